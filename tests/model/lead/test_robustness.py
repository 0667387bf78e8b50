"""How robust the lead is over all."""

import itertools
from collections import Counter
from random import Random

import pytest
from hypothesis import given

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead import robustness
from briefing_app.model.lead.holds import Share, Steps
from briefing_app.model.lead.robustness import over_steps, over_weights
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import LETTERS, LEVELS
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
    drawn = _levels(len(comparison.evidence), draws)
    lead = Sums(comparison).lead
    same = 0
    for draw in range(draws):
        sums = Sums(comparison)
        for item, levels in zip(comparison.evidence, drawn, strict=True):
            credibility, relevance = levels[draw]
            sums.weigh(item.id, LEVELS[credibility], LEVELS[relevance])
        same += sums.lead == lead
    return same


def _levels(items: int, draws: int) -> list[list[tuple[int, int]]]:
    """Return the levels of each item in each draw; a pair of draws has the same but turned over.

    A generator gives those of 32 items. Each byte has five levels, and four are used: two for each
    of two pairs; the thirteen highest bytes are left out.
    """
    found = []
    for part in range(0, items, 32):
        random, size = Random(8 + part // 32), draws // 4
        levels = list[int]()
        while len(levels) < 32 * size:
            more = random.randbytes(32 * size * 15 // 14)
            levels += [each for each in more if each < 243]
        for start in range(0, 32 * size, size):
            item = list[tuple[int, int]]()
            for byte in levels[start : start + size]:
                for two in (byte, byte // 9):
                    item += [(two % 3, two // 3 % 3), (2 - two % 3, 2 - two // 3 % 3)]
            found.append(item)
    return found[:items]


def test_levels_have_equal_chances() -> None:
    counted = Counter(each for item in _levels(64, 1_600) for each in item)
    assert sorted(counted) == list(itertools.product(range(3), repeat=2))
    # Four standard deviations of a count of 102,400 draws.
    assert all(count == pytest.approx(102_400 / 9, abs=405) for count in counted.values())


@given(comparisons(min_evidence=1))
def test_draws_are_counted_as_one_by_one(comparison: Comparison) -> None:
    if Sums(comparison).is_rated:
        assert over_weights(Sums(comparison), 16).same == _drawn_one_by_one(comparison, 16)


@pytest.mark.many_lines_again
def test_draws_of_many_items_are_counted_as_one_by_one() -> None:
    letters = Random(3)
    rows = {f"E{n}": " ".join(letters.choice(LETTERS) for _ in range(4)) for n in range(600)}
    comparison = table(rows)
    counted = over_weights(Sums(comparison), 48).same
    assert 0 < counted < 48
    assert counted == _drawn_one_by_one(comparison, 48)


def test_another_rating_adds_up_one_column_only(monkeypatch: pytest.MonkeyPatch) -> None:
    sums = Sums(table({"E1": "N I II", "E2": "II N I"}))
    over_weights(sums, 48)
    sums.rate("E2", "m0", "I")
    made = list[robustness._Column]()
    in_units = robustness._in_units

    def noted(column: robustness._Column, digits: robustness.Digits) -> robustness.Pair:
        made.append(column)
        return in_units(column, digits)

    monkeypatch.setattr(robustness, "_in_units", noted)
    found = over_weights(sums, 48)
    assert [(each.once, each.twice) for each in made] == [(0b10, 0)]
    assert found.same == _drawn_one_by_one(table({"E1": "N I II", "E2": "I N I"}), 48)


def test_only_the_last_columns_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robustness, "_KEPT_COLUMNS", 2)
    assert over_weights(Sums(table({"E1": "N I II"})), 48) == Share(48, 48)
    assert len(robustness._kept) == 2


def test_the_same_table_gives_the_same_count(golden: Comparison) -> None:
    assert over_weights(Sums(golden)) == over_weights(Sums(golden)) == Share(2247, 10_000)


def test_a_lead_with_nothing_against_it_survives_all_weights() -> None:
    assert over_weights(Sums(table({"E1": "N I", "E2": "C II"})), 112) == Share(112, 112)


def test_items_that_are_off_are_not_weighed() -> None:
    sums = Sums(table({"E1": "N I", "E2": "II N"}))
    sums.switch("E2", on=False)
    assert over_weights(sums, 112) == Share(112, 112)


def test_nothing_is_counted_where_no_lead_can_be_named(golden: Comparison) -> None:
    sums = Sums(replace(golden, understood=False))
    assert over_weights(sums) == over_steps(Steps(sums)) == Share(0, 0)
