"""The status bar: where the reader is, and how much is left."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from briefing_app.translation import plural, tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.plain import PlainLabel, set_tip
from briefing_app.ui.widgets.task_progress import TaskProgress
from briefing_app.ui.window.bars.signature_bar import SignatureButton

_LEAST_SECTION, _BESIDE = 72, 100
"""How wide the title of the section may always be, and what the words beside it take of its third,
in pixels."""
MESSAGE_MS = 8000
"""How long a message stays: time to read two lines."""

WORDS_PER_MINUTE = 220
"""Silent reading of non-fiction in English runs at about 238 words a minute (Brysbaert 2019); a
briefing with figures and names is read a little more slowly."""
_MANY_MINUTES = 120
"""From so many on, what is left is told in hours."""


def minutes_left(words: int, fraction_read: float) -> int:
    """Return the minutes that the unread rest takes, rounded up; 0 at the end."""
    return math.ceil(words * max(0.0, 1.0 - fraction_read) / WORDS_PER_MINUTE)


class StatusBar(QFrame):
    """Section, paragraph, per cent read and minutes left; at the right the size of the text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("statusbar")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(20)
        self._section, self._paragraph, self._read, self._left = (PlainLabel() for _ in range(4))
        self._message, self._zoom = PlainLabel(), PlainLabel()
        self._told = ""
        self._message.setMinimumWidth(1)  # a long one must not keep the window wide
        for label in (self._section, self._paragraph, self._read, self._left):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._message)
        for label in (self._section, self._paragraph, self._read, self._left, self._message):
            label.hide()  # until it has words
        row.addWidget(self._zoom)
        self._ending = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._ending.timeout.connect(self._end_message)
        self.progress = TaskProgress()
        self.add_right(self.progress)
        self.add_right(SignatureButton(session))
        self.progress.came.connect(self._make_way)
        session.task_started.connect(self.progress.follow)
        session.message.connect(self.show_message)
        session.changed.connect(self._follow)
        self._show_zoom()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        match change.aspect:
            case "place" | "briefing":
                self.show_place()
            case "appearance":
                self._show_zoom()

    def show_place(self) -> None:
        """Show where the reader is: the section, the paragraph, and what is left from there."""
        briefing, position = self._session.briefing, self._session.position
        if briefing is None:
            return
        title = self._session.section_title
        # The sign tells words of the file from those of the program, such as who has signed it.
        shown = self._elided(tr("§ {title}", title=title)) if title else ""
        _say(self._section, shown, tr("Section: {title}", title=title) if title else "")
        number, last = position.paragraph, briefing.paragraphs
        numbered = tr("¶ {number} of {last}", number=number, last=last) if number else ""
        spoken = tr("Paragraph {number} of {last}", number=number, last=last) if number else ""
        _say(self._paragraph, numbered, spoken)
        per_cent = round(100 * position.read)
        _say(
            self._read,
            tr("{number} %", number=per_cent),
            tr("{number} per cent read", number=per_cent),
        )
        self._show_left(minutes_left(briefing.words, position.read))

    def _show_left(self, minutes: int) -> None:
        """Show how long the rest takes to read; from two hours on, in hours."""
        if minutes >= _MANY_MINUTES:
            hours = round(minutes / 60)
            short = plural("{n} h left", "{n} h left", hours)
            _say(self._left, short, plural("{n} hour left", "{n} hours left", hours))
        elif minutes:
            short = plural("{n} min left", "{n} min left", minutes)
            _say(self._left, short, plural("{n} minute left", "{n} minutes left", minutes))
        else:
            _say(self._left, tr("read", "all of the text"), tr("All of it read"))

    def say_nothing_is_remembered(self) -> None:
        """Say for as long as the window is open that the program keeps nothing for the next run."""
        self.add_right(PlainLabel(tr("Nothing is remembered")))

    def _show_zoom(self) -> None:
        zoom, before = self._session.settings.zoom, self._zoom.accessibleName()
        spoken = tr("Size {number} per cent", number=zoom)
        _say(self._zoom, tr("{number} %", number=zoom), spoken)
        if before not in ("", spoken):
            announce(self, spoken)

    @Slot(str)
    def show_message(self, words: str) -> None:
        """Show a short message for a while, such as that something was copied; empty ends it."""
        self._told = words
        self._fit_message()
        announce(self, words)
        if words:
            self._ending.start()

    @Slot()
    def _make_way(self) -> None:
        """Say once what is under way: beside its progress."""
        if self._told == self.progress.words:
            self._told = ""
        else:
            announce(self, self.progress.words)
        self._fit_message()

    @Slot()
    def _end_message(self) -> None:
        self._told = ""
        self._fit_message()

    def _fit_message(self) -> None:
        """Show as much of the message as there is room for, and all of it in its tip."""
        beside, gap = self._row.contentsMargins(), self._row.spacing()
        others = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        taken = sum(
            each.sizeHint().width() + gap
            for each in others
            if each is not self._message and each.isVisibleTo(self)
        )
        room = max(0, self.width() - beside.left() - beside.right() - taken)
        metrics = self._message.fontMetrics()
        shown = elided(metrics, self._told, room)
        set_tip(self._message, self._told if shown != self._told else "")
        _say(self._message, shown, self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_message()

    def add_right(self, widget: QWidget) -> None:
        """Put another widget at the right, before the size of the text."""
        self._row.insertWidget(self._row.indexOf(self._zoom), widget)

    @property
    def words(self) -> str:
        """All that the bar says, for tests and for reading aloud."""
        labels = (self._section, self._paragraph, self._read, self._left)
        return " · ".join(filter(None, (*(label.text() for label in labels), self._told)))

    @property
    def zoom_words(self) -> str:
        """The size of the text as shown."""
        return self._zoom.text()

    def _elided(self, text: str) -> str:
        room = max(_LEAST_SECTION, self.width() // 3 - _BESIDE)
        return elided(self.fontMetrics(), text, room)


def _say(label: PlainLabel, words: str, spoken: str) -> None:
    if label.text() != words:
        label.setText(words)
        label.setAccessibleName(spoken)
        label.setVisible(bool(words))
