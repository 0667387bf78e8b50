"""Finds what the lead hangs on in what the table shows, without keeping the window waiting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.holds import Holds, holds_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Target
from briefing_app.model.table.hold_words import HoldNames
from briefing_app.model.table.source_view import GradeHold, grade_holds
from briefing_app.model.trial import Trial, apply
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection

_AT_ONCE = 2_000
"""Up to so many cells it takes a few milliseconds, and is done at once."""
PAUSE_MS = 200
"""In a larger table it is found once the reader pauses so long."""


def is_small(comparison: Comparison) -> bool:
    """Return whether a comparison is worked on at once."""
    return comparison.rating_cells <= _AT_ONCE


class Found(NamedTuple):
    """What the lead hangs on, the comparison and the sums that it is of, and how to say it."""

    comparison: Comparison
    sums: Sums
    holds: Holds
    names: HoldNames
    grades: tuple[GradeHold, ...]


class InBackground(QObject):
    """Something worked out from the ratings on show; ``result`` is None while it is not known.

    ``function`` works it out from the briefing, its comparison and what is tried; in a large table
    on another thread.
    Signals: ``ready()`` once it is known.
    """

    ready = Signal()

    def __init__(
        self,
        session: Session,
        parent: QObject,
        find: Callable[[Briefing, Comparison, Trial], object],
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.function = find
        self.result: object = None
        self._wanted: Callable[[], object] | None = None
        self._running: Callable[[], object] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)

    def find(self) -> None:
        """Find it anew; in a large table `ready` comes later, once the reader pauses."""
        self.forget()
        briefing, comparison = self._session.briefing, self._session.comparison
        if briefing is None or comparison is None:
            return
        what_if = self._session.build_what_if()
        if what_if.mode == "readers":
            return
        self._wanted = partial(self.function, briefing, comparison, what_if.shown)
        if is_small(comparison):
            self._running = self._wanted
            self._take(self._running())
            self._running = None
        else:
            self._pause.start()

    def forget(self) -> None:
        """Know nothing; what is under way comes to its end, but is not taken."""
        self.result = self._wanted = None
        self._pause.stop()

    @Slot()
    def _start(self) -> None:
        """Start finding what is wanted now; one at a time, as each keeps Python busy."""
        if self._running is None and self._wanted is not None:
            self._running = self._wanted
            task = self._session.worker.start(self._running)
            task.done.connect(self._take)
            task.ended.connect(self._end)

    @Slot(object)
    def _take(self, result: object) -> None:
        if self._running is self._wanted:
            self.result, self._wanted = result, None
            self.ready.emit()

    @Slot()
    def _end(self) -> None:
        self._running = None
        if self._wanted is not None:
            self._pause.start()


class LeadHolds(InBackground):
    """What the lead hangs on, for the ratings on show."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(session, parent, find_holds)

    @property
    def found(self) -> Found | None:
        """What was found; None while it is not known."""
        return cast("Found | None", self.result)


def find_holds(briefing: Briefing, comparison: Comparison, trial: Trial) -> Found:
    """Return what the lead hangs on with what is tried; it touches nothing of the window."""
    tried = apply(comparison, trial) if trial.changes else comparison
    sums = Sums(tried)
    names, grades = HoldNames(briefing, tried), grade_holds(briefing, tried, sums)
    return Found(tried, sums, holds_of(tried, sums), names, grades)


def follow(session: Session, target: Target) -> None:
    """Go where a part of a sentence leads: a cell, an item, a motivation or a source."""
    if target.source:
        session.go_to("source", target.source)
        return
    if target.evidence:
        session.go_to("evidence", target.evidence)
    if target.motivation:
        row = ("evidence", target.evidence) if target.evidence else None
        session.select(Selection(row, target.motivation))
