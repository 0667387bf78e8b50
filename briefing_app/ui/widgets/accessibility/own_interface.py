"""Widgets and lines of menus that tell screen readers more of themselves than Qt would."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from briefing_app.ui.widgets.accessibility.row_in_focus import tell_rows_in_focus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QDialog


@runtime_checkable
class _HasOwnInterface(Protocol):
    def make_accessible(self) -> QAccessibleInterface:
        """Return what a screen reader sees of the widget."""


@cache
def offer_own_interfaces() -> None:
    """Let Qt ask here for what tells more of itself than Qt would.

    That is what has a `make_accessible`, lists, tables, buttons, dialogs and lines of menus. Once
    in a process.
    """
    QAccessible.installFactory(_interface_of)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        tell_rows_in_focus(app)


_left_to_qt: list[QObject] = []
"""What Qt is asked for its own interface of."""


def interface_of_qt(widget: QWidget) -> QAccessibleInterface:
    """Return what Qt tells of a widget by itself. Qt deletes it with the widget."""
    _left_to_qt.append(widget)
    try:
        return QAccessible.queryAccessibleInterface(widget)
    finally:
        _left_to_qt.remove(widget)


_made: list[QAccessibleInterface] = []
"""All that was made. PySide keeps it too, but lets go of it as the program ends, before Qt does.
Qt would free it again then. Tried with PySide 6.11."""


def _interface_of(_class_name: str, found: QObject) -> QAccessibleInterface | None:
    made: QAccessibleInterface | None = None
    if found in _left_to_qt:
        return None
    if isinstance(found, QAction):
        if any(isinstance(each, QMenu) for each in found.associatedObjects()):
            made = _line(found)
    elif isinstance(found, _HasOwnInterface):
        made = found.make_accessible()
    elif isinstance(found, QAbstractButton):
        made = _button(found)
    # By their names: to load these classes as the program starts would take time and memory.
    elif found.inherits("QAbstractItemView"):
        made = _rows(cast("QAbstractItemView", found))
    elif found.inherits("QDialog") and not found.inherits("QMessageBox"):
        made = _dialog(cast("QDialog", found))
    elif found.inherits("QStackedWidget"):
        made = _pane(cast("QWidget", found))
    if made is not None:
        _made.append(made)
    return made


def _line(action: QAction) -> QAccessibleInterface:
    from briefing_app.ui.widgets.accessibility.accessible_line import AccessibleLine

    return AccessibleLine(action)


def _rows(view: QAbstractItemView) -> QAccessibleInterface | None:
    """Return the interface of a list, tree or table."""
    from briefing_app.ui.widgets.accessibility.accessible_rows import HAS_ROWS, AccessibleRows

    return AccessibleRows(view, interface_of_qt(view)) if isinstance(view, HAS_ROWS) else None


def _dialog(dialog: QDialog) -> QAccessibleInterface:
    from briefing_app.ui.widgets.accessibility.accessible_window import AccessibleWindow

    return AccessibleWindow(dialog)


def _pane(stack: QWidget) -> QAccessibleInterface:
    """Return a pane: Qt tells of a layered one, which Orca says with the number of its items."""
    from PySide6.QtWidgets import QAccessibleWidget

    return QAccessibleWidget(stack, QAccessible.Role.Pane)


def _button(button: QAbstractButton) -> QAccessibleInterface:
    from briefing_app.ui.widgets.accessibility.accessible_button import AccessibleButton

    return AccessibleButton(button, interface_of_qt(button))
