"""What it would take to lead, and what could tell two motivations apart."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.sums import Sums
from briefing_app.model.lead.to_lead import (
    CellChange,
    OpenCell,
    lead_and_runner_up,
    separating,
    to_lead,
)
from tests.model.fragility import slow_way
from tests.model.strategies import comparisons
from tests.model.tables import table
from tests.samples import replace


def _changes(comparison: Comparison, motivation: str) -> list[dict[str, str]]:
    return [
        {"evidence": each.evidence, "motivation": each.motivation, "from": each.before,
         "to": each.after}
        for each in to_lead(Sums(comparison), motivation)
    ]  # fmt: skip


@given(comparisons(min_evidence=1), st.integers(0, 5))
def test_the_smallest_set_is_that_of_the_slow_way(comparison: Comparison, column: int) -> None:
    assume(Sums(comparison).is_rated)
    target = comparison.motivations[column % len(comparison.motivations)].id
    assert _changes(comparison, target) == slow_way(comparison).to_lead(target, most=8)


def test_what_leads_needs_nothing(golden: Comparison) -> None:
    assert to_lead(Sums(golden), "H3") == ()
    assert to_lead(Sums(golden), "H1") == (CellChange("E4", "H1", "II", "N"),)


def test_more_than_three_cells_are_told_exactly() -> None:
    comparison = table({f"E{n}": "II N" for n in range(9)} | {"F": "N I"})
    assert len(to_lead(Sums(comparison), "m0")) == 9


def test_an_item_that_is_off_can_give_nothing(golden: Comparison) -> None:
    sums = Sums(golden)
    sums.switch("E4", on=False)
    assert [each.evidence for each in to_lead(sums, "H5")] == ["E5"]


def test_nothing_leads_where_no_lead_can_be_named(golden: Comparison) -> None:
    sums = Sums(replace(golden, understood=False))
    assert to_lead(sums, "H1") == ()
    assert lead_and_runner_up(sums) is None


@pytest.mark.parametrize("call", [
    lambda sums: to_lead(sums, "H9"), lambda sums: separating(sums, "H1", "H9"),
])  # fmt: skip
def test_unknown_motivations_are_refused(call, golden: Comparison) -> None:
    with pytest.raises(KeyError):
        call(Sums(golden))


def test_the_runner_up_comes_next_by_sum_then_by_column(golden: Comparison) -> None:
    assert lead_and_runner_up(Sums(golden)) == ("H3", "H1")
    assert lead_and_runner_up(Sums(table({"E1": "I"}))) is None
    assert lead_and_runner_up(Sums(table({"E1": "II N I"}))) == ("m1", "m2")


def test_open_cells_are_told_with_the_most_telling_first() -> None:
    comparison = table({"E1": "N I", "E2": "- N", "E3": "C II", "E4": "NA -"})
    heavy = replace(comparison.evidence[3], credibility="high", relevance="high")
    comparison = replace(comparison, evidence=(*comparison.evidence[:3], heavy))
    assert separating(Sums(comparison), "m0", "m1") == (
        OpenCell("E4", "m1", None, 4.0, False),
        OpenCell("E2", "m0", None, 2.0, False),
        OpenCell("E1", "m0", "N", 2.0, False),
        OpenCell("E2", "m1", "N", 2.0, False),
    )


def test_a_cell_that_could_take_the_lead_says_so() -> None:
    comparison = table({"E1": "N I", "E2": "- N"})
    turning = {(each.evidence, each.motivation): each.turns
               for each in separating(Sums(comparison), "m0", "m1")}  # fmt: skip
    assert turning == {("E2", "m0"): True, ("E1", "m0"): True, ("E2", "m1"): False}


def test_any_open_cell_ends_a_tie_and_items_that_are_off_are_left_out() -> None:
    sums = Sums(table({"E1": "N N", "E2": "N N"}))
    sums.switch("E2", on=False)
    assert [(each.evidence, each.turns) for each in separating(sums, "m0", "m1")] == [
        ("E1", True), ("E1", True),
    ]  # fmt: skip
