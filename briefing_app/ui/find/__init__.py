"""Find in the briefing."""
