"""The order of widgets for the keys, and the borders between them."""
