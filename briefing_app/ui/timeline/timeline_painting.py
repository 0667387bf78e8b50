"""How the timeline looks: the axis, its breaks, and the marks, in one theme at one zoom."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from briefing_app.model.timeline import Mark
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import MEDIUM, REGULAR, SANS, SEMIBOLD, font
from briefing_app.ui.timeline.arrangement import BREAK, Arrangement, Box
from briefing_app.ui.widgets.direction import in_own_direction

_TOOTH = 5.0
_REF = 90
"""Pixels at 100 per cent that the id of an item takes at most."""

_LEFT = (
    Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextSingleLine
)
"""Absolute, since the axis runs to the right in programs of both directions."""
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.TextElideMode.ElideRight
_MEASURED = 400
"""Characters of a mark's words that are looked at; no more fit in any case."""


class TimelineLook:
    """Fonts, colours and measures for one theme and zoom; lengths are in pixels."""

    def __init__(self, theme: Theme, zoom: float = 1.0) -> None:
        self.zoom = zoom
        self.font = font(SANS, self.px(12), REGULAR)
        self.ref_font = font(SANS, self.px(12), SEMIBOLD)
        self.axis_font = font(SANS, self.px(11), REGULAR)
        self.year_font = font(SANS, self.px(11), MEDIUM)
        self.metrics = QFontMetricsF(self.font)
        self.ref_metrics = QFontMetricsF(self.ref_font)
        self.axis_metrics = QFontMetricsF(self.axis_font)
        self.page = QColor(theme.page)
        self.chrome = QColor(theme.chrome)
        self.text = QColor(theme.text)
        self.muted = QColor(theme.muted)
        self.hairline = QColor(theme.hairline)
        self.rule = QColor(theme.rule)
        self.group = QColor(theme.quote_bar)
        # In high contrast what is current has the colour of the focus already.
        self.focus = QColor(theme.text if theme.focus == theme.current else theme.focus)
        self.current = QColor(theme.current)
        self.current_text = QColor(theme.current_text)
        self.event = QColor(theme.bar)
        self.evidence = QColor(theme.sum_bar)
        self.words_height = self.px(15)
        self.glyph = self.px(6)
        self.lane = self.words_height + self.px(5)
        self.axis = self.px(38)
        self.edge = self.px(14)
        self.top = self.px(6)

    def px(self, length: float) -> int:
        """Return a length at this zoom, at least one pixel."""
        return max(1, round(length * self.zoom))

    def ref_advance(self, mark: Mark) -> float:
        """Return the width of the id of an item of evidence and of the gap behind it."""
        if not mark.ref:
            return 0.0
        return self.ref_metrics.horizontalAdvance(self.short_ref(mark)) + self.px(5)

    def short_ref(self, mark: Mark) -> str:
        """Return the id of an item, shortened if it would leave no room for words."""
        return self.ref_metrics.elidedText(mark.ref[:_MEASURED], _RIGHT, self.px(_REF))

    def advance(self, mark: Mark) -> float:
        """Return the width of a mark's words with the id before them."""
        words = self.metrics.horizontalAdvance(_one_line(mark.words))
        return self.ref_advance(mark) + math.ceil(words) + 1

    def short_words(self, mark: Mark, advance: float) -> str:
        """Return as many of a mark's words as have room in a width, after its id."""
        room = advance - self.ref_advance(mark)
        return self.metrics.elidedText(_one_line(mark.words), _RIGHT, room)


def _one_line(words: str) -> str:
    return " ".join(words[:_MEASURED].split())


class Painter:
    """Paints a part of an arrangement; x is from the left of the axis, y from the top."""

    def __init__(self, look: TimelineLook, painter: QPainter) -> None:
        self._look = look
        self._painter = painter
        self._bands: list[QRectF] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw_ground(self, plan: Arrangement, bottom: float, left: float, right: float) -> None:
        """Draw the ticks and breaks between two x, the axis itself ``bottom`` pixels down."""
        for tick, reach in plan.ticks():
            x = tick.at * plan.width
            if left - self._look.px(90) <= x <= right:
                self._draw_tick(x, tick.words, bottom, reach - x, year=tick.year)
        self._draw_axis(plan, bottom, left, right)
        look = self._look
        for each in plan.layout.breaks:
            if each.end * plan.width >= left and each.start * plan.width <= right:
                middle = (each.start + each.end) / 2 * plan.width
                half = max(3.0, min((each.end - each.start) * plan.width, BREAK * look.zoom) / 2)
                self._bands.append(QRectF(middle - half, 0, 2 * half, bottom))
                self._draw_break(middle, half - _TOOTH / 2, bottom, each.words)

    def _draw_axis(self, plan: Arrangement, bottom: float, left: float, right: float) -> None:
        look, painter = self._look, self._painter
        painter.setPen(QPen(look.rule, 1.2))
        for piece in plan.layout.pieces:
            start, end = (max(left, piece.start * plan.width), min(right, piece.end * plan.width))
            if start < end:
                painter.drawLine(QPointF(start, bottom), QPointF(end, bottom))

    def _draw_tick(self, x: float, words: str, bottom: float, room: float, *, year: bool) -> None:
        look, painter = self._look, self._painter
        painter.setPen(QPen(look.group if year else look.hairline, 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        painter.setPen(QPen(look.rule, 1))
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + look.px(5)))
        if look.axis_metrics.horizontalAdvance(words) + look.px(4) <= room:
            painter.setFont(look.year_font if year else look.axis_font)
            painter.setPen(look.text if year else look.muted)
            rect = QRectF(x + look.px(3), bottom + look.px(2), room, look.px(16))
            painter.drawText(rect, _LEFT, in_own_direction(words))

    def _draw_break(self, middle: float, half: float, bottom: float, words: str) -> None:
        """Draw two torn edges with nothing between them, and below them how long that lasted."""
        look, painter = self._look, self._painter
        below = bottom + look.px(5)
        left, right = (self._torn(middle + side, below) for side in (-half, half))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.chrome)
        painter.drawPolygon(QPolygonF([*left, *reversed(right)]))
        painter.setPen(QPen(look.group, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(left))
        painter.drawPolyline(QPolygonF(right))
        painter.setPen(QPen(look.rule, 1.4))
        for side in (-3.0, 3.0):
            painter.drawLine(
                QPointF(middle + side - 3, bottom + 6), QPointF(middle + side + 3, bottom - 6)
            )
        painter.setFont(look.axis_font)
        painter.setPen(look.muted)
        wide = look.px(86)
        rect = QRectF(middle - wide / 2, bottom + look.px(18), wide, look.px(16))
        painter.drawText(rect, _CENTRE, in_own_direction(words))

    @staticmethod
    def _torn(x: float, bottom: float) -> list[QPointF]:
        teeth = int(bottom / _TOOTH) + 1
        return [
            QPointF(x + (_TOOTH / 2 if number % 2 else -_TOOTH / 2), min(bottom, number * _TOOTH))
            for number in range(teeth + 1)
        ]

    def draw_mark(
        self, mark: Mark, box: Box, top: float, view: QRectF, *, current: bool, focused: bool
    ) -> None:
        """Draw one mark with its words from a y on; they stay in view as far as the mark is."""
        look, painter = self._look, self._painter
        words = QRectF(_in_view(box, view), top, box.advance, look.words_height)
        if current:
            left, right = min(box.left, words.left()), max(box.right, words.right())
            around = QRectF(left, top, right - left, look.words_height)
            painter.setPen(QPen(look.focus, 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(look.current)
            painter.drawRoundedRect(around.adjusted(-look.px(5), -1, look.px(5), 1), 3, 3)
        self._draw_glyph(mark, box, words.center().y() - look.glyph / 2, current=current)
        self._clear(words.adjusted(-look.px(3), 0, look.px(3), 0), current=current)
        painter.setPen(look.current_text if current else look.text)
        if mark.ref:
            painter.setFont(look.ref_font)
            painter.drawText(words, _LEFT, in_own_direction(look.short_ref(mark)))
            words.adjust(look.ref_advance(mark), 0, 0, 0)
        painter.setFont(look.font)
        painter.drawText(words, _LEFT, in_own_direction(look.short_words(mark, box.advance)))

    def _clear(self, words: QRectF, *, current: bool) -> None:
        """Let no line and no bar cross words; a break stays one, without its torn edges."""
        look, painter = self._look, self._painter
        painter.fillRect(words, look.current if current else look.page)
        for band in self._bands if not current else ():
            painter.fillRect(words.intersected(band), look.chrome)

    def _draw_glyph(self, mark: Mark, box: Box, top: float, *, current: bool) -> None:
        """Draw what tells the time: a bar over a year or month, a point for a day.

        An event is filled and round, an item of evidence hollow and angular.
        """
        look, painter = self._look, self._painter
        event = mark.kind == "event"
        colour = look.event if event else look.evidence
        if current:
            colour = look.current_text
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if event else look.current if current else look.page)
        size = float(look.glyph)
        if box.start != box.end:
            height = size - 2
            width = max(size, box.end - box.start)
            bar = QRectF(box.start + 0.75, top + 1, width - 1.5, height - 1)
            if event:
                painter.drawRoundedRect(bar, height / 2, height / 2)
            else:
                painter.drawRect(bar)
            return
        middle = QPointF(box.start, top + size / 2)
        if event:
            painter.drawEllipse(middle, size / 2 - 0.5, size / 2 - 0.5)
            return
        reach = size / 2 + 0.5
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))


def _in_view(box: Box, view: QRectF) -> float:
    """Return the left edge of words: moved along a bar that is in view if they are not."""
    if box.end <= view.left() or box.start >= view.right():
        return box.words
    last = view.right() - box.advance
    return max(min(box.words, last), view.left()) if last > view.left() else box.words
