"""The comparison as rows and cells in the order in which every writer shows them.

Screen, paper, HTML and spreadsheet draw the same rows; none of them decides what a row says.
"""

from collections.abc import Callable, Collection
from typing import Literal, NamedTuple

from briefing_app.model.analysis import Analysis
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.scales import LETTER_WORDS, Letter

RowKind = Literal[
    "likelihood", "confidence", "criterion", "evidence", "inconsistency", "weighted", "lead"
]
Order = Literal["file", "diagnosticity", "date", "source"]

LEAST_REFUTED = "least refuted"


class Cell(NamedTuple):
    """One cell: its text, empty where there is nothing.

    ``letter`` is set in rated evidence cells only and ``because`` is its reason; ``value`` is the
    number of a sum cell, else None.
    """

    text: str
    letter: Letter | None = None
    because: str = ""
    value: float | None = None


class Row(NamedTuple):
    """One row. ``ref`` is the id of its criterion or evidence; ``cells`` has one per motivation.

    ``item`` is the evidence of an evidence row and ``diagnosticity`` its D, None where undefined.
    """

    kind: RowKind
    ref: str
    title: str
    cells: tuple[Cell, ...]
    item: Evidence | None = None
    diagnosticity: float | None = None


def rating_words(cell: Cell) -> str:
    """Return what a cell of an evidence row means, such as ``very consistent``."""
    return "not rated yet" if cell.letter is None else LETTER_WORDS[cell.letter]


def _evidence_row(item: Evidence, motivations: tuple[Motivation, ...], value: float | None) -> Row:
    cells = []
    for motivation in motivations:
        rating = item.ratings.get(motivation.id)
        cells.append(Cell(rating.letter, rating.letter, rating.because) if rating else Cell(""))
    return Row("evidence", item.id, item.text, tuple(cells), item, value)


def _order_key(
    briefing: Briefing, analysis: Analysis, order: Order
) -> Callable[[Evidence], tuple[float, ...]]:
    sources = {source.id: source.number for source in briefing.sources}

    def by_diagnosticity(item: Evidence) -> tuple[float, ...]:
        value = analysis.diagnosticity[item.id]
        return (1.0,) if value is None else (0.0, -value)

    def by_date(item: Evidence) -> tuple[float, ...]:
        return (0.0, *item.date.sort_key) if item.date else (1.0,)

    def by_source(item: Evidence) -> tuple[float, ...]:
        return (sources.get(item.source, len(sources) + 1),)

    def as_written(_item: Evidence) -> tuple[float, ...]:
        return ()

    return {
        "file": as_written,
        "diagnosticity": by_diagnosticity,
        "date": by_date,
        "source": by_source,
    }[order]


def evidence_in_order(
    briefing: Briefing, comparison: Comparison, analysis: Analysis, order: Order
) -> tuple[Evidence, ...]:
    """Return the evidence sorted: most diagnostic first, oldest first, or by source.

    Ties keep the author's order, and items that lack what is sorted by come last.
    """
    return tuple(sorted(comparison.evidence, key=_order_key(briefing, analysis, order)))


def table_rows(
    briefing: Briefing,
    comparison: Comparison,
    analysis: Analysis,
    order: Order = "file",
    hidden: Collection[str] = (),
) -> tuple[Row, ...]:
    """Return all the rows: likelihood, confidence, criteria, evidence, I, WI and the lead.

    ``hidden`` are ids of motivations that get no column. A row of likelihoods or confidences that
    the author left wholly empty is not there, nor are the sums where there is no evidence.
    """
    shown = tuple(each for each in comparison.motivations if each.id not in hidden)
    rows = [
        Row("likelihood", "", "Likelihood", tuple(Cell(each.likelihood) for each in shown)),
        Row("confidence", "", "Confidence", tuple(Cell(each.confidence) for each in shown)),
    ]
    rows = [row for row in rows if any(cell.text for cell in row.cells)]
    for criterion in comparison.criteria:
        words = comparison.cells.get(criterion.id, {})
        cells = tuple(Cell(words.get(each.id, "")) for each in shown)
        rows.append(Row("criterion", criterion.id, criterion.title, cells))
    for item in evidence_in_order(briefing, comparison, analysis, order):
        rows.append(_evidence_row(item, shown, analysis.diagnosticity[item.id]))
    if comparison.evidence:
        rows += _sum_rows(shown, analysis)
    return tuple(rows)


def _sum_rows(shown: tuple[Motivation, ...], analysis: Analysis) -> list[Row]:
    plain = [analysis.inconsistency[each.id] for each in shown]
    weighted = [analysis.weighted_inconsistency[each.id] for each in shown]
    lead = [LEAST_REFUTED if each.id in analysis.lead else "" for each in shown]
    return [
        Row("inconsistency", "", "Inconsistency",
            tuple(Cell(str(value), value=value) for value in plain)),
        Row("weighted", "", "Weighted inconsistency",
            tuple(Cell(f"{value:.2f}", value=value) for value in weighted)),
        Row("lead", "", "Lead", tuple(Cell(text) for text in lead)),
    ]  # fmt: skip


def lead_sentence(comparison: Comparison, analysis: Analysis) -> str:
    """Return who leads, in words: ``Least refuted: The economy.`` Ties name all of them."""
    titles = [each.title for each in comparison.motivations if each.id in analysis.lead]
    if not _is_rated(comparison):
        return "No evidence is rated."
    if len(titles) == len(comparison.motivations):
        return "The evidence does not tell the columns apart."
    return f"Least refuted: {listed(titles, 'and')}."


def fragility_sentence(comparison: Comparison, analysis: Analysis) -> str:
    """Return how fragile the lead is: which single items would change it if they were wrong."""
    if not _is_rated(comparison):
        return ""
    refs = [item.id for item in comparison.evidence if item.id in analysis.sensitivity]
    if not refs:
        return "No single item changes the lead."
    return f"The lead changes if {listed(refs, 'or')} is wrong."


def _is_rated(comparison: Comparison) -> bool:
    return any(item.ratings for item in comparison.evidence)


def listed(words: list[str], conjunction: str) -> str:
    """Return words as a list in a sentence, such as “E1, E2 or E5”."""
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"
