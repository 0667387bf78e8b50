"""Words of one direction in a line of the other."""

from unicodedata import bidirectional

FROM_LEFT, _FROM_RIGHT, END = "\u2066", "\u2067", "\u2069"
"""The signs that begin and end words of one direction; nobody sees them."""


def in_own_direction(words: str) -> str:
    """Return words with the signs at their ends where they belong, whatever line they are in.

    In a window from right to left, “Ctrl++” would have its last sign at the left, and an English
    sentence its full stop. Words of both directions follow their line, as the program's own do.
    """
    kinds = set(map(bidirectional, words))
    from_left, from_right = "L" in kinds, not kinds.isdisjoint(("R", "AL"))
    if from_left == from_right:
        return words
    return f"{FROM_LEFT if from_left else _FROM_RIGHT}{words}{END}"
