"""The text of a briefing as plain data for the template."""
