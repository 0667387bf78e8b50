"""How robust the lead is over all."""

import itertools

import pytest
from hypothesis import given

from briefing_app.model.comparison import Comparison
from briefing_app.model.holds import Steps
from briefing_app.model.robustness import Share, over_steps, over_weights
from briefing_app.model.scales import LEVELS
from briefing_app.model.sums import Sums
from tests.model.fragility import slow_way
from tests.model.strategies import comparisons
from tests.model.tables import table
from tests.samples import replace


@given(comparisons(min_evidence=1))
def test_steps_are_counted_as_the_slow_way_counts_them(comparison: Comparison) -> None:
    sums, slow = Sums(comparison), slow_way(comparison)
    steps = list(slow.steps()) if sums.is_rated else []
    same = sum(lead == slow.lead for _, lead in steps)
    assert over_steps(Steps(sums)) == Share(same, len(steps))


@pytest.mark.parametrize("rows", [
    {"E1": "I N", "E2": "N I"},
    {"E1": "II I N", "E2": "C I II"},
    {"E1": "II N", "E2": "N I", "E3": "N I"},
])  # fmt: skip
def test_random_weights_come_near_to_all_weights(rows: dict[str, str]) -> None:
    comparison = table(rows)
    lead = Sums(comparison).lead
    levels = list(itertools.product(LEVELS, repeat=2 * len(rows)))
    same = 0
    for each in levels:
        evidence = tuple(
            replace(item, credibility=each[2 * n], relevance=each[2 * n + 1])
            for n, item in enumerate(comparison.evidence)
        )
        same += Sums(replace(comparison, evidence=evidence)).lead == lead
    found = over_weights(Sums(comparison))
    assert found.cases == 10_000
    # Four standard deviations of a share from 10,000 draws.
    assert found.same / found.cases == pytest.approx(same / len(levels), abs=0.02)


def test_the_same_table_gives_the_same_count(golden: Comparison) -> None:
    assert over_weights(Sums(golden)) == over_weights(Sums(golden)) == Share(2205, 10_000)


def test_a_lead_with_nothing_against_it_survives_all_weights() -> None:
    assert over_weights(Sums(table({"E1": "N I", "E2": "C II"})), 100) == Share(100, 100)


def test_items_that_are_off_are_not_weighed() -> None:
    sums = Sums(table({"E1": "N I", "E2": "II N"}))
    sums.switch("E2", on=False)
    assert over_weights(sums, 100) == Share(100, 100)


def test_nothing_is_counted_where_no_lead_can_be_named(golden: Comparison) -> None:
    sums = Sums(replace(golden, understood=False))
    assert over_weights(sums) == over_steps(Steps(sums)) == Share(0, 0)
