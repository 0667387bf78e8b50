"""Buttons as screen readers see them.

Qt answers a screen reader that presses a button only when all is done that the button does, such as
a dialog that it opens. It leaves menus that pop up out of its tree. Tried with Qt 6.11:
`QAccessibleButton` waits in `QAbstractButton.click` and `QAccessibleToolButton` in
`QToolButton.showMenu`; `QAccessibleApplication` has all windows but popups as its children.
"""

from __future__ import annotations

from functools import partial
from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QToolButton

from briefing_app.ui.widgets.accessibility.like_qt import LikeQt
from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics


class AccessibleButton(LikeQt):
    """A button that answers before it acts; its name lacks the letter that Korean has in brackets.

    All else is as Qt tells it.
    """

    def role(self) -> QAccessible.Role:
        return self.of_qt.role()

    def text(self, kind: QAccessible.Text) -> str:
        button = cast("QAbstractButton", self.object())
        if kind == QAccessible.Text.Name and not button.accessibleName() and button.text():
            return without_mnemonics(button.text())
        return self.of_qt.text(kind)

    def state(self) -> QAccessible.State:
        return self.of_qt.state()

    def actionNames(self) -> list[str]:
        return self.of_qt.actionInterface().actionNames()

    def doAction(self, name: str) -> None:
        QTimer.singleShot(0, self.object(), partial(self._do, name))

    def _do(self, name: str) -> None:
        """Do it as the mouse does; Qt would toggle a box and not say that it was clicked."""
        if name == self.toggleAction():
            cast("QAbstractButton", self.object()).click()
        else:
            self.of_qt.actionInterface().doAction(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return self.of_qt.actionInterface().keyBindingsForAction(name)


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
