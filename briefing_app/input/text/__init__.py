"""Markdown to the document tree; nothing of the libraries that parse it reaches a writer."""
