"""The rows and columns on show, as Qt's views ask for them."""

import heapq
from collections.abc import Collection, Iterator, Sequence
from typing import Any, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.grounds import CellName
from briefing_app.model.table import (
    Cell,
    Order,
    Row,
    RowKind,
    evidence_in_order,
    written_rows,
)
from briefing_app.ui.comparison.row_groups import SUMS, UNDIAGNOSTIC, row_group
from briefing_app.ui.comparison.table_state import TableState
from briefing_app.ui.comparison.what_if.what_if import WhatIf
from briefing_app.ui.comparison.wording import spoken_cell, spoken_row, tooltip

Index = QModelIndex | QPersistentModelIndex

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_NOWHERE = QModelIndex()
_PAINTED_ONE_BY_ONE = 20
_LONGEST = 5
"""Of how many ids and texts the widths are measured."""


class ShownRows(Sequence[Row]):
    """Rows from top to bottom; those of evidence are made when they are asked for, and kept.

    ``others`` are the places of the rows that are not evidence.
    """

    def __init__(
        self, above: list[Row], items: Sequence[Evidence], below: list[Row], what_if: WhatIf
    ) -> None:
        self.items = items
        self._above, self._below, self._what_if = above, below, what_if
        self._first, self._end = len(above), len(above) + len(items)
        self._made: dict[int, Row] = {}
        self.others = [*range(self._first), *range(self._end, len(self))]

    def __len__(self) -> int:
        return self._end + len(self._below)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if place < 0:
            place += len(self)
        if place < self._first:
            return self._above[place]
        if place >= self._end:
            return self._below[place - self._end]
        row = self._made.get(place)
        if row is None:
            row = self._made[place] = self._what_if.row(self.items[place - self._first])
        return row

    def __iter__(self) -> Iterator[Row]:
        return (self[place] for place in range(len(self)))

    def kind(self, place: int) -> RowKind:
        """Return the kind of a row, without making it."""
        return "evidence" if self._first <= place < self._end else self[place].kind

    def kind_below(self, place: int) -> RowKind | None:
        """Return the kind of the row below another, or None under the last."""
        return self.kind(place + 1) if place + 1 < len(self) else None

    def place(self, kind: str, ref: str) -> int | None:
        """Return where a row is on show, or None."""
        if kind == "evidence":
            found = (n for n, item in enumerate(self.items, self._first) if item.id == ref)
        else:
            found = (n for n in self.others if (self[n].kind, self[n].ref) == (kind, ref))
        return next(found, None)

    def follow(self, below: list[Row], changed: Sequence[int]) -> None:
        """Make these rows of evidence anew when they are next asked for, and take other sums."""
        for place in changed:
            self._made.pop(place, None)
        self._below = below


class ComparisonModel(QAbstractTableModel):
    """Sorting, filtering and hiding choose among the rows; those of evidence are made on demand.

    ``rows`` are those on show and ``columns`` the places of the motivations on show; ``greatest``
    is the greatest sum of each kind of row, for bars to be drawn against. ``marked`` are the names
    of the cells that rest on the paragraph that the reader has chosen. ``longest_ids`` and
    ``longest_texts`` are those of all the evidence, for widths to be measured.
    """

    def __init__(self, briefing: Briefing, comparison: Comparison, what_if: WhatIf) -> None:
        """Make what is not evidence; nothing is on show before `arrange`."""
        super().__init__()
        self.columns: list[int] = []
        self.marked: Collection[CellName] = frozenset()
        self.motivations = comparison.motivations
        self.rows = ShownRows([], (), [], what_if)
        self._briefing, self._comparison, self._what_if = briefing, comparison, what_if
        self._written = written_rows(comparison, comparison.motivations)
        self._sums_shown = False
        self._words: list[str] = []
        self._orders: dict[Order, Sequence[Evidence]] = {}
        self.greatest: dict[str, float] = {}
        evidence = comparison.evidence
        self.longest_ids = heapq.nlargest(_LONGEST, (item.id for item in evidence), len)
        self.longest_texts = heapq.nlargest(_LONGEST, (item.text for item in evidence), len)
        self._measure()

    def arrange(self, table: TableState) -> None:
        """Sort the evidence, and leave out what is hidden.

        Of the evidence only what has all the words of the filter in its id, text or source is
        shown.
        """
        groups = table.hidden_rows
        items = self._in_order(table.order)
        if UNDIAGNOSTIC in groups:
            spreads = self._what_if.analysis.diagnosticity
            items = [item for item in items if spreads[item.id] != 0]
        if table.filter.strip():
            fitting = self._with_words(table.filter.casefold().split())
            items = [item for item in items if item.id in fitting]
        self.beginResetModel()
        self._sums_shown = bool(self._comparison.evidence) and SUMS not in groups
        # The author's estimates would give away what the reader has yet to rate.
        left_out = {"likelihood", "confidence"} if self._what_if.readers.layout.hidden else set()
        above = [row for row in self._written if row_group(row) not in {*groups, *left_out}]
        self._measure()
        self.rows = ShownRows(above, items, self._sums(), self._what_if)
        hidden = table.hidden_motivations
        self.columns = [
            place for place, each in enumerate(self.motivations) if each.id not in hidden
        ]
        self.endResetModel()

    def _in_order(self, order: Order) -> Sequence[Evidence]:
        """Return all the evidence sorted; `follow` forgets the order that it may change."""
        known = self._orders.get(order)
        if known is None:
            known = evidence_in_order(
                self._briefing, self._comparison, self._what_if.analysis, order
            )
            self._orders[order] = known
        return known

    def _with_words(self, words: list[str]) -> set[str]:
        evidence = self._comparison.evidence
        if not self._words:
            titles = {source.id: source.title for source in self._briefing.sources}
            self._words = [
                "\n".join((item.id, item.text, item.source, titles.get(item.source, ""),
                           str(item.date or ""))).casefold()
                for item in evidence
            ]  # fmt: skip
        return {
            item.id
            for item, text in zip(evidence, self._words, strict=True)
            if all(word in text for word in words)
        }

    def _sums(self) -> list[Row]:
        return self._what_if.sum_rows() if self._sums_shown else []

    def _measure(self) -> None:
        self.greatest = {"inconsistency": 0.0, "weighted": 0.0}
        for row in self._what_if.sum_rows():
            if row.kind in self.greatest:
                values = [cell.value or 0.0 for cell in row.cells]
                self.greatest[row.kind] = max(self.greatest[row.kind], *values, 0.0)

    def follow(self) -> None:
        """Show what is tried now; the rows stay where they are, even if the order would differ."""
        self._orders.pop("diagnosticity", None)
        self._measure()
        sums, touched, last = self._sums(), self._what_if.touched, self.rowCount() - 1
        # Only what changed is painted again, but for changes by the dozen.
        if len(touched) > _PAINTED_ONE_BY_ONE:
            self.rows.follow(sums, range(last + 1))
            self._tell_changed(0, last)
            return
        found = (self.evidence_row(ref) for ref in touched)
        places = [place for place in found if place is not None]
        self.rows.follow(sums, places)
        for place in places:
            self._tell_changed(place, place)
        self._tell_changed(last + 1 - len(sums), last)

    def _tell_changed(self, first: int, last: int) -> None:
        if self.columns and first <= last:
            right = self.columnCount() - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, right))

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

    def column(self, ref: str) -> int | None:
        """Return where the motivation of an id is on show, or None."""
        found = (n for n, place in enumerate(self.columns) if self.motivations[place].id == ref)
        return next(found, None)

    def is_marked(self, row: int, column: int) -> bool:
        """Tell whether a cell on show is marked."""
        if not self.marked:
            return False
        here = self.rows[row]
        whole = (here.kind, here.ref, "")
        return whole in self.marked or (*whole[:2], self.motivation(column).id) in self.marked

    def first_marked(self) -> tuple[int, int] | None:
        """Return the first marked cell on show, evidence before all else, or None."""
        found = []
        for name in self.marked:
            row = self.rows.place(name.kind, name.ref)
            column = self.column(name.motivation) if name.motivation else 0
            if row is not None and column is not None and self.columns:
                found.append((name.kind != "evidence", row, column))
        return min(found)[1:] if found else None

    def evidence_row(self, ref: str) -> int | None:
        """Return where the item of an id is on show, or None."""
        return self.rows.place("evidence", ref)

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
