"""Lists and trees: their rows, hits and filters."""
