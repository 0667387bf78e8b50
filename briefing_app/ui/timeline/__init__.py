"""The timeline on the screen."""
