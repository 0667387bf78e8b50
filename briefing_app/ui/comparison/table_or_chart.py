"""The room of the table, in which the likelihoods as a range chart can stand instead."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolButton, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.comparison.table.table_style import TableStyle

if TYPE_CHECKING:
    from briefing_app.ui.comparison.chart.range_chart import RangeView

_HINT = "Show the likelihoods as bands of their scale instead of the table (Ctrl+Shift+L)"


class TableOrChart(QStackedWidget):
    """The table, and the chart once it is first wanted; ``button`` switches between the two.

    Signals: ``switched()`` when the other one is shown; ``motivation_changed()`` and ``followed()``
    as those of the chart.
    """

    switched = Signal()
    motivation_changed = Signal()
    followed = Signal()

    def __init__(
        self, table: QWidget, told: tuple[Briefing, Comparison], style: TableStyle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._briefing, self._comparison = told
        self._style = style
        self._hidden: Collection[str] = ()
        self._low = self._withheld = False
        self._chart: RangeView | None = None
        scale = self._briefing.scale
        self.possible = any(scale.band(each.likelihood) for each in self._comparison.motivations)
        self.addWidget(table)
        self.setFocusProxy(table)
        self.button = QToolButton()
        self.button.setText("Likelihoods")
        self.button.setAccessibleName("Likelihoods")
        self.button.setToolTip(_HINT)
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.toggle)

    @property
    def chart_shown(self) -> bool:
        """Whether the chart stands in the place of the table."""
        return self._chart is not None and self.currentWidget() is self._chart

    @property
    def motivation(self) -> str | None:
        """The id of the motivation that is current in the chart, or None."""
        return self._chart.motivation if self._chart else None

    @Slot()
    def toggle(self) -> None:
        """Show the other one."""
        self.show_chart(shown=not self.chart_shown)

    def show_chart(self, *, shown: bool) -> None:
        """Show the chart, where there are likelihoods, or the table."""
        possible = shown and self.possible and not self._withheld
        wanted = (self._chart_built() if possible else None) or self._table
        if wanted is not self.currentWidget():
            focus = QApplication.focusWidget()
            self.setCurrentWidget(wanted)
            self.setFocusProxy(wanted)
            if focus is not None and self.isAncestorOf(focus):
                wanted.setFocus()
            self.switched.emit()
        self.button.setChecked(self.chart_shown)

    def withhold(self, *, withheld: bool) -> None:
        """Keep the likelihoods from a reader who is to rate before they see the author's."""
        self._withheld = withheld
        self.button.setEnabled(not withheld)
        if withheld:
            self.show_chart(shown=False)

    def _chart_built(self) -> "RangeView | None":
        from briefing_app.model.ranges import range_chart
        from briefing_app.ui.comparison.chart.range_chart import RangeView

        chart = range_chart(self._briefing, self._comparison, self._hidden)
        if self._chart is None and chart is not None:
            self._chart = RangeView(chart, self._comparison.label, self._style, self)
            self._chart.motivation_changed.connect(self.motivation_changed)
            self._chart.followed.connect(self.followed)
            self._chart.fit(low=self._low)
            self.addWidget(self._chart)
        return self._chart

    def arrange(self, hidden: Collection[str]) -> None:
        """Leave out the motivations whose ids are hidden."""
        from briefing_app.model.ranges import range_chart

        self._hidden = frozenset(hidden)
        chart = range_chart(self._briefing, self._comparison, hidden)
        if self._chart is not None and chart is not None:
            self._chart.set_chart(chart)

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
