"""Paints the cells of the comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefing_app.model.table.table import Cell, Row
from briefing_app.ui.comparison.table.current import Current
from briefing_app.ui.comparison.table.layout.sizes import LEAD_EDGE, Sizes, lead_fits, most_lines
from briefing_app.ui.comparison.table.place_frame import COLUMN_EDGES, ROW_EDGES, Frame
from briefing_app.ui.comparison.table.table_model import ComparisonModel, Place
from briefing_app.ui.theme.table_style import BOTTOM_RIGHT, NOT_RATED, TableStyle, fill_smoothly

NOTHING = "—"
_LEAST_BAR = 16
"""A bar with less room, in pixels at 100 per cent, tells nothing."""
_CENTRE_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class Span(NamedTuple):
    """The place of one row or one column along a side of the table: its number, start and size."""

    number: int
    start: int
    size: int


class CellPainter:
    """Paints the cells in sight, each by the kind of its row.

    It takes the place of a delegate: for each cell that Qt paints it asks the model for its size,
    an index and flags, which takes longer than to paint the cell. ``current`` is the place one is
    at and ``sizes`` are those of the table.
    """

    def __init__(self, model: ComparisonModel, style: TableStyle, current: Current) -> None:
        self._model, self._current = model, current
        self.style = style
        self.sizes = Sizes()

    def paint(
        self,
        painter: QPainter,
        rows: Sequence[Span],
        motivations: Sequence[Span],
        is_chosen: Callable[[Place], bool],
    ) -> None:
        """Paint the cells in which some rows of the comparison and some motivations meet.

        ``is_chosen`` tells whether the cell at a place is chosen with others.
        """
        model, places = self._model, [self._model.columns[each.number] for each in motivations]
        for row in rows:
            shown = model.rows[row.number]
            paint_one = self._PAINTERS[shown.kind]
            for motivation, place in zip(motivations, places, strict=True):
                paint_one(self, painter, self._rect(row, motivation), shown, shown.cells[place])
        if rows and motivations:
            self._paint_lines(painter, rows, motivations)
        if model.marked:
            self._paint_marks(painter, rows, motivations)
        if model.noted:
            self._paint_notes(painter, rows, motivations)
        if self._current.row is not None:
            self._paint_place(painter, rows, motivations, is_chosen)

    def _rect(self, row: Span, motivation: Span) -> QRect:
        across, down = (row, motivation) if self._model.turned else (motivation, row)
        return QRect(across.start, down.start, across.size, down.size)

    def _paint_lines(
        self, painter: QPainter, rows: Sequence[Span], motivations: Sequence[Span]
    ) -> None:
        """Paint a line after each row; in a turned table, one below each motivation too."""
        style, shown, turned = self.style, self._model.rows, self._model.turned
        start = min(each.start for each in motivations)
        extent = max(each.start + each.size for each in motivations) - start
        if turned:
            left = min(each.start for each in rows)
            width = max(each.start + each.size for each in rows) - left
            for each in motivations:
                bottom = each.start + each.size - 1
                painter.fillRect(left, bottom, width, 1, style.hairline)
        for each in rows:
            kind = shown.kind(each.number)
            colour = style.rule_after(kind, shown.kind_after(each.number))
            if not turned:
                painter.fillRect(start, each.start + each.size - 1, extent, 1, colour)
            elif colour != style.hairline:
                column = QRect(each.start, start, each.size, extent)
                edge = QRect(column.right(), start, 1, extent)
                painter.fillRect(style.mirrored(column, edge), colour)

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        style = self.style
        room = style.words_rect(rect)
        if not cell.text:
            painter.setPen(style.faint)
            line = QRect(room.left(), room.top(), room.width(), style.line)
            style.words.draw(painter, line, NOTHING)
            return
        painter.setPen(style.text)
        lines = style.lines(cell.text, room.width(), most_lines(row, self.sizes))
        style.draw_lines(painter, room, lines, style.words)

    def _paint_rating(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        style = self.style
        inner = rect.adjusted(0, 0, -1, -1)
        if cell.reader_letters:
            from briefing_app.ui.comparison.table.reader_letters import paint_reader_letters

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
        style.bold_words.draw(painter, inner, letter, centred=True)
        half = style.bold_words.advance(letter) // 2 + style.px(4)
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
        """Paint a sum as a number, after a bar if each column has room for one.

        The bars of all columns have one scale, whatever their widths.
        """
        style = self.style
        weighted = row.kind == "weighted"
        value = cell.value or 0.0
        greatest = self._model.greatest[row.kind]
        narrowest = rect.width() if self._model.turned else self.sizes.narrowest
        gap = style.gap_in(narrowest)
        numbers = style.bold_words.advance(f"{greatest:.2f}")
        room = narrowest - 2 * gap - max(numbers, style.px(35)) - style.px(7)
        left = gap
        length = round(room * value / greatest) if greatest and value else 0
        if length > 0 and room >= style.px(_LEAST_BAR):
            height = style.px(7)
            bar = QRect(rect.left() + left, rect.center().y() - height // 2,
                        max(length, 2), height)  # fmt: skip
            colour = style.sum_bar if weighted else style.muted_bar
            self._paint_bar(painter, style.mirrored(rect, bar), colour)
            left += bar.width() + style.px(7)
        painter.setPen(style.text)
        words = style.bold_words if weighted else style.words
        if room < style.px(_LEAST_BAR):
            words.draw(painter, rect, cell.text, centred=True)
        else:
            after = QRect(rect.left() + left, rect.top(), rect.width() - left, rect.height())
            words.draw(painter, style.mirrored(rect, after), cell.text)

    def _middle(self, rect: QRect, row: Row, cell: Cell) -> QRect:
        """Return the part of a cell that has its words in its middle."""
        style = self.style
        lines = style.lines(cell.text, style.words_rect(rect).width(), most_lines(row, self.sizes))
        spare = rect.height() - 2 * style.pad - len(lines) * style.line
        return rect.adjusted(0, max(spare // 2, 0), 0, 0)

    def _paint_lead(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        """Paint the words of the lead on a pill; in a narrow column, small and on two lines."""
        if not cell.leads:
            if cell.text:
                self._paint_words(painter, self._middle(rect, row, cell), row, cell)
            return
        style = self.style
        width = style.bold_words.advance(cell.text)
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
        painter.setPen(style.current_text)
        style.bold_words.draw(painter, pill, cell.text, centred=True)

    def _paint_small_lead(self, painter: QPainter, rect: QRect, words: str) -> None:
        style = self.style
        room = rect.adjusted(0, 1, -2, -2)
        if lead_fits(style, words, rect.width()):
            room.setHeight(min(room.height(), style.line + style.px(2)))
            room.moveTop(rect.center().y() - room.height() // 2)
        self._paint_bar(painter, room, style.current)
        painter.setFont(style.small_bold)
        painter.setPen(style.current_text)
        edge = style.px(LEAD_EDGE)
        painter.drawText(room.adjusted(edge, 0, -edge, 0), _CENTRE_WRAPPED, words)

    def _paint_marks(
        self, painter: QPainter, rows: Sequence[Span], motivations: Sequence[Span]
    ) -> None:
        """Set the cells off that rest on the chosen paragraph."""
        for row in rows:
            for motivation in motivations:
                if self._model.is_marked(row.number, motivation.number):
                    self._paint_mark(painter, self._rect(row, motivation))

    def _paint_notes(
        self, painter: QPainter, rows: Sequence[Span], motivations: Sequence[Span]
    ) -> None:
        """Paint the sign of a note in each cell that has one."""
        for row in rows:
            for motivation in motivations:
                if self._model.is_noted(row.number, motivation.number):
                    self.style.paint_note(painter, self._rect(row, motivation))

    def _paint_mark(self, painter: QPainter, rect: QRect) -> None:
        """Mark a cell by a frame, and a corner turned down."""
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
        self,
        painter: QPainter,
        rows: Sequence[Span],
        motivations: Sequence[Span],
        is_chosen: Callable[[Place], bool],
    ) -> None:
        """Frame the cell one is at and those chosen with it, or the whole row or column."""
        here = self._current
        frame = Frame.of(here, self.style.focus, self.style.muted)
        if here.row == -1:
            motivations = [each for each in motivations if each.number == here.motivation]
            edges = ROW_EDGES if self._model.turned else COLUMN_EDGES
        elif here.motivation == -1:
            rows = [each for each in rows if each.number == here.row]
            edges = COLUMN_EDGES if self._model.turned else ROW_EDGES
        else:
            self._frame_chosen(painter, rows, motivations, is_chosen)
            return
        for row in rows:
            for motivation in motivations:
                frame.paint(painter, self._rect(row, motivation), edges)

    def _frame_chosen(
        self,
        painter: QPainter,
        rows: Sequence[Span],
        motivations: Sequence[Span],
        is_chosen: Callable[[Place], bool],
    ) -> None:
        here = self._current
        frame = Frame.of(here, self.style.focus, self.style.muted)
        for row in rows:
            for motivation in motivations:
                place = row.number, motivation.number
                if place == (here.row, here.motivation) or (here.several and is_chosen(place)):
                    rect = self._rect(row, motivation).adjusted(0, 0, -1, -1)
                    frame.paint(painter, rect)

    @staticmethod
    def _paint_bar(painter: QPainter, bar: QRect, colour: QColor) -> None:
        radius = min(bar.height(), bar.width()) / 3
        shape = QPainterPath()
        shape.addRoundedRect(bar, radius, radius)
        fill_smoothly(painter, shape, colour)

    def _paint_nothing(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        """Leave a cell empty: what could not be read is named in the head of its row."""

    _PAINTERS: ClassVar[Mapping[str, Callable[[CellPainter, QPainter, QRect, Row, Cell], None]]] = {
        "likelihood": _paint_words,
        "confidence": _paint_words,
        "criterion": _paint_words,
        "evidence": _paint_rating,
        "left_out": _paint_nothing,
        "inconsistency": _paint_sum,
        "weighted": _paint_sum,
        "lead": _paint_lead,
    }
    """What paints the cells of each kind of row. Bound methods would make a circle that holds the
    comparison."""
