"""What the reader does with a briefing: tries, rates, notes, and takes back."""
