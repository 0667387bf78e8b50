"""A large table as Qt asks for it: each cell when it is painted."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing_app.model.words.legible import legible
from briefing_app.translation import number
from briefing_app.ui.reader.tables.alignments import ALIGNMENTS
from briefing_app.ui.reader.tables.large_table import Cell, LargeTable
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.direction import in_own_direction

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_LETTERS = 300
"""Letters of a cell that are drawn: more than its column shows, and quick to lay out."""


class TableModel(QAbstractTableModel):
    """A read-only model of a large table."""

    def __init__(self, table: LargeTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._table.rows

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._table.columns

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = Cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(self._table.words(cell))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._table.words(cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(cell)
            case _:
                return None

    def _alignment(self, cell: Cell) -> Qt.AlignmentFlag:
        align, wanted = Qt.AlignmentFlag, self._table.alignment(cell.column)
        across = ALIGNMENTS.get(wanted)
        if across is None:
            backwards = self._table.direction_of(cell) == "rtl"
            across = align.AlignRight if backwards else align.AlignLeft
        return across | align.AlignAbsolute | align.AlignVCenter

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole and across and self._table.headed:
            return self._alignment(Cell(-1, section))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not across or not self._table.headed:
            return number(section + 1)
        head = self._table.head(section)
        return shown(head) if role == Qt.ItemDataRole.DisplayRole else head


def shown(words: str) -> str:
    """Return words of a cell as they are drawn, on one line and not too long."""
    cut = words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…"
    return in_own_direction(provide_letters(legible(cut)))
