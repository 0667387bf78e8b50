"""The comparison and the timeline as plain data for the template."""
