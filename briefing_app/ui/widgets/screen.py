"""The screen that a widget is on.

WORKAROUND: PySide makes what ``QWidget.screen()`` returns a child of the widget. When Python
collects that widget the screen is deleted with it, and the next widget that is made crashes.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def available_area(widget: QWidget) -> QRect:
    """Return the area of the screen that a widget is on, without taskbars."""
    screen = QGuiApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
    return (screen or QGuiApplication.primaryScreen()).availableGeometry()
