"""Folders for the files of one piece of work, which do not outlive the process for long.

A folder belongs to whoever holds the lock of the file in it. The lock ends with the process, even
one that is killed, so that the next start knows which folders nobody uses and deletes them.
"""

import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import IO

_PREFIX = "briefing-paper-"
_LOCK = ".lock"


class WorkFolder:
    """A new private folder in the system's folder for temporary files; raises OSError.

    A ``with`` statement gives its path, and deletes it at the end.
    """

    def __init__(self) -> None:
        sweep()
        while True:
            self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
            lock = self.path / _LOCK
            self._lock = lock.open("wb")
            # Another process that starts just now may have swept it before it was locked.
            if _is_taken(self._lock) and lock.exists():
                return
            self._lock.close()

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, *error: object) -> None:
        self.delete()

    def delete(self) -> None:
        """Delete the folder with all that is in it."""
        self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)


def sweep() -> None:
    """Delete the folders of this user's processes that have ended."""
    with contextlib.suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            if _is_left(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    """Return whether a folder is this user's and nobody uses it; not if that cannot be known."""
    lock = folder / _LOCK
    try:
        if folder.is_symlink() or (sys.platform != "win32" and folder.stat().st_uid != os.getuid()):
            return False
        if sys.platform == "win32":
            lock.unlink()  # fails while a process has it open
            return True
        with lock.open("r+b") as found:
            return _is_taken(found)
    except OSError:
        return False


def _is_taken(lock: IO[bytes]) -> bool:
    """Take the lock of a file for this process; return whether it was free."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
