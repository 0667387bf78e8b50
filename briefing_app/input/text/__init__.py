"""Markdown to the document tree: Python-Markdown parses, and nothing of it reaches a writer."""
