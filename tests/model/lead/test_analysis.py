"""The analysis of competing hypotheses: the published example, and what must hold for any table."""

import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.lead.analysis import TOLERANCE, analyse, weight
from tests.model.strategies import comparisons
from tests.samples import replace


def _item(letters: str, ref: str = "E1") -> Evidence:
    """Return an item with one rating for each word, ``-`` for a blank."""
    ratings = {
        f"m{number}": Rating(letter)
        for number, letter in enumerate(letters.split())
        if letter != "-"
    }
    return Evidence(ref, "An item", ratings=ratings)


def _spread(letters: str) -> float | None:
    return analyse(_table(_item(letters), columns=len(letters.split()))).diagnosticity["E1"]


def _table(*items: Evidence, columns: int = 3) -> Comparison:
    motivations = tuple(Motivation(f"m{number}", str(number)) for number in range(columns))
    return Comparison("Which?", "Motivation", motivations, (), {}, items)


def test_golden_sums(golden: Comparison) -> None:
    analysis = analyse(golden)
    assert list(analysis.inconsistency.values()) == [2, 1, 1, 1, 2]
    assert list(analysis.weighted_inconsistency.values()) == pytest.approx(
        [1.4142, 1.4142, 0.7071, 1.4142, 1.4142], abs=5e-5
    )
    assert list(analysis.diagnosticity.values()) == pytest.approx(
        [0, 1.0198, 1.0198, 1.0954, 1.1180], abs=5e-5
    )


def test_golden_lead_and_sensitivity(golden: Comparison) -> None:
    analysis = analyse(golden)
    assert analysis.lead == ("H3",)
    assert analysis.sensitivity == {
        "E2": ("H2",), "E3": ("H4",), "E4": ("H1",), "E5": ("H3", "H5"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("credibility", "relevance", "expected"),
    [
        ("low", "low", 0.5),
        ("low", "medium", math.sqrt(0.5)),
        ("low", "high", 1.0),
        ("medium", "medium", 1.0),
        ("medium", "high", math.sqrt(2)),
        ("high", "high", 2.0),
    ],
)
def test_weight(credibility: str, relevance: str, expected: float) -> None:
    for levels in ((credibility, relevance), (relevance, credibility)):
        assert weight(Evidence("E1", "", None, "", "", *levels)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("", None),
        ("- - -", None),
        ("C - NA", None),
        ("NA NA NA", None),
        ("C C", 0.0),
        ("II II - II", 0.0),
        ("CC II", 2.0),
        ("CC C N I II", math.sqrt(2)),
        ("CC NA II -", 2.0),
    ],
)
def test_diagnosticity(letters: str, expected: float | None) -> None:
    assert _spread(letters) == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("one", "other"), [("N CC N N N", "N N CC N C"), ("C I I C I", "I C C I C"), ("CC N", "N II")]
)
def test_equal_spreads_are_equal_to_the_last_bit(one: str, other: str) -> None:
    """Otherwise rounding, and not the author's order, decides between them when they are sorted."""
    assert _spread(one) == _spread(other)


def test_nothing_but_i_and_ii_counts_against() -> None:
    analysis = analyse(_table(_item("CC C N"), _item("NA I II", "E2")))
    assert analysis.inconsistency == {"m0": 0, "m1": 1, "m2": 2}


def test_a_blank_is_not_neutral() -> None:
    """N is a rating and pulls the spread towards the middle; a blank leaves it alone."""
    assert _spread("CC II N") != _spread("CC II -")


def test_ratings_of_unknown_motivations_count_nowhere() -> None:
    analysis = analyse(_table(_item("C C I II"), columns=2))
    assert analysis.inconsistency == {"m0": 0, "m1": 0}
    assert analysis.diagnosticity == {"E1": 0.0}
    assert analysis.sensitivity == {}


def test_no_motivations_and_no_evidence() -> None:
    analysis = analyse(_table(columns=0))
    assert analysis.lead == ()
    assert analyse(_table(_item(""), columns=0)).diagnosticity == {"E1": None}


def test_no_lead_without_a_rating() -> None:
    assert analyse(_table()).lead == ()
    unrated = analyse(_table(_item("- - -")))
    assert (unrated.lead, unrated.rated, dict(unrated.sensitivity)) == ((), False, {})


def test_no_lead_of_a_comparison_that_was_not_understood() -> None:
    comparison = replace(_table(_item("I C C"), _item("C I I", "E2")), understood=False)
    analysis = analyse(comparison)
    assert (analysis.lead, analysis.understood, dict(analysis.sensitivity)) == ((), False, {})
    assert analysis.inconsistency == {"m0": 1, "m1": 1, "m2": 1}


@given(comparisons())
def test_the_lead_is_minimal_and_in_the_order_of_the_columns(comparison: Comparison) -> None:
    analysis = analyse(comparison)
    sums = analysis.weighted_inconsistency
    lowest = min(sums.values())
    leading = tuple(
        each.id for each in comparison.motivations if sums[each.id] - lowest <= TOLERANCE
    )
    assert analysis.lead == (leading if analysis.rated else ())


@given(comparisons(min_evidence=1))
def test_leaving_one_out_equals_starting_afresh(comparison: Comparison) -> None:
    analysis = analyse(comparison)
    afresh = {}
    for item in comparison.evidence:
        rest = tuple(each for each in comparison.evidence if each is not item)
        lead = analyse(replace(comparison, evidence=rest)).lead
        lead = lead or tuple(each.id for each in comparison.motivations)  # all have nothing
        if lead != analysis.lead and analysis.rated:
            afresh[item.id] = lead
    assert analysis.sensitivity == afresh


@given(comparisons(), st.randoms(use_true_random=False))
def test_the_order_of_columns_and_items_changes_nothing(
    comparison: Comparison, random: Random
) -> None:
    columns, items = list(comparison.motivations), list(comparison.evidence)
    random.shuffle(columns)
    random.shuffle(items)
    turned = []
    for item in items:
        ratings = list(item.ratings.items())
        random.shuffle(ratings)
        turned.append(replace(item, ratings=dict(ratings)))
    before = analyse(comparison)
    after = analyse(replace(comparison, motivations=tuple(columns), evidence=tuple(turned)))
    assert after.diagnosticity == before.diagnosticity
    assert after.inconsistency == before.inconsistency
    assert after.weighted_inconsistency == pytest.approx(before.weighted_inconsistency)
    assert set(after.lead) == set(before.lead)
    assert after.sensitivity.keys() == before.sensitivity.keys()


@given(comparisons(min_evidence=1))
def test_sums_and_spreads_stay_within_their_bounds(comparison: Comparison) -> None:
    analysis = analyse(comparison)
    for ref, value in analysis.inconsistency.items():
        weighted = analysis.weighted_inconsistency[ref]
        assert 0 <= value <= 2 * len(comparison.evidence)
        assert value / 2 - TOLERANCE <= weighted <= value * 2 + TOLERANCE
    for item in comparison.evidence:
        value = analysis.diagnosticity[item.id]
        rated = {rating.letter for rating in item.ratings.values()} - {"NA"}
        assert value is None or 0 <= value <= 2
        if value is not None:
            assert (value == 0) == (len(rated) == 1)


@given(comparisons(min_evidence=1))
def test_what_tells_nothing_apart_never_changes_the_lead(comparison: Comparison) -> None:
    same = Evidence("same", "For all", ratings={
        each.id: Rating("II") for each in comparison.motivations
    })  # fmt: skip
    more = replace(comparison, evidence=(*comparison.evidence, same))
    everyone = tuple(each.id for each in comparison.motivations)
    assert analyse(more).lead == (analyse(comparison).lead or everyone)
    assert "same" not in analyse(more).sensitivity


@given(comparisons(min_evidence=1))
def test_without_letters_against_nothing_is_refuted(comparison: Comparison) -> None:
    mild = tuple(
        replace(item, ratings={ref: rating for ref, rating in item.ratings.items()
                               if rating.letter not in {"I", "II"}})
        for item in comparison.evidence
    )  # fmt: skip
    analysis = analyse(replace(comparison, evidence=mild))
    assert set(analysis.weighted_inconsistency.values()) == {0.0}
    assert analysis.sensitivity == {}
