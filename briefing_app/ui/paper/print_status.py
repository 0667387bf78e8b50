"""What a window prints or saves, with a button that cancels it, for status bar and dialog."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefing_app.translation import tr
from briefing_app.ui.jobs import Jobs
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.plain import PlainLabel, ask_until


class PrintStatus(QWidget):
    """Says what the jobs of a window do; hidden while there are none.

    The words take one line, if need be elided, or else as many as it takes.
    """

    def __init__(self, jobs: Jobs, *, one_line: bool = False) -> None:
        super().__init__()
        self._jobs = jobs
        self._label = ElidedLabel() if one_line else PlainLabel(wraps=True)
        self._cancel = QToolButton()
        self._cancel.setText(tr("Cancel"))
        self._cancel.clicked.connect(jobs.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._cancel)
        jobs.changed.connect(self._show_jobs)
        self._show_jobs()

    @property
    def words(self) -> str:
        """What is under way; empty if nothing is."""
        return self._jobs.words

    @Slot()
    def _show_jobs(self) -> None:
        self._label.setText(self.words)
        self._cancel.setAccessibleDescription(self.words)
        self.setVisible(bool(self.words))


def ask_to_cancel(jobs: Jobs, parent: QWidget) -> bool:
    """Return whether the window may close, after asking if its jobs have not ended.

    If the reader wants, the jobs are cancelled. The question is over when they end meanwhile; what
    has failed is to be seen, and the window stays then.
    """
    if not jobs.running:
        return True
    failures: list[str] = []
    jobs.failed.connect(failures.append)
    question = tr("{jobs} The window closes when this is done.", jobs=jobs.words)
    cancels = ask_until(
        jobs.ended, parent, tr("Close window"), question, tr("Cancel and close"), tr("Keep open")
    )
    jobs.failed.disconnect(failures.append)
    if cancels:
        jobs.cancel()
    return not jobs.running and not failures
