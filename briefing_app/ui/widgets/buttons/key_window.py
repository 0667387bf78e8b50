"""A window whose buttons are pressed with Return, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow

_RETURN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class KeyWindow(QMainWindow):
    """A window in which Return presses the button that has the keys, as it does in a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in _RETURN and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)
