"""The table of the comparison: what is on show of it, in which order, and how that is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.model.choices import Order
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.table_state import TableState

if TYPE_CHECKING:
    from briefing_app.ui.session import Session


class Arrangement:
    """What is on show of the comparison of a session, as ``table``; each change is announced."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.table = TableState()

    def change(self, table: TableState) -> None:
        """Show other rows and columns of the comparison, or another order."""
        if table != self.table:
            self._set(table)

    def sort(self, order: Order, motivation: str = "") -> None:
        """Sort the evidence; the same order again sorts by the ratings that are shown now.

        ``motivation`` is the id of the one by whose ratings it is sorted, if it is.
        """
        self._set(self.table._replace(order=order, ordered_by=motivation))

    def sort_by_ratings(self, motivation: str) -> None:
        """Sort the evidence by what speaks against a motivation, then for it, then as written."""
        here = self.table.order if self.table.ordered_by == motivation else "file"
        following: dict[Order, Order] = {"against": "for", "for": "file"}
        order = following.get(here, "against")
        self.sort(order, "" if order == "file" else motivation)

    def toggle_score(self) -> None:
        """Put the least refuted motivation first, or the motivations as they are written."""
        self.change(self.table._replace(by_score=not self.table.by_score))

    def toggle_rows(self, group: str) -> None:
        """Hide a group of rows, or show it again."""
        self.change(self.table._replace(hidden_rows=self.table.hidden_rows ^ {group}))

    def toggle_only_evidence(self) -> None:
        """Leave out of the table what is not evidence, or show it again."""
        self.change(self.table._replace(only_evidence=not self.table.only_evidence))

    def toggle_turned(self) -> None:
        """Make the motivations the rows of the table, or its columns again."""
        self.change(self.table._replace(turned=not self.table.turned))

    @property
    def estimated(self) -> bool:
        """Whether the comparison has likelihoods of the briefing's scale."""
        briefing, comparison = self._session.briefing, self._session.comparison
        if briefing is None or comparison is None:
            return False
        return any(briefing.scale.band(each.likelihood) for each in comparison.motivations)

    @property
    def chart_possible(self) -> bool:
        """Whether the likelihoods can be shown as a chart now."""
        what_if = self._session.what_if
        hidden = what_if is not None and what_if.readers.layout.hidden
        return self.estimated and not hidden

    @property
    def chart_shown(self) -> bool:
        """Whether the chart is on show instead of the table."""
        return self.table.likelihoods and self.chart_possible

    def show_chart(self, *, shown: bool) -> None:
        """Show the chart of likelihoods, if that is possible now, or the table."""
        self.change(self.table._replace(likelihoods=shown and self.chart_possible))

    def _set(self, table: TableState) -> None:
        self.table = table
        self._session.changed.emit(Change("table"))
        self._session.save_soon()
