"""The writer of the tree for the screen: a briefing into a QTextDocument."""
