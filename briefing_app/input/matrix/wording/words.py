"""The words that analysts write in the header and cells of a matrix, and their meaning here."""

import re
import unicodedata
from functools import cache

from briefing_app.input.matrix.wording.languages import head_words, motivation_words, row_words
from briefing_app.input.matrix.wording.more_words import words_for

_HEADS = {
    "kind": ("row", "kind", "kind of row"),
    "id": ("id", "no", "nr", "number", "#", "ref", "reference", "code", "evidence id"),
    "text": ("evidence", "item of evidence", "items of evidence", "evidence item", "item", "items",
             "evidence text", "text", "title", "description", "observation", "indicator"),
    "type": ("type", "evidence type", "type of evidence"),
    "date": ("date", "when", "dated", "date of evidence"),
    "source": ("source", "source id", "sources"),
    "section": ("section", "heading"),
    "credibility": ("credibility", "cred", "credibility of source", "source credibility"),
    "relevance": ("relevance", "rel", "relev"),
    "reason": ("reason", "reasons", "because", "why", "rationale", "justification", "comment",
               "comments", "note", "notes", "remark", "remarks"),
    "grade": ("grade", "source grade"),
    "nothing": ("source title", "diagnosticity", "d", "source type", "diagnostic",
                "diagnostic?", "diagnostic value", "diagnostic weight", "discriminating power",
                "rank", "score", "scores", "total", "sum",
                "inconsistency score", "weighted score"),
}  # fmt: skip
VAGUE = frozenset({"item", "items", "text", "title", "description"})
"""The heads of the evidence that tables of anything else have too."""
WEIGHT = frozenset(words_for("weight"))
"""The heads of a column that holds the one weight of each item."""
_ENGLISH = {word: name for name, words in _HEADS.items() for word in words}
_CORNER = re.compile(r"(.+?)\s*(?:[/\\|／]|\bvs\.?|\bv\.?|\band\b|&)\s*(.+)")

_REASON = r"(?:reasons?|because|why|rationale|justification|comments?|notes?)"
_REASON_FOR = re.compile(
    rf"{_REASON}\s*(?:for\b|:|-|–|—|\()?\s*(.+?)\)?|(.+?)\s*[:(–—-]?\s*{_REASON}\)?",
    re.IGNORECASE,
)

_KINDS = {
    "evidence": "evidence",
    "criterion": "criterion",
    "criteria": "criterion",
    "likelihood": "likelihood",
    "probability": "likelihood",
    "confidence": "confidence",
    "analytic confidence": "confidence",
    "lead": "sum",
    "least refuted": "sum",
    "weighted": "sum",
}
_SUM = re.compile(
    r"(?:(?:number|count|sum|total|average|mean) of )?"
    r"(?:weighted |total |overall |final |grand |normali[sz]ed |average |mean )?"
    r"(?:(?:in)?consistency|(?:in)?consistencies|totals?|subtotal|sums?|score|scores|rank|ranking"
    r"|average|mean|median|count)"
    r"(?: (?:score|scores|count|total|sum|rank))?"
    r"|(?:number|count|sum|total|average|mean) of (?:all |the )?(?:ratings|weights|points)"
)

CAPTIONS = {"question": "question", "label": "label", "columns": "label"}
"""The words that may be above the header, with a value in the next cell."""

SCORE_CAPTIONS = frozenset({"scores", "hypothesis scores", "results", "ranking", "summary"})
"""What may be above a table of scores."""
SCORE_HEADS = frozenset(
    {"hypothesis", "hypotheses", "motivation", "rank", "ranking", "inconsistencies",
     "inconsistency count", "inconsistency score", "weighted score", "normalized score",
     "consistency score", "score", "scores", "total", "lead",
     *words_for("hypotheses"), *words_for("sum")}
)  # fmt: skip
"""The heads of a table of scores."""
LEGENDS = frozenset(words_for("legend"))
"""What a row below the matrix begins with that explains its signs."""


def simple(words: str) -> str:
    """Return words in the form for comparing: lower case, single spaces, no mark at the end."""
    return " ".join(words.replace("_", " ").lower().split()).rstrip(":. ") or words.strip()


class Names:
    """Finds what has a name: the one that is written so, or else the only one but for case.

    Straight and curly apostrophes count as the same, and so does a letter with its accent in one
    character or in two.
    """

    def __init__(self) -> None:
        self._exact: dict[str, str] = {}
        self._alike: dict[str, set[str]] = {}

    def add(self, name: str, ref: str) -> None:
        """Take in a name of what ``ref`` is the id of; the first of two equal names counts."""
        self._exact.setdefault(_as_one_types(name), ref)
        self._alike.setdefault(simple(_as_one_types(name)), set()).add(ref)

    def find(self, name: str) -> str | None:
        """Return the id of what is meant; None if nothing is, or if several may be."""
        exact = self._exact.get(_as_one_types(name))
        alike = self._alike.get(simple(_as_one_types(name)), ())
        return exact if exact is not None or len(alike) != 1 else next(iter(alike))


def _as_one_types(name: str) -> str:
    """Return a name with single spaces and straight apostrophes, its letters and marks composed."""
    return " ".join(unicodedata.normalize("NFC", name).replace("’", "'").split())


@cache
def _kinds_of_heads() -> dict[str, str]:
    return {_plain(word): kind for word, kind in {**head_words(), **_ENGLISH}.items()}


def head_kind(name: str) -> str | None:
    """Return what a column contains by its head as `simple` returns it, or None if that is open.

    It is ``nothing`` for what the program computes, or has no use for, and ``apart`` for what is no
    motivation and not read.
    """
    plain = _plain(name)
    kind = _kinds_of_heads().get(plain)
    return kind or ("text" if _is_corner(plain) else None)


def _plain(name: str) -> str:
    """Return a head in the form for comparing, without accents, which capitals often lack."""
    # Turkish has two letters I, which lower case takes for one another.
    letters = unicodedata.normalize("NFKD", name.lower().replace("ı", "i")).lower()
    return "".join(each for each in letters if not unicodedata.combining(each))


def _is_corner(name: str) -> bool:
    """Return whether a head names the evidence and, after a stroke or the like, the motivations."""
    found = _CORNER.fullmatch(name)
    return bool(found and _kinds_of_heads().get(found[1]) == "text" and names_motivations(found[2]))


@cache
def _words_of_motivations() -> frozenset[str]:
    return frozenset(map(_plain, motivation_words()))


def names_motivations(corner: str) -> bool:
    """Return whether the corner of a table says that motivations are below it."""
    return _plain(corner) in _words_of_motivations()


def row_kind(title: str) -> str | None:
    """Return what a row is, by the column for that or by its title, or None if that is open."""
    return _KINDS.get(title) or row_words().get(title) or ("sum" if _SUM.fullmatch(title) else None)


def reason_for(head: str) -> str:
    """Return whose reasons a column contains, as in “Reason: Fog” or “Fog because”; else empty."""
    found = _REASON_FOR.fullmatch(head)
    return (found[1] or found[2]) if found else ""
