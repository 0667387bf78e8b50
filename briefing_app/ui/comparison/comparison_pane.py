"""The place of the comparison in the window; the table is built once the text can be read."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.worker import ONE_FRAME_MS

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefing_app.model.grounds import CellName
    from briefing_app.model.table import Order
    from briefing_app.store.ratings import KeptRatings
    from briefing_app.ui.comparison.comparison_view import ComparisonView
    from briefing_app.ui.comparison.what_if.reader_ratings import Readers


UNDIAGNOSTIC = "undiagnostic"
"""The name under which the evidence that tells nothing apart is hidden and shown."""


class Possible(NamedTuple):
    """What can be done with the table: the words of what can be undone and redone, else empty.

    ``changes`` is the number of changes that are tried; ``reader_names`` are the others that were
    taken in, and ``own_rated`` is whether the reader has rated anything.
    """

    undo: str = ""
    redo: str = ""
    changes: int = 0
    trial_shown: bool = False
    undiagnostic_hidden: bool = False
    likelihoods_shown: bool = False
    readers_shown: bool = False
    estimates_hidden: bool = False
    revealed: bool = False
    own_rated: bool = False
    reader_names: tuple[str, ...] = ()


class ComparisonPane(QWidget):
    """The motivations side by side; each briefing gets a view of its own.

    A view is built when it is first asked for: by a call, or right after the pane was painted
    empty, so that the text beside it can be read before the table costs anything.

    Signals: ``paragraph_chosen(int)``, ``section_chosen(str)`` and ``source_chosen(str)`` when the
    reader wants to go there; ``evidence_paragraphs(object)`` with a tuple of the numbers of the
    paragraphs that the chosen cell rests on, to be marked in the text, empty for none;
    ``changed()`` when `what_can_be_done` is other than before; ``action_wanted(str)`` with the name
    of an action of the window; ``not_kept(str)`` with a sentence when ratings could not be kept.
    """

    paragraph_chosen = Signal(int)
    evidence_paragraphs = Signal(object)
    changed = Signal()
    action_wanted = Signal(str)
    not_kept = Signal(str)
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
        self._kept: KeptRatings | None = None

    def keep_ratings_in(self, kept: "KeptRatings") -> None:
        """Keep what readers rate in the briefing that is shown next; without it, in memory."""
        self._kept = kept

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
            view.what_if.readers.adopt(before.what_if.readers)
            view.restore(before.state())
            view.choose(before.chosen)

    @property
    def view(self) -> "ComparisonView | None":
        """The view of the briefing's comparison, or None where there is none."""
        self.build()
        return self._view

    def _built(self, briefing: Briefing, theme: Theme, zoom: float) -> "ComparisonView | None":
        from briefing_app.ui.comparison.comparison_view import ComparisonView
        from briefing_app.ui.comparison.table.table_style import TableStyle

        if briefing.comparison is None:
            return None
        style = TableStyle(theme, zoom)
        view = ComparisonView(briefing, briefing.comparison, style, self, self._kept)
        view.paragraph_chosen.connect(self.paragraph_chosen)
        view.evidence_paragraphs.connect(self.evidence_paragraphs)
        view.section_chosen.connect(self.section_chosen)
        view.source_chosen.connect(self.source_chosen)
        view.tried.connect(self.changed)
        view.action_wanted.connect(self.action_wanted)
        view.what_if.readers.not_kept.connect(self.not_kept)
        view.bar.changed.connect(self.changed)
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
            self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._view is None and self._wanted is not None:
            QTimer.singleShot(ONE_FRAME_MS, self.build)

    def restyle(self, theme: Theme, zoom: float) -> None:
        """Take the colours of a theme and the size of the text; 1.0 is 100 per cent."""
        if self._wanted is not None:
            self._wanted = (self._wanted[0], theme, zoom)
        if self._view is not None:
            from briefing_app.ui.comparison.table.table_style import TableStyle

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

    # -- what the reader tries ----------------------------------------------------------------

    def what_can_be_done(self) -> Possible:
        """Return what can be undone, taken back and shown now, without building a view for it."""
        if self._view is None:
            return Possible()
        what_if = self._view.what_if
        return Possible(
            undo=what_if.stack.undoText() if what_if.stack.canUndo() else "",
            redo=what_if.stack.redoText() if what_if.stack.canRedo() else "",
            changes=what_if.trial.changes,
            trial_shown=what_if.mode == "trial",
            undiagnostic_hidden=UNDIAGNOSTIC in self._view.bar.hidden_rows,
            likelihoods_shown=self._view.table_or_chart.chart_shown,
            readers_shown=what_if.mode == "readers",
            estimates_hidden=what_if.readers.layout.hidden,
            revealed=what_if.readers.revealed,
            own_rated=bool(what_if.readers.own.letters),
            reader_names=tuple(each.reader for each in what_if.readers.others),
        )

    def undo(self) -> None:
        """Take back the last change."""
        if self.view is not None:
            self.view.what_if.stack.undo()

    def redo(self) -> None:
        """Make a change again that was taken back."""
        if self.view is not None:
            self.view.what_if.stack.redo()

    def show_trial(self, *, shown: bool) -> None:
        """Show what is tried, or what the author wrote."""
        if self.view is not None:
            self.view.what_if.set_mode("trial" if shown else "author")

    def reset_trial(self) -> None:
        """Go back to what the author wrote."""
        if self.view is not None:
            self.view.what_if.reset()

    # -- what readers rate --------------------------------------------------------------------

    @property
    def readers(self) -> "Readers | None":
        """What readers rate in the briefing that is shown, or None where it has no table."""
        return self.view.what_if.readers if self.view is not None else None

    def begin_rating(self) -> None:
        """Give the keys to the table, at the first cell that the reader has yet to rate."""
        if self.view is not None:
            self.view.begin_rating()

    # -- what is on show ----------------------------------------------------------------------

    def filter_evidence(self) -> None:
        """Ask for words that the evidence must have."""
        if self.view is not None:
            self.view.table_or_chart.show_chart(shown=False)
            self.view.filter.open()

    def toggle_undiagnostic(self) -> None:
        """Hide the evidence that tells nothing apart, or show it again."""
        if self.view is not None:
            self.view.bar.toggle_group(UNDIAGNOSTIC)

    def toggle_likelihoods(self) -> None:
        """Show the likelihoods as bands of their scale instead of the table, or the table again."""
        if self.view is not None:
            self.view.table_or_chart.toggle()
            self.view.setFocus()

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
