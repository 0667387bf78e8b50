"""The rows of the comparison in the language of a briefing."""

from briefing_app.model.lead.analysis import analyse
from briefing_app.model.table.table import letter_words, table_rows
from briefing_app.model.table.table_words import (
    confidence_words,
    diagnosticity_text,
    evidence_heading,
    has_blanks,
    key_note,
    letters_used,
    weights_words,
)
from briefing_app.model.words.fixed_words import words_in
from tests.samples import replace

_ENGLISH, _GERMAN = words_in("en"), words_in("de")


def test_in_another_language_the_authors_words_stay(sample):
    rows = table_rows(sample, sample.comparison, analyse(sample.comparison), words=_GERMAN)
    kinds = {row.kind: row for row in rows}
    assert kinds["weighted"].title == "Gewichteter Widerspruch"
    assert kinds["evidence"].title == "Not rated"
    lead, weighted = kinds["lead"], kinds["weighted"]
    assert [cell.text for cell in lead.cells[:2]] == ["am wenigsten widerlegt", ""]
    assert [cell.leads for cell in lead.cells[:2]] == [True, False]
    english = table_rows(sample, sample.comparison, analyse(sample.comparison))[-2]
    assert weighted.cells[1].text == english.cells[1].text.replace(".", ",")
    scored = kinds["evidence"]
    assert diagnosticity_text(scored._replace(diagnosticity=0.5), _GERMAN) == "0,50"
    assert diagnosticity_text(scored._replace(diagnosticity=None), _GERMAN) == ""


def test_meanings(sample, golden):
    assert letter_words("CC", _GERMAN) == "sehr stimmig"
    assert letter_words(None, _GERMAN) == "noch nicht bewertet"
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
    lead = table_rows(sample, comparison, analyse(comparison), words=_GERMAN)[-1]
    assert {cell.text for cell in lead.cells} == {"nicht berechnet: siehe die Probleme"}
    assert not any(cell.leads for cell in lead.cells)
