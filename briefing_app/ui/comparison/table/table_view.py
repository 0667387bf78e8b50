"""The table of the comparison: its sizes, and moving through it with mouse and keys."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from briefing_app.ui.comparison.table.cell_delegate import CellDelegate
from briefing_app.ui.comparison.table.table_headers import Corner, MotivationHeader, RowHeader
from briefing_app.ui.comparison.table.table_model import ComparisonModel, Index
from briefing_app.ui.comparison.table.table_style import TableStyle
from briefing_app.ui.comparison.what_if.cell_menu import place_menu
from briefing_app.ui.comparison.what_if.rating_keys import LETTER_KEYS, WEIGHT_KEYS
from briefing_app.ui.comparison.what_if.what_if import WhatIf
from briefing_app.ui.selection import NOTHING, Selection
from briefing_app.ui.session import Session

Place = tuple[int, int]

_NARROWEST, _COMFORTABLE, _WIDEST = 92, 146, 420
"""What a column takes at least, before the headers of the rows shrink, and at most."""
_NARROWEST_BESIDE = 100
"""What it takes at least in a narrow table, where columns scroll sooner than words break."""
_LEAST_SHARE, _MOST_SHARE = 0.26, 0.32
"""How much of the width the headers of the rows may take, by how long the evidence is."""
_NARROW, _NARROW_SHARE, _NARROW_HEADER = 560, 0.35, 150
"""In a table narrower than this the headers take this share, but no more pixels than that."""
_BAR_ROOMS = ((760, 60), (560, 36), (420, 30), (0, 0))
"""From which width on the bars of diagnosticity get which room; in the least there are none."""
_MIDDLING = 440
_LINES_LOW, _LINES_MIDDLING, _LINES_NARROW, _LINES = 1, 2, 4, 9
"""A criterion gets fewer lines in little room, for the evidence to show as well."""
_KEYS = Qt.Key


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
        self._session, self._what_if = session, what_if
        self._rows = model
        self._arriving = False
        self._in_header = ""
        self._told: Selection | None = NOTHING
        self._laid_out = QSize()
        self._sized: set[int] = set()
        self.low = False
        self.table_style = style
        self._columns_header = MotivationHeader(model, style, self)
        self._rows_header = RowHeader(model, style, self)
        self._corner = Corner(style, self)
        self._delegate = CellDelegate(model, style, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(self._columns_header)
        self.setVerticalHeader(self._rows_header)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._columns_header.sectionClicked.connect(self._choose_column)
        self.verticalScrollBar().valueChanged.connect(self._rows_header.viewport().update)
        self._rows_header.sectionClicked.connect(self._choose_row)
        self._rows_header.sectionDoubleClicked.connect(self._follow)
        self._columns_header.sectionDoubleClicked.connect(self._follow)
        self.doubleClicked.connect(self._follow)
        self._rows_header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._rows_header.customContextMenuRequested.connect(self._menu_in_rows)

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom."""
        self.table_style = style
        for each in (self._columns_header, self._rows_header, self._corner):
            each.table_style = style
        self._delegate.style = style
        self.lay_out()

    @property
    def place(self) -> Place | None:
        """The current place, or None."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        if self._in_header == "row":
            return index.row(), -1
        return (-1 if self._in_header == "column" else index.row()), index.column()

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

    def _make_current(self, place: Place | None) -> None:
        row, column = place or (-2, -2)
        self._in_header = "row" if column == -1 else "column" if row == -1 else ""
        index = self._rows.index(max(row, 0), max(column, 0)) if place else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self._in_header = ""
            self.selectionModel().clear()
        self._tell()

    # -- sizes --------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Give the rows and columns their sizes; columns fill the width or else scroll.

        Whether there is a bar for scrolling down is worked out here: to ask the viewport, which
        grows and shrinks with that bar while Qt lays it out, does not always come to an end.
        """
        if not self._rows.columns:
            return
        style = self.table_style
        room = self._laid_out = self.contentsRect().size()
        self._set_lines(room)
        overflows = len(self._rows.rows) * style.row > room.height()
        if overflows or self._size_all(room.width()) > room.height():
            self._size_all(room.width() - self.verticalScrollBar().sizeHint().width())
        self.updateGeometries()
        for view in (self._columns_header, self._rows_header, self):
            view.viewport().update()

    def _set_lines(self, room: QSize) -> None:
        style, narrow = self.table_style, room.width() < self.table_style.px(_NARROW)
        lines = _LINES_NARROW if narrow else _LINES
        if room.height() < style.px(_MIDDLING):
            lines = _LINES_MIDDLING
        self._delegate.criterion_lines = _LINES_LOW if self.low else lines
        self._rows_header.criterion_lines = min(self._delegate.criterion_lines, 4)
        self._columns_header.title_lines = 2 if self.low else 3

    def _size_all(self, across: int) -> int:
        """Give all sizes for a width; return the height that is needed. Both are in pixels."""
        style, header = self.table_style, self._columns_header
        count = len(self._rows.columns)
        self._rows_header.thickness = self._row_header_width(across, count)
        free = across - self._rows_header.thickness
        narrow = across < style.px(_NARROW)
        width = max(free // count, style.px(_NARROWEST_BESIDE if narrow else _NARROWEST))
        spare = max(free - width * count, 0)
        header.setDefaultSectionSize(width)
        for column in range(count):
            header.resizeSection(column, width + (column < spare))
        titles = max(len(header.lines(column, width)) for column in range(count))
        header.thickness = titles * style.line + 2 * style.pad + 3
        self._size_rows(width)
        bar = self.horizontalScrollBar().sizeHint().height() if width * count > free else 0
        return self._rows_header.length() + header.thickness + bar

    def _row_header_width(self, across: int, count: int) -> int:
        """Return a width that holds the evidence, as far as the columns leave room for it."""
        style, header = self.table_style, self._rows_header
        items, texts = self._rows.longest_ids, self._rows.longest_texts
        header.id_width = min(_widest(style, items), style.px(90))
        room = next(room for least, room in _BAR_ROOMS if across >= style.px(least))
        header.bar_room = style.px(room) if items and room else 0
        self._corner.bar_room = header.bar_room
        self._corner.title = "Evidence" if items else "Criterion"
        if across < style.px(_NARROW):
            return min(round(across * _NARROW_SHARE), style.px(_NARROW_HEADER))
        wanted = header.id_width + _widest(style, texts) + header.bar_room + 3 * style.gap
        least, most = round(across * _LEAST_SHARE), round(across * _MOST_SHARE)
        left_over = across - count * style.px(_COMFORTABLE)
        usual = max(least, min(most, wanted, left_over))
        return max(usual, min(across - count * style.px(_WIDEST), style.px(620)))

    def _size_rows(self, width: int) -> None:
        style, header = self.table_style, self._rows_header
        if header.defaultSectionSize() != style.row:
            header.setDefaultSectionSize(style.row)
        room = width - 2 * style.gap
        others = self._rows.rows.others
        # Rows of evidence may stand where another kind stood before.
        for number in self._sized.difference(others):
            if number < header.count():
                header.resizeSection(number, style.row)
        self._sized = set(others)
        for number in others:
            row = self._rows.rows[number]
            count = len(header.lines(row))
            if row.kind in ("criterion", "likelihood", "confidence"):
                most = self._delegate.most_lines(row)
                cells = [row.cells[column].text for column in self._rows.columns]
                count = max(count, *(len(style.lines(text, room, most)) for text in cells))
            header.resizeSection(number, count * style.line + 2 * style.pad)

    def updateGeometries(self) -> None:
        """Keep our own corner where Qt has its button."""
        super().updateGeometries()
        self._corner.setGeometry(
            self.frameWidth(), self.frameWidth(), self._rows_header.width(),
            self._columns_header.height(),
        )  # fmt: skip
        self._corner.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.contentsRect().size() != self._laid_out:
            self.lay_out()
        if self.hasFocus() and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())

    # -- moving -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys reach the headers too; Return follows the current place."""
        if event.key() in (_KEYS.Key_Return, _KEYS.Key_Enter):
            self._follow()
            return
        place = self.place
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if place and plain and self._try(event.key()):
            return
        target = self._beside(place, event.key()) if place and plain else None
        if target:
            self.go(target)
            return
        self._in_header = ""
        super().keyPressEvent(event)
        self._tell()

    def _try(self, key: int) -> bool:
        """Take a key by which the reader tries another rating or weight."""
        if key in LETTER_KEYS:
            self._what_if.rate_at(self.selection, LETTER_KEYS[key])
        elif key == _KEYS.Key_Space:
            self._what_if.switch_at(self.selection)
        elif key in WEIGHT_KEYS:
            self._what_if.weigh_at(self.selection, WEIGHT_KEYS[key])
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be tried at the place under the mouse, or at the current one."""
        at = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse and self.currentIndex().isValid():
            cell = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(cell.bottomLeft())
        self._show_menu(at)

    def _show_menu(self, at: QPoint) -> None:
        """Show what can be tried at the current place in a menu at a point of the screen."""
        item, place = self._what_if.item_at(self.selection), self.place
        if item is None or place is None:
            return
        row, column = place
        chosen = None
        if column >= 0:
            chosen = self._rows.motivation(column), self._rows.cell(row, column)
        menu = place_menu(self._what_if, self._rows.rows[row], item, chosen, self)
        if not menu.isEmpty():
            menu.popup(at)

    @Slot(QPoint)
    def _menu_in_rows(self, at: QPoint) -> None:
        row = self._rows_header.logicalIndexAt(at)
        if row >= 0:
            self.go((row, -1))
            self._show_menu(self._rows_header.viewport().mapToGlobal(at))

    def _beside(self, place: Place, key: int) -> Place | None:
        """Return where an arrow key leads at a header or towards one, or None."""
        row, column = place
        rows, columns = len(self._rows.rows) - 1, len(self._rows.columns) - 1
        if row == -1:
            return {
                _KEYS.Key_Left: (-1, max(column - 1, 0)),
                _KEYS.Key_Right: (-1, min(column + 1, columns)),
                _KEYS.Key_Up: place,
                _KEYS.Key_Down: (0, column),
            }.get(_KEYS(key))
        if column == -1:
            return {
                _KEYS.Key_Left: place,
                _KEYS.Key_Right: (row, 0),
                _KEYS.Key_Up: (max(row - 1, 0), -1),
                _KEYS.Key_Down: (min(row + 1, rows), -1),
            }.get(_KEYS(key))
        if key == _KEYS.Key_Up and row == 0:
            return -1, column
        return (row, -1) if key == _KEYS.Key_Left and column == 0 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._in_header, self._told = "", None
        super().mousePressEvent(event)
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel with Ctrl to the window, which zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first cell current if none is; the text must not jump for that.
        self._arriving = True
        super().focusInEvent(event)
        self._arriving = False
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    @Slot(int)
    def _choose_column(self, column: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go((-1, column))

    @Slot(int)
    def _choose_row(self, row: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go((row, -1))

    @Slot()
    def _follow(self) -> None:
        if self.place is not None:
            self._session.select(self.selection, quiet=True)
            self._session.follow_selection()

    def _tell(self) -> None:
        """Mark the current place; if it is another one, it becomes the session's selection."""
        self._mark()
        selection = self.selection
        if selection != self._told:
            self._told = selection
            self._session.select(selection, quiet=self._arriving)

    def _mark(self) -> None:
        """Paint again what shows where one is."""
        place, keyed = self.place, self.hasFocus()
        self._delegate.place, self._delegate.keyed = place, keyed
        row, column = place or (None, None)
        headers = ((self._rows_header, row, column), (self._columns_header, column, row))
        for header, here, other in headers:
            header.place, header.framed, header.keyed = here, other == -1, keyed
            header.viewport().update()
        self.viewport().update()


def _widest(style: TableStyle, texts: list[str]) -> int:
    return max((style.metrics.horizontalAdvance(text[:200]) for text in texts), default=0)
