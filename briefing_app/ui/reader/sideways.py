"""Moving the text sideways while a table that is wider than the pane is in sight."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from briefing_app.translation import tr
from briefing_app.ui.reader.document.text_index import TextIndex

_STEP = 60
"""Pixels that one press of an arrow key moves."""


class SidewaysBar(QScrollBar):
    """The bar at the lower edge of the text; its value is how far the text has moved, in pixels.

    It lies over the text, so that coming and going it does not change the height of the pane.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        # The text is where it is, whatever the direction of the window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Width of the table"))
        self.setSingleStep(_STEP)
        self.hide()

    def offer(self, left: int, right: int, room: QRect) -> None:
        """Let the text be moved to what is hidden at both sides of its room, in pixels."""
        self.setRange(-left, right)
        self.setPageStep(max(1, room.width()))
        height = self.sizeHint().height()
        self.setGeometry(room.left(), room.height() - height, room.width(), height)
        self.setVisible(self.movable)
        self.raise_()

    @property
    def movable(self) -> bool:
        """Whether there is anything to move the text for."""
        return self.minimum() < self.maximum()

    def turn(self, event: QWheelEvent) -> bool:
        """Move by a turn of the wheel if it means sideways; return whether it did."""
        turned = event.angleDelta()
        across = turned.x() if abs(turned.x()) > abs(turned.y()) else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across = across or turned.y()
        if not across or not self.movable:
            return False
        self.setValue(self.value() - (event.pixelDelta().x() or across))
        return True

    def press(self, event: QKeyEvent) -> bool:
        """Move by an arrow key; return whether the key was one and there is anything to move."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not steps or event.modifiers() or not self.movable:
            return False
        self.setValue(self.value() + steps * self.singleStep())
        return True


def hidden_between(text_index: TextIndex, first: int, last: int) -> tuple[int, int]:
    """Return how far tables between two positions reach beyond the pane, left and right."""
    tables = text_index.tables
    begin = bisect_right(tables, first, key=lambda table: table.end)
    end = bisect_right(tables, last, key=lambda table: table.position)
    hidden = [(0, 0), *(table.hidden for table in tables[begin:end])]
    return max(left for left, _ in hidden), max(right for _, right in hidden)
