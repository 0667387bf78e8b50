"""Writes a briefing's tree into a Qt document."""
