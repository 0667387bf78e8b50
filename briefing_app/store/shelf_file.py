"""The file of the shelf's index: its tables, and how it is opened, made and thrown away.

It holds nothing that the folders of the shelf do not hold. One that is damaged, of another version
or of another program is deleted and made anew.
"""

import contextlib
from pathlib import Path

import apsw

from briefing_app import log
from briefing_app.model.errors import StoreError
from briefing_app.store import store_files
from briefing_app.store.causes import cause_of
from briefing_app.translation import tr

APPLICATION_ID = 0x42724978
"""“BrIx” in ASCII."""
VERSION = 4

_BUSY_MS = 5000
_CACHE_KIB = 16 << 10
_HASH_BYTES = 8 << 20
"""How much of the index of words is gathered in memory before it is written."""
_COMPANIONS = ("", "-wal", "-shm", "-journal")

_SCHEMA = """
CREATE TABLE file (
    file TEXT PRIMARY KEY, stamp TEXT NOT NULL, entry INTEGER, problem TEXT, others TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX file_problem ON file (file) WHERE problem IS NOT NULL;
CREATE TABLE root (folder TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE entry (
    key INTEGER PRIMARY KEY, file TEXT NOT NULL, edition TEXT NOT NULL, date TEXT NOT NULL,
    head TEXT NOT NULL, passages BLOB NOT NULL
) STRICT;
CREATE INDEX entry_edition ON entry (edition, date);
CREATE TABLE facet (
    kind TEXT, value TEXT, count INTEGER NOT NULL, PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
"""
_TABLES = frozenset({"file", "root", "entry", "facet", "words"})


def opened(path: Path | None) -> apsw.Connection:
    """Open the index, or make it; in memory without a path. Raises StoreError."""
    if path is None:
        return _made(apsw.Connection(":memory:"))
    try:
        return _sound(path) or _new(path)
    except (apsw.Error, OSError) as error:
        sentence = tr("The index cannot be used: {why}.", why=cause_of(error))
        raise StoreError(str(path), sentence) from error


def _new(path: Path) -> apsw.Connection:
    """Make the index; under the lock, as another thread or process may do the same."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with store_files.locked(path):
        sound = _sound(path)
        if sound is not None:
            return sound
        if path.exists():
            log.event("shelf index made anew")
        delete(path)
        path.touch(mode=0o600)
        connection = _connected(path)
        connection.pragma("journal_mode", "wal")
        connection.execute("BEGIN IMMEDIATE")
        _made(connection)
        connection.execute("COMMIT")
        return connection


def delete(path: Path) -> None:
    """Delete the index with what SQLite keeps beside it; raises OSError."""
    for ending in _COMPANIONS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def discard(path: Path) -> None:
    """Delete the index as it is damaged, unless that is not possible; raises StoreError."""
    try:
        with store_files.locked(path):
            delete(path)
    except (apsw.Error, OSError) as error:
        sentence = tr("The index cannot be deleted: {why}.", why=cause_of(error))
        raise StoreError(str(path), sentence) from error


def _sound(path: Path) -> apsw.Connection | None:
    """Open the file; None if it is not there, is damaged, or is not an index of this version."""
    if not path.exists():
        return None
    with contextlib.suppress(apsw.NotADBError, apsw.CorruptError, apsw.SQLError):
        connection = _connected(path)
        if _is_ours(connection):
            return connection
    return None


def _connected(path: Path) -> apsw.Connection:
    connection = apsw.Connection(
        path.as_uri(), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
    )
    connection.set_busy_timeout(_BUSY_MS)
    connection.pragma("synchronous", "normal")
    connection.pragma("cache_size", -_CACHE_KIB)
    return connection


def _made(connection: apsw.Connection) -> apsw.Connection:
    connection.pragma("application_id", APPLICATION_ID)
    connection.pragma("user_version", VERSION)
    connection.execute(_SCHEMA)
    connection.execute("INSERT INTO words (words, rank) VALUES ('hashsize', ?)", (_HASH_BYTES,))
    return connection


def _is_ours(connection: apsw.Connection) -> bool:
    numbers = connection.pragma("application_id"), connection.pragma("user_version")
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    return numbers == (APPLICATION_ID, VERSION) and names >= _TABLES
