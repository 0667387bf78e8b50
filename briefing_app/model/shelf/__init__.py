"""The shelf: many briefings in folders, and what is found in them."""
