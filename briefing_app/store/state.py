"""Settings, recent briefings, and the position, ratings and notes in each, kept between runs."""

import json
import os
import time
from typing import NamedTuple

from briefing_app.model.errors import StoreError
from briefing_app.store.causes import cause_of
from briefing_app.store.database import Database, Statement, Value
from briefing_app.store.keys import file_of, key_of
from briefing_app.store.language import FILE, kept_language, write_language
from briefing_app.store.schema import TABLES
from briefing_app.translation import tr

RECENT_AT_MOST = 12

OF_BRIEFINGS = tuple(name for name, columns in TABLES.items() if "file" in columns)
"""The tables whose rows are each of one briefing."""

OF_NOTES = " WHERE (file = ? OR (briefing = ? AND briefing <> ''))"
"""Picks the notes of a briefing by its file, or by the id that all its editions have."""

CHANGE = "notes"
"""The setting whose value is another one after each change of any notes."""

_KEEP_SETTING = (
    "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_DAY_S = 86_400


class Recent(NamedTuple):
    """A briefing that was opened: its absolute path and its title."""

    file: str
    title: str


def decoded(text: str) -> object:
    """Return a value from JSON; None for what is not JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


class Store(Database):
    """The data that is kept between runs."""

    def setting(self, name: str) -> object:
        """Return a setting as it was given to `keep_setting`, or None."""
        return self._decoded("SELECT value FROM setting WHERE name = ?", name)

    def keep_setting(self, name: str, value: object) -> None:
        """Save a value that JSON can represent."""
        self.write((_KEEP_SETTING, (name, json.dumps(value))))

    def keep_language(self, code: str) -> None:
        """Save the language also in the file that is read before the store; raises StoreError."""
        if self.folder is None or kept_language(self.folder) == code:
            return
        try:
            write_language(self.folder, code)
        except OSError as error:
            words = tr("Not saved: {cause}.", cause=cause_of(error))
            raise StoreError("settings", words) from error

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

    def clear_recent(self) -> None:
        """Delete the titles of the briefings, and list them no more; the position in each stays.

        When each was opened stays too, as a negative number, for `forget_older`.
        """
        self._forget(("UPDATE briefing SET opened = -abs(opened), title = ''", ()))

    def forget_older(self, days: int) -> None:
        """Delete all that is kept of briefings that were last opened more than some days ago."""
        oldest = time.time() - days * _DAY_S
        kept = "SELECT file FROM briefing WHERE abs(opened) >= ?"
        older = f" WHERE file NOT IN ({kept})"
        tables = [name for name in OF_BRIEFINGS if name != "briefing"]
        found = [self.rows(f"SELECT 1 FROM {name}{older} LIMIT 1", oldest) for name in OF_BRIEFINGS]  # noqa: S608
        if any(found):
            self._forget(*(_deletion(name, older, oldest) for name in (*tables, "briefing")))

    def forget(self, file: str, briefing: str = "") -> None:
        """Delete all that is kept of one briefing: that it was opened, position, ratings, notes.

        ``briefing`` is the id that all its editions have. The files that were set aside as damaged
        go with it: it may be in them.
        """
        key = key_of(file)
        self._forget(
            *(_deletion(name, " WHERE file = ?", key) for name in OF_BRIEFINGS),
            _deletion("note", OF_NOTES, key, briefing),
            change_of_notes(),
        )

    def forget_all(self) -> None:
        """Delete everything that is kept, with the backup and the files that were set aside."""
        self._forget(*(_deletion(name) for name in TABLES), backup=True)
        if self.folder is not None:
            (self.folder / FILE).unlink(missing_ok=True)

    def _decoded(self, sql: str, key: str) -> object:
        """Return the value of the one row of a key, or None."""
        rows = self.rows(sql, key)
        return None if not rows or rows[0][0] is None else decoded(str(rows[0][0]))


def change_of_notes() -> Statement:
    """Return what notes down, with a change of notes, that there was one."""
    return _KEEP_SETTING, (CHANGE, json.dumps(os.urandom(8).hex()))


def _deletion(table: str, where: str = "", *values: Value) -> Statement:
    return f"DELETE FROM {table}{where}", values  # noqa: S608 - nothing of it is from outside
