"""The other sheets of the workbook: the sources, and the meaning of the letters."""

from briefing_app.model.analysis import analysis_of
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.fixed_words import grade_meaning, words_in
from briefing_app.model.hold_words import result_parts
from briefing_app.model.missing import missing_work
from briefing_app.model.parts import words_of
from briefing_app.model.scales import LETTER_WORDS, LETTERS, Letter
from briefing_app.model.sums import Sums
from briefing_app.model.table import lead_sentence

SOURCE_WIDTHS = (16, 6, 60, 8, 42, 12, 50)
KEY_WIDTHS = (28, 100)
"""Widths of the columns, in characters."""

_WEIGHTED = (
    "The same sum, each rating times the item’s credibility and relevance: low 1/√2, medium 1, "
    "high √2."
)
_LEAD = (
    "The column with the least weighted inconsistency: the one that the evidence refutes least, "
    "which does not make it the most probable."
)
_COUNTS: dict[Letter, str] = {"I": "; counts 1", "II": "; counts 2"}


def source_lines(briefing: Briefing) -> list[tuple[str, ...]]:
    """Return the sheet of sources, its header row first."""
    lines: list[tuple[str, ...]] = [
        ("ID", "No.", "Source", "Grade", "What the grade means", "Date", "Note")
    ]
    words = words_in(briefing.lang)
    for source in briefing.sources:
        grade = str(source.grade or "")
        meaning = grade_meaning(source.grade, words) if source.grade else ""
        date = source.date.iso() if source.date else ""
        number, title = str(source.number), source.title
        lines.append((source.id, number, title, grade, meaning, date, source.note))
    return lines


def key_lines(briefing: Briefing, comparison: Comparison, sums: Sums) -> list[tuple[str, ...]]:
    """Return the sheet that describes the table and how to read it, its header row first."""
    words = words_in(briefing.lang)
    analysis = analysis_of(sums)
    fragility = words_of(result_parts(briefing, comparison, sums))
    result = (lead_sentence(comparison, analysis), fragility)
    told = {
        "Subtitle": briefing.subtitle,
        "Author": briefing.author,
        "As of": str(briefing.as_of or ""),
        "Ratings": briefing.variant,
        "Marking": briefing.marking.text if briefing.marking else "",
        "Question": comparison.question,
        "Result when exported": " ".join(filter(None, result)),
        "Not done when exported": " ".join(missing_work(comparison, sums)),
    }
    return [
        ("Briefing", briefing.title),
        *((name, value) for name, value in told.items() if value),
        *((letter, LETTER_WORDS[letter] + _COUNTS.get(letter, "")) for letter in LETTERS),
        ("empty", "not rated yet"),
        ("Inconsistency", "The sum of what a column’s ratings count."),
        ("Weighted inconsistency", _WEIGHTED),
        ("Lead", _LEAD),
        ("D", "Diagnosticity: how far an item tells the columns apart, from 0, not at all, to 2."),
        *_terms(briefing, comparison),
        *((f"Grade {letter}", meaning) for letter, meaning in words["reliability"].items()),
        *((f"Grade {figure}", meaning) for figure, meaning in words["credibility"].items()),
    ]  # fmt: skip


def _terms(briefing: Briefing, comparison: Comparison) -> list[tuple[str, ...]]:
    """Return the terms of likelihood that the table uses, and their bands."""
    used = {each.likelihood for each in comparison.motivations}
    scale = briefing.scale
    return [
        (term, f"{band.low:g} to {band.high:g} per cent on the scale {scale.title}")
        for band in scale.bands
        for term in band.terms
        if term in used
    ]
