"""Boxes to choose from, and one that has no label beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox


class Choices(QComboBox):
    """Its list is as wide as its longest choice, as far as the screen goes; Qt's is as the box."""

    def showPopup(self) -> None:
        """Show the list, with its edge below that of the box at which lines begin."""
        listed, screen = self.view(), self.screen().availableGeometry()
        wanted = listed.sizeHintForColumn(0) + 2 * listed.frameWidth()
        if self.count() > self.maxVisibleItems():
            wanted += listed.verticalScrollBar().sizeHint().width()
        listed.setMinimumWidth(min(wanted, screen.width()))
        super().showPopup()
        around = listed.window()
        left = self.mapToGlobal(QPoint(0, 0)).x()
        if self.isRightToLeft():
            left += self.width() - around.width()
        last = screen.right() + 1 - around.width()
        around.move(max(min(left, last), screen.left()), around.y())


class ChoiceBox(Choices):
    """Says what is chosen in it; on Linux, Qt gives screen readers the choice as the name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
