"""A line to type in that leaves files which are dropped on it to its window."""

from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit


class Field(QLineEdit):
    """Takes words that are dropped on it; a file opens, as elsewhere in the window."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)
