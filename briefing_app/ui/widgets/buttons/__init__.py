"""Buttons and their menus."""
