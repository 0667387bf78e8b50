"""Words in the form in which they are looked for: without accents, and CJK in pairs of signs."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_MARKS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f]"
)
"""Accents, vowel signs of Hebrew and Arabic, and signs that join or part letters. Those of Indic
scripts belong to their letters and stay."""
_LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d",
    "þ": "th", "ĸ": "k", "ŋ": "n", "ی": "ي", "ى": "ي", "ک": "ك",
})  # fmt: skip
"""Letters that Unicode takes for ones of their own, though many write them as others."""

_CJK = (
    "\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ebd\u0ec0-\u0ecd"
    "\u1000-\u103f\u1050-\u109d\u1780-\u17d3"
)
"""Chinese, Japanese and Korean; Thai, Lao, Burmese and Khmer too have no space between words."""
_RUNS = re.compile(f"[{_CJK}]+")
has_cjk = re.compile(f"[{_CJK}]").search
"""Finds a sign of Chinese, Japanese or Korean, or of another script that is looked for in pairs."""

_ODD = re.compile(r"[^\x00-\x7f]+")
_SHORT = 3
"""So many letters in a row are looked up: texts in Latin letters have few different ones."""

WORD = re.compile(
    r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e"
    r"\u0eb1-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u109d\u17b4-\u17d3])+"
)
"""A word as it is written, with the marks on its letters."""


def folded(text: str) -> str:
    """Return text in small letters without accents; “Straße” is “strasse”."""
    lowered = text.lower()
    return lowered if lowered.isascii() else _ODD.sub(_folded_run, lowered)


def _folded_run(found: re.Match[str]) -> str:
    run = found[0]
    return _folded_short(run) if len(run) <= _SHORT else _folded_letters(run)


def _folded_letters(text: str) -> str:
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFKC", plain).translate(_LETTERS)


_folded_short = lru_cache(4096)(_folded_letters)


def searchable(text: str) -> str:
    """Return folded text with a blank between the pairs of each run of CJK.

    The last sign of a run comes once more alone, so that each is the start of a word.
    """
    plain = folded(text)
    return plain if plain.isascii() or not has_cjk(plain) else _RUNS.sub(_in_pairs, plain)


def _in_pairs(found: re.Match[str]) -> str:
    return f" {' '.join(pairs(found[0]))} "


def pairs(run: str) -> list[str]:
    """Return each two signs that follow one another in a run of CJK, and the last one."""
    return [run[place : place + 2] for place in range(len(run))]


def words_of(text: str) -> Iterator[str]:
    """Yield the words of folded text, a run of CJK as one word of its own."""
    for found in WORD.finditer(text):
        place = 0
        word = found[0]
        for run in _RUNS.finditer(word):
            if run.start() > place:
                yield word[place : run.start()]
            yield run[0]
            place = run.end()
        if place < len(word):
            yield word[place:]
