"""The shelf in the desktop's own search, over the session bus and without a window."""
