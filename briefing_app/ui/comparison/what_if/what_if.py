"""Which ratings the table shows: the author's, or what the reader tries with them."""

from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefing_app.model.analysis import Analysis, analysis_of
from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.missing import missing_work
from briefing_app.model.scales import LEVELS, Letter, Level
from briefing_app.model.table import Row, evidence_row, sum_rows
from briefing_app.model.trial import (
    NO_TRIAL,
    Axis,
    Trial,
    TriedSums,
    from_kept,
    kept,
    letter_of,
    rated,
    switched,
    tried_item,
    weighed,
)
from briefing_app.store.ratings import KeptRatings
from briefing_app.ui.comparison.what_if.reader_ratings import Readers

Mode = Literal["author", "trial", "readers"]


class _Step(QUndoCommand):
    """One change of the trial, with the trials before and after it."""

    def __init__(self, what_if: "WhatIf", after: Trial, words: str) -> None:
        super().__init__(words)
        self._what_if = what_if
        self._before, self._after = what_if.trial, after

    def redo(self) -> None:
        """Make the change."""
        self._what_if.take(self._after)

    def undo(self) -> None:
        """Take the change back."""
        self._what_if.take(self._before)


class WhatIf(QObject):
    """The one place where it is decided which letter a cell shows, and what that adds up to.

    ``mode`` is whether the table shows the author's ratings, the trial, or what ``readers`` rate;
    ``trial`` is kept in each. A change shows the trial. ``stack`` undoes and redoes changes, those
    of the readers too; `row` and ``analysis`` are of what is shown.

    Signals: ``changed()`` when the mode or the trial is another; ``touched`` are the ids of the
    items whose rows are others by that.
    """

    changed = Signal()

    def __init__(
        self, comparison: Comparison, parent: QObject, kept: KeptRatings | None = None
    ) -> None:
        """Take the comparison, and where the ratings of readers are kept, if anywhere."""
        super().__init__(parent)
        self._comparison = comparison
        self._motivations = comparison.motivations
        self._tried = TriedSums(comparison)
        self.mode: Mode = "author"
        self.trial = NO_TRIAL
        self.touched: frozenset[str] = frozenset()
        self.stack = QUndoStack(self)
        self.readers = Readers(comparison, kept, self.stack, self)
        self.readers.changed.connect(self._show_readers)
        self._analyse()
        self.authors_lead = self.analysis.lead

    def _analyse(self) -> None:
        shown = self.readers.analysis if self.mode == "readers" else analysis_of(self._tried.sums)
        self.analysis: Analysis = shown

    # -- what is shown ------------------------------------------------------------------------

    @property
    def shown(self) -> Trial:
        """What differs from the author's in what is shown."""
        return self.trial if self.mode == "trial" else NO_TRIAL

    def row(self, item: Evidence) -> Row:
        """Return the row of an item as it is shown."""
        if self.mode == "readers":
            return self.readers.row(item)
        value = self.analysis.diagnosticity[item.id]
        return evidence_row(item, self._motivations, value, self.shown)

    def sum_rows(self) -> list[Row]:
        """Return the rows of the sums of what is shown."""
        if self.mode == "readers":
            return self.readers.sum_rows()
        return sum_rows(self._motivations, self.analysis)

    @property
    def missing(self) -> tuple[str, ...]:
        """The work that is missing in what is shown, in sentences."""
        return missing_work(self._comparison, self._tried.sums)

    def set_mode(self, mode: Mode) -> None:
        """Show the author's ratings, or the trial."""
        if mode != self.mode:
            self._set(mode)
            self._show()

    def _set(self, mode: Mode) -> None:
        self.mode = mode
        self.readers.show(on=mode == "readers")

    @Slot()
    def _show_readers(self) -> None:
        """Follow the readers, who may have come on show or gone."""
        if self.readers.on:
            self.mode = "readers"
        elif self.mode == "readers":
            self.mode = "author"
        else:
            return
        self._show()

    def take(self, trial: Trial) -> None:
        """Show another trial; the steps of the stack come here."""
        self.trial = trial
        self._set("trial" if trial.changes else "author")
        self._show()

    def _show(self) -> None:
        self.touched = self._tried.go(self.shown)
        if self.mode == "readers":
            self.touched = self.readers.touched
        self._analyse()
        self.changed.emit()

    # -- what the reader does -----------------------------------------------------------------

    def rate(self, item: Evidence, motivation: str, letter: Letter | None) -> None:
        """Try another rating, None for a blank; ``item`` is as the author wrote it."""
        words = f"rating {item.id} {letter or 'blank'}"
        self._step(rated(self.trial, item, motivation, letter), words)

    def switch(self, item: Evidence) -> None:
        """Switch an item off, or on again."""
        way = "on" if item.id in self.trial.off else "off"
        self._step(switched(self.trial, item.id), f"switching {item.id} {way}")

    def weigh(self, item: Evidence, axis: Axis, level: Level | None = None) -> None:
        """Try another credibility or relevance; None is the next level, and low after high."""
        if level is None:
            here = getattr(tried_item(self.trial, item), axis)
            level = LEVELS[(LEVELS.index(here) + 1) % len(LEVELS)]
        words = f"{axis} {level} for {item.id}"
        self._step(weighed(self.trial, item, axis, level), words)

    def reset_cell(self, item: Evidence, motivation: str) -> None:
        """Go back to the author's rating of one cell."""
        self.rate(item, motivation, letter_of(item, motivation))

    @Slot()
    def reset(self) -> None:
        """Go back to the author's ratings and weights, in one step that can be undone."""
        self._step(NO_TRIAL, "going back to the author’s")

    def _step(self, after: Trial, words: str) -> None:
        if after != self.trial:
            self.stack.push(_Step(self, after, words))
        else:
            self.set_mode("trial" if after.changes else "author")

    # -- between runs -------------------------------------------------------------------------

    def state(self) -> dict[str, object]:
        """Return the trial and whether it is shown, to be kept as JSON."""
        return {**kept(self.trial), "shown": self.mode == "trial"}

    def restore(self, state: object) -> None:
        """Take what `state` gave, as far as it fits; what could be undone no longer can."""
        trial = from_kept(state, self._comparison)
        shown = isinstance(state, dict) and state.get("shown") is True and trial.changes > 0
        mode: Mode = "trial" if shown else "author"
        if (trial, mode) != (self.trial, self.mode):
            self.stack.clear()
            self.trial = trial
            self._set(mode)
            self._show()
