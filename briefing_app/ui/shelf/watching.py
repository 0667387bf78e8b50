"""Noticing that something in the folders of the shelf has changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_SETTLE_MS = 800
"""Programs that copy or sync write many files one after the other."""
_AGAIN_MS = 5 * 60 * 1000
"""How often the folders are looked through anyway: nothing tells of files that are written in
place, nor of those on a share, nor of folders beyond those that are watched."""


class Watching(QObject):
    """Watches folders. Signals: ``changed()`` a moment after the last change, and now and then."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._settle.timeout.connect(self.changed)
        self._again.timeout.connect(self.changed)
        self._again.start()

    @Slot(tuple)
    def watch(self, folders: Sequence[str]) -> None:
        """Watch these folders, and no others."""
        wanted, watched = set(folders), set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
