"""The comparison as a table."""
