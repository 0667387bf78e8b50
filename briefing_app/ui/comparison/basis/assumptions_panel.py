"""The panel of the assumptions, which can be switched off, and of the indicators."""

from __future__ import annotations

from PySide6.QtCore import Slot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.trial import Trial
from briefing_app.translation import tr
from briefing_app.ui.comparison.basis.report_panel import ReportPanel, Sections, report_on
from briefing_app.ui.session import Session


def _find(briefing: Briefing, comparison: Comparison, trial: Trial) -> Sections:
    report = report_on(briefing, comparison, trial)
    return report.assumptions(), report.indicators()


class AssumptionsPanel(ReportPanel):
    """What the analysis takes for granted, and what to expect if a motivation is right.

    An assumption that is switched off is taken as wrong: the cells that it carries are blank.
    """

    nothing = tr("The briefing names no assumptions and no indicators.")
    names = (tr("Assumptions"), tr("Indicators"))

    def __init__(self, session: Session) -> None:
        super().__init__(session, _find)
        self.tables[0].switched.connect(self._switch)

    def checks(self, place: int) -> tuple[bool, ...]:
        comparison = self._session.comparison
        if place or comparison is None:
            return ()
        wrong = self._session.build_what_if().shown.wrong
        return tuple(each.id not in wrong for each in comparison.assumptions)

    @Slot(int)
    def _switch(self, row: int) -> None:
        comparison = self._session.comparison
        if comparison is not None:
            self._session.build_what_if().switch_assumption(comparison.assumptions[row].id)
