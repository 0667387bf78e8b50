"""How large the parts of the table are."""
