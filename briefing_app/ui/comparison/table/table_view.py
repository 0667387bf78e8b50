"""The table of the comparison: its sizes, and moving through it with mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from briefing_app.translation import tr
from briefing_app.ui.comparison.rating_keys import SORT_KEY
from briefing_app.ui.comparison.table.cell_painting import CellPainter
from briefing_app.ui.comparison.table.current import Current
from briefing_app.ui.comparison.table.head_painting import HeadPainter
from briefing_app.ui.comparison.table.layout.chosen_widths import ChosenWidths
from briefing_app.ui.comparison.table.layout.sizes import (
    Sizes,
    UprightSizes,
    one_by_one,
)
from briefing_app.ui.comparison.table.pinned_sums import PinnedSums
from briefing_app.ui.comparison.table.table_heads import Corner, Heads
from briefing_app.ui.comparison.table.table_marks import TableMarks
from briefing_app.ui.comparison.table.table_model import ComparisonModel, Index, Place
from briefing_app.ui.comparison.table.trying import Trying
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.work.what_if import WhatIf
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.widgets.lists.chosen_from_outside import ChosenFromOutside
from briefing_app.ui.widgets.viewport import meet_viewport

if TYPE_CHECKING:
    from briefing_app.ui.comparison.table.layout.turned_sizes import TurnedSizes

_KEYS = Qt.Key
_STEPS: dict[int, tuple[int, int]] = {
    _KEYS.Key_Left: (0, -1), _KEYS.Key_Right: (0, 1),
    _KEYS.Key_Up: (-1, 0), _KEYS.Key_Down: (1, 0),
}  # fmt: skip
"""How far down and across each arrow key leads."""
_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ComparisonTable(QTableView):
    """The rows under the headers. One place at a time is current.

    A place is a row and a column; -1 for the column is the row's header, and -1 for the row the
    column's: the arrow keys go there from the first column and the first row.

    The current place is the selection of the session, on which the keys that rate work too.
    """

    def __init__(
        self,
        session: Session,
        what_if: WhatIf,
        model: ComparisonModel,
        style: TableStyle,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        meet_viewport(self)
        self._session, self._what_if = session, what_if
        self._rows = model
        self._arriving = False
        self._in_header = ""
        self._told: Selection | None = NOTHING
        self._laid_out = QSize()
        self.trying = Trying(session, model, self)
        self._widths = ChosenWidths(session, model, self)
        self.table_style = style
        self.sizes = Sizes()
        self._fitted_to: tuple[object, ...] = ()
        self._current = Current()
        self._painter = HeadPainter(model, style, self._current)
        self._cells = CellPainter(model, style, self._current)
        self.top_heads = Heads(Qt.Orientation.Horizontal, model, self._painter, self)
        self.side_heads = Heads(Qt.Orientation.Vertical, model, self._painter, self)
        # These two come last, to be above the rest: to raise them would paint all of them again.
        self._corner = Corner(self._painter, self)
        self._pinned = PinnedSums(model, self._painter, self._cells, self._current, self)
        self._dress(model)
        for heads, bar in (
            (self.top_heads, self.horizontalScrollBar()),
            (self.side_heads, self.verticalScrollBar()),
        ):
            TableMarks(session, model, heads, bar)
        self._connect()

    def _dress(self, model: ComparisonModel) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(self.top_heads)
        self.setVerticalHeader(self.side_heads)
        self.setModel(model)

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self.horizontalScrollBar().valueChanged.connect(self._follow_scrolling)
        self.top_heads.clicked.connect(self._click_above)
        self.side_heads.clicked.connect(self._click_beside)
        for heads in (self.top_heads, self.side_heads):
            heads.double_clicked.connect(self._follow)
        self.doubleClicked.connect(self._follow)
        self._widths.follow(self.top_heads, self._corner, self._pinned)
        self._corner.clicked.connect(self._sort_by_corner)
        ChosenFromOutside(self, self._go_to_cell)
        self._pinned.chosen.connect(self._click_head)
        self._pinned.followed.connect(self._follow)
        self._pinned.menu_asked.connect(self._show_head_menu)
        for heads in (self.top_heads, self.side_heads):
            heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.top_heads.customContextMenuRequested.connect(self._menu_above)
        self.side_heads.customContextMenuRequested.connect(self._menu_beside)

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom."""
        self.table_style = style
        self._painter.style = self._cells.style = style
        self.lay_out()

    @property
    def place(self) -> Place | None:
        """The current place, or None."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        row, column = self._rows.place_of(index)
        if self._in_header == "row":
            return row, -1
        return (-1 if self._in_header == "motivation" else row), column

    @property
    def spoken_place(self) -> str:
        """What a screen reader says of the current place; empty if there is none."""
        return self._rows.spoken(self.place) if self.place is not None else ""

    @property
    def selection(self) -> Selection:
        """The current place by names, so that it can be found again in another order."""
        if self.place is None:
            return NOTHING
        row, column = self.place
        at = self._rows.rows[row] if row >= 0 else None
        return Selection(
            (at.kind, at.ref) if at else None,
            self._rows.motivation(column).id if column >= 0 else None,
        )

    def choose(self, selection: Selection) -> None:
        """Go to the place that is selected; nothing is if it is not on show."""
        name, ref = selection.row, selection.motivation
        row = -1 if name is None else self._rows.rows.place(*name)
        column = -1 if ref is None else self._rows.column(ref)
        if row is None or column is None or row == column == -1:
            self._make_current(None)
        else:
            self._make_current((row, column))

    def go(self, place: Place | None) -> None:
        """Select a place and scroll there; None and what is not there clears it."""
        self._told = None
        self._make_current(place)

    def _go_to_cell(self, index: QModelIndex) -> None:
        self.go(self._rows.place_of(index))

    def _make_current(self, place: Place | None) -> None:
        row, column = place or (-2, -2)
        self._in_header = "row" if column == -1 else "motivation" if row == -1 else ""
        index = self._rows.index_at(place) if place else QModelIndex()
        if index.isValid():
            # The view's own way would add to what is selected while Ctrl is held.
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, alone)
            self._bring_into_sight()
        else:
            self._in_header = ""
            self.selectionModel().clear()
        self._announce_place()

    # -- scrolling ----------------------------------------------------------------------------

    def _bring_into_sight(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        """Scroll to a cell, and not at all along what is in sight anyway.

        A head is in sight in its own direction, and so is a sum, which is pinned.
        """
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        before = across.value(), down.value()
        row, turned = self._rows.place_of(index)[0], self._rows.turned
        super().scrollTo(index, hint)
        here = index == self.currentIndex()
        pinned = not self._pinned.isHidden() and row >= self._pinned.first
        stays_in_rows = pinned or (here and self._in_header == "motivation")
        stays_in_columns = here and self._in_header == "row"
        if turned:
            stays_in_rows, stays_in_columns = stays_in_columns, stays_in_rows
        if stays_in_rows:
            down.setValue(before[1])
        if stays_in_columns:
            across.setValue(before[0])
        if not pinned:
            self._scroll_clear_of_sums(index)

    def _scroll_clear_of_sums(self, index: Index) -> None:
        """Scroll a cell out from under the sums."""
        cell, room = self.visualRect(index), self.viewport().rect()
        extent = self._pinned.extent
        if not self._rows.turned:
            hidden = min(cell.bottom() + extent - room.bottom(), cell.top())
            if hidden > 0:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)
        elif self.isRightToLeft():
            hidden = min(room.left() + extent - cell.left(), room.right() - cell.right())
            if hidden > 0:
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + hidden)
        else:
            hidden = min(cell.right() + extent - room.right(), cell.left())
            if hidden > 0:
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + hidden)

    @Slot()
    def _follow_scrolling(self) -> None:
        """Paint again what does not only move: titles that stay in sight, and the sums."""
        self.side_heads.viewport().update()
        self._pinned.place_over(self.viewport().geometry())

    # -- sizes --------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Give the rows and columns their sizes; columns fill the width or else scroll.

        Whether there is a bar for scrolling is worked out here: to ask the viewport, which grows
        and shrinks with that bar while Qt lays it out, does not always come to an end.
        """
        if not self._rows.columns or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # nobody has given it a size yet
        room = self._laid_out = self.contentsRect().size()
        widths = self._widths.by_name()
        measured = self._measured(room, widths)
        if measured != self._fitted_to:
            self._fitted_to = measured
            self.sizes = self._fit(room, widths)
        in_sight = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self._apply()
        if in_sight:
            self._bring_into_sight()

    def _measured(self, room: QSize, widths: dict[str, int]) -> tuple[object, ...]:
        """Return all that the sizes depend on."""
        rows, style = self._rows.rows, self.table_style
        return (
            self._rows.turned, self._rows.columns, [rows[number] for number in rows.others],
            len(rows.items), one_by_one(rows.items), room, widths, self._what_if.voices,
            style, style.pad,
        )  # fmt: skip

    def _sizes(self, widths: dict[str, int]) -> UprightSizes | TurnedSizes:
        voices = self._what_if.voices
        if not self._rows.turned:
            return UprightSizes(self._rows, self.table_style, widths, voices)
        from briefing_app.ui.comparison.table.layout.turned_sizes import TurnedSizes

        return TurnedSizes(self._rows, self.table_style, widths, voices)

    def _fit(self, room: QSize, widths: dict[str, int]) -> Sizes:
        fitting = self._sizes(widths)
        rows, columns = self._rows.rowCount(), self._rows.columnCount()
        across, down = room.width(), room.height()
        sizes = fitting.fit(across, down)
        scrolls = sizes.across(columns) > across
        if scrolls:
            down -= self.horizontalScrollBar().sizeHint().height()
        # Rows and columns are dear to measure, and many rows are too high before they are.
        if rows * self.table_style.row <= down:
            if scrolls:
                sizes = fitting.fit(across, down)
            if sizes.down(rows) <= down:
                fitting.size_rows(sizes, down)
                if sizes.down(rows) <= down:
                    return sizes
        sizes = fitting.fit(across - self.verticalScrollBar().sizeHint().width(), down)
        fitting.size_rows(sizes, down)
        return sizes

    def _apply(self) -> None:
        sizes = self._painter.sizes = self._cells.sizes = self.sizes
        self._painter.table = self._session.table
        self.side_heads.thickness, self.top_heads.thickness = sizes.side, sizes.top
        named = tr("Evidence") if self._rows.longest_ids else tr("Criterion")
        self._corner.title = self._rows.label if self._rows.turned else named
        self.top_heads.least_of = sizes.least_of
        self.top_heads.set_sizes(sizes.column, sizes.columns)
        self.side_heads.set_sizes(sizes.row, sizes.rows)
        self.updateGeometries()
        for view in (self.top_heads, self.side_heads, self):
            view.viewport().update()
        self._corner.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight."""
        rows, motivations = self.side_heads, self.top_heads
        if self._rows.turned:
            rows, motivations = motivations, rows
        area = event.rect()
        painter = QPainter(self.viewport())
        self._cells.paint(painter, rows.spans_in(area), motivations.spans_in(area), self._is_chosen)

    def _is_chosen(self, place: Place) -> bool:
        return self.selectionModel().isSelected(self._rows.index_at(place))

    def updateGeometries(self) -> None:
        """Keep our own corner where Qt has its button, and the sums at the end."""
        super().updateGeometries()
        cells = self.viewport().geometry()
        left = cells.right() + 1 if self.isRightToLeft() else cells.left() - self.sizes.side
        self._corner.setGeometry(
            left, cells.top() - self.sizes.top, self.sizes.side, self.sizes.top
        )
        self._pinned.place_over(cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = QRect(QPoint(0, 0), event.oldSize())
        was_in_sight = before.intersects(self.visualRect(self.currentIndex()))
        if self.contentsRect().size() != self._laid_out:
            self.lay_out()
        if was_in_sight:
            self._bring_into_sight()

    # -- moving -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Home and Ctrl+End, which would go to the ends of the text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            taken = self._end(event) is not None
            event.setAccepted(taken)
            return taken or super().event(event)
        return super().event(event)

    def _end(self, event: QKeyEvent) -> Place | None:
        """Return the first or the last place of the table if a key means it."""
        last = self._rows.index(self._rows.rowCount() - 1, self._rows.columnCount() - 1)
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument) and last.isValid():
            return 0, 0
        if event.matches(QKeySequence.StandardKey.MoveToEndOfDocument) and last.isValid():
            return self._rows.place_of(last)
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys reach the headers too; Return follows the current place."""
        end = self._end(event)
        if end is not None:
            self.go(end)
            return
        if event.key() in (_KEYS.Key_Return, _KEYS.Key_Enter):
            self._follow()
            return
        place = self.place
        held, modifiers = event.modifiers(), Qt.KeyboardModifier
        plain = not held & ~modifiers.KeypadModifier
        typed = not held & ~(modifiers.KeypadModifier | modifiers.ShiftModifier)
        if place and plain and self.trying.take(event.key()):
            return
        # Plus is typed with Shift on many keyboards.
        if place and typed and self._widths.take(place, event.key()):
            return
        if place and plain and event.key() == SORT_KEY:
            self._sort_by(place)
            return
        target = self._beside(place, event.key()) if place and plain else None
        if target:
            self.go(target)
            # Qt knows of no place in the heads, and would tell of a cell beside it, or of nothing.
            self._tell(QAccessible.Event.Focus)
            return
        before, in_header = self.currentIndex(), self._in_header
        self._in_header = ""
        super().keyPressEvent(event)
        if self.currentIndex() == before:
            # A key that leads nowhere, such as Ctrl alone, leaves no head.
            self._in_header = in_header
        self._announce_place()

    def keyboardSearch(self, search: str) -> None:
        """Go nowhere: letters try and sort, and Shift that is held by mistake loses no place."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be tried at the place under the mouse, or at the current one."""
        at = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse and self.currentIndex().isValid():
            cell = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(cell.bottomLeft())
        self.trying.show_menu(at)

    @Slot(QPoint)
    def _menu_above(self, at: QPoint) -> None:
        section = self.top_heads.logicalIndexAt(at)
        self._show_head_menu((section, -1) if self._rows.turned else (-1, section),
                             self.top_heads.viewport().mapToGlobal(at))  # fmt: skip

    @Slot(QPoint)
    def _menu_beside(self, at: QPoint) -> None:
        section = self.side_heads.logicalIndexAt(at)
        self._show_head_menu((-1, section) if self._rows.turned else (section, -1),
                             self.side_heads.viewport().mapToGlobal(at))  # fmt: skip

    @Slot(object, QPoint)
    def _show_head_menu(self, place: Place, at: QPoint) -> None:
        if max(place) >= 0:
            self.go(place)
            self.trying.show_menu(at)

    def _beside(self, place: Place, key: int) -> Place | None:
        """Return where an arrow key leads at a head or towards one, or None."""
        step = _STEPS.get(key)
        if step is None:
            return None
        down, across = step
        if self.isRightToLeft():
            across = -across
        if self._rows.turned:
            down, across = across, down
        row, column = place
        rows, columns = len(self._rows.rows) - 1, len(self._rows.columns) - 1
        if row == -1:
            return (0, column) if down > 0 else (-1, max(0, min(column + across, columns)))
        if column == -1:
            return (row, 0) if across > 0 else (max(0, min(row + down, rows)), -1)
        if (down < 0 and row == 0) or (across < 0 and column == 0):
            return (-1, column) if down else (row, -1)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._in_header, self._told = "", None
        super().mousePressEvent(event)
        self._announce_place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel with Ctrl to the window, which zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        if self._arriving:
            # Qt would tell a screen reader of the cell, which is told once the table has the keys.
            self.scrollTo(current)
        else:
            super().currentChanged(current, previous)
        self._announce_place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first cell current if none is; the text must not jump for that.
        self._arriving = True
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self._arrive()
        self._arriving = False
        self._mark()

    def _arrive(self) -> None:
        """Be where the keys go on in sight: at what rests on the chosen paragraph, if anything."""
        marked = self._rows.first_marked()
        if marked is not None:
            self.go(marked)
        else:
            self._bring_into_sight()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    @Slot(int)
    def _click_above(self, section: int) -> None:
        self._click_head((section, -1) if self._rows.turned else (-1, section))

    @Slot(int)
    def _click_beside(self, section: int) -> None:
        self._click_head((-1, section) if self._rows.turned else (section, -1))

    @Slot(object)
    def _click_head(self, place: Place) -> None:
        """Choose a place with the mouse; the head of a motivation or of a sum sorts by it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go(place)
        if -1 in place:
            self._sort_by(place)

    def _sort_by(self, place: Place) -> None:
        """Sort the evidence by the ratings of a motivation, or the motivations by a sum."""
        row, column = place
        if row >= self._rows.rows.pinned:
            self._session.arrangement.toggle_score()
        elif column >= 0 and self._rows.rows.items:
            self._session.arrangement.sort_by_ratings(self._rows.motivation(column).id)

    @Slot(bool)
    def _sort_by_corner(self, by_diagnosticity: bool) -> None:  # noqa: FBT001 - a Qt signal
        """Sort by what is below the corner; above the bars, a second click takes that back."""
        arrangement = self._session.arrangement
        if self._rows.turned:
            arrangement.toggle_score()
        else:
            fresh = by_diagnosticity and arrangement.table.order != "diagnosticity"
            arrangement.sort("diagnosticity" if fresh else "file")

    @Slot()
    def _follow(self) -> None:
        if self.place is not None:
            self._session.select(self.selection, quiet=True)
            self._session.follow_selection()

    def _announce_place(self) -> None:
        """Mark the current place; if it changed, it becomes the session's selection."""
        self._mark()
        selection = self.selection
        if selection != self._told:
            self._told = selection
            self._session.select(selection, quiet=self._arriving)

    def announce_cell(self) -> None:
        """Let a screen reader know that the words of the current place are others."""
        self._tell(QAccessible.Event.NameChanged)

    def _tell(self, kind: QAccessible.Event) -> None:
        """Send an event of the current place, a cell or a head, to a screen reader."""
        if self.place is not None and QAccessible.isActive():
            event = QAccessibleEvent(self, kind)
            event.setChild(self.current_child())
            QAccessible.updateAccessibility(event)

    def current_child(self) -> int:
        """Return the number that the current place has for screen readers; -1 if there is none.

        The heads above are children of the table too, and in each row that beside it.
        """
        if self.place is None:
            return -1
        down, across = self.place[::-1] if self._rows.turned else self.place
        return (down + 1) * (self._rows.columnCount() + 1) + across + 1

    def go_to_child(self, number: int) -> None:
        """Select the place that has a number for screen readers."""
        place = self._place_of_child(number)
        self.go(place)
        if -1 in place:
            self._tell(QAccessible.Event.Focus)

    def language_of_child(self, number: int) -> str:
        """Return the language of the briefing for what is told mostly in the author's words."""
        briefing = self._session.briefing
        is_authors = self._rows.is_authors(self._place_of_child(number))
        return briefing.lang if briefing is not None and is_authors else ""

    def _place_of_child(self, number: int) -> Place:
        down, across = (each - 1 for each in divmod(number, self._rows.columnCount() + 1))
        return (across, down) if self._rows.turned else (down, across)

    def _mark(self) -> None:
        """Paint again what shows where one is."""
        self._current.move(self.place, keyed=self.hasFocus())
        chosen = self.selectionModel().selection()
        one = chosen.count() == 1 and chosen.at(0).width() * chosen.at(0).height() == 1
        self._current.several = chosen.count() > 0 and not one
        for view in (self.side_heads, self.top_heads, self):
            view.viewport().update()
        self._pinned.refresh()
