"""The panel of what hangs on each source."""

from __future__ import annotations

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.trial import Trial
from briefing_app.translation import tr
from briefing_app.ui.comparison.basis.report_panel import ReportPanel, Sections, report_on
from briefing_app.ui.session import Session


def _find(briefing: Briefing, comparison: Comparison, trial: Trial) -> Sections:
    return (report_on(briefing, comparison, trial).sources(),)


class SourcesPanel(ReportPanel):
    """The grade of each source, its items, and its share of the weighted inconsistency."""

    nothing = tr("No item of evidence names a source.")
    names = (tr("What hangs on each source"),)

    def __init__(self, session: Session) -> None:
        super().__init__(session, _find)
