"""A window whose buttons are pressed with Return, too, and which opens the menus of its widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

_RETURN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def open_menu_in(window: QWidget) -> None:
    """Open the menu of what has the keys in a window or dialog."""
    focused = window.focusWidget()
    if focused is not None:
        cursor = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = QRectF(cursor).center().toPoint()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place)
        )
        QApplication.sendEvent(focused, event)


class KeyWindow(QMainWindow):
    """A window in which Return presses the button that has the keys, as it does in a dialog."""

    def make_accessible(self) -> QAccessibleInterface:
        """Return what a screen reader sees of the window."""
        from briefing_app.ui.widgets.accessibility.accessible_window import AccessibleWindow

        return AccessibleWindow(self)

    @Slot()
    def open_context_menu(self) -> None:
        """Open the menu of what has the keys, as the Menu key does."""
        open_menu_in(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in _RETURN and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)
