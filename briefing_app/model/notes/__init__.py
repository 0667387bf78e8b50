"""Notes of readers: highlights, notes and bookmarks, and where in a briefing each belongs."""
