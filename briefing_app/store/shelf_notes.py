"""The reader's notes as the shelf searches them. They are in the store, never in the index."""

from briefing_app.model.shelf.records import Passage
from briefing_app.store.kept_notes import note_of
from briefing_app.store.keys import file_of
from briefing_app.store.state import Store


def note_passages(store: Store) -> dict[str, tuple[Passage, ...]]:
    """Return the words of all notes by the file they are in, what they are about included."""
    found: dict[str, list[Passage]] = {}
    for key, reader, ref, data in store.rows("SELECT file, reader, id, data FROM note"):
        note = note_of(str(reader), str(ref), str(data))
        if note is not None and note.words:
            passage = Passage("note", 0, note.reader, " ".join(note.words.split()))
            found.setdefault(file_of(str(key)), []).append(passage)
    return {file: tuple(passages) for file, passages in found.items()}
