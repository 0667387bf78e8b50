"""How wide the columns of a table are on paper, in points of 1/72 inch."""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise

from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.blocks.paper_words import LINE, measured

SIZES = (9.0, 8.0, 7.0)
"""Sizes of the letters in a table, from the usual to the smallest that is still easy to read."""

_FIGURE = 0.6
"""Width of a figure of IBM Plex Sans, as a share of the size: what `measured` counts in."""

_PADDING, _CLOSE_PADDING, _TOLERANCE = 12.0, 8.0, 0.5
_MANY_COLUMNS = 7
"""The padding of a cell on both sides, as in ``tree.typ``: less if there are so many columns."""

_LONGEST_WORD = 16
"""Letters of a word that is not hyphenated for want of room."""

_READABLE = 22.0
"""Figures in a line of running text, so that it is no column of single words."""

_TYPICAL = 0.9
"""Width of running text, as a share of what `measured` gives, which is a word's at most."""


_PITCH, _AROUND = 1.2, 5.5
"""The distance of two lines as a share of the size, and the height of what is around them."""


_MOST = 0.6
"""The share of a page that is kept together at most."""

_FEW_ROWS = 11
"""Rows, with that of the heads, of a table that is kept on one page."""

_ABOVE = 18.0
"""Points between a table and what is above it."""


_BLANKS = re.compile(r"[^\S\u00a0]+")
"""Where lines may end."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much of a page the text has, in points; ``beside`` is free at its sides for tables."""

    width: float
    height: float
    beside: float = 0.0

    @property
    def most(self) -> float:
        """How much is kept together on one page at most."""
        return self.height * _MOST


@dataclass(frozen=True, slots=True)
class Fit:
    """How the columns of a table fit a line.

    ``widths`` are shares of the line, all 0 if each column is as wide as what is in it;
    ``limits`` are the widths, in figures, of the words that fit the columns; ``tight`` is
    whether some word is wider and needs a hyphen.
    """

    size: float
    widths: tuple[float, ...]
    limits: tuple[float, ...]
    tight: bool = False


def fit(columns: Sequence[Sequence[str]], width: float, sizes: Sequence[float] = SIZES) -> Fit:
    """Return how columns, each the words of its cells, fit a line of a width in points.

    The letters have the first of the sizes if running text can be read with ease in its columns, or
    else the next in which the words fit, or else the last.
    """
    wholes = [max((measured(words) for words in cells), default=0) for cells in columns]
    if sum(_points(wholes, sizes[0])) <= width:
        return Fit(sizes[0], (0.0,) * len(wholes), (float(LINE),) * len(wholes))
    words = [widest_word(cells) for cells in columns]
    least = [_least_word(cells) for cells in columns]
    eased = [
        max(word, min(_usual_cell(cells) * _TYPICAL, _READABLE))
        for cells, word in zip(columns, least, strict=True)
    ]
    size = sizes[0]
    if sum(_points(eased, size)) > width:
        size = next((each for each in sizes[1:] if sum(_points(least, each)) <= width), sizes[-1])
    if sum(_points(eased, size)) <= width:
        least = eased
    low = _points(least, size)
    spare = max(0.0, width - sum(low))
    wanted = [
        max(0.0, whole * _TYPICAL - word) ** 0.7
        for whole, word in zip(wholes, least, strict=True)
    ]  # fmt: skip
    share = spare / max(1.0, sum(wanted))
    widths = tuple(each + want * share for each, want in zip(low, wanted, strict=True))
    shrunk = min(1.0, width / sum(widths))
    limits = tuple(_figures(each * shrunk, size, _padding(len(widths))) for each in widths)
    tight = any(word > limit for word, limit in zip(words, limits, strict=True))
    return Fit(size, widths, limits, tight)


def _usual_cell(cells: Sequence[str]) -> float:
    """Return the width, in figures, that has room for all cells of a column but the widest one.

    That is often the head, which may take more lines.
    """
    return min(nlargest(2, map(measured, cells)), default=0.0)


@dataclass(frozen=True, slots=True)
class Cut:
    """How a table is made of one or several.

    ``bands`` are the places of the columns of each; ``width`` is theirs in points, and ``sizes``
    are those their letters may have. One of no more rows than ``few`` stays on one page if it can,
    or else a quarter of as many.
    """

    bands: list[list[int]]
    width: float
    sizes: Sequence[float]
    few: int


def cut_table(
    columns: Sequence[Sequence[str]], width: float, beside: float, sizes: Sequence[float] = SIZES
) -> Cut:
    """Return how a table is made, of columns, each the words of its cells, in a text of a width.

    It reaches over the text by what is free ``beside`` it, in points, if it would be several tables
    or have smaller letters without.
    """
    bands = column_bands(columns, width, sizes[-1])
    if beside and (len(bands) > 1 or fit(columns, width, sizes).size < sizes[0]):
        width += beside
        bands = column_bands(columns, width, sizes[-1])
    if len(bands) == 1:
        return Cut(bands, width, sizes, _FEW_ROWS)
    return Cut(bands, width, sizes[1:2], max(map(len, columns)))


def row_heights(columns: Sequence[Sequence[str]], fitted: Fit, width: float) -> list[float]:
    """Return about how high the rows of a table are, in points, on a line of a width."""
    whole = sum(fitted.widths)
    padding = _padding(len(columns))
    rooms = [width * each / whole - padding if whole else math.inf for each in fitted.widths]
    letter = _FIGURE * fitted.size * _TYPICAL
    heights = []
    for cells in zip(*columns, strict=True):
        lines = max(
            math.ceil(measured(words) * letter / max(letter, room)) or 1
            for words, room in zip(cells, rooms, strict=True)
        )
        heights.append(lines * _PITCH * fitted.size + _AROUND)
    return heights


def kept_together(heights: Sequence[float], few: int, room: Room, *, pictured: bool) -> Data:
    """Return whether a table stays on one page, or how much of its beginning, in points.

    ``heights`` are those of its rows, and no more than ``few`` stay together; nor do they if the
    table is ``pictured``.
    """
    short = len(heights) <= few and sum(heights) <= room.most and not pictured
    begun = sum(heights[: max(3, few // 4)])
    return {"short": short, "first": 0.0 if short else min(room.most, _ABOVE + begun)}


def bands(count: int, most: int) -> list[range]:
    """Return the places of columns, split evenly into as few tables of ``most`` as there can be."""
    return _split(count, -(-count // max(1, most)))


def _split(count: int, tables: int) -> list[range]:
    tables = max(1, tables)
    starts = [count * table // tables for table in range(tables + 1)]
    return [range(start, end) for start, end in pairwise(starts)]


def column_bands(
    columns: Sequence[Sequence[str]], width: float, size: float = SIZES[-1]
) -> list[list[int]]:
    """Return the places of the columns of each of the tables that a wide table becomes.

    The first column, which says what a row is about, is in every one of them. They are as few
    as there can be without breaking a number in letters of a size, and as even.
    """
    first, *others = (_least_word(cells) * _FIGURE * size for cells in columns)

    def have_room(places: Sequence[int]) -> bool:
        around = _padding(len(places) + 1) + _TOLERANCE
        needed = sum(others[place] + around for place in places)
        return needed <= max(width - first - around, width / 2)

    greedy: list[list[int]] = [[]]
    for place in range(len(others)):
        if greedy[-1] and not have_room([*greedy[-1], place]):
            greedy.append([])
        greedy[-1].append(place)
    splits = (_split(len(others), tables) for tables in (1, len(greedy)))
    even = next((split for split in splits if all(map(have_room, split))), greedy)
    return [[0, *(place + 1 for place in band)] for band in even]


def widest_word(cells: Iterable[str]) -> float:
    """Return the width, in figures, of the widest word in the cells."""
    return max((measured(word) for words in cells for word in _words_of(words)), default=0.0)


def is_figure(cell: str) -> bool:
    """Return whether a cell is one number with blanks in it, which no line end may part."""
    few = " " in cell and measured(cell) <= _LONGEST_WORD
    return few and any(map(str.isdigit, cell)) and not any(map(str.isalpha, cell))


def _words_of(cell: str) -> list[str]:
    return [cell] if is_figure(cell) else _BLANKS.split(cell)


def _least_word(cells: Iterable[str]) -> float:
    """Return the width, in figures, that a column needs: of whole numbers, and of usual words."""
    words = (word for each in cells for word in _words_of(each))
    return max(map(_least_of, words), default=0.0)


def _least_of(word: str) -> float:
    wide = measured(word)
    if wide <= _LONGEST_WORD:
        return wide
    return min(wide, float(LINE if any(map(str.isdigit, word)) else _LONGEST_WORD))


def _points(figures: Sequence[float], size: float) -> list[float]:
    around = _padding(len(figures)) + _TOLERANCE
    return [count * _FIGURE * size + around for count in figures]


def _figures(points: float, size: float, padding: float) -> float:
    return min(float(LINE), max(3.0, (points - padding) / (_FIGURE * size)))


def _padding(columns: int) -> float:
    return _CLOSE_PADDING if columns >= _MANY_COLUMNS else _PADDING
