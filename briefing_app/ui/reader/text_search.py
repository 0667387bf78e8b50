"""Searching a text as long as a book while one types. No Qt: positions are numbers.

The text and what is typed are brought to one simple form, character by character so that places
stay where they are: straight quotes find curly ones, a space finds any kind of space, and, unless
case is to match, small letters find capitals and plain letters accented ones.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, partial
from itertools import accumulate, count, islice
from operator import add
from typing import NamedTuple

from briefing_app.ui.state.hits import NO_HITS, Hits
from briefing_app.ui.utf16 import length

_SAME = {
    "’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "\u2028": " ", "\u2029": "\n",
}  # fmt: skip


_LAST_NARROW = "\uffff"
_BREAK = cache(partial(re.compile, "[\n\u2028\u2029\ufdd0\ufdd1]"))
"""What ends a line of a QTextDocument; the last two are the edges of its tables and cells."""


def _plain(letter: str) -> str:
    """Return a character in its simple form, in the same case; always one character."""
    if letter in _SAME:
        return _SAME[letter]
    return " " if letter.isspace() and letter != "\n" else letter


def _bare(letter: str) -> str:
    """Return a character in its simple form without case and accents; always one character."""
    plain = _plain(letter)
    base = unicodedata.normalize("NFD", plain)[:1] or plain
    small = base.casefold()
    return small if len(small) == 1 else base


def simple_form(words: str) -> str:
    """Return a few words as they are searched for: without case and accents, in plain signs."""
    return "".join(map(_bare, unicodedata.normalize("NFC", words)))


MOST_HITS = 200_000
"""A search ends after so many hits: one letter has a million of them in a text of 10 MB."""


class Excerpt(NamedTuple):
    """A hit with the words before and after it on its line."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        """The excerpt as one text."""
        return f"{self.before}{self.words}{self.after}"


def _occurrences(needle: str, text: str) -> list[int]:
    """Return where some words start; for a hundred thousand of them this is the quickest way."""
    parts = text.split(needle, MOST_HITS)
    return list(map(add, accumulate(map(len, parts[:-1])), count(0, len(needle))))


def _whole_words(needle: str, text: str) -> list[int]:
    """Return where some words start that are no part of longer ones."""
    matches = re.finditer(rf"(?<!\w){re.escape(needle)}(?!\w)", text)
    return [match.start() for match in islice(matches, MOST_HITS)]


class SearchText:
    """One text, ready to be searched again and again.

    Positions and lengths count UTF-16 units, as Qt does: letters beyond U+FFFF count twice. At each
    of the positions ``begun`` a block goes on from the one before it, and the end of that is no
    letter.
    """

    def __init__(self, text: str, begun: Iterable[int] = ()) -> None:
        self._forms: dict[bool, str] = {}
        self._letters = set(text)
        wide = any(each > _LAST_NARROW for each in self._letters)
        self._wide = [at for at, each in enumerate(text) if each > _LAST_NARROW] if wide else []
        self._wide_positions = [at + before for before, at in enumerate(self._wide)]
        self._text = self._joined(text, [self.index_of(position - 1) for position in begun])
        self._wide_positions = [at + before for before, at in enumerate(self._wide)]
        self._form(case=False)

    def _joined(self, text: str, ends: list[int]) -> str:
        """Return the text without the letters at some indices; those before them count for two."""
        if ends:
            wide = [at - bisect_left(ends, at) for at in self._wide]
            self._wide = sorted(wide + [at - before - 1 for before, at in enumerate(ends)])
            starts = [0, *(at + 1 for at in ends)]
            text = "".join(map(text.__getitem__, map(slice, starts, [*ends, len(text)])))
        return text

    def _form(self, *, case: bool) -> str:
        if case not in self._forms:
            self._forms[case] = self._simplified(case=case)
        return self._forms[case]

    def _simplified(self, *, case: bool) -> str:
        """Return the text in its simple form; several times faster than `str.translate`."""
        simple = _plain if case else _bare
        # `lower` makes most letters simple at once, unless it makes the text longer.
        text = self._text if case else self._text.lower()
        letters = self._letters if case else {each.lower() for each in self._letters}
        if len(text) != len(self._text):
            text, letters = self._text, self._letters
        for letter in letters:
            form = simple(letter)
            if form != letter:
                text = text.replace(letter, form)
        return text

    def find(self, words: str, *, case: bool = False, whole: bool = False) -> Hits:
        """Return the hits of the words, which do not overlap; at most `MOST_HITS`."""
        if not words:
            return NO_HITS
        simple = _plain if case else _bare
        needle = "".join(map(simple, unicodedata.normalize("NFC", words)))
        starts = (_whole_words if whole else _occurrences)(needle, self._form(case=case))
        if self._wide:
            starts = [start + bisect_left(self._wide, start) for start in starts]
        return Hits(starts, length(needle))

    def index_of(self, position: int) -> int:
        """Return the index, in the words, of the character at a position of Qt (UTF-16 units)."""
        return position - bisect_left(self._wide_positions, position)

    def excerpt(self, position: int, length: int, reach: int) -> Excerpt:
        """Return the hit at a position, with at most ``reach`` characters before and after it.

        Nothing of another line is in it. Where words are left out there is an ellipsis.
        """
        text = self._text
        start, end = self.index_of(position), self.index_of(position + length)
        first, last = max(0, start - reach), min(len(text), end + reach)
        before, after = text[first:start], text[end:last]
        whole_before = _BREAK().split(before)[-1]
        whole_after = _BREAK().split(after, maxsplit=1)[0]
        cut_before = first > 0 and len(whole_before) == len(before)
        cut_after = last < len(text) and len(whole_after) == len(after)
        return Excerpt(
            f"…{whole_before.partition(' ')[2]}" if cut_before else whole_before.lstrip(),
            text[start:end],
            f"{whole_after.rpartition(' ')[0]}…" if cut_after else whole_after.rstrip(),
        )
