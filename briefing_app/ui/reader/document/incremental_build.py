"""Building the document in slices, so that the first screen is there at once and none waits."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.document.document_writer import Writer
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.document.typography import Typography

SLICE = 0.002
"""Seconds of writing in one slice; laying it out takes about as long again."""

_FIRST_PAUSE = 30
"""Milliseconds before the first slice, so that the first screen is painted before it."""


class Build(QObject):
    """The building of one document.

    Signals: ``finished()`` once, when the last slice is in place. ``writing`` is true while the
    document is being changed: until that ends it must be neither changed nor measured.
    """

    finished = Signal()

    def __init__(
        self, briefing: Briefing, document: QTextDocument, typography: Typography, parent: QObject
    ) -> None:
        super().__init__(parent)
        writer = Writer(briefing, document, typography)
        self.text_index: TextIndex = writer.text_index
        self._document = document
        self._steps = writer.steps()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)
        self.complete = False
        self.writing = False

    def start(self) -> None:
        """Go on by and by, between whatever else the program does."""
        if not self.complete:
            self._timer.start(_FIRST_PAUSE)

    def stop(self) -> None:
        """Build no further."""
        self._timer.stop()

    @Slot()
    def _slice(self) -> None:
        self._timer.setInterval(0)
        deadline = time.perf_counter() + SLICE
        self._write(lambda: time.perf_counter() > deadline)

    def until(self, reached: Callable[[], bool], blocks: int = 40) -> None:
        """Build on at once until a condition holds, looking at it every so many blocks."""
        # While Qt lays out it moves scroll bars, and their signals lead back here.
        while not self.writing and not self.complete and not reached():
            left = iter(range(blocks))
            self._write(lambda left=left: next(left, None) is None)  # type: ignore[misc]

    def finish(self) -> None:
        """Build the rest at once."""
        self.until(lambda: False, 2000)

    def _write(self, enough: Callable[[], bool]) -> None:
        """Write until it is enough; Qt lays out what was written when the edit ends."""
        edit = QTextCursor(self._document)
        self.writing = True
        edit.beginEditBlock()
        try:
            for _ in self._steps:
                if enough():
                    return
        finally:
            edit.endEditBlock()
            self.writing = False
        self._timer.stop()
        self.complete = True
        self.finished.emit()
