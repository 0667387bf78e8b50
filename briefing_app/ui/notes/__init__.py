"""Notes in the window: the marks they leave in text and table, the panel, and what makes them."""
