"""The window: everything that needs PySide6, and the writer of the tree for the screen."""
