"""Paints the heads of the table: motivations on one side, the rows of the comparison on the other.

Everything is placed as in a table that is read from the left; `TableStyle.mirrored` turns that
round for one that is read from the right.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygon

from briefing_app.model.table.table import Row
from briefing_app.ui.comparison.table.current import Current
from briefing_app.ui.comparison.table.layout.sizes import (
    Sizes,
    cell_room,
    is_bold,
    row_title_lines,
    title_lines,
)
from briefing_app.ui.comparison.table.place_frame import Frame
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.state.table_state import TableState
from briefing_app.ui.theme.table_style import TableStyle, fill_smoothly

_GREATEST_DIAGNOSTICITY = 2.0
"""The standard deviation of ratings that are half CC and half II; none is greater."""


class HeadPainter:
    """Paints one head at a time; ``current`` is the place one is at.

    ``table`` says by what it is sorted, which heads show by an arrow.
    """

    def __init__(self, model: ComparisonModel, style: TableStyle, current: Current) -> None:
        self._model = model
        self.style = style
        self.sizes = Sizes()
        self.table = TableState()
        self._current = current

    # -- motivations --------------------------------------------------------------------------

    def paint_motivation(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint the title of a motivation: above its column, or beside its row."""
        style = self.style
        here = self._current.motivation == number
        painter.fillRect(rect, style.current if here else style.page)
        painter.setPen(style.current_text if here else style.text)
        if self._model.turned:
            from briefing_app.ui.comparison.table.layout.turned_sizes import beside_lines

            lines = beside_lines(self._model, style, self.sizes, number)
            style.draw_lines(
                painter, self._kept_in_sight(rect, len(lines)), lines, style.bold_words
            )
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.hairline)
            edge = QRect(rect.right(), rect.top(), 1, rect.height() - 1)
            painter.fillRect(style.mirrored(rect, edge), style.hairline)
        else:
            self._paint_above(painter, rect, number)
        if self._model.motivation(number).id == self.table.ordered_by:
            self._paint_arrow(painter, rect, up=self.table.order == "for", here=here)
        if self._model.is_noted(None, number):
            style.paint_note(painter, rect, here=here)
        if here and self._current.row == -1:
            self._paint_frame(painter, rect.adjusted(0, 0, -1, -1 if self._model.turned else -2))

    def _paint_above(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint a title at the foot of its room, above the strong rule."""
        style = self.style
        lines = title_lines(self._model, style, self.sizes, number)
        if self.sizes.upended:
            self._draw_on_end(painter, rect, lines)
        else:
            style.draw_lines(painter, self._at_the_foot(rect, len(lines)), lines, style.bold_words)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, style.rule)

    def _at_the_foot(self, rect: QRect, lines: int) -> QRect:
        """Return the room of some lines above the strong rule."""
        room = self.style.words_rect(rect)
        room.setTop(rect.bottom() - self.style.pad - 1 - lines * self.style.line)
        return room

    def _kept_in_sight(self, rect: QRect, lines: int) -> QRect:
        """Return the room of the title of a row, in sight if the row is partly scrolled away."""
        style = self.style
        room = rect.adjusted(style.gap, style.pad, -style.gap, -style.pad)
        height = lines * style.line
        lowest = room.bottom() + 1 - height
        if self._model.turned:
            room.setTop(rect.center().y() - height // 2)
        room.moveTop(max(room.top(), min(style.pad, lowest)))
        return room

    def _draw_on_end(self, painter: QPainter, rect: QRect, lines: tuple[str, ...]) -> None:
        """Draw lines from the foot upwards, the first at the left."""
        style = self.style
        painter.save()
        painter.translate(rect.left(), rect.bottom() + 1)
        painter.rotate(-90)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        margin = (rect.width() - len(lines) * style.line) // 2
        room = QRect(style.pad, margin, rect.height() - 2 * style.pad, len(lines) * style.line)
        style.draw_lines(painter, room, lines, style.bold_words)
        painter.restore()

    # -- rows ---------------------------------------------------------------------------------

    def paint_row(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint the title of a row; evidence that tells nothing apart is dimmed."""
        style, rows = self.style, self._model.rows
        row = rows[number]
        here = self._current.row == number
        painter.fillRect(rect, style.current if here else style.page)
        if self._model.turned:
            self._paint_row_above(painter, rect, row, here=here)
        elif row.item:
            self._paint_item(painter, rect, row, here=here)
        else:
            self._paint_title(painter, rect, row, here=here)
        after = style.rule_after(row.kind, rows.kind_after(number))
        if self._model.turned:
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, style.rule)
        else:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, after)
            after = style.hairline
        edge = style.mirrored(rect, QRect(rect.right(), rect.top(), 1, rect.height() - 1))
        painter.fillRect(edge, after)
        if self._model.is_noted(number, None):
            style.paint_note(painter, rect, here=here)
        if here and self._current.motivation == -1:
            self._paint_frame(painter, rect.adjusted(0, 0, -1, -2 if self._model.turned else -1))

    def _paint_row_above(self, painter: QPainter, rect: QRect, row: Row, *, here: bool) -> None:
        """Paint the title of a row above its column; that of evidence below its id and its bar."""
        style, sizes = self.style, self.sizes
        dim = row.diagnosticity == 0 or row.off
        painter.setPen(style.current_text if here else style.faint if dim else style.text)
        width = cell_room(style, rect.width())
        bold = is_bold(row)
        most = max(1, (rect.height() - 2 * style.pad) // style.line)
        lines = style.lines(row.title, width, sizes.item_lines if row.item else most, bold=bold)
        room = self._at_the_foot(rect, len(lines))
        style.draw_lines(painter, room, lines, style.bold_words if bold else style.words)
        if row.item:
            if row.tried:
                ink = style.current_text if here else style.text
                style.fill_corner(painter, rect.adjusted(0, 0, 0, -2), style.px(8), ink)
            above = QRect(room.left(), room.top() - style.line, room.width(), style.line)
            painter.setPen(style.current_text if here else style.muted)
            words = style.struck_words if row.off else style.words
            words.draw(painter, above, style.lines(row.ref, width, 1)[0])
            if row.diagnosticity and not row.off:
                taken = style.words.advance(row.ref) + style.px(8)
                bar = QRect(above.left() + taken, above.top(), above.width() - taken, style.line)
                self._paint_bar(painter, style.mirrored(above, bar), row.diagnosticity, here=here)
        if self.table.by_score and row.kind == "weighted":
            self._paint_arrow(painter, rect, up=False, here=here)

    def _paint_title(self, painter: QPainter, rect: QRect, row: Row, *, here: bool) -> None:
        style = self.style
        painter.setPen(style.current_text if here else style.text)
        lines = row_title_lines(style, self.sizes, row)
        room = self._kept_in_sight(rect, len(lines))
        style.draw_lines(painter, room, lines, style.bold_words if is_bold(row) else style.words)
        if self.table.by_score and row.kind == "weighted":
            self._paint_arrow_across(painter, rect, here=here)

    def _paint_arrow_across(self, painter: QPainter, rect: QRect, *, here: bool) -> None:
        """Paint an arrow at the end of a head, as what is beside it is sorted by it."""
        style = self.style
        half, middle = style.px(4), rect.center().y()
        end = QRect(rect.right() - style.gap, middle - half, half, 2 * half)
        box = style.mirrored(rect, end)
        base, tip = box.left(), box.right()
        if style.from_right:
            base, tip = tip, base
        corners = QPoint(base, box.top()), QPoint(base, box.bottom()), QPoint(tip, middle)
        self._fill_arrow(painter, corners, here=here)

    def _paint_item(self, painter: QPainter, rect: QRect, row: Row, *, here: bool) -> None:
        style, sizes = self.style, self.sizes
        dim = row.diagnosticity == 0 or row.off
        left, top = rect.left() + style.gap, rect.top() + style.pad
        if row.tried:
            ink = style.current_text if here else style.text
            style.fill_corner(painter, rect, style.px(8), ink)
        painter.setPen(style.current_text if here else style.faint if dim else style.muted)
        ref_room = style.mirrored(rect, QRect(left, top, sizes.id_width, style.line))
        words = style.struck_words if row.off else style.words
        words.draw(painter, ref_room, style.lines(row.ref, sizes.id_width, 1)[0])
        left += sizes.id_width + style.px(8)
        painter.setPen(style.current_text if here else style.faint if dim else style.text)
        width = rect.right() + 1 - sizes.bar_room - style.gap - left
        lines = style.lines(row.title, width, sizes.item_lines)
        room = QRect(left, top, width, rect.height() - 2 * style.pad)
        style.draw_lines(painter, style.mirrored(rect, room), lines, words)
        if row.diagnosticity and not row.off and sizes.bar_room:
            room = QRect(rect.right() + 1 - sizes.bar_room + style.px(4), top,
                         sizes.bar_room - style.gap - style.px(4), style.line)  # fmt: skip
            self._paint_bar(painter, style.mirrored(rect, room), row.diagnosticity, here=here)

    def _paint_bar(self, painter: QPainter, room: QRect, value: float, *, here: bool) -> None:
        """Paint the bar of diagnosticity in the middle of a line."""
        style, height = self.style, self.style.px(6)
        length = max(2, round(room.width() * value / _GREATEST_DIAGNOSTICITY))
        top = room.top() + (style.line - height) // 2
        bar = style.mirrored(room, QRect(room.left(), top, length, height))
        shape = QPainterPath()
        shape.addRoundedRect(bar, 2, 2)
        fill_smoothly(painter, shape, style.current_text if here else style.bar)

    def _paint_arrow(self, painter: QPainter, rect: QRect, *, up: bool, here: bool = False) -> None:
        """Paint an arrow at the upper edge, as what is below is sorted by it; inside the frame."""
        style = self.style
        half, middle, top = style.px(4), rect.center().x(), rect.top() + (4 if here else 2)
        tip, base = (top, top + half) if up else (top + half, top)
        corners = QPoint(middle - half, base), QPoint(middle + half, base), QPoint(middle, tip)
        self._fill_arrow(painter, corners, here=here)

    def _fill_arrow(self, painter: QPainter, corners: Sequence[QPoint], *, here: bool) -> None:
        arrow = QPainterPath()
        arrow.addPolygon(QPolygon(corners))
        fill_smoothly(painter, arrow, self.style.current_text if here else self.style.focus)

    # -- the corner ---------------------------------------------------------------------------

    def paint_corner(self, painter: QPainter, rect: QRect, title: str) -> None:
        """Paint the head of the heads: what they are, and D above the bars of diagnosticity."""
        style, sizes = self.style, self.sizes
        painter.fillRect(rect, style.page)
        painter.setPen(style.text)
        top = rect.bottom() - style.pad - 1 - style.line
        width = rect.width() - 2 * style.gap - sizes.bar_room
        words = style.lines(title, width, 1, bold=True)[0]
        room = QRect(rect.left() + style.gap, top, width, style.line)
        style.bold_words.draw(painter, style.mirrored(rect, room), words)
        if sizes.bar_room:
            left = rect.right() - sizes.bar_room + style.px(5)
            room = QRect(left, top, sizes.bar_room, style.line)
            room = style.mirrored(rect, room)
            style.bold_words.draw(painter, room, "D")
            if self.table.order == "diagnosticity":
                width = style.bold_words.advance("D")
                above = QRect(room.left(), rect.top(), width, room.height())
                self._paint_arrow(painter, style.mirrored(room, above), up=False)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, style.rule)

    def _paint_frame(self, painter: QPainter, rect: QRect) -> None:
        """Frame the current head, on whose ground the colour of the focus may not be seen."""
        style = self.style
        frame = Frame.of(self._current, style.current_text, style.muted)
        # In a narrow head the words begin where the frame would be.
        beside = 2 if rect.width() >= style.roomy else 0
        frame.paint(painter, rect.adjusted(beside, 2, -beside, -2))
