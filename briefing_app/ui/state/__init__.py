"""What a window knows and keeps, below its widgets."""
