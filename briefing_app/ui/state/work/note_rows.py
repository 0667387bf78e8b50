"""The names of the rows of the notes panel, by which one of them is asked for."""

from __future__ import annotations

from briefing_app.model.notes.records import Note

DRAFT = "draft"
"""The row of a note that is still to be written."""
_BETWEEN = "\n"


def row_of(note: Note) -> str:
    """Return the name of the row of a note."""
    return row_of_key(note.key)


def row_of_key(key: tuple[str, str]) -> str:
    """Return the name of the row of the note with a key."""
    return _BETWEEN.join(key)


def key_of_row(row: str) -> tuple[str, str]:
    """Return the key of the note of a row."""
    reader, _between, ref = row.partition(_BETWEEN)
    return reader, ref
