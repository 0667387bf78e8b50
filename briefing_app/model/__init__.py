"""Frozen data and the thinking about it. Standard library only: no Qt, no input, no output."""
