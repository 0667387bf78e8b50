"""The comparison of motivations: the table, what it adds up to, and the detail of one cell."""
