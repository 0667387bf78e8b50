"""The rows of the comparison on show; those of evidence are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import overload

from briefing_app.model.comparison import Evidence
from briefing_app.model.table.table import Row, RowKind
from briefing_app.ui.state.work.what_if import WhatIf


class ShownRows(Sequence[Row]):
    """The evidence first, then what a human wrote, then the sums.

    ``items`` are the items of evidence, ``others`` the places of all other rows, and ``pinned`` is
    the place of the first sum: the sums stay in sight while the rest scrolls.
    """

    def __init__(
        self, items: Sequence[Evidence], written: list[Row], sums: list[Row], what_if: WhatIf
    ) -> None:
        self.items = items
        self._written, self._sums, self._what_if = written, sums, what_if
        self.pinned = len(items) + len(written)
        self._made: dict[int, Row] = {}
        self.others = range(len(items), len(self))

    def __len__(self) -> int:
        return self.pinned + len(self._sums)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if place < 0:
            place += len(self)
        if place >= self.pinned:
            return self._sums[place - self.pinned]
        if place >= len(self.items):
            return self._written[place - len(self.items)]
        row = self._made.get(place)
        if row is None:
            row = self._made[place] = self._what_if.row(self.items[place])
        return row

    def __iter__(self) -> Iterator[Row]:
        return (self[place] for place in range(len(self)))

    def kind(self, place: int) -> RowKind:
        """Return the kind of a row, without making it."""
        return "evidence" if place < len(self.items) else self[place].kind

    def kind_after(self, place: int) -> RowKind | None:
        """Return the kind of the row after another, or None after the last."""
        return self.kind(place + 1) if place + 1 < len(self) else None

    def place(self, kind: str, ref: str) -> int | None:
        """Return where a row is on show, or None."""
        if kind == "evidence":
            found = (n for n, item in enumerate(self.items) if item.id == ref)
        else:
            found = (n for n in self.others if (self[n].kind, self[n].ref) == (kind, ref))
        return next(found, None)

    def places(self, names: Collection[tuple[str, str]]) -> list[int]:
        """Return where the rows of some kinds and ids are on show, in their order."""
        found = [n for n, item in enumerate(self.items) if ("evidence", item.id) in names]
        return found + [n for n in self.others if (self[n].kind, self[n].ref) in names]

    def follow(self, sums: list[Row], changed: Sequence[int]) -> None:
        """Make these rows of evidence anew when they are next asked for, and take other sums."""
        for place in changed:
            self._made.pop(place, None)
        self._sums = sums
