"""A button with a menu as screen readers see it.

Qt leaves menus that pop up out of its tree, and does not answer a screen reader that opens one
before the menu is closed again. Tried with Qt 6.11: `QAccessibleApplication` has all windows but
popups as its children, and `QAccessibleToolButton` waits in `QToolButton.showMenu`.
"""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QToolButton


class AccessiblePopupButton(QAccessibleWidget):
    """A button that has its menu inside it while it is open."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button, QAccessible.Role.ButtonMenu)

    @property
    def _button(self) -> QToolButton:
        return cast("QToolButton", self.object())

    def state(self) -> QAccessible.State:
        made = super().state()
        made.hasPopup = made.expandable = True
        made.expanded = self._button.menu().isVisible()
        return made

    def childCount(self) -> int:
        return int(self._button.menu().isVisible())

    def child(self, index: int) -> Any:
        inside = 0 <= index < self.childCount()
        return QAccessible.queryAccessibleInterface(self._button.menu()) if inside else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self._button.menu() else -1

    def actionNames(self) -> list[str]:
        return [self.showMenuAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do it; a menu opens after the screen reader has its answer."""
        if name == self.showMenuAction():
            QTimer.singleShot(0, self._button, self._button.showMenu)
        else:
            super().doAction(name)
