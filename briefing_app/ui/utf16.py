"""Places in texts as Qt counts them: in UTF-16, where a letter beyond U+FFFF counts as two."""

from __future__ import annotations

_LAST_NARROW = "\uffff"


def length(text: str) -> int:
    """Return how long Qt takes a text to be."""
    return len(text) + sum(letter > _LAST_NARROW for letter in text)


def piece(text: str, start: int, end: int | None = None) -> str:
    """Return the part of a text between two of Qt's places, or from one to the end of the text."""
    if text.isascii() or max(text) <= _LAST_NARROW:
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    chosen = units[2 * start : None if end is None else 2 * end]
    return chosen.decode("utf-16-le", "surrogatepass")
