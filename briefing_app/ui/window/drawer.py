"""The drawer under the text: one more view of the briefing at a time, opened when it is wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from briefing_app.ui.checks.checks_panel import ChecksPanel
    from briefing_app.ui.timeline.timeline_pane import TimelinePane

DrawerView: TypeAlias = "TimelinePane | ChecksPanel"
DrawerName = Literal["timeline", "checks"]
DRAWER_NAMES: tuple[DrawerName, ...] = ("timeline", "checks")


def _checks(appearance: Appearance, worker: Worker) -> DrawerView:
    from briefing_app.ui.checks import checks_panel

    return checks_panel.ChecksPanel(worker, appearance.theme, appearance.zoom)


def _timeline(appearance: Appearance, _worker: Worker) -> DrawerView:
    from briefing_app.ui.timeline import timeline_pane

    return timeline_pane.TimelinePane(appearance.theme, appearance.zoom)


_VIEWS: dict[DrawerName, tuple[str, Callable[[Appearance, Worker], DrawerView]]] = {
    "timeline": ("Timeline", _timeline),
    "checks": ("Checks", _checks),
}


class Drawer(QWidget):
    """A title, a way to close it, and one of the views, each made when it is first wanted.

    Signals: ``paragraph_chosen(int)``, ``section_chosen(str)`` and ``evidence_chosen(str)`` when
    the reader wants to go there; ``closed()`` when it was closed by its button or by Escape.
    """

    paragraph_chosen = Signal(int)
    section_chosen = Signal(str)
    evidence_chosen = Signal(str)
    closed = Signal()

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        """Make the drawer empty; ``worker`` does what its views do off the GUI thread."""
        super().__init__(parent)
        self._worker = worker
        self.setObjectName("drawer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name: DrawerName | None = None
        self._views: dict[DrawerName, DrawerView] = {}
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(font(SANS, 13, SEMIBOLD))
        close = QToolButton()
        close.setText("✕")
        close.setToolTip("Close (Esc)")
        close.setAccessibleName("Close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(close)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def show_view(self, name: DrawerName, briefing: Briefing, appearance: Appearance) -> None:
        """Bring one of the views into the drawer, with a briefing in it."""
        self.name = name
        title, make = _VIEWS[name]
        self._title.setText(title)
        self.setAccessibleName(title)
        if name not in self._views:
            self._take(name, make(appearance, self._worker))
        view = self._views[name]
        self.update_view(briefing, appearance)
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)

    def _take(self, name: DrawerName, view: DrawerView) -> None:
        self._stack.addWidget(view)
        view.paragraph_chosen.connect(self.paragraph_chosen)
        view.section_chosen.connect(self.section_chosen)
        view.evidence_chosen.connect(self.evidence_chosen)
        self._views[name] = view

    def update_view(self, briefing: Briefing, appearance: Appearance) -> None:
        """Show another briefing, or the same one read again or in another theme or size.

        Only what is in the drawer; the other views wait for their turn.
        """
        if self.name is not None:
            view = self._views[self.name]
            view.restyle(appearance.theme, appearance.zoom)
            view.show_briefing(briefing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.closed.emit()
        else:
            super().keyPressEvent(event)
