"""Marks beside the text that show where in it the hits of Find are."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPaintEvent

from briefing_app.ui.find.search import Search
from briefing_app.ui.reader.document.text_geometry import height_of, position_at
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.scroll_marks import MARK, ScrollMarks
from briefing_app.ui.worker import ONE_FRAME_MS

_AT_ONCE = 20
"""Heights that are looked up before something else has its turn; in a long text, 1 ms each."""


class HitMarks(ScrollMarks):
    """The marks at the scroll bar of the text."""

    def __init__(self, session: Session, search: Search, reader: ReadingPane) -> None:
        super().__init__(session, reader.verticalScrollBar())
        self._search = search
        self._document = reader.document()
        self._edges: list[int] = []
        self._coming: list[int] = []
        self._measured = (0, 0.0, 0)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._measure_on)

    @property
    def marks(self) -> list[int]:
        """The heights of the marks, in pixels from the top of the scroll bar."""
        starts = self._search.text_hits.starts
        places = [bisect_left(starts, edge) for edge in self._edges]
        ends = [*places, len(starts)][1:]
        return [
            number * MARK
            for number, (place, end) in enumerate(zip(places, ends, strict=True))
            if end > place
        ]

    @property
    def _measures(self) -> tuple[int, float, int]:
        return self.height(), height_of(self._document), self._document.characterCount()

    @Slot()
    def measure(self) -> None:
        """Find out which position of the text each height means, some of them at once."""
        self._measured = self._measures
        self._coming = [0]
        self._measure_on()

    @Slot()
    def _measure_on(self) -> None:
        if self._measures != self._measured:
            self.update()
            return
        found, height = self._coming, self._measured[1]
        steps = max(1, self.height() // MARK)
        for step in range(len(found), min(steps, len(found) + _AT_ONCE)):
            # The columns of a table are side by side, so a position may be before the last one.
            found.append(max(found[-1], position_at(self._document, 0, height * step / steps)))
        if len(found) < steps:
            self._timer.start()
        else:
            self._edges = found
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks; a text that was laid out anew is measured one frame later."""
        if not self._search.text_hits.starts:
            return
        if self._measures != self._measured:
            QTimer.singleShot(ONE_FRAME_MS, self, self.measure)
            return
        super().paintEvent(event)
