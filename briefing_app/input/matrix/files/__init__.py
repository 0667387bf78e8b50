"""Files with tables, of spreadsheets and of other programs, as cells."""
