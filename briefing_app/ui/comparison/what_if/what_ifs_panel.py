"""The panel of the what-ifs that are kept under a name, side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.table.what_ifs import trials_compared, what_if_section
from briefing_app.model.trial import NamedTrial, Trial
from briefing_app.translation import tr
from briefing_app.ui.comparison.basis.report_panel import ReportPanel, Sections
from briefing_app.ui.session import Session


def _find(
    trials: tuple[NamedTrial, ...], _briefing: Briefing, comparison: Comparison, _trial: Trial
) -> Sections:
    return (what_if_section(comparison, trials),)


class WhatIfsPanel(ReportPanel):
    """The author's ratings, what is tried now, and each what-if with a name.

    Space, or a click on its box, shows the one of a row in the table; Delete forgets it.
    """

    nothing = tr("There is no comparison to try anything in.")
    names = (tr("What-ifs side by side"),)

    def __init__(self, session: Session) -> None:
        super().__init__(session, partial(_find, ()))
        self._trials: tuple[NamedTrial, ...] = ()
        self.tables[0].switched.connect(self._show_trial)

    def prepare(self) -> None:
        what_if = self._session.build_what_if()
        self._trials = trials_compared(what_if.trial, what_if.kept)
        self._finding.function = partial(_find, self._trials)

    def checks(self, place: int) -> tuple[bool, ...]:  # noqa: ARG002 - it has one table
        shown = self._session.build_what_if().shown
        return tuple(each.trial == shown for each in self._trials)

    @Slot(int)
    def _show_trial(self, row: int) -> None:
        named, what_if = self._trials[row], self._session.build_what_if()
        if named in what_if.kept:
            what_if.take_up(named.name)
        else:
            what_if.set_mode("trial" if named.trial.changes else "author")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.tables[0].currentIndex().row()
        what_if, kept = self._session.build_what_if(), self._trials[max(row, 0) :][:1]
        if event.key() == Qt.Key.Key_Delete and kept and kept[0] in what_if.kept:
            what_if.drop(kept[0].name)
        else:
            super().keyPressEvent(event)
