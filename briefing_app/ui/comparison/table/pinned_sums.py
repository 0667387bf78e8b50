"""The sums, kept in sight at the end of the table while the rest scrolls under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from briefing_app.ui.comparison.table.cell_painting import CellPainter, Span
from briefing_app.ui.comparison.table.current import Current
from briefing_app.ui.comparison.table.head_painting import HeadPainter
from briefing_app.ui.comparison.table.table_heads import GRIP
from briefing_app.ui.comparison.table.table_model import ComparisonModel, Place
from briefing_app.ui.widgets.plain import show_tip_of

if TYPE_CHECKING:
    from briefing_app.ui.comparison.table.table_view import ComparisonTable

_MOST_SHARE, _MOST_TURNED = 0.5, 2
"""How much of the room the sums may cover, and how many of them in a turned table.

The others, the first of them, scroll with the rest.
"""
_LEAST_ROWS, _LEAST_BESIDE_LEAD = 3, 1
"""How many rows stay in sight beside the sums, and how many beside the lead alone."""


class _Held(NamedTuple):
    """A border that the mouse holds: its column, and where and how wide that was at the press.

    ``sign`` is 1 if the column becomes wider towards the right, -1 if towards the left.
    """

    row: int
    x: int
    width: int
    sign: int


class PinnedSums(QWidget):
    """Paints the last rows of the comparison above where they are, unless they are in sight.

    They are the last of the table, so that they cover nothing once it is scrolled to its end. In
    a turned table they are columns, at its right, and their borders can be dragged.

    Signals: ``chosen(object)`` and ``followed(object)`` with a `Place`, for a click and for two;
    ``menu_asked(object, QPoint)`` with a place and the point of the screen that was clicked;
    ``dragging(int, int)`` with a column and its width while its border moves, ``dragged(int, int)``
    once the mouse lets it go, and ``reset(int)`` when it is clicked twice.
    """

    chosen = Signal(object)
    followed = Signal(object)
    menu_asked = Signal(object, QPoint)
    dragging = Signal(int, int)
    dragged = Signal(int, int)
    reset = Signal(int)

    def __init__(
        self,
        model: ComparisonModel,
        heads: HeadPainter,
        cells: CellPainter,
        current: Current,
        table: ComparisonTable,
    ) -> None:
        super().__init__(table)
        self._model, self._table = model, table
        self._heads, self._cells, self._current = heads, cells, current
        self.first = 0
        self._covers = False
        self._shown: tuple[object, ...] = ()
        self._held: _Held | None = None
        self._moved = False
        # What is covered then needs no painting, nor do the sums if only that changes.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    @property
    def extent(self) -> int:
        """How much of the room of the cells the sums cover, in pixels."""
        if self.isHidden():
            return 0
        return self.width() if self._model.turned else self.height()

    def place_over(self, room: QRect) -> None:
        """Cover the end of the cells, which are in ``room``, and of the heads before them."""
        rows, turned, table = self._model.rows, self._model.turned, self._table
        heads = table.horizontalHeader() if turned else table.verticalHeader()
        if rows.pinned == len(rows) or not self._model.columns:
            self.hide()
            return
        whole = room.width() if turned else room.height()
        others = table.verticalHeader() if turned else table.horizontalHeader()
        self.first, extent = self._first_kept(heads, whole)
        if not turned and whole - extent < _LEAST_BESIDE_LEAD * table.sizes.row:
            self.hide()
            return
        at = heads.sectionViewportPosition(self.first)
        self._covers = at > whole - extent
        if turned:
            if self.isRightToLeft():
                at = heads.sectionViewportPosition(len(rows) - 1)
                self._covers = at < 0
                left = room.left() + max(at, 0)
            else:
                left = room.left() + min(at, whole - extent)
            height = table.sizes.top + min(room.height(), others.length())
            self.setGeometry(left, room.top() - table.sizes.top, extent, height)
        else:
            top = room.top() + min(at, whole - extent)
            width = table.sizes.side + min(room.width(), others.length())
            left = room.left() - table.sizes.side
            if self.isRightToLeft():
                left = room.right() + 1 + table.sizes.side - width
            self.setGeometry(left, top, width, extent)
        self.show()
        self.refresh()

    def _first_kept(self, heads: QHeaderView, whole: int) -> tuple[int, int]:
        """Return the first of the sums that are kept in sight, and the room that they take."""
        rows, turned = self._model.rows, self._model.turned
        first, extent = len(rows) - 1, heads.sectionSize(len(rows) - 1)
        while first > rows.pinned:
            more = extent + heads.sectionSize(first - 1)
            left = whole - more
            crowded = not turned and left < _LEAST_ROWS * self._table.sizes.row
            full = turned and len(rows) - first == _MOST_TURNED
            if full or crowded or more > whole * _MOST_SHARE:
                break
            first, extent = first - 1, more
        return first, extent

    @Slot()
    def refresh(self) -> None:
        """Paint again what is shown, if anything of it is other than before."""
        if self.isHidden():
            return
        model, current = self._model, self._current
        shown = (
            self.geometry(), self._covers, self._cells.style, self._table.sizes, model.turned,
            model.columns, model.marked, model.rows[self.first :], self._motivations(),
            self._heads.table.by_score, current.row, current.motivation, current.keyed,
        )  # fmt: skip
        if shown != self._shown:
            self._shown = shown
            self.update()

    def rect_of(self, place: Place) -> QRect:
        """Return where a cell or a head of a sum is in the table."""
        row, column = place
        turned, table = self._model.turned, self._table
        heads = table.horizontalHeader() if turned else table.verticalHeader()
        others = table.verticalHeader() if turned else table.horizontalHeader()
        start = heads.sectionViewportPosition(self.first)
        if turned and self.isRightToLeft():
            start = heads.sectionViewportPosition(len(self._model.rows) - 1)
        at, size = heads.sectionViewportPosition(row) - start, heads.sectionSize(row)
        view = table.viewport().geometry()
        if turned:
            if column == -1:
                return QRect(self.x() + at, self.y(), size, table.sizes.top)
            across = others.sectionViewportPosition(column) + view.top()
            return QRect(self.x() + at, across, size, others.sectionSize(column))
        if column == -1:
            left = view.right() + 1 if self.isRightToLeft() else view.left() - table.sizes.side
            return QRect(left, self.y() + at, table.sizes.side, size)
        across = others.sectionViewportPosition(column) + view.left()
        return QRect(across, self.y() + at, others.sectionSize(column), size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.translate(-self.pos())
        painter.fillRect(self.geometry(), self._cells.style.page)
        self._cells.paint(painter, self._rows_covered(), self._motivations(), _none_chosen)
        for row in range(self.first, len(self._model.rows)):
            head = self.rect_of((row, -1))
            self._heads.paint_row(painter, head, row)
        if self._covers:
            self._paint_edge(painter)

    def _paint_edge(self, painter: QPainter) -> None:
        """Paint a strong line, as the rest goes on below it."""
        edge, style = self.geometry(), self._cells.style
        if self._model.turned:
            edge.setWidth(2)
            painter.fillRect(style.mirrored(self.geometry(), edge), style.rule)
        else:
            edge.setHeight(2)
            painter.fillRect(edge, style.rule)

    def _rows_covered(self) -> list[Span]:
        """Return where the sums begin and end in the table."""
        found = []
        for number in range(self.first, len(self._model.rows)):
            rect = self.rect_of((number, -1))
            start, size = rect.y(), rect.height()
            if self._model.turned:
                start, size = rect.x(), rect.width()
            found.append(Span(number, start, size))
        return found

    def _motivations(self) -> list[Span]:
        """Return where the motivations in sight begin and end in the table."""
        table = self._table
        others = table.side_heads if self._model.turned else table.top_heads
        view = table.viewport().geometry()
        before = view.top() if self._model.turned else view.left()
        return [each._replace(start=each.start + before)
                for each in others.spans_in(others.viewport().rect())]  # fmt: skip

    def _place_at(self, at: QPoint) -> Place | None:
        point = self.mapToParent(at)
        columns = [-1, *(each.number for each in self._motivations())]
        for row in range(self.first, len(self._model.rows)):
            for column in columns:
                if self.rect_of((row, column)).contains(point):
                    return row, column
        return None

    # -- the mouse ----------------------------------------------------------------------------

    def _border_at(self, event: QMouseEvent) -> _Held | None:
        """Return the border of a column whose head the mouse is at, if there is one.

        A table that scrolls keeps the sums at its end, so that a column becomes wider at its
        beginning; in any other it becomes wider at its end.
        """
        point = self.mapToParent(event.position().toPoint())
        if not self._model.turned:
            return None
        from_start = self._table.horizontalScrollBar().maximum() > 0
        left_edge = from_start != self.isRightToLeft()
        for row in range(self.first, len(self._model.rows)):
            head = self.rect_of((row, -1))
            edge = head.left() if left_edge else head.right()
            if abs(point.x() - edge) <= GRIP and head.top() <= point.y() <= head.bottom():
                x = round(event.globalPosition().x())
                return _Held(row, x, head.width(), -1 if left_edge else 1)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held, self._moved = self._border_at(event), False
        place = self._place_at(event.position().toPoint())
        if self._held is None and place is not None:
            self.chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._moved = True
            self.dragging.emit(self._held.row, self._width_at(event, self._held))
        elif self._border_at(event) is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is not None and self._moved:
            self.dragged.emit(held.row, self._width_at(event, held))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        border, place = self._border_at(event), self._place_at(event.position().toPoint())
        if border is not None:
            self.reset.emit(border.row)
        elif place is not None:
            self.followed.emit(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self._place_at(event.pos())
        if place is not None:
            self.menu_asked.emit(place, event.globalPos())

    @staticmethod
    def _width_at(event: QMouseEvent, held: _Held) -> int:
        """Return the width of a column if its border were at the mouse."""
        moved = round(event.globalPosition().x()) - held.x
        return max(held.width + held.sign * moved, 1)

    def event(self, event: QEvent) -> bool:
        """Show the same tooltips as the table."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            if place is not None and place[1] >= 0:
                show_tip_of(event.globalPos(), self._model.index_at(place), self)
            return True
        return super().event(event)


def _none_chosen(_place: Place) -> bool:
    """Cells are not chosen through the sums, which may cover them."""
    return False
