"""A menu that stays within its window, and whose lines each have a letter of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCursor, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from briefing_app.ui.widgets.accessibility.mnemonics import with_mnemonics
from briefing_app.ui.widgets.accessibility.own_interface import offer_own_interfaces
from briefing_app.ui.widgets.direction import in_own_direction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionMenuItem


class WindowMenu(QMenu):
    """A menu that opens no further left or right than the window that it belongs to.

    The letters that choose its lines are given when it opens, since an action may be in several
    menus. One without ``words`` is called as its parent is for screen readers. ``has_tips`` is
    whether every line has a tip: for one that has none Qt would show its words as rich text.
    """

    def __init__(self, parent: QWidget, words: str = "", *, has_tips: bool = False) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words or parent.accessibleName())
        self.setToolTipsVisible(has_tips)
        offer_own_interfaces()

    def stays_open_for(self, action: QAction) -> bool:
        """Return whether the menu stays open when an action of it is done."""
        del action
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Give the letters, and move to where the menu is within the window.

        One within a menu goes to its other side. One that no mouse has opened shows where keys go.
        """
        super().showEvent(event)
        actions = [each for each in self.actions() if each.text()]
        marked = with_mnemonics([each.text() for each in actions], map(_name, actions))
        for action, text in zip(actions, marked, strict=True):
            action.setText(text)
        within, outer = self._within(), self.parentWidget()
        left = within.mapToGlobal(QPoint(0, 0)).x()
        most = left + within.width() - self.width()
        across = self.x()
        if across > most and isinstance(outer, QMenu):
            across = outer.x() - self.width()
        self.move(max(left, min(across, most)), self.y())
        if not isinstance(outer, QMenu):
            QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        """Go to the first line of a menu that keys have opened, as Down does.

        `setActiveAction` would open a menu within it. A screen reader says only lines.
        """
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.isVisible() and self.activeAction() is None and not by_mouse:
            no_keys = Qt.KeyboardModifier.NoModifier
            self.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, no_keys))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the button that opened the menu know that the mouse has left it meanwhile."""
        super().hideEvent(event)
        for button in self.menuAction().associatedObjects():
            if isinstance(button, QToolButton):
                there = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
                button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, there)
                button.update()

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Show the words and the keys of a line each in their own direction."""
        super().initStyleOption(option, action)
        option.text = "\t".join(map(in_own_direction, option.text.split("\t")))

    def _within(self) -> QWidget:
        """Return the window that this menu, and those around it, belong to."""
        widget: QWidget | None = self
        while isinstance(widget, QMenu):
            widget = widget.parentWidget()
        return self if widget is None else widget.window()


def _name(action: QAction) -> str:
    """Return the English name of a line of a menu; empty if it has none."""
    inner = action.menu()
    return inner.objectName() if isinstance(inner, QMenu) else action.objectName()
