"""Buttons of a bar that do what actions do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QHBoxLayout, QPushButton, QToolButton

from briefing_app.ui.widgets.plain import set_tip


class ActionButton(QToolButton):
    """Shows the words and the state of an action."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        _name(self, action)


class ChoiceButtons(QGroupBox):
    """Actions of which one is always checked, side by side; to a screen reader, radio buttons.

    The arrow keys go from one to the next, and choose it.
    """

    def __init__(self, name: str, actions: Iterable[QAction]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(0)
        self.buttons = [_ChoiceButton(action) for action in actions]
        for button in self.buttons:
            row.addWidget(button)
        self.buttons[0].setObjectName("first")
        self.buttons[-1].setObjectName("last")


class _ChoiceButton(QPushButton):
    """Follows its action; Qt tells screen readers of no tool button that it is a radio button."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setText(action.iconText())
        set_tip(self, with_keys(action.statusTip(), action.shortcut()))
        _name(self, action)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())


def with_keys(words: str, keys: QKeySequence) -> str:
    """Return the words of a tip, with the keys if there are any."""
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({shown})" if shown else words


def _name(button: QAbstractButton, action: QAction) -> None:
    """Say what a button does; without a description, Qt would give the tip with its markup."""
    button.setAccessibleName(action.iconText())
    button.setAccessibleDescription(action.statusTip())
