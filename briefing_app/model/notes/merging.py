"""Laying the notes of several readers over one another."""

from collections.abc import Iterable
from typing import NamedTuple

from briefing_app.model.notes.records import Note


class Merged(NamedTuple):
    """What taking in notes changes: those that are ``new`` and those that are ``newer``.

    ``same`` is how many were there already, as they are or in a newer state.
    """

    new: tuple[Note, ...]
    newer: tuple[Note, ...]
    same: int


def merge(known: Iterable[Note], arriving: Iterable[Note], own_name: str) -> Merged:
    """Return what arriving notes add to the known ones.

    A note is known again by its reader and its id, and the state that was changed last counts.
    Those under the reader's own name, or that the reader has made, become the reader's own.
    """
    here = {note.key: note for note in known}
    new: dict[tuple[str, str], Note] = {}
    newer: dict[tuple[str, str], Note] = {}
    same = 0
    own = own_name.casefold()
    for each in arriving:
        mine = not each.reader or each.reader.casefold() == own
        note = each._replace(reader="") if mine else each
        before = next((each[note.key] for each in (newer, new, here) if note.key in each), None)
        if before is not None and _changed(before) >= _changed(note):
            same += 1
        elif note.key in here:
            newer[note.key] = note
        else:
            new[note.key] = note
    return Merged(tuple(new.values()), tuple(newer.values()), same)


def _changed(note: Note) -> str:
    return note.modified or note.created
