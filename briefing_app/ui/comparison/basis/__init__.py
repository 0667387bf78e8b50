"""What the table rests on, as panels: its assumptions, its indicators and its sources."""
