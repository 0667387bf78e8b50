"""Menus whose lines follow the state of the table, and that stay open while lines are ticked."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.ui.widgets.accessibility.announce import announce_tick
from briefing_app.ui.widgets.buttons.menu_button import MenuButton
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.widgets.plain import on_button

_KEYS = Qt.Key
Test = Callable[[], bool]


class Entry(QAction):
    """One line of a menu: what it does, when it is ticked and when it can be used."""

    def __init__(
        self,
        words: str,
        run: Callable[[], object],
        menu: QMenu,
        *,
        checked: Test | None = None,
        enabled: Test = lambda: True,
        keys: str = "",
    ) -> None:
        """Take words, in which an ampersand is a letter, and the key that is shown with them."""
        super().__init__(on_button(words) + (f"\t{keys}" if keys else ""), menu)
        self._name, self._run, self._checked, self._enabled = words, run, checked, enabled
        self.setCheckable(checked is not None)
        self.triggered.connect(self._do)
        self.refresh()

    def refresh(self) -> None:
        """Show the state as it is now."""
        if self._checked is not None:
            self.setChecked(self._checked())
        self.setEnabled(self._enabled())

    @Slot()
    def _do(self) -> None:
        """Do it; a screen reader says what came of a tick, since the menu stays open."""
        self._run()
        self.refresh()
        menu = self.parent()
        if isinstance(menu, TickMenu) and menu.stays_open_for(self):
            announce_tick(menu, self._name, ticked=self.isChecked())


class TickMenu(WindowMenu):
    """A menu that stays open while its lines are ticked, so that several can be in one go."""

    def add(
        self,
        words: str,
        run: Callable[[], object],
        *,
        checked: Test | None = None,
        enabled: Test = lambda: True,
        keys: str = "",
    ) -> Entry:
        """Add a line; see `Entry`."""
        entry = Entry(words, run, self, checked=checked, enabled=enabled, keys=keys)
        self.addAction(entry)
        return entry

    def add_choice(self, entries: list[Entry]) -> None:
        """Let only one of some lines be ticked; to choose one closes the menu."""
        group = QActionGroup(self)
        for entry in entries:
            group.addAction(entry)

    def refresh(self) -> None:
        """Let every line show the state as it is now."""
        for action in self.actions():
            if isinstance(action, Entry):
                action.refresh()
            inner = action.menu()
            if isinstance(inner, TickMenu):
                inner.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != _KEYS.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        """Tick a line that can be, and stay open."""
        if action is None or not action.isEnabled() or not self.stays_open_for(action):
            return False
        action.trigger()
        return True

    def stays_open_for(self, action: QAction) -> bool:
        """Return whether a line is one of those that are ticked."""
        ticked = isinstance(action, Entry) and action.isCheckable()
        return ticked and action.actionGroup() is None


def inner_menu(words: str, menu: QMenu) -> TickMenu:
    """Add a menu to another, and return it."""
    inner = TickMenu(menu, words)
    menu.addMenu(inner)
    return inner


class TickButton(MenuButton):
    """A button with a menu of ticks, which `fill` fills each time it opens.

    ``narrow`` asks for short words.
    """

    narrow = False

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.shown_menu = self.ticks = TickMenu(self)
        self.setMenu(self.ticks)
        self.ticks.aboutToShow.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self.ticks.clear()
        for inner in self.ticks.findChildren(QMenu):
            inner.deleteLater()
        self.fill()

    @abstractmethod
    def fill(self) -> None:
        """Fill the menu, which is empty."""
