"""Settings, recent briefings, the position in each and ratings, in one SQLite file.

Every write is one transaction on disk before it returns (WAL, synchronous FULL). A file that is
damaged or of another program is renamed, never overwritten, and replaced by the last backup; a file
from a newer version of the program is only read.
"""

import contextlib
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import apsw

from briefing_app import log
from briefing_app.model.errors import StoreError
from briefing_app.store.keys import file_of, key_of

APPLICATION_ID = 0x42726966
"""“Brif” in ASCII: marks the file as this program's (SQLite's ``application_id``)."""

VERSION = 2
Value = str | int | float | None
Statement = tuple[str, tuple[Value, ...]]
"""SQL and the values for its question marks."""

RECENT_AT_MOST = 12
BUSY_MS = 2000

_SCHEMA = f"""
PRAGMA application_id = {APPLICATION_ID};
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE briefing (
    file TEXT PRIMARY KEY, title TEXT NOT NULL, opened REAL NOT NULL, place TEXT
) STRICT;
"""
_SINCE_VERSION_2 = f"""
PRAGMA user_version = {VERSION};
CREATE TABLE reader (
    file TEXT NOT NULL, reader TEXT NOT NULL, date TEXT NOT NULL, PRIMARY KEY (file, reader)
) STRICT, WITHOUT ROWID;
CREATE TABLE rating (
    file TEXT NOT NULL, reader TEXT NOT NULL, item TEXT NOT NULL, letters TEXT NOT NULL,
    PRIMARY KEY (file, reader, item)
) STRICT, WITHOUT ROWID;
"""


class Recent(NamedTuple):
    """A briefing that was opened: its absolute path and its title."""

    file: str
    title: str


class _UnusableError(Exception):
    """The file is damaged or belongs to another program."""


def _open(path: Path) -> tuple[apsw.Connection, bool]:
    """Open or make the file; return the connection and whether it is only for reading."""
    fresh = not path.exists()
    if not fresh and path.stat().st_size == 0:
        raise _UnusableError
    connection = apsw.Connection(str(path))
    try:
        connection.set_busy_timeout(BUSY_MS)
        if fresh:
            connection.pragma("journal_mode", "wal")
            with connection:
                connection.execute(_SCHEMA + _SINCE_VERSION_2)
        sound = connection.pragma("quick_check", 1) == "ok"
        ours = sound and connection.pragma("application_id") == APPLICATION_ID
        read_only = ours and connection.pragma("user_version") > VERSION
        if ours and not read_only:
            connection.pragma("journal_mode", "wal")
            _bring_up(connection)
        connection.pragma("synchronous", "full")
    except (apsw.NotADBError, apsw.CorruptError):
        ours = read_only = False
    except apsw.Error:
        connection.close()
        raise
    if not ours:
        connection.close()
        raise _UnusableError
    return connection, read_only


@contextlib.contextmanager
def _transaction(connection: apsw.Connection) -> Iterator[None]:
    """Commit what is done inside, or roll all of it back after any exception."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite rolls back by itself when a disk is full
            connection.execute("ROLLBACK")
        raise


def decoded(text: str) -> object:
    """Return a value from JSON; None for what is not JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def _bring_up(connection: apsw.Connection) -> None:
    """Upgrade a file of an older version; another window may do the same at the same time."""
    if connection.pragma("user_version") == VERSION:
        return
    with contextlib.suppress(apsw.ReadOnlyError), _transaction(connection):
        if connection.pragma("user_version") < VERSION:
            connection.execute(_SINCE_VERSION_2)


class Store:
    """The data that is kept between runs.

    ``notice`` is a sentence for the reader if the file was damaged, newer or unusable, else empty.
    Reading never fails: what cannot be read counts as missing.
    Writing raises StoreError.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the file, creating its folder; None keeps everything in memory only."""
        self.notice = ""
        self._path = path
        self._read_only = False
        self._changed = False
        try:
            self._connection = self._opened(path)
        except (apsw.Error, OSError) as error:
            log.failure(error)
            self.notice = f"Settings and reading positions are not saved this time: {error}."
            self._path = None
            self._connection = self._in_memory()

    def _opened(self, path: Path | None) -> apsw.Connection:
        if path is None:
            return self._in_memory()
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            connection, self._read_only = _open(path)
        except _UnusableError:
            self._set_aside(path)
            connection, self._read_only = _open(path)
        if self._read_only:
            self.notice = (
                "The settings are from a newer version of this program: they are read, not changed."
            )
        return connection

    @staticmethod
    def _in_memory() -> apsw.Connection:
        connection = apsw.Connection(":memory:")
        connection.execute(_SCHEMA + _SINCE_VERSION_2)
        return connection

    def _set_aside(self, path: Path) -> None:
        """Rename the damaged file with its companions, and put the last backup in its place."""
        log.event("store set aside")
        stamp = time.strftime("%Y%m%d-%H%M%S")
        aside = path.with_name(f"{path.name}.damaged-{stamp}")
        path.rename(aside)
        for ending in ("-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
        self.notice = f"The saved settings were damaged and are set aside as {aside.name}"
        backup = _backup_path(path)
        try:
            connection, _read_only = _open(backup) if backup.exists() else (None, False)
        except _UnusableError:
            connection = None
        if connection is None:
            self.notice += "; the program starts with its defaults."
            return
        _copy(connection, path)
        connection.close()
        self.notice += "; the last backup has replaced them."

    def setting(self, name: str) -> object:
        """Return a setting as it was given to `keep_setting`, or None."""
        return self._decoded("SELECT value FROM setting WHERE name = ?", name)

    def keep_setting(self, name: str, value: object) -> None:
        """Save a value that JSON can represent."""
        sql = (
            "INSERT INTO setting VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        )
        self.write((sql, (name, json.dumps(value))))

    def recent(self) -> list[Recent]:
        """Return the briefings that were opened last, newest first."""
        rows = self.rows(
            "SELECT file, title FROM briefing WHERE opened > 0 ORDER BY opened DESC LIMIT ?",
            RECENT_AT_MOST,
        )
        return [Recent(file_of(str(key)), str(title)) for key, title in rows]

    def keep_opened(self, file: str, title: str) -> None:
        """Save that a briefing was opened now."""
        sql = (
            "INSERT INTO briefing (file, title, opened) VALUES (?, ?, ?) ON CONFLICT (file) "
            "DO UPDATE SET title = excluded.title, opened = excluded.opened"
        )
        self.write((sql, (key_of(file), title, time.time())))

    def place(self, file: str) -> object:
        """Return the position saved for a briefing, or None."""
        return self._decoded("SELECT place FROM briefing WHERE file = ?", key_of(file))

    def keep_place(self, file: str, place: object) -> None:
        """Save the position in a briefing."""
        sql = (
            "INSERT INTO briefing (file, title, opened, place) VALUES (?, '', 0, ?) "
            "ON CONFLICT (file) DO UPDATE SET place = excluded.place"
        )
        self.write((sql, (key_of(file), json.dumps(place))))

    def close(self) -> None:
        """Write a backup if anything changed, and close the file."""
        if self._changed and self._path is not None and self._path.exists():
            with contextlib.suppress(OSError, apsw.Error):
                _copy(self._connection, _backup_path(self._path))
        self._connection.close()

    def _decoded(self, sql: str, key: str) -> object:
        """Return the value of the one row of a key, or None."""
        rows = self.rows(sql, key)
        return None if not rows or rows[0][0] is None else decoded(str(rows[0][0]))

    def rows(self, sql: str, *values: Value) -> list[tuple[Value, ...]]:
        """Return the rows of a query; none if they cannot be read."""
        try:
            return list(self._connection.execute(sql, values))
        except apsw.Error:
            return []

    def write(self, *statements: Statement) -> None:
        """Execute statements in one transaction, which is on disk when this returns.

        Raises StoreError, and the file is then unchanged.
        """
        if self._read_only:
            raise StoreError("settings", "Not saved: the settings are from a newer version.")
        try:
            self._put_back()
            with _transaction(self._connection):
                for sql, values in statements:
                    self._connection.execute(sql, values)
        except (apsw.Error, OSError, UnicodeEncodeError) as error:
            log.failure(error)
            raise StoreError("settings", f"Not saved: {error}.") from error
        self._changed = True

    def _put_back(self) -> None:
        """Write the file again if it was deleted while it was open."""
        if self._path is not None and not self._path.exists():
            _copy(self._connection, self._path)
            self._connection.close()
            self._connection, self._read_only = _open(self._path)


def _backup_path(path: Path) -> Path:
    return path.with_suffix(".backup")


def _copy(connection: apsw.Connection, target: Path) -> None:
    """Write the whole database to a new file, then rename that to the target."""
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(partial),))
    partial.replace(target)
