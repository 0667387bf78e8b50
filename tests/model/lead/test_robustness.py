"""How robust the lead is over all."""

import itertools
from random import Random

import pytest
from hypothesis import given

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead import robustness
from briefing_app.model.lead.holds import Steps
from briefing_app.model.lead.robustness import Share, over_steps, over_weights
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import LETTERS, LEVELS, Level
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


def _drawn_one_by_one(comparison: Comparison, draws: int) -> int:
    """Return in how many draws the lead is the same: each is made and added up by itself."""
    random = Random(8)
    drawn = [[_levels(random, draws), _levels(random, draws)] for _ in comparison.evidence]
    lead = Sums(comparison).lead
    same = 0
    for draw in range(draws):
        sums = Sums(comparison)
        for item, (credibility, relevance) in zip(comparison.evidence, drawn, strict=True):
            sums.weigh(item.id, credibility[draw], relevance[draw])
        same += sums.lead == lead
    return same


def _levels(random: Random, draws: int) -> list[Level]:
    """Return a level for each draw: two bits choose it, and of four cases the last is drawn again.

    The low bits of the whole numbers are the first draws.
    """
    found: list[Level | None] = [None] * draws
    while None in found:
        one, other = random.getrandbits(draws), random.getrandbits(draws)
        for draw in range(draws):
            case = 2 * (one >> draw & 1) + (other >> draw & 1)
            if found[draw] is None and case < 3:
                found[draw] = LEVELS[case]
    return [level for level in found if level]


@given(comparisons(min_evidence=1))
def test_draws_are_counted_as_one_by_one(comparison: Comparison) -> None:
    if Sums(comparison).is_rated:
        assert over_weights(Sums(comparison), 9).same == _drawn_one_by_one(comparison, 9)


def test_draws_of_many_items_are_counted_as_one_by_one() -> None:
    letters = Random(3)
    rows = {f"E{n}": " ".join(letters.choice(LETTERS) for _ in range(4)) for n in range(600)}
    comparison = table(rows)
    counted = over_weights(Sums(comparison), 40).same
    assert 0 < counted < 40
    assert counted == _drawn_one_by_one(comparison, 40)


def test_another_rating_adds_up_one_column_only(monkeypatch: pytest.MonkeyPatch) -> None:
    sums = Sums(table({"E1": "N I II", "E2": "II N I"}))
    over_weights(sums, 40)
    sums.rate("E2", "m0", "I")
    made = list[robustness._Column]()
    units = robustness._Total.units

    def noted(total: robustness._Total, column: robustness._Column) -> robustness.Digits:
        made.append(column)
        return units(total, column)

    monkeypatch.setattr(robustness._Total, "units", noted)
    found = over_weights(sums, 40)
    assert [(*each.once, *each.twice) for each in made] == [(0, 1, 0, 0)]
    assert found.same == _drawn_one_by_one(table({"E1": "N I II", "E2": "I N I"}), 40)


def test_only_the_last_columns_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robustness, "_KEPT_COLUMNS", 2)
    assert over_weights(Sums(table({"E1": "N I II"})), 40) == Share(40, 40)
    assert len(robustness._kept) == 2


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
