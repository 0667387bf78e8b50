"""Advice on tradecraft: what a careful editor would ask the author of a briefing."""
