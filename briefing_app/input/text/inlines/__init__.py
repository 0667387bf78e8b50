"""What is within a paragraph: runs of text to inline nodes."""
