"""Texts whose links take the keys and are told to screen readers."""
