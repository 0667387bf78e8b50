"""What the lead hangs on, held against making every change and adding everything up anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.comparison import Comparison, Evidence, Rating
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.lead.holds import Holds, Step, holds_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.trial import NO_TRIAL, TriedSums, apply, switched, weighed
from tests.model.fragility import slow_way
from tests.model.strategies import comparisons, sourced
from tests.model.tables import table
from tests.samples import replace


def _holds(comparison: Comparison) -> Holds:
    return holds_of(comparison, Sums(comparison))


def _told(step: Step) -> dict[str, object]:
    where = {"motivation": step.motivation} if step.motivation else {"axis": step.axis}
    return {"evidence": step.evidence, **where, "from": step.before, "to": step.after,
            "lead": list(step.lead)}  # fmt: skip


@given(sourced(comparisons()))
def test_holds_are_those_of_the_slow_way(comparison: Comparison) -> None:
    slow, holds = slow_way(comparison), _holds(comparison)
    assert list(holds.items) == slow.items()
    assert list(holds.sources) == slow.sources()
    assert [_told(step) for step in holds.steps] == slow.holding_steps()
    assert len(holds.steps) == len(slow.holding_steps())
    if analyse(comparison).rated:
        assert holds.steps.possible == len(list(slow.steps()))
        assert holds.tie == (1 < len(slow.lead) < len(slow.motivations))


@given(sourced(comparisons(min_evidence=1)), st.integers(0, 7), st.sampled_from(["low", "high"]))
def test_holds_follow_what_is_tried(comparison: Comparison, row: int, level: str) -> None:
    item = comparison.evidence[row % len(comparison.evidence)]
    trial = weighed(switched(NO_TRIAL, item.id), comparison.evidence[0], "relevance", level)
    tried = TriedSums(comparison)
    tried.go(trial)
    here, afresh = holds_of(comparison, tried.sums), _holds(apply(comparison, trial))
    assert (here.items, here.sources, here.tie) == (afresh.items, afresh.sources, afresh.tie)
    assert list(here.steps) == list(afresh.steps)


def test_holds_stay_as_they_were_when_the_sums_move_on(golden: Comparison) -> None:
    sums = Sums(golden)
    holds = holds_of(golden, sums)
    before = dict(holds.items), list(holds.steps)
    sums.rate("E4", "H3", "II")
    sums.switch("E1", on=False)
    assert (dict(holds.items), list(holds.steps)) == before


def test_the_golden_items(golden: Comparison) -> None:
    items = _holds(golden).items
    assert repr(items).startswith("{'E2': ('H2',), ")
    assert "E2" in items
    assert "E1" not in items
    assert "E9" not in items
    with pytest.raises(KeyError, match="E1"):
        items["E1"]


def test_a_step_of_a_cell_and_of_a_weight_is_named_with_the_lead_after_it() -> None:
    comparison = table({"E1": "I N", "E2": "C I", "E3": "N N"})
    comparison = replace(comparison, evidence=(
        *comparison.evidence[:1], replace(comparison.evidence[1], relevance="low"),
        comparison.evidence[2],
    ))  # fmt: skip
    steps = _holds(comparison).steps
    assert Step("E1", "m0", "", "I", "N", ("m0",)) in steps
    assert Step("E2", "", "relevance", "low", "medium", ("m0", "m1")) in steps
    assert Step("E2", "", "relevance", "low", "high", ("m0",)) not in steps


def test_a_source_falls_with_all_its_items() -> None:
    comparison = table({"E1": "I N", "E2": "N I", "E3": "I N"}, source="one")
    second = replace(comparison.evidence[1], source="two")
    comparison = replace(comparison, evidence=(
        comparison.evidence[0], second, comparison.evidence[2],
    ))  # fmt: skip
    assert dict(_holds(comparison).sources) == {"one": ("m0",)}
    bare = replace(comparison, evidence=tuple(
        replace(item, source="") for item in comparison.evidence
    ))  # fmt: skip
    assert dict(_holds(bare).sources) == {}


@pytest.mark.parametrize(
    ("row", "tie"), [("I I N", False), ("N I N", True), ("N N N", False), ("I", False)]
)
def test_a_tie_is_of_some_and_not_of_all(row: str, tie: bool) -> None:
    assert _holds(table({"E1": row})).tie is tie


def test_an_item_that_is_switched_off_holds_nothing() -> None:
    comparison = table({"E1": "C II", "E2": "I C"})
    tried, trial = TriedSums(comparison), switched(NO_TRIAL, "E1")
    tried.go(trial)
    assert set(_holds(comparison).items) == {"E1"}
    assert set(holds_of(comparison, tried.sums).items) == {"E2"}


def test_nothing_holds_a_lead_that_is_not_named(golden: Comparison) -> None:
    holds = _holds(replace(golden, understood=False))
    assert (dict(holds.items), dict(holds.sources), list(holds.steps)) == ({}, {}, [])
    assert (holds.tie, holds.steps.possible) == (False, 0)


def test_sums_are_exact_however_near_they_are() -> None:
    """Seventeen items of 2 and a root are 1.4142 * 24 but for 0.06: neither is the other."""
    comparison = table({f"E{n}": "I N" for n in range(17)}, "high")
    nearly = tuple(
        Evidence(f"F{n}", "", credibility="high", ratings={"m1": Rating("I")}) for n in range(24)
    )
    analysis = analyse(replace(comparison, evidence=(*comparison.evidence, *nearly)))
    assert analysis.weighted_inconsistency == pytest.approx({"m0": 34.0, "m1": 33.941125497})
    assert analysis.lead == ("m1",)
