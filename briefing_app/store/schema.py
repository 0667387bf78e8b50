"""The tables of the store, and whether a file has them."""

import contextlib
import re
from collections.abc import Iterator

import apsw

APPLICATION_ID = 0x42726966
"""“Brif” in ASCII: marks the file as this program's (SQLite's ``application_id``)."""

VERSION = 3

TABLES = {
    "setting": {"name": "TEXT", "value": "TEXT"},
    "briefing": {"file": "TEXT", "title": "TEXT", "opened": "REAL", "place": "TEXT"},
    "reader": {"file": "TEXT", "reader": "TEXT", "date": "TEXT"},
    "rating": {"file": "TEXT", "reader": "TEXT", "item": "TEXT", "letters": "TEXT"},
    "note": {
        "file": "TEXT", "briefing": "TEXT", "reader": "TEXT", "id": "TEXT", "data": "TEXT",
    },
}  # fmt: skip
"""The type of each column of each table."""

_SCHEMA = f"""
PRAGMA application_id = {APPLICATION_ID};
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE briefing (
    file TEXT PRIMARY KEY, title TEXT NOT NULL, opened REAL NOT NULL, place TEXT
) STRICT;
"""
_SINCE_VERSION_1 = f"""
PRAGMA user_version = {VERSION};
CREATE TABLE IF NOT EXISTS reader (
    file TEXT NOT NULL, reader TEXT NOT NULL, date TEXT NOT NULL, PRIMARY KEY (file, reader)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rating (
    file TEXT NOT NULL, reader TEXT NOT NULL, item TEXT NOT NULL, letters TEXT NOT NULL,
    PRIMARY KEY (file, reader, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS note (
    file TEXT NOT NULL, briefing TEXT NOT NULL, reader TEXT NOT NULL, id TEXT NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (file, reader, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS note_by_briefing ON note (briefing);
"""


_PAGE_ERROR = re.compile(r"error code=(\d+)")
"""What `quick_check` says of a page that it could not get, with SQLite's number of the cause."""


class DamagedError(Exception):
    """The file is damaged or belongs to another program."""


class NewerError(Exception):
    """The file is from a newer version of the program, which is not to be changed."""


@contextlib.contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Commit what is done inside, or roll all of it back after any exception."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite rolls back by itself when a disk is full
            connection.execute("ROLLBACK")
        raise


def make(connection: apsw.Connection) -> None:
    """Create the tables in an empty file."""
    connection.execute(_SCHEMA + _SINCE_VERSION_1)


def check(connection: apsw.Connection) -> None:
    """Read the whole file, and upgrade one of an older version if it can be written.

    Raises DamagedError, NewerError, and apsw.Error for what is no fault of the file.
    """
    try:
        told = str(connection.pragma("quick_check", 1))
        failed = _PAGE_ERROR.search(told)
        if failed and int(failed[1]) & 0xFF == apsw.SQLITE_IOERR:
            raise apsw.IOError(told)
        if told != "ok" or connection.pragma("application_id") != APPLICATION_ID:
            raise DamagedError
        check_version(connection)
        _bring_up(connection)
        version = connection.pragma("user_version")
        for table, columns in TABLES.items() if version == VERSION else ():
            connection.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT 0")  # noqa: S608
    except (apsw.NotADBError, apsw.CorruptError, apsw.SQLError) as error:
        raise DamagedError from error


def _bring_up(connection: apsw.Connection) -> None:
    """Upgrade a file of an older version; another window may do the same at the same time."""
    if connection.pragma("user_version") == VERSION or connection.readonly("main"):
        return
    with transaction(connection):
        if connection.pragma("user_version") < VERSION:
            connection.execute(_SINCE_VERSION_1)


def check_version(connection: apsw.Connection) -> None:
    """Raise NewerError if the file is from a newer version, as it can become while it is open."""
    if connection.pragma("user_version") > VERSION:
        raise NewerError


def is_blank(connection: apsw.Connection) -> bool:
    """Return whether nothing was ever written to the file; raises apsw.Error."""
    return bool(connection.execute("SELECT count(*) = 0 FROM sqlite_schema").get)


def pour(source: apsw.Connection, target: apsw.Connection) -> bool:
    """Add the rows of one file that another lacks; return whether all could be read.

    What a damaged file still holds is read up to the first fault of each table. Raises apsw.Error
    if the target cannot be written.
    """
    whole = True
    for table, columns in TABLES.items():
        rows: list[apsw.SQLiteValues] = []
        # As bytes, a text that is not UTF-8 can be read.
        read = ", ".join(f"CAST({name} AS BLOB)" for name in columns)
        try:
            rows.extend(source.execute(f"SELECT {read} FROM {table}"))  # noqa: S608
        except apsw.Error:
            whole = False
        given = ", ".join(f"CAST(? AS {kind})" for kind in columns.values())
        names = ", ".join(columns)
        target.executemany(
            f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({given})",  # noqa: S608
            rows,
        )
    return whole
