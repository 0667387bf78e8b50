"""The rows of the comparison in the language of a briefing."""

from briefing_app.model.analysis import analyse
from briefing_app.model.fixed_words import words_in
from briefing_app.model.table import table_rows
from briefing_app.model.table_words import (
    cell_text,
    confidence_words,
    diagnosticity_text,
    evidence_heading,
    has_blanks,
    key_note,
    letters_used,
    rating_meaning,
    row_title,
    weights_words,
)
from tests.samples import replace

_ENGLISH, _GERMAN = words_in("en"), words_in("de")


def test_in_english_the_rows_are_those_of_the_table(sample):
    rows = table_rows(sample, sample.comparison, analyse(sample.comparison))
    assert [row_title(row, _ENGLISH) for row in rows] == [row.title for row in rows]
    told = [[cell_text(row, cell, _ENGLISH) for cell in row.cells] for row in rows]
    assert told == [[cell.text for cell in row.cells] for row in rows]


def test_in_another_language_the_authors_words_stay(sample):
    rows = table_rows(sample, sample.comparison, analyse(sample.comparison))
    kinds = {row.kind: row for row in rows}
    assert row_title(kinds["weighted"], _GERMAN) == "Gewichteter Widerspruch"
    assert row_title(kinds["evidence"], _GERMAN) == kinds["evidence"].title
    lead, weighted = kinds["lead"], kinds["weighted"]
    assert cell_text(lead, lead.cells[0], _GERMAN) == "am wenigsten widerlegt"
    assert cell_text(lead, lead.cells[1], _GERMAN) == ""
    number = weighted.cells[1]
    assert cell_text(weighted, number, _GERMAN) == number.text.replace(".", ",")
    assert cell_text(weighted, number._replace(value=None), _GERMAN) == number.text
    scored = kinds["evidence"]
    assert diagnosticity_text(scored._replace(diagnosticity=0.5), _GERMAN) == "0,50"
    assert diagnosticity_text(scored._replace(diagnosticity=None), _GERMAN) == ""


def test_meanings(sample, golden):
    assert rating_meaning("CC", _GERMAN) == "sehr stimmig"
    assert rating_meaning(None, _GERMAN) == "noch nicht bewertet"
    assert confidence_words("moderate", _GERMAN) == "mittel"
    assert confidence_words("", _GERMAN) == "nicht angegeben"
    assert weights_words(golden.evidence[0], _GERMAN) == "Glaubwürdigkeit hoch, Relevanz hoch"
    assert evidence_heading(golden, _GERMAN) == "Belege"
    assert evidence_heading(replace(golden, evidence=()), _GERMAN) == ""
    assert "niedrig 0,71" in key_note(_GERMAN)


def test_letters_and_blanks(sample, golden):
    rows = table_rows(sample, golden, analyse(golden))
    assert [letter for letter, _ in letters_used(rows, _ENGLISH)] == [
        "CC", "C", "N", "I", "II", "NA",
    ]  # fmt: skip
    assert not has_blanks(rows)


def test_a_lead_that_was_not_reckoned_is_said_in_the_language(sample):
    comparison = replace(sample.comparison, understood=False)
    lead = table_rows(sample, comparison, analyse(comparison))[-1]
    assert {cell_text(lead, cell, _GERMAN) for cell in lead.cells} == {
        "nicht berechnet: siehe die Probleme"
    }
    assert {cell_text(lead, cell, _ENGLISH) for cell in lead.cells} == {
        cell.text for cell in lead.cells
    }
