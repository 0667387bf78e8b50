"""The side buttons of a mouse, which go back and forward."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.window.navigator import Navigator

_KINDS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)


class SideButtons(QObject):
    """Takes them wherever the mouse is in a window: lists and tables would keep them."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__(navigator)
        self._steps = {
            Qt.MouseButton.BackButton: navigator.back,
            Qt.MouseButton.ForwardButton: navigator.forward,
        }

    def follow(self, window: QWidget) -> None:
        """Watch a window that is on the screen."""
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KINDS or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        step = self._steps.get(event.button())
        if step is None:
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.MouseButtonRelease:
            step()
        return True
