"""The comparison as every writer shows it: its rows, and the sentences and reports on it."""
