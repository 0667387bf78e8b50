"""A comparison in a spreadsheet: rows of evidence, a column for each motivation."""
