"""The widths of columns that the reader chooses, with the mouse or by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from briefing_app.translation import tr
from briefing_app.ui.comparison.rating_keys import NARROWER_KEY, WIDER_KEYS
from briefing_app.ui.comparison.table.layout.sizes import SIDE, column_name
from briefing_app.ui.session import Session
from briefing_app.ui.state.table_state import WIDEST
from briefing_app.ui.widgets.accessibility.announce import announce

if TYPE_CHECKING:
    from briefing_app.ui.comparison.table.pinned_sums import PinnedSums
    from briefing_app.ui.comparison.table.table_heads import Corner, Heads
    from briefing_app.ui.comparison.table.table_model import ComparisonModel, Place
    from briefing_app.ui.comparison.table.table_view import ComparisonTable

_STEP = 12
"""By how much a key changes a width, in pixels at 100 per cent."""


class ChosenWidths(QObject):
    """Keeps the widths that the reader chooses with the briefing, in pixels at 100 per cent."""

    def __init__(self, session: Session, model: ComparisonModel, table: ComparisonTable) -> None:
        super().__init__(table)
        self._session, self._model, self._table = session, model, table
        self._dragged: dict[str, int] = {}

    def follow(self, heads: Heads, corner: Corner, pinned: PinnedSums) -> None:
        """Follow the borders of the heads above, of the corner, and of the sums that are pinned."""
        heads.dragged.connect(self._keep)
        heads.sectionHandleDoubleClicked.connect(self._forget)
        corner.dragging.connect(self._drag_side)
        corner.dragged.connect(self._keep_side)
        corner.reset.connect(self._forget_side)
        pinned.dragging.connect(self._drag)
        pinned.dragged.connect(self._keep_alone)
        pinned.reset.connect(self._forget)

    def by_name(self) -> dict[str, int]:
        """Return the widths by name, with that which is being dragged."""
        return {**self._session.table.widths, **self._dragged}

    def take(self, place: Place, key: int) -> bool:
        """Take a key that makes the column of a place wider or narrower."""
        if key != NARROWER_KEY and key not in WIDER_KEYS:
            return False
        section = place[0] if self._model.turned else place[1]
        step = self._table.table_style.px(_STEP)
        by = -step if key == NARROWER_KEY else step
        if section == -1:
            self._keep_side(self._table.sizes.side + by)
            width = self._table.sizes.side
        else:
            self._keep(section, self._table.top_heads.sectionSize(section) + by)
            width = self._table.top_heads.sectionSize(section)
        wide = tr("The column is {width} pixels wide.", width=self._at_100(width))
        announce(self._table, wide)
        return True

    @Slot(int)
    def _drag_side(self, width: int) -> None:
        self._dragged = {self._side: self._at_100(width)}
        self._table.lay_out()

    @Slot(int, int)
    def _drag(self, column: int, width: int) -> None:
        self._dragged = {self._name(column): self._wide_enough(column, width)}
        self._table.lay_out()

    @Slot(int, int)
    def _keep_alone(self, column: int, width: int) -> None:
        """Keep a width at the end of the table; the border stays with nothing before it kept."""
        self._dragged = {}
        self._choose(self._name(column), self._wide_enough(column, width))

    @Slot(int)
    def _keep_side(self, width: int) -> None:
        self._dragged = {}
        self._choose(self._side, self._at_100(max(width, self._table.sizes.least_side)))

    @Slot()
    def _forget_side(self) -> None:
        self._choose(self._side, None)

    @Slot(int, int)
    def _keep(self, column: int, width: int) -> None:
        """Keep a width, and all that is before it, for the border to stay where it was dropped."""
        heads, sizes = self._table.top_heads, self._table.sizes
        widths = {self._name(n): heads.sectionSize(n) for n in range(column)}
        width = max(width, sizes.least_of(column))
        widths |= {self._side: sizes.side, self._name(column): width}
        kept = {name: self._at_100(each) for name, each in widths.items()}
        table = self._session.table
        self._session.arrangement.change(table._replace(widths={**table.widths, **kept}))

    @Slot(int)
    def _forget(self, column: int) -> None:
        self._choose(self._name(column), None)

    @property
    def _side(self) -> str:
        if not self._model.turned:
            return SIDE
        from briefing_app.ui.comparison.table.layout.turned_sizes import TURNED_SIDE

        return TURNED_SIDE

    def _name(self, column: int) -> str:
        if not self._model.turned:
            return column_name(self._model.motivation(column).id)
        from briefing_app.ui.comparison.table.layout.turned_sizes import row_name

        return row_name(self._model.rows[column])

    def _wide_enough(self, column: int, width: int) -> int:
        return self._at_100(max(width, self._table.sizes.least_of(column)))

    def _at_100(self, width: int) -> int:
        return min(round(width / self._table.table_style.zoom), WIDEST)

    def _choose(self, name: str, width: int | None) -> None:
        """Keep the width that the reader chose; None gives the choice back to the table."""
        table = self._session.table
        widths = {key: value for key, value in table.widths.items() if key != name}
        if width is not None:
            widths[name] = width
        self._session.arrangement.change(table._replace(widths=widths))
