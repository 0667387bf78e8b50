"""What paper and HTML say of the rows of the comparison, in the language of a briefing."""

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.scales import LETTERS, WEIGHTS, Letter
from briefing_app.model.table.table import PLACES, Row
from briefing_app.model.words.fixed_words import Words, number_words


def diagnosticity_text(row: Row, words: Words) -> str:
    """Return the diagnosticity of a row as a number; empty if it has none."""
    value = row.diagnosticity
    return "" if value is None else number_words(value, PLACES, words)


def confidence_words(confidence: str, words: Words) -> str:
    """Return a confidence in words, also if none is given."""
    return words["levels"].get(confidence, confidence) or words["not_given"]


def weights_words(item: Evidence, words: Words) -> str:
    """Return the weights of an item of evidence: its credibility and its relevance."""
    levels = words["levels"]
    return words["weights"].format(
        credibility=levels[item.credibility], relevance=levels[item.relevance]
    )


def letters_used(rows: tuple[Row, ...], words: Words) -> list[tuple[Letter, str]]:
    """Return the letters in the rows, from consistent to not applicable, and what they mean."""
    used = {cell.letter for row in rows for cell in row.cells}
    return [(letter, words["letters"][letter]) for letter in LETTERS if letter in used]


def has_blanks(rows: tuple[Row, ...]) -> bool:
    """Return whether a cell of an item of evidence is not rated."""
    return any(row.item and not all(cell.letter for cell in row.cells) for row in rows)


def key_note(words: Words) -> str:
    """Return how diagnosticity and the sums below the table are worked out."""
    low, high = (number_words(WEIGHTS[level], PLACES, words) for level in ("low", "high"))
    return words["key_note"].format(low=low, high=high)


def evidence_heading(comparison: Comparison, words: Words) -> str:
    """Return the head of the first column; empty without evidence."""
    return words["rows"]["evidence"] if comparison.evidence else ""
