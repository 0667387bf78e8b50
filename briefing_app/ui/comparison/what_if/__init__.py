"""Ratings that the reader tries, and those of other readers."""
