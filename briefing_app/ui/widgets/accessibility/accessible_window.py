"""A window or dialog as screen readers see it, with what pops up above it.

Qt leaves windows that pop up out of its tree: tried with Qt 6.11, `QAccessibleApplication` has all
windows but those as its children, and the widget that opened one does not have it either.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QDialog,
    QMainWindow,
    QMenu,
    QToolButton,
    QWidget,
)


class AccessibleWindow(QAccessibleWidget):
    """A window or dialog; its last child is the menu or list of commands that is open above it."""

    def __init__(self, window: QMainWindow | QDialog) -> None:
        role = QAccessible.Role
        super().__init__(window, role.Dialog if isinstance(window, QDialog) else role.Window)

    def childCount(self) -> int:
        return super().childCount() + int(self._above is not None)

    def child(self, index: int) -> Any:
        if index == super().childCount() and self._above is not None:
            return QAccessible.queryAccessibleInterface(self._above)
        return super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if self._above is not None and child.object() is self._above:
            return super().childCount()
        return super().indexOfChild(child)

    @property
    def _above(self) -> QWidget | None:
        """What is open above this window; of a menu with menus in it, the outermost.

        The menu of a button is inside the button.
        """
        popup = QApplication.activePopupWidget()
        while isinstance(popup, QMenu) and isinstance(popup.parentWidget(), QMenu):
            popup = popup.parentWidget()
        opener = popup.parentWidget() if isinstance(popup, QMenu | QDialog) else None
        if popup is None or opener is None or opener.window() is not self.object():
            return None
        if isinstance(popup, QMenu):
            buttons = popup.menuAction().associatedObjects()
            return None if any(isinstance(each, QToolButton) for each in buttons) else popup
        return popup
