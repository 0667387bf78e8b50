"""Markings: what they are made of, where they are in a text, and how they are checked."""
