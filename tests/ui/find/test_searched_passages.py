"""Paragraphs and cells, searched as one text."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.find.searched_passages import PassageText, cells_of, paragraphs_of
from briefing_app.ui.state.selection import Selection
from tests.samples import node, replace


def _found(comparison: Comparison, words: str, *, reasons: bool = True) -> list[tuple[str, str]]:
    text = PassageText(cells_of(comparison, reasons=reasons))
    return [(each.passage.name, each.excerpt.text) for each in text.find(words)]


def test_every_part_of_the_table_is_found_and_named(ferry: Comparison) -> None:
    assert _found(ferry, "metres") == [
        ("E1", "E1 Sight below 200 metres from five to nine"),
        ("E1 × Fog", "Ferries wait below 500 metres."),
    ]
    assert _found(ferry, "e2") == [("E2", "E2 No repair was booked afterwards")]
    assert _found(ferry, "worked to rule") == [
        ("A quiet strike", "A quiet strike The crew worked to rule.")
    ]
    assert _found(ferry, "owner") == [("Criterion", "What it would cost the owner")]
    assert _found(ferry, "settle") == [
        ("What it would cost the owner × A quiet strike", "A settlement. Wages rose.")
    ]
    assert _found(ferry, "at dawn") == [("Likelihood × Fog", "It is common at dawn.")]


def test_a_hit_leads_to_its_place_in_the_table(ferry: Comparison) -> None:
    text = PassageText(cells_of(ferry, reasons=True))
    (hit,) = text.find("wait below")
    assert hit.passage.selection == Selection(("evidence", "E1"), "fog")
    (hit,) = text.find("worked")
    assert hit.passage.selection == Selection(None, "strike")


def test_a_passage_counts_once_and_no_hit_spans_two(ferry: Comparison) -> None:
    assert len(_found(ferry, "e")) == len({name for name, _words in _found(ferry, "e")})
    assert _found(ferry, "nine Ferries") == []


def test_without_reasons_nothing_shows_how_the_author_rates(ferry: Comparison) -> None:
    assert _found(ferry, "metres", reasons=False) == [
        ("E1", "E1 Sight below 200 metres from five to nine")
    ]
    assert _found(ferry, "at dawn", reasons=False) == []
    assert len(_found(ferry, "wages", reasons=False)) == 1


def test_a_comparison_without_words_has_no_hits() -> None:
    assert PassageText(()).find("a") == []


def test_the_numbered_paragraphs_of_a_text_are_passages(sample: Briefing) -> None:
    passages = list(paragraphs_of(sample))
    assert [each.name for each in passages] == [f"¶ {n}" for n in range(1, sample.paragraphs + 1)]
    assert passages[1].selection == Selection(paragraph=2)
    assert all(each.words for each in passages)


def test_a_citation_reads_as_the_text_shows_it(sample: Briefing) -> None:
    label = {"ref": "E5", "label": "E5", "target": "evidence"}
    cited = node("paragraph", "Some words ", node("citation", text="[@E5]", **label), number=1)
    (passage,) = paragraphs_of(replace(sample, blocks=(cited,)))
    assert passage.words == "Some words [E5]"
