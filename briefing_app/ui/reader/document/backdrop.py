"""What is drawn behind and beside the text, for the part that is in sight only.

Callouts, quotes, code, rules, marked paragraphs, the numbers in the margin and the markers of list
items: none of it is text, so a selection is clean, and the layout does not know of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from briefing_app.model.notes.leaves import OBJECT
from briefing_app.ui.reader.document.text_geometry import lines_bottom, paragraph_area, stretches
from briefing_app.ui.reader.document.text_index import Box, Marker, TextIndex
from briefing_app.ui.reader.document.typography import Typography, blend
from briefing_app.ui.state.hits import NO_HITS, Hits
from briefing_app.ui.theme.typefaces import REGULAR, font
from briefing_app.ui.widgets.direction import DIRECTIONS

if TYPE_CHECKING:
    from briefing_app.ui.reader.notes.note_painting import NotePainter

_EM_OF_ASCENT = 0.93
"""The size of letters as a share of their ascent: between Plex Sans (0.98) and Serif (0.87)."""

_BASELINE = 0.8
"""Where Qt puts the base line in a line of fixed height."""
_SECOND_LINE, _LINE = 0.27, 0.06
"""Of an insertion, in em: how far below the base line, and how thick."""
_LEAST_SECOND_LINE = 4.5
"""How far in pixels, at least: nearer, it would be one line with Qt's own in small letters."""


def _around(base: QRectF, *, side: float, above: float, below: float) -> QRectF:
    """Return the area around words on a base line (see `Backdrop.areas`), reaches in em."""
    em = base.height()
    return base.adjusted(-side * em, -above * em, side * em, (below - 1) * em)


def _bar(area: QRectF, box: Box, width: int) -> QRectF:
    """Return a bar along the edge of a box that its lines begin at, at least two pixels wide."""
    width = max(2, width)
    left = area.right() - width if box.direction == "rtl" else area.left()
    return QRectF(left, area.top(), width, area.height())


def _has_image(block: QTextBlock, line: QTextLine) -> bool:
    return OBJECT in block.text()[line.textStart() : line.textStart() + line.textLength()]


class _Line(NamedTuple):
    """A line of a block that begins ``here``, and the positions in it.

    ``base`` has its left edge, its base line and the size of its words.
    """

    line: QTextLine
    here: int
    places: range
    base: QRectF
    rtl: bool

    def areas(self, start: int, end: int) -> Iterator[QRectF]:
        """Return what `Backdrop.areas` does, for words in this line."""
        base = self.base
        for left, right in stretches(self.line, start - self.here, end - self.here, rtl=self.rtl):
            yield QRectF(base.x() + left, base.y(), right - left, base.height())


class Backdrop:
    """Draws one document's backdrop; coordinates are those of the document.

    ``marked`` are the numbers of the marked paragraphs and ``carrying`` those of the paragraphs
    that carry evidence, which the margin shows; ``hits`` is what Find has found, and ``hit`` the
    index of the hit that the reader is at. ``landed`` is the position of the block that a jump has
    led to, or -1; ``notes`` paints the notes, if there are any.
    """

    def __init__(
        self, document: QTextDocument, text_index: TextIndex, typography: Typography
    ) -> None:
        self._document = document
        self._text_index = text_index
        self._typography = typography
        self._number_font = font(typography.sans, max(8, round(typography.pixels * 0.68)))
        self.marked: Collection[int] = frozenset()
        self.carrying: Collection[int] = frozenset()
        self.hits: Hits = NO_HITS
        self.hit: int = -1
        self.landed = -1
        self.notes: NotePainter | None = None
        self._line: _Line | None = None

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        """Draw what belongs to the blocks within a part of the document."""
        layout = self._document.documentLayout()
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        self._line = None
        corners = visible.topLeft(), visible.topRight(), visible.bottomLeft(), visible.bottomRight()
        places = [layout.hitTest(corner, fuzzy) for corner in corners]
        # Lines begin at either edge, and the columns of a table are side by side.
        first, last = min(places[:2]), max(places[2:])
        in_sight = range(first - self.hits.length, last + 1)
        first = self._document.findBlock(max(first, 0)).position()
        # The block after the last one may reach up into sight with the top of its box.
        following = self._document.findBlock(max(last, 0)).next()
        last = following.position() if following.isValid() else self._document.characterCount()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self._boxes(first, last):
            self._paint_box(painter, box, visible)
        if self.landed >= 0:
            self._paint_landing(painter)
        self._paint_numbers(painter, first, last)
        self._paint_chips(painter, first, last)
        if self.notes is not None:
            self.notes.paint(painter, self.areas, first, last)
        self._paint_hits(painter, in_sight)
        self._paint_markers(painter, first, last)
        self._line = None

    def _boxes(self, first: int, last: int) -> Iterator[Box]:
        boxes = self._text_index.boxes
        begin = bisect_left(self._text_index.box_starts, first)
        end = bisect_right(self._text_index.box_starts, last)
        around = []
        index = begin - 1
        # A box that began earlier is in sight when it holds the box before, or is that one.
        while index >= 0:
            around.append(boxes[index])
            index = boxes[index].parent
        # The neighbour just above reaches below its last block with its padding.
        yield from reversed(around)
        yield from boxes[begin:end]

    def _rect(self, position: int) -> QRectF:
        return self._document.documentLayout().blockBoundingRect(self._document.findBlock(position))

    def _edges(self, box: Box) -> tuple[float, float]:
        typography = self._typography
        return typography.edge + box.left, typography.edge + typography.room - box.right

    def _paint_box(self, painter: QPainter, box: Box, visible: QRectF) -> None:
        open_still = box.end < box.start
        last = self._document.lastBlock().position() if open_still else box.end
        left, right = self._edges(box)
        top = self._rect(box.start).top() - box.rise
        bottom = lines_bottom(self._document, last) + box.fall
        # Clipped by hand: Qt draws very tall rectangles slowly and, in places, wrongly.
        top = max(top, visible.top() - 50)
        bottom = min(bottom, visible.bottom() + 50)
        if bottom <= top:
            return
        area = QRectF(left, top, right - left, bottom - top)
        theme, typography = self._typography.theme, self._typography
        painter.setPen(Qt.PenStyle.NoPen)
        if box.look == "rule":
            painter.fillRect(QRectF(left, top, right - left, 1), QColor(theme.hairline))
        elif box.look == "quote":
            painter.fillRect(_bar(area, box, typography.em(0.18)), QColor(theme.quote_bar))
        elif box.look == "code":
            painter.setBrush(QColor(theme.code))
            painter.drawRoundedRect(area, 4, 4)
        else:
            colours = typography.callout(box.look)
            painter.fillRect(area, QColor(colours.background))
            if colours.background == theme.page:
                painter.setPen(QPen(QColor(colours.bar), 1))
                painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
            bar = _bar(area, box, max(3, typography.em(0.24)))
            painter.fillRect(bar, QColor(colours.bar))

    def _paint_numbers(self, painter: QPainter, first: int, last: int) -> None:
        text_index, typography = self._text_index, self._typography
        begin = bisect_left(text_index.number_positions, text_index.first_piece(first))
        end = bisect_right(text_index.number_positions, last)
        metrics = QFontMetricsF(self._number_font)
        painter.setFont(self._number_font)
        column_left = typography.edge
        for index in range(begin, end):
            rect = paragraph_area(self._document, text_index, text_index.number_positions[index])
            number = text_index.numbers[index]
            marked = number in self.marked
            if marked:
                area = QRectF(column_left, rect.top(), typography.room, rect.height())
                reach = typography.em(0.35)
                low = typography.lowered
                area.adjust(-reach, typography.em(0.06) + low, reach, typography.em(0.22) + low)
                painter.setBrush(QColor(typography.theme.marked))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawRoundedRect(area, 3, 3)
            if number in self.carrying:
                self._paint_carrying(painter, rect.top())
            words = str(number)
            x = column_left - typography.em(0.9) - metrics.horizontalAdvance(words)
            if typography.direction == "rtl":
                x = column_left + typography.room + typography.em(0.9)
            painter.setPen(QColor(typography.theme.text if marked else typography.theme.faint))
            painter.drawText(QPointF(x, rect.top() + typography.line * _BASELINE), words)

    def _paint_landing(self, painter: QPainter) -> None:
        """Draw a frame around the block that a jump has led to."""
        typography = self._typography
        block = self._document.findBlock(self.landed)
        layout, area = block.layout(), self._rect(self.landed)
        end = self._text_index.last_piece(self.landed)
        end_layout = self._document.findBlock(end).layout()
        if not layout.lineCount() or not end_layout.lineCount():
            return
        first, last = layout.lineAt(0), end_layout.lineAt(end_layout.lineCount() - 1)
        em = self._ascent(block, first, 0) * _EM_OF_ASCENT
        above = first.ascent() if _has_image(block, first) else em * 0.85
        bottom = self._rect(end).top() + last.y() + last.ascent() + em * 0.3
        area.setTop(area.top() + first.y() + first.ascent() - above)
        area.setBottom(bottom)
        reach = typography.em(0.42)
        area.translate(block.blockFormat().leftMargin(), 0)
        area.adjust(-reach, -reach, reach, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(typography.theme.focus), 2))
        painter.drawRoundedRect(area, 5, 5)

    def _paint_carrying(self, painter: QPainter, top: float) -> None:
        """Draw a short bar between the number and the first line of a paragraph."""
        typography = self._typography
        height = typography.line * 0.56
        left = typography.edge - typography.em(0.62)
        width = max(2, typography.em(0.14))
        if typography.direction == "rtl":
            left = typography.edge + typography.room + typography.em(0.62) - width
        bar = QRectF(
            left,
            top + typography.line * 0.32,
            width,
            height,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(typography.theme.bar))
        painter.drawRoundedRect(bar, 1, 1)

    def _paint_chips(self, painter: QPainter, first: int, last: int) -> None:
        chips = self._text_index.chips
        begin = bisect_left(chips, (first,))
        end = bisect_right(chips, (last + 1,))
        for chip in chips[begin:end]:
            signed = self._text_index.signs_between(chip.start - 1, chip.start) > 0
            for area in self.areas(chip.start, chip.end):
                self._paint_chip(painter, chip.look, area, signed=signed)

    def hits_between(self, first: int, last: int) -> range:
        """Return the indices of the hits that start between two positions."""
        starts = self.hits.starts
        return range(bisect_left(starts, first), bisect_right(starts, last))

    def _paint_hits(self, painter: QPainter, in_sight: range) -> None:
        theme, length = self._typography.theme, self.hits.length
        painter.setBrush(QColor(theme.hit))
        painter.setPen(Qt.PenStyle.NoPen)
        for index in self.hits_between(in_sight.start, in_sight.stop):
            start = self.hits.starts[index]
            if index == self.hit:
                # A frame around the current one: words on another colour would be harder to read.
                painter.setPen(QPen(QColor(theme.text), 2))
            for base in self.areas(start, start + length):
                area = _around(base, side=0.05, above=0.9, below=0.3)
                painter.drawRoundedRect(area, 2, 2)
            if index == self.hit:
                painter.setPen(Qt.PenStyle.NoPen)

    def paint_focus(self, painter: QPainter, start: int, end: int) -> None:
        """Draw a ring around the words between two positions, which have the focus."""
        theme = self._typography.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for base in self.areas(start, end):
            area = _around(base, side=0.2, above=1.0, below=0.36)
            painter.drawRoundedRect(area, 4, 4)

    def areas(self, start: int, end: int) -> Iterator[QRectF]:
        """Return, for each line of words between two positions, their base line and their size.

        The top of the rectangle is the base line, its height is about one em of the words.
        """
        if self._line is not None and start in self._line.places and end - 1 in self._line.places:
            yield from self._line.areas(start, end)
            return
        block = self._document.findBlock(start)
        layout, here = block.layout(), block.position()
        corner = self._rect(start).topLeft()
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        line = layout.lineForTextPosition(start - here)
        while line.isValid() and here + line.textStart() < end:
            first = here + line.textStart()
            places = range(first, first + line.textLength())
            em = self._ascent(block, line, max(start - here, line.textStart())) * _EM_OF_ASCENT
            base = QRectF(corner.x(), corner.y() + line.y() + line.ascent(), 0, em)
            found = _Line(line, here, places, base, rtl)
            yield from found.areas(max(start, places.start), min(end, places.stop))
            self._line = None if _has_image(block, line) else found
            number = line.lineNumber() + 1
            line = layout.lineAt(number) if number < layout.lineCount() else QTextLine()

    def _ascent(self, block: QTextBlock, line: QTextLine, place: int) -> float:
        """Return how high the letters at a place of a line are; an image may be higher."""
        if not _has_image(block, line):
            return line.ascent()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + place + 1)
        return QFontMetricsF(cursor.charFormat().font()).ascent()

    def _paint_chip(self, painter: QPainter, look: str, base: QRectF, *, signed: bool) -> None:
        """Draw a chip around words whose base line is the top edge of a flat rectangle."""
        theme = self._typography.theme
        side = self._typography.chip_room / 2
        area = _around(base, side=0, above=0.84, below=0.28)
        # The room after the last letter is part of the words; half of it goes to the chip. Signs
        # have the room beside the words.
        area = area.adjusted(-side, 0, side, 0) if signed else area.translated(-side, 0)
        if look == "mark":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(theme.hit, theme.page, 0.6))
            painter.drawRect(area.adjusted(side, 0, side, 0))
            return
        if look == "insertion":
            below = base.top() + max(base.height() * _SECOND_LINE, _LEAST_SECOND_LINE)
            painter.setPen(QPen(QColor(theme.text), max(1.0, base.height() * _LINE)))
            painter.drawLine(QPointF(base.left(), below), QPointF(base.right(), below))
            return
        painter.setBrush(QColor(theme.code))
        keyboard = look == "keyboard"
        painter.setPen(QPen(QColor(theme.quote_bar), 1) if keyboard else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, 3, 3)

    def _paint_markers(self, painter: QPainter, first: int, last: int) -> None:
        text_index = self._text_index
        begin = bisect_left(text_index.marker_positions, first)
        end = bisect_right(text_index.marker_positions, last)
        for marker in text_index.markers[begin:end]:
            self._paint_marker(painter, marker, self._rect(marker.position).top())

    def _paint_marker(self, painter: QPainter, marker: Marker, top: float) -> None:
        typography = self._typography
        rtl = marker.direction == "rtl"
        start = typography.edge + (typography.room if rtl else 0)
        # The edge that is next to the text, and the way to go from there.
        away = 1 if rtl else -1
        edge = start - away * marker.edge
        base = top + marker.line * _BASELINE
        size = marker.pixels
        colour = QColor(typography.theme.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = QPointF(edge + away * size * 0.2, base - size * 0.27)
        match marker.text:
            case "•":
                painter.drawEllipse(middle, size * 0.13, size * 0.13)
            case "◦":
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour, size * 0.07))
                painter.drawEllipse(middle, size * 0.12, size * 0.12)
            case "▪":
                half = size * 0.1
                painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))
            case "☐" | "☑":
                left = edge - size * (0.02 if rtl else 0.72)
                area = QRectF(left, base - size * 0.68, size * 0.74, size * 0.74)
                self._paint_task(painter, area, done=marker.text == "☑")
            case words:
                face = font(typography.serif, size, REGULAR)
                painter.setFont(face)
                painter.setPen(colour)
                painter.setLayoutDirection(DIRECTIONS[marker.direction])
                x = edge if rtl else edge - QFontMetricsF(face).horizontalAdvance(words)
                painter.drawText(QPointF(x, base), words)

    def _paint_task(self, painter: QPainter, area: QRectF, *, done: bool) -> None:
        theme = self._typography.theme
        thick = area.width() * 0.11
        painter.setPen(QPen(QColor(theme.accent if done else theme.muted), thick))
        painter.setBrush(QColor(theme.accent) if done else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, area.width() * 0.2, area.width() * 0.2)
        if done:
            painter.setPen(QPen(QColor(theme.accent_text), thick * 1.3))
            x, y, width = area.x(), area.y(), area.width()
            painter.drawPolyline([
                QPointF(x + width * 0.22, y + width * 0.52),
                QPointF(x + width * 0.43, y + width * 0.73),
                QPointF(x + width * 0.8, y + width * 0.28),
            ])  # fmt: skip
