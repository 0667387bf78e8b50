"""The paper: what a briefing becomes on pages, and how it is chosen."""
