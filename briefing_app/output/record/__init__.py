"""Briefings, editions and tracks as JSON, and the published schemas."""
