"""How notes are painted in the text: highlights behind their words, signs in the margin.

The five kinds of highlight differ in shape as well as in colour: a filled ground, a wavy line, a
dashed frame, a double line, and brackets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextDocument

from briefing_app.model.notes.leaves import OBJECT
from briefing_app.model.notes.records import Note, PlacedNote
from briefing_app.ui.reader.document.text_geometry import block_area
from briefing_app.ui.reader.document.typography import Typography, blend
from briefing_app.ui.theme.signs import paint_bubble, paint_ribbon
from briefing_app.ui.theme.theme import Theme

FILLED, TINTED, OTHERS = 0.26, 0.13, 0.07
"""How much of a kind's colour is in the ground: of the first, of the others, of other readers'."""
MOST_MARKS = 100
"""How many marks one block of words shows; nobody tells more of them apart."""
_BELOW = 0.16
"""How far below the base line a line is, in em."""
_SIGN, _GAP = 0.58, 0.26
"""The size of a sign in the margin and its distance from the column, in em of the text."""

_EDGE = 0.1
"""How wide the edge of a ground is, in em: a marked paragraph has much the same colour."""

Areas = Callable[[int, int], Iterable[QRectF]]
"""Gives the base lines of the words between two positions, as `Backdrop.areas` does."""


class Noted(NamedTuple):
    """A note, and from where to where in the document the words are that it is on."""

    placed: PlacedNote
    start: int
    end: int


class NotedBlock(NamedTuple):
    """A block of words at a position of the document, and what is noted on it."""

    position: int
    notes: tuple[Noted, ...]


BlocksBetween = Callable[[int, int], Iterable[NotedBlock]]
"""Gives the blocks with words between two positions of the document."""


class Ends(NamedTuple):
    """Whether the words of a note begin and end in a stretch."""

    first: bool = True
    last: bool = True


class Stretch(NamedTuple):
    """Words of a note in one line; ``above`` is the height of an image in their place.

    The top of ``base`` is their base line, and its height is one em.
    """

    base: QRectF
    ends: Ends = Ends()
    above: float = 0


class NotePainter:
    """Paints the notes of the leaves that are in sight; what is out of sight costs nothing."""

    def __init__(
        self, document: QTextDocument, typography: Typography, blocks_between: BlocksBetween
    ) -> None:
        self._document = document
        self._typography = typography
        self._blocks_between = blocks_between

    def paint(self, painter: QPainter, areas: Areas, first: int, last: int) -> None:
        """Paint what belongs to the words between two positions of the document."""
        for block in self._blocks_between(first, last):
            for each in _seen(block.notes):
                self._paint_words(painter, areas, each)
            if block.notes:
                self._paint_signs(painter, block)

    def _paint_words(self, painter: QPainter, areas: Areas, noted: Noted) -> None:
        note = noted.placed.note
        for start, end in self._blocks(noted.start, noted.end):
            for base in areas(start, end):
                ends = Ends(start == noted.start, end == noted.end)
                above = self._height_of_image(start, end)
                paint_kind(
                    painter, Stretch(base, ends, above), note.kind, self._typography.theme,
                    own=not note.reader,
                )  # fmt: skip

    def _blocks(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a stretch, one for each block that it is in."""
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            last = block.position() + block.length() - 1
            yield max(start, block.position()), min(end, last)
            block = block.next()

    def _height_of_image(self, start: int, end: int) -> float:
        """Return how high an image is that has the whole of a line; 0 for words."""
        block = self._document.findBlock(start)
        place = start - block.position()
        if block.text()[place : end - block.position()] != OBJECT:
            return 0
        return block.layout().lineForTextPosition(place).ascent()

    def _paint_signs(self, painter: QPainter, block: NotedBlock) -> None:
        """Paint in the margin that there are notes, and a bookmark; hollow ones are of others."""
        for number, sign in enumerate(("note", "bookmark")):
            notes = [each.placed.note for each in block.notes]
            whose = [each.reader for each in notes if _has(each, sign)]
            if whose:
                area = self.sign_area(block.position, number)
                paint_sign(
                    painter, QColor(self._typography.theme.link), area,
                    bookmark=sign == "bookmark", filled="" in whose,
                )  # fmt: skip

    def sign_area(self, position: int, number: int) -> QRectF:
        """Return where the sign of the block of words at a position is in the document.

        ``number`` is 0 for notes, 1 for a bookmark.
        """
        typography = self._typography
        top = block_area(self._document, position).top()
        size, gap = typography.em(_SIGN), typography.em(_GAP)
        left = typography.edge + typography.room + gap + number * (size + 3)
        if typography.direction == "rtl":
            left = typography.edge - gap - size - number * (size + 3)
        return QRectF(left, top + typography.line * 0.28, size, size)


def _has(note: Note, sign: str) -> bool:
    return note.bookmark if sign == "bookmark" else bool(note.words)


def _seen(notes: Iterable[Noted]) -> list[Noted]:
    """Return the notes whose marks are seen: of those that look the same one, the longest first."""
    looks = {
        (start, end, placed.note.kind, bool(placed.note.reader)): Noted(placed, start, end)
        for placed, start, end in notes
        if placed.note.kind or (placed.note.words and not placed.note.bookmark)
    }
    return sorted(looks.values(), key=_length, reverse=True)[:MOST_MARKS]


def _length(noted: Noted) -> int:
    return noted.end - noted.start


def ground(theme: Theme, kind: int, *, own: bool) -> QColor:
    """Return the colour behind the words of a highlight."""
    share = FILLED if kind == 1 else TINTED
    return blend(theme.highlights[kind - 1], theme.page, share if own else OTHERS)


def paint_kind(painter: QPainter, stretch: Stretch, kind: int, theme: Theme, *, own: bool) -> None:
    """Paint the shape of a kind behind words; kind 0 is words with a note only."""
    base, ends, above = stretch
    em = base.height()
    below = base.top() + _BELOW * em
    if not kind:
        painter.setPen(QPen(QColor(theme.muted), max(1.0, em * 0.07), Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(base.left(), below), QPointF(base.right(), below))
        return
    area = base.adjusted(0, -max(0.86 * em, above), 0, (0.3 - 1) * em)
    edge = max(1.0, em * _EDGE)
    painter.fillRect(area.adjusted(-edge, -edge, edge, edge), QColor(theme.page))
    painter.fillRect(area, ground(theme, kind, own=own))
    thick = max(1.0, em * (0.1 if own else 0.07))
    painter.setPen(QPen(QColor(theme.highlights[kind - 1]), thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == 1:
        painter.drawLine(area.bottomLeft(), area.bottomRight())
    elif kind == 2:
        painter.drawPath(_wave(base.left(), base.right(), below + 0.03 * em, em * 0.08))
    elif kind == 3:
        painter.setPen(QPen(QColor(theme.highlights[2]), thick, Qt.PenStyle.DashLine))
        painter.drawRect(area.adjusted(0, 0, 0, 0))
    elif kind == 4:
        for down in (0.0, 0.17):
            y = below + down * em
            painter.drawLine(QPointF(base.left(), y), QPointF(base.right(), y))
    else:
        _paint_brackets(painter, area, em, ends)


def paint_sign(
    painter: QPainter, colour: QColor, area: QRectF, *, bookmark: bool, filled: bool
) -> None:
    """Paint the sign of a bookmark, or that of a note; hollow ones are of other readers."""
    painter.setPen(QPen(colour, max(1.0, area.width() * 0.12)))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    (paint_ribbon if bookmark else paint_bubble)(painter, area)


def _wave(left: float, right: float, middle: float, height: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, middle))
    step, up = max(2.0, height * 2.6), True
    x = left
    while x < right:
        end = min(right, x + step)
        path.quadTo((x + end) / 2, middle - 2 * height if up else middle + 2 * height, end, middle)
        x, up = end, not up
    return path


def _paint_brackets(painter: QPainter, area: QRectF, em: float, ends: Ends) -> None:
    """Paint a line above, and brackets where the words begin and end."""
    arm = min(0.3 * em, area.width() / 2)
    painter.drawLine(area.topLeft(), area.topRight())
    for there, x, inward in ((ends[0], area.left(), arm), (ends[1], area.right(), -arm)):
        if there:
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + inward, area.bottom()))
