"""A line to type in that leaves files which are dropped on it to its window."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit


class Field(QLineEdit):
    """Takes words that are dropped on it; a file opens, as elsewhere in the window."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


class ClearableField(Field):
    """Has a button that takes its words away.

    The button comes with the first words: Qt takes longer to find its picture than the window takes
    for its list of sections.
    """

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self._offer_button)

    def setText(self, text: str | None, /) -> None:
        super().setText(text)
        self._offer_button(text or "")

    @Slot(str)
    def _offer_button(self, text: str) -> None:
        if text and not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)
