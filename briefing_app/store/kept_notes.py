"""The notes in each briefing: the reader's own, and imported ones of others.

A note is on disk before the call that keeps it returns. The editions of a briefing that have the
same id share their notes: those of an earlier one go over to the one that is opened.
"""

import contextlib
import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from briefing_app.model.errors import StoreError
from briefing_app.model.notes.records import KINDS, ON_TEXT, Anchor, Kind, Note, Spot
from briefing_app.store.database import Rows, Statement
from briefing_app.store.keys import key_of
from briefing_app.store.state import CHANGE, OF_NOTES, Store, change_of_notes, decoded

_READ = f"SELECT reader, id, data, file, briefing FROM note{OF_NOTES}"  # noqa: S608
_KEEP = "INSERT INTO note VALUES (?, ?, ?, ?, ?)"
_REMOVE = """
DELETE FROM note WHERE (file, reader, id) IN (
    SELECT edition.file, value ->> 0, value ->> 1 FROM json_each(?3), (
        SELECT ?1 AS file UNION SELECT file FROM note WHERE briefing = ?2 AND briefing <> ''
    ) AS edition
)
"""
"""Deletes many at once, each by its key, from all editions of a briefing."""
_ADOPT = (
    "UPDATE OR REPLACE note SET file = ? WHERE briefing = ? AND file <> ?",
    "UPDATE note SET briefing = ? WHERE file = ? AND briefing = ''",
)
_ANCHOR_TYPES = {
    name: type(Anchor._field_defaults.get(name, "")) for name in Anchor._fields if name != "spot"
}
_NOTE_TYPES = {"words": str, "bookmark": bool, "created": str, "modified": str}


class KeptRows(NamedTuple):
    """Notes as `note_of` reads them; ``foreign`` if some are kept with another edition."""

    rows: list[tuple[str, str, str]]
    foreign: bool


class KeptNotes:
    """The notes of one briefing. Reading never fails; writing raises StoreError."""

    def __init__(self, store: Store, file: str, briefing: str = "") -> None:
        """Take the absolute path of the briefing, and the id that all its editions have."""
        self._store = store
        self._file = key_of(file)
        self._briefing = briefing

    def read(self) -> KeptRows:
        """Return the reader, the id and the data of each note."""
        return self._kept(self._store.rows(_READ, *self._here))

    def reading(self) -> Callable[[], KeptRows]:
        """Return what does the same on another thread; it raises OSError and apsw.Error."""
        rows = self._store.reading(_READ, *self._here)
        return lambda: self._kept(rows())

    def _kept(self, found: Rows) -> KeptRows:
        here = self._here
        foreign = bool(self._briefing) and any(each[3:] != here for each in found)
        return KeptRows([(str(each[0]), str(each[1]), str(each[2])) for each in found], foreign)

    def adopt(self) -> None:
        """Let the notes of other editions go over to this one."""
        # Where nothing can be written they are found by their id just as well.
        with contextlib.suppress(StoreError):
            self._store.write(
                (_ADOPT[0], (self._file, self._briefing, self._file)),
                (_ADOPT[1], (self._briefing, self._file)),
            )

    @property
    def state(self) -> str:
        """A word that is another one after each change, by whatever window or process."""
        return str(self._store.setting(CHANGE))

    @property
    def any(self) -> bool:
        """Whether there are any."""
        found = self._store.rows(f"SELECT 1 FROM note{OF_NOTES} LIMIT 1", *self._here)  # noqa: S608
        return bool(found)

    def all(self) -> tuple[Note, ...]:
        """Return all notes; what is damaged is left out."""
        kept = self.read()
        if kept.foreign:
            self.adopt()
        return tuple(filter(None, (note_of(*row) for row in kept.rows)))

    def change(self, keep: Iterable[Note], remove: Iterable[Note] = ()) -> None:
        """Save some notes, new or changed, and delete others, in one step."""
        kept = tuple(keep)
        gone = json.dumps([each.key for each in (*remove, *kept)])
        self._store.write(
            (_REMOVE, (*self._here, gone)), *map(self._keeping, kept), change_of_notes()
        )

    def _keeping(self, note: Note) -> Statement:
        return _KEEP, (self._file, self._briefing, note.reader, note.id, data_of(note))

    @property
    def _here(self) -> tuple[str, str]:
        return self._file, self._briefing


def data_of(note: Note) -> str:
    """Return a note as it is kept, without its reader and its id, which are kept beside it."""
    anchor = {**note.anchor._asdict(), "spot": list(note.anchor.spot)}
    if note.anchor.spot == ON_TEXT:
        del anchor["spot"]
    data = {name: getattr(note, name) for name in ("kind", *_NOTE_TYPES)}
    return json.dumps({**data, "anchor": anchor})


def note_of(reader: str, ref: str, data: str) -> Note | None:
    """Return a note that was kept, or None if it is damaged."""
    found = decoded(data)
    if not isinstance(found, dict) or not isinstance(found.get("anchor"), dict):
        return None
    given = found["anchor"]
    values = {name: each for name, each in given.items() if type(each) is _ANCHOR_TYPES.get(name)}
    if not values.get("exact"):
        return None
    match given.get("spot"):
        case [str(on), str(of), str(motivation)]:
            values["spot"] = Spot(on, of, motivation)
    fields = {
        name: found[name] for name, each in _NOTE_TYPES.items() if type(found.get(name)) is each
    }
    highlight: Kind = next((each for each in KINDS if each == found.get("kind")), 0)
    return Note(ref, Anchor(**values), highlight, reader=reader, **fields)
