"""The metadata of a briefing and its comparison, as the front matter of a Markdown file.

The keys are those of the briefing's own format, so that the program reads the file back. What leads
into the text, such as the section of an item, is left out: the text is not in the file.
"""

import json
import re
from collections.abc import Iterable, Mapping

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Assumption, Comparison, Evidence, Ground, Motivation
from briefing_app.model.dates import PartialDate
from briefing_app.model.words.fixed_words import words_in

Values = dict[str, object]

MOST_BYTES = 64 << 10
"""The front matter that a briefing may have; a comparison that makes it longer is left out."""

_BLOCK_DEPTH = 2
_MOST_TOLD = 10
"""How many problems of a comparison are named in what is written of it."""
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff<>&`*_\\[\\]~]|:(?=//)")
"""Characters that YAML takes for the end of a line or refuses, and those that a program which knows
no front matter would take for markup."""

_KEYS = frozenset((
    "title", "id", "subtitle", "as_of", "author", "marking", "distribution", "lang", "scale",
    "sources", "timeline", "silence", "comparison", "question", "label", "motivations", "criteria",
    "cells", "evidence", "assumptions", "not_understood",
))  # fmt: skip


def front_matter(briefing: Briefing) -> str:
    """Return the front matter with the lines around it, in YAML."""
    own = whole = _briefing(briefing)
    if briefing.comparison:
        not_understood = {"not_understood": list(_not_understood(briefing, briefing.comparison))}
        whole = own | {"comparison": _comparison(briefing.comparison) | not_understood}
    text = _dumped(_told(whole))
    if len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        text = _dumped(_told(own))
    return f"---\n{text}---\n"


def _briefing(briefing: Briefing) -> Values:
    return {
        "title": briefing.title,
        "id": briefing.id,
        "subtitle": briefing.subtitle,
        "as_of": _date(briefing.as_of),
        "author": briefing.author,
        "marking": briefing.marking.text if briefing.marking else "",
        "distribution": list(briefing.distribution),
        "lang": briefing.lang,
        "scale": briefing.scale.id if briefing.scale_named else "",
        "sources": [
            {
                "id": each.id,
                "title": each.title,
                "grade": str(each.grade or ""),
                "date": _date(each.date),
                "note": each.note,
            }
            for each in briefing.sources
        ],
        "timeline": [{"date": _date(each.date), "event": each.event} for each in briefing.timeline],
        "silence": [each.check for each in briefing.silences if not each.section],
        **briefing.extra,
    }


def _comparison(comparison: Comparison) -> Values:
    return {
        "question": comparison.question,
        "label": comparison.label,
        "motivations": [_motivation(each) for each in comparison.motivations],
        "criteria": [{"id": each.id, "title": each.title} for each in comparison.criteria],
        "cells": {
            row: {
                column: _cell(words, comparison.grounds.get(row, {}).get(column))
                for column, words in cells.items()
            }
            for row, cells in comparison.cells.items()
        },
        "evidence": [_evidence(each) for each in comparison.evidence],
        "assumptions": [_assumption(each) for each in comparison.assumptions],
    }


def _not_understood(briefing: Briefing, comparison: Comparison) -> Iterable[str]:
    """Yield what is wrong in the file of a comparison of which no lead is named."""
    if not comparison.understood:
        found = [str(each) for each in briefing.problems if each.severity != "note"]
        yield from found[:_MOST_TOLD]
        if not found:
            yield words_in(briefing.lang)["not_reckoned"]


def _motivation(motivation: Motivation) -> Values:
    return {
        "id": motivation.id,
        "title": motivation.title,
        "likelihood": motivation.likelihood,
        "confidence": motivation.confidence,
        "summary": motivation.summary,
        "because": motivation.ground.because,
        "source": motivation.ground.source,
        "indicators": [
            {
                "id": each.id,
                "text": each.text,
                "expect_by": _date(each.expect_by),
                "status": each.status,
                "date": _date(each.date),
                "source": each.source,
            }
            for each in motivation.indicators
        ],
    }


def _cell(words: str, ground: Ground | None) -> object:
    if ground is None:
        return words
    return {"text": words, "because": ground.because, "source": ground.source}


def _evidence(item: Evidence) -> Values:
    return {
        "id": item.id,
        "text": item.text,
        "type": item.type,
        "date": _date(item.date),
        "source": item.source,
        "credibility": item.credibility,
        "relevance": item.relevance,
        "ratings": {
            ref: {"rating": rating.letter, "because": rating.because}
            for ref, rating in item.ratings.items()
        },
    }


def _assumption(assumption: Assumption) -> Values:
    return {
        "id": assumption.id,
        "text": assumption.text,
        "if_wrong": [
            {"evidence": each.evidence, "motivation": each.motivation}
            for each in assumption.if_wrong
        ],
        "confidence": assumption.confidence,
    }


def _date(date: PartialDate | None) -> str:
    return date.iso() if date else ""


def _told(values: Mapping[str, object]) -> Values:
    """Return values without those that say nothing."""
    made = {str(key): _plain(each) for key, each in values.items()}
    return {key: each for key, each in made.items() if each not in ("", None, [], {})}


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return _told(value)
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value


def _dumped(values: Values) -> str:
    """Return values in YAML: the outer mappings and lists line by line, the rest as JSON."""
    return "".join(f"{line}\n" for line in _lines(values, 0))


def _lines(value: Mapping[str, object] | list[object], depth: int) -> Iterable[str]:
    margin = "  " * depth
    if isinstance(value, Mapping):
        for key, each in value.items():
            if depth < _BLOCK_DEPTH and isinstance(each, Mapping | list) and each:
                yield f"{margin}{_key(key)}:"
                yield from _lines(each, depth + 1)
            else:
                yield f"{margin}{_key(key)}: {_flow(each)}"
    else:
        yield from (f"{margin}- {_flow(each)}" for each in value)


def _key(name: str) -> str:
    """Return the name of an entry, as it is if it is one of the format's own."""
    return name if name in _KEYS else _text(name)


def _flow(value: object) -> str:
    """Return a value in one line, as JSON, which is YAML too."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_text(key)}: {_flow(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    return _text(value)


def _text(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
