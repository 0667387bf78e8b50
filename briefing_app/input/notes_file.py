"""Reading a file of a reader's notes for the briefing that is open.

The file is a stranger's, as a briefing is: nothing in it is trusted. It is a set of W3C EPUB
Annotations, by whatever program; what of it cannot be a note here is counted and left out.
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, NoReturn

from briefing_app.input.files.encoding import decode
from briefing_app.input.files.folder import descriptor, read_all
from briefing_app.input.limits import (
    NOTE_AROUND,
    NOTE_ID,
    NOTE_PLACE,
    NOTE_TIME,
    NOTES,
    NOTES_BYTES,
    TEXT_BYTES,
)
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.model.errors import BriefingError, FileMissingError, Problem
from briefing_app.model.notes.notes_format import COLOURS, OWN, SET, SHA256, VERSION
from briefing_app.model.notes.records import (
    KINDS,
    QUOTE_AT_MOST,
    READER_AT_MOST,
    WORDS_AT_MOST,
    Anchor,
    Kind,
    Note,
    Spot,
)
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import plural, tr

_REFINED = 4
"""So many selectors may refine one another."""


class NotNotesError(BriefingError):
    """The file cannot be taken for notes in this briefing at all; the sentence says why."""

    code = "not-notes"


class Edition(NamedTuple):
    """What tells the briefing that notes are for: title, the id of its editions, and its hash."""

    title: str
    id: str = ""
    digest: str = ""


class ImportedNotes(NamedTuple):
    """What was in a file: the notes that are right, and the problems."""

    notes: tuple[Note, ...]
    problems: tuple[Problem, ...]


def read_notes(path: Path, edition: Edition) -> ImportedNotes:
    """Read a file of notes in a briefing.

    Raises BriefingError if nothing of it can be used: it is no such file, of a newer version, of
    another briefing, too large, or holds no note.
    """
    file = path.name
    try:
        with descriptor(path) as handle:
            data = read_all(handle, NOTES_BYTES, file)
    except OSError as error:
        raise FileMissingError(
            file, tr("It cannot be read: {cause}.", cause=why_unreadable(error))
        ) from None
    root = _root(decode(data, file), file)
    _check_briefing(root, edition, file)
    problems = ProblemLog(file)
    items = root.get("items")
    if not isinstance(items, list):
        _refuse(file, tr("It contains no list of notes."))
    if len(items) > NOTES:
        sentence = plural(
            "It has more than {n} note; the others are left out.",
            "It has more than {n} notes; the others are left out.",
            NOTES,
        )
        problems.warning(None, "too-many", sentence)
    kept = items[:NOTES]
    notes = tuple(_notes(kept))
    if len(notes) < len(kept):
        sentence = plural("{n} entry is not a note and is left out.",
                          "{n} entries are not notes and are left out.",
                          len(kept) - len(notes))  # fmt: skip
        problems.warning(None, "not-a-note", sentence)
    if not notes:
        _refuse(file, tr("It contains no note."))
    return ImportedNotes(notes, problems.listed())


def _refuse(file: str, sentence: str) -> NoReturn:
    raise NotNotesError(file, sentence)


def _root(text: str, file: str) -> dict[str, object]:
    try:
        root = json.loads(text)
    except (RecursionError, ValueError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else None
        sentence = tr("It is damaged, or not a file of notes.")
        raise NotNotesError(file, sentence, line) from None
    if not isinstance(root, dict) or root.get("type") != SET:
        _refuse(file, tr("It is JSON, but not a file of notes."))
    own = root.get(OWN, {})
    version = own.get("version", VERSION) if isinstance(own, dict) else None
    if type(version) is not int or version < 1:
        _refuse(file, tr("Its version is not a whole number from 1 on."))
    if version > VERSION:
        _refuse(
            file,
            tr("It is version {version}; this program reads versions up to {known}.",
               version=version, known=VERSION),
        )  # fmt: skip
    return root


def _check_briefing(root: dict[str, object], edition: Edition, file: str) -> None:
    """Refuse notes in another briefing."""
    about = _mapping(root.get("about"))
    named = about.get("dc:identifier")
    identifiers = {each for each in _list(named) if isinstance(each, str)}
    title = _localizable(about.get("dc:title"))
    if not title and not identifiers:
        _refuse(file, tr("It does not say which briefing its notes are in."))
    wanted = {edition.id, f"{SHA256}{edition.digest}" if edition.digest else ""} - {""}
    if identifiers.isdisjoint(wanted) and title.split() != edition.title.split():
        other = shown(title or min(identifiers))
        _refuse(file, tr("Its notes are in another briefing, “{title}”.", title=other))


def _notes(items: list[object]) -> Iterator[Note]:
    """Yield the notes; different ones that other programs gave the same id get one each."""
    named: dict[Note, Note] = {}
    times: Counter[tuple[str, str]] = Counter()
    for item in items:
        note = _note(_mapping(item))
        if note is None:
            continue
        if note not in named:
            times[note.key] += 1
            time = times[note.key]
            named[note] = note if time == 1 else note._replace(id=f"{note.id}#{time}")
        yield named[note]


def _note(item: dict[str, object]) -> Note | None:
    own, body = _mapping(item.get(OWN)), _body(item)
    ref = _text(item.get("id"), NOTE_ID)
    anchor = _anchor(_first(item.get("target")), own)
    if not ref or anchor is None:
        return None
    words = visible(_localizable(body.get("value"))[:WORDS_AT_MOST]).strip()
    reader = visible(_localizable(_first(item.get("creator")).get("name")))
    name = " ".join(reader.split())[:READER_AT_MOST] or tr("Somebody")
    kind = _kind(own, body, item)
    bookmark = own.get("bookmark") is True or not (words or kind)
    created = _time(item.get("created"))
    modified = _time(item.get("modified")) or created
    return Note(ref, anchor, kind, words, bookmark, created, modified, name)


def _kind(own: dict[str, object], body: dict[str, object], item: dict[str, object]) -> Kind:
    """Return the kind of highlight: ours, or else that of the colour; yellow is the usual one."""
    for each in KINDS:
        if own.get("kind") == each:
            return each
    if "kind" in own:
        return 0
    colour = body.get("color")
    for each in KINDS:
        if COLOURS[each] == colour:
            return each
    return 1 if "highlighting" in _list(item.get("motivation")) else 0


def _body(item: dict[str, object]) -> dict[str, object]:
    """Return what is noted: the body, or of several what each has first, without their tags."""
    found: dict[str, object] = {"value": item.get("bodyValue")} if "bodyValue" in item else {}
    for body in map(_mapping, _list(item.get("body"))):
        if body.get("purpose") != "tagging":
            found = body | found
    return found


def _selectors(target: dict[str, object]) -> dict[str, dict[str, object]]:
    """Return the selectors of a target by their types, those with which they are refined too."""
    found: dict[str, dict[str, object]] = {}
    for given in map(_mapping, _list(target.get("selector"))):
        selector = given
        for _depth in range(_REFINED):
            found[_text(selector.get("type"), NOTE_ID)] = selector
            selector = _first(selector.get("refinedBy"))
    return found


def _anchor(target: dict[str, object], own: dict[str, object]) -> Anchor | None:
    selectors = _selectors(target)
    quoted = selectors.get("TextQuoteSelector", {})
    quote = _text(quoted.get("exact"), QUOTE_AT_MOST)
    exact = quote.strip()
    if not exact:
        return None
    before, after = quote.split(exact, 1)
    position = selectors.get("TextPositionSelector", {})
    spot = Spot()
    match own.get("spot"):
        case [str(kind), str(ref), str(motivation)]:
            spot = Spot(*(_text(each, NOTE_ID) for each in (kind, ref, motivation)))
    headings = _list(_mapping(target.get("meta")).get("headings"))
    section = _text(_mapping(headings[-1]).get("txt"), NOTE_PLACE) if headings else ""
    return Anchor(
        exact,
        spot,
        _number(own.get("paragraph")),
        visible(section),
        _text(quoted.get("prefix"), NOTE_AROUND) + before,
        after + _text(quoted.get("suffix"), NOTE_AROUND),
        _number(position.get("start")),
        _number(position.get("end")),
        own.get("alone") is True,
        _text(own.get("digest"), NOTE_ID),
        visible(_text(own.get("marking"), NOTE_PLACE)),
    )


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _first(value: object) -> dict[str, object]:
    """Return a mapping, or the first of several."""
    return _mapping(next(iter(_list(value)), None))


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object, most: int) -> str:
    """Return a text, without halves of characters, which nothing could keep."""
    if not isinstance(value, str) or len(value) > most:
        return ""
    return value.encode("utf-8", "ignore").decode()


def _localizable(value: object) -> str:
    """Return a text that may come with its language, as JSON-LD has it."""
    found = _mapping(value)
    plain = found.get("text", found.get("stringValue", found.get("@value"))) if found else value
    return _text(plain, WORDS_AT_MOST * 2)


def _number(value: object) -> int:
    """Return a position or a number of a paragraph, of which no text has more than bytes."""
    return value if type(value) is int and 0 <= value <= TEXT_BYTES else 0


def _time(value: object) -> str:
    """Return a point in time in ISO 8601 and UTC, in which two can be compared; empty for none."""
    try:
        found = datetime.fromisoformat(_text(value, NOTE_TIME))
        found = found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return f"{found.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
