"""Opening files for the window: reading off the GUI thread, and noticing changes on disk."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from itertools import chain, takewhile
from os.path import abspath, dirname, exists, isdir, islink, join
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from briefing_app.input.confined import reading_process
from briefing_app.input.confined.reading_process import Reading, Way
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.processes.helper import OverLimitError
from briefing_app.ui.worker import MANY_CELLS, Task, Worker

if TYPE_CHECKING:
    from briefing_app.model.comparison import Comparison
    from briefing_app.ui.state.work.reckoned import Ahead, Reckoned

# ruff: noqa: PTH100, PTH110, PTH112, PTH114, PTH115, PTH116, PTH118, PTH120 - the methods of Path
# are slower, and raise for a name that is too long

AT_ONCE_BYTES = 100_000
"""A text up to this size may be read in `AT_ONCE_SECONDS`; a longer one comes in two steps."""
AT_ONCE_SECONDS = 0.04
"""How long the window waits for a small text, so that it never waits for more than 50 ms in all.
After that the worker does."""
SETTLE_MS = 150
"""A program that saves a file often writes it in several steps."""
SHOWN_NEXT = (
    "briefing_app.ui.commands.window_actions", "briefing_app.ui.window.header",
    "briefing_app.ui.window.sidebar", "briefing_app.model.table.table",
    "briefing_app.ui.comparison.detail_strip", "briefing_app.ui.comparison.table.table_view",
    "briefing_app.ui.comparison.comparison_view",
)  # fmt: skip
"""Modules of what is around a text, in the order of their need. Each is quickly loaded."""
AWAY_MS = 250
"""How often the program looks for a file that is away; no event says that one on a network drive
is back."""
AWAY_SAID_MS = 2000
"""How long a file is away before the reader is told: editors, sync programs and version control
take files away for a moment."""

MOST_LINKS = 40
"""How many links are followed to a file, as many as the system does."""


class _State(NamedTuple):
    """What tells one state of a file from another; ``size`` is -1 if it is not there.

    A file that is put in the place of another can have its size and the time of its last change.
    """

    name: str
    size: int = -1
    changed: int = 0
    altered: int = 0
    """When its content, name or permissions changed last, which no program can set."""
    number: int = 0


_Signature = tuple[_State, ...]
_Followed = tuple[Path | None, _Signature, tuple[str, ...], _Signature]
"""A file with its signature, and its parts with theirs."""


def _texts(path: Path) -> list[Path]:
    """Return the files whose change means that the briefing has changed."""
    return sorted(path.glob("text.*")) if isdir(path) else [path]


def _signature(path: Path) -> _Signature:
    """Return what tells one state on disk from another; empty while there is no file."""
    try:
        return tuple(_state(str(each)) for each in _texts(path))
    except (OSError, ValueError):
        return ()


def _part_signature(parts: Sequence[str]) -> _Signature:
    """Return the same of pictures and the like, of which some may not be there."""
    return tuple(map(_state_of_part, parts))


def _state_of_part(part: str) -> _State:
    try:
        return _state(part)
    except (OSError, ValueError):
        return _State(part)


def _state(file: str) -> _State:
    found = os.stat(file)
    return _State(file, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


def _folders_of_links(path: str) -> set[str]:
    """Return the folders of the links on the way to a file: each may lead elsewhere tomorrow."""
    found: set[str] = set()
    for _each in range(MOST_LINKS):
        steps = Path(path)
        link = next((each for each in (*reversed(steps.parents), steps) if islink(each)), None)
        if link is None:
            break
        folder = dirname(link)
        found.add(folder)
        with contextlib.suppress(OSError):  # it has gone meanwhile
            path = abspath(join(folder, os.readlink(link), steps.relative_to(link)))
    return found


def _folders_there(folder: str) -> list[str]:
    """Return a folder and those above it that are there, nearest first: any may be moved away.

    They are looked for from the top: below one that is missing there is none, and a name may have
    thousands.
    """
    path = Path(folder)
    downwards = chain(reversed(path.parents), (path,))
    return [str(each) for each in takewhile(isdir, downwards)][::-1]


def _identity(folder: str) -> tuple[int, int] | None:
    """Return what tells a folder from another one of its name; None if there is none."""
    try:
        stat = os.stat(folder)
    except (OSError, ValueError):
        return None
    return stat.st_dev, stat.st_ino


def _with_sums(
    get: Callable[[], Briefing], readers: Callable[[Comparison], Reckoned | None] | None
) -> tuple[Briefing, Ahead | None]:
    """Return a briefing, and what its comparison adds up to if that is large.

    ``readers`` reckons with the ratings of readers that are to be shown.
    """
    briefing = get()
    compared = briefing.comparison
    if compared is None or compared.rating_cells <= MANY_CELLS:
        return briefing, None
    from briefing_app.model.lead.sums import Sums
    from briefing_app.ui.state.work.reckoned import Ahead

    return briefing, Ahead(Sums(compared), readers(compared) if readers is not None else None)


def _is_short(reading: Reading) -> bool:
    """Wait for a small text, as long as the window may; load what will show it meanwhile."""
    until = time.monotonic() + AT_ONCE_SECONDS
    for module in SHOWN_NEXT:
        if reading.is_short(0) or time.monotonic() > until:
            break
        import_module(module)
    return reading.is_short(max(0, until - time.monotonic()))


class Opener(QObject):
    """Reads one briefing at a time, and watches the file that was asked for last.

    Signals: ``begun(Briefing)`` with the beginning of a long text that is still being read;
    ``opened(Briefing)``, ``failed(Exception)``, a BriefingError unless the program itself
    is at fault; ``changed()`` when the file on disk is not the one that was read, or has appeared;
    Pictures and the comparison's file belong to the file.
    ``went_away(bool)`` when it has been gone for a while, and when it is back as it was;
    ``reading(Task)`` when a file is waited for beside the window.
    """

    begun = Signal(object)
    opened = Signal(object)
    failed = Signal(object)
    changed = Signal()
    went_away = Signal(bool)
    reading = Signal(object)

    def __init__(self, first: Reading | None, parent: QObject) -> None:
        """Take the file that is being read already, if there is one.

        What is waited for has a lane of its own: exports and printing go on beside it.
        """
        super().__init__(parent)
        self._worker = Worker(self)
        self._first = first
        self._ahead: Ahead | None = None
        self._readers: Callable[[Comparison], Reckoned | None] | None = None
        self._task: Task | None = None
        self._path: Path | None = None
        self._read: _Signature = ()
        self._parts: tuple[str, ...] = ()
        self._parts_read: _Signature = ()
        self._before: _Followed = (None, (), (), ())
        self._watcher: QFileSystemWatcher | None = None
        self._nearest: dict[str, tuple[int, int] | None] = {}
        self._away_said = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._away = QTimer(self, singleShot=True, interval=AWAY_MS)
        self._away.timeout.connect(self._look)
        self._away_told = QTimer(self, singleShot=True, interval=AWAY_SAID_MS)
        self._away_told.timeout.connect(self._announce_away)
        self._part_away = QTimer(self, singleShot=True, interval=AWAY_SAID_MS)
        self._part_away.timeout.connect(self.changed)
        self.opened.connect(self._note_parts)

    def open(
        self,
        file: str,
        way: Way = "whole",
        pictures: str = "",
        readers: Callable[[Comparison], Reckoned | None] | None = None,
    ) -> None:
        """Read a file; one that takes longer than a blink is waited for on the worker.

        Its text may show the pictures of the folder ``pictures`` too. ``readers`` reckons with the
        ratings of readers if its comparison is large.
        """
        self._readers = readers
        self._drop_task()
        self._stop_timers()
        self._away_said = False
        self._before = self._path, self._read, self._parts, self._parts_read
        self._path = Path(file)
        self._read = _signature(self._path)
        self._parts = self._parts_read = ()
        try:
            reading = self._take_first(file, pictures)
            reading = reading or reading_process.begin(file, way, pictures=pictures)
        except BriefingError as error:
            self.failed.emit(error)
            return
        small = sum(each.size for each in self._read) <= AT_ONCE_BYTES
        if small and _is_short(reading):
            self._take_at_once(reading)
            return
        self._wait_for(partial(reading.result, self.begun.emit))

    def _wait_for(self, work: Callable[[], Briefing]) -> None:
        """Let the worker get the briefing."""
        self._task = self._worker.start(partial(_with_sums, work, self._readers))
        self._task.done.connect(self._take)
        self._task.failed.connect(self.failed)
        self.reading.emit(self._task)

    @Slot(object)
    def _take(self, read: tuple[Briefing, Ahead | None]) -> None:
        briefing, self._ahead = read
        self.opened.emit(briefing)

    def take_ahead(self) -> Ahead | None:
        """Return what a large comparison that was just opened adds up to, once: it changes then."""
        ahead, self._ahead = self._ahead, None
        return ahead

    def give_up(self) -> None:
        """Follow the file before again, as the one that was asked for last is not shown."""
        self._path, self._read, self._parts, self._parts_read = self._before

    def watch(self) -> None:
        """Begin to watch the file that was asked for last; a change since then counts too.

        One that is not there is waited for.
        """
        self._look()

    def _watch_paths(self, path: Path) -> None:
        """Watch a file and the folders above it; what was moved away is watched no longer.

        Qt drops a file that was replaced, and goes on with a folder that has another name now. So
        this is repeated, for every path.
        """
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._settle_first)
            self._watcher.directoryChanged.connect(self._settle_soon)
        files = [*map(str, _texts(path)), *self._parts]
        # A text may name thousands of pictures, most of them in one folder.
        above = [_folders_there(each) for each in {dirname(abspath(each)) for each in files}]
        folders = {folder for each in above for folder in each}
        links = {folder for each in _texts(path) for folder in _folders_of_links(abspath(each))}
        nearest = {each[0] for each in above if each} | links
        self._nearest = {name: _identity(name) for name in nearest}
        there = (each for each in files if exists(each))
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        if wanted := sorted({*folders, *links, *there}):
            self._watcher.addPaths(wanted)

    @Slot()
    def _look(self) -> None:
        """Compare what is on disk with what was read."""
        if self._path is None:
            return
        # First, so that no change after the look is missed.
        self._watch_paths(self._path)
        now = _signature(self._path)
        if not now:
            self._away.start()
            if self._read and not self._away_said and not self._away_told.isActive():
                self._away_told.start()
            return
        self._away_told.stop()
        if now != self._read:
            self.changed.emit()
            return
        self._look_at_parts()
        if self._away_said:
            self._away_said = False
            self.went_away.emit(False)

    def _look_at_parts(self) -> None:
        """Compare the pictures and the like; one that is away is waited for before that counts."""
        now = _part_signature(self._parts)
        pairs = list(zip(now, self._parts_read, strict=True))
        if any(new.size < 0 <= old.size for new, old in pairs):
            self._away.start()
            if not self._part_away.isActive():
                self._part_away.start()
            return
        self._part_away.stop()
        if now != self._parts_read:
            self.changed.emit()

    @Slot(object)
    def _note_parts(self, briefing: Briefing) -> None:
        """Remember which other files the briefing refers to, and how they are now."""
        texts = {each.name for each in self._read}
        self._parts = tuple(
            part for part in briefing.own_files if part not in texts and not isdir(part)
        )
        self._parts_read = _part_signature(self._parts)

    @Slot()
    def _announce_away(self) -> None:
        self._away_said = True
        self.went_away.emit(True)

    def _take_first(self, file: str, pictures: str) -> Reading | None:
        """Return the reading that has begun already, unless the file is newer than that.

        It was begun without the pictures of another folder.
        """
        first, self._first = self._first, None
        if first is None:
            return None
        newest = max((max(each.changed, each.altered) for each in self._read), default=0)
        if first.file == file and newest < first.started and not pictures:
            return first
        first.end()
        return None

    def _stop_timers(self) -> None:
        for timer in (self._settle, self._away, self._away_told, self._part_away):
            timer.stop()

    def stop(self) -> None:
        """End what is being read, and follow the file no longer."""
        self._path = None
        self._stop_timers()
        self._worker.stop()

    def _take_at_once(self, reading: Reading) -> None:
        try:
            briefing = reading.first()
        except OverLimitError as over:
            self._wait_for(partial(reading.plain, over))
            return
        except Exception as error:  # noqa: BLE001 - a fault of the program must not end the window
            self.failed.emit(error)
            return
        if reading_process.has_pictures_to_draw(briefing):
            from briefing_app.input.pictures.drawn_pictures import with_drawn

            self._wait_for(partial(with_drawn, briefing))
            return
        self._take((briefing, None))

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.forget()
            self._task = None

    @Slot()
    def _settle_first(self) -> None:
        self._settle.start()

    @Slot(str)
    def _settle_soon(self, folder: str) -> None:
        """Look soon, even if something goes on happening in a folder.

        In those far above, such as the reader's home, something always happens. It counts only if
        the folders of the files are others now.
        """
        moved = any(_identity(name) != known for name, known in self._nearest.items())
        if (folder in self._nearest or moved) and not self._settle.isActive():
            self._settle.start()
