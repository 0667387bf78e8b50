"""The button that orders the evidence and the motivations."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from briefing_app.model.choices import Order
from briefing_app.model.comparison import Comparison
from briefing_app.translation import tr
from briefing_app.ui.comparison.comparison_menus import TickButton
from briefing_app.ui.session import Session
from briefing_app.ui.state.table_state import ORDERS, TableState
from briefing_app.ui.widgets.plain import on_button, set_tip

_SAID: dict[Order, str] = {
    "file": tr("Order: as written"),
    "diagnosticity": tr("Order: most diagnostic first"),
    "credibility": tr("Order: most credible first"),
    "relevance": tr("Order: most relevant first"),
    "date": tr("Order: oldest first"),
    "source": tr("Order: by source"),
    "type": tr("Order: by type"),
}
"""What the button says of the orders that need no motivation."""


class OrderButton(TickButton):
    """Its words say how the evidence is sorted; ``narrow`` leaves that out."""

    def __init__(self, session: Session, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(tr("Order"), parent)
        self._session, self._comparison = session, comparison
        set_tip(self, tr("Sort the evidence"))

    def refresh(self) -> None:
        """Say how the evidence is sorted."""
        spoken = order_words(self._session.table, self._comparison)
        self.setText(tr("Order") if self.narrow else on_button(spoken))
        self.setAccessibleName(spoken)

    def fill(self) -> None:
        """Fill the menu."""
        menu, session = self.ticks, self._session
        sort = session.arrangement.sort
        menu.add_choice([
            menu.add(words, partial(sort, order), checked=partial(self._has, order))
            for order, words in ORDERS.items()
        ])  # fmt: skip
        menu.addSeparator()
        menu.add(
            score_words(session.table._replace(by_score=True), self._comparison),
            session.arrangement.toggle_score,
            checked=lambda: session.table.by_score,
            enabled=lambda: len(self._comparison.motivations) > 1,
        )  # fmt: skip

    def _has(self, order: Order) -> bool:
        return self._session.table.order == order


def order_words(table: TableState, comparison: Comparison) -> str:
    """Say how the evidence is sorted."""
    match table.order:
        case "against":
            title = comparison.motivation(table.ordered_by).title
            return tr("Order: against {motivation}", motivation=title)
        case "for":
            title = comparison.motivation(table.ordered_by).title
            return tr("Order: for {motivation}", motivation=title)
    return _SAID[table.order]


def score_words(table: TableState, comparison: Comparison) -> str:
    """Say how the motivations are ordered."""
    if table.by_score:
        return tr("{columns}: least refuted first", columns=comparison.label)
    return tr("{columns}: as written", columns=comparison.label)
