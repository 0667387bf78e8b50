"""What is drawn behind and beside the text, for the part that is in sight only.

Callouts, quotes, code, rules, marked paragraphs, the numbers in the margin and the markers of list
items: none of it is text, so a selection is clean, and the layout does not know of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextDocument

from briefing_app.ui.fonts import REGULAR, SANS, SERIF, font
from briefing_app.ui.screen.ledger import Box, Ledger, Marker
from briefing_app.ui.screen.sheet import Sheet

_BASELINE = 0.8
"""Where Qt puts the base line in a line of fixed height."""


class Backdrop:
    """Draws one document's backdrop; coordinates are those of the document."""

    def __init__(self, document: QTextDocument, ledger: Ledger, sheet: Sheet) -> None:
        self._document = document
        self._ledger = ledger
        self._sheet = sheet
        self._number_font = font(SANS, max(8, round(sheet.pixels * 0.68)))
        self.marked: Collection[int] = frozenset()

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        """Draw what belongs to the blocks within a part of the document."""
        layout = self._document.documentLayout()
        left, right = visible.left(), visible.right()
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        first = layout.hitTest(QPointF(left, visible.top()), fuzzy)
        last = layout.hitTest(QPointF(right, visible.bottom()), fuzzy)
        first = self._document.findBlock(max(first, 0)).position()
        # The block after the last one may reach up into sight with the top of its box.
        following = self._document.findBlock(max(last, 0)).next()
        last = following.position() if following.isValid() else max(last, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self._boxes(first, last):
            self._paint_box(painter, box, visible)
        self._paint_numbers(painter, first, last)
        self._paint_markers(painter, first, last)

    def _boxes(self, first: int, last: int) -> Iterator[Box]:
        boxes = self._ledger.boxes
        begin = bisect_left(self._ledger.box_starts, first)
        end = bisect_right(self._ledger.box_starts, last)
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
        width = self._document.pageSize().width()
        gutter = self._sheet.gutter
        return gutter + box.left, width - gutter - box.right

    def _paint_box(self, painter: QPainter, box: Box, visible: QRectF) -> None:
        open_still = box.end < box.start
        last = self._document.lastBlock().position() if open_still else box.end
        left, right = self._edges(box)
        top = self._rect(box.start).top() - box.rise
        bottom = self._rect(last).bottom() + box.fall
        # Clipped by hand: Qt draws very tall rectangles slowly and, in places, wrongly.
        top = max(top, visible.top() - 50)
        bottom = min(bottom, visible.bottom() + 50)
        if bottom <= top:
            return
        area = QRectF(left, top, right - left, bottom - top)
        theme, sheet = self._sheet.theme, self._sheet
        painter.setPen(Qt.PenStyle.NoPen)
        if box.look == "rule":
            painter.fillRect(QRectF(left, top, right - left, 1), QColor(theme.hairline))
        elif box.look == "quote":
            bar = QRectF(left, top, max(2, sheet.em(0.18)), bottom - top)
            painter.fillRect(bar, QColor(theme.quote_bar))
        elif box.look == "code":
            painter.setBrush(QColor(theme.code))
            painter.drawRoundedRect(area, 4, 4)
        else:
            colours = sheet.callout(box.look)
            painter.fillRect(area, QColor(colours.background))
            area.setWidth(max(3, sheet.em(0.24)))
            painter.fillRect(area, QColor(colours.bar))

    def _paint_numbers(self, painter: QPainter, first: int, last: int) -> None:
        ledger, sheet = self._ledger, self._sheet
        begin = bisect_left(ledger.number_positions, first)
        end = bisect_right(ledger.number_positions, last)
        metrics = QFontMetricsF(self._number_font)
        painter.setFont(self._number_font)
        column_right = self._document.pageSize().width() - sheet.gutter
        for index in range(begin, end):
            rect = self._rect(ledger.number_positions[index])
            number = ledger.numbers[index]
            marked = number in self.marked
            if marked:
                area = QRectF(sheet.gutter, rect.top(), column_right - sheet.gutter, rect.height())
                reach = sheet.em(0.35)
                area.adjust(-reach, 0, reach, sheet.em(0.12))
                painter.setBrush(QColor(sheet.theme.marked))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawRoundedRect(area, 3, 3)
            words = str(number)
            x = sheet.gutter - sheet.em(0.9) - metrics.horizontalAdvance(words)
            painter.setPen(QColor(sheet.theme.text if marked else sheet.theme.faint))
            painter.drawText(QPointF(x, rect.top() + sheet.line * _BASELINE), words)

    def _paint_markers(self, painter: QPainter, first: int, last: int) -> None:
        ledger = self._ledger
        begin = bisect_left(ledger.marker_positions, first)
        end = bisect_right(ledger.marker_positions, last)
        for marker in ledger.markers[begin:end]:
            self._paint_marker(painter, marker, self._rect(marker.position).top())

    def _paint_marker(self, painter: QPainter, marker: Marker, top: float) -> None:
        sheet = self._sheet
        right = sheet.gutter + marker.right
        base = top + marker.line * _BASELINE
        size = marker.pixels
        colour = QColor(sheet.theme.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = QPointF(right - size * 0.2, base - size * 0.27)
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
                self._paint_task(painter, QRectF(right - size * 0.72, base - size * 0.68,
                                                 size * 0.74, size * 0.74),
                                 done=marker.text == "☑")  # fmt: skip
            case words:
                face = font(SERIF, size, REGULAR)
                painter.setFont(face)
                painter.setPen(colour)
                x = right - QFontMetricsF(face).horizontalAdvance(words)
                painter.drawText(QPointF(x, base), words)

    def _paint_task(self, painter: QPainter, area: QRectF, *, done: bool) -> None:
        theme = self._sheet.theme
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
