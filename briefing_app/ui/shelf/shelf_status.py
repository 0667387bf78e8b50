"""The line at the foot of the shelf: what is under way, and what cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from briefing_app.translation import number, plural, tr
from briefing_app.ui.session import Session
from briefing_app.ui.shelf.empty_page import cancelled_words
from briefing_app.ui.shelf.shelf_work import ShelfWork
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.plain import PlainLabel
from briefing_app.ui.widgets.task_progress import TaskProgress


class ShelfStatus(QWidget):
    """Progress with a button that cancels, messages, and the number of unreadable files.

    Signals: ``unreadable_wanted()`` when the reader wants to see these.
    """

    unreadable_wanted = Signal()

    def __init__(self, session: Session, work: ShelfWork) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = PlainLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 8)
        self.bar.setAccessibleName(tr("Reading the briefings"))
        self.cancel = QToolButton()
        self.cancel.setText(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.unreadable = QToolButton()
        self.unreadable.clicked.connect(self.unreadable_wanted)
        self.unreadable.hide()
        self._work = work
        self._progress = ""
        self._task = TaskProgress()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self.words)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        row.addWidget(self._task)
        row.addStretch(1)
        row.addWidget(self.unreadable)
        self._end()
        work.progressed.connect(self._show_progress)
        work.ended.connect(self._end)
        self._task.came.connect(self._say_task)
        session.task_started.connect(self._task.follow)
        session.message.connect(self.show_words)
        session.notice.connect(self.show_words)

    def begin(self) -> None:
        """Show that the folders are looked through."""
        self._show_progress(0, 0)

    @Slot(int, int)
    def _show_progress(self, done: int, files: int) -> None:
        if not self._work.updating:  # it was told before the reader cancelled, and comes after
            return
        self.bar.setRange(0, files)
        self.bar.setValue(done)
        self._progress = (
            tr("{done} of {files} briefings read", done=number(done), files=number(files))
            if files
            else tr("Looking through the folders …")
        )
        self.words.setText(self._progress)
        self.bar.show()
        self.cancel.show()

    @Slot()
    def _cancel(self) -> None:
        self._work.cancel()
        self.words.setText(cancelled_words())

    @Slot()
    def _end(self) -> None:
        """Hide the progress; a message stays."""
        self.bar.hide()
        self.cancel.hide()
        if self.words.text() == self._progress:
            self.words.setText("")

    @Slot()
    def _say_task(self) -> None:
        announce(self, self._task.words)

    @Slot(str)
    def show_words(self, words: str) -> None:
        """Show a message, and let a screen reader say it."""
        self.words.setText(words)
        announce(self, words)

    def show_unreadable(self, count: int) -> None:
        """Offer the list of what cannot be read, if there is any."""
        self.unreadable.setText(plural("{n} cannot be read", "{n} cannot be read", count))
        self.unreadable.setVisible(count > 0)
