"""The format of a briefing's front matter, declared once.

Reading (`Record.read`) and the published JSON Schema (`json_schema`) follow from `FRONT_MATTER` and
`COMPARISON`. To add a field, declare it here and use it in `briefing_app.input.draft`.
"""

import re
from collections.abc import Callable, Iterable

from briefing_app.input.format.entries import (
    ByKey,
    Either,
    Field,
    ListOf,
    Names,
    Record,
    Scalar,
    Schema,
    TableOf,
)
from briefing_app.model.comparison import STATUSES
from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import CONFIDENCES, LETTERS, LEVELS, SCALES, Grade, Scale
from briefing_app.model.tradecraft.catalogue import CODES
from briefing_app.translation import any_of, tr

_ID = r"""^[^\s!"#$%&'()*,;<=>?@\[\\\]^`{|}~]+$"""
_DATE = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
_GRADE = "^[A-Fa-f][1-6]$"
_LANGUAGE = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
_TEXTS = ["string", "number", "boolean"]
"""The types that an editor, which guesses, may give to a text."""


def _line(text: str) -> str:
    """Return the text on one line."""
    return " ".join(text.split())


def _identifier(text: str) -> str:
    ref = text.strip()
    if not re.fullmatch(_ID, ref):
        raise ValueError(
            tr(
                "“{text}” cannot be an id; use letters, digits, “-”, “_” or “.”, and no spaces.",
                text=_line(text),
            )
        )
    return ref


def _language(text: str) -> str:
    if not re.fullmatch(_LANGUAGE, text):
        raise ValueError(
            tr("“{text}” is not a language; write a code such as en or pt-BR.", text=_line(text))
        )
    return text


def _not_one(what: str, text: str, words: str) -> str:
    """Return the sentence about a word that is none of those that are allowed."""
    match what:
        case "scale":
            return tr("“{text}” is not a scale; write {words}.", text=text, words=words)
        case "confidence":
            return tr("“{text}” is not a confidence; write {words}.", text=text, words=words)
        case "status":
            return tr("“{text}” is not a status; write {words}.", text=text, words=words)
        case "weight":
            return tr("“{text}” is not a weight; write {words}.", text=text, words=words)
        case "rating":
            return tr("“{text}” is not a rating; write {words}.", text=text, words=words)
    return tr("“{text}” is not a check; write {words}.", text=text, words=words)


def _one_of(words: Iterable[str], what: str) -> Callable[[str], str]:
    allowed = tuple(words)

    def convert(text: str) -> str:
        word = text.strip()
        if word not in allowed:
            raise ValueError(_not_one(what, _line(text), any_of(allowed)))
        return word

    return convert


def _choice(words: Iterable[str], what: str, code: str) -> Scalar:
    allowed = tuple(words)
    return Scalar(_one_of(allowed, what), {"enum": list(allowed)}, code, words=allowed)


def likelihood_term(text: str) -> str:
    """Return a term in the case and spacing that the scales use."""
    return _line(text).lower()


def _terms(scales: Iterable[Scale]) -> list[object]:
    return list(dict.fromkeys(term for scale in scales for term in scale.terms))


LINE = Scalar(_line, {"type": _TEXTS}, "wrong-type")


PROSE = Scalar(str.strip, {"type": _TEXTS}, "wrong-type")
ID = Scalar(_identifier, {"type": ["string", "number"], "pattern": _ID}, "bad-id")
DATE = Scalar(
    PartialDate.parse,
    {"type": ["string", "integer"], "pattern": _DATE, "minimum": 1000, "maximum": 9999},
    "bad-date",
)
GRADE = Scalar(Grade.parse, {"type": "string", "pattern": _GRADE}, "bad-grade")
LANGUAGE = Scalar(_language, {"type": "string", "pattern": _LANGUAGE}, "bad-language")
SCALE = _choice(SCALES, "scale", "unknown-scale")
CONFIDENCE = _choice(CONFIDENCES, "confidence", "unknown-confidence")
STATUS = _choice(STATUSES, "status", "unknown-status")
LEVEL = _choice(LEVELS, "weight", "unknown-weight")
LETTER = _choice(LETTERS, "rating", "unknown-rating")
LIKELIHOOD = Scalar(likelihood_term, {"enum": _terms(SCALES.values())}, "unknown-likelihood")

CHECK = Scalar(
    _one_of(CODES, "check"),
    {"enum": list(CODES)},
    "unknown-check",
    doubtful=True,
)

_MISSING = "missing-field"

SOURCE = Record(
    tr("a source"),
    (
        Field("id", ID, "The id that cites it in the text, as in [@brown]", missing=_MISSING),
        Field("title", LINE, "Who or what it is", missing=_MISSING),
        Field("grade", GRADE, "Reliability A to F and credibility 1 to 6, such as C3"),
        Field("date", DATE, "When it is from: a year, a month (2018-04) or a day"),
        Field("note", PROSE, "What a reader should know about it"),
    ),
)
_EVENT = Record(
    tr("an event"),
    (
        Field("date", DATE, "When: a year, a month (2018-04) or a day", missing=_MISSING),
        Field("event", PROSE, "What happened", missing=_MISSING),
        Field("section", LINE, "The id of the heading that covers it"),
    ),
)
_INDICATOR = Record(
    tr("an indicator"),
    (
        Field("id", ID, "What the text cites it by, as in [@recognition]", missing=_MISSING),
        Field("text", PROSE, "What is to be expected", missing=_MISSING),
        Field("expect_by", DATE, "The date by which it should be seen"),
        Field("status", STATUS, "What has become of it; unknown if not given"),
        Field("date", DATE, "When it was seen or contradicted"),
        Field("source", LINE, "The id of a source"),
        Field("section", LINE, "The id of a heading of the text that tells of it"),
    ),
)
_MOTIVATION = Record(
    tr("a motivation"),
    (
        Field("id", ID, "The id that ratings and cells use for it", missing=_MISSING),
        Field("title", LINE, "The heading of its column", missing=_MISSING),
        Field("section", LINE, "The id of the heading under which it is argued"),
        Field("likelihood", LIKELIHOOD, "A term of the briefing's scale"),
        Field("confidence", CONFIDENCE, "How good the basis of the judgement is"),
        Field("summary", PROSE, "The explanation in a sentence or two"),
        Field("because", PROSE, "The reason for its likelihood and confidence"),
        Field("source", LINE, "The id of the source that the estimate is based on"),
        Field("indicators", ListOf(_INDICATOR), "What to expect if it is right"),
    ),
)
_CRITERION = Record(
    tr("a criterion"),
    (
        Field("id", ID, "The id that cells use for it", missing=_MISSING),
        Field("title", LINE, "The heading of its row", missing=_MISSING),
    ),
)
_RATING = Record(
    tr("a rating"),
    (
        Field("rating", LETTER, "CC very consistent, C, N neutral, I, II, NA", missing=_MISSING),
        Field("because", PROSE, "The reason"),
    ),
)
_CELL = Record(
    tr("a cell"),
    (
        Field("text", PROSE, "The words in the cell", missing=_MISSING),
        Field("because", PROSE, "The reason"),
        Field("source", LINE, "The id of the source that it is based on"),
        Field("section", LINE, "The id of the heading that covers it"),
    ),
)
_EVIDENCE = Record(
    tr("an item of evidence"),
    (
        Field("id", ID, "The id that cites it in the text, as in [@E1]", missing=_MISSING),
        Field("text", PROSE, "What was seen or said", missing=_MISSING),
        Field("type", LINE, "What kind of evidence it is, such as imagery or statement"),
        Field("date", DATE, "When it is from"),
        Field("source", LINE, "The id of a source"),
        Field("section", LINE, "The id of the heading that covers it"),
        Field("credibility", LEVEL, "How far it can be believed; medium by default"),
        Field("relevance", LEVEL, "How much it bears on the question; medium by default"),
        Field(
            "ratings",
            TableOf(Either(LETTER, _RATING)),
            "How consistent it is with each motivation: id of the motivation, then the rating",
        ),
    ),
)
_CARRIED = Record(
    tr("a cell"),
    (
        Field("evidence", LINE, "The id of an item of evidence", missing=_MISSING),
        Field("motivation", LINE, "The id of a motivation; all of them if not given"),
    ),
)
_ASSUMPTION = Record(
    tr("an assumption"),
    (
        Field("id", ID, "What the text cites it by, as in [@A1]", missing=_MISSING),
        Field("text", PROSE, "What is taken for granted", missing=_MISSING),
        Field("section", LINE, "The id of a heading of the text that tells of it"),
        Field(
            "if_wrong",
            ListOf(Either(LINE, _CARRIED)),
            "What cannot be judged if it is wrong: ids of items of evidence, or single cells, also"
            " written as in E1 × economy",
        ),
        Field("confidence", CONFIDENCE, "How well founded it is"),
    ),
)
NOT_UNDERSTOOD = tr(
    "This table was exported from one that was only partly understood, so it names no lead. Correct"
    " the original and export it again."
)
_ASSUMPTIONS = Field("assumptions", ListOf(_ASSUMPTION), "What the analysis takes for granted")
COMPARISON = Record(
    tr("the comparison"),
    (
        Field("question", LINE, "What the motivations compete to explain"),
        Field(
            "label",
            LINE,
            "What one column is called; “Motivation” by default, in the language of the briefing",
        ),
        Field(
            "motivations", ListOf(_MOTIVATION, least=1), "The columns, in order", missing=_MISSING
        ),
        Field("criteria", ListOf(_CRITERION), "The rows written by hand, in order"),
        Field(
            "cells",
            TableOf(TableOf(Either(PROSE, _CELL))),
            "The words in those rows: id of the criterion, then id of the motivation, then text",
        ),
        Field("evidence", ListOf(_EVIDENCE), "The items of evidence with their ratings"),
        _ASSUMPTIONS,
        Field(
            "not_understood",
            ListOf(PROSE),
            "Written by an export: what was not understood of the original; no lead is named then",
        ),
    ),
)
_QUESTION = COMPARISON.fields["question"]
_LABEL = COMPARISON.fields["label"]
MATRIX = Record(
    tr("the comparison"),
    (
        Field(
            "file",
            LINE,
            "The path of a .xlsx, .ods, .csv, .json or .achz file in the bundle",
            missing=_MISSING,
        ),
        Field("sheet", LINE, "The sheet of the workbook; the first matrix by default"),
        _QUESTION,
        _LABEL,
        Field(
            "motivations",
            ListOf(_MOTIVATION),
            "Details of the columns, in order; they are found by id or title",
        ),
        _ASSUMPTIONS,
    ),
)
"""A comparison whose evidence is in a spreadsheet."""

_SILENCE = Record(
    tr("an entry of silence"),
    (
        Field("check", CHECK, "The code of the check", missing=_MISSING),
        Field("section", LINE, "The id of a heading: only there and below it"),
    ),
)
_SHARED = frozenset({"id", "title", "subtitle", "author", "authors", "lang"})
"""The keys that other programs have in their front matter, too."""
FRONT_MATTER = Record(
    tr("the briefing"),
    (
        Field("title", LINE, "The title of the briefing", missing="missing-title"),
        Field("id", LINE, "The same in all editions of the briefing"),
        Field("subtitle", LINE, "A second line below the title"),
        Field("as_of", DATE, "The date of the latest information in the briefing"),
        Field("author", Names(), "Who wrote it: a name, or a list of them"),
        Field("authors", Names(), "The same, for several"),
        Field("marking", LINE, "The marking at the top and foot of every page, such as TLP:GREEN"),
        Field(
            "distribution", ListOf(LINE), "Who gets a numbered copy on paper: a name for each copy"
        ),
        Field("lang", LANGUAGE, "The language of the text, such as en"),
        Field("scale", SCALE, "The scale of likelihood; icd203 by default"),
        Field("sources", ListOf(SOURCE), "The sources, in the order of their numbers"),
        Field("timeline", ListOf(_EVENT), "Dated events"),
        Field(
            "comparison",
            Either(LINE, ByKey("file", MATRIX, COMPARISON)),
            "The comparison itself, or the path of a .yaml, .xlsx, .ods, .csv, .json or .achz file "
            "inside the bundle that holds it, or a mapping with such a file and details of its "
            "columns",
        ),
        Field(
            "silence",
            ListOf(Either(CHECK, _SILENCE)),
            "The codes of the checks of tradecraft that are turned off",
        ),
    ),
)


def is_briefing(keys: Iterable[str]) -> bool:
    """Return whether front matter with these keys is meant for a briefing and no other program."""
    return bool((FRONT_MATTER.fields.keys() - _SHARED) & set(keys))


def _likelihoods(scale: str) -> Schema:
    """Return the schema that restricts a briefing's likelihoods to the terms of one scale."""
    schema: Schema = {"enum": [*_terms([SCALES[scale]]), None]}  # type: ignore[index]
    for name in ("likelihood", None, "motivations", "comparison"):
        schema = {"properties": {name: schema}} if name else {"items": schema}
    return schema


def schema_text() -> str:
    """Return the JSON Schema as the file in which it is published."""
    import json

    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def json_schema() -> Schema:
    """Return the JSON Schema (draft 7) of the front matter, for editors and other programs.

    A comparison in a separate file is described by the definition ``comparison``. References such
    as ids are beyond a schema; ``briefing-app check`` checks them.
    """
    schema = FRONT_MATTER.schema()
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Briefing",
        "description": "The front matter of a briefing for Briefing App",
        **schema,
        "definitions": {"comparison": {"$ref": "#/properties/comparison/oneOf/1/else"}},
        "if": {"properties": {"scale": {"const": "phia"}}, "required": ["scale"]},
        "then": _likelihoods("phia"),
        "else": _likelihoods("icd203"),
    }
