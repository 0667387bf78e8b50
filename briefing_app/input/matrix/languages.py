"""The words of a matrix in the languages that the program has, for ratings, weights and heads."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import cast

from briefing_app.model.words.fixed_words import Words
from briefing_app.resources import resource

_MORE_RATINGS = {
    "CC": ("strongly supports", "strongly support", "strongly supported", "stark konsistent",
           "sehr konsistent", "stützt stark", "spricht stark dafür", "fortement cohérent",
           "très cohérente", "très compatible", "soutient fortement", "appuie fortement"),
    "C": ("supports", "support", "supported", "supporting", "konsistent", "vereinbar", "stützt",
          "spricht dafür", "cohérente", "compatible", "soutient", "appuie"),
    "N": ("neither", "neutre"),
    "I": ("contradicts", "contradict", "contradicted", "refutes", "refute", "refuted",
          "inkonsistent", "unvereinbar", "widerspricht", "spricht dagegen", "incohérente",
          "incompatible", "contredit", "réfute"),
    "II": ("strongly contradicts", "strongly contradict", "strongly contradicted",
           "strongly refutes", "strongly refute", "strongly refuted", "stark inkonsistent",
           "sehr inkonsistent", "widerspricht stark", "spricht stark dagegen",
           "fortement incohérent", "très incohérente", "très incompatible",
           "contredit fortement", "réfute fortement"),
    "NA": ("nicht zutreffend", "entfällt", "k. a.", "k.a.", "s. o.", "s.o."),
    "": ("unrated", "not rated", "tbd", "nicht bewertet", "non évalué"),
}  # fmt: skip
_MORE_LEVELS = {
    "low": ("l", "gering", "basse", "bas", "faibles", "منخفض", "ضعيف", "ضعيفة"),
    "medium": ("m", "med", "moderate", "middle", "moyen", "modérée", "보통", "متوسط"),
    "high": ("h", "haute", "fort", "forte", "élevé", "مرتفع", "عال", "عالي", "عالية"),
}
_MORE_MOTIVATIONS = ("hypothesis", "hypotheses", "hypothese", "hypothesen", "hypothèse",
                     "hypothèses", "가설", "فرضية", "الفرضية", "الفرضيات")  # fmt: skip
_MORE_HEADS = {
    "text": ("beleg", "hinweis", "indiz", "indizien", "beweis", "preuve", "preuves", "élément",
             "indice", "indices", "الدليل", "دليل"),
    "type": ("typ", "belegart", "art des belegs", "type de preuve"),
    "date": ("datum",),
    "source": ("quelle", "quellen", "source", "المصدر", "مصدر", "출처"),
    "credibility": ("glaubwürdigkeit", "crédibilité"),
    "relevance": ("relevanz", "pertinence"),
    "reason": ("begründung", "bemerkung", "bemerkungen", "anmerkung", "kommentar", "raison",
               "remarque", "commentaire"),
}  # fmt: skip


_HEADS = ("id", "type", "date", "source", "credibility", "relevance")
"""The heads of the columns that the program writes, as ``table`` of the words names them."""


def _simple(name: str) -> str:
    return name.lower().rstrip(".")


@cache
def _languages() -> tuple[Words, ...]:
    files = sorted(resource("words").glob("*.json"), key=lambda file: file.stem)
    return tuple(cast("Words", json.loads(file.read_text("utf-8"))) for file in files)


def _by_word(meanings: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for meaning, words in meanings.items():
        for word in words:
            yield word, meaning


@cache
def rating_words() -> Mapping[str, str]:
    """Return the letter of each rating in words, in lower case; empty for “not rated”."""
    found = dict(_by_word(_MORE_RATINGS))
    for words in _languages():
        found |= {name.lower(): letter for letter, name in words["letters"].items()}
        found[words["not_rated"].lower()] = ""
    return found


@cache
def level_words() -> Mapping[str, str]:
    """Return low, medium or high for each word that a weight may be."""
    found = dict(_by_word(_MORE_LEVELS))
    for words in _languages():
        for level in ("low", "medium", "high"):
            found[words["levels"][level].lower()] = level
    return found


@cache
def head_words() -> Mapping[str, str]:
    """Return what is in a column by its head, in the languages other than English."""
    found = dict(_by_word(_MORE_HEADS))
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

    It is ``assumptions``, ``indicators``, ``sources``, and ``nothing`` for what it computes.
    """
    found: dict[str, str] = {}
    for words in _languages():
        report = words["report"]
        found |= {_simple(report[name]): name for name in ("assumptions", "indicators")}
        found[_simple(words["sources"])] = "sources"
        table = words["table"]
        computed = (words["key"], words["rows"]["lead"], table["fragility"], table["turned"])
        found |= {_simple(name): "nothing" for name in computed}
    return found


@cache
def sheet_heads(names: frozenset[tuple[str, str]]) -> Mapping[str, str]:
    """Return what the columns of such a sheet hold by their heads, in every language.

    ``names`` are pairs: the name of a head in ``table`` of the words, and what its column holds.
    """
    return {_simple(words["table"][name]): held for words in _languages() for name, held in names}


@cache
def motivation_words() -> frozenset[str]:
    """Return what the corner of a turned table may say, in every language."""
    names = ("motivation", "motivations")
    own = (_simple(words["changes"][name]) for words in _languages() for name in names)
    return frozenset([*own, *_MORE_MOTIVATIONS])


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
    return {
        words["rows"][row].lower(): kind for words in _languages() for row, kind in kinds.items()
    }


@cache
def not_reckoned_words() -> frozenset[str]:
    """Return what is in place of a lead that could not be named, in every language."""
    return frozenset(_simple(words["not_reckoned"]) for words in _languages())
