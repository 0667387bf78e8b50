"""The text of the built-in briefing in both editions: its parts, its language, its rules."""

import json
import re
from pathlib import Path

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import CONFIDENCES, ICD203
from briefing_app.model.tree import walk
from briefing_app.resources import built_in, earlier_edition
from tests.briefing.passages import (
    body_paragraphs,
    citations,
    headings,
    is_editors_note,
    own_blocks,
    sentences,
    texts_around,
    texts_of,
    words,
)

_ROW_1 = [band.terms[0] for band in ICD203.bands]
_ROW_2 = [band.terms[1] for band in ICD203.bands]
_HEDGES = re.compile(r"\b(may|might|could|perhaps|possibly|reportedly|allegedly)\b")
"""In small letters only: May is a month."""


def _has(text: str, terms: list[str]) -> bool:
    return any(re.search(rf"\b{term}\b", text, re.IGNORECASE) for term in terms)


def test_nothing_is_wrong_with_the_file(briefing: Briefing) -> None:
    assert briefing.problems == ()


def test_front_matter(briefing: Briefing) -> None:
    assert briefing.title == "North Korea’s motivations"
    assert briefing.subtitle
    assert briefing.id == "north-korea-motivations"
    assert briefing.marking is not None
    assert briefing.marking.text == "UNCLASSIFIED"
    assert (briefing.lang, briefing.scale) == ("en", ICD203)
    assert briefing.extra == {}


def test_the_editions_have_their_dates(april: Briefing, march: Briefing) -> None:
    assert (april.as_of, march.as_of) == (PartialDate(2018, 4, 24), PartialDate(2018, 3, 12))


def test_sections(briefing: Briefing) -> None:
    assert [(section.id, section.level) for section in briefing.sections] == [
        ("question", 2), ("background", 2), ("turn", 2), ("motivations", 2), ("economy", 3),
        ("deterrent", 3), ("avoid-war", 3), ("sanctions-aid", 3), ("china", 3), ("assessment", 2),
    ]  # fmt: skip


def test_length(briefing: Briefing) -> None:
    assert 1400 <= briefing.words <= 2400
    assert 30 <= briefing.paragraphs == len(body_paragraphs(briefing)) <= 48
    assert max(len(words((each,)).split()) for each in body_paragraphs(briefing)) <= 80


def test_every_part_that_a_briefing_can_have_is_shown(briefing: Briefing) -> None:
    variants = {block.string("variant") for block in briefing.blocks if block.kind == "callout"}
    assert variants == {"judgement", "assumption", "editor"}
    kinds = {node.kind for node in walk(briefing.blocks)}
    assert {"table", "footnote_reference", "abbreviation", "citation"} <= kinds
    assert len(briefing.footnotes) >= 2


def test_sources_are_graded_with_reasons_and_cited(briefing: Briefing) -> None:
    for source in briefing.sources:
        assert source.grade is not None, source.id
        assert source.note, source.id
    grades = {source.id: str(source.grade) for source in briefing.sources}
    assert grades["famine-reports"] == grades["missile-reports"] == "F6"
    assert citations(briefing.blocks, "source") == grades.keys()


def test_the_timeline_keeps_the_precision_that_is_known(briefing: Briefing) -> None:
    dates = [event.date for event in briefing.timeline]
    assert dates == sorted(dates, key=lambda date: date.sort_key)
    assert {PartialDate(1945), PartialDate(2012, 2), PartialDate(1953, 7, 27)} <= set(dates)
    assert all(event.section in headings(briefing) for event in briefing.timeline)


def test_a_likelihood_and_a_confidence_never_share_a_sentence(
    briefing: Briefing, comparison: Comparison
) -> None:
    for text in (*texts_of(briefing), *texts_around(briefing, comparison)):
        for sentence in sentences(text):
            confident = "confidence" in sentence.casefold() and _has(sentence, list(CONFIDENCES))
            assert not (confident and _has(sentence, _ROW_1)), sentence


def test_no_terms_of_the_other_row_and_no_percentages(
    briefing: Briefing, comparison: Comparison
) -> None:
    for text in (*texts_of(briefing), *texts_around(briefing, comparison)):
        assert not _has(text, _ROW_2), text
        assert not re.search(r"%|per ?cent", text), text


def test_hedges_are_rare(briefing: Briefing) -> None:
    for ref in headings(briefing):
        assert len(_HEDGES.findall(words(own_blocks(briefing, ref)))) <= 1, ref


def test_each_judgement_rests_on_something(briefing: Briefing) -> None:
    judgements = [block for block in briefing.blocks if block.string("variant") == "judgement"]
    assert len(judgements) >= 6
    for block in judgements:
        assert citations((block,), "source") | citations((block,), "evidence"), words((block,))


def test_each_motivation_is_judged_as_in_the_table(
    briefing: Briefing, comparison: Comparison
) -> None:
    for motivation in comparison.motivations:
        (judgement,) = (words((block,)) for block in own_blocks(briefing, motivation.section)
                        if block.string("variant") == "judgement")  # fmt: skip
        assert re.search(rf"\b(is|a) {motivation.likelihood}\b", judgement), motivation.id
        assert f"Confidence in this is {motivation.confidence}:" in judgement, motivation.id


def test_the_armistice_has_one_year_outside_the_editors_note(briefing: Briefing) -> None:
    for block in briefing.blocks:
        if not is_editors_note(block):
            for sentence in sentences(words((block,))):
                assert not ("armistice" in sentence and "1950" in sentence), sentence


def test_nothing_is_later_than_april_2018(briefing: Briefing, comparison: Comparison) -> None:
    for text in (*texts_of(briefing), *texts_around(briefing, comparison)):
        assert all(int(year) <= 2018 for year in re.findall(r"\b(?:19|20)\d\d\b", text)), text
    assert all(event.date.sort_key <= (2018, 5, 0) for event in briefing.timeline)


def test_the_numbers_of_facts_stay_out_of_the_prose(briefing: Briefing) -> None:
    for text in texts_of(briefing):
        assert not re.search(r"\b[FD]\d+\b", text), text


def test_the_reader_is_told_whose_judgements_they_are(briefing: Briefing) -> None:
    (note,) = (words((block,)) for block in own_blocks(briefing, "question")
               if is_editors_note(block))  # fmt: skip
    assert "this project’s own illustrative reading" in note
    assert "Nothing later is used" in note


@pytest.mark.parametrize("bundle", [built_in(), earlier_edition()])
def test_the_bundle_says_what_it_is(bundle: Path) -> None:
    info = json.loads((bundle / "info.json").read_text("utf-8"))
    assert info["version"] == 2
    assert info["type"] == "net.daringfireball.markdown"
    assert info["transient"] is False
    assert info["creatorIdentifier"]
