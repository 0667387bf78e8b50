"""The letters that choose the entries of a menu."""

import re
from collections.abc import Iterable

_LITERAL_OR_MARK = re.compile("(&&)|&")


def with_mnemonics(texts: Iterable[str]) -> list[str]:
    """Return the texts of one menu with “&” before the letter that chooses each.

    It is the first letter of a word if no text before it has taken that, or else any letter. One
    that was taken is given up if that text has another. Letters that were marked before lose their
    mark; “&&” is an ampersand, and what follows a tab is a key.
    """
    plain = [_LITERAL_OR_MARK.sub(r"\1", text) for text in texts]
    places = [_places(text.partition("\t")[0]) for text in plain]
    owners: dict[str, int] = {}
    for number in range(len(plain)):
        _claim(number, places, owners, set())
    for letter, number in owners.items():
        text, place = plain[number], places[number][letter]
        plain[number] = f"{text[:place]}&{text[place:]}"
    return plain


def _places(words: str) -> dict[str, int]:
    """Return the letters of some words, the first letters first, each with its first place."""
    places: dict[str, int] = {}
    for pattern in (r"\b\w", r"\w"):
        for found in re.finditer(pattern, words):
            places.setdefault(found[0].lower(), found.start())
    return places


def _claim(
    number: int, places: list[dict[str, int]], owners: dict[str, int], tried: set[str]
) -> bool:
    """Find a letter for a text; those before it may have to take another (Kuhn's algorithm)."""
    for letter in places[number]:
        if letter not in owners:
            owners[letter] = number
            return True
    for letter in places[number]:
        if letter not in tried:
            tried.add(letter)
            if _claim(owners[letter], places, owners, tried):
                owners[letter] = number
                return True
    return False
