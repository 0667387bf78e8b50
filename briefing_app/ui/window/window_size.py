"""The size and the place of a window on its screen, as they were left."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QSize
from PySide6.QtWidgets import QMainWindow

from briefing_app.ui.widgets.screen import available_area

_USUAL = QSize(1280, 900)
_SMALLEST = QSize(640, 420)
_OF_SCREEN = 0.94
"""How much of a screen a first window takes at most; the rest is for its frame and a taskbar."""

_STEP = QPoint(28, 28)
"""How far a further window is from the one before, in pixels."""


def restore_size(window: QMainWindow, kept: str) -> None:
    """Bring back a window as `kept_size` kept it; a first one fits the screen it opens on."""
    first = available_area(window).size() * _OF_SCREEN
    window.setMinimumSize(_SMALLEST.boundedTo(first))
    window.resize(_USUAL.boundedTo(first))
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))


def step_aside(window: QMainWindow, before: QMainWindow) -> None:
    """Put a further window beside the one before; at the edge of the screen it starts anew."""
    room = available_area(before)
    frame = before.frameGeometry().size() - before.size()
    last = room.bottomRight() - QPoint(*(window.size() + frame).toTuple()) + QPoint(1, 1)
    place = before.pos() + _STEP
    window.move(
        place.x() if place.x() <= last.x() else room.left(),
        place.y() if place.y() <= last.y() else room.top(),
    )


def kept_size(window: QMainWindow) -> str:
    """Return the size and the place of a window as text."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")
