"""Comparing the open briefing with another edition of it, in a window of its own."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from briefing_app.input import reading_process
from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.comparing import compare
from briefing_app.model.editions.report import change_report
from briefing_app.model.errors import BriefingError

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow


def show_changes(
    window: "MainWindow", before: str, after: Briefing | str, *, side_by_side: bool = False
) -> None:
    """Read one or two editions beside the window, and show what changed between them.

    Of two editions with dates the later one is the newer; without, ``after`` is.
    """
    _Comparing(window).start(before, after, side_by_side=side_by_side)


def _changes(before: str, after: Briefing | str, *, side_by_side: bool) -> Briefing:
    """Return what changed as a briefing; raises BriefingError for a file that cannot be read."""
    old = reading_process.begin(before).result()
    new = reading_process.begin(after).result() if isinstance(after, str) else after
    if old.as_of is not None and new.as_of is not None and old.as_of.iso() > new.as_of.iso():
        old, new = new, old
    return change_report(compare(old, new), side_by_side=side_by_side)


class _Comparing(QObject):
    """One comparison under way; it ends with its window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._name = ""

    def start(self, before: str, after: Briefing | str, *, side_by_side: bool) -> None:
        """Begin; the result comes in a window of its own, or in this one if there are no others."""
        self._name = Path(before).name
        session = self._window.session
        task = session.worker.start(partial(_changes, before, after, side_by_side=side_by_side))
        task.done.connect(self._show)
        task.failed.connect(self._fail)
        session.task_started.emit(task, "Comparing the two editions …")

    @Slot(object)
    def _show(self, report: Briefing) -> None:
        windows = self._window.windows
        window = self._window if windows is None else windows.add()
        window.show()
        window.file.show_made(report)
        window.activateWindow()
        self.deleteLater()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, BriefingError):
            raise error
        self._window.session.notice.emit(f"“{self._name}”: {error.problem.sentence}", "error")
        self.deleteLater()
