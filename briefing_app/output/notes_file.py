"""Notes as files: for other readers' programs (JSON), for a spreadsheet, and for reading."""

import csv
import io
import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from briefing_app import __version__
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.leaves import marking_of
from briefing_app.model.notes.notes_format import (
    ANNOTATION,
    COLOURS,
    CONTEXT,
    OWN,
    SET,
    SHA256,
    SHAPES,
    VERSION,
)
from briefing_app.model.notes.records import ENDING, ON_TEXT, Note, PlacedNote
from briefing_app.model.notes.report import notes_report, place_words, quotation, what_it_is
from briefing_app.model.words.formula_guard import guarded
from briefing_app.output.files import refuse_overwriting, write_whole
from briefing_app.output.report_file import report_bytes
from briefing_app.output.writers import encoded
from briefing_app.translation import any_of, tr

ENDINGS = (ENDING, ".json", ".md", ".html", ".docx", ".pdf", ".csv")
"""What files of notes may end in."""


def write_notes(
    path: Path,
    briefing: Briefing,
    notes: Sequence[PlacedNote],
    reader: str,
    names: Sequence[str] = (),
) -> None:
    """Write notes, whole or not at all and over none of the briefing's own files.

    The ending says how. JSON is for other programs and has the reader's own notes only, under
    the name ``reader``. Raises OutputError.
    """
    refuse_overwriting(path, briefing)
    write_whole(path, notes_bytes(path.name, briefing, notes, reader, names))


def notes_bytes(
    name: str, briefing: Briefing, notes: Sequence[PlacedNote], reader: str, names: Sequence[str]
) -> bytes:
    """Return notes as a file of a name; raises OutputError for another ending, and for no note."""
    ending = Path(name).suffix.lower()
    if ending not in ENDINGS:
        endings = any_of(ENDINGS)
        raise OutputError(
            name, tr("Notes are written to files that end in {endings}.", endings=endings)
        )
    own = [each.note for each in notes if not each.note.reader]
    if not (own if ending == ".json" else notes):
        raise OutputError(name, tr("There are no notes to be written."))
    if ending == ".json":
        return to_notes_json(briefing, own, reader, names)
    named = [each._replace(note=_by(each.note, reader)) for each in notes]
    if ending == ".csv":
        return encoded(_to_csv(named, names), "utf-8-sig")
    return report_bytes(notes_report(briefing, named, names), ending)


def _by(note: Note, reader: str) -> Note:
    return note if note.reader else note._replace(reader=reader)


def to_notes_json(
    briefing: Briefing, notes: Sequence[Note], reader: str, names: Sequence[str] = ()
) -> bytes:
    """Return notes as a set of W3C EPUB Annotations, all by one reader."""
    about: dict[str, object] = {
        "dc:identifier": [
            *([briefing.id] if briefing.id else []),
            *([f"{SHA256}{briefing.digest}"] if briefing.digest else []),
        ],
        "dc:format": "text/markdown",
        "dc:title": briefing.title,
    }
    if briefing.author:
        about["dc:creator"] = [briefing.author]
    if briefing.as_of is not None:
        about["dc:date"] = briefing.as_of.iso()[:4]
    kinds = kind_names(names)
    record = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{uuid.uuid4()}",
        "type": SET,
        "generator": {"id": "urn:x-app:briefing-app", "type": "Software",
                      "name": f"Briefing App {__version__}"},
        "generated": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "title": f"{reader}: {briefing.title}",
        "about": about,
        OWN: {"version": VERSION, "marking": marking_of(briefing)},
        "items": [_annotation(note, briefing.name, reader, kinds) for note in notes],
    }  # fmt: skip
    # ASCII alone, so that half a character in a name cannot spoil the file.
    return (json.dumps(record, indent=1) + "\n").encode("ascii")


def _annotation(note: Note, source: str, reader: str, kinds: Sequence[str]) -> dict[str, object]:
    anchor, name = note.anchor, note.reader or reader
    motivation = "commenting" if note.words else "highlighting" if note.kind else "bookmarking"
    own: dict[str, object] = {
        "paragraph": anchor.paragraph, "alone": anchor.alone, "digest": anchor.digest,
        "kind": note.kind, "bookmark": note.bookmark, "marking": anchor.marking,
    }  # fmt: skip
    selector: list[dict[str, object]] = [
        {"type": "TextQuoteSelector", "exact": anchor.exact,
         "prefix": anchor.prefix, "suffix": anchor.suffix},
    ]  # fmt: skip
    if anchor.spot == ON_TEXT:
        position = {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}
        selector.append(position)
    else:
        own["spot"] = list(anchor.spot)
    headings = {"meta": {"headings": [{"txt": anchor.section}]}} if anchor.section else {}
    body: dict[str, object] = {"type": "TextualBody", "value": note.words, "format": "text/plain"}
    if note.kind:
        body |= {"color": COLOURS[note.kind], "highlight": SHAPES[note.kind],
                 "tags": [kinds[note.kind - 1]]}  # fmt: skip
    return {
        "id": note.id,
        "type": ANNOTATION,
        "motivation": motivation,
        "created": note.created,
        "modified": note.modified,
        "creator": {"id": f"urn:x-reader:{quote(name, safe='', errors='replace')}",
                    "type": "Person", "name": name},
        "target": {"source": quote(source, errors="replace"), "selector": selector, **headings},
        **({"body": body} if note.words or note.kind else {}),
        OWN: own,
    }  # fmt: skip


def _to_csv(notes: Sequence[PlacedNote], names: Sequence[str]) -> str:
    """Return notes as RFC 4180 text, a line for each, in no field a formula.

    It is for reading: its words are in the reader's language.
    """
    kinds = kind_names(names)
    lines = [(
        tr("Place"), tr("Kind"), tr("Reader"), tr("Created"), tr("Changed"), tr("Quotation"),
        tr("Marking"), tr("Note", "a reader’s own, beside bookmarks and highlights"), tr("Found"),
    )]  # fmt: skip
    for placed in notes:
        note = placed.note
        lines.append((
            place_words(placed), what_it_is(note, kinds), note.reader, note.created,
            note.modified, quotation(note), note.anchor.marking, note.words,
            tr("yes") if placed.found else tr("no"),
        ))  # fmt: skip
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(map(guarded, line) for line in lines)
    return out.getvalue()
