"""The rows and columns on show, as Qt's views ask for them."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.model.analysis import Analysis
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.grounds import CellName
from briefing_app.model.table import Cell, Order, Row, evidence_in_order, table_rows
from briefing_app.ui.comparison.words import spoken_cell, spoken_row, tooltip

Index = QModelIndex | QPersistentModelIndex

UNDIAGNOSTIC = "undiagnostic"
SUMS = "sums"

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_NOWHERE = QModelIndex()


def row_group(row: Row) -> str:
    """Return the name under which a row is hidden and shown.

    It is ``likelihood``, ``confidence``, ``criterion:`` and the id, `UNDIAGNOSTIC` for evidence
    with a diagnosticity of 0, `SUMS`, or empty for what is always on show.
    """
    if row.item:
        return UNDIAGNOSTIC if row.diagnosticity == 0 else ""
    if row.kind == "criterion":
        return f"criterion:{row.ref}"
    return row.kind if row.kind in ("likelihood", "confidence") else SUMS


class ComparisonModel(QAbstractTableModel):
    """All the rows are made once; sorting and hiding only choose among them.

    ``rows`` are those on show and ``columns`` the places of the motivations on show; ``greatest``
    is the greatest sum of each kind of row, for bars to be drawn against. ``marked`` are the names
    of the cells that rest on the paragraph that the reader has chosen.
    """

    def __init__(self, briefing: Briefing, comparison: Comparison, analysis: Analysis) -> None:
        """Make the rows; none is on show before `arrange`."""
        super().__init__()
        self.rows: list[Row] = []
        self.columns: list[int] = []
        self.marked: Collection[CellName] = frozenset()
        self.motivations = comparison.motivations
        self.all_rows = table_rows(briefing, comparison, analysis)
        self.greatest = {
            "inconsistency": max(analysis.inconsistency.values(), default=0),
            "weighted": max(analysis.weighted_inconsistency.values(), default=0.0),
        }
        self._shown = briefing, comparison, analysis
        self._evidence = {row.ref: row for row in self.all_rows if row.item}
        self._first = next((n for n, row in enumerate(self.all_rows) if row.item), 0)

    def arrange(
        self, order: Order, motivations: Collection[str] = (), groups: Collection[str] = ()
    ) -> None:
        """Sort the evidence; leave out the motivations of these ids and these groups of rows."""
        items = evidence_in_order(*self._shown, order)
        rows = [
            *self.all_rows[: self._first],
            *(self._evidence[item.id] for item in items),
            *self.all_rows[self._first + len(items) :],
        ]
        self.beginResetModel()
        self.rows = [row for row in rows if row_group(row) not in groups] if groups else rows
        self.columns = [
            place for place, each in enumerate(self.motivations) if each.id not in motivations
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, row: int, column: int) -> Cell:
        """Return the cell at a place of the table on show."""
        return self.rows[row].cells[self.columns[column]]

    def motivation(self, column: int) -> Motivation:
        """Return the motivation of a column on show."""
        return self.motivations[self.columns[column]]

    def is_marked(self, row: int, column: int) -> bool:
        """Tell whether a cell on show is marked."""
        if not self.marked:
            return False
        here = self.rows[row]
        whole = (here.kind, here.ref, "")
        return whole in self.marked or (*whole[:2], self.motivation(column).id) in self.marked

    def evidence_row(self, ref: str) -> int | None:
        """Return where the item of an id is on show, or None."""
        places = (n for n, row in enumerate(self.rows) if row.item and row.ref == ref)
        return next(places, None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column).text
        words = spoken_cell(self.rows[row], self.motivation(column), self.cell(row, column))
        return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role not in _ROLES:
            return None
        if orientation == Qt.Orientation.Horizontal:
            words = self.motivation(section).title
        else:
            row = self.rows[section]
            words = row.title if role == Qt.ItemDataRole.DisplayRole else spoken_row(row)
        return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
