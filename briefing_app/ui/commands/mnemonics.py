"""The letters that choose the entries of a menu."""

import re
from collections.abc import Iterable


def with_mnemonics(texts: Iterable[str]) -> list[str]:
    """Return the texts of one menu with “&” before the letter that chooses each.

    It is the first letter of a word that no text before it has taken, or else any letter.
    """
    taken: set[str] = set()
    return [_marked(text, taken) for text in texts]


def _marked(text: str, taken: set[str]) -> str:
    """Return a text with its letter marked, and add that to those that are taken."""
    begins = [match.start() for match in re.finditer(r"\b\w", text)]
    letters = [match.start() for match in re.finditer(r"\w", text)]
    for place in (*begins, *letters):
        letter = text[place].lower()
        if letter not in taken:
            taken.add(letter)
            return f"{text[:place]}&{text[place:]}"
    return text
