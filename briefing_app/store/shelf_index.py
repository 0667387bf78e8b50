"""The index of the shelf: which briefings there are, and which words are in them.

The key of a briefing is made of its date, so that SQLite's FTS5, which goes through a list of words
by their keys, finds the newest first and a span of dates without looking at others. Filters are
words too, which no text has: a search is one walk through lists of words, whatever is asked for.
"""

import contextlib
import datetime as dt
import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import islice
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar
from urllib.parse import quote

import apsw

from briefing_app import log
from briefing_app.model.errors import StoreError
from briefing_app.model.shelf.editions import edition_key
from briefing_app.model.shelf.folding import searchable
from briefing_app.model.shelf.query import Filters, Query, match_expression
from briefing_app.model.shelf.records import Entry, Head, Passage, Shelved, Unreadable
from briefing_app.store import shelf_file
from briefing_app.store.causes import cause_of
from briefing_app.store.keys import file_of, key_of
from briefing_app.translation import tr

_Result = TypeVar("_Result")
Facet = Literal["marking", "source", "motivation", "likelihood"]
FACETS: tuple[Facet, ...] = ("marking", "source", "motivation", "likelihood")

_SIGN = "ꙮ"
"""What words that stand for filters begin with; no text has this letter."""
_DAY_BITS = 20
_FIRST_SIGN = "\x01"
_NOTHING_LATER = (1 << 62) - 1
_LONGEST_PASSAGES = 64 << 20
_COMPRESSION = 1
_KEPT_FIELDS = 4
"""Of a passage of a briefing; the last one is for notes."""


class Written(NamedTuple):
    """What is to be written of a file: its stamp, what it holds, and the stamps of its others."""

    file: str
    stamp: str
    result: Shelved | Unreadable
    others: Mapping[str, str] = MappingProxyType({})


class Known(NamedTuple):
    """The stamps of a file and of the other files that its briefing was read from."""

    stamp: str
    others: Mapping[str, str]


class DamagedIndexError(StoreError):
    """The index proved to be damaged; it is deleted, and the next one is made anew."""


@contextlib.contextmanager
def index_at(path: Path) -> Iterator["ShelfIndex"]:
    """Open the index for a while; raises StoreError if it cannot be used."""
    index = ShelfIndex(path)
    try:
        yield index
    except (apsw.CorruptError, zlib.error, json.JSONDecodeError) as error:
        log.failure(error)
        index.close()
        shelf_file.discard(path)
        sentence = tr("The index was damaged, so it is made anew.")
        raise DamagedIndexError(str(path), sentence) from error
    except apsw.Error as error:
        sentence = tr("The index cannot be used: {why}.", why=cause_of(error))
        raise StoreError(str(path), sentence) from error
    finally:
        index.close()


def with_index(path: Path, work: Callable[["ShelfIndex"], _Result]) -> _Result:
    """Do some work with the index, and again with a new one if it proves to be damaged."""
    try:
        with index_at(path) as index:
            return work(index)
    except DamagedIndexError:
        with index_at(path) as index:
            return work(index)


class ShelfIndex:
    """One connection to the index; each thread has its own.

    Every method raises apsw.Error if the file cannot be used.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the index, or make it; raises StoreError."""
        self._connection = shelf_file.opened(path)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    # -- writing ------------------------------------------------------------------------------

    def stamps(self, folder: str) -> dict[str, Known]:
        """Return the files in a folder and below it that are known, with their stamps."""
        found: dict[str, Known] = {}
        for first, end in _ranges(folder):
            sql = "SELECT file, stamp, others FROM file WHERE file >= ? AND file < ?"
            for key, stamp, others in self._connection.execute(sql, (first, end)):
                read = json.loads(others) if others else {}
                found[file_of(key)] = Known(stamp, {file_of(each): read[each] for each in read})
        return found

    def roots(self) -> set[str]:
        """Return the keys of the folders whose files are here."""
        return {folder for (folder,) in self._connection.execute("SELECT folder FROM root")}

    def add_root(self, folder: str) -> None:
        """Note that the files of a folder are to be here."""
        self._connection.execute("INSERT OR IGNORE INTO root VALUES (?)", (key_of(folder),))

    def drop_root(self, folder: str) -> None:
        """Take out a folder with its files."""
        with self._connection:
            self._connection.execute("DELETE FROM root WHERE folder = ?", (key_of(folder),))
            if not self.roots():
                self._take_out_all()
            for file in self.stamps(folder):
                self._take_out(key_of(file))

    def write(self, written: Iterable[Written], gone: Iterable[str] = ()) -> None:
        """Take in files, and take out those that are gone, in one transaction."""
        with self._connection:
            for file in gone:
                self._take_out(key_of(file))
            for each in sorted(written, key=_date_of):
                self._take_in(each)

    def _take_in(self, written: Written) -> None:
        key = key_of(written.file)
        self._take_out(key)
        result = written.result
        entry: int | None = None
        problem: str | None = None
        if isinstance(result, Unreadable):
            problem = result.reason
        else:
            entry = self._add(key, written.file, result)
        others = {key_of(each): stamp for each, stamp in written.others.items()}
        self._connection.execute(
            "INSERT INTO file VALUES (?, ?, ?, ?, ?)",
            (key, written.stamp, entry, problem, json.dumps(others) if others else ""),
        )

    def _add(self, file_key: str, file: str, shelved: Shelved) -> int:
        head = shelved.head
        first = _first_key(head.date)
        last = self._connection.execute(
            "SELECT max(key) FROM entry WHERE key >= ? AND key < ?",
            (first, first + (1 << _DAY_BITS)),
        ).get
        key = first if last is None else last + 1
        plain = [each[:_KEPT_FIELDS] for each in shelved.passages]
        passages = json.dumps(plain, separators=(",", ":")).encode("ascii")
        self._connection.execute(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)",
            (
                key,
                file_key,
                _storable(edition_key(head)),
                head.date,
                json.dumps(head),
                zlib.compress(passages, _COMPRESSION),
            ),
        )
        text = "\n".join(
            (head.title, head.subtitle, head.author, *(each.words for each in shelved.passages))
        )
        tokens = [_token(kind, value) for kind, value in _facets(head)]
        tokens += [_token("folder", str(each)) for each in PurePath(file).parents]
        self._connection.execute(
            "INSERT INTO words (rowid, text) VALUES (?, ?)",
            (key, f"{' '.join(tokens)}\n{_storable(searchable(text))}"),
        )
        self._count(head, 1)
        return key

    def _take_out(self, file_key: str) -> None:
        sql = "DELETE FROM file WHERE file = ? RETURNING entry"
        for (entry,) in list(self._connection.execute(sql, (file_key,))):
            if entry is not None:
                head = self._connection.execute(
                    "DELETE FROM entry WHERE key = ? RETURNING head", (entry,)
                ).get
                self._connection.execute("DELETE FROM words WHERE rowid = ?", (entry,))
                self._count(_head(head), -1)

    def _take_out_all(self) -> None:
        """Take out everything, which is far quicker than one file after the other."""
        for table in ("file", "entry", "facet"):
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608
        self._connection.execute("INSERT INTO words (words) VALUES ('delete-all')")

    def _count(self, head: Head, step: int) -> None:
        self._connection.executemany(
            "INSERT INTO facet VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET count = count + excluded.count",
            ((kind, _storable(value), step) for kind, value in _facets(head)),
        )

    # -- reading ------------------------------------------------------------------------------

    def search(
        self, query: Query, filters: Filters, most: int, before: int = _NOTHING_LATER
    ) -> list[Entry]:
        """Return the briefings that are found, newest first, at most so many.

        ``before`` is the key of the last one that is known, to go on after it.
        """
        first, end = _span(filters)
        listed, folders = self._listed(filters.folders)
        sql = (
            f"SELECT {listed} FROM (SELECT rowid AS found FROM words WHERE words MATCH ?"  # noqa: S608
            " AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ?)"
            " CROSS JOIN entry ON entry.key = found ORDER BY found DESC"
        )
        words = self._expression(query, filters)
        values: tuple[str | int, ...] = (*folders, words, first, min(end, before), most)
        return [_entry(*row) for row in self._connection.execute(sql, values)]

    def count(self, query: Query, filters: Filters, most: int) -> int:
        """Return how many briefings are found, counting up to ``most``."""
        first, end = _span(filters)
        sql = (
            "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? AND rowid >= ?"
            " AND rowid < ? LIMIT ?)"
        )
        values = (self._expression(query, filters), first, end, most)
        return int(self._connection.execute(sql, values).get)

    def passages(self, key: int) -> tuple[Passage, ...]:
        """Return the passages of a briefing; none if it is no longer there."""
        data = self._connection.execute("SELECT passages FROM entry WHERE key = ?", (key,)).get
        if data is None:
            return ()
        text = zlib.decompressobj().decompress(data, _LONGEST_PASSAGES)
        return tuple(Passage(*each) for each in json.loads(text))

    def entry_of(self, file: str, folders: Sequence[str] = ()) -> Entry | None:
        """Return the briefing of a file, None if the index has none.

        Newer editions count only in some folders, if there are any.
        """
        listed, values = self._listed(folders)
        sql = (
            f"SELECT {listed} FROM file JOIN entry ON entry.key = file.entry"  # noqa: S608
            " WHERE file.file = ?"
        )
        rows = list(self._connection.execute(sql, (*values, key_of(file))))
        return _entry(*rows[0]) if rows else None

    def editions(self, head: Head, folders: Sequence[str] = ()) -> list[Entry]:
        """Return all editions of a briefing, itself among them; in some folders, if any."""
        listed, values = self._listed(folders)
        within, more = self._within("entry.file", folders)
        sql = f"SELECT {listed} FROM entry WHERE edition = ?{within}"  # noqa: S608
        edition = _storable(edition_key(head))
        return [_entry(*row) for row in self._connection.execute(sql, (*values, edition, *more))]

    def values(self, kind: Facet, most: int, folders: Sequence[str] = ()) -> list[str]:
        """Return the values that briefings have, the most frequent first; in some folders, if any.

        How frequent a value is, is counted in the whole index.
        """
        sql = "SELECT value FROM facet WHERE kind = ? AND count > 0 ORDER BY count DESC, value"
        values = (str(value) for (value,) in self._connection.execute(sql, (kind,)))
        if not self._is_whole(folders):
            here = Filters(tuple(folders))
            values = (
                each
                for each in values
                if self.count(Query(), here._replace(**{kind: each}), 1)  # type: ignore[arg-type]
            )
        return list(islice(values, most))

    def unreadable(self, folders: Sequence[str]) -> list[Unreadable]:
        """Return what cannot be read in some folders, and why."""
        found: list[Unreadable] = []
        sql = "SELECT file, problem FROM file WHERE problem IS NOT NULL AND file >= ? AND file < ?"
        for folder in folders:
            for span in _ranges(folder):
                rows = self._connection.execute(sql, span)
                found += [Unreadable(file_of(key), reason) for key, reason in rows]
        return found

    def _expression(self, query: Query, filters: Filters) -> str:
        """Return what is looked for in the language of FTS5."""
        parts = [_token(kind, value) for kind in FACETS if (value := getattr(filters, kind))]
        if not self._is_whole(filters.folders):
            parts.append(f"({' OR '.join(_token('folder', each) for each in filters.folders)})")
        words = match_expression(query)
        # What must not be found comes last, after what must.
        return " AND ".join([*parts, f"({words})"] if words else parts) or _token("folder", "/")

    def _is_whole(self, folders: Sequence[str]) -> bool:
        """Return whether all that is here is in some folders, or counts as no folder is given."""
        return not folders or self.roots().issubset(map(key_of, folders))

    def _within(self, column: str, folders: Sequence[str]) -> tuple[str, list[str]]:
        """Return the condition that a file is in some folders, and its values; none for all."""
        if self._is_whole(folders):
            return "", []
        spans = [span for each in folders for span in _ranges(each)]
        either = " OR ".join([f"{column} >= ? AND {column} < ?"] * len(spans))
        return f" AND ({either})", [key for span in spans for key in span]

    def _listed(self, folders: Sequence[str]) -> tuple[str, list[str]]:
        """Return what `_entry` takes of a briefing, as columns of ``entry``, and their values."""
        within, values = self._within("later.file", folders)
        newer = (
            "SELECT later.date FROM entry AS later"  # noqa: S608
            f" WHERE later.edition = entry.edition AND later.date > entry.date{within}"
            " ORDER BY later.date DESC LIMIT 1"
        )
        return f"entry.key, entry.file, entry.head, ({newer})", values


def _entry(key: int, file: str, head: str, newer: str | None) -> Entry:
    return Entry(key, file_of(file), _head(head), newer or "")


def _head(text: str) -> Head:
    given = json.loads(text)
    return Head._make(tuple(each) if isinstance(each, list) else each for each in given)


def _date_of(written: Written) -> str:
    return written.result.head.date if isinstance(written.result, Shelved) else ""


def _storable(text: str) -> str:
    return text.encode(errors="replace").decode()


def _facets(head: Head) -> Iterator[tuple[Facet, str]]:
    if head.marking:
        yield "marking", head.marking
    for source in head.sources:
        yield "source", source
    for motivation in dict.fromkeys(head.motivations):
        yield "motivation", motivation
    for likelihood in head.likelihoods:
        yield "likelihood", likelihood


def _token(kind: str, value: str) -> str:
    """Return the word that stands for a filter."""
    data = f"{kind}\0{value}".encode(errors="surrogatepass")
    return f"{_SIGN}{blake2b(data, digest_size=8).hexdigest()}"


def _first_key(date: str) -> int:
    """Return the least key that a briefing of a date can have; a year is its first day."""
    if not date:
        return 1
    parts = [*map(int, date.split("-")), 1, 1]
    return dt.date(*parts[:3]).toordinal() << _DAY_BITS


def _span(filters: Filters) -> tuple[int, int]:
    """Return the least key that counts, and the one after the last."""
    first = _first_key(filters.since) if filters.since else 0
    if not filters.until:
        return first, _NOTHING_LATER
    year, *rest = map(int, filters.until.split("-"))
    if not rest:
        year, rest = year + 1, [1, 1]
    elif len(rest) == 1:
        year, rest = (year + 1, [1, 1]) if rest[0] == 12 else (year, [rest[0] + 1, 1])
    else:
        return first, (dt.date(year, *rest).toordinal() + 1) << _DAY_BITS
    if year > dt.MAXYEAR:
        return first, _NOTHING_LATER
    return first, dt.date(year, *rest).toordinal() << _DAY_BITS


def _ranges(folder: str) -> tuple[tuple[str, str], ...]:
    """Return from which key to before which a folder is, and the files below it, in both forms."""
    below = folder.rstrip(os.sep) + os.sep
    encoded = f"file://{quote(os.fsencode(below))}"
    plain = key_of(below)
    below_it = (
        (each, each[:-1] + chr(ord(each[-1]) + 1)) for each in dict.fromkeys((plain, encoded))
    )
    own = key_of(folder)
    return ((own, f"{own}{_FIRST_SIGN}"), *below_it)
