"""One step that can be undone, and the words for it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtGui import QUndoCommand

from briefing_app.model.comparison import Comparison
from briefing_app.model.scales import Letter
from briefing_app.translation import plural, tr, with_commas
from briefing_app.ui.state.selection import NOTHING, Selection

CellKey = tuple[str, str]
"""The id of an item of evidence and that of a motivation."""


class Changed(NamedTuple):
    """What a step changes: cells, with no motivation if it is the whole item, and assumptions."""

    cells: Collection[CellKey] = ()
    assumptions: Collection[str] = ()

    def is_in(self, comparison: Comparison) -> bool:
        """Return whether a comparison has all of it."""
        items = {each.id for each in comparison.evidence}
        columns = {"", *(each.id for each in comparison.motivations)}
        assumptions = {each.id for each in comparison.assumptions}
        there = all(item in items and column in columns for item, column in self.cells)
        return there and assumptions.issuperset(self.assumptions)


NOTHING_CHANGED = Changed()


class Step(QUndoCommand):
    """One change, the one that takes it back, and where in the table it is.

    ``fresh`` is whether it was made just now, and not made again or taken back. ``changed`` is what
    it changes.
    """

    def __init__(
        self,
        words: str,
        there: Callable[[], None],
        back: Callable[[], None],
        place: Selection = NOTHING,
        spoken: str = "",
        changed: Changed = NOTHING_CHANGED,
    ) -> None:
        super().__init__(words)
        self._spoken = spoken or f"{words[:1].upper()}{words[1:]}."
        self._there, self._back = there, back
        self.place = place
        self.changed = changed
        self._made = self.fresh = self._is_done = False

    @property
    def spoken(self) -> str:
        """What was done last: the change, or that it was taken back or made again."""
        if self.fresh:
            return self._spoken
        change = self.text()
        return (
            tr("Redone: {change}.", change=change)
            if self._is_done
            else tr("Undone: {change}.", change=change)
        )

    def redo(self) -> None:
        """Make the change."""
        self.fresh, self._made, self._is_done = not self._made, True, True
        self._there()

    def undo(self) -> None:
        """Take the change back."""
        self.fresh = self._is_done = False
        self._back()


def first_cell(cells: Collection[CellKey]) -> Selection:
    """Return the place of the first of some cells."""
    item, motivation = next(iter(cells))
    return Selection(("evidence", item), motivation)


def cells_named(cells: Collection[CellKey]) -> str:
    """Name the item of one cell, or say how many cells there are."""
    item, _ = next(iter(cells))
    return item if len(cells) == 1 else plural("{n} cell", "{n} cells", len(cells))


def spoken_rating(comparison: Comparison, cells: Collection[CellKey], letter: Letter | None) -> str:
    """Say which rating some cells have now: “E1, Fog: II.” or “6 cells: blank.”."""
    item, motivation = next(iter(cells))
    one = with_commas((item, comparison.motivation(motivation).title))
    named = one if len(cells) == 1 else cells_named(cells)
    return tr("{cells}: {letter}.", cells=named, letter=letter_named(letter))


def letter_named(letter: Letter | None) -> str:
    """Return a rating as a sentence names it."""
    return letter or tr("blank", "a rating")
