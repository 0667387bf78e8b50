"""Actions, what they do, and how they are found."""
