"""The files of the store: private to their owner, whole when they appear, never overwritten.

Next to ``state.db`` there are its companions of SQLite (``-wal``, ``-shm``), the last backup
(``state.backup``), the lock (``state.lock``), files that were damaged (``state.db.damaged-…``),
and, for a moment, a file that is being made (``….partial``).
"""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import apsw

BUSY_MS = 2000
"""How long a file that another process uses is waited for, in milliseconds."""

_COMPANIONS = ("-wal", "-shm", "-journal")
_OTHERS = 0o077
"""The permissions of everybody but the owner."""


def connect(path: Path, *, options: str = "", read_only: bool = False) -> apsw.Connection:
    """Open an SQLite file that exists; raises OSError or apsw.Error.

    The path is given as an address, in which it may hold bytes that are not UTF-8.
    """
    mode = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE
    try:
        made = apsw.Connection(path.as_uri() + options, flags=mode | apsw.SQLITE_OPEN_URI)
    except apsw.CantOpenError:
        path.open("rb" if read_only else "r+b").close()  # raises the cause
        raise
    made.set_busy_timeout(BUSY_MS)
    return made


def backup_of(path: Path) -> Path:
    """Return the path of the backup."""
    return path.with_suffix(".backup")


def partial_of(path: Path) -> Path:
    """Return the path under which a file is made."""
    return path.with_name(f"{path.name}.partial")


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep every other process from making or replacing the file.

    The lock is SQLite's own, of a file beside: it ends with the process, on every system. Raises
    OSError or apsw.Error.
    """
    lock = path.with_suffix(".lock")
    with contextlib.suppress(FileExistsError):
        lock.touch(mode=0o600, exist_ok=False)
    connection = connect(lock)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        connection.close()


def new_partial(path: Path) -> Path:
    """Return a new empty file under which this one is made; needs the lock."""
    partial = partial_of(path)
    remove(partial)
    partial.touch(mode=0o600, exist_ok=False)
    return partial


def put_in_place(path: Path) -> None:
    """Give the file that was made its name, unless another process came first."""
    partial = partial_of(path)
    try:
        os.link(partial, path)
    except OSError:  # there is one, or the disk knows no links
        if not path.exists():
            partial.rename(path)
    partial.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk before this returns, if the system can do it."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def remove(path: Path) -> None:
    """Delete a file with its companions, if they are there."""
    for each in (path, *companions(path)):
        each.unlink(missing_ok=True)


def companions(path: Path) -> list[Path]:
    """Return the paths of the files that SQLite keeps beside a file."""
    return [path.with_name(path.name + ending) for ending in _COMPANIONS]


def set_aside(path: Path) -> str:
    """Rename a damaged file with its companions; return its new name. Needs the lock."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    names = [f"{path.name}.damaged-{stamp}"]
    while path.with_name(names[-1]).exists():
        names.append(f"{names[0]}-{len(names) + 1}")
    aside = path.with_name(names[-1])
    for old, new in zip((path, *companions(path)), (aside, *companions(aside)), strict=True):
        with contextlib.suppress(FileNotFoundError):
            old.rename(new)
    return aside.name


def tidy(path: Path) -> None:
    """Make the folder and its files private, and delete what a killed process was making.

    Raises OSError if there is no folder and none can be made.
    """
    folder = path.parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(OSError, apsw.Error):
        mine = [folder, *_all_of(path)]
        for each in mine:
            mode = each.stat().st_mode
            if mode & _OTHERS:
                each.chmod(mode & ~_OTHERS)
        if any(".partial" in each.name for each in mine):
            with locked(path):
                for target in (path, backup_of(path)):
                    remove(partial_of(target))


def delete_set_aside(path: Path) -> None:
    """Delete all files that were set aside; raises OSError."""
    for each in _all_of(path):
        if each.name.startswith(f"{path.name}.damaged-"):
            each.unlink(missing_ok=True)


def _all_of(path: Path) -> list[Path]:
    return [each for each in path.parent.iterdir() if each.name.startswith(f"{path.stem}.")]
