"""Paints the range chart: where its columns are, the ruler above it, and its rows."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.model.ranges import (
    NOT_ESTIMATED,
    NOT_GIVEN,
    Label,
    RangeChart,
    RangeRow,
    Stretch,
    confidence_steps,
    lay_labels,
    scale_words,
)
from briefing_app.ui.comparison.table.table_style import LEFT, TableStyle
from briefing_app.ui.comparison.wording import tooltip
from briefing_app.ui.theme.typefaces import REGULAR, SANS, font

Index = QModelIndex | QPersistentModelIndex

_STACKED = 560
"""In less width, in pixels at 100 per cent, the axis goes below the title of each row."""
_TITLE_SHARE, _TITLE_LEAST, _TITLE_MOST = 0.26, 130, 300
_CONFIDENCE = 104
_SOFT = 2.5
"""How far, in per cent, an approximate end fades out on either side of it."""
_TICKS = (0, 20, 40, 60, 80, 100)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
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
        """Take other colours or another zoom."""
        self.table_style = style
        self._small = font(SANS, style.px(11), REGULAR)
        self._metrics = QFontMetrics(self._small)
        self.update()

    def set_chart(self, chart: RangeChart) -> None:
        """Show another chart."""
        self._chart = chart
        self.setAccessibleName(scale_words(chart))
        self.setToolTip(tooltip(scale_words(chart)))
        self.update()

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
        self._levels = 1 + max((level for *_rest, level in self._laid), default=0)
        line = self._metrics.height()
        heads = style.line + style.pad if place.stacked else 0
        self._labels_end = style.pad + heads + self._levels * line
        height = self._labels_end + style.px(9) + line + style.pad + 2
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
        """Paint heads, terms, bands and figures, above the strong rule."""
        style, place = self.table_style, self._place
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.page)
        self._paint_heads(painter)
        strip = QRect(0, self._labels_end + style.px(2), self.width(), style.px(6))
        self._paint_terms(painter, strip.top())
        paint_stripes(painter, self._chart, place, strip, style.muted_bar)
        painter.setPen(style.muted)
        painter.setFont(self._small)
        top, line = strip.bottom() + 1, self._metrics.height()
        for tick in _TICKS:
            words = f"{tick} %" if tick == _TICKS[-1] else str(tick)
            room = self._metrics.horizontalAdvance(words) + 2
            left = round(place.at(tick)) - room // 2
            left = max(place.axis[0], min(left, sum(place.axis) - room))
            painter.drawText(QRect(left, top, room, line), _MIDDLE, words)
        painter.fillRect(0, self.height() - 2, self.width(), 2, style.rule)
        painter.end()

    def _paint_heads(self, painter: QPainter) -> None:
        style, place = self.table_style, self._place
        painter.setFont(style.bold)
        painter.setPen(style.text)
        top = style.pad if place.stacked else self.height() - style.pad - 2 - style.line
        for words, (left, width) in (
            (self._label, place.title),
            ("Confidence", place.confidence),
        ):
            line = style.lines(words, width, 1, bold=True)[0]
            painter.drawText(QRect(left, top, width, style.line), LEFT, line)
        if not place.stacked:
            painter.setFont(style.font)
            painter.setPen(style.muted)
            left, width = place.title
            line = style.lines(self._chart.scale.title, width, 1)[0]
            painter.drawText(QRect(left, top - style.line, width, style.line), LEFT, line)

    def _paint_terms(self, painter: QPainter, bottom: int) -> None:
        """Paint each term over its band; from those that stand higher a line leads down."""
        style, line = self.table_style, self._metrics.height()
        used = self._chart.used
        painter.setFont(self._small)
        for each, left, advance, level in self._laid:
            top = self._labels_end - (level + 1) * line
            at = round(self._place.at(each.middle))
            painter.fillRect(at, top + line, 1, bottom - top - line, style.group)
            painter.setPen(style.text if each.term in used else style.muted)
            painter.drawText(QRect(left, top, advance + 2, line), LEFT, each.term)


class RangeDelegate(QStyledItemDelegate):
    """Draws one motivation: its title, its band on the axis, and its confidence apart from it."""

    def __init__(self, chart: RangeChart, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table_style = style
        self.width = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height that all rows share: that of the title with the most lines."""
        style = self.table_style
        place = columns(self.width, style)
        if place.stacked:
            return QSize(self.width, 2 * style.line + 3 * style.pad)
        lines = max((len(self._title(row, place)) for row in self.chart.rows), default=1)
        return QSize(self.width, max(lines * style.line + 2 * style.pad, style.row + style.px(6)))

    def _title(self, row: RangeRow, place: Columns) -> tuple[str, ...]:
        most = 1 if place.stacked else 2
        return self.table_style.lines(row.motivation.title, place.title[1], most)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        style, row = self.table_style, self.chart.rows[index.row()]
        place = columns(self.width, style)
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, style.current if here else style.page)
        above, axis = QRect(rect), QRect(rect)
        if place.stacked:
            above.setHeight(style.line + 2 * style.pad)
            axis.setTop(above.bottom() + 1 - style.pad)
        painter.setPen(style.current_text if here else style.text)
        self._paint_title(painter, above, self._title(row, place), place)
        if not here:
            paint_stripes(painter, self.chart, place, axis, QColor(style.theme.hover))
        if row.stretch:
            self._paint_bar(painter, axis, row.stretch, place, here=here)
        else:
            painter.setFont(style.font)
            painter.setPen(style.current_text if here else style.muted)
            room = QRect(place.axis[0] + style.px(6), axis.top(), place.axis[1], axis.height())
            painter.drawText(room, LEFT, NOT_ESTIMATED)
        self._paint_confidence(painter, above, row.motivation.confidence, place, here=here)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.hairline)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(style.focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_title(
        self, painter: QPainter, rect: QRect, lines: tuple[str, ...], place: Columns
    ) -> None:
        style = self.table_style
        painter.setFont(style.font)
        height = len(lines) * style.line
        top = rect.top() + (rect.height() - height) // 2
        style.draw_lines(painter, QRect(place.title[0], top, place.title[1], height), lines)

    def _paint_bar(
        self, painter: QPainter, rect: QRect, stretch: Stretch, place: Columns, *, here: bool
    ) -> None:
        style = self.table_style
        colour = style.current_text if here else style.bar
        bar, brush = bar_brush(stretch, place, colour)
        height = style.px(12)
        bar.setHeight(height)
        bar.moveTop(rect.center().y() - height // 2)
        painter.fillRect(bar, brush)
        if stretch.has_start:
            cap = QRectF(bar.left(), bar.top() - style.px(3), style.px(2), height + style.px(6))
            painter.fillRect(cap, colour)
        self._paint_words(painter, rect, (bar, stretch), place, here=here)

    def _paint_words(
        self,
        painter: QPainter,
        rect: QRect,
        told: tuple[QRectF, Stretch],
        place: Columns,
        *,
        here: bool,
    ) -> None:
        """Paint the term and its bounds on the side of the bar that has more room."""
        style = self.table_style
        bar, stretch = told
        gap = style.px(8)
        before, behind = bar.left() - place.axis[0] - gap, sum(place.axis) - bar.right() - gap
        term = style.metrics.horizontalAdvance(stretch.term)
        whole = term + gap + style.metrics.horizontalAdvance(stretch.words) + 2
        room = max(before, behind)
        width = whole if whole <= room else term + 2
        left = round(bar.right()) + gap if behind >= before else round(bar.left()) - gap - width
        painter.setFont(style.font)
        painter.setPen(style.current_text if here else style.text)
        line = QRect(left, rect.top(), width, rect.height())
        painter.drawText(line, LEFT, style.lines(stretch.term, max(round(room), 1), 1)[0])
        if width == whole:
            painter.setPen(style.current_text if here else style.muted)
            painter.drawText(line, _RIGHT, stretch.words)

    def _paint_confidence(
        self, painter: QPainter, rect: QRect, confidence: str, place: Columns, *, here: bool
    ) -> None:
        """Paint the word behind three steps, of which as many are filled."""
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
        painter.drawText(room, LEFT, confidence or NOT_GIVEN)
