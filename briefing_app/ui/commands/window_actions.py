"""The declared actions as Qt actions of one window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from briefing_app.ui.commands.actions import ACTIONS, Declared, Menu
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.accessibility.announce import announce, announce_tick
from briefing_app.ui.widgets.buttons.action_button import with_keys
from briefing_app.ui.widgets.plain import on_button, set_tip

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow


class Actions(Mapping[str, QAction]):
    """The declared actions as Qt actions of one window, by name."""

    def __init__(self, window: MainWindow) -> None:
        self._by_name: dict[str, _Action] = {}
        groups: dict[str, QActionGroup] = {}
        for declared in ACTIONS:
            action = self._by_name[declared.name] = _Action(window, declared)
            if declared.group:
                group = groups.setdefault(declared.group, QActionGroup(window))
                group.addAction(action)
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a name; raises KeyError."""
        return self._by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    @staticmethod
    def declared_in(menu: Menu) -> list[Declared]:
        """Return the actions of one menu, in their order; that which opens it is not in it."""
        return [each for each in ACTIONS if each.menu == menu and each.name != "menu"]

    def follow(self, change: Change) -> None:
        """Let the actions show what has changed in the session."""
        # A step in the table or the notes is told twice: by what it changed, and once it is done.
        if change.aspect == "undo":
            for name in ("undo", "redo"):
                self._by_name[name].refresh()
        elif change.aspect not in ("place", "selection", "find"):
            self.refresh()

    def refresh(self) -> None:
        """Let every action show the state of the session."""
        for action in self._by_name.values():
            action.refresh()


class _Action(QAction):
    """One Qt action that calls its command, and follows the state of the session."""

    def __init__(self, window: MainWindow, declared: Declared) -> None:
        super().__init__(declared.text, window)
        self.setIconText(declared.text.rstrip("…"))
        self._declared = declared
        self._window = window
        self.setObjectName(declared.name)
        self.setShortcuts([QKeySequence(key) for key in declared.keys])
        set_tip(self, declared.refused or with_keys(declared.tip, self.shortcut()))
        self.setStatusTip(declared.refused or declared.tip)
        self.setCheckable(declared.checked is not None)
        self.triggered.connect(self._run)

    def refresh(self) -> None:
        """Show whether the action can be used and is checked, and its words."""
        session, declared = self._window.session, self._declared
        self.setEnabled(declared.enabled(session) and not declared.refused)
        if declared.checked is not None:
            self.setChecked(declared.checked(session))
        if declared.words is not None:
            words = declared.words(session)
            self.setText(on_button(words))
            self.setIconText(words)

    @Slot()
    def _run(self) -> None:
        self._declared.command(self._window)
        group = self.actionGroup()
        for action in group.actions() if group is not None else [self]:
            cast("_Action", action).refresh()  # Qt has ticked this one, whatever came of it
        self._announce()

    def _announce(self) -> None:
        """Let a screen reader say what is on now, as nothing that has the focus shows it."""
        declared = self._declared
        if declared.group:
            announce(self._window, declared.title)
        elif declared.checked is not None:
            announce_tick(self._window, declared.text, ticked=self.isChecked())
