"""Files that macOS hands to the program: it sends an event where other systems give arguments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from briefing_app.ui.windows import Windows


class FileEvents(QObject):
    """Opens each file that the system asks for; to be installed as the application's filter.

    Every event of the process then passes through it, so that it is for macOS only.
    """

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._windows.open([event.file()])
            return True
        return super().eventFilter(watched, event)
