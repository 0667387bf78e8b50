"""The main window and the parts around the text."""
