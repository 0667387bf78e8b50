"""Searching a text as long as a book while one types. No Qt: positions are numbers.

The text and what is typed are brought to one simple form, character by character so that places
stay where they are: straight quotes find curly ones, a space finds any kind of space, and, unless
case is to match, small letters find capitals and plain letters accented ones.
"""

import re
import unicodedata
from bisect import bisect_right

Hit = tuple[int, int]

_SAME = {
    "’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "\u2028": " ", "\u2029": "\n",
}  # fmt: skip


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


class SearchText:
    """One text, ready to be searched again and again.

    Positions of hits count UTF-16 units, as Qt does: letters beyond U+FFFF count twice.
    """

    def __init__(self, text: str) -> None:
        letters = set(text)
        self._plain = text.translate({ord(each): _plain(each) for each in letters})
        self._bare = text.translate({ord(each): _bare(each) for each in letters})
        wide = any(each > "\uffff" for each in letters)
        self._wide = [at for at, each in enumerate(text) if each > "\uffff"] if wide else []

    def find(self, words: str, *, case: bool = False, whole: bool = False) -> list[Hit]:
        """Return starts and ends of all places where the words stand, in order."""
        if not words:
            return []
        simple = _plain if case else _bare
        sought = "".join(map(simple, unicodedata.normalize("NFC", words)))
        pattern = re.escape(sought)
        if whole:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        text = self._plain if case else self._bare
        hits = [match.span() for match in re.finditer(pattern, text)]
        return [self._in_units(hit) for hit in hits] if self._wide else hits

    def _in_units(self, hit: Hit) -> Hit:
        start, end = hit
        return start + bisect_right(self._wide, start - 1), end + bisect_right(self._wide, end - 1)
