"""A place in a briefing, told so that it is found again after the text or its size has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

_WORDS = 48
"""Characters of a paragraph by which it is known again."""


class Place(NamedTuple):
    """What is at the top of the pane.

    ``paragraph`` is the number of the first numbered paragraph in sight, 0 where there is none,
    and ``words`` how it begins. ``offset`` says where the top of the pane is: 0 to 1 within the
    paragraph, below 0 between it and the one before (-1 is the end of that one), above 1 between
    the last paragraph and the end of the document (2). Without paragraphs it is the share of the
    document above the pane, 0 to 1.
    """

    paragraph: int = 0
    offset: float = 0.0
    words: str = ""

    def kept(self) -> list[object]:
        """Return the place as plain data for the store."""
        return [self.paragraph, round(self.offset, 4), self.words]

    @classmethod
    def from_kept(cls, data: object) -> Place:
        """Return the place that `kept` gave; the start for anything else."""
        match data:
            case [int() as paragraph, int() | float() as offset, str() as words]:
                return cls(max(0, paragraph), float(min(max(-1.0, offset), 2.0)), words)
        return cls()


class ReadingPosition(NamedTuple):
    """Where the reader is: the id of the section, the paragraph, and the share that is read."""

    section: str = ""
    paragraph: int = 0
    read: float = 0.0


def first_words(text: str) -> str:
    """Return the beginning of a paragraph, by which it is known again."""
    return " ".join(text[: 3 * _WORDS].split())[:_WORDS]


def find_again(place: Place, count: int, text: Callable[[int], str]) -> int:
    """Return the number of the paragraph that a place means, from 1, or 0 where there is none.

    ``count`` is how many numbered paragraphs there are and ``text`` gives the words of one by its
    number. The nearest one that begins with the same words wins; where none does, the number
    counts, as far as it goes.
    """
    if place.paragraph < 1 or count < 1:
        return 0
    near = min(place.paragraph, count)
    if not place.words:
        return near
    for number in sorted(range(1, count + 1), key=lambda number: abs(number - near)):
        if first_words(text(number)) == place.words:
            return number
    return near
