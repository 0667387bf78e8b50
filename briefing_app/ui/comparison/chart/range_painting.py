"""Paints the range chart: where its columns are, the ruler above it, and its rows."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.model.table.ranges import (
    Label,
    RangeChart,
    RangeRow,
    Stretch,
    confidence_steps,
    lay_labels,
    scale_words,
)
from briefing_app.model.table.table_words import confidence_words
from briefing_app.model.words.fixed_words import reader_words
from briefing_app.translation import tr
from briefing_app.ui.theme.table_style import LEFT, TableStyle
from briefing_app.ui.theme.typefaces import REGULAR, SANS, font
from briefing_app.ui.widgets.lists.row_delegate import frame_row
from briefing_app.ui.widgets.plain import set_tip

Index = QModelIndex | QPersistentModelIndex

_STACKED = 560
"""In less width, in pixels at 100 per cent, the axis goes below the title of each row."""
_TITLE_SHARE, _TITLE_LEAST, _TITLE_MOST = 0.26, 130, 300
_CONFIDENCE = 104
_SOFT = 2.5
"""How far, in per cent, an approximate end fades out on either side of it."""
_AXIS = 8
"""How high the axis is."""
_LEAST_BAR, _MOST_BAR, _TALLEST = 14, 36, 118
"""How high a bar is at least and at most, and how high a row gets to fill the pane."""
_FULL_CONFIDENCE = 3
_STRIPE_STEP, _STRIPES = 9, (5.0, 5.0, 2.4)
"""How far the stripes of less than high confidence are apart, and how wide by its steps."""
_TICKS = (0, 20, 40, 60, 80, 100)
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


class Columns(NamedTuple):
    """Where the parts of each row begin and how wide they are, in pixels.

    Where they are ``stacked``, title and confidence share the line above the axis.
    """

    title: tuple[int, int]
    axis: tuple[int, int]
    confidence: tuple[int, int]
    stacked: bool

    def at(self, percent: float) -> float:
        """Return the place of a per cent on the axis."""
        return self.axis[0] + self.axis[1] * percent / 100


def columns(width: int, style: TableStyle) -> Columns:
    """Share a width among the parts."""
    gap, px = style.gap, style.px
    confidence = px(_CONFIDENCE)
    if width < px(_STACKED):
        title = width - 3 * gap - confidence
        return Columns(
            (gap, title), (gap, width - 2 * gap), (width - gap - confidence, confidence), True
        )
    title = max(px(_TITLE_LEAST), min(px(_TITLE_MOST), round(width * _TITLE_SHARE)))
    axis = title + 3 * gap
    left = width - gap - confidence
    return Columns((gap, title), (axis, left - 2 * gap - axis), (left, confidence), False)


def paint_stripes(
    painter: QPainter, chart: RangeChart, place: Columns, rect: QRect, colour: QColor
) -> None:
    """Paint the bands of the scale over the height of a rectangle; gaps stay as they are."""
    for each in chart.stretches:
        left, right = round(place.at(each.low)), round(place.at(each.high))
        painter.fillRect(left, rect.top(), max(1, right - left - 1), rect.height(), colour)


def bar_brush(stretch: Stretch, place: Columns, colour: QColor) -> tuple[QRectF, QBrush]:
    """Return where the bar of a band goes, top and height 0, and what fills it."""
    low = place.at(stretch.low - _SOFT * stretch.low_soft)
    high = place.at(stretch.high + _SOFT * stretch.high_soft)
    rect = QRectF(low, 0, high - low, 0)
    if not (stretch.low_soft or stretch.high_soft):
        return rect, QBrush(colour)
    gradient = QLinearGradient(QPointF(low, 0), QPointF(high, 0))
    clear = QColor(colour)
    clear.setAlpha(0)
    fade = min(0.5, 2 * _SOFT / (high - low) * place.axis[1] / 100)
    gradient.setColorAt(0.0, clear if stretch.low_soft else colour)
    gradient.setColorAt(fade, colour)
    gradient.setColorAt(1.0 - fade, colour)
    gradient.setColorAt(1.0, clear if stretch.high_soft else colour)
    return rect, QBrush(gradient)


class Ruler(QWidget):
    """The heads of the columns, and the whole scale over the axis with the terms of its bands."""

    def __init__(self, chart: RangeChart, label: str, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label
        self.restyle(style)
        self.set_chart(chart)

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom; `lay_out` shows them."""
        self.table_style = style
        self._small = font(SANS, style.px(11), REGULAR)
        self._metrics = QFontMetrics(self._small)

    def set_chart(self, chart: RangeChart) -> None:
        """Take another chart; `lay_out` shows it."""
        self._chart = chart
        self.setAccessibleName(scale_words(chart))
        set_tip(self, scale_words(chart))

    def lay_out(self, width: int) -> None:
        """Place the terms for a width in pixels, and take the height that this needs."""
        style = self.table_style
        self._place = place = columns(width, style)
        labels = [(each, self._metrics.horizontalAdvance(each.term)) for each in self._by_rank()]
        left = place.axis[0]
        laid = lay_labels(
            [Label(place.at(each.middle) - left, advance) for each, advance in labels],
            place.axis[1],
            style.px(8),
        )
        self._laid = [
            (each, round(left + there.left), advance, there.level)
            for (each, advance), there in zip(labels, laid, strict=True)
            if there
        ]
        levels = 1 + max((level for *_rest, level in self._laid), default=0)
        line = self._metrics.height()
        heads = style.line + style.pad if place.stacked else 0
        self._axis_top = style.pad + heads + line + style.px(2)
        self._terms_top = self._axis_top + style.px(_AXIS) + style.px(3)
        height = max(self._terms_top + levels * line, 2 * style.line + style.pad) + style.pad + 2
        self.setFixedSize(width, height)
        self.update()

    def _by_rank(self) -> list[Stretch]:
        """Return the bands in the order in which their terms are placed: those in use first."""
        used = self._chart.used

        def rank(each: Stretch) -> tuple[bool, float]:
            advance = self._metrics.horizontalAdvance(each.term)
            return each.term not in used, advance / (each.high - each.low)

        return sorted(self._chart.stretches, key=rank)

    @property
    def shown_terms(self) -> list[str]:
        """The terms that found a place, from the left to the right."""
        laid = [each for each, *_rest in self._laid]
        return [each.term for each in self._chart.stretches if each in laid]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heads, figures, the axis and the terms of its bands, above the strong rule."""
        style, place = self.table_style, self._place
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.page)
        self._paint_heads(painter)
        strip = QRect(0, self._axis_top, self.width(), style.px(_AXIS))
        paint_stripes(painter, self._chart, place, strip, style.muted_bar)
        painter.setPen(style.muted)
        painter.setFont(self._small)
        line = self._metrics.height()
        for tick in _TICKS:
            words = f"{tick} %" if tick == _TICKS[-1] else str(tick)
            room = self._metrics.horizontalAdvance(words) + 2
            left = round(place.at(tick)) - room // 2
            left = max(place.axis[0], min(left, sum(place.axis) - room))
            painter.drawText(QRect(left, strip.top() - line, room, line), _MIDDLE, words)
        self._paint_terms(painter, strip.bottom() + 1)
        painter.fillRect(0, self.height() - 2, self.width(), 2, style.rule)

    def _paint_heads(self, painter: QPainter) -> None:
        style, place = self.table_style, self._place
        painter.setFont(style.bold)
        painter.setPen(style.text)
        top = style.pad if place.stacked else self.height() - style.pad - 2 - style.line
        for words, (left, width) in (
            (self._label, place.title),
            (tr("Confidence"), place.confidence),
        ):
            line = style.lines(words, width, 1, bold=True)[0]
            painter.drawText(QRect(left, top, width, style.line), LEFT, line)
        if not place.stacked:
            painter.setFont(style.font)
            painter.setPen(style.muted)
            left, width = place.title
            line = style.lines(self._chart.scale.title, width, 1)[0]
            painter.drawText(QRect(left, top - style.line, width, style.line), LEFT, line)

    def _paint_terms(self, painter: QPainter, top: int) -> None:
        """Paint each term under its band; to those that are lower a line leads down."""
        style, line = self.table_style, self._metrics.height()
        used = self._chart.used
        painter.setFont(self._small)
        for each, left, advance, level in self._laid:
            above = self._terms_top + level * line
            at = round(self._place.at(each.middle))
            painter.fillRect(at, top, 1, above - top, style.group)
            painter.setPen(style.text if each.term in used else style.muted)
            room = QRect(left, above, advance + 2, line)
            if level:
                painter.fillRect(room, style.page)
            painter.drawText(room, LEFT, each.term)


class RangeDelegate(QStyledItemDelegate):
    """Draws one motivation: title and estimate, its band on the axis, and its confidence.

    All rows share one height, and fill a ``height`` in pixels as far as that looks well. In a
    ``low`` pane, the term of the estimate is beside the title if it fits.
    """

    def __init__(self, chart: RangeChart, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table_style = style
        self.width = self.height = 0
        self.low = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height that all rows share: that of the most words, or more to fill."""
        style = self.table_style
        place = columns(self.width, style)
        lines = max((self._lines_of(row, place) for row in self.chart.rows), default=1)
        needed = style.height_of(lines)
        if place.stacked:
            needed += style.px(_LEAST_BAR) + style.pad
        share = self.height // max(len(self.chart.rows), 1)
        return QSize(self.width, max(needed, min(share, style.px(_TALLEST))))

    def _lines_of(self, row: RangeRow, place: Columns) -> int:
        return 1 if self.low else len(self._title(row, place)) + len(self._estimate(row, place))

    def _title(self, row: RangeRow, place: Columns) -> tuple[str, ...]:
        width = place.title[1]
        most = 1 if place.stacked or self.low else 2
        return self.table_style.lines(row.motivation.title, width, most, bold=True)

    def _estimate(self, row: RangeRow, place: Columns) -> list[tuple[str, str]]:
        """Return the lines of an estimate: the term and its figures, together if they fit."""
        style, width = self.table_style, place.title[1]
        if self.low:
            return []
        if row.stretch is None:
            return [("", reader_words()["not_estimated"])]
        term, figures = style.lines(row.stretch.term, width, 1)[0], row.stretch.words
        if style.widest([term]) + style.px(8) + style.widest([figures]) <= width:
            return [(term, figures)]
        return [(term, ""), ("", style.lines(figures, width, 1)[0])]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        style, row = self.table_style, self.chart.rows[index.row()]
        place = columns(self.width, style)
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, style.current if here else style.page)
        above, axis = QRect(rect), QRect(rect)
        if place.stacked:
            above.setHeight(style.height_of(self._lines_of(row, place)))
            axis.setTop(above.bottom() + 1)
        self._paint_told(painter, above, row, place, here=here)
        if not here:
            paint_stripes(painter, self.chart, place, axis, QColor(style.theme.hover))
        if row.stretch:
            self._paint_bar(painter, axis, row, row.stretch, here=here)
        if place.stacked:
            above.setHeight(style.height_of(1))
        self._paint_confidence(painter, above, row.motivation.confidence, place, here=here)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.hairline)
        if state & QStyle.StateFlag.State_HasFocus:
            frame_row(painter, rect, style.theme)

    def _paint_told(
        self, painter: QPainter, rect: QRect, row: RangeRow, place: Columns, *, here: bool
    ) -> None:
        """Paint the title and, always below it, the estimate in words and figures."""
        style, (left, width) = self.table_style, place.title
        title, estimate = self._title(row, place), self._estimate(row, place)
        top = rect.top() + (rect.height() - (len(title) + len(estimate)) * style.line) // 2
        painter.setPen(style.current_text if here else style.text)
        style.draw_lines(painter, QRect(left, top, width, style.line), title, style.bold_words)
        if self.low and row.stretch:
            self._paint_beside(painter, QRect(left, top, width, style.line), title[0], row.stretch)
        painter.setFont(style.font)
        top += len(title) * style.line
        for term, figures in estimate:
            painter.drawText(QRect(left, top, width, style.line), LEFT, term)
            after = style.metrics.horizontalAdvance(term) + style.px(8) if term else 0
            painter.setPen(style.current_text if here else style.muted)
            room = QRect(left + after, top, width - after, style.line)
            whole = QRect(left, top, width, style.line)
            painter.drawText(style.mirrored(whole, room), LEFT, figures)
            top += style.line

    def _paint_beside(self, painter: QPainter, line: QRect, title: str, stretch: Stretch) -> None:
        """Paint a term after a title, if the line has room for it."""
        style = self.table_style
        after = style.widest([title], bold=True) + style.px(10)
        if after + style.widest([stretch.term]) <= line.width():
            painter.setFont(style.font)
            room = QRect(line.left() + after, line.top(), line.width() - after, line.height())
            painter.drawText(style.mirrored(line, room), LEFT, stretch.term)

    def _paint_bar(
        self, painter: QPainter, rect: QRect, row: RangeRow, stretch: Stretch, *, here: bool
    ) -> None:
        """Paint the bar of a band; the less the confidence, the less of it is filled."""
        style = self.table_style
        colour = style.current_text if here else style.bar
        bar, brush = bar_brush(stretch, columns(self.width, style), colour)
        height = max(style.px(_LEAST_BAR), min(round(rect.height() * 0.36), style.px(_MOST_BAR)))
        bar.setHeight(height)
        bar.moveTop(rect.center().y() - height // 2)
        painter.fillRect(bar, brush)
        steps = confidence_steps(row.motivation.confidence)
        if steps < _FULL_CONFIDENCE:
            ground = style.current if here else style.page
            self._paint_texture(painter, bar, ground, style.px(_STRIPES[steps]))
        if stretch.has_start:
            over = style.px(4)
            cap = QRectF(bar.left(), bar.top() - over, style.px(2), height + 2 * over)
            painter.fillRect(cap, colour)

    def _paint_texture(self, painter: QPainter, bar: QRectF, ground: QColor, width: int) -> None:
        """Strike a bar through with stripes of the ground, of a width in pixels."""
        painter.save()
        painter.setClipRect(bar.adjusted(1, 2, -1, -2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ground, width))
        height, step = bar.height(), self.table_style.px(_STRIPE_STEP)
        at = bar.left() - height
        while at < bar.right() + height:
            painter.drawLine(QPointF(at, bar.bottom()), QPointF(at + height, bar.top()))
            at += step
        painter.restore()

    def _paint_confidence(
        self, painter: QPainter, rect: QRect, confidence: str, place: Columns, *, here: bool
    ) -> None:
        """Paint the word after three steps, of which as many are filled."""
        style = self.table_style
        left, width = place.confidence
        steps = confidence_steps(confidence)
        filled = style.current_text if here else style.text
        words = left
        if steps:
            step, bottom = style.px(4), rect.center().y() + style.px(5)
            for number in range(3):
                height = style.px(4 + 3 * number)
                sign = QRect(words, bottom - height, step, height)
                if number < steps:
                    painter.fillRect(sign, filled)
                else:
                    painter.setPen(style.current_text if here else style.faint)
                    painter.drawRect(sign.adjusted(0, 0, -1, -1))
                words += step + style.px(2)
            words += style.px(4)
        painter.setFont(style.font)
        painter.setPen(filled if steps or here else style.muted)
        room = QRect(words, rect.top(), left + width - words, rect.height())
        painter.drawText(room, LEFT, confidence_words(confidence, reader_words()))
