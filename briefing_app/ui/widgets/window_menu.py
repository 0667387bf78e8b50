"""A menu that stays within its window."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget


class WindowMenu(QMenu):
    """A menu that opens no further left or right than the window that it belongs to."""

    def __init__(self, parent: QWidget, words: str = "") -> None:
        super().__init__(words, parent)
        self.setToolTipsVisible(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Move to where the menu is within the window; one within a menu, to its other side."""
        super().showEvent(event)
        within, outer = self._within(), self.parentWidget()
        left = within.mapToGlobal(QPoint(0, 0)).x()
        most = left + within.width() - self.width()
        across = self.x()
        if across > most and isinstance(outer, QMenu):
            across = outer.x() - self.width()
        self.move(max(left, min(across, most)), self.y())

    def _within(self) -> QWidget:
        """Return the window that this menu, and those around it, belong to."""
        widget: QWidget | None = self
        while isinstance(widget, QMenu):
            widget = widget.parentWidget()
        return self if widget is None else widget.window()
