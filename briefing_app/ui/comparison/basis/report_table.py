"""A section of the report on the lead as a table of links."""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTableView,
)

from briefing_app.model.parts import NOWHERE, words_of
from briefing_app.model.table.lead_report import ReportSection
from briefing_app.ui.widgets.lists.chosen_from_outside import ChosenFromOutside
from briefing_app.ui.widgets.own_direction import OwnDirection
from briefing_app.ui.widgets.plain import tip

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_NARROW = 110
"""The least width in pixels of a column of longer sentences, if there is room."""

_AROUND, _BOX, _ABOVE = 26, 26, 8
"""Pixels beside the words of a cell, for a box to tick, and above and below the words."""
_BEYOND = 2


class ReportRows(QAbstractTableModel):
    """The rows of a section; those that can be switched off have a box in the first column.

    ``checks`` has for each row whether it is on, or nothing if rows cannot be switched.
    """

    def __init__(self) -> None:
        super().__init__()
        self.section = ReportSection("", "")
        self.checks: tuple[bool, ...] = ()

    def show(self, section: ReportSection, checks: tuple[bool, ...]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.section, self.checks = section, checks
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.section.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.section.head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if not index.isValid():
            return None
        if role == roles.CheckStateRole and self.checks and not index.column():
            states = Qt.CheckState
            return states.Checked if self.checks[index.row()] else states.Unchecked
        if role not in (roles.DisplayRole, roles.ToolTipRole):
            return None
        words = words_of(self.section.rows[index.row()].cells[index.column()])
        return tip(words) if role == roles.ToolTipRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            return int(leading) | int(Qt.TextFlag.TextWordWrap)
        across = orientation == Qt.Orientation.Horizontal
        return self.section.head[section] if across and role == 0 else None


class _Wrapped(OwnDirection):
    """Gives a cell the height of its words: a style sheet's padding is not counted otherwise."""

    def __init__(self, table: ReportTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        table, column = self._table, index.column()
        box = _BOX if table.rows.checks and not column else 0
        width = max(1, table.columnWidth(column) - _AROUND - box)
        words, wrap = str(index.data()), Qt.TextFlag.TextWordWrap
        rect = option.fontMetrics.boundingRect(0, 0, width, 1 << 20, wrap, words)
        return QSize(width, rect.height() + _ABOVE)


class ReportTable(QTableView):
    """A small table. Return and a double click go to what a row names; Space switches a row.

    Signals: ``chosen(Target)`` with what the row, or the cell that was clicked, leads to;
    ``switched(int)`` with the number of the row.
    """

    chosen = Signal(object)
    switched = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = ReportRows()
        self._is_sharing = False
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setItemDelegate(_Wrapped(self))
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._click)
        ChosenFromOutside(self)

    def show_section(self, section: ReportSection, checks: tuple[bool, ...] = ()) -> None:
        """Show other rows; the row one is at stays the same.

        A column that says nothing would take room from the others.
        """
        row = max(self.currentIndex().row(), 0)
        self.rows.show(_without_empty_columns(section), checks)
        self._share_room()
        self.choose(min(row, len(section.rows) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self._is_sharing:
            self._share_room()

    def _share_room(self) -> None:
        """Give columns and rows their room, again if a scroll bar came or went by that.

        Qt tells of the bar in the midst of it, and crashes if rows are measured again there.
        """
        self._is_sharing = True
        before = self.viewport().width()
        self._size_columns()
        if self.viewport().width() != before:
            self._size_columns()
        self._is_sharing = False

    def _size_columns(self) -> None:
        """Give each column the room of its longest word, and share the rest by what is in them."""
        section = self.rows.section
        least, easy, more = [], [], []
        for column, head in enumerate(section.head):
            words = [words_of(each.cells[column]) for each in section.rows]
            box = _BOX if self.rows.checks and not column else 0
            single = [part for each in (head, *words) for part in each.split()]
            whole = max(map(self._advance, words), default=0)
            longest = max(map(self._advance, single), default=0)
            narrow = max(longest, min(whole, _NARROW))
            least.append(longest + _AROUND + box)
            easy.append(narrow + _AROUND + box)
            more.append(max(0, max(whole, self._advance(head)) - narrow))
        if sum(easy) <= self.viewport().width():
            least = easy
        spare = max(0, self.viewport().width() - sum(least))
        for column, width in enumerate(least):
            share = spare * more[column] // max(1, sum(more))
            self.setColumnWidth(column, width + share)
        self._size_head()
        self.resizeRowsToContents()

    def _size_head(self) -> None:
        """Give the head the height of its words, which Qt does not work out for several lines."""
        heads, around = self.horizontalHeader(), _AROUND - _BEYOND
        metrics = heads.fontMetrics()
        wrap = Qt.TextFlag.TextWordWrap
        heights = [
            metrics.boundingRect(0, 0, self.columnWidth(column) - around, 1 << 20, wrap, head)
            for column, head in enumerate(self.rows.section.head)
        ]
        heads.setFixedHeight(max((each.height() for each in heights), default=0) + 2 * _ABOVE)

    def _advance(self, words: str) -> int:
        """Return the width of words, rounded up: a part of a pixel too few elides them.

        The last letter of an Arabic word reaches up to two pixels further.
        """
        return ceil(QFontMetricsF(self.font()).horizontalAdvance(words)) + _BEYOND

    def choose(self, row: int) -> None:
        """Go to a row."""
        self.setCurrentIndex(self.rows.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, index = Qt.Key, self.currentIndex()
        if event.key() in (keys.Key_Return, keys.Key_Enter) and index.isValid():
            self._go(index.row(), range(len(self.rows.section.head)))
        elif event.key() == keys.Key_Space and index.isValid():
            self._switch(index.row())
        else:
            super().keyPressEvent(event)

    def _switch(self, row: int) -> None:
        if self.rows.checks:
            self.switched.emit(row)
        else:
            self._go(row, range(len(self.rows.section.head)))

    def _go(self, row: int, columns: range) -> None:
        """Go to the first thing that some cells of a row name."""
        cells = self.rows.section.rows[row].cells
        targets = [part.target for column in columns for part in cells[column]]
        target = next((each for each in targets if each != NOWHERE), None)
        if target is not None:
            self.chosen.emit(target)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if self.rows.checks and not index.column():
            self.switched.emit(index.row())
        else:
            self._go(index.row(), range(index.column(), index.column() + 1))


def _without_empty_columns(section: ReportSection) -> ReportSection:
    columns = [
        column for column in range(len(section.head))
        if not section.rows or any(words_of(row.cells[column]) for row in section.rows)
    ]  # fmt: skip
    rows = tuple(
        row._replace(cells=tuple(row.cells[column] for column in columns)) for row in section.rows
    )
    return section._replace(head=tuple(section.head[column] for column in columns), rows=rows)
