"""The rows of the comparison in the language of a briefing, as paper and HTML show them."""

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.fixed_words import Words, number_words
from briefing_app.model.scales import LETTERS, WEIGHTS, Letter
from briefing_app.model.table import LEAST_REFUTED, LEFT_OUT, NOT_RECKONED, Cell, Row

_PLACES = 2


def row_title(row: Row, words: Words) -> str:
    """Return the head of a row: the author's own for criteria and evidence."""
    if row.kind == "left_out":
        return f"{words['rows'][row.kind]}{row.title.removeprefix(LEFT_OUT)}"
    return row.title if row.ref else words["rows"][row.kind]


def cell_text(row: Row, cell: Cell, words: Words) -> str:
    """Return what a cell says. A likelihood is a term of its scale and has no translation."""
    match row.kind:
        case "confidence":
            return words["levels"].get(cell.text, cell.text)
        case "lead":
            shown = {LEAST_REFUTED: words["least_refuted"], NOT_RECKONED: words["not_reckoned"]}
            return shown.get(cell.text, "")
        case "weighted":
            return cell.text if cell.value is None else number_words(cell.value, _PLACES, words)
    return cell.text


def diagnosticity_text(row: Row, words: Words) -> str:
    """Return the diagnosticity of a row as a number; empty if it has none."""
    value = row.diagnosticity
    return "" if value is None else number_words(value, _PLACES, words)


def rating_meaning(letter: Letter | None, words: Words) -> str:
    """Return what a rating means, such as ``very consistent``."""
    return words["letters"][letter] if letter else words["not_rated"]


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
    low, high = (number_words(WEIGHTS[level], _PLACES, words) for level in ("low", "high"))
    return words["key_note"].format(low=low, high=high)


def evidence_heading(comparison: Comparison, words: Words) -> str:
    """Return the head of the first column; empty without evidence."""
    return words["rows"]["evidence"] if comparison.evidence else ""
