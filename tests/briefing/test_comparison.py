"""The comparison in both editions of the built-in briefing: whole, reasoned, worth looking at."""

import re

import pytest

from briefing_app.model.assumptions import carried_by
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.indicators import indicator_rows
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.scales import LETTERS
from briefing_app.model.trial import NO_TRIAL, apply, assumption_switched
from tests.briefing.passages import body_paragraphs, citations, headings
from tests.samples import replace

_FACT = re.compile(r"F(\d+)")


def test_it_is_large_enough(comparison: Comparison) -> None:
    assert [each.id for each in comparison.motivations] == [
        "economy", "deterrent", "avoid-war", "sanctions-aid", "china",
    ]  # fmt: skip
    assert len(comparison.criteria) >= 4
    assert len(comparison.evidence) >= 12
    numbers = [int(item.id.removeprefix("E")) for item in comparison.evidence]
    assert numbers == sorted(set(numbers))


def test_every_criterion_has_a_cell_for_every_motivation(comparison: Comparison) -> None:
    columns = {each.id for each in comparison.motivations}
    assert comparison.cells.keys() == {each.id for each in comparison.criteria}
    for row in comparison.cells.values():
        assert row.keys() == columns
        assert all(row.values())


def test_estimates_use_one_row_of_terms(comparison: Comparison, briefing: Briefing) -> None:
    row = {band.terms[0] for band in briefing.scale.bands}
    assert {each.likelihood for each in comparison.motivations} <= row
    assert {each.confidence for each in comparison.motivations} <= {"low", "moderate", "high"}
    assert all(each.summary for each in comparison.motivations)


def test_each_rating_has_a_short_reason_that_names_facts(comparison: Comparison) -> None:
    for item in comparison.evidence:
        for column, rating in item.ratings.items():
            numbers = [int(number) for number in _FACT.findall(rating.because)]
            assert numbers, (item.id, column)
            assert all(1 <= number <= 38 for number in numbers), (item.id, column)
            assert rating.because.endswith(")."), (item.id, column)
            assert len(rating.because) <= 110, (item.id, column)


def test_each_reason_is_written_for_its_own_cell(comparison: Comparison) -> None:
    reasons = [rating.because for item in comparison.evidence for rating in item.ratings.values()]
    assert len(set(reasons)) == len(reasons)


def test_the_ratings_are_spread(comparison: Comparison) -> None:
    ratings = [rating.letter for item in comparison.evidence for rating in item.ratings.values()]
    assert set(ratings) == set(LETTERS)
    cells = len(comparison.evidence) * len(comparison.motivations)
    assert 1 <= cells - len(ratings) <= 2, "one or two cells are not rated yet"
    for motivation in comparison.motivations:
        against = [item.id for item in comparison.evidence if motivation.id in item.ratings
                   and item.ratings[motivation.id].letter in {"I", "II"}]  # fmt: skip
        assert against, motivation.id


def test_what_the_text_says_of_the_result_is_so(april: Briefing) -> None:
    """The text names the lead and the two items that it turns on, and where it would go."""
    comparison = april.comparison
    assert comparison is not None
    analysis = analyse(comparison)
    assert analysis.lead == ("economy",)
    assert analysis.sensitivity == {"E1": ("deterrent",), "E2": ("avoid-war",)}
    assert analysis.weighted_inconsistency["economy"] == pytest.approx(3.7071, abs=1e-4)
    assert analysis.diagnosticity["E4"] == 0.0


def test_the_conduct_of_2017_weighs_most_against_sanctions_and_aid(comparison: Comparison) -> None:
    of_2017 = tuple(item for item in comparison.evidence if item.id in {"E2", "E9"})
    sums = analyse(replace(comparison, evidence=of_2017)).weighted_inconsistency
    assert max(sums, key=sums.__getitem__) == "sanctions-aid"


def test_each_item_is_cited_in_a_paragraph_and_knows_it(
    briefing: Briefing, comparison: Comparison
) -> None:
    for item in comparison.evidence:
        citing = tuple(
            paragraph.integer("number") for paragraph in body_paragraphs(briefing)
            if item.id in citations((paragraph,), "evidence")
        )  # fmt: skip
        assert citing, item.id
        assert item.paragraphs == citing


def test_each_item_points_to_a_section_and_a_source(
    briefing: Briefing, comparison: Comparison
) -> None:
    for item in comparison.evidence:
        assert item.section in headings(briefing)
        assert briefing.source(item.source) is not None
    assert len({item.source for item in comparison.evidence}) >= 5
    for motivation in comparison.motivations:
        assert motivation.section in headings(briefing)


def test_the_reader_is_told_whose_ratings_they_are(
    briefing: Briefing, comparison: Comparison
) -> None:
    assert "this project’s own illustrative reading" in comparison.question


def test_its_assumptions_carry_cells_and_its_indicators_have_dates(
    briefing: Briefing, comparison: Comparison
) -> None:
    assert [each.id for each in comparison.assumptions] == ["A1", "A2"]
    assert all(each.indicators for each in comparison.motivations)
    for row in indicator_rows(comparison, briefing.as_of):
        assert row.status_words == "expected by May 2018, not seen"
    for assumption in comparison.assumptions:
        assert carried_by(comparison, {assumption.id})
        assert assumption.section in headings(briefing)


def test_if_the_words_were_not_meant_two_others_catch_up(april: Briefing) -> None:
    """What the text says of the offer and of Guam, and the assumption says of both."""
    comparison = april.comparison
    assert comparison is not None
    trial = assumption_switched(NO_TRIAL, comparison, "A2")
    assert analyse(apply(comparison, trial)).lead == ("deterrent",)
    without = analyse(apply(comparison, trial)).weighted_inconsistency
    assert without["avoid-war"] < without["economy"]
