"""A line of a menu as screen readers see it.

Qt keeps the menu in which an action was seen first, though it may be in several; it takes the key
beside the words for a part of the name; and it does not answer a screen reader that presses a line
before all is done that the line does, such as a dialog that it opens. Tried with Qt 6.11:
`QAccessibleMenuItem` waits in `QAction.trigger`.
"""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAction,
    QKeySequence,
    QWindow,
)
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import Shiboken

from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics
from briefing_app.ui.widgets.accessibility.plain_interface import NOTHING, PlainInterface, address


@runtime_checkable
class _MayStayOpen(Protocol):
    def stays_open_for(self, action: QAction) -> bool:
        """Return whether a menu stays open when an action of it is done."""


class _Press(QAccessibleActionInterface):
    """What can be done with a line."""

    def __init__(self, line: AccessibleLine) -> None:
        super().__init__()
        self._line = line

    def actionNames(self) -> list[str]:
        if self._line.action.isSeparator():
            return []
        return [self.pressAction() if self._line.inner is None else self.showMenuAction()]

    def doAction(self, _name: str) -> None:
        """Do it after the screen reader has its answer."""
        QTimer.singleShot(0, self._line.action, self._line.press)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return [self._line.keys] if self._line.keys else []


class AccessibleLine(PlainInterface):
    """An action as a line of that of its menus which is open."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.action = action
        self._press = _Press(self)

    @property
    def _menu(self) -> QMenu | None:
        menus = [each for each in self.action.associatedObjects() if isinstance(each, QMenu)]
        return max(menus, key=QMenu.isVisible, default=None)

    @property
    def inner(self) -> QMenu | None:
        """The menu that the line opens, if it does."""
        inner = self.action.menu()
        return inner if isinstance(inner, QMenu) else None

    @property
    def keys(self) -> str:
        """The keys that do the same, as the line shows them."""
        _words, _tab, shown = self.action.text().partition("\t")
        return shown or self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def press(self) -> None:
        """Do what the line does; a menu within opens or closes."""
        menu, inner = self._menu, self.inner
        if menu is None or not self.action.isEnabled():
            return
        if inner is None:
            _take(menu, self.action)
        elif inner.isVisible():
            inner.close()
        else:
            menu.setActiveAction(self.action)

    # What Qt asks for

    def isValid(self) -> bool:
        return Shiboken.isValid(self.action)

    def object(self) -> QObject:
        return self.action

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._menu.windowHandle() if self._menu is not None else None

    def parent(self) -> Any:
        return _interface_of(self._menu)

    def childCount(self) -> int:
        return int(self.inner is not None)

    def child(self, index: int) -> Any:
        return None if index else _interface_of(self.inner)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self.inner else -1

    def childAt(self, _x: int, _y: int) -> Any:
        return None

    def role(self) -> QAccessible.Role:
        role = QAccessible.Role
        return role.Separator if self.action.isSeparator() else role.MenuItem

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return without_mnemonics(self.action.text().partition("\t")[0])
        return self.keys if kind == QAccessible.Text.Accelerator else ""

    def rect(self) -> QRect:
        if self._menu is None:
            return QRect()
        area = self._menu.actionGeometry(self.action)
        return QRect(self._menu.mapToGlobal(area.topLeft()), area.size())

    def state(self) -> QAccessible.State:
        made, action, menu, inner = QAccessible.State(), self.action, self._menu, self.inner
        made.invisible = menu is None or not menu.isVisible() or not action.isVisible()
        made.disabled = action.isSeparator() or not action.isEnabled()
        made.focusable = not action.isSeparator()
        made.focused = menu is not None and menu.activeAction() is action
        made.checkable, made.checked = action.isCheckable(), action.isChecked()
        made.hasPopup = made.expandable = inner is not None
        made.expanded = inner is not None and inner.isVisible()
        return made

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        acts = kind == QAccessible.InterfaceType.ActionInterface
        return address(self._press) if acts else NOTHING


def _interface_of(menu: QMenu | None) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(menu) if menu is not None else None


def _take(menu: QMenu, action: QAction) -> None:
    """Do an action after its menus have closed, as Qt does it for keys and the mouse."""
    stays = isinstance(menu, _MayStayOpen) and menu.stays_open_for(action)
    around: QWidget | None = None if stays else menu
    while isinstance(around, QMenu):
        around.close()
        around = around.parentWidget()
    action.trigger()
