"""What can still be read if the file cannot be used."""

import contextlib
import shutil
from pathlib import Path

import apsw

from briefing_app.store import schema, store_files
from briefing_app.store.causes import named
from briefing_app.store.schema import DamagedError, NewerError
from briefing_app.work_folders import WorkFolder

_FAULTS = (apsw.Error, OSError, NewerError)


def pour_backup(path: Path, target: apsw.Connection) -> bool:
    """Add what the backup has and the target lacks; return whether there is a sound backup.

    Raises NewerError, and OSError or apsw.Error if it cannot be read now.
    """
    try:
        source = store_files.connect(
            store_files.backup_of(path), options="?immutable=1", read_only=True
        )
    except FileNotFoundError:
        return False
    with contextlib.closing(source):
        try:
            schema.check(source)
        except DamagedError:
            return False
        except apsw.Error as error:
            raise named(error, source) from error
        schema.pour(source, target)
        return True


def salvage(path: Path, target: apsw.Connection) -> bool:
    """Read what can be read of a file that cannot be written; return whether that was all.

    SQLite cannot read a file in place if it cannot write beside it; a copy it can.
    """
    if _is_missing(path) and _is_missing(store_files.backup_of(path)):
        return True
    for read in (_read_in_place, _read_copy):
        with contextlib.suppress(*_FAULTS):
            if read(path, target):
                return True
    with contextlib.suppress(*_FAULTS):
        pour_backup(path, target)
    return False


def _is_missing(path: Path) -> bool:
    """Return whether there is no such file; one that cannot even be looked for may be there."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _read_in_place(path: Path, target: apsw.Connection) -> bool:
    with contextlib.closing(store_files.connect(path, read_only=True)) as source:
        return schema.pour(source, target)


def _read_copy(path: Path, target: apsw.Connection) -> bool:
    with WorkFolder() as folder:
        copy = folder / path.name
        shutil.copyfile(path, copy)
        log_of_changes, its_copy = store_files.companions(path)[0], store_files.companions(copy)[0]
        if log_of_changes.exists():
            shutil.copyfile(log_of_changes, its_copy)
        with contextlib.closing(store_files.connect(copy)) as source:
            return schema.pour(source, target)
