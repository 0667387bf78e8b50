"""One SQLite file that survives what happens to it, and that several processes share.

Every write is one transaction on disk before it returns (WAL, synchronous FULL). The file is made
under another name and put in place when it is whole. A file that is damaged or of another program
is renamed, never overwritten, and replaced by what can still be read and the last backup. While the
file cannot be used, everything is in memory, and each write says so.
"""

import contextlib
import os
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import apsw

from briefing_app import log
from briefing_app.model.errors import StoreError
from briefing_app.store import schema, store_files
from briefing_app.store.causes import cause_of, named
from briefing_app.store.schema import DamagedError, NewerError, transaction
from briefing_app.translation import tr

Value = str | int | float | None
Statement = tuple[str, tuple[Value, ...]]
"""SQL and the values for its question marks."""
Rows = list[tuple[Value, ...]]
_Result = TypeVar("_Result")

_FAULTS = (apsw.Error, OSError, NewerError, UnicodeEncodeError)
_DAMAGE = (apsw.CorruptError, apsw.NotADBError)


class Database:
    """The tables of `schema.TABLES`, on disk or, if that cannot be, in memory.

    ``notice`` is a sentence for the reader if the file was damaged, missing, newer or cannot be
    used, else empty. Reading never fails: what cannot be read counts as missing. Writing raises
    StoreError.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the file, creating its folder; None keeps everything in memory only."""
        self.notice = ""
        self._changed = False
        self._cause = ""
        self._connection = apsw.Connection(":memory:")
        self._identity: tuple[int, ...] = ()
        self._path = path
        if path is None:
            schema.make(self._connection)
            return
        self._path = path = Path(os.path.realpath(path))
        try:
            store_files.tidy(path)
            self._take(self._opened(path))
        except _FAULTS as error:
            self._fall_back(path, error)

    @property
    def remembers(self) -> bool:
        """Whether anything is meant to be kept between runs."""
        return self._path is not None

    @property
    def folder(self) -> Path | None:
        """The folder of what is kept between runs; None if nothing is."""
        return self._path.parent if self._path is not None else None

    # -- reading and writing ------------------------------------------------------------------

    def rows(self, sql: str, *values: Value) -> Rows:
        """Return the rows of a query; none if they cannot be read.

        What is not UTF-8 in a text is replaced.
        """
        try:
            return _read(self._connection, sql, values)
        except apsw.Error as error:
            path = self._on_disk()
            if path is None or not isinstance(error, _DAMAGE):
                return []
        with contextlib.suppress(*_FAULTS):
            return self._again(path, lambda: _read(self._connection, sql, values))
        return []

    def reading(self, sql: str, *values: Value) -> Callable[[], Rows]:
        """Return what reads the rows of a query on another thread, by a connection of its own.

        It raises OSError or apsw.Error if they cannot be read; `rows` mends what can be mended.
        """
        path = self._on_disk()
        if path is None:
            return partial(list, self.rows(sql, *values))
        return partial(_read_apart, path, sql, values)

    def write(self, *statements: Statement) -> None:
        """Execute statements in one transaction, which is on disk when this returns.

        Raises StoreError if it is not; the file is then unchanged.
        """
        try:
            self._write(statements)
        except _FAULTS as error:
            log.failure(error)
            raise StoreError(
                tr("settings"), tr("Not saved: {error}.", error=cause_of(error))
            ) from error
        if self._cause:
            raise StoreError(tr("settings"), tr("Not saved: {cause}.", cause=self._cause))
        self._changed = True

    def _write(self, statements: tuple[Statement, ...]) -> None:
        path = self._on_disk()
        if path is None:
            self._execute(statements)
            return
        if self._identity != _identity(path):
            self._mend(path)
        try:
            self._execute(statements)
        except NewerError as error:
            self._fall_back(path, error)
            self._execute(statements)
        except _DAMAGE:
            self._again(path, lambda: self._execute(statements))

    def _execute(self, statements: tuple[Statement, ...]) -> None:
        try:
            with transaction(self._connection):
                schema.check_version(self._connection)
                for sql, values in statements:
                    self._connection.execute(sql, values)
        except apsw.Error as error:
            raise named(error, self._connection) from error

    def close(self) -> None:
        """Write a backup if anything changed, and close the file."""
        path = self._on_disk()
        try:
            if self._changed and path is not None:
                self._leave(path)
        except (*_FAULTS, DamagedError) as error:
            log.failure(error)
        with contextlib.suppress(apsw.Error):
            self._connection.close()

    def _leave(self, path: Path) -> None:
        if self._identity != _identity(path):
            self._mend(path)
        try:
            self._back_up(path)
        except _DAMAGE:
            self._again(path, lambda: self._back_up(path))

    def _forget(self, *statements: Statement, backup: bool = False) -> None:
        """Delete with these statements, from the log of changes and from the backup too.

        The files that were set aside are deleted; with ``backup`` it is too, and not written anew.
        Raises StoreError.
        """
        self.write(*statements)
        path = self._on_disk()
        if path is None:
            return
        try:
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            store_files.delete_set_aside(path)
            if backup:
                store_files.backup_of(path).unlink(missing_ok=True)
            else:
                self._back_up(path)
        except _FAULTS as error:
            log.failure(error)
            words = tr(
                "Forgotten, but copies may be left in {parent}: {error}.",
                parent=path.parent,
                error=cause_of(error),
            )
            raise StoreError(tr("settings"), words) from error

    # -- the file -----------------------------------------------------------------------------

    def _on_disk(self) -> Path | None:
        """Return the path of the file if it is in use."""
        return None if self._cause else self._path

    def _take(self, connection: apsw.Connection) -> None:
        """Use this connection from now on."""
        before, self._connection = self._connection, connection
        if self._path is not None:
            self._identity = _identity(self._path)
        with contextlib.suppress(apsw.Error):
            before.close()

    def _opened(self, path: Path) -> apsw.Connection:
        """Open the file, or make it; under the lock, as another process may do the same."""
        try:
            return _connected(path)
        except (FileNotFoundError, DamagedError):
            with store_files.locked(path):
                try:
                    return _connected(path)
                except FileNotFoundError:
                    self._make(path, None)
                except DamagedError:
                    self._replace(path, None)
            return _connected(path)

    def _again(self, path: Path, work: Callable[[], _Result]) -> _Result:
        """Return what work does after the file seemed damaged, which is mended if it is.

        A single error of the disk can look like damage in what is open; only a file that does not
        read well, or does so twice, is set aside.
        """
        self._mend(path, damaged=not _is_sound(path))
        try:
            return work()
        except _DAMAGE:
            self._mend(path, damaged=True)
            return work()

    def _mend(self, path: Path, *, damaged: bool = False) -> None:
        """Use a sound file again after something happened to the open one.

        A file that is gone or damaged is written anew from what is open; one that another process
        has put in its place gets what it lacks.
        """
        store_files.tidy(path)
        now = _identity(path)
        with store_files.locked(path):
            if not path.exists():
                self._make(path, self._connection)
            elif now[:2] == self._identity[:2] and (damaged or now != self._identity):
                self._replace(path, self._connection)
        mended = self._opened(path)
        with transaction(mended):
            schema.pour(self._connection, mended)
        self._take(mended)

    def _make(self, path: Path, old: apsw.Connection | None) -> None:
        """Make the file that is missing; needs the lock."""
        if self._build(path, old):
            self.notice = tr("The saved settings were missing; the last backup has replaced them.")
        elif old is not None:
            self.notice = tr("The saved settings were deleted; what was open is saved again.")
        store_files.remove(path)  # what is left beside a file that is gone belongs to no other
        store_files.put_in_place(path)

    def _replace(self, path: Path, old: apsw.Connection | None) -> None:
        """Put a sound file in the place of a damaged one, which is set aside; needs the lock."""
        log.event("store set aside")
        restored = self._build(path, old)
        if _is_blank(path) and old is None and not restored:
            store_files.remove(path)
        else:
            aside = store_files.set_aside(path)
            end = (
                tr("the last backup has replaced them") if restored
                else tr("what was open is saved again") if old is not None
                else tr("the program starts with its defaults")
            )  # fmt: skip
            self.notice = tr(
                "The saved settings were damaged and are set aside as {aside}; {end}.",
                aside=aside,
                end=end,
            )
        store_files.put_in_place(path)

    def _build(self, path: Path, old: apsw.Connection | None) -> bool:
        """Make the file under another name; return whether the backup is in it."""
        from briefing_app.store.salvage import pour_backup

        made = store_files.connect(store_files.new_partial(path))
        try:
            with transaction(made):
                schema.make(made)
                whole = old is not None and schema.pour(old, made)
                restored = not whole and pour_backup(path, made)
            made.pragma("journal_mode", "wal")
        except apsw.Error as error:
            raise named(error, made) from error
        finally:
            made.close()
        return restored

    def _back_up(self, path: Path) -> None:
        with store_files.locked(path):
            schema.check_version(self._connection)
            backup = store_files.backup_of(path)
            partial = store_files.new_partial(backup)
            try:
                self._connection.execute("VACUUM INTO ?", (partial.as_uri(),))
            except apsw.Error:
                partial.unlink()
                raise
            partial.replace(backup)
            store_files.sync_folder(path.parent)

    # -- without the file ---------------------------------------------------------------------

    def _fall_back(self, path: Path, error: Exception) -> None:
        """Go on in memory, with what can be read."""
        from briefing_app.store.salvage import salvage

        log.failure(error)
        memory = apsw.Connection(":memory:")
        schema.make(memory)
        read = salvage(path, memory)
        self._take(memory)
        if isinstance(error, NewerError):
            self._cause = tr("the settings are from a newer version")
            self.notice = tr(
                "The settings are from a newer version of this program: they are read, not changed."
            )
            return
        self._cause = cause_of(error)
        self.notice = tr(
            "Settings, reading positions, ratings and notes are not saved this time: {cause}.",
            cause=self._cause,
        )
        if not read:
            self.notice += " " + tr("Some of those saved before may be missing.")


def _identity(path: Path) -> tuple[int, ...]:
    """Return which file has this name, which its log of changes, and whether it has a content."""
    found = []
    for each in (path, store_files.companions(path)[0]):
        try:
            status = each.stat()
        except OSError:
            found.append((0, 0, False))
        else:
            content = each != path or status.st_size > 0
            found.append((status.st_dev, status.st_ino, content))
    return (*found[0], *found[1])


def _read_apart(path: Path, sql: str, values: tuple[Value, ...]) -> Rows:
    with contextlib.closing(store_files.connect(path, read_only=True)) as connection:
        return _read(connection, sql, values)


def _read(connection: apsw.Connection, sql: str, values: tuple[Value, ...]) -> Rows:
    try:
        return list(connection.execute(sql, values))
    except UnicodeDecodeError:
        return [tuple(map(_text, row)) for row in _rows_as_bytes(connection, sql, values)]


def _rows_as_bytes(connection: apsw.Connection, sql: str, values: tuple[Value, ...]) -> apsw.Cursor:
    columns: list[str] = []

    def noted(cursor: apsw.Cursor, _sql: str, _values: object) -> bool:
        columns.extend(name for name, _kind in cursor.get_description())
        return False  # it is not run

    cursor = connection.cursor()
    cursor.exec_trace = noted
    with contextlib.suppress(apsw.ExecTraceAbort):
        cursor.execute(sql, values)
    read = ", ".join(f"CAST({name} AS BLOB)" for name in columns)
    return connection.execute(f"SELECT {read} FROM ({sql})", values)  # noqa: S608


def _text(value: object) -> str | None:
    return value.decode(errors="replace") if isinstance(value, bytes) else None


def _connected(path: Path) -> apsw.Connection:
    """Open a sound file for writing.

    Raises FileNotFoundError, DamagedError, NewerError, and OSError or apsw.Error with the cause.
    """
    if not _has_content(path):
        raise DamagedError
    connection = store_files.connect(path)
    try:
        schema.check(connection)
        if connection.readonly("main"):
            connection.close()
            path.open("r+b").close()  # raises the cause
            raise apsw.ReadOnlyError
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "full")
        connection.pragma("secure_delete", 1)
        schema.check_version(connection)  # the first reading in WAL mode makes the log of changes
    except apsw.Error as error:
        cause = named(error, connection)
        connection.close()
        raise cause from error
    except (DamagedError, NewerError):
        connection.close()
        raise
    return connection


def _is_sound(path: Path) -> bool:
    """Return whether a file can be opened; raises OSError or apsw.Error if the disk fails."""
    try:
        _connected(path).close()
    except FileNotFoundError:
        return True
    except DamagedError:
        return False
    return True


def _has_content(path: Path) -> bool:
    """Return whether this is a file of at least one byte; raises OSError."""
    status = path.stat()
    return stat.S_ISREG(status.st_mode) and status.st_size > 0


def _is_blank(path: Path) -> bool:
    """Return whether nothing was ever written to a file, as when making it was cut short."""
    if path.is_file() and not _has_content(path):
        return not store_files.companions(path)[0].exists()
    with (
        contextlib.suppress(apsw.Error, OSError),
        contextlib.closing(store_files.connect(path)) as file,
    ):
        return schema.is_blank(file)
    return False
