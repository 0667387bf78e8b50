"""The reader's notes as the shelf searches them. They are in the store, never in the index."""

import contextlib
from collections.abc import Callable, Mapping
from types import MappingProxyType

import apsw

from briefing_app.model.shelf.query import Filters, Query, find_in, finders, passes
from briefing_app.model.shelf.records import Entry, Passage
from briefing_app.store.database import Rows
from briefing_app.store.keys import file_of
from briefing_app.store.shelf_index import ShelfIndex
from briefing_app.store.state import CHANGE, Store

NotePassages = Mapping[str, tuple[Passage, ...]]
"""The words of notes by the file that they are in."""

NO_NOTES: NotePassages = MappingProxyType({})

_WORDS = (
    "SELECT file, reader, id, data ->> '$.words', data ->> '$.anchor.paragraph' FROM note"
    " WHERE json_valid(data) AND json_type(data, '$.words') = 'text'"
    " AND data ->> '$.words' <> ''"
)


class NoteWords:
    """The words of all notes in a store, read again once one has changed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: tuple[object, NotePassages] | None = None

    def reading(self) -> Callable[[], NotePassages]:
        """Return what gives the notes that have words, on another thread."""
        state, known = self._store.setting(CHANGE), self._known
        if known is not None and known[0] == state:
            return lambda: known[1]
        rows = self._store.reading(_WORDS)
        return lambda: self._read(state, rows)

    def _read(self, state: object, rows: Callable[[], Rows]) -> NotePassages:
        found: dict[str, list[Passage]] = {}
        with contextlib.suppress(apsw.Error, OSError):  # then it is read again the next time
            for key, reader, ref, words, paragraph in rows():
                number = paragraph if isinstance(paragraph, int) else 0
                line = " ".join(str(words).split())
                passage = Passage("note", number, str(reader), line, str(ref))
                found.setdefault(file_of(str(key)), []).append(passage)
            self._known = state, {file: tuple(passages) for file, passages in found.items()}
            return self._known[1]
        return NO_NOTES


def entries_by_notes(
    index: ShelfIndex, query: Query, filters: Filters, notes: NotePassages
) -> list[Entry]:
    """Return the briefings in whose notes all the wanted words are, and none of the unwanted."""
    if query.is_empty:
        return []
    wanted = finders(query)
    unwanted = finders(Query(tuple(each._replace(out=False) for each in query.terms if each.out)))
    entries: list[Entry] = []
    for file, passages in notes.items():
        words = "\n".join(each.words for each in passages)
        if all(find_in(words, (each,)) for each in wanted) and not find_in(words, unwanted):
            entry = index.entry_of(file, filters.folders)
            if entry is not None and passes(entry.head, entry.file, filters):
                entries.append(entry)
    return entries
