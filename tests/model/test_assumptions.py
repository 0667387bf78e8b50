"""What assumptions carry, and what is left when one is switched off."""

import json

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.assumptions import carried_by, carried_parts, carrying
from briefing_app.model.comparison import Assumption, CarriedCells, Comparison
from briefing_app.model.lead.analysis import analyse, analysis_of
from briefing_app.model.parts import Part, Target, words_of
from briefing_app.model.table.table import evidence_row, trial_words
from briefing_app.model.trial import (
    NO_TRIAL,
    TriedSums,
    apply,
    assumption_switched,
    from_json,
    rated,
    to_json,
    tried_letter,
)
from tests.model.strategies import comparisons
from tests.model.tables import table
from tests.samples import replace

ONE = Assumption("A1", "One", if_wrong=(CarriedCells("E1"), CarriedCells("E2", "m0")))
TWO = Assumption("A2", "Two", if_wrong=(CarriedCells("E1", "m1"),))
NONE = Assumption("A3", "Three")


def _comparison() -> Comparison:
    return replace(table({"E1": "I N -", "E2": "II C I"}), assumptions=(ONE, TWO, NONE))


def test_an_item_alone_is_all_its_rated_cells() -> None:
    comparison = _comparison()
    assert carried_by(comparison, {"A1"}) == {("E1", "m0"), ("E1", "m1"), ("E2", "m0")}
    assert carried_by(comparison, {"A3"}) == carried_by(comparison, ()) == frozenset()


def test_a_cell_knows_what_carries_it() -> None:
    comparison = _comparison()
    assert carrying(comparison, "E1", "m1") == (ONE, TWO)
    assert carrying(comparison, "E1", "m0") == (ONE,)
    assert carrying(comparison, "E2", "m1") == ()
    assert carrying(comparison, "E2") == (ONE,)


def test_what_falls_with_it_is_told_with_its_cells() -> None:
    parts = carried_parts(_comparison(), ONE)
    assert words_of(parts) == "If it is wrong, E1 and E2 × m0 are open."
    assert Part("E2 × m0", Target("E2", "m0")) in parts
    assert words_of(carried_parts(_comparison(), TWO)) == "If it is wrong, E1 × m1 is open."
    twice = Assumption("A4", "Four", if_wrong=(CarriedCells("E2", "m0"), *ONE.if_wrong,
                                               CarriedCells("E1", "m1")))  # fmt: skip
    assert words_of(carried_parts(_comparison(), twice)) == (
        "If it is wrong, E2 × m0 and E1 are open."
    )
    assert words_of(carried_parts(_comparison(), NONE)) == "It carries no cell of the table."


def test_the_cells_of_an_assumption_that_is_off_are_blank() -> None:
    comparison = _comparison()
    first, second = comparison.evidence
    trial = assumption_switched(NO_TRIAL, comparison, "A1")
    assert trial.changes == 1
    row = evidence_row(first, comparison.motivations, None, trial)
    assert [(cell.text, cell.was) for cell in row.cells] == [("", "I"), ("", "N"), ("", None)]
    assert [cell.text for cell in evidence_row(second, comparison.motivations, None, trial).cells] \
        == ["", "C", "I"]  # fmt: skip
    assert analyse(apply(comparison, trial)).inconsistency == {"m0": 0, "m1": 0, "m2": 1}
    assert trial_words(comparison, trial) == (
        "A1 is taken as wrong: the cells that it carries are blank.",
    )
    assert assumption_switched(trial, comparison, "A1") == NO_TRIAL


def test_what_two_assumptions_carry_stays_blank_until_both_are_on() -> None:
    comparison = _comparison()
    both = assumption_switched(assumption_switched(NO_TRIAL, comparison, "A1"), comparison, "A2")
    assert assumption_switched(both, comparison, "A1").blank == {("E1", "m1")}


def test_a_rating_that_is_tried_in_a_blank_cell_counts() -> None:
    comparison = _comparison()
    first = comparison.evidence[0]
    off = assumption_switched(NO_TRIAL, comparison, "A1")
    trial = rated(off, first, "m0", "I")
    assert tried_letter(trial, first, "m0") == "I"
    assert evidence_row(first, comparison.motivations, None, trial).cells[0].was is None
    assert tried_letter(rated(trial, first, "m0", "II"), first, "m0") == "II"
    assert rated(trial, first, "m0", None) == off


def test_what_is_off_is_kept_and_read_again() -> None:
    comparison = _comparison()
    trial = assumption_switched(NO_TRIAL, comparison, "A1")
    trial = rated(trial, comparison.evidence[0], "m0", "I")
    data = json.loads(json.dumps(to_json(trial)))
    assert from_json(data, comparison) == trial
    without = replace(comparison, assumptions=())
    assert from_json(data, without) == NO_TRIAL
    assert from_json({"wrong": [7, "A9"]}, comparison) == NO_TRIAL


_CELLS = st.lists(st.tuples(st.integers(0, 7), st.integers(-1, 5)), max_size=5)


@given(comparisons(min_evidence=1), _CELLS, _CELLS, st.lists(st.sampled_from("AB"), max_size=6))
def test_sums_follow_assumptions_there_and_back(comparison, one, other, switches) -> None:
    def carried(cells: list[tuple[int, int]]) -> tuple[CarriedCells, ...]:
        items, columns = comparison.evidence, comparison.motivations
        return tuple(
            CarriedCells(items[row % len(items)].id,
                         columns[column % len(columns)].id if column >= 0 else "")
            for row, column in cells
        )  # fmt: skip

    assumptions = (
        Assumption("A", "", if_wrong=carried(one)),
        Assumption("B", "", "", carried(other)),
    )
    comparison = replace(comparison, assumptions=assumptions)
    tried, trial = TriedSums(comparison), NO_TRIAL
    for ref in switches:
        trial = assumption_switched(trial, comparison, ref)
        tried.go(trial)
        here, afresh = analysis_of(tried.sums), analyse(apply(comparison, trial))
        assert here.weighted_inconsistency == afresh.weighted_inconsistency
        assert here.diagnosticity == afresh.diagnosticity
        assert (here.lead, dict(here.sensitivity)) == (afresh.lead, dict(afresh.sensitivity))
