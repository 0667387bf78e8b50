"""How tables write ratings, weights and heads, in each language."""
