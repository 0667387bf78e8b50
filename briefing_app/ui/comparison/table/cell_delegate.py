"""Paints the cells of the comparison."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.model.table import Cell, Row
from briefing_app.ui.comparison.table.reader_letters import paint_reader_letters
from briefing_app.ui.comparison.table.table_model import ComparisonModel, Index
from briefing_app.ui.comparison.table.table_style import (
    BOTTOM_RIGHT,
    CENTRE,
    LEFT,
    NOT_RATED,
    TableStyle,
    paint_corner,
)

NOTHING = "—"


class CellDelegate(QStyledItemDelegate):
    """Draws one cell by the kind of its row; reads the model's rows directly, which is quick.

    ``place`` is the cell one is at; a row or a column of -1 means the header, and so the whole
    column or row. ``keyed`` is whether the table has the keyboard; ``criterion_lines`` is over how
    many lines the words of a criterion may go.
    """

    def __init__(self, model: ComparisonModel, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.style = style
        self.place: tuple[int, int] | None = None
        self.keyed = False
        self.criterion_lines = 9
        self._painters: dict[str, Callable[[QPainter, QRect, Row, Cell], None]] = {
            "likelihood": self._paint_words,
            "confidence": self._paint_words,
            "criterion": self._paint_words,
            "evidence": self._paint_rating,
            "inconsistency": self._paint_sum,
            "weighted": self._paint_sum,
            "lead": self._paint_lead,
        }

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(96, 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        style, number, column = self.style, index.row(), index.column()
        rows = self._model.rows
        row = rows[number]
        painter.fillRect(rect, style.page)
        self._painters[row.kind](painter, rect, row, self._model.cell(number, column))
        bottom = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(bottom, style.rule_below(row.kind, rows.kind_below(number)))
        if self._model.is_marked(number, column):
            self._paint_mark(painter, rect)
        if self.place is not None:
            self._paint_place(painter, rect, number, column)

    def most_lines(self, row: Row) -> int:
        """Return over how many lines the words of a cell may go."""
        return self.criterion_lines if row.kind == "criterion" else 2

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
        lines = style.lines(cell.text, room.width(), self.most_lines(row))
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
        paint_corner(painter, inner, style.px(8), ink)
        painter.setFont(style.small)
        painter.setPen(ink)
        painter.drawText(
            inner.adjusted(0, 0, -style.px(5), -1), BOTTOM_RIGHT, cell.was or NOT_RATED
        )

    def _paint_sum(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        style = self.style
        weighted = row.kind == "weighted"
        value = cell.value or 0.0
        greatest = self._model.greatest[row.kind]
        left = rect.left() + style.gap
        numbers = style.bold_metrics.horizontalAdvance(f"{greatest:.2f}")
        room = rect.width() - 2 * style.gap - max(numbers, style.px(35)) - style.px(7)
        length = round(room * value / greatest) if greatest and value else 0
        if length > 0:
            height = style.px(7)
            bar = QRect(left, rect.center().y() - height // 2, max(length, 2), height)
            self._paint_bar(painter, bar, style.sum_bar if weighted else style.muted_bar)
            left = bar.right() + 1 + style.px(7)
        painter.setFont(style.bold if weighted else style.font)
        painter.setPen(style.text)
        painter.drawText(
            QRect(left, rect.top(), rect.right() - left, rect.height()), LEFT, cell.text
        )

    def _paint_lead(self, painter: QPainter, rect: QRect, _row: Row, cell: Cell) -> None:
        if not cell.text:
            return
        style = self.style
        width = style.bold_metrics.horizontalAdvance(cell.text)
        room = rect.width() - 2 * style.gap
        # In a narrow column the words need the room at the sides too.
        left = rect.left() + (style.gap if width + style.px(8) <= room else style.px(2))
        pill = QRect(left, 0, 0, style.line + style.px(2))
        pill.setWidth(min(width + style.px(16), rect.right() - 1 - 2 * left + rect.left()))
        pill.moveTop(rect.center().y() - pill.height() // 2)
        self._paint_bar(painter, pill, style.current)
        painter.setFont(style.bold)
        painter.setPen(style.current_text)
        painter.drawText(pill, CENTRE, style.lines(cell.text, pill.width(), 1, bold=True)[0])

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

    def _paint_place(self, painter: QPainter, rect: QRect, number: int, column: int) -> None:
        """Frame the cell one is at, or the whole row or column."""
        style = self.style
        row, place = self.place or (-2, -2)
        across, down = number == row, column == place
        if not ((across and place in (-1, column)) or (down and row == -1)):
            return
        colour = style.focus if self.keyed else style.muted
        # A frame around one cell leaves the line at its right alone; around many it goes on.
        width, height = rect.width() - (place != -1), rect.height() - (row != -1)
        if across:
            painter.fillRect(rect.left(), rect.top(), width, 2, colour)
            painter.fillRect(rect.left(), rect.top() + height - 2, width, 2, colour)
        if down:
            painter.fillRect(rect.left(), rect.top(), 2, height, colour)
            painter.fillRect(rect.left() + width - 2, rect.top(), 2, height, colour)

    @staticmethod
    def _paint_bar(painter: QPainter, bar: QRect, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        radius = min(bar.height(), bar.width()) / 3
        painter.drawRoundedRect(bar, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
