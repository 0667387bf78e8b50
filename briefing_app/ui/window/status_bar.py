"""The status bar: where the reader is, and how much is left."""

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefing_app.model.briefing import Briefing

WORDS_PER_MINUTE = 220
"""Silent reading of non-fiction in English runs at about 238 words a minute (Brysbaert 2019); a
briefing with figures and names is read a little more slowly."""


def minutes_left(words: int, fraction_read: float) -> int:
    """Return the minutes that the unread rest takes, rounded up; 0 at the end."""
    return math.ceil(words * max(0.0, 1.0 - fraction_read) / WORDS_PER_MINUTE)


class StatusBar(QFrame):
    """Section, paragraph, per cent read and minutes left; at the right the size of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(20)
        self._section = self._label("Section")
        self._paragraph = self._label("Paragraph")
        self._read = self._label("Per cent read")
        self._left = self._label("Minutes left")
        self._message = self._label("Message")
        self._zoom = self._label("Text size")
        for label in (self._section, self._paragraph, self._read, self._left):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._message)
        row.addWidget(self._zoom)

    def show_place(
        self, briefing: Briefing, section: str, paragraph: int, fraction_read: float
    ) -> None:
        """Show a place: the title of its section, its number, and what is left from there."""
        self._section.setText(self._elided(section))
        self._section.setVisible(bool(section))
        self._paragraph.setText(f"¶ {paragraph} of {briefing.paragraphs}")
        self._paragraph.setVisible(paragraph > 0)
        self._read.setText(f"{round(100 * fraction_read)} %")
        minutes = minutes_left(briefing.words, fraction_read)
        self._left.setText(f"{minutes} min left" if minutes else "read")

    def show_nothing(self) -> None:
        """Show that there is no text."""
        for label in (self._section, self._paragraph, self._read, self._left):
            label.setText("")

    def show_zoom(self, zoom: float) -> None:
        """Show the size of the text; 1.0 is 100 per cent."""
        self._zoom.setText(f"{round(100 * zoom)} %")

    def tell(self, words: str) -> None:
        """Show a short message, such as that something was copied; empty takes it away."""
        self._message.setText(words)

    @property
    def words(self) -> str:
        """All that the bar says, for tests and for reading aloud."""
        labels = (self._section, self._paragraph, self._read, self._left, self._message)
        return " · ".join(label.text() for label in labels if label.text())

    @property
    def zoom_words(self) -> str:
        """The size of the text as shown."""
        return self._zoom.text()

    def _elided(self, text: str) -> str:
        room = max(120, self.width() // 3)
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(name)
        return label
