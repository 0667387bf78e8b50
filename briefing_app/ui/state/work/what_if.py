"""Which ratings the table shows: the author's, or what the reader tries with them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.lead.to_lead import CellChange, to_lead
from briefing_app.model.scales import LEVELS, Letter, Level
from briefing_app.model.table.missing import missing_work
from briefing_app.model.table.table import Row, evidence_row, sum_rows
from briefing_app.model.trial import (
    NO_TRIAL,
    Axis,
    NamedTrial,
    Trial,
    TriedSums,
    assumption_switched,
    fitting,
    from_json,
    to_json,
    touched,
    tried_item,
    tried_letter,
    weighed,
)
from briefing_app.model.words.fixed_words import words_in
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.translation import language, plural, tr
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.work.reader_ratings import Readers
from briefing_app.ui.state.work.reckoned import Ahead
from briefing_app.ui.state.work.steps import (
    CellKey,
    Changed,
    Step,
    cells_named,
    first_cell,
    letter_named,
    spoken_rating,
)

Mode = Literal["author", "trial", "readers"]


class WhatIf(QObject):
    """The one place where it is decided which letter a cell shows, and what that adds up to.

    ``place`` is where a change was taken back or made again, and nowhere after all else; ``said``
    is what a screen reader says of the change that is being shown.
    ``mode`` is whether the table shows the author's ratings, the trial, or what ``readers`` rate;
    ``trial`` is kept in each. A change shows the trial. ``stack`` undoes and redoes changes, those
    of the readers too; `row` and ``analysis`` are of what is shown.

    ``kept`` are the what-ifs that have a name, by that.

    Signals: ``changed()`` once after each change of the mode, the trial or the ratings of readers;
    ``touched`` are the ids of the items whose rows changed.
    """

    changed = Signal()

    def __init__(
        self,
        comparison: Comparison,
        parent: QObject,
        kept: KeptRatings | None = None,
        ahead: Ahead | None = None,
    ) -> None:
        """Take the comparison, and where the ratings of readers are kept, if anywhere.

        ``ahead`` is what a worker has reckoned of it.
        """
        super().__init__(parent)
        self.mode: Mode = "author"
        self.trial = NO_TRIAL
        self.kept: tuple[NamedTrial, ...] = ()
        self.place, self.said = NOTHING, ""
        self._steps = 0
        self.touched: frozenset[str] = frozenset()
        self.stack = QUndoStack(self)
        self._work_on(comparison, ahead.sums if ahead else None)
        self.readers = Readers(comparison, self.analysis, kept, self.stack, self)
        if ahead is not None and ahead.readers is not None:
            self.readers.take_reckoned(ahead.readers)
        self.readers.changed.connect(self._follow_readers)
        self.stack.indexChanged.connect(self._follow_stack)

    def _work_on(self, comparison: Comparison, sums: Sums | None) -> None:
        self._comparison = comparison
        self._motivations = comparison.motivations
        self._items = {item.id: item for item in comparison.evidence}
        self._tried = TriedSums(comparison, sums)
        self.analysis = analysis_of(self._tried.sums)
        self.authors_lead = self.analysis.lead

    def read_again(self, comparison: Comparison, ahead: Ahead | None = None) -> None:
        """Go on with the comparison read again; nothing is announced.

        ``ahead`` is what a worker has reckoned of it.

        What was tried goes on as far as it fits. What was done can still be undone, unless
        something that a step has changed is no longer there.
        """
        self._work_on(comparison, ahead.sums if ahead else None)
        reckoned = ahead.readers if ahead else None
        self.readers.work_on(comparison, self.analysis, self.readers.own, reckoned)
        self.kept = tuple(
            named._replace(trial=trial)
            for named in self.kept
            if (trial := fitting(named.trial, comparison)).changes
        )
        self.trial = fitting(self.trial, comparison)
        steps = (self.stack.command(place) for place in range(self.stack.count()))
        if not all(isinstance(each, Step) and each.changed.is_in(comparison) for each in steps):
            self._forget_steps()
        if self.mode == "trial" and not self.trial.changes:
            self.mode = "author"
        self._reckon()

    def _forget_steps(self) -> None:
        blocked = self.stack.blockSignals(True)
        self.stack.clear()
        self.stack.blockSignals(blocked)
        self._steps = 0

    def _analyse(self) -> None:
        readers = self.mode == "readers"
        self.analysis = self.readers.analysis if readers else analysis_of(self._tried.sums)

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

    def letter(self, motivation: str, item: Evidence) -> Letter | None:
        """Return the rating of an item for a motivation as it is shown."""
        if self.mode == "readers":
            return self.readers.letter(item, motivation)
        return tried_letter(self.shown, item, motivation)

    @property
    def voices(self) -> int:
        """How many readers, with the author, may share one cell."""
        return len(self.readers.all_letters) if self.mode == "readers" else 1

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
        self.readers.set_on(on=mode == "readers")

    @Slot()
    def _follow_readers(self) -> None:
        """Follow the readers, who may have come on show or gone."""
        self._take_mode()
        self._show()

    def _take_mode(self) -> None:
        if self.readers.on:
            self.mode = "readers"
        elif self.mode == "readers":
            self.mode = "author"

    @Slot()
    def _follow_stack(self) -> None:
        """Show what a step of the stack has changed, or the one that was taken back."""
        self._take_mode()
        before, self._steps = self._steps, self.stack.index()
        step = self.stack.command(self._steps - (self._steps > before))
        if isinstance(step, Step):
            self.place, self.said = NOTHING if step.fresh else step.place, step.spoken
        self._show()
        self.place, self.said = NOTHING, ""

    def _take(self, trial: Trial) -> None:
        """Take another trial; a step of the stack, which shows it."""
        self.trial = fitting(trial, self._comparison, self._items)
        self._set("trial" if self.trial.changes else "author")

    def _show(self) -> None:
        self._reckon()
        self.changed.emit()

    def _reckon(self) -> None:
        self.touched = self._tried.go(self.shown)
        if self.mode == "readers":
            self.touched = self.readers.touched
        self._analyse()

    # -- what the reader does -----------------------------------------------------------------

    def item(self, selection: Selection) -> Evidence | None:
        """Return the chosen item of evidence as the author wrote it, or None."""
        if selection.row is None or selection.row[0] != "evidence":
            return None
        return self._items.get(selection.row[1])

    def rate(self, cells: Collection[CellKey], letter: Letter | None) -> None:
        """Rate cells, None for a blank, in one step: in the trial, or for oneself."""
        if self.mode == "readers":
            self.readers.rate(cells, letter)
            return
        ratings = {cell: each for cell, each in self.trial.ratings.items() if cell not in cells}
        untried = self.trial._replace(ratings={})
        for item, motivation in cells:
            if letter != tried_letter(untried, self._items[item], motivation):
                ratings[item, motivation] = letter
        words = tr("rating {cells} {letter}", cells=cells_named(cells), letter=letter_named(letter))
        spoken = spoken_rating(self._comparison, cells, letter)
        self._step(self.trial._replace(ratings=ratings), words, first_cell(cells), spoken)

    def to_lead(self, motivation: str) -> tuple[CellChange, ...]:
        """Return the fewest cells that would let a motivation lead; none while readers rate."""
        return () if self.mode == "readers" else to_lead(self._tried.sums, motivation)

    def let_lead(self, motivation: str) -> None:
        """Try the fewest changes that let a motivation lead, in one step."""
        changes = self.to_lead(motivation)
        if changes:
            tried = {(each.evidence, each.motivation): each.after for each in changes}
            after = self.trial._replace(ratings={**self.trial.ratings, **tried})
            title = next(each.title for each in self._motivations if each.id == motivation)
            self._step(
                after,
                tr("letting {motivation} lead", motivation=title),
                Selection(motivation=motivation),
            )

    def reset_cells(self, cells: Collection[CellKey]) -> None:
        """Go back to the author's ratings of some cells."""
        kept = {cell: each for cell, each in self.trial.ratings.items() if cell not in cells}
        words = tr("going back to the author’s {cells}", cells=cells_named(cells))
        self._step(self.trial._replace(ratings=kept), words, first_cell(cells))

    def switch(self, items: Sequence[Evidence]) -> None:
        """Switch items off, or on again if none of them counts."""
        if self.mode == "readers" or not items:
            return
        refs = frozenset(item.id for item in items)
        on = refs <= self.trial.off
        off = self.trial.off - refs if on else self.trial.off | refs
        named = _named(items)
        words = (
            tr("switching {items} on", items=named)
            if on
            else tr("switching {items} off", items=named)
        )
        self._step(self.trial._replace(off=off), words, _head_of(items))

    def switch_assumption(self, ref: str) -> None:
        """Take an assumption as wrong, by its id, or as right again."""
        if self.mode == "readers":
            return
        after = assumption_switched(self.trial, self._comparison, ref)
        words = (
            tr("taking {assumption} as wrong", assumption=ref)
            if ref in after.wrong
            else tr("taking {assumption} as right", assumption=ref)
        )
        self._step(after, words)

    def weigh(self, items: Sequence[Evidence], axis: Axis, level: Level | None = None) -> None:
        """Try another credibility or relevance; None is the next level of the first item.

        After high comes low.
        """
        if self.mode == "readers" or not items:
            return
        if level is None:
            here = getattr(tried_item(self.trial, items[0]), axis)
            level = LEVELS[(LEVELS.index(here) + 1) % len(LEVELS)]
        trial = self.trial
        for item in items:
            trial = weighed(trial, item, axis, level)
        words = words_in(language())["levels"][level]
        step = (
            tr("credibility {level} for {items}", level=words, items=_named(items))
            if axis == "credibility"
            else tr("relevance {level} for {items}", level=words, items=_named(items))
        )
        self._step(trial, step, _head_of(items))

    @Slot()
    def reset(self) -> None:
        """Go back to the author's ratings and weights, in one step that can be undone."""
        self._step(NO_TRIAL, tr("going back to the author’s"))

    def keep(self, name: str) -> None:
        """Keep what is tried under a name, in place of what was kept under it, in one step."""
        self._step_kept(name, (NamedTrial(name, self.trial),), tr("keeping {name}", name=name))

    def drop(self, name: str) -> None:
        """Forget the what-if of a name, in one step."""
        if any(each.name == name for each in self.kept):
            self._step_kept(name, (), tr("forgetting {name}", name=name))

    def _step_kept(self, name: str, after: Sequence[NamedTrial], words: str) -> None:
        """Keep a what-if under a name, or none, in a step that can be undone."""
        before = tuple(each for each in self.kept if each.name == name)
        there, back = (partial(self._put_kept, name, each) for each in (after, before))
        self.stack.push(Step(words, there, back))

    def _put_kept(self, name: str, what_ifs: Sequence[NamedTrial]) -> None:
        """Keep what-ifs in place of that of a name."""
        kept = {each.name: each for each in self.kept if each.name != name}
        kept |= {
            each.name: each._replace(trial=fitting(each.trial, self._comparison))
            for each in what_ifs
        }
        self.kept = tuple(sorted(kept.values(), key=_name_of))

    def keep_all(self, what_ifs: Sequence[NamedTrial]) -> None:
        """Keep some what-ifs, each in place of what was kept under its name."""
        self._put_kept("", what_ifs)
        self.touched = frozenset()
        self.changed.emit()

    def take_up(self, name: str) -> None:
        """Try the what-if of a name in place of what is tried now, in one step."""
        for each in self.kept:
            if each.name == name:
                self._step(each.trial, tr("taking up {name}", name=name))

    def _step(self, after: Trial, words: str, place: Selection = NOTHING, spoken: str = "") -> None:
        if after != self.trial:
            before = self.trial
            there, back = partial(self._take, after), partial(self._take, before)
            changed = Changed(set(touched(before, after)), before.wrong ^ after.wrong)
            self.stack.push(Step(words, there, back, place, spoken, changed))
        else:
            self.set_mode("trial" if after.changes else "author")

    # -- between runs -------------------------------------------------------------------------

    def to_json(self) -> dict[str, object]:
        """Return the trial and whether it is shown, as JSON can hold it."""
        return {**to_json(self.trial), "shown": self.mode == "trial"}

    def kept_to_json(self) -> list[dict[str, object]]:
        """Return the what-ifs that have a name, as JSON can hold them."""
        return [{"name": each.name, **to_json(each.trial)} for each in self.kept]

    def restore_kept(self, data: object) -> None:
        """Take what `kept_to_json` gave, as far as it fits."""
        found = []
        for each in data if isinstance(data, list) else ():
            name = each.get("name") if isinstance(each, dict) else None
            trial = from_json(each, self._comparison)
            if isinstance(name, str) and name and trial.changes:
                found.append(NamedTrial(name, trial))
        self.kept = tuple(found)

    def restore(self, data: object) -> None:
        """Take what `to_json` gave, as far as it fits, before anything is tried."""
        trial = from_json(data, self._comparison)
        shown = isinstance(data, dict) and data.get("shown") is True and trial.changes > 0
        mode: Mode = "trial" if shown else "author"
        if (trial, mode) != (self.trial, self.mode):
            self.trial = trial
            self._set(mode)
            self._show()


def _name_of(named: NamedTrial) -> str:
    return named.name.casefold()


def _head_of(items: Sequence[Evidence]) -> Selection:
    return Selection(("evidence", items[0].id))


def _named(items: Sequence[Evidence]) -> str:
    return items[0].id if len(items) == 1 else plural("{n} item", "{n} items", len(items))
