"""Widgets that tell screen readers more of themselves, or of their actions, than Qt would."""

from __future__ import annotations

from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction


@runtime_checkable
class _HasOwnInterface(Protocol):
    def make_accessible(self) -> QAccessibleInterface | None:
        """Return what a screen reader sees of the widget; None for what Qt shows it by itself."""


@runtime_checkable
class _TellsOfLines(Protocol):
    def make_line_accessible(self, action: QAction) -> QAccessibleInterface:
        """Return what a screen reader sees of an action that is in the widget."""


@cache
def offer_own_interfaces() -> None:
    """Let Qt ask widgets that have one of the methods above; once in a process."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, found: QObject) -> QAccessibleInterface | None:
    if isinstance(found, QAction):
        within = (each for each in found.associatedObjects() if isinstance(each, _TellsOfLines))
        teller = next(within, None)
        return teller.make_line_accessible(found) if teller is not None else None
    return found.make_accessible() if isinstance(found, _HasOwnInterface) else None
