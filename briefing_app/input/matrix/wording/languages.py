"""The words of a matrix in other languages: those that the program writes, and `more_words`."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import cast

from briefing_app.input.matrix.wording.more_words import words_for
from briefing_app.model.scales import LETTERS
from briefing_app.model.words.fixed_words import Words
from briefing_app.resources import resource

_HEADS = ("id", "type", "date", "source", "credibility", "relevance")
"""The heads of the columns that the program writes, as ``table`` of the words names them."""
_LEVELS = ("low", "medium", "high")


def _simple(name: str) -> str:
    return name.lower().rstrip(".")


@cache
def _languages() -> tuple[Words, ...]:
    files = sorted(resource("words").glob("*.json"), key=lambda file: file.stem)
    return tuple(cast("Words", json.loads(file.read_text("utf-8"))) for file in files)


def _more(meanings: Iterable[str]) -> dict[str, str]:
    """Return the meaning of each of the words that have one of these."""
    return {word: meaning for meaning in meanings for word in words_for(meaning)}


@cache
def rating_words() -> Mapping[str, str]:
    """Return the letter of each rating in words, in lower case; empty for “not rated”."""
    found = _more(LETTERS) | dict.fromkeys(words_for("unrated"), "")
    for words in _languages():
        found |= {name.lower(): letter for letter, name in words["letters"].items()}
        found[words["not_rated"].lower()] = ""
    return found


@cache
def level_words() -> Mapping[str, str]:
    """Return low, medium or high for each word that a weight may be."""
    found = _more(_LEVELS)
    for words in _languages():
        for level in _LEVELS:
            found[words["levels"][level].lower()] = level
    return found


@cache
def head_words() -> Mapping[str, str]:
    """Return what is in a column by its head, in the languages other than English."""
    found = _more(("text", "reason", *_HEADS)) | dict.fromkeys(words_for("weight"), "credibility")
    found |= dict.fromkeys(words_for("sum"), "nothing") | dict.fromkeys(words_for("apart"), "apart")
    found |= dict.fromkeys(words_for("diagnostic"), "nothing")
    for words in _languages():
        table = words["table"]
        for kind, name in (
            ("text", words["rows"]["evidence"]),
            ("source", words["sources"]),
            ("credibility", words["credibility_column"]),
            ("relevance", words["relevance_column"]),
            ("grade", table["grade"]),
            *((name, table[name]) for name in _HEADS),
        ):
            found[_simple(name)] = kind
    return found


@cache
def section_words() -> Mapping[str, str]:
    """Return the kind of the rows below a row of one word, in every language."""
    found: dict[str, str] = {}
    for words in _languages():
        found[_simple(words["table"]["criteria"])] = "criterion"
        found[_simple(words["rows"]["evidence"])] = "evidence"
    return found


@cache
def sheet_words() -> Mapping[str, str]:
    """Return what the sheets contain that the program writes beside a matrix, by their names.

    It is ``assumptions``, ``indicators``, ``sources``, ``key``, and ``nothing`` for
    what it computes.
    """
    found: dict[str, str] = {}
    for words in _languages():
        report = words["report"]
        found |= {_simple(report[name]): name for name in ("assumptions", "indicators")}
        found |= {_simple(words[name]): name for name in ("sources", "key")}
        table = words["table"]
        computed = (words["rows"]["lead"], table["fragility"], table["turned"])
        found |= {_simple(name): "nothing" for name in computed}
    return found


@cache
def question_words() -> frozenset[str]:
    """Return what is before the question in the sheet of the key, in every language."""
    return frozenset(_simple(words["workbook"]["question"]) for words in _languages())


@cache
def said_of_briefing() -> frozenset[str]:
    """Return what begins the rows of the key that are about the briefing, in every language."""
    names = ("briefing", "title", "subtitle", "author", "marking", "question", "result", "missing")
    return frozenset(_simple(words["workbook"][name]) for words in _languages() for name in names)


@cache
def sheet_heads(names: frozenset[tuple[str, str]]) -> Mapping[str, str]:
    """Return what the columns of such a sheet hold by their heads, in every language.

    ``names`` are pairs: the name of a head in ``table`` of the words, and what its column holds.
    """
    return {_simple(words["table"][name]): held for words in _languages() for name, held in names}


@cache
def motivation_words() -> frozenset[str]:
    """Return what a corner calls the motivations, in every language."""
    names = ("motivation", "motivations")
    own = (_simple(words["changes"][name]) for words in _languages() for name in names)
    return frozenset([*own, *words_for("hypotheses")])


@cache
def confidence_words() -> Mapping[str, str]:
    """Return low, moderate or high for each word that a confidence may be."""
    return {
        words["levels"][level].lower(): level
        for words in _languages() for level in ("low", "moderate", "high")
    }  # fmt: skip


@cache
def status_words() -> Mapping[str, str]:
    """Return the status of an indicator for each word that it may be."""
    return {
        name.lower(): status
        for words in _languages() for status, name in words["statuses"].items()
    }  # fmt: skip


@cache
def row_words() -> Mapping[str, str]:
    """Return the kind of a row by its title, in every language."""
    kinds = {"likelihood": "likelihood", "confidence": "confidence", "inconsistency": "sum",
             "weighted": "sum", "lead": "sum"}  # fmt: skip
    found = dict.fromkeys(words_for("sum"), "sum")
    for words in _languages():
        found |= {words["rows"][row].lower(): kind for row, kind in kinds.items()}
        found[words["least_refuted"].lower()] = "sum"
    return found


@cache
def month_words() -> Mapping[str, int]:
    """Return the number of each month by its names, the short ones too, in every language."""
    return {
        name: number
        for words in _languages() for names in (words["months"], words["months_short"])
        for number, name in enumerate(names, 1)
    }  # fmt: skip


@cache
def not_reckoned_words() -> frozenset[str]:
    """Return what is in place of a lead that could not be named, in every language."""
    return frozenset(_simple(words["not_reckoned"]) for words in _languages())
