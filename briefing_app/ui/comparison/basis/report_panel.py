"""The panels of what the table rests on: one or more sections of the report, side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Target, words_of
from briefing_app.model.table.lead_report import LeadReport, ReportSection
from briefing_app.model.trial import Trial, apply
from briefing_app.translation import tr
from briefing_app.ui.comparison.basis.report_table import ReportTable
from briefing_app.ui.comparison.holds.lead_holds import InBackground, follow
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.panel_sheet import panel_sheet
from briefing_app.ui.widgets.layout.split import Split
from briefing_app.ui.widgets.plain import PlainLabel, set_tip

Sections = tuple[ReportSection | None, ...]
"""What a panel shows side by side; None for what the table does not have."""


def report_on(briefing: Briefing, comparison: Comparison, trial: Trial) -> LeadReport:
    """Return the report on a comparison with what is tried."""
    tried = apply(comparison, trial) if trial.changes else comparison
    return LeadReport(briefing._replace(tried=tuple(trial.ratings)), tried, Sums(tried))


_LOW = 190
"""A panel less high than this, in pixels at 100 per cent, leaves its room to the tables."""


class ReportPanel(QWidget):
    """Sections side by side, each with its sentences above its table, or only as its tip.

    A subclass passes the function that finds them, which touches nothing of the window, and says
    with ``names`` what they are and with ``nothing`` that there are none.
    """

    nothing = ""
    names: tuple[str, ...] = ()

    def __init__(
        self, session: Session, find: Callable[[Briefing, Comparison, Trial], Sections]
    ) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("basis")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finding = InBackground(session, self, find)
        self._finding.ready.connect(self._show_found)
        self.message = PlainLabel(wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tables = [ReportTable(name) for name in self.names]
        self.notes = [PlainLabel(wraps=True) for _ in self.names]
        self._split = Split()
        for table, note in zip(self.tables, self.notes, strict=True):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(note)
            column.addWidget(table, 1)
            self._split.addWidget(side)
            table.chosen.connect(self._follow_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addWidget(self._split)
        self.setFocusProxy(self.tables[0])
        session.changed.connect(self._follow)

    def checks(self, place: int) -> tuple[bool, ...]:  # noqa: ARG002 - for subclasses
        """Return for each row of a section whether it is on; nothing if rows are not switched."""
        return ()

    def prepare(self) -> None:
        """Get ready to find the sections anew."""

    # -- following ----------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            return
        if change.aspect == "ratings":
            self._find()
        elif change.aspect == "panel":
            self._show_row()

    def refresh(self) -> None:
        """Show the briefing as it is now."""
        self.setStyleSheet(panel_sheet(self.objectName(), self._session.appearance))
        self._find()

    def _find(self) -> None:
        """Find what the table rests on, or say why there is nothing to find."""
        self._finding.forget()
        if self._session.comparison is None:
            self._say(self.nothing)
        elif self._session.build_what_if().mode == "readers":
            self._say(tr("While readers rate, what the author’s table rests on is not shown."))
        else:
            self.prepare()
            self._finding.find()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self._split.setVisible(not words)

    @Slot()
    def _show_found(self) -> None:
        shown = cast("Sections", self._finding.result)
        self._say("" if any(shown) else self.nothing)
        parts = zip(shown, self.tables, self.notes, strict=True)
        for place, (section, table, note) in enumerate(parts):
            cast("QWidget", table.parentWidget()).setVisible(section is not None)
            if section is not None:
                words = " ".join(filter(None, (*map(words_of, section.sentences), section.note)))
                note.setText(words)
                set_tip(table, words)
                table.show_section(section, self.checks(place))
        self._fit()
        self._show_row()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        """Show the sentences above the tables if there is room; they are the tables' tips too."""
        high = self.height() >= _LOW * self._session.appearance.zoom
        for note in self.notes:
            note.setVisible(high and bool(note.text()))

    def _show_row(self) -> None:
        """Go to the row that was asked for, if it is one of these."""
        anchor = self._session.panel_row
        for table in self.tables if anchor else ():
            for place, row in enumerate(table.rows.section.rows):
                if row.anchor == anchor:
                    self._session.panel_row = ""
                    table.choose(place)
                    self.setFocusProxy(table)
                    table.setFocus()

    @Slot(object)
    def _follow_link(self, target: Target) -> None:
        follow(self._session, target)
