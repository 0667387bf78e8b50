"""Marks at the scroll bars of the table that show where in it the hits of Find are."""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from briefing_app.ui.comparison.table.table_heads import Heads
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.widgets.scroll_marks import MARK, ScrollMarks


class TableMarks(ScrollMarks):
    """The marks of the sections of the heads beside a scroll bar."""

    def __init__(
        self, session: Session, model: ComparisonModel, heads: Heads, bar: QScrollBar
    ) -> None:
        super().__init__(session, bar)
        self._model, self._heads = model, heads
        self._upright = bar.orientation() == Qt.Orientation.Vertical
        self._found_in: tuple[object, ...] = ()
        self._sections: list[int] = []
        model.modelReset.connect(self.update)
        heads.sectionResized.connect(self.update)

    @property
    def marks(self) -> list[int]:
        """Where the marks begin, in pixels from the start of the scroll bar."""
        search, model, heads = self._session.search, self._model, self._heads
        if search is None or not search.table_hits:
            return []
        found_in = search.table_hits, model.rows, model.columns
        if not all(map(is_, found_in, self._found_in)) or not self._found_in:
            self._found_in = found_in
            self._sections = self._sections_of([each.passage.selection
                                                for each in search.table_hits])  # fmt: skip
        extent, whole = self.height() if self._upright else self.width(), max(heads.length(), 1)
        starts = (heads.sectionPosition(each) * extent // whole for each in self._sections)
        return list(dict.fromkeys(start // MARK * MARK for start in starts))

    def _sections_of(self, places: Sequence[Selection]) -> list[int]:
        """Return the sections of the heads in which some places of the table are."""
        model = self._model
        if self._upright != model.turned:
            return model.rows.places({each.row for each in places if each.row})
        refs = {each.motivation for each in places}
        return [n for n in range(len(model.columns)) if model.motivation(n).id in refs]
