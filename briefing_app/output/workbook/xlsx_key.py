"""The other sheets of the workbook: the sources, and the meaning of the letters."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import words_of
from briefing_app.model.table.hold_words import result_parts
from briefing_app.model.table.missing import missing_work
from briefing_app.model.table.table import lead_sentence
from briefing_app.model.terms import band_words
from briefing_app.model.words.fixed_words import date_words, grade_meaning, words_in

SOURCE_WIDTHS = (16, 6, 60, 8, 42, 12, 50)
KEY_WIDTHS = (28, 100)
"""Widths of the columns, in characters."""


def source_lines(briefing: Briefing) -> list[tuple[str, ...]]:
    """Return the sheet of sources, its header row first."""
    words = words_in(briefing.lang)
    heads = ("id", "number", "source", "grade", "meaning", "date", "note")
    lines: list[tuple[str, ...]] = [tuple(words["table"][name] for name in heads)]
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
    named = words["workbook"]
    fragility = words_of(result_parts(briefing, comparison, sums, words))
    result = (lead_sentence(comparison, analysis_of(sums), words), fragility)
    told = {
        "subtitle": briefing.subtitle,
        "author": briefing.author,
        "as_of": date_words(briefing.as_of, words) if briefing.as_of else "",
        "ratings": briefing.variant,
        "marking": briefing.marking.text if briefing.marking else "",
        "question": comparison.question,
        "result": " ".join(filter(None, result)),
        "missing": " ".join(missing_work(comparison, sums, words)),
    }
    letters: dict[str, str] = {**words["letters"]}
    letters["I"] = named["one"].format(meaning=letters["I"])
    letters["II"] = named["two"].format(meaning=letters["II"])
    return [
        (named["briefing"], briefing.title),
        *((named[name], value) for name, value in told.items() if value),
        *letters.items(),
        (named["empty"], words["not_rated"]),
        (words["rows"]["inconsistency"], named["sum"]),
        (words["rows"]["weighted"], named["weighted"]),
        (words["rows"]["lead"], named["lead"]),
        ("D", words["diagnosticity"]),
        *_terms(briefing, comparison),
        *(
            (named["grade"].format(grade=grade), meaning)
            for meanings in (words["reliability"], words["credibility"])
            for grade, meaning in meanings.items()
        ),
    ]


def _terms(briefing: Briefing, comparison: Comparison) -> list[tuple[str, ...]]:
    """Return the terms of likelihood that the table uses, and their bands."""
    used = {each.likelihood for each in comparison.motivations}
    scale, words = briefing.scale, words_in(briefing.lang)
    term = words["workbook"]["term"]
    return [
        (each, term.format(band=band_words(scale, band, words), scale=scale.title))
        for band in scale.bands
        for each in band.terms
        if each in used
    ]
