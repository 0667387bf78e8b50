"""The letters that choose the entries of a menu, and the fields and buttons of a dialog."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from string import ascii_lowercase, digits

_LITERAL_OR_MARK = re.compile(r"(&&)|\(&\w\)|&")
_MARKED = re.compile(r"&(\w)")
_COMPOSED = (
    ("\u1100", "\u11ff"), ("\u3040", "\u30ff"), ("\u3130", "\u318f"), ("\u3400", "\u9fff"),
    ("\uac00", "\ud7a3"),
)  # fmt: skip
"""The first and last of the letters that are composed of several keys: Alt cannot press them."""
_ON_KEYS = ascii_lowercase + digits[1:]


def marked_letter(text: str) -> str:
    """Return the letter, in lower case, that is marked in a text; empty if none is."""
    found = _MARKED.search(text.replace("&&", ""))
    return found[1].lower() if found else ""


def with_mnemonics(
    texts: Iterable[str],
    names: Iterable[str] = (),
    taken: Collection[str] = (),
    *,
    keep: bool = False,
) -> list[str]:
    """Return the texts of one menu or dialog with “&” before the letter that chooses each.

    It is the first letter of a word if no text before it has taken that, or else any letter. One
    that was taken is given up if that text has another. “&&” is an ampersand, and
    what follows a tab is a key. Letters that were marked before lose their mark; to ``keep`` one,
    it comes before all others, and is given up only for a text that would have none. Letters in
    ``taken`` are given to none.

    A text in Korean, Chinese or Japanese gets a Latin letter in brackets at its end, as is usual
    in these languages: one of its English name in ``names`` if it has a name there.
    """
    texts = [*texts]
    plain = [_LITERAL_OR_MARK.sub(r"\1", text) for text in texts]
    named = [*names] or [""] * len(plain)
    places = [
        {letter: place for letter, place in _places(*each).items() if letter not in taken}
        for each in zip(plain, named, strict=True)
    ]
    before = [marked_letter(text) if keep else "" for text in texts]
    for number, letter in enumerate(before):
        if letter in places[number]:
            places[number] = {letter: places[number][letter]} | places[number]
    owners: dict[str, int] = {}
    for number in sorted(range(len(plain)), key=lambda number: not before[number]):
        _claim(number, places, owners, set())
    for letter, number in owners.items():
        text, place = plain[number], places[number][letter]
        mark = f"(&{letter.upper()})" if _is_composed(text.partition("\t")[0]) else "&"
        plain[number] = f"{text[:place]}{mark}{text[place:]}"
    return plain


def without_mnemonics(text: str) -> str:
    """Return the words of one text of a menu as a reader sees them, without what marks a letter."""
    return _LITERAL_OR_MARK.sub(r"\1", text).replace("&&", "&")


def _is_composed(words: str) -> bool:
    return not words.isascii() and any(
        first <= letter <= last for letter in words for first, last in _COMPOSED
    )


def _places(text: str, name: str) -> dict[str, int]:
    """Return the letters that a text can have, the best first, each with the place of its mark."""
    words = text.partition("\t")[0]
    if not _is_composed(words):
        return _letters(words)
    end = len(words.rstrip("…"))
    return {each: end for each in (*_letters(f"{name} {words}"), *_ON_KEYS) if each in _ON_KEYS}


def _letters(words: str) -> dict[str, int]:
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
