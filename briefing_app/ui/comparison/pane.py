"""The place of the comparison in the window; the table is built once the text can be read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.ui.theme import Theme
from briefing_app.ui.worker import ONE_FRAME_MS

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefing_app.model.grounds import CellName
    from briefing_app.model.table import Order
    from briefing_app.ui.comparison.view import ComparisonView


class ComparisonPane(QWidget):
    """The motivations side by side; each briefing gets a view of its own.

    A view is built when it is first asked for: by a call, or right after the pane was painted
    empty, so that the text beside it can be read before the table costs anything.

    Signals: ``paragraph_chosen(int)``, ``section_chosen(str)`` and ``source_chosen(str)`` when the
    reader wants to go there; ``evidence_paragraphs(object)`` with a tuple of the numbers of the
    paragraphs that the chosen cell rests on, to be marked in the text, empty for none.
    """

    paragraph_chosen = Signal(int)
    evidence_paragraphs = Signal(object)
    section_chosen = Signal(str)
    source_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setAccessibleName("Comparison")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._view: ComparisonView | None = None
        self._wanted: tuple[Briefing, Theme, float] | None = None
        self._state: object = None

    def show_briefing(self, briefing: Briefing, theme: Theme, zoom: float = 1.0) -> None:
        """Show the comparison of a briefing, or nothing where it has none.

        The same file again, as after a reload, keeps the order, what is hidden and the place.
        """
        before, self._view = self._view, None
        self._state = None
        self._wanted = (briefing, theme, zoom) if briefing.comparison is not None else None
        if before is None:
            return
        self._column.removeWidget(before)
        before.hide()
        before.deleteLater()
        view = self.view if before.file == briefing.file else None
        if view is not None:
            view.restore(before.state())
            view.choose(before.chosen)

    @property
    def view(self) -> "ComparisonView | None":
        """The view of the briefing's comparison, or None where there is none."""
        self.build()
        return self._view

    def _built(self, briefing: Briefing, theme: Theme, zoom: float) -> "ComparisonView | None":
        from briefing_app.ui.comparison.style import TableStyle
        from briefing_app.ui.comparison.view import ComparisonView

        if briefing.comparison is None:
            return None
        view = ComparisonView(briefing, briefing.comparison, TableStyle(theme, zoom), self)
        view.paragraph_chosen.connect(self.paragraph_chosen)
        view.evidence_paragraphs.connect(self.evidence_paragraphs)
        view.section_chosen.connect(self.section_chosen)
        view.source_chosen.connect(self.source_chosen)
        view.restore(self._state)
        self._column.addWidget(view)
        had_focus = QApplication.focusWidget() is self
        self.setFocusProxy(view)
        if self.isVisible():
            # At once, for the table to have its size before it scrolls to a place that is kept.
            view.show()
            self._column.activate()
        if had_focus:
            view.setFocus()
        return view

    @Slot()
    def build(self) -> None:
        """Build the view now, where it is still to come."""
        if self._view is None and self._wanted is not None:
            self._view = self._built(*self._wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._view is None and self._wanted is not None:
            QTimer.singleShot(ONE_FRAME_MS, self.build)

    def restyle(self, theme: Theme, zoom: float) -> None:
        """Take the colours of a theme and the size of the text; 1.0 is 100 per cent."""
        if self._wanted is not None:
            self._wanted = (self._wanted[0], theme, zoom)
        if self._view is not None:
            from briefing_app.ui.comparison.style import TableStyle

            self._view.restyle(TableStyle(theme, zoom))

    def select_evidence(self, ref: str) -> None:
        """Scroll to the row of an item of evidence and choose it; one that is hidden is shown."""
        if self.view is not None:
            self.view.select_evidence(ref)

    def mark_cells(self, cells: "Collection[CellName]") -> None:
        """Mark the cells that rest on a paragraph, by their names, and no others."""
        if self.view is not None:
            self.view.mark_cells(cells)

    def set_order(self, order: "Order") -> None:
        """Sort the evidence."""
        if self.view is not None:
            self.view.set_order(order)

    def copy_table(self) -> None:
        """Put the rows and columns on show on the clipboard, as text and as HTML."""
        if self.view is not None:
            self.view.copy_table()

    def state(self) -> object:
        """Return the order and what is hidden, to be kept between runs as JSON."""
        if self._view is not None:
            return self._view.state()
        return {} if self._wanted is None else self._state

    def restore(self, state: object) -> None:
        """Take what `state` gave; what is not of this briefing or not understood is ignored."""
        self._state = state
        if self._view is not None:
            self._view.restore(state)
