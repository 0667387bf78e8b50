"""A line for words that the rows of a list must have."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from briefing_app.ui.widgets.field import ClearableField


class FilterLine(ClearableField):
    """Escape takes the words away; if there are none, it is left to what the line is in.

    Signals: ``left()`` when the keys are to go to the list below.
    """

    left = Signal()

    def __init__(self, words: str) -> None:
        """Take what is shown in the empty line, which is its name too."""
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)
