"""Says what takes a while, and lets the reader cancel it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from briefing_app.translation import tr
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.worker import Task

SHOWN_AFTER_MS = 1000
"""What takes less is over before it could be read."""


class TaskProgress(QWidget):
    """Follows one task at a time, the one that was started last; hidden while it is quick.

    Signals: ``came()`` when a task has taken long enough to be shown, and to be said.
    """

    came = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._label, self._words = ElidedLabel(), ""
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedSize(72, 8)
        self._cancel = QToolButton()
        self._cancel.setText(tr("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._label, self._bar, self._cancel):
            row.addWidget(part)
        self._waiting = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._waiting.timeout.connect(self._show)
        self.hide()

    def follow(self, task: Task, words: str) -> None:
        """Show the words and a button that cancels, once the task has taken a second."""
        if self._task is not None:
            self._task.ended.disconnect(self._end)
        self._task = task
        self._words = words
        self._label.setText(words)
        self._cancel.setAccessibleName(tr("Cancel: {task}", task=words))
        self._bar.setAccessibleName(words)
        task.ended.connect(self._end)
        self._waiting.start()

    @property
    def words(self) -> str:
        """What is under way; empty while nothing is."""
        return self._words if self._task is not None else ""

    @Slot()
    def cancel(self) -> None:
        """Cancel the task."""
        if self._task is not None:
            self._task.forget()

    @Slot()
    def _show(self) -> None:
        self.show()
        self.came.emit()

    @Slot()
    def _end(self) -> None:
        self._task = None
        self._waiting.stop()
        self.hide()
