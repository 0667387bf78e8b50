"""Large tables of the text, each in a view of its own."""
