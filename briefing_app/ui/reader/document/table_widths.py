"""How wide the columns of a table are: never narrower than their longest word or number."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF

from briefing_app.model.tree import Node
from briefing_app.model.words.language import Direction
from briefing_app.ui.reader.document.typography import BLEED, MONO_SCALE, Typography
from briefing_app.ui.theme.typefaces import MONO, REGULAR, SEMIBOLD, font
from briefing_app.ui.utf16 import piece

_WEIGHED_ROWS = 200
"""Rows from which the shares of the columns are made; the longest words are those of all rows."""
_AT_ONCE, _CELL = 12_000, 30
"""How much is measured before something else has its turn, in letters, and the price of a cell."""
_WIDEST = 44
"""Letters; a cell with more is broken into lines anyway."""
_BEARING = 2
"""Pixels that a letter may reach beyond its width, which Qt counts when it breaks lines."""
_WIDEST_LETTER = 1.5
"""Ems; shorter words than would need the width that a column has already are not measured."""
_EASY_EMS = 8.0
"""The width in ems from which sentences read easily; wide tables grow until all have it."""
_ENOUGH = 0.9
"""A table that misses its easy width by less than this share stays in the text column."""
_BREAKABLE = 20
"""Letters; a longer run without spaces, such as an address, may be broken where Unicode says so."""
_FIRST_WITHOUT_SPACES = "\u0e00"
"""From Thai on there are scripts that are written without spaces between words."""
_GAP = re.compile(r"(?!(?<=\d) \d{3}\b)[ \t\n\r\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+")
"""Where a line may be broken: at no no-break space, and not between the thousands of a number."""
_NUMBER = re.compile(r"[\d.,:/%+\u2212\u2013-]*\d[\d.,:/%+\u2212\u2013-]*\Z")


class Columns(NamedTuple):
    """What the columns of a table need, each in the order of the columns.

    ``least`` is the width in pixels of the longest word and ``easy`` that from which a column reads
    easily; ``weights`` say how the rest is shared.
    """

    least: tuple[int, ...]
    easy: tuple[int, ...]
    weights: tuple[float, ...]

    def placed(self, side: int, direction: Direction) -> Columns:
        """Return the columns from left to right, with space between their words and the next."""
        order = slice(None, None, -1 if direction == "rtl" else 1)
        beside = [side] * (len(self.least) - 1) + [0]
        least, easy = (
            tuple(width + more for width, more in zip(widths[order], beside, strict=True))
            for widths in (self.least, self.easy)
        )
        return Columns(least, easy, self.weights[order])

    def widths(self, room: int, free: int) -> tuple[int, ...]:
        """Return the width of each column in pixels.

        The table fills ``room``, that of the text column. If its words need more it grows to at
        most ``free``, and further only if it must.
        """
        least, easy = sum(self.least), sum(self.easy)
        total = room
        if easy * _ENOUGH > room:
            total = max(room, easy if least > free else min(easy, free))
        return self._shared(min(max(total, least), BLEED))

    def _shared(self, total: int) -> tuple[int, ...]:
        """Share a width by weight; columns that would get too little get their least."""
        result = list(self.least)
        if sum(result) > total:  # More than any screen can show: all give way alike.
            return tuple(max(1, width * total // sum(self.least)) for width in result)
        growing = set(range(len(result)))
        rest = total
        while growing:
            weight = sum(self.weights[index] for index in growing)
            short = {
                index for index in growing if rest * self.weights[index] < weight * result[index]
            }
            if not short:
                for index in growing:
                    result[index] = int(rest * self.weights[index] / weight)
                break
            rest, growing = rest - sum(result[index] for index in short), growing - short
        result[-1] += max(0, total - sum(result)) if growing else 0
        return tuple(result)


class _Looks:
    """Measures words as they look: plain, strong or code."""

    def __init__(self, pixels: int, typography: Typography) -> None:
        self._metrics = {
            "plain": QFontMetricsF(font(typography.sans, pixels, REGULAR)),
            "strong": QFontMetricsF(font(typography.sans, pixels, SEMIBOLD)),
            "code": QFontMetricsF(font(MONO, max(5, round(pixels * MONO_SCALE)), REGULAR)),
        }
        self._code_room = typography.chip_room
        self._known: dict[tuple[str, str], float] = {}

    def width(self, words: str, look: str) -> float:
        """Return the width of words in pixels."""
        known = self._known.get((words, look))
        if known is None:
            known = self._metrics[look].horizontalAdvance(words)
            known += 2 * self._code_room if look == "code" else 0
            self._known[words, look] = known
        return known


def measure(
    rows: tuple[Node, ...], pixels: int, typography: Typography
) -> Generator[None, None, Columns]:
    """Measure a table whose letters have a size in pixels; yields now and then."""
    count = max(len(row.children) for row in rows)
    looks = _Looks(pixels, typography)
    least, letters, weighed = [0.0] * count, [0] * count, [3.0] * count
    left = _AT_ONCE
    for place, row in enumerate(rows):
        header = bool(row.attributes.get("header"))
        for index, cell in enumerate(row.children):
            pieces = list(_pieces(cell.children, "strong" if header else "plain"))
            text = "".join(piece for piece, _look in pieces)
            left -= _CELL + len(text)
            word = max(map(len, _GAP.split(text)))
            if word * pixels * _WIDEST_LETTER > least[index]:
                least[index] = max(least[index], _longest(pieces, looks, typography.column))
            if place < _WEIGHED_ROWS:
                letters[index] = max(letters[index], len(text))
                weighed[index] = max(weighed[index], word * 1.25, min(len(text), _WIDEST))
        if left < 0:
            left = _AT_ONCE
            yield
    needed = [ceil(width) + _BEARING for width in least]
    usual = [round(min(_EASY_EMS, 0.55 * count) * pixels) for count in letters]
    easy = [max(pair) for pair in zip(needed, usual, strict=True)]
    # The power: long cells may wrap, short ones should not.
    return Columns(tuple(needed), tuple(easy), tuple(width**0.8 + 2 for width in weighed))


def _pieces(nodes: Iterable[Node], look: str) -> Iterator[tuple[str, str]]:
    """Return the words of inline nodes, each piece with its look."""
    for node in nodes:
        match node.kind:
            case "code":
                yield node.text, "code"
            case "line_break":
                yield " ", look
            case "footnote_reference":
                yield str(node.integer("number")), look
            case "citation":
                yield f"[{node.string('label')}]", look
            case kind:
                yield node.text, look
                yield from _pieces(node.children, "strong" if kind == "strong" else look)


def _longest(pieces: list[tuple[str, str]], looks: _Looks, most: int) -> float:
    """Return the width of the longest word, which may go on from one piece to the next."""
    longest = word = 0.0
    for text, look in pieces:
        parts = _GAP.split(text)
        for number, part in enumerate(parts):
            longest, word = (max(longest, word), 0.0) if number else (longest, word)
            for index, run in enumerate(_runs(part)):
                longest, word = (max(longest, word), 0.0) if index else (longest, word)
                width = looks.width(run, look)
                word += width if _NUMBER.match(run) else min(width, most)
    return max(longest, word)


def _runs(part: str) -> list[str]:
    """Return what a run without spaces is broken into, if it may be broken at all."""
    if len(part) <= _BREAKABLE and (not part or max(part) < _FIRST_WITHOUT_SPACES):
        return [part]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, part)
    ends = []
    while (end := finder.toNextBoundary()) >= 0:
        ends.append(end)
    starts = [0, *ends[:-1]]
    return [piece(part, start, end) for start, end in zip(starts, ends, strict=True)]
