"""The comparison as rows and cells in the order in which every writer shows them.

Screen, paper, HTML and spreadsheet draw the same rows; none of them decides what a row says.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Literal, NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import Order
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.lead.analysis import Analysis
from briefing_app.model.parts import Part, Parts, Target, words_of
from briefing_app.model.readers import ReaderLetter
from briefing_app.model.scales import LEVELS, Letter
from briefing_app.model.trial import (
    AXES,
    NO_TRIAL,
    Axis,
    Trial,
    letter_of,
    tried_item,
    tried_letter,
)
from briefing_app.model.words.fixed_words import Words, number_words, reader_words
from briefing_app.model.words.sentences import listed, listed_parts, sentence, sentence_parts

RowKind = Literal[
    "likelihood", "confidence", "criterion", "evidence", "left_out", "inconsistency", "weighted",
    "lead",
]  # fmt: skip
SUMS: frozenset[RowKind] = frozenset({"inconsistency", "weighted", "lead"})
WRITTEN: frozenset[RowKind] = frozenset({"likelihood", "confidence", "criterion"})
"""The rows with words in their cells."""
Letters = Callable[[Evidence], Letter | None]
"""Gives the rating of an item for one motivation."""

PLACES = 2
"""Decimal places of sums and of diagnosticity."""


class Cell(NamedTuple):
    """One cell: its text, which may be empty.

    ``letter`` is set in rated evidence cells only and ``because`` is the author's reason; ``value``
    is the number of a sum cell, else None. ``leads`` is whether a cell of the row of the lead says
    that its motivation leads. ``was`` is the author's letter if another rating is
    shown, empty if the author left a blank, else None. ``reader_letters`` are the letters of
    several readers if they are laid over one another.
    """

    text: str
    letter: Letter | None = None
    because: str = ""
    value: float | None = None
    leads: bool = False
    was: str | None = None
    reader_letters: tuple[ReaderLetter, ...] = ()


class Row(NamedTuple):
    """One row. ``ref`` is the id of its criterion or evidence; ``cells`` has one per motivation.

    ``item`` is the evidence of an evidence row and ``diagnosticity`` its D, None if undefined.
    ``off`` is whether a trial switches the item off, and ``tried`` says in sentences how the row
    itself differs from the author's.
    """

    kind: RowKind
    ref: str
    title: str
    cells: tuple[Cell, ...]
    item: Evidence | None = None
    diagnosticity: float | None = None
    off: bool = False
    tried: tuple[str, ...] = ()


def letter_words(letter: Letter | None, words: Words | None = None) -> str:
    """Return what a rating means, such as ``very consistent``; by default for the reader."""
    words = words or reader_words()
    return words["letters"][letter] if letter else words["not_rated"]


def rating_words(cell: Cell, words: Words | None = None) -> str:
    """Return what a cell of an evidence row means, such as ``very consistent``."""
    return letter_words(cell.letter, words)


def authors_words(cell: Cell) -> str:
    """Return what the author's rating of a cell means if another one is shown, else nothing."""
    if cell.was is None:
        return ""
    words = reader_words()
    return words["letters"].get(cell.was, words["not_rated"])


def evidence_row(
    item: Evidence,
    motivations: Sequence[Motivation],
    value: float | None,
    trial: Trial = NO_TRIAL,
) -> Row:
    """Return the row of an item as a trial has it; ``value`` is its diagnosticity."""
    cells = []
    for motivation in motivations:
        rating = item.ratings.get(motivation.id)
        cells.append(Cell(rating.letter, rating.letter, rating.because) if rating else Cell(""))
    if trial.ratings or trial.blank:
        tried_letters = [tried_letter(trial, item, each.id) for each in motivations]
        cells = [
            _tried_cell(cell, letter) if letter != cell.letter else cell
            for cell, letter in zip(cells, tried_letters, strict=True)
        ]
    tried = tried_item(trial, item)
    return Row("evidence", item.id, item.text, tuple(cells), tried, value,
               item.id in trial.off, _tried_words(item, tried, trial))  # fmt: skip


def _tried_cell(cell: Cell, letter: Letter | None) -> Cell:
    return cell._replace(text=letter or "", letter=letter, was=cell.text)


def _tried_words(item: Evidence, tried: Evidence, trial: Trial) -> tuple[str, ...]:
    told = [sentence(None, "off")] if item.id in trial.off else []
    for axis in AXES:
        here, authors = getattr(tried, axis), getattr(item, axis)
        if here != authors:
            levels = reader_words()["levels"]
            told.append(sentence(None, f"authors_{axis}", level=levels[authors]))
    return tuple(told)


def trial_words(
    comparison: Comparison, trial: Trial, words: Words | None = None
) -> tuple[str, ...]:
    """Return a sentence for each thing in which a trial differs from the author's comparison.

    ``words`` are those of the language to say it in, by default the reader's.
    """
    words = words or reader_words()
    told = [
        sentence(words, "taken_as_wrong", assumption=each.id)
        for each in comparison.assumptions
        if each.id in trial.wrong
    ]
    columns = {each.id: each.title for each in comparison.motivations}
    changed = {ref for ref, _ in trial.ratings} if trial.ratings else set()
    for item in comparison.evidence:
        if item.id in trial.off:
            told.append(sentence(words, "item_off", item=item.id))
        for axis in AXES:
            here, authors = getattr(tried_item(trial, item), axis), getattr(item, axis)
            if here != authors:
                levels = words["levels"]
                told.append(
                    sentence(words, f"{axis}_instead", item=item.id, here=levels[here],
                             authors=levels[authors])
                )  # fmt: skip
        for ref, title in columns.items() if item.id in changed else ():
            if (item.id, ref) in trial.ratings:
                here = trial.ratings[item.id, ref] or words["blank"]
                authors = letter_of(item, ref) or words["blank"]
                told.append(
                    sentence(words, "letter_instead", item=item.id, title=title, here=here,
                             authors=authors)
                )  # fmt: skip
    return tuple(told)


_AGAINST: dict[Letter | None, int] = {"II": 0, "I": 1, "N": 2, "C": 3, "CC": 4}
_UNDECIDED: dict[Letter | None, int] = {"NA": 5, None: 6}


def _not_rated(_item: Evidence) -> None:
    return None


def _order_key(
    briefing: Briefing, analysis: Analysis, order: Order, trial: Trial, letters: Letters
) -> Callable[[Evidence], tuple[float | str, ...]]:
    sources = {source.id: source.number for source in briefing.sources}
    spreads = analysis.diagnosticity

    def by_diagnosticity(item: Evidence) -> tuple[float, ...]:
        value = spreads[item.id]
        return (1.0,) if value is None else (-value,)

    def by_date(item: Evidence) -> tuple[float, ...]:
        return (0.0, *item.date.sort_key) if item.date else (1.0,)

    def by_source(item: Evidence) -> tuple[float, ...]:
        return (sources.get(item.source, len(sources) + 1),)

    def by_type(item: Evidence) -> tuple[float | str, ...]:
        return (not item.type, item.type.casefold())

    def by_level(axis: Axis, item: Evidence) -> tuple[float, ...]:
        return (-LEVELS.index(getattr(tried_item(trial, item), axis)),)

    def by_letter(sign: int, item: Evidence) -> tuple[float, ...]:
        letter = letters(item)
        return (_UNDECIDED[letter] if letter in _UNDECIDED else sign * _AGAINST[letter],)

    def as_written(_item: Evidence) -> tuple[float, ...]:
        return ()

    keys: dict[Order, Callable[[Evidence], tuple[float | str, ...]]] = {
        "file": as_written,
        "diagnosticity": by_diagnosticity,
        "credibility": partial(by_level, "credibility"),
        "relevance": partial(by_level, "relevance"),
        "date": by_date,
        "source": by_source,
        "type": by_type,
        "against": partial(by_letter, 1),
        "for": partial(by_letter, -1),
    }
    return keys[order]


def evidence_in_order(
    briefing: Briefing,
    comparison: Comparison,
    analysis: Analysis,
    order: Order,
    trial: Trial = NO_TRIAL,
    letters: Letters = _not_rated,
) -> tuple[Evidence, ...]:
    """Return the evidence sorted: most diagnostic, credible or relevant, or oldest first.

    By source it is in the order of the sources, by type in that of the alphabet. ``against`` puts
    first what speaks most against one motivation, whose ratings ``letters`` gives, and ``for`` what
    speaks most for it. Credibility and relevance are those of a trial. Ties keep the author's
    order, and items without the sorted value come last.
    """
    key = _order_key(briefing, analysis, order, trial, letters)
    return tuple(sorted(comparison.evidence, key=key))


def table_rows(
    briefing: Briefing,
    comparison: Comparison,
    analysis: Analysis,
    order: Order = "file",
    hidden: Collection[str] = (),
    words: Words | None = None,
) -> tuple[Row, ...]:
    """Return all the rows: likelihood, confidence, criteria, evidence, I, WI and the lead.

    What could not be read is named in a row after the evidence.

    ``hidden`` are ids of motivations that get no column. A row of likelihoods or confidences that
    the author left empty is left out, and so are the sums if there is no evidence. ``words`` are
    those of the language for the heads of rows and the like, by default the reader's.
    """
    words = words or reader_words()
    shown = tuple(each for each in comparison.motivations if each.id not in hidden)
    items = evidence_in_order(briefing, comparison, analysis, order)
    return (
        *written_rows(comparison, shown, words),
        *(evidence_row(item, shown, analysis.diagnosticity[item.id]) for item in items),
        *left_out_rows(comparison, shown, words),
        *(sum_rows(shown, analysis, words) if comparison.evidence else ()),
    )


def written_rows(
    comparison: Comparison, shown: Sequence[Motivation], words: Words | None = None
) -> list[Row]:
    """Return the rows above the evidence: likelihood, confidence and the criteria.

    A likelihood is a term of its scale and has no translation.
    """
    words = words or reader_words()
    heads, levels = words["rows"], words["levels"]
    confidences = [levels.get(each.confidence, each.confidence) for each in shown]
    rows = [
        Row("likelihood", "", heads["likelihood"], tuple(Cell(each.likelihood) for each in shown)),
        Row("confidence", "", heads["confidence"], tuple(map(Cell, confidences))),
    ]
    rows = [row for row in rows if any(cell.text for cell in row.cells)]
    for criterion in comparison.criteria:
        written = comparison.cells.get(criterion.id, {})
        cells = tuple(Cell(written.get(each.id, "")) for each in shown)
        rows.append(Row("criterion", criterion.id, criterion.title, cells))
    return rows


def left_out_rows(
    comparison: Comparison, shown: Sequence[Motivation], words: Words | None = None
) -> list[Row]:
    """Return a row that names the columns and items that could not be read, if there are any."""
    if not comparison.left_out:
        return []
    names = listed(comparison.left_out, words)
    title = sentence(words, "left_out_head", names=names)
    return [Row("left_out", "", title, (Cell(""),) * len(shown))]


def sum_rows(
    shown: Sequence[Motivation], analysis: Analysis, words: Words | None = None
) -> list[Row]:
    """Return the rows below the evidence: I, WI and the lead."""
    words = words or reader_words()
    heads = words["rows"]
    plain = [analysis.inconsistency[each.id] for each in shown]
    weighted = [analysis.weighted_inconsistency[each.id] for each in shown]
    if not analysis.understood:
        lead = [Cell(words["not_reckoned"])] * len(shown)
    elif analysis.tells_apart:
        lead = [lead_cell(words, leads=each.id in analysis.lead) for each in shown]
    else:
        lead = [Cell(words["all_alike"] if len(analysis.lead) > 1 else "")] * len(shown)
    return [
        Row("inconsistency", "", heads["inconsistency"],
            tuple(Cell(str(value), value=value) for value in plain)),
        Row("weighted", "", heads["weighted"],
            tuple(Cell(number_words(value, PLACES, words), value=value) for value in weighted)),
        Row("lead", "", heads["lead"], tuple(lead)),
    ]  # fmt: skip


def lead_cell(words: Words, *, leads: bool) -> Cell:
    """Return the cell that says whether a motivation leads."""
    return Cell(words["least_refuted"] if leads else "", leads=leads)


def leaders(
    titles: Mapping[str, str], lead: Sequence[str], words: Words, *, understood: bool = True
) -> tuple[str, ...]:
    """Return the titles of those that lead; in their place a sentence if all do, or none.

    ``titles`` are those of all motivations, by id; ``understood`` is that of the comparison.
    """
    if not understood:
        return (words["not_reckoned"],)
    if not lead:
        return (sentence(words, "nothing_rated"),)
    if len(lead) == len(titles):
        return (_none_apart(len(lead), words),)
    return tuple(titles[ref] for ref in lead)


def lead_sentence(comparison: Comparison, analysis: Analysis, words: Words | None = None) -> str:
    """Return who leads, in words: ``Least refuted: The economy.`` Ties name all of them.

    ``words`` are those of the language to say it in, by default the reader's.
    """
    titles = [each.title for each in comparison.motivations if each.id in analysis.lead]
    if not analysis.understood:
        return sentence(words, "lead_not_reckoned")
    if not analysis.rated:
        return sentence(words, "nothing_rated")
    if not analysis.tells_apart:
        return _none_apart(len(titles), words)
    return sentence(words, "leads", titles=listed(titles, words))


def _none_apart(columns: int, words: Words | None) -> str:
    """Return the sentence on columns that all share the lead."""
    return sentence(words, "nothing_told_apart" if columns > 1 else "one_alone")


def fragility_sentence(analysis: Analysis, words: Words | None = None) -> str:
    """Return how fragile the lead is: which single items would change it if they were wrong."""
    return words_of(fragility_parts(analysis, None, words))


def fragility_parts(
    analysis: Analysis, most: int | None = None, words: Words | None = None
) -> Parts:
    """Return how fragile the lead is; the ids of items of evidence lead to them.

    Of more than ``most`` items the others are only counted.
    """
    if not analysis.lead or len(analysis.weighted_inconsistency) == 1:
        return ()
    refs = list(analysis.sensitivity)
    if not refs:
        return sentence_parts(words, "no_item_holds")
    named = [Part(ref, Target(ref)) for ref in refs[:most]]
    if others := len(refs) - len(named):
        comma = (words or reader_words())["comma"]
        names = [part for each in named for part in (Part(comma), each)][1:]
        return sentence_parts(words, "items_hold_with_others", others, names=tuple(names))
    return sentence_parts(
        words, "items_hold", len(refs), names=listed_parts(named, words, any_one=True)
    )
