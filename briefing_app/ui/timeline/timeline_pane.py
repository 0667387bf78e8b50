"""The pane that holds the timeline and, below it, all the words of the current mark."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.model.timeline import Mark, gather
from briefing_app.translation import with_commas
from briefing_app.ui.session import Session
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.timeline.timeline_canvas import TimelineCanvas
from briefing_app.ui.timeline.timeline_painting import TimelineLook
from briefing_app.ui.widgets.plain import PlainLabel

_LOW = 240
"""Pixels of height below which the words get one line only."""

_LINES = 3
_LONGEST = 1500


class TimelinePane(QWidget):
    """The dated events and evidence of a session's briefing on one axis."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        theme, zoom = session.appearance.theme, session.appearance.zoom
        self._look = TimelineLook(theme, zoom)
        self.canvas = TimelineCanvas(self._look, self)
        self.words = PlainLabel(name="timeline-words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.words)
        self.setFocusProxy(self.canvas)
        self.canvas.current_changed.connect(self._show_words)
        self.canvas.chosen.connect(self._choose)
        self._restyle()

    def refresh(self) -> None:
        """Show the dated events and evidence of the briefing; without any it says so."""
        self._restyle()
        if self._session.briefing is not None:
            self.canvas.show_marks(gather(self._session.briefing))

    def _restyle(self) -> None:
        """Take the theme of the session, and letters of its size."""
        theme, zoom = self._session.appearance.theme, self._session.appearance.zoom
        look = self._look = TimelineLook(theme, zoom)
        self.canvas.restyle(look)
        self.words.setFont(font(SANS, look.px(13)))
        self.words.setStyleSheet(
            f"background: {theme.chrome}; color: {theme.text}; font-size: {look.px(13)}px; "
            f"border-top: 1px solid {theme.hairline}; padding: {look.px(5)}px {look.edge}px"
        )
        self._show_words()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._show_words()

    @property
    def current(self) -> Mark | None:
        """The mark that the keys stand on, or None where there is none."""
        canvas = self.canvas
        return canvas.marks[canvas.current] if canvas.marks else None

    @Slot()
    def _show_words(self) -> None:
        """Write all about the current mark; on few lines, so that the picture keeps its room."""
        mark, label = self.current, self.words
        label.setVisible(mark is not None)
        if mark is None:
            return
        whole = f"{mark.sentence[:_LONGEST]}{_place_words(mark)}"
        low = self.height() < _LOW
        lines = 1 if low else _LINES
        metrics = label.fontMetrics()
        room = max(60, self.width() - 2 * self._look.edge - 4)
        label.setWordWrap(not low)
        shown = elided(metrics, whole, round(room * (1 if low else _LINES - 0.5)))
        label.setText(shown)
        # Letters of other scripts, such as Arabic ones, may be higher than a line of our typeface.
        line = metrics.boundingRect(0, 0, 1 << 20, 1 << 20, 0, shown).height()
        label.setMaximumHeight(lines * line + 2 * self._look.px(5) + 3)

    @Slot(int)
    def _choose(self, number: int) -> None:
        mark = self.canvas.marks[number]
        if mark.paragraphs:
            self._session.go_to("paragraph", mark.paragraphs[0])
        elif mark.section:
            self._session.go_to("section", mark.section)
        if mark.kind == "evidence":
            self._session.go_to("evidence", mark.ref)


def _place_words(mark: Mark) -> str:
    if not mark.paragraphs:
        return ""
    return f"  ¶ {with_commas(str(number) for number in mark.paragraphs[:12])}"
