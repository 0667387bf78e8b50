"""What the reader tries with the keys and the menu of the table, in all the cells chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from briefing_app.ui.comparison.rating_keys import LEAD_KEY, LETTER_KEYS, WEIGHT_KEYS
from briefing_app.ui.session import Session

if TYPE_CHECKING:
    from briefing_app.ui.comparison.table.table_model import ComparisonModel
    from briefing_app.ui.comparison.table.table_view import ComparisonTable
    from briefing_app.ui.comparison.what_if.cell_menu import Chosen

_KEYS = {*LETTER_KEYS, *WEIGHT_KEYS, Qt.Key.Key_Space, LEAD_KEY}


class Trying:
    """Tries ratings and weights in what is chosen in a table."""

    def __init__(self, session: Session, model: ComparisonModel, table: ComparisonTable) -> None:
        self._session, self._model, self._table = session, model, table
        self._what_if = session.build_what_if()

    def chosen(self) -> Chosen:
        """Return the cells of the evidence that are chosen, and their items; or the whole item."""
        from briefing_app.ui.comparison.what_if.cell_menu import Chosen

        table, model = self._table, self._model
        place = table.place
        if place is None:
            return Chosen()
        if place[0] == -1:
            return Chosen(motivation=model.motivation(place[1]).id)
        if place[1] == -1:
            item = self._what_if.item(table.selection)
            return Chosen(items=(item,)) if item is not None else Chosen()
        places = sorted(map(model.place_of, table.selectionModel().selectedIndexes()))
        if place not in places:
            places = [place]
        count = len(model.rows.items)
        rated = [each for each in places if each[0] < count]
        cells = tuple(
            (model.rows.items[row].id, model.motivation(column).id) for row, column in rated
        )
        rows = dict.fromkeys(row for row, _ in rated)
        return Chosen(cells, tuple(model.rows.items[row] for row in rows))

    def take(self, key: int) -> bool:
        """Take a key by which the reader tries another rating or weight."""
        if key not in _KEYS:
            return False
        chosen = self.chosen()
        if key == LEAD_KEY and chosen.motivation:
            self._what_if.let_lead(chosen.motivation)
        elif key == Qt.Key.Key_Space:
            self._what_if.switch(chosen.items)
        elif key in WEIGHT_KEYS:
            self._what_if.weigh(chosen.items, WEIGHT_KEYS[key])
        elif chosen.cells and key in LETTER_KEYS:
            self._what_if.rate(chosen.cells, LETTER_KEYS[key])
        return True

    def show_menu(self, at: QPoint) -> None:
        """Show what can be done at the current place in a menu at a point of the screen."""
        from briefing_app.ui.comparison.what_if.cell_menu import place_menu

        menu = place_menu(self._session, self.chosen(), self._table)
        if not menu.isEmpty():
            menu.popup(at)
