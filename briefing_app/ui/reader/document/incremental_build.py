"""Building the document in slices, so that the first screen is there at once and none waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import inf
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing_app.model.briefing import Briefing
from briefing_app.model.pieces import LONGEST
from briefing_app.ui.reader.document.document_writer import Writer
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.document.typography import Typography


class _Pace(NamedTuple):
    """How much is written before Qt lays it out: in seconds, and in letters."""

    seconds: float
    letters: int


_BY_AND_BY = _Pace(0.004, LONGEST)
"""Laying it out takes about as long again; in some scripts ten times as long."""
_WANTED = _Pace(0.01, LONGEST)
_IN_ONE_GO = _Pace(0.2, 100 * LONGEST)

_FIRST_PAUSE = 30
"""Milliseconds before the first slice, so that the first screen is painted before it."""


class Build(QObject):
    """The building of one document.

    Signals: ``grown()`` after each slice but the last; ``finished()`` once, when that is in place,
    too. ``writing`` is true while the
    document is being changed: until that ends it must be neither changed nor measured.
    """

    grown = Signal()
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
        self._write(lambda: False, _BY_AND_BY)
        if not self.complete:
            self.grown.emit()

    def until(
        self,
        reached: Callable[[], bool],
        blocks: int = 40,
        pace: _Pace = _WANTED,
        seconds: float = inf,
    ) -> None:
        """Build on at once until a condition holds, looking at it every so many blocks.

        Where blocks are costly it is looked at more often. It ends after so many ``seconds`` too.
        """
        deadline = time.perf_counter() + seconds
        # While Qt lays out it moves scroll bars, and their signals lead back here.
        while not self.writing and not self.complete and not reached():
            if time.perf_counter() > deadline:
                return
            left = iter(range(blocks))
            self._write(lambda left=left: next(left, None) is None, pace)  # type: ignore[misc]

    def finish(self) -> None:
        """Build the rest at once."""
        self.until(lambda: False, 2000, _IN_ONE_GO)

    def _write(self, enough: Callable[[], bool], pace: _Pace) -> None:
        """Write until it is enough, or as much as the pace allows; Qt lays it out at the end."""
        edit, deadline = QTextCursor(self._document), time.perf_counter() + pace.seconds
        most = self._document.characterCount() + pace.letters
        self.writing = True
        edit.beginEditBlock()
        try:
            for _ in self._steps:
                full = self._document.characterCount() > most
                if full or time.perf_counter() > deadline or enough():
                    return
        finally:
            edit.endEditBlock()
            self.writing = False
        self._timer.stop()
        self.complete = True
        self.finished.emit()
