"""The button that says which rows and columns of the comparison are on show."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from briefing_app.model.comparison import Comparison
from briefing_app.translation import plural, tr
from briefing_app.ui.comparison.comparison_menus import TickButton, TickMenu, inner_menu
from briefing_app.ui.session import Session
from briefing_app.ui.state.row_groups import UNDIAGNOSTIC, row_groups
from briefing_app.ui.widgets.plain import set_tip


class ShowButton(TickButton):
    """Its words count what is hidden; its menu stays open while rows and columns are ticked."""

    def __init__(self, session: Session, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(tr("Show"), parent)
        self._session, self._comparison = session, comparison
        set_tip(self, tr("Choose the rows and columns, or show the likelihoods instead"))

    def refresh(self) -> None:
        """Count what is hidden."""
        table = self._session.table
        hidden = len(table.hidden_motivations) + len(table.hidden_rows)
        words = plural("Show ({n} hidden)", "Show ({n} hidden)", hidden) if hidden else tr("Show")
        short = tr("Show ({n})", n=hidden) if hidden else words
        self.setText(short if self.narrow else words)
        self.setAccessibleName(words)
        self.ticks.refresh()

    def fill(self) -> None:
        """Fill the menu."""
        menu, session = self.ticks, self._session
        rated = bool(self._comparison.evidence)
        if rated:
            menu.add(
                tr("Only the evidence"), session.arrangement.toggle_only_evidence,
                checked=lambda: session.table.only_evidence,
                keys=session.keys_of("only-evidence"),
            )  # fmt: skip
        menu.add(
            tr("Turned"), session.arrangement.toggle_turned,
            checked=lambda: session.table.turned, keys=session.keys_of("turn"),
        )  # fmt: skip
        if session.arrangement.estimated:
            menu.add(
                tr("Likelihoods as a chart"), self._toggle_chart,
                checked=lambda: session.arrangement.chart_shown,
                enabled=lambda: session.arrangement.chart_possible,
                keys=session.keys_of("likelihoods"),
            )  # fmt: skip
        menu.addActions(session.actions_named("filter-evidence") if rated else [])
        menu.addSeparator()
        if len(self._comparison.motivations) > 1:
            self._fill_columns(inner_menu(tr("Columns"), menu))
        self._fill_rows(inner_menu(tr("Rows"), menu))
        menu.addSeparator()
        menu.add(
            tr("Usual widths"), self._forget_widths, enabled=lambda: bool(session.table.widths)
        )
        menu.add(
            tr("Show everything"), self._show_everything,
            enabled=lambda: session.table.is_partial,
        )  # fmt: skip

    def _fill_columns(self, menu: TickMenu) -> None:
        for each in self._comparison.motivations:
            menu.add(
                each.title,
                partial(self._toggle_motivation, each.id),
                checked=partial(self._is_shown, each.id),
                enabled=partial(self._can_be_toggled, each.id),
            )

    def _fill_rows(self, menu: TickMenu) -> None:
        for group, words in row_groups(self._comparison):
            menu.add(
                words,
                partial(self._session.arrangement.toggle_rows, group),
                checked=partial(self._has_rows, group),
                keys=self._session.keys_of("undiagnostic") if group == UNDIAGNOSTIC else "",
            )

    def _is_shown(self, motivation: str) -> bool:
        return motivation not in self._session.table.hidden_motivations

    def _can_be_toggled(self, motivation: str) -> bool:
        """Return whether a motivation may be hidden or shown: the last one stays."""
        hidden = len(self._session.table.hidden_motivations)
        last = len(self._comparison.motivations) - hidden == 1
        return not (last and self._is_shown(motivation))

    def _has_rows(self, group: str) -> bool:
        return group not in self._session.table.hidden_rows

    def _toggle_motivation(self, motivation: str) -> None:
        table = self._session.table
        hidden = table.hidden_motivations ^ {motivation}
        self._session.arrangement.change(table._replace(hidden_motivations=hidden))

    def _toggle_chart(self) -> None:
        self._session.arrangement.show_chart(shown=not self._session.arrangement.chart_shown)

    def _forget_widths(self) -> None:
        self._session.arrangement.change(self._session.table._replace(widths={}))

    def _show_everything(self) -> None:
        self._session.arrangement.change(self._session.table.whole())
