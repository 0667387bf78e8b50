"""The window of the shelf: every briefing of some folders, and the search in all of them."""
