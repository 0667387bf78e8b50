"""The dialogs of commands that belong to no other feature."""
