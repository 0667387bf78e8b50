"""Turns the wheel of the mouse over a widget."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def turn_wheel(
    over: QWidget, turn: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Turn it in eighths of a degree, below 0 towards the user; a widget above may take it."""
    window = over.window()
    place = QPointF(over.mapTo(window, over.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, turn), QPoint(), keys)
