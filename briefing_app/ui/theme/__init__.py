"""Colours, fonts and zoom."""
