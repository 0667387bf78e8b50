"""The commands that need no window, a module each."""
