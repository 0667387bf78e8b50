"""The reader’s notes in the text: where they are, and their marks."""
