"""The place of the comparison in the window; there is nothing in it before one is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.table import Order
from briefing_app.ui.comparison.style import TableStyle
from briefing_app.ui.comparison.view import ComparisonView
from briefing_app.ui.theme import Theme


class ComparisonPane(QWidget):
    """The motivations side by side; each briefing gets a view of its own.

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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._view: ComparisonView | None = None

    def show_briefing(self, briefing: Briefing, theme: Theme, zoom: float = 1.0) -> None:
        """Show the comparison of a briefing, or nothing where it has none.

        The same file again, as after a reload, keeps the order, what is hidden and the place.
        """
        before, self._view = self._view, None
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        if briefing.comparison is None:
            return
        view = ComparisonView(briefing, briefing.comparison, TableStyle(theme, zoom), self)
        view.paragraph_chosen.connect(self.paragraph_chosen)
        view.evidence_paragraphs.connect(self.evidence_paragraphs)
        view.section_chosen.connect(self.section_chosen)
        view.source_chosen.connect(self.source_chosen)
        self._view = view
        self._column.addWidget(view)
        self.setFocusProxy(view)
        if self.isVisible():
            # At once, for the table to have its size before it scrolls to a place that is kept.
            view.show()
            self._column.activate()
        if before is not None and before.file == briefing.file:
            view.restore(before.state())
            view.choose(before.chosen)

    @property
    def view(self) -> ComparisonView | None:
        """What is on show, or None before there is a comparison."""
        return self._view

    def restyle(self, theme: Theme, zoom: float) -> None:
        """Take the colours of a theme and the size of the text; 1.0 is 100 per cent."""
        if self._view is not None:
            self._view.restyle(TableStyle(theme, zoom))

    def select_evidence(self, ref: str) -> None:
        """Scroll to the row of an item of evidence and choose it; one that is hidden is shown."""
        if self._view is not None:
            self._view.select_evidence(ref)

    def set_order(self, order: Order) -> None:
        """Sort the evidence."""
        if self._view is not None:
            self._view.set_order(order)

    def copy_table(self) -> None:
        """Put the rows and columns on show on the clipboard, as text and as HTML."""
        if self._view is not None:
            self._view.copy_table()

    def state(self) -> dict[str, object]:
        """Return the order and what is hidden, to be kept between runs as JSON."""
        return {} if self._view is None else self._view.state()

    def restore(self, state: object) -> None:
        """Take what `state` gave; what is not of this briefing or not understood is ignored."""
        if self._view is not None:
            self._view.restore(state)
