"""How wide the columns of a table are on paper, in points of 1/72 inch."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.output.paper_words import LINE

SIZES = (9.0, 8.0, 7.0)
"""Sizes of the letters in a table, from the usual to the smallest that is still easy to read."""

_LETTER = 0.56
"""Width of an average letter of IBM Plex Sans, as a share of its size."""

_PADDING = 12.0
_LONGEST_WORD = 16
_NARROWEST = 26.0
"""A column narrower than this, with its padding, holds no word worth reading."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much of a page the text has, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Fit:
    """How the columns of a table fit a line.

    ``widths`` are shares of the line, all 0 where each column is as wide as what is in it;
    ``limits`` are the numbers of letters that always fit the columns; ``tight`` tells whether some
    word has more and needs a hyphen.
    """

    size: float
    widths: tuple[float, ...]
    limits: tuple[int, ...]
    tight: bool = False


def fit(columns: Sequence[Sequence[str]], width: float, sizes: Sequence[float] = SIZES) -> Fit:
    """Return how columns, each the words of its cells, fit a line of a width in points.

    The letters have the first of the sizes in which the words fit, or else the last.
    """
    wholes = [max((len(words) for words in cells), default=0) for cells in columns]
    if sum(wholes) * _LETTER * sizes[0] + len(wholes) * _PADDING <= width:
        return Fit(sizes[0], (0.0,) * len(wholes), (LINE,) * len(wholes))
    words = [longest_word(cells) for cells in columns]
    longest = [min(word, _LONGEST_WORD) for word in words]
    large = (size for size in sizes if sum(_points(longest, size)) <= width)
    size = next(large, sizes[-1])
    least = _points(longest, size)
    spare = max(0.0, width - sum(least))
    wanted = [max(0.0, whole - word) ** 0.7 for whole, word in zip(wholes, longest, strict=True)]
    share = spare / max(1.0, sum(wanted))
    widths = tuple(low + want * share for low, want in zip(least, wanted, strict=True))
    shrunk = min(1.0, width / sum(widths))
    fitting = (int((each * shrunk - _PADDING) / (_LETTER * size)) for each in widths)
    limits = tuple(min(LINE, max(3, limit)) for limit in fitting)
    tight = any(word > limit for word, limit in zip(words, limits, strict=True))
    return Fit(size, widths, limits, tight)


def bands(count: int, most: int) -> list[range]:
    """Return the places of columns, split evenly into as few tables of ``most`` as there can be."""
    tables = max(1, -(-count // max(1, most)))
    starts = [count * table // tables for table in range(tables + 1)]
    return [range(start, end) for start, end in pairwise(starts)]


def column_bands(count: int, width: float) -> list[list[int]]:
    """Return the places of the columns of each of the tables that a wide table becomes.

    The first column, which says what a row is about, stands in every one of them.
    """
    most = int(width / (_NARROWEST + _PADDING))
    if count <= most:
        return [list(range(count))]
    return [[0, *(place + 1 for place in band)] for band in bands(count - 1, most - 1)]


def longest_word(cells: Iterable[str]) -> int:
    """Return the number of letters of the longest word in the cells."""
    return max((len(word) for words in cells for word in words.split()), default=0)


def _points(letters: Sequence[int], size: float) -> list[float]:
    return [count * _LETTER * size + _PADDING for count in letters]
