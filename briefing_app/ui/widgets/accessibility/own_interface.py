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


def _interface_of(_class_name: str, found: QObject) -> QAccessibleInterface | None:
    if isinstance(found, QAction):
        is_line = any(isinstance(each, QMenu) for each in found.associatedObjects())
        return _line(found) if is_line else None
    return found.make_accessible() if isinstance(found, _HasOwnInterface) else None


def _line(action: QAction) -> QAccessibleInterface:
    from briefing_app.ui.widgets.accessibility.accessible_line import AccessibleLine

    return AccessibleLine(action)
