"""The rows and the motivations on show, as Qt's views ask for them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import Order
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.table.grounds import CellName
from briefing_app.model.table.table import Cell, Row, evidence_in_order, left_out_rows, written_rows
from briefing_app.translation import number, tr
from briefing_app.ui.comparison.cell_wording import spoken_cell, spoken_row
from briefing_app.ui.comparison.table.shown_rows import ShownRows
from briefing_app.ui.state.row_groups import SUMS, UNDIAGNOSTIC, row_group
from briefing_app.ui.state.table_state import TableState
from briefing_app.ui.state.work.what_if import WhatIf
from briefing_app.ui.widgets.plain import tip

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]
"""The numbers of a row and of a motivation on show, however the table is turned.

A row of -1 is the head of the motivation, and a motivation of -1 the head of the row.
"""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_NOWHERE = QModelIndex()
_PAINTED_ONE_BY_ONE = 20
_LONGEST = 5
"""Of how many ids and texts the widths are measured."""


class ComparisonModel(QAbstractTableModel):
    """Sorting, filtering and hiding choose among the rows; those of evidence are made on demand.

    ``rows`` are those on show and ``columns`` the places of the motivations on show, which are the
    columns of the view or, if the table is ``turned``, its rows; ``greatest`` is the greatest sum
    of each kind of row, for bars to be drawn against. ``marked`` are the names of the cells that
    rest on the paragraph that the reader has chosen, ``noted`` the kinds, ids and columns of the
    cells and heads with notes. ``longest_ids`` and ``longest_texts`` are
    those of all the evidence, for widths to be measured. ``label`` is what a motivation is called.
    """

    def __init__(self, briefing: Briefing, comparison: Comparison, what_if: WhatIf) -> None:
        """Make what is not evidence; nothing is on show before `arrange`."""
        super().__init__()
        self.columns: list[int] = []
        self.turned = False
        self.marked: Collection[CellName] = frozenset()
        self.noted: Collection[tuple[str, str, str]] = frozenset()
        self.motivations = comparison.motivations
        self.label = comparison.label
        self.rows = ShownRows((), [], [], what_if)
        self._briefing, self._comparison, self._what_if = briefing, comparison, what_if
        shown = comparison.motivations
        self._written = [*left_out_rows(comparison, shown), *written_rows(comparison, shown)]
        self._sums_shown = False
        self._words: list[str] = []
        self._orders: dict[tuple[Order, str], Sequence[Evidence]] = {}
        self.greatest: dict[str, float] = {}
        evidence = comparison.evidence
        self.longest_ids = _longest(item.id for item in evidence)
        self.longest_texts = _longest(item.text for item in evidence)
        self._measure()

    # -- what is on show ----------------------------------------------------------------------

    def arrange(self, table: TableState) -> None:
        """Sort the evidence, and leave out what is hidden.

        Of the evidence only what has all the words of the filter in its id, text or source is
        shown.
        """
        items = self._in_order(table.order, table.ordered_by)
        if UNDIAGNOSTIC in table.hidden_rows:
            spreads = self._what_if.analysis.diagnosticity
            items = [item for item in items if spreads[item.id] != 0]
        if table.filter.strip():
            fitting = self._with_words(table.filter.casefold().split())
            items = [item for item in items if item.id in fitting]
        self.beginResetModel()
        self.turned = table.turned
        self._sums_shown = bool(self._comparison.evidence) and SUMS not in table.hidden_rows
        self._measure()
        written, sums = self._written_on_show(table), self._sums(len(items))
        self.rows = ShownRows(items, written, sums, self._what_if)
        hidden = table.hidden_motivations
        self.columns = [
            place for place, each in enumerate(self.motivations) if each.id not in hidden
        ]
        if table.by_score:
            weighted = self._what_if.analysis.weighted_inconsistency
            self.columns.sort(key=lambda place: weighted[self.motivations[place].id])
        self.endResetModel()

    def _written_on_show(self, table: TableState) -> list[Row]:
        """Return what a human wrote and is on show, and always what could not be read.

        The author's estimates would give away what the reader has yet to rate.
        """
        if table.only_evidence:
            return left_out_rows(self._comparison, self.motivations)
        estimates = {"likelihood", "confidence"}
        left_out = estimates if self._what_if.readers.layout.hidden else set()
        hidden = {*table.hidden_rows, *left_out}
        return [row for row in self._written if row_group(row) not in hidden]

    def _in_order(self, order: Order, motivation: str) -> Sequence[Evidence]:
        """Return all the evidence sorted; `forget_orders` forgets what ratings change."""
        known = self._orders.get((order, motivation))
        if known is None:
            what_if = self._what_if
            letters = partial(what_if.letter, motivation)
            known = self._orders[order, motivation] = evidence_in_order(
                self._briefing, self._comparison, what_if.analysis, order, what_if.shown, letters
            )
        return known

    def _with_words(self, words: list[str]) -> set[str]:
        evidence = self._comparison.evidence
        if not self._words:
            titles = {source.id: source.title for source in self._briefing.sources}
            self._words = [
                "\n".join((item.id, item.text, item.type, item.source, titles.get(item.source, ""),
                           str(item.date or ""))).casefold()
                for item in evidence
            ]  # fmt: skip
        fitting: Sequence[int] = range(len(evidence))
        for word in words:
            fitting = [place for place in fitting if word in self._words[place]]
        return {evidence[place].id for place in fitting}

    def _sums(self, shown: int) -> list[Row]:
        """Return the sums; if not all items are ``shown``, the sums say that they are of all."""
        if not self._sums_shown:
            return []
        sums, count = self._what_if.sum_rows(), len(self._comparison.evidence)
        if shown == count:
            return sums
        return [
            row._replace(title=tr("{title}, of all {count}", title=row.title, count=number(count)))
            if row.kind in self.greatest
            else row
            for row in sums
        ]

    def _measure(self) -> None:
        self.greatest = {"inconsistency": 0.0, "weighted": 0.0}
        for row in self._what_if.sum_rows():
            if row.kind in self.greatest:
                values = [cell.value or 0.0 for cell in row.cells]
                self.greatest[row.kind] = max(self.greatest[row.kind], *values, 0.0)

    def follow(self) -> None:
        """Show what is tried now; the rows stay where they are, even if the order would differ."""
        self.forget_orders()
        self._measure()
        sums, last = self._sums(len(self.rows.items)), len(self.rows) - 1
        touched = self._what_if.touched
        # Only what changed is painted again, but for changes by the dozen.
        if len(touched) > _PAINTED_ONE_BY_ONE:
            self.rows.follow(sums, range(last + 1))
            self._announce_changed(0, last)
            return
        found = (self.evidence_row(ref) for ref in touched)
        places = [place for place in found if place is not None]
        self.rows.follow(sums, places)
        for place in places:
            self._announce_changed(place, place)
        self._announce_changed(self.rows.pinned, last)

    def forget_orders(self) -> None:
        """Let the next arrangement sort anew by what is rated now."""
        lasting = ("file", "date", "source")
        self._orders = {key: each for key, each in self._orders.items() if key[0] in lasting}

    def _announce_changed(self, first: int, last: int) -> None:
        if self.columns and first <= last:
            end = len(self.columns) - 1
            self.dataChanged.emit(self.index_at((first, 0)), self.index_at((last, end)))

    # -- places -------------------------------------------------------------------------------

    def index_at(self, place: Place) -> QModelIndex:
        """Return the index of a place; that of a head is the one of the first cell after it."""
        row, column = max(place[0], 0), max(place[1], 0)
        return self.index(column, row) if self.turned else self.index(row, column)

    def place_of(self, index: Index) -> Place:
        """Return the place of a valid index."""
        return (index.column(), index.row()) if self.turned else (index.row(), index.column())

    def cell(self, row: int, column: int) -> Cell:
        """Return the cell at a place."""
        return self.rows[row].cells[self.columns[column]]

    def motivation(self, column: int) -> Motivation:
        """Return a motivation on show."""
        return self.motivations[self.columns[column]]

    def column(self, ref: str) -> int | None:
        """Return where the motivation of an id is on show, or None."""
        found = (n for n, place in enumerate(self.columns) if self.motivations[place].id == ref)
        return next(found, None)

    def evidence_row(self, ref: str) -> int | None:
        """Return where the item of an id is on show, or None."""
        return self.rows.place("evidence", ref)

    def is_marked(self, row: int, column: int) -> bool:
        """Return whether the cell at a place is marked."""
        if not self.marked:
            return False
        here = self.rows[row]
        whole = (here.kind, here.ref, "")
        return whole in self.marked or (*whole[:2], self.motivation(column).id) in self.marked

    def is_noted(self, row: int | None, column: int | None) -> bool:
        """Return whether there are notes on a cell; on a head if row or column is None."""
        if not self.noted:
            return False
        motivation = self.motivation(column).id if column is not None else ""
        if row is None:
            return ("motivation", motivation, motivation) in self.noted
        here = self.rows[row]
        return (here.kind, here.ref, motivation) in self.noted

    def first_marked(self) -> Place | None:
        """Return the first marked cell on show, evidence before all else, or None."""
        found = []
        for name in self.marked:
            row = self.rows.place(name.kind, name.ref)
            column = self.column(name.motivation) if name.motivation else 0
            if row is not None and column is not None and self.columns:
                found.append((row, column))
        return min(found, default=None)

    def is_authors(self, place: Place) -> bool:
        """Whether the words that a place is told by are the author's, but for its rating."""
        row, _column = place
        return row < 0 or self.rows.kind(row) in ("criterion", "evidence")

    def spoken(self, place: Place) -> str:
        """Return what a screen reader says of a cell, or of a head, whose other place is -1."""
        row, column = place
        if column == -1:
            return spoken_row(self.rows[row])
        if row == -1:
            return self.motivation(column).title
        words = spoken_cell(self.rows[row], self.motivation(column), self.cell(row, column))
        return (
            tr("{cell} There is a note on it.", cell=words) if self.is_noted(row, column) else words
        )

    # -- what Qt asks for ---------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self.columns if self.turned else self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self.rows if self.turned else self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row, column = self.place_of(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column).text
        words = self.spoken((row, column))
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role not in _ROLES:
            return None
        if (orientation == Qt.Orientation.Horizontal) != self.turned:
            words = self.motivation(section).title
        else:
            is_shown = role == Qt.ItemDataRole.DisplayRole
            words = self.rows[section].title if is_shown else self.spoken((section, -1))
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


def _longest(texts: Iterable[str]) -> list[str]:
    return sorted(texts, key=len, reverse=True)[:_LONGEST]
