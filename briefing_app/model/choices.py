"""What is chosen by its name, on the command line as in the window."""

from typing import Literal

View = Literal["read", "compare", "both"]
VIEWS: tuple[View, ...] = ("read", "compare", "both")
"""What the window shows: the text, the comparison, or both."""

ThemeName = Literal["light", "dark", "sepia", "contrast"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "sepia", "contrast")
"""The colours of the window."""

ThemeChoice = Literal["system", ThemeName]
"""The same, or what the desktop has: its light or its dark colours."""

Paper = Literal["a4", "letter", "a3", "a5", "legal", "screen"]
PAPERS: tuple[Paper, ...] = ("a4", "letter", "a3", "a5", "legal", "screen")
"""The sizes of the paper; the last has the shape of a screen."""

Order = Literal[
    "file", "diagnosticity", "credibility", "relevance", "date", "source", "type", "against", "for"
]
"""The orders of the evidence in the table."""
