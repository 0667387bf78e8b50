"""The words that analysts write in the header and cells of a matrix, and their meaning here."""

import re

from briefing_app.model.scales import LETTER_WORDS, LETTERS

_BLANK = frozenset({"", "-", "–", "—"})
"""The text of a cell that is not rated yet."""

_MORE_RATINGS = {
    "n/a": "NA",
    "n.a.": "NA",
    "strongly consistent": "CC",
    "highly consistent": "CC",
    "strongly inconsistent": "II",
    "highly inconsistent": "II",
}
_RATINGS: dict[str, str] = {
    **{letter.lower(): letter for letter in LETTERS},
    **{words: letter for letter, words in LETTER_WORDS.items()},
    **_MORE_RATINGS,
}
_LEVELS = {"l": "low", "m": "medium", "med": "medium", "h": "high"}

_HEADS = {
    "kind": ("row", "kind", "kind of row"),
    "id": ("id", "no", "nr", "number", "#", "ref", "reference", "code", "evidence id"),
    "text": ("evidence", "item of evidence", "items of evidence", "evidence item", "item", "items",
             "evidence text", "text", "title", "description", "observation", "indicator"),
    "date": ("date", "when", "dated", "date of evidence"),
    "source": ("source", "source id", "sources"),
    "section": ("section", "heading"),
    "credibility": ("credibility", "cred"),
    "relevance": ("relevance", "rel"),
    "reason": ("reason", "reasons", "because", "why", "rationale", "justification", "comment",
               "comments", "note", "notes", "remark", "remarks"),
    "nothing": ("source title", "grade", "source grade", "diagnosticity", "d"),
}  # fmt: skip
HEADS = {word: name for name, words in _HEADS.items() for word in words}
"""What a column contains, by its header; ``nothing`` is computed in the program's own exports."""

_REASON = r"(?:reasons?|because|why|rationale|justification|comments?|notes?)"
_REASON_FOR = re.compile(
    rf"{_REASON}\s*(?:for\b|:|-|–|—|\()?\s*(.+?)\)?|(.+?)\s*[:(–—-]?\s*{_REASON}\)?"
)

KINDS = {
    "evidence": "evidence",
    "criterion": "criterion",
    "criteria": "criterion",
    "likelihood": "likelihood",
    "confidence": "confidence",
    "analytic confidence": "confidence",
    "inconsistency": "sum",
    "inconsistencies": "sum",
    "inconsistency score": "sum",
    "weighted": "sum",
    "weighted inconsistency": "sum",
    "weighted inconsistency score": "sum",
    "lead": "sum",
    "least refuted": "sum",
    "sum": "sum",
    "total": "sum",
}
"""What a row is: by the column for that, or by its title if it has no id."""

CAPTIONS = {"question": "question", "label": "label", "columns": "label"}
"""The words that may be above the header, with a value in the next cell."""


def simple(words: str) -> str:
    """Return words in the form for comparing: lower case, single spaces, no mark at the end."""
    return " ".join(words.replace("_", " ").lower().split()).rstrip(":. ") or words.strip()


def rating(words: str) -> str:
    """Return the letter of a rating in any case or spelt out, empty for none yet.

    Words that are not a rating are returned unchanged.
    """
    plain = " ".join(words.lower().split())
    return "" if plain in _BLANK else _RATINGS.get(plain, words.strip())


def is_rating(words: str) -> bool:
    """Return whether a cell contains a rating."""
    return rating(words) in LETTERS


def level(words: str) -> str:
    """Return the word of a weight; other words are returned unchanged."""
    plain = simple(words)
    return _LEVELS.get(plain, plain)


def reason_for(head: str) -> str:
    """Return whose reasons a column contains, as in “Reason: Fog” or “Fog because”; else empty."""
    found = _REASON_FOR.fullmatch(head)
    return (found[1] or found[2]) if found else ""
