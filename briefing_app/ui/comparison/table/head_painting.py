"""Paints the heads of the table: motivations on one side, the rows of the comparison on the other.

Everything is placed as in a table that is read from the left; `TableStyle.mirrored` turns that
round for one that is read from the right.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter

from briefing_app.model.table import Row
from briefing_app.ui.comparison.table.current import Current
from briefing_app.ui.comparison.table.sizes import Sizes, is_bold, row_title_lines, title_lines
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.comparison.table.table_style import LEFT, TableStyle
from briefing_app.ui.comparison.table_state import TableState

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
        """Paint the title of a motivation at the foot of its room, above the strong rule."""
        style, sizes = self.style, self.sizes
        here = self._current.motivation == number
        if here:
            painter.fillRect(rect, style.current)
        lines = title_lines(self._model, style, sizes, number)
        painter.setFont(style.bold)
        painter.setPen(style.current_text if here else style.text)
        if sizes.upended:
            self._draw_on_end(painter, rect, lines)
        else:
            room = style.words_rect(rect)
            room.setTop(rect.bottom() - style.pad - 1 - len(lines) * style.line)
            style.draw_lines(painter, room, lines)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, style.rule)
        if self._model.motivation(number).id == self.table.ordered_by:
            self._paint_arrow(painter, rect, up=self.table.order == "for")
        if here and self._current.row == -1:
            self._paint_frame(painter, rect.adjusted(0, 0, -1, -2))

    def _draw_on_end(self, painter: QPainter, rect: QRect, lines: tuple[str, ...]) -> None:
        """Draw lines from the foot upwards, the first at the left."""
        style = self.style
        painter.save()
        painter.translate(rect.left(), rect.bottom() + 1)
        painter.rotate(-90)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        margin = (rect.width() - len(lines) * style.line) // 2
        room = QRect(style.pad, margin, rect.height() - 2 * style.pad, len(lines) * style.line)
        style.draw_lines(painter, room, lines)
        painter.restore()

    # -- rows ---------------------------------------------------------------------------------

    def paint_row(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint the title of a row; evidence that tells nothing apart is dimmed."""
        style, rows = self.style, self._model.rows
        row = rows[number]
        here = self._current.row == number
        painter.fillRect(rect, style.current if here else style.page)
        if row.item:
            self._paint_item(painter, rect, row, here=here)
        else:
            self._paint_title(painter, rect, row, here=here)
        after = style.rule_after(row.kind, rows.kind_after(number))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, after)
        edge = style.mirrored(rect, QRect(rect.right(), rect.top(), 1, rect.height() - 1))
        painter.fillRect(edge, style.hairline)
        if here and self._current.motivation == -1:
            self._paint_frame(painter, rect.adjusted(0, 0, -1, -1))

    def _paint_title(self, painter: QPainter, rect: QRect, row: Row, *, here: bool) -> None:
        style = self.style
        painter.setFont(style.bold if is_bold(row) else style.font)
        painter.setPen(style.current_text if here else style.text)
        lines = row_title_lines(style, self.sizes, row)
        room = rect.adjusted(style.gap, style.pad, -style.gap, -style.pad)
        # A tall row that is partly scrolled away keeps its title in sight.
        lowest = room.bottom() + 1 - len(lines) * style.line
        room.moveTop(max(room.top(), min(style.pad, lowest)))
        style.draw_lines(painter, room, lines)
        if self.table.by_score and row.kind == "weighted":
            self._paint_arrow_across(painter, rect)

    def _paint_arrow_across(self, painter: QPainter, rect: QRect) -> None:
        """Paint an arrow at the end of a head, as what is beside it is sorted by it."""
        style = self.style
        half, middle = style.px(4), rect.center().y()
        end = QRect(rect.right() - style.gap, middle - half, half, 2 * half)
        box = style.mirrored(rect, end)
        base, tip = box.left(), box.right()
        if style.from_right:
            base, tip = tip, base
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.focus)
        painter.drawPolygon(
            [QPoint(base, box.top()), QPoint(base, box.bottom()), QPoint(tip, middle)]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_item(self, painter: QPainter, rect: QRect, row: Row, *, here: bool) -> None:
        style, sizes = self.style, self.sizes
        dim = row.diagnosticity == 0 or row.off
        left, top = rect.left() + style.gap, rect.top() + style.pad
        if row.tried:
            ink = style.current_text if here else style.text
            style.fill_corner(painter, rect, style.px(8), ink)
        painter.setFont(style.struck if row.off else style.font)
        painter.setPen(style.current_text if here else style.faint if dim else style.muted)
        ref = style.lines(row.ref, sizes.id_width, 1)[0]
        ref_room = style.mirrored(rect, QRect(left, top, sizes.id_width, style.line))
        painter.drawText(ref_room, LEFT, ref)
        left += sizes.id_width + style.px(8)
        painter.setPen(style.current_text if here else style.faint if dim else style.text)
        width = rect.right() + 1 - sizes.bar_room - style.gap - left
        lines = style.lines(row.title, width, sizes.item_lines)
        room = QRect(left, top, width, rect.height() - 2 * style.pad)
        style.draw_lines(painter, style.mirrored(rect, room), lines)
        if row.diagnosticity and not row.off and sizes.bar_room:
            self._paint_bar(painter, rect, row.diagnosticity, here=here)

    def _paint_bar(self, painter: QPainter, rect: QRect, value: float, *, here: bool) -> None:
        """Paint the bar of diagnosticity at the end of the first line."""
        style, sizes = self.style, self.sizes
        room, height = sizes.bar_room - style.gap - style.px(5), style.px(6)
        length = max(2, round(room * value / _GREATEST_DIAGNOSTICITY))
        left = rect.right() - sizes.bar_room + style.px(5)
        top = rect.top() + style.pad + (style.line - height) // 2
        bar = style.mirrored(rect, QRect(left, top, length, height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.current_text if here else style.bar)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_arrow(self, painter: QPainter, rect: QRect, *, up: bool) -> None:
        """Paint an arrow at the upper edge, as what is below is sorted by it."""
        style = self.style
        half, middle, top = style.px(4), rect.center().x(), rect.top() + 1
        tip, base = (top, top + half) if up else (top + half, top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.focus)
        painter.drawPolygon(
            [QPoint(middle - half, base), QPoint(middle + half, base), QPoint(middle, tip)]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # -- the corner ---------------------------------------------------------------------------

    def paint_corner(self, painter: QPainter, rect: QRect, title: str) -> None:
        """Paint the head of the heads: what they are, and D above the bars of diagnosticity."""
        style, sizes = self.style, self.sizes
        painter.fillRect(rect, style.page)
        painter.setFont(style.bold)
        painter.setPen(style.text)
        top = rect.bottom() - style.pad - 1 - style.line
        width = rect.width() - 2 * style.gap - sizes.bar_room
        words = style.lines(title, width, 1, bold=True)[0]
        room = QRect(rect.left() + style.gap, top, width, style.line)
        painter.drawText(style.mirrored(rect, room), LEFT, words)
        if sizes.bar_room:
            left = rect.right() - sizes.bar_room + style.px(5)
            room = QRect(left, top, sizes.bar_room, style.line)
            room = style.mirrored(rect, room)
            painter.drawText(room, LEFT, "D")
            if self.table.order == "diagnosticity":
                width = style.bold_metrics.horizontalAdvance("D")
                above = QRect(room.left(), rect.top(), width, room.height())
                self._paint_arrow(painter, style.mirrored(room, above), up=False)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, style.rule)

    def _paint_frame(self, painter: QPainter, rect: QRect) -> None:
        colour = self.style.focus if self._current.keyed else self.style.muted
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, colour)
        painter.fillRect(rect.left(), rect.top(), 2, rect.height(), colour)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour)
        painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), colour)
