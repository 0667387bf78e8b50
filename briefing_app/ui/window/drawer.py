"""The drawer below the text or beside it: one panel at a time, opened when it is wanted."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.translation import tr
from briefing_app.ui.panels import PANELS, Panel, PanelWidget
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.accessibility.announce import announce, spoken_place
from briefing_app.ui.widgets.plain import PlainLabel, set_tip


class Drawer(QWidget):
    """A title, a way to close it, and the open panel of the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("drawer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panels: dict[str, QWidget] = {}
        self._stand_in: QWidget = self
        self._awaited: QWidget = self
        self._title = PlainLabel()
        self._title.setFont(font(SANS, 13, SEMIBOLD))
        self._close_button = close = QToolButton()
        close.setText("×")
        set_tip(close, tr("Close (Esc)"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self._close)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(close)
        self._stack = _Stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Refresh the open panel, or close it if the briefing has nothing for it.

        The others wait for their turn.
        """
        if change.aspect not in ("briefing", "appearance", "problems"):
            return
        had_keys, panel = self._has_keys, self.panel
        self.refresh()
        if had_keys and not self._has_keys:
            self.take_keys()
        if panel is not None and not panel.enabled(self._session):
            # Only now: refreshed, it has let go of the briefing before.
            self._close()

    @property
    def _has_keys(self) -> bool:
        return self.isAncestorOf(QApplication.focusWidget() or self)

    @property
    def panel(self) -> Panel | None:
        """The panel of the session that is open, or None."""
        return next((each for each in PANELS if each.name == self._session.panel), None)

    def refresh(self) -> None:
        """Show the open panel with the briefing as it is now."""
        panel = self.panel
        if panel is None:
            return
        if panel.name not in self._panels:
            self._panels[panel.name] = panel.make(self._session)
            self._stack.addWidget(self._panels[panel.name])
        widget = self._panels[panel.name]
        self._title.setText(panel.title)
        self.setAccessibleName(panel.title)
        cast("PanelWidget", widget).refresh()
        self._stack.setCurrentWidget(widget)
        self._stack.updateGeometry()
        self.setFocusProxy(widget)

    def take_keys(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keys to the panel; if its list is hidden as it is empty, to what is there.

        A screen reader says the words in its place, which no focus leads to.
        """
        self.setFocus(reason)
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.isVisible():
            return
        parts = self._stack.findChildren(QWidget)
        can = (each for each in parts
               if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus)  # fmt: skip
        self._stand_in = next(can, self._close_button)
        self._stand_in.setFocus(reason)
        labels = self._stack.findChildren(PlainLabel)
        words = " ".join(each.text() for each in labels if each.isVisible())
        announce(self, spoken_place(words))
        self._awaited = _last_proxy(self)
        self._awaited.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys on to a list that comes on show, if they are still where it lent them."""
        if event.type() == QEvent.Type.Show and watched is self._awaited:
            watched.removeEventFilter(self)
            if self._stand_in.hasFocus():
                QTimer.singleShot(0, self._awaited, self._awaited.setFocus)
        return super().eventFilter(watched, event)

    @Slot()
    def _close(self) -> None:
        self._session.show_panel("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)


class _Stack(QStackedWidget):
    """The panels, of which only the one on show needs room."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()


def _last_proxy(widget: QWidget) -> QWidget:
    """Return the widget that has the keys in place of another, or of its proxies."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget
