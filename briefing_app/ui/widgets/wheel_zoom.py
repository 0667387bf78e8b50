"""Ctrl and the wheel of the mouse, which make everything larger or smaller."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.session import Session

ZOOMS_ITSELF = "zooms-itself"
"""The property of a widget that has a zoom of its own and keeps the wheel."""
_NOTCH = 120
"""How far one notch of a wheel turns, in eighths of a degree; a touch pad gives parts of it."""


class Notches:
    """Counts the notches by which a wheel was turned; its parts add up until it turns back."""

    def __init__(self) -> None:
        self._turned = 0

    def turn(self, event: QWheelEvent) -> int:
        """Return by how many whole notches an event completes a turn, below 0 towards the user."""
        turn = event.angleDelta().y()
        if turn * self._turned < 0:
            self._turned = 0
        self._turned += turn
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        return steps


class WheelZoom(QObject):
    """Zooms wherever the mouse is in a window: lists and tables would scroll."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._notches = Notches()

    def follow(self) -> None:
        """Watch the window, which is on the screen."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or not self._is_zoom(event):
            return super().eventFilter(watched, event)
        steps = self._notches.turn(event)
        if steps:
            self._session.zoom_by(steps)
        return True

    def _is_zoom(self, event: QWheelEvent) -> bool:
        over = self._window.childAt(event.position().toPoint())
        while over is not None and over is not self._window:
            if over.property(ZOOMS_ITSELF):
                return False
            over = over.parentWidget()
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
