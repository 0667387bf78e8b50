"""Paints the cells of the comparison."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.model.table import LEAST_REFUTED, Cell, Row
from briefing_app.ui.comparison.table.current import Current
from briefing_app.ui.comparison.table.reader_letters import paint_reader_letters
from briefing_app.ui.comparison.table.sizes import Sizes, lead_fits, most_lines
from briefing_app.ui.comparison.table.table_model import ComparisonModel, Index
from briefing_app.ui.theme.table_style import (
    BOTTOM_RIGHT,
    CENTRE,
    LEFT,
    NOT_RATED,
    TableStyle,
)

NOTHING = "—"
_LEAST_BAR = 16
"""A bar with less room, in pixels at 100 per cent, tells nothing."""
_ALL_EDGES = ("top", "bottom", "left", "right")
_CENTRE_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class CellDelegate(QStyledItemDelegate):
    """Draws one cell by the kind of its row; reads the model's rows directly, which is quick.

    ``current`` is the place one is at and ``sizes`` are those of the table.
    """

    def __init__(
        self, model: ComparisonModel, style: TableStyle, current: Current, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._current = model, current
        self.style = style
        self.sizes = Sizes()
        self._painters: dict[str, Callable[[QPainter, QRect, Row, Cell], None]] = {
            "likelihood": self._paint_words,
            "confidence": self._paint_words,
            "criterion": self._paint_words,
            "evidence": self._paint_rating,
            "left_out": _paint_nothing,
            "inconsistency": self._paint_sum,
            "weighted": self._paint_sum,
            "lead": self._paint_lead,
        }

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(96, 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # To ask each cell is slow, and hardly ever of use.
        chosen = self._current.several and bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_cell(painter, option.rect, self._model.place_of(index), chosen=chosen)

    def paint_cell(
        self, painter: QPainter, rect: QRect, place: tuple[int, int], *, chosen: bool
    ) -> None:
        """Paint the cell at a place into a rectangle."""
        style, (number, column) = self.style, place
        rows = self._model.rows
        row = rows[number]
        painter.fillRect(rect, style.page)
        self._painters[row.kind](painter, rect, row, self._model.cell(number, column))
        after = style.rule_after(row.kind, rows.kind_after(number))
        bottom = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(bottom, style.hairline if self._model.turned else after)
        if self._model.turned and after != style.hairline:
            edge = QRect(rect.right(), rect.top(), 1, rect.height())
            painter.fillRect(style.mirrored(rect, edge), after)
        if self._model.is_marked(number, column):
            self._paint_mark(painter, rect)
        if self._current.row is not None:
            self._paint_place(painter, rect, number, column, chosen=chosen)

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        style = self.style
        painter.setFont(style.font)
        room = style.words_rect(rect)
        if not cell.text:
            painter.setPen(style.faint)
            painter.drawText(
                QRect(room.left(), room.top(), room.width(), style.line), LEFT, NOTHING
            )
            return
        painter.setPen(style.text)
        lines = style.lines(cell.text, room.width(), most_lines(row, self.sizes))
        style.draw_lines(painter, room, lines)

    def _paint_rating(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        style = self.style
        inner = rect.adjusted(0, 0, -1, -1)
        painter.setFont(style.bold)
        if cell.reader_letters:
            paint_reader_letters(painter, inner, cell, style)
        elif row.off:
            self._paint_off(painter, inner, cell)
        else:
            style.draw_letter(painter, inner, cell.letter)
        if cell.was is not None:
            self._paint_change(painter, inner, cell, off=row.off)

    def _paint_off(self, painter: QPainter, inner: QRect, cell: Cell) -> None:
        """Show the letter of an item that does not count: grey, and struck through."""
        style = self.style
        letter = cell.letter or NOT_RATED
        painter.setPen(style.faint)
        painter.drawText(inner, CENTRE, letter)
        half = style.bold_metrics.horizontalAdvance(letter) // 2 + style.px(4)
        centre = inner.center()
        painter.fillRect(centre.x() - half, centre.y(), 2 * half, style.px(1), style.muted)

    def _paint_change(self, painter: QPainter, inner: QRect, cell: Cell, *, off: bool) -> None:
        """Turn down the lower left corner of what the reader tries, with the author's letter."""
        style = self.style
        ink = style.text if cell.letter is None or off else style.ratings[cell.letter][1]
        style.fill_corner(painter, inner, style.px(8), ink)
        painter.setFont(style.small)
        painter.setPen(ink)
        painter.drawText(
            inner.adjusted(0, 0, -style.px(5), -1), BOTTOM_RIGHT, cell.was or NOT_RATED
        )

    def _paint_sum(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        """Paint a sum as a number, after a bar where there is room for one."""
        style = self.style
        weighted = row.kind == "weighted"
        value = cell.value or 0.0
        greatest = self._model.greatest[row.kind]
        gap = style.gap_in(rect.width())
        numbers = style.bold_metrics.horizontalAdvance(f"{greatest:.2f}")
        room = rect.width() - 2 * gap - max(numbers, style.px(35)) - style.px(7)
        left = gap
        length = round(room * value / greatest) if greatest and value else 0
        if length > 0 and room >= style.px(_LEAST_BAR):
            height = style.px(7)
            bar = QRect(rect.left() + left, rect.center().y() - height // 2,
                        max(length, 2), height)  # fmt: skip
            colour = style.sum_bar if weighted else style.muted_bar
            self._paint_bar(painter, style.mirrored(rect, bar), colour)
            left += bar.width() + style.px(7)
        painter.setFont(style.bold if weighted else style.font)
        painter.setPen(style.text)
        if room < style.px(_LEAST_BAR):
            painter.drawText(rect, CENTRE, cell.text)
        else:
            words = QRect(rect.left() + left, rect.top(), rect.width() - left, rect.height())
            painter.drawText(style.mirrored(rect, words), LEFT, cell.text)

    def _paint_lead(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        """Paint the words of the lead on a pill; in a narrow column, small and on two lines."""
        if cell.text != LEAST_REFUTED:
            if cell.text:
                self._paint_words(painter, rect, row, cell)
            return
        style = self.style
        width = style.bold_metrics.horizontalAdvance(cell.text)
        gap = style.gap_in(rect.width())
        if width + style.px(12) > rect.width():
            self._paint_small_lead(painter, rect, cell.text)
            return
        room = rect.width() - 2 * gap
        left = gap if width + style.px(8) <= room else style.px(2)
        pill = QRect(rect.left() + left, 0, 0, style.line + style.px(2))
        pill.setWidth(min(width + style.px(16), rect.width() - 2 * left))
        pill.moveTop(rect.center().y() - pill.height() // 2)
        pill = style.mirrored(rect, pill)
        self._paint_bar(painter, pill, style.current)
        painter.setFont(style.bold)
        painter.setPen(style.current_text)
        painter.drawText(pill, CENTRE, cell.text)

    def _paint_small_lead(self, painter: QPainter, rect: QRect, words: str) -> None:
        style = self.style
        room = rect.adjusted(0, 1, -2, -2)
        if lead_fits(style, words, rect.width()):
            room.setHeight(min(room.height(), style.line + style.px(2)))
            room.moveTop(rect.center().y() - room.height() // 2)
        self._paint_bar(painter, room, style.current)
        painter.setFont(style.small_bold)
        painter.setPen(style.current_text)
        painter.drawText(room, _CENTRE_WRAPPED, words)

    def _paint_mark(self, painter: QPainter, rect: QRect) -> None:
        """Set a cell off that rests on the chosen paragraph: a frame, and a corner turned down."""
        style = self.style
        inner = rect.adjusted(2, 2, -4, -4)
        painter.setPen(QPen(style.marked, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner)
        size = style.px(9)
        right, top = inner.right() + 1, inner.top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.marked)
        painter.drawPolygon(
            [QPoint(right - size, top), QPoint(right, top), QPoint(right, top + size)]
        )

    def _paint_place(
        self, painter: QPainter, rect: QRect, number: int, column: int, *, chosen: bool
    ) -> None:
        """Frame the cell one is at and those chosen with it, or the whole row or column."""
        here = self._current
        colour = self.style.focus if here.keyed else self.style.muted
        in_head = -1 in (here.row, here.motivation)
        if not in_head:
            if chosen or (here.row, here.motivation) == (number, column):
                _frame(painter, rect.adjusted(0, 0, -1, -1), colour, _ALL_EDGES)
            return
        in_row = here.motivation == -1 and here.row == number
        if in_row or (here.row == -1 and here.motivation == column):
            across = in_row != self._model.turned
            _frame(painter, rect, colour, ("top", "bottom") if across else ("left", "right"))

    @staticmethod
    def _paint_bar(painter: QPainter, bar: QRect, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        radius = min(bar.height(), bar.width()) / 3
        painter.drawRoundedRect(bar, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_nothing(_painter: QPainter, _rect: QRect, _row: Row, _cell: Cell) -> None:
    """Leave a cell empty: what could not be read is named in the head of its row."""


def _frame(painter: QPainter, rect: QRect, colour: QColor, edges: Collection[str]) -> None:
    """Draw lines at some edges of a rectangle, inside it."""
    left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
    lines = {
        "top": (left, top, width, 2),
        "bottom": (left, top + height - 2, width, 2),
        "left": (left, top, 2, height),
        "right": (left + width - 2, top, 2, height),
    }
    for edge in edges:
        painter.fillRect(*lines[edge], colour)
