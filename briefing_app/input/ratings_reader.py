"""Reading a file of a reader's ratings for the briefing that is open.

The file is a stranger's, as a briefing is: nothing in it is trusted. Problems name the path of
their key, such as ``ratings.E3.economy``, and what is right is kept.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn, cast

from briefing_app.input.checks import known_items
from briefing_app.input.files.encoding import decode
from briefing_app.input.files.folder import descriptor, read_all
from briefing_app.input.format.briefing_format import DATE, LETTER, LEVEL, LINE, PROSE
from briefing_app.input.format.entries import Entry, Field, ListOf, Record, Scalar, Schema, TableOf
from briefing_app.input.format.json_values import BrokenJsonError, KeyProblemLog, load_json
from briefing_app.input.limits import RATINGS_BYTES
from briefing_app.input.member_paths import shown
from briefing_app.model.comparison import Comparison
from briefing_app.model.errors import BriefingError, FileMissingError, Problem
from briefing_app.model.readers import (
    AUTHOR,
    FORMAT,
    FORMAT_VERSION,
    NAME_AT_MOST,
    YOU,
    ReaderRatings,
    fingerprint,
    known_letter,
)
from briefing_app.model.scales import LETTERS, Letter
from briefing_app.model.trial import AXES, BLANK, WrittenTrial, from_json, to_json
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr

_MISSING = "missing-field"
_WHAT_IF = Record(
    tr("a what-if"),
    (
        Field("name", LINE, "What the reader calls it", missing=_MISSING),
        Field("off", ListOf(LINE), "Ids of the items of evidence that do not count"),
        Field("wrong", ListOf(LINE), "Ids of the assumptions that are taken as wrong"),
        Field(
            "ratings",
            TableOf(TableOf(Scalar(str.strip, {"enum": [*LETTERS, BLANK]}, "wrong-type"))),
            "Id of the evidence, then id of the motivation, then the rating, or “blank”",
        ),
        Field("credibility", TableOf(LEVEL), "Id of the evidence, then its credibility"),
        Field("relevance", TableOf(LEVEL), "Id of the evidence, then its relevance"),
    ),
)
_BRIEFING = Record(
    tr("the briefing"),
    (
        Field("title", LINE, "The title of the briefing", missing=_MISSING),
        Field(
            "fingerprint",
            Scalar(str.strip, {"type": "string", "pattern": "^[0-9a-f]{64}$"}, "wrong-type"),
            "SHA-256 of the sorted ids of the evidence, each followed by a zero byte, another zero "
            "byte, then the motivations in the same way",
            missing=_MISSING,
        ),
    ),
)
RATINGS = Record(
    tr("the file"),
    (
        Field(
            "format",
            Scalar(str, {"const": FORMAT}, "wrong-type"),
            "What kind of file it is",
            missing=_MISSING,
        ),
        Field(
            "version",
            Scalar(int, {"const": FORMAT_VERSION}, "wrong-type"),
            "The version of the format",
            missing=_MISSING,
        ),
        Field("briefing", _BRIEFING, "The briefing that is rated", missing=_MISSING),
        Field("reader", LINE, "Who rated", missing=_MISSING),
        Field("date", DATE, "When: a year, a month (2018-04) or a day"),
        Field(
            "ratings",
            TableOf(TableOf(LETTER)),
            "Id of the evidence, then id of the motivation, then the rating; a missing one is not "
            "rated yet",
            missing=_MISSING,
        ),
        Field(
            "reasons",
            TableOf(TableOf(PROSE)),
            "Id of the evidence, then id of the motivation, then why it is rated so",
        ),
        Field("what_ifs", ListOf(_WHAT_IF), "What the reader tried with the author's ratings"),
    ),
)
"""The format of a file of ratings; its published schema is made of it."""


class NotRatingsError(BriefingError):
    """The file cannot be taken for ratings of this briefing at all; the sentence says why."""

    code = "not-ratings"


class Imported(NamedTuple):
    """What was in a file: the ratings and the what-ifs that are right, and the problems."""

    ratings: ReaderRatings
    problems: tuple[Problem, ...]
    what_ifs: tuple[WrittenTrial, ...] = ()


def read_ratings(path: Path, title: str, comparison: Comparison) -> Imported:
    """Read a file of ratings for a comparison in the briefing of this title.

    Raises BriefingError if nothing of it can be used: it is no such file, of a newer version, of
    another briefing, too large, or holds no rating that fits.
    """
    file = path.name
    try:
        with descriptor(path) as handle:
            data = read_all(handle, RATINGS_BYTES, file)
    except OSError as error:
        raise FileMissingError(
            file, tr("It cannot be read: {reason}.", reason=why_unreadable(error))
        ) from None
    problems = KeyProblemLog(file)
    entry = _entry(decode(data, file), problems)
    _check_format(entry, file)
    _check_briefing(entry, title, comparison, problems)
    reader = _reader(entry, problems)
    letters = _letters(entry, comparison, problems)
    reasons = {
        item: {ref: words for ref, words in row.items() if ref in letters.get(item, {})}
        for item, row in _texts(entry.entry("reasons")).items()
    }
    given = {item: row for item, row in reasons.items() if row}
    ratings = ReaderRatings(reader, letters, entry.date("date"), given)
    what_ifs = tuple(_what_ifs(entry, comparison))
    if not ratings.letters and not what_ifs:
        first = next(iter(problems.listed()), None)
        why = f" {first.sentence}" if first else ""
        _refuse(file, tr("It contains no rating for this briefing.") + why)
    return Imported(ratings, problems.listed(), what_ifs)


def _refuse(file: str, sentence: str) -> NoReturn:
    raise NotRatingsError(file, sentence)


def _entry(text: str, problems: KeyProblemLog) -> Entry:
    try:
        root = load_json(text, problems)
    except BrokenJsonError as error:
        raise NotRatingsError(problems.file, error.sentence, error.line) from None
    entry = RATINGS.read_known(root, problems) if root else None
    if entry is None:
        _refuse(problems.file, tr("It is JSON, but not a file of ratings."))
    return entry


def _check_format(entry: Entry, file: str) -> None:
    if entry.text("format") != FORMAT:
        _refuse(
            file, tr("It is not a file of ratings: its “format” is not “{format}”.", format=FORMAT)
        )
    version = entry.values.get("version")
    if not isinstance(version, int) or version < 1:
        _refuse(file, tr("Its “version” is not a whole number from 1 on."))
    if version > FORMAT_VERSION:
        _refuse(
            file,
            tr(
                "It is version {version}; this program reads versions up to {format_version}.",
                version=version,
                format_version=FORMAT_VERSION,
            ),
        )


def _check_briefing(
    entry: Entry, shown_title: str, comparison: Comparison, problems: KeyProblemLog
) -> None:
    """Refuse the ratings of another briefing; note that the table has changed since."""
    about = entry.entry("briefing")
    title, mark = (about.text("title"), about.text("fingerprint")) if about else ("", "")
    if not title or not mark:
        _refuse(
            problems.file, tr("Its “briefing” does not name a briefing by title and fingerprint.")
        )
    same_title, same_table = title == shown_title, mark == fingerprint(comparison)
    if not same_title and not same_table:
        _refuse(
            problems.file,
            tr("Its ratings are for another briefing, “{title}”.", title=shown(title)),
        )
    if not same_table:
        sentence = tr(
            "The table has changed since these ratings were made; those that fit are kept."
        )
        problems.warning(None, "other-table", sentence)
    elif not same_title:
        sentence = tr(
            "The briefing was called “{title}” when these ratings were made.", title=shown(title)
        )
        problems.warning(None, "other-title", sentence)


def _reader(entry: Entry, problems: KeyProblemLog) -> str:
    name = entry.text("reader")
    if not name:
        _refuse(
            problems.file, tr("It does not say whose ratings it holds: its “reader” is missing.")
        )
    if len(name) > NAME_AT_MOST:
        problems.warning(
            None,
            "long-name",
            tr("“reader” is cut to {name_at_most} characters.", name_at_most=NAME_AT_MOST),
        )
        name = name[:NAME_AT_MOST]
    return tr("{name} (a reader)", name=name) if name.casefold() in {AUTHOR, YOU} else name


def _letters(
    entry: Entry, comparison: Comparison, problems: KeyProblemLog
) -> dict[str, dict[str, Letter]]:
    table = entry.entry("ratings")
    if table is None:
        _refuse(problems.file, tr("Its “ratings” are missing."))
    items = {item.id for item in comparison.evidence}
    columns = {each.id for each in comparison.motivations}
    letters: dict[str, dict[str, Letter]] = {}
    for item, row in known_items(table, items, "evidence", problems):
        rated = known_items(cast("Entry", row), columns, "motivation", problems)
        known = {ref: known_letter(letter) for ref, letter in rated}
        letters[item] = {ref: letter for ref, letter in known.items() if letter}
    return {item: row for item, row in letters.items() if row}


def _texts(table: Entry | None) -> dict[str, dict[str, str]]:
    """Return a table of texts, without what is empty."""
    return {
        item: {ref: str(text) for ref, _, text in row.items() if text}
        for item, _, row in (table.items() if table else ())
        if isinstance(row, Entry)
    }


def _what_ifs(entry: Entry, comparison: Comparison) -> Iterator[WrittenTrial]:
    """Yield what the reader tried, as far as it fits the comparison."""
    for each in entry.entries("what_ifs"):
        levels = {axis: each.entry(axis) for axis in AXES}
        ratings = _texts(each.entry("ratings"))
        data: dict[str, object] = {
            "off": each.values.get("off"),
            "wrong": each.values.get("wrong"),
            "ratings": [
                [item, ref, None if letter == BLANK else letter]
                for item, row in ratings.items()
                for ref, letter in row.items()
            ],
            **{axis: found.values for axis, found in levels.items() if found},
        }
        trial = from_json(data, comparison)
        if each.text("name") and trial.changes:
            yield WrittenTrial(each.text("name")[:NAME_AT_MOST], json.dumps(to_json(trial)))


def json_schema() -> Schema:
    """Return the JSON Schema (draft 7) of a file of ratings, for other programs."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Ratings",
        "description": "What one reader rates the evidence of a briefing, for Briefing App",
        **RATINGS.schema(),
    }


def schema_text() -> str:
    """Return the JSON Schema as the file in which it is published."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
