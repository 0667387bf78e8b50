"""What editions of a briefing have to say together, each report in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from briefing_app.input.confined import reading_process
from briefing_app.input.spoofing import visible_path
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.translation import tr

if TYPE_CHECKING:
    from briefing_app.ui.shelf.shelf_window import ShelfWindow
    from briefing_app.ui.window.main_window import MainWindow


def show_changes(
    window: MainWindow | ShelfWindow,
    before: str,
    after: Briefing | str,
    *,
    side_by_side: bool = False,
) -> None:
    """Read one or two editions beside the window, and show what changed between them.

    Of two editions with dates the later one is the newer; without, ``after`` is.
    """
    make = partial(_changes, before, after, side_by_side=side_by_side)
    _Making(window).start(make, tr("Comparing the two editions …"))


def show_track(window: MainWindow | ShelfWindow, editions: Sequence[Briefing | str]) -> None:
    """Read editions beside the window, and show the likelihoods through all of them."""
    _Making(window).start(partial(_track, editions), tr("Reading the editions …"))


def _read(edition: Briefing | str) -> Briefing:
    """Return an edition; raises BriefingError for a file that cannot be read."""
    return reading_process.begin(edition).result() if isinstance(edition, str) else edition


def _changes(before: str, after: Briefing | str, *, side_by_side: bool) -> Briefing:
    """Return what changed as a briefing."""
    from briefing_app.model.editions.comparing import compare
    from briefing_app.model.editions.report import change_report

    old, new = _read(before), _read(after)
    if old.as_of is not None and new.as_of is not None and old.as_of.iso() > new.as_of.iso():
        old, new = new, old
    return change_report(compare(old, new), side_by_side=side_by_side)


def _track(editions: Sequence[Briefing | str]) -> Briefing:
    """Return the track of the judgements as a briefing."""
    from briefing_app.model.editions.track import track_of
    from briefing_app.model.editions.track_report import track_report
    from briefing_app.output.track_pictures import track_pictures

    track = track_of([_read(each) for each in editions])
    return track_report(track, track_pictures(track))


class _Making(QObject):
    """One report that is made; it ends with its window."""

    def __init__(self, window: MainWindow | ShelfWindow) -> None:
        super().__init__(window)
        self._window = window

    def start(self, make: Callable[[], Briefing], message: str) -> None:
        """Begin; the report comes in a window of its own, or in this one if there are no others."""
        session = self._window.session
        task = session.worker.start(make)
        task.done.connect(self._show)
        task.failed.connect(self._fail)
        task.ended.connect(self.deleteLater)
        session.task_started.emit(task, message)

    @Slot(object)
    def _show(self, report: Briefing) -> None:
        windows = self._window.windows
        window = cast("MainWindow", self._window) if windows is None else windows.add()
        window.show()
        window.file.show_made(report)
        window.activateWindow()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, BriefingError):
            raise error
        problem = error.problem
        words = tr(
            "“{file}”: {sentence}",
            file=visible_path(Path(problem.file).name),
            sentence=problem.sentence,
        )
        self._window.session.notice.emit(words, "error")
