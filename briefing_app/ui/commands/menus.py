"""The menus of a window, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from briefing_app.ui.commands.actions import MENU_TITLES, Menu
from briefing_app.ui.commands.window_actions import Actions
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu

TOP_MENUS: tuple[Menu, ...] = ("File", "Find", "Go", "View", "Table", "Notes", "Help")
_WITHIN_VIEW: tuple[Menu, ...] = ("Theme", "Text")
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
}
"""The actions that macOS has in the menu of the program."""


def fill_menu(menu: QMenu, name: Menu, actions: Actions, recent: QMenu) -> None:
    """Fill a menu with its actions, with lines between their groups."""
    before = ""
    for declared in actions.declared_in(name):
        if menu.actions() and (declared.apart or declared.group != before):
            menu.addSeparator()
        before = declared.group
        if declared.name == "built-in":
            menu.addMenu(recent)
        menu.addAction(actions[declared.name])
    if name == "View":
        menu.addSeparator()
        for inner in _WITHIN_VIEW:
            fill_menu(_add_menu(menu, inner), inner, actions, recent)


def fill_menus(menu: QMenu, actions: Actions, recent: QMenu) -> None:
    """Fill a menu with all menus as menus within it."""
    for name in TOP_MENUS:
        fill_menu(_add_menu(menu, name), name, actions, recent)


def fill_menu_bar(bar: QMenuBar, actions: Actions, recent: QMenu) -> None:
    """Fill the menu bar that the system shows at the top of the screen, as macOS does."""
    # Qt would guess the others from their words, in English.
    for name, action in actions.items():
        action.setMenuRole(_ROLES.get(name, QAction.MenuRole.NoRole))
    for name in TOP_MENUS:
        fill_menu(bar.addMenu(MENU_TITLES[name]), name, actions, recent)


def _add_menu(menu: QMenu, name: Menu) -> QMenu:
    inner = WindowMenu(menu, MENU_TITLES[name], has_tips=True)
    inner.setObjectName(name)
    menu.addMenu(inner)
    return inner


class LateMenu(WindowMenu):
    """A menu that is filled when it is first opened; the first screen does not pay for it."""

    def __init__(self, fill: Callable[[QMenu], None], parent: QWidget) -> None:
        super().__init__(parent, has_tips=True)
        self._fill = fill
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Fill the menu, unless it has been."""
        if self.isEmpty():
            self._fill(self)
