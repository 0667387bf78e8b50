"""The rows of the list of hits."""

from __future__ import annotations

from operator import is_
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from briefing_app.translation import number, plural, tr
from briefing_app.ui.find.search import Search
from briefing_app.ui.find.searched_passages import PassageHit
from briefing_app.ui.state.hits import Hits
from briefing_app.ui.widgets.lists.hit_delegate import Index

MOST = 2000
"""How many hits of the text, of the table and of large tables are listed at most."""


class HitRow(NamedTuple):
    """A row of the list: the number of a hit, or the words of a head, whose number is -1."""

    number: int = -1
    words: str = ""


def hit_rows(search: Search) -> list[HitRow]:
    """Return the rows for what was found: the hits in the text, then those in the table."""
    in_text, in_large = len(search.text_hits.starts), search.in_large_tables
    parts = (
        (tr("In the text"), range(in_text)),
        (tr("In the table"), range(in_text, in_large.start)),
        (tr("In large tables of the text"), in_large),
    )
    rows: list[HitRow] = []
    for title, numbers in parts:
        if numbers:
            rows.append(HitRow(words=f"{title} ({number(len(numbers))})"))
            rows += [HitRow(each) for each in numbers[:MOST]]
        if len(numbers) > MOST:
            more = plural(
                "and {n} more. Add a word to narrow the search.",
                "and {n} more. Add a word to narrow the search.",
                len(numbers) - MOST,
            )
            rows.append(HitRow(words=more))
    return rows


class HitModel(QAbstractListModel):
    """The hits of a search; the words of each are looked up when it is painted."""

    def __init__(self, search: Search, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._listed: tuple[Hits, list[PassageHit], list[Hits]] | None = None
        self.rows: list[HitRow] = []

    def refresh(self) -> None:
        """List what was found last; if that is listed already, the list stays as it is."""
        found = self._search.text_hits, self._search.table_hits, self._search.large_hits
        if self._listed is not None and all(map(is_, self._listed, found)):
            return
        self._listed = found
        self.beginResetModel()
        self.rows = hit_rows(self._search)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        head = self.rows[index.row()].number < 0
        return Qt.ItemFlag.NoItemFlags if head else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        hit = self._search.hit(row.number) if row.number >= 0 else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.excerpt.text if hit is not None else row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return hit.spoken if hit is not None else row.words
            case Qt.ItemDataRole.UserRole:
                return hit
            case _:
                return None
