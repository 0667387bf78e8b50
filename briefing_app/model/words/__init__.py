"""The words of the program in the reader's and the briefing's language."""
