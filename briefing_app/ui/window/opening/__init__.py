"""Opening the file of a window, and the page for one that cannot be shown."""
