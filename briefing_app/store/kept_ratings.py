"""The reader's own ratings in each briefing, and imported ratings of others.

A rating is on disk before the call that keeps it returns. Ratings of cells that the briefing no
longer has are kept too: it may have them again when it is next opened.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

import apsw

from briefing_app.model.dates import PartialDate
from briefing_app.model.readers import ReaderRatings, known_letter
from briefing_app.model.scales import Letter
from briefing_app.store.database import Rows, Statement, Value
from briefing_app.store.keys import key_of
from briefing_app.store.state import Store, decoded

_OWN = ""
"""The name for the reader's own ratings; an imported reader always has one."""

NO_REASONS: Mapping[str, str] = MappingProxyType({})
_REASONS = ""
"""The key of the reasons beside the letters of a row; no motivation has an empty id."""

_ANY_OWN = "SELECT 1 FROM rating WHERE file = ? AND reader = ? LIMIT 1"
_ANY_OTHERS = "SELECT 1 FROM reader WHERE file = ? LIMIT 1"
_READERS = "SELECT reader, date FROM reader WHERE file = ? ORDER BY reader"
_ROWS = "SELECT reader, item, letters FROM rating WHERE file = ?"
_KEEP_READER = (
    "INSERT INTO reader VALUES (?, ?, ?) "
    "ON CONFLICT (file, reader) DO UPDATE SET date = excluded.date"
)
_KEEP_ROW = (
    "INSERT INTO rating VALUES (?, ?, ?, ?) "
    "ON CONFLICT (file, reader, item) DO UPDATE SET letters = excluded.letters"
)


class Everybodys(NamedTuple):
    """The reader's own ratings in a briefing, and those of others, by name."""

    own: ReaderRatings
    others: tuple[ReaderRatings, ...]


class KeptRatings:
    """The ratings of one briefing. Reading never fails; writing raises StoreError."""

    def __init__(self, store: Store, file: str) -> None:
        """Take the absolute path of the briefing, as it is given to `Store.keep_place`."""
        self._store = store
        self._file = key_of(file)
        self._prepared: dict[str, tuple[ReaderRatings, list[Statement]]] = {}

    @property
    def any_own(self) -> bool:
        """Whether the reader has rated anything."""
        return bool(self._store.rows(_ANY_OWN, self._file, _OWN))

    @property
    def any_others(self) -> bool:
        """Whether there are imported readers."""
        return bool(self._store.rows(_ANY_OTHERS, self._file))

    def own(self) -> ReaderRatings:
        """Return the reader's own ratings, without a name."""
        return _ratings(_OWN, self._rows(_OWN))

    def others(self) -> tuple[ReaderRatings, ...]:
        """Return the imported readers, by name."""
        readers = self._store.rows(_READERS, self._file)
        return tuple(_ratings(str(name), self._rows(name), date) for name, date in readers)

    def _rows(self, reader: Value) -> Rows:
        return self._store.rows(f"{_ROWS} AND reader = ?", self._file, reader)

    def reading(self) -> Callable[[], Everybodys | None]:
        """Return what reads `own` and `others` on another thread; None if they cannot be read."""
        readers, rows = (self._store.reading(sql, self._file) for sql in (_READERS, _ROWS))
        return partial(_read_all, readers, rows)

    def keep_row(
        self, item: str, row: Mapping[str, Letter], reasons: Mapping[str, str] = NO_REASONS
    ) -> None:
        """Save the reader's own ratings of one item of evidence, and the reasons for them."""
        self._store.write(self._row(_OWN, item, row, reasons))

    def keep_own(self, ratings: ReaderRatings) -> None:
        """Save all of the reader's own ratings, replacing the earlier ones."""
        self._store.write(*self._all(_OWN, ratings))

    def keep_reader(self, ratings: ReaderRatings) -> None:
        """Save another reader, replacing one of the same name; the name must not be empty."""
        prepared, statements = self._prepared.get(ratings.reader, (None, []))
        if prepared is not ratings:
            statements = self._of_reader(ratings)
        self._store.write(*statements)

    def prepare(self, ratings: ReaderRatings) -> None:
        """Do the longest part of `keep_reader` ahead of it, on any thread.

        It serves whenever these ratings are kept, until others are prepared for their reader.
        """
        self._prepared[ratings.reader] = ratings, self._of_reader(ratings)

    def _of_reader(self, ratings: ReaderRatings) -> list[Statement]:
        date = ratings.date.iso() if ratings.date else ""
        head = (_KEEP_READER, (self._file, ratings.reader, date))
        return [head, *self._all(ratings.reader, ratings)]

    def remove_reader(self, reader: str) -> None:
        """Delete another reader."""
        where = "WHERE file = ? AND reader = ?"
        key = (self._file, reader)
        self._store.write(
            (f"DELETE FROM reader {where}", key),  # noqa: S608 - nothing of it is from outside
            (f"DELETE FROM rating {where}", key),  # noqa: S608
        )

    def _all(self, reader: str, ratings: ReaderRatings) -> list[Statement]:
        clear = ("DELETE FROM rating WHERE file = ? AND reader = ?", (self._file, reader))
        rows = (
            self._row(reader, item, row, ratings.reasons.get(item, NO_REASONS))
            for item, row in ratings.letters.items()
        )
        return [clear, *rows]

    def _row(
        self, reader: str, item: str, row: Mapping[str, Letter], reasons: Mapping[str, str]
    ) -> Statement:
        if row:
            kept = {**row, _REASONS: dict(reasons)} if reasons else dict(row)
            return _KEEP_ROW, (self._file, reader, item, json.dumps(kept, separators=(",", ":")))
        sql = "DELETE FROM rating WHERE file = ? AND reader = ? AND item = ?"
        return sql, (self._file, reader, item)


def _read_all(readers: Callable[[], Rows], rows: Callable[[], Rows]) -> Everybodys | None:
    of_reader: dict[Value, Rows] = {}
    try:
        named = readers()
        for row in rows():
            of_reader.setdefault(row[0], []).append(row)
    except (OSError, apsw.Error):
        return None  # `Database.rows` mends what can be mended, on its own thread
    others = (_ratings(str(name), of_reader.get(name, ()), date) for name, date in named)
    return Everybodys(_ratings(_OWN, of_reader.get(_OWN, ())), tuple(others))


def _ratings(reader: str, rows: Iterable[tuple[Value, ...]], date: Value = "") -> ReaderRatings:
    """Return the ratings in rows of the reader, an item and its letters."""
    found = {str(item): _mapping(decoded(str(kept))) for _reader, item, kept in rows}
    letters = {item: _letters_of(row) for item, row in found.items()}
    reasons = {item: _reasons_of(row) for item, row in found.items() if letters[item]}
    return ReaderRatings(
        reader,
        {item: row for item, row in letters.items() if row},
        _date(date),
        {item: row for item, row in reasons.items() if row},
    )


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _letters_of(row: Mapping[str, object]) -> dict[str, Letter]:
    known = {ref: known_letter(letter) for ref, letter in row.items()}
    return {ref: letter for ref, letter in known.items() if letter is not None}


def _reasons_of(row: Mapping[str, object]) -> dict[str, str]:
    return {
        ref: because
        for ref, because in _mapping(row.get(_REASONS)).items()
        if because and isinstance(because, str)
    }


def _date(kept: Value) -> PartialDate | None:
    try:
        return PartialDate.parse(str(kept))
    except ValueError:
        return None
