"""Widgets, and lines of menus, that tell screen readers more of themselves than Qt would."""

from __future__ import annotations

from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QMenu


@runtime_checkable
class _HasOwnInterface(Protocol):
    def make_accessible(self) -> QAccessibleInterface | None:
        """Return what a screen reader sees of the widget; None for what Qt shows it by itself."""


@cache
def offer_own_interfaces() -> None:
    """Let Qt ask widgets that have a `make_accessible`, and lines of menus; once in a process."""
    QAccessible.installFactory(_interface_of)


_made: list[QAccessibleInterface] = []
"""All that was made. PySide keeps it too, but lets go of it as the program ends, before Qt does.
Qt would free it again then. Tried with PySide 6.11."""


def _interface_of(_class_name: str, found: QObject) -> QAccessibleInterface | None:
    made = None
    if isinstance(found, QAction):
        if any(isinstance(each, QMenu) for each in found.associatedObjects()):
            made = _line(found)
    elif isinstance(found, _HasOwnInterface):
        made = found.make_accessible()
    if made is not None:
        _made.append(made)
    return made


def _line(action: QAction) -> QAccessibleInterface:
    from briefing_app.ui.widgets.accessibility.accessible_line import AccessibleLine

    return AccessibleLine(action)
