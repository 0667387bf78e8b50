"""How notes are painted in the text: highlights behind their words, signs in the margin.

The five kinds of highlight differ in shape as well as in colour: a filled ground, a wavy line, a
dashed frame, a double line, and brackets.
"""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextDocument

from briefing_app.model.notes.records import PlacedNote
from briefing_app.ui.reader.document.text_geometry import block_area
from briefing_app.ui.reader.document.typography import Typography, blend
from briefing_app.ui.reader.notes.noted_places import NotedPlaces
from briefing_app.ui.state.work.notes import Notes
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

Areas = Callable[[int, int], Iterable[QRectF]]
"""Gives the base lines of the words between two positions, as `Backdrop.areas` does."""


class NotePainter:
    """Paints the notes of the leaves that are in sight; what is out of sight costs nothing."""

    def __init__(
        self, document: QTextDocument, typography: Typography, notes: Notes, places: NotedPlaces
    ) -> None:
        self._document = document
        self._typography = typography
        self._notes = notes
        self.places = places

    def paint(self, painter: QPainter, areas: Areas, first: int, last: int) -> None:
        """Paint what belongs to the words between two positions of the document."""
        for leaf in self.places.leaves_between(first, last):
            placed = tuple(self._notes.on_leaf(leaf))
            for each in _seen(placed):
                self._paint_words(painter, areas, leaf, each)
            if placed:
                self._paint_signs(painter, leaf, placed)

    def _paint_words(self, painter: QPainter, areas: Areas, leaf: int, placed: PlacedNote) -> None:
        note = placed.note
        place = self.places.stretch(leaf, placed.start, placed.end)
        for start, end in self._blocks(place.start, place.end):
            for base in areas(start, end):
                paint_kind(
                    painter, base, note.kind, self._typography.theme, own=not note.reader,
                    ends=(start == place.start, end == place.end),
                )  # fmt: skip

    def _blocks(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a stretch, one for each block that it is in."""
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            last = block.position() + block.length() - 1
            yield max(start, block.position()), min(end, last)
            block = block.next()

    def _paint_signs(self, painter: QPainter, leaf: int, placed: tuple[PlacedNote, ...]) -> None:
        """Paint in the margin that there are notes, and a bookmark; hollow ones are of others."""
        for number, sign in enumerate(("note", "bookmark")):
            whose = [each.note.reader for each in placed if _has(each, sign)]
            if whose:
                area = self.sign_area(leaf, number)
                paint_sign(
                    painter, self._typography.theme, area,
                    bookmark=sign == "bookmark", filled="" in whose,
                )  # fmt: skip

    def sign_area(self, leaf: int, number: int) -> QRectF:
        """Return where the sign of a leaf is in the document: 0 for notes, 1 for a bookmark."""
        typography = self._typography
        top = block_area(self._document, self.places.position_of(leaf) or 0).top()
        size, gap = typography.em(_SIGN), typography.em(_GAP)
        left = typography.edge + typography.room + gap + number * (size + 3)
        if typography.direction == "rtl":
            left = typography.edge - gap - size - number * (size + 3)
        return QRectF(left, top + typography.line * 0.28, size, size)


def _has(placed: PlacedNote, sign: str) -> bool:
    return placed.note.bookmark if sign == "bookmark" else bool(placed.note.words)


def _seen(placed: Iterable[PlacedNote]) -> list[PlacedNote]:
    """Return the notes whose marks are seen: of those that look the same one, the longest first."""
    looks = {
        (each.start, each.end, each.note.kind, bool(each.note.reader)): each
        for each in placed
        if each.note.kind or (each.note.words and not each.note.bookmark)
    }
    return sorted(looks.values(), key=_length, reverse=True)[:MOST_MARKS]


def _length(placed: PlacedNote) -> int:
    return placed.end - placed.start


def ground(theme: Theme, kind: int, *, own: bool) -> QColor:
    """Return the colour behind the words of a highlight."""
    share = FILLED if kind == 1 else TINTED
    return blend(theme.highlights[kind - 1], theme.page, share if own else OTHERS)


def paint_kind(
    painter: QPainter, base: QRectF, kind: int, theme: Theme, *, own: bool,
    ends: tuple[bool, bool] = (True, True),
) -> None:  # fmt: skip
    """Paint the shape of a kind behind words whose base line is the top of a flat rectangle.

    ``ends`` are whether the words begin and end here. Kind 0 is words with a note only.
    """
    em = base.height()
    below = base.top() + _BELOW * em
    if not kind:
        painter.setPen(QPen(QColor(theme.muted), max(1.0, em * 0.07), Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(base.left(), below), QPointF(base.right(), below))
        return
    area = base.adjusted(0, -0.86 * em, 0, (0.3 - 1) * em)
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
    painter: QPainter, theme: Theme, area: QRectF, *, bookmark: bool, filled: bool
) -> None:
    """Paint the sign of a bookmark, or that of a note; hollow ones are of other readers."""
    colour = QColor(theme.link)
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


def _paint_brackets(painter: QPainter, area: QRectF, em: float, ends: tuple[bool, bool]) -> None:
    """Paint a line above, and brackets where the words begin and end."""
    arm = min(0.3 * em, area.width() / 2)
    painter.drawLine(area.topLeft(), area.topRight())
    for there, x, inward in ((ends[0], area.left(), arm), (ends[1], area.right(), -arm)):
        if there:
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + inward, area.bottom()))
