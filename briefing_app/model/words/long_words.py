"""What a text costs whoever lays it out, in letters: long words of some scripts cost more."""

import re
from collections.abc import Iterator
from functools import cache, partial

_BREAKS = (
    " \t\n\u1680\u2000-\u2006\u2008-\u200b\u205f"
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff"  # Thai to Tibetan, Burmese, Khmer
    "\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"  # East Asia
    "\U0001f000-\U0003ffff"
)
"""Where a line may end: at a space, or anywhere between the letters of these scripts."""
_LONG = 40
_UNBROKEN = cache(partial(re.compile, f"[^{_BREAKS}]{{{_LONG},}}"))
_UNBROKEN_WEIGHT = 20
"""What a letter of such a word weighs. Where direction or script change in it, Qt's work grows by
the square of the changes: 10,000 letters take 150 ms, 500 take 2 ms."""


def weight_of(words: str) -> int:
    """Return how many letters a text weighs as much as: it is its length, or more."""
    if words.isascii():
        return len(words)
    return len(words) + (_UNBROKEN_WEIGHT - 1) * sum(len(word[0]) for word in _long_words(words))


def _long_words(words: str) -> Iterator[re.Match[str]]:
    if any(len(each) >= _LONG for each in words.split(" ")):
        yield from _UNBROKEN().finditer(words)


def fitting(words: str, room: int) -> int:
    """Return how many letters weigh no more than there is room for."""
    if words.isascii():
        return room
    at = 0
    for match in _long_words(words):
        room -= match.start() - at
        if room <= 0:
            return match.start() + room
        at = match.end()
        room -= _UNBROKEN_WEIGHT * (at - match.start())
        if room <= 0:
            return at + room // _UNBROKEN_WEIGHT
    return at + room
