"""Shows either the table or the chart of likelihoods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.widgets.layout.tab_order import order_tabs

if TYPE_CHECKING:
    from briefing_app.ui.comparison.chart.range_chart import RangeView


class TableOrChart(QStackedWidget):
    """The table, or the chart once it is first wanted, as the session says."""

    def __init__(
        self,
        session: Session,
        briefing: Briefing,
        comparison: Comparison,
        table: QWidget,
        style: TableStyle,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._table, self._style = session, table, style
        self._briefing, self._comparison = briefing, comparison
        self._low = False
        self._chart: RangeView | None = None
        self.addWidget(table)
        self.setFocusProxy(table)

    @property
    def motivation(self) -> str | None:
        """The id of the motivation that is current in the chart, or None."""
        return self._chart.motivation if self._chart else None

    def show_state(self) -> None:
        """Show what the session says, with the rows that it says."""
        chart = self._chart_built() if self._session.arrangement.chart_shown else None
        wanted = chart or self._table
        if wanted is self.currentWidget():
            return
        focus = QApplication.focusWidget()
        chosen = self._session.selection.motivation
        if chart is not None and chosen is not None:
            chart.choose(chosen)
        self.setCurrentWidget(wanted)
        self.setFocusProxy(wanted)
        if focus is not None and self.isAncestorOf(focus):
            wanted.setFocus()

    def _chart_built(self) -> RangeView | None:
        """Return the chart with its rows as they are now, or None if there are none."""
        from briefing_app.model.table.ranges import range_chart
        from briefing_app.ui.comparison.chart.range_chart import RangeView

        hidden = self._session.table.hidden_motivations
        chart = range_chart(self._briefing, self._comparison, hidden)
        if chart is None:
            return self._chart
        if self._chart is None:
            self._chart = RangeView(chart, self._comparison.label, self._style, self)
            self._chart.motivation_changed.connect(self._select)
            self._chart.followed.connect(self._follow)
            self._chart.fit(low=self._low)
            self.addWidget(self._chart)
            order_tabs((self._table, self._chart))
        else:
            self._chart.set_chart(chart)
        return self._chart

    @Slot()
    def _select(self) -> None:
        """Select another motivation; for its own, the cell that one comes from stays selected."""
        if self.motivation != self._session.selection.motivation:
            self._session.select(Selection(motivation=self.motivation))

    @Slot()
    def _follow(self) -> None:
        """Go to the section of the current motivation, if it has one."""
        self._session.select(Selection(motivation=self.motivation), quiet=True)
        section = self._session.ground.section
        if section:
            self._session.go_to("section", section)

    def fit(self, *, low: bool) -> None:
        """Spend less on what is around the chart in a low pane."""
        self._low = low
        if self._chart is not None:
            self._chart.fit(low=low)

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom."""
        self._style = style
        if self._chart is not None:
            self._chart.restyle(style)
