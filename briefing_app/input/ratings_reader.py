"""Reading a file of a reader's ratings for the briefing that is open.

The file is a stranger's, as a briefing is: nothing in it is taken on trust. What is wrong is told
with the path of its key, such as ``ratings.E3.economy``, and what is right is kept.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn

from briefing_app.input.encoding import decode
from briefing_app.input.folder import descriptor, read_all
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.dates import PartialDate
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

BYTES = 16 << 20
"""How large a file of ratings may be: 50 motivations by 5,000 items take about 4 MiB."""

_KEYS = ("format", "version", "briefing", "reader", "date", "ratings")
_LETTERS_WORDS = f"{', '.join(LETTERS[:-1])} or {LETTERS[-1]}"


class NotRatingsError(BriefingError):
    """The file cannot be taken for ratings of this briefing at all; the sentence says why."""

    code = "not-ratings"


class Imported(NamedTuple):
    """What was in a file: the ratings that are right, and the problems of the rest."""

    ratings: ReaderRatings
    problems: tuple[Problem, ...]


class _Object(NamedTuple):
    """A JSON object as it is written: pairs, so that a key given twice can be told."""

    pairs: list[tuple[str, object]]


def read_ratings(path: Path, briefing: Briefing, comparison: Comparison) -> Imported:
    """Read a file of ratings.

    Raises BriefingError where nothing of it can be used: it is no such file, of a newer version, of
    another briefing, too large, or holds no rating that fits.
    """
    file = path.name
    try:
        with descriptor(path) as handle:
            data = read_all(handle, BYTES, file)
    except OSError as error:
        raise FileMissingError(file, f"It cannot be read: {error.strerror}.") from None
    problems = ProblemLog(file)
    fields = _fields(_document(decode(data, file), file), "", problems)
    _check_format(fields, file)
    _check_briefing(fields, briefing, comparison, problems)
    ratings = ReaderRatings(
        _reader(fields, file, problems),
        dict(_rows(fields, comparison, problems)),
        _date(fields, problems),
    )
    if not ratings.letters:
        first = next(iter(problems.listed()), None)
        why = f" {first.sentence}" if first else ""
        _refuse(file, f"It holds no rating for this briefing.{why}")
    return Imported(ratings, problems.listed())


def _refuse(file: str, sentence: str) -> NoReturn:
    raise NotRatingsError(file, sentence)


def _document(text: str, file: str) -> _Object:
    def wrong_number(word: str) -> NoReturn:
        raise ValueError(word)

    try:
        found = json.loads(text, object_pairs_hook=_Object, parse_constant=wrong_number)
    except json.JSONDecodeError as error:
        sentence = f"It is not JSON: {error.msg}, at column {error.colno}."
        raise NotRatingsError(file, sentence, error.lineno) from None
    except RecursionError:
        _refuse(file, "It is nested too deep to be a file of ratings.")
    except ValueError:
        _refuse(file, "It holds a number that JSON does not have or that is too long.")
    if not isinstance(found, _Object):
        _refuse(file, "It is JSON, but not a file of ratings.")
    return found


def _fields(found: _Object, place: str, problems: ProblemLog) -> dict[str, object]:
    """Return an object as a dictionary; of a key that is given twice the first is kept."""
    fields: dict[str, object] = {}
    for key, value in found.pairs:
        if key in fields:
            where = _path(place, key)
            problems.error(
                None, "duplicate-key", f"“{where}” is given twice; the first one is kept."
            )
        else:
            fields[key] = value
    return fields


def _path(place: str, key: str) -> str:
    return f"{place}.{shown(key)}" if place else shown(key)


def _check_format(fields: dict[str, object], file: str) -> None:
    if fields.get("format") != FORMAT:
        _refuse(file, f"It is not a file of ratings: its “format” is not “{FORMAT}”.")
    version = fields.get("version")
    if type(version) is not int or version < 1:
        _refuse(file, "Its “version” is not a whole number from 1 on.")
    if version > FORMAT_VERSION:
        _refuse(
            file,
            f"It is of version {_short(version)}; this program reads up to {FORMAT_VERSION}.",
        )


def _check_briefing(
    fields: dict[str, object], briefing: Briefing, comparison: Comparison, problems: ProblemLog
) -> None:
    """Refuse the ratings of another briefing; tell where the table has changed since."""
    about = fields.get("briefing")
    named = _fields(about, "briefing", problems) if isinstance(about, _Object) else {}
    title, mark = named.get("title"), named.get("fingerprint")
    if not isinstance(title, str) or not isinstance(mark, str):
        _refuse(
            problems.file, "Its “briefing” does not say of which briefing it is, by title and mark."
        )
    same_title, same_table = title == briefing.title, mark == fingerprint(comparison)
    if not same_title and not same_table:
        _refuse(problems.file, f"Its ratings are of another briefing, “{shown(title)}”.")
    if not same_table:
        sentence = "The table has changed since these ratings were made; those that fit are kept."
        problems.warning(None, "other-table", sentence)
    elif not same_title:
        sentence = f"The briefing was called “{shown(title)}” when these ratings were made."
        problems.warning(None, "other-title", sentence)


def _reader(fields: dict[str, object], file: str, problems: ProblemLog) -> str:
    name = fields.get("reader")
    words = " ".join(name.split()) if isinstance(name, str) else ""
    if not words:
        _refuse(file, "It does not say whose ratings it holds: its “reader” is missing or no text.")
    if len(words) > NAME_AT_MOST:
        problems.warning(None, "long-name", f"“reader” is cut to {NAME_AT_MOST} characters.")
    words = shown(words[:NAME_AT_MOST])
    return f"{words} (a reader)" if words.casefold() in {AUTHOR, YOU} else words


def _date(fields: dict[str, object], problems: ProblemLog) -> PartialDate | None:
    for key in fields:
        if key not in _KEYS:
            problems.warning(
                None, "unknown-key", f"“{shown(key)}” is not known here; it is ignored."
            )
    value = fields.get("date")
    if value is None:
        return None
    try:
        return PartialDate.parse(value if isinstance(value, str) else _short(value))
    except ValueError:
        problems.warning(None, "bad-date", f"“date”, {_short(value)}, is not a date that exists.")
        return None


def _rows(
    fields: dict[str, object], comparison: Comparison, problems: ProblemLog
) -> Iterator[tuple[str, dict[str, Letter]]]:
    table = fields.get("ratings")
    if not isinstance(table, _Object):
        _refuse(problems.file, "Its “ratings” are missing or no object.")
    items = {item.id for item in comparison.evidence}
    for item, row in _fields(table, "ratings", problems).items():
        place = _path("ratings", item)
        if item not in items:
            problems.error(None, "unknown-evidence", f"“{place}”: there is no such evidence.")
        elif not isinstance(row, _Object):
            problems.error(None, "wrong-type", f"“{place}”: an object of ratings is wanted here.")
        else:
            letters = dict(_row(_fields(row, place, problems), place, comparison, problems))
            if letters:
                yield item, letters


def _row(
    row: dict[str, object], place: str, comparison: Comparison, problems: ProblemLog
) -> Iterator[tuple[str, Letter]]:
    refs = {each.id for each in comparison.motivations}
    for ref, value in row.items():
        where = _path(place, ref)
        letter = known_letter(value)
        if ref not in refs:
            problems.error(None, "unknown-motivation", f"“{where}”: there is no such motivation.")
        elif letter is None:
            sentence = f"“{where}”: {_short(value)} is no rating: write {_LETTERS_WORDS}."
            problems.error(None, "unknown-rating", sentence)
        else:
            yield ref, letter


def _short(value: object) -> str:
    """Return a value of the file for a sentence."""
    if isinstance(value, _Object | list):
        return "a list" if isinstance(value, list) else "an object"
    if isinstance(value, str):
        return f"“{shown(value)}”"
    return shown(json.dumps(value))


def json_schema() -> dict[str, object]:
    """Return the JSON Schema (draft 7) of a file of ratings, for other programs."""
    text = {"type": "string"}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Ratings",
        "description": "What one reader rates the evidence of a briefing, for Briefing App",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": FORMAT_VERSION},
            "briefing": {
                "type": "object",
                "properties": {
                    "title": {**text, "description": "The title of the briefing"},
                    "fingerprint": {
                        **text,
                        "pattern": "^[0-9a-f]{64}$",
                        "description": "SHA-256 of the sorted ids of the evidence, each followed "
                        "by a zero byte, another zero byte, then the motivations in the same way",
                    },
                },
                "required": ["title", "fingerprint"],
            },
            "reader": {**text, "minLength": 1, "description": "Who rated"},
            "date": {**text, "description": "When: a year, a month (2018-04) or a day"},
            "ratings": {
                "type": "object",
                "description": "Id of the evidence, then id of the motivation, then the rating; "
                "a missing one is not rated yet",
                "additionalProperties": {
                    "type": "object",
                    "additionalProperties": {"enum": list(LETTERS)},
                },
            },
        },
        "required": [key for key in _KEYS if key != "date"],
    }


def schema_text() -> str:
    """Return the JSON Schema as the file in which it is published."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
