"""Opening files for the window: reading off the GUI thread, and noticing changes on disk."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from briefing_app.input.ahead import Ahead
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.ui.worker import Task, Worker

AT_ONCE_BYTES = 200_000
"""A text up to this size is read before the window shows; it takes less time than a blink."""
AT_ONCE_SECONDS = 1.0
"""So long the window waits for a small text that is being read ahead, which takes less; where one
is made to take longer, the worker waits."""
SETTLE_MS = 150
"""A program that saves a file often writes it in several steps."""

_Signature = tuple[tuple[str, int, int], ...]


def _texts(path: Path) -> list[Path]:
    """Return the files whose change means that the briefing has changed."""
    return sorted(path.glob("text.*")) if path.is_dir() else [path]


def _signature(path: Path) -> _Signature:
    """Return what tells one state on disk from another; empty while there is no file."""
    try:
        stats = [(str(each), each.stat()) for each in _texts(path)]
    except OSError:
        return ()
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)


def _read_here(file: str) -> Briefing:
    from briefing_app.input.reading import read_briefing

    return read_briefing(file)


class Opener(QObject):
    """Reads one briefing at a time, and watches the one that was read last.

    Signals: ``opened(object)`` with a Briefing, ``failed(object)`` with a BriefingError,
    ``changed()`` when the open file is another one on disk than the one that was read.
    """

    opened = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, worker: Worker, ahead: Ahead | None, parent: QObject) -> None:
        """Take the file that is being read already, if there is one."""
        super().__init__(parent)
        self._worker = worker
        self._ahead = ahead
        self._task: Task | None = None
        self._path: Path | None = None
        self._read: _Signature = ()
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look_again)

    def open(self, file: str) -> None:
        """Read a file: a small one at once, a large one on the worker."""
        self._drop_task()
        self._path = Path(file)
        self._read = _signature(self._path)
        ahead = self._take_ahead(file)
        read = partial(_read_here, file) if ahead is None else ahead.result
        small = sum(size for _name, _time, size in self._read) <= AT_ONCE_BYTES
        if small and (ahead is None or ahead.ready(AT_ONCE_SECONDS)):
            self._read_at_once(read)
            return
        self._task = self._worker.start(read)
        self._task.done.connect(self.opened)
        self._task.failed.connect(self._fail)

    @Slot()
    def watch(self) -> None:
        """Begin to watch the file that was opened last; a change since then counts too."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._settle_first)
            self._watcher.directoryChanged.connect(self._settle_first)
        before = self._watcher.files() + self._watcher.directories()
        if before:
            self._watcher.removePaths(before)
        if self._path is not None and self._path.exists():
            folder = self._path if self._path.is_dir() else self._path.resolve().parent
            self._watcher.addPaths([str(folder), *(str(each) for each in _texts(self._path))])
            if _signature(self._path) not in ((), self._read):
                self._settle.start()

    def _take_ahead(self, file: str) -> Ahead | None:
        """Return the process that has begun to read a file, unless the file is newer than that."""
        ahead, self._ahead = self._ahead, None
        if ahead is None:
            return None
        newest = max((time for _name, time, _size in self._read), default=0)
        if ahead.file == file and newest < ahead.started:
            return ahead
        ahead.drop()
        return None

    def _read_at_once(self, read: Callable[[], Briefing]) -> None:
        try:
            briefing = read()
        except BriefingError as error:
            self.failed.emit(error)
        else:
            self.opened.emit(briefing)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.forget()
            self._task = None

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, BriefingError):
            raise error
        self.failed.emit(error)

    @Slot()
    def _settle_first(self) -> None:
        self._settle.start()

    @Slot()
    def _look_again(self) -> None:
        if self._path is None:
            return
        if _signature(self._path) not in ((), self._read):
            self.changed.emit()
        else:
            self.watch()
