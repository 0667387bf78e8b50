"""The list of the shelf, as keys and the mouse work on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListView


class ShelfList(QListView):
    """The list; Return opens, as a double click does.

    Signals: ``menu_wanted(QPoint)`` with the place in the list; by key that of the chosen row.
    """

    menu_wanted = Signal(QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        chosen = self.visualRect(self.currentIndex())
        self.menu_wanted.emit(chosen.center() if by_key else event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
