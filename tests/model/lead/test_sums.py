"""Sums that follow single changes, held against adding everything up anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.lead.analysis import analyse, analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import LETTERS, LEVELS
from briefing_app.model.trial import (
    NO_TRIAL,
    Trial,
    TriedSums,
    apply,
    rated,
    switched,
    weighed,
)
from tests.model.strategies import comparisons
from tests.samples import replace


def test_the_golden_sums(golden: Comparison) -> None:
    sums = Sums(golden)
    assert list(sums.inconsistency.values()) == [2, 1, 1, 1, 2]
    assert list(sums.weighted.values()) == pytest.approx([1.4142, 1.4142, 0.7071, 1.4142, 1.4142],
                                                         abs=1e-4)  # fmt: skip
    assert sums.unrated == 0
    assert sums.is_rated
    assert sums.lead == ("H3",)


def test_a_rating_of_an_unknown_motivation_counts_nothing() -> None:
    item = Evidence("E1", "One", ratings={"gone": Rating("II"), "m": Rating("I")})
    sums = Sums(Comparison("", "", (Motivation("m", "M"),), (), {}, (item,)))
    assert sums.inconsistency == {"m": 1}
    assert sums.unrated == 0


def test_switching_an_item_twice_off_takes_it_away_once(golden: Comparison) -> None:
    sums = Sums(golden)
    sums.switch("E4", on=False)
    sums.switch("E4", on=False)
    assert sums.inconsistency["H1"] == 0
    sums.rate("E4", "H2", "II")
    sums.weigh("E4", "high", "high")
    assert sums.inconsistency["H2"] == 1
    sums.switch("E4", on=True)
    assert sums.inconsistency["H2"] == 3
    assert sums.weighted["H1"] == 4.0


@pytest.mark.parametrize("ids", [("E9", "H1"), ("E1", "H9")])
def test_what_is_not_there_cannot_be_rated(golden: Comparison, ids: tuple[str, str]) -> None:
    with pytest.raises(KeyError):
        Sums(golden).rate(*ids, "C")


def test_an_item_that_is_off_comes_back_with_its_last_weight(golden: Comparison) -> None:
    first, *others = golden.evidence
    sums = Sums(golden)
    sums.switch(first.id, on=False)
    sums.weigh(first.id, "low", "low")
    assert analysis_of(sums).sensitivity == analyse(replace(golden, evidence=others)).sensitivity
    sums.switch(first.id, on=True)
    lighter = replace(first, credibility="low", relevance="low")
    assert analysis_of(sums) == analyse(replace(golden, evidence=(lighter, *others)))


def test_nothing_is_rated_where_all_that_is_rated_is_off(golden: Comparison) -> None:
    sums = Sums(golden)
    for item in golden.evidence:
        sums.switch(item.id, on=False)
    assert not sums.is_rated
    assert sums.unrated == 0
    assert sums.lead == ()


_CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["off", "rate", "credibility", "relevance", "reset"]),
        st.integers(0, 7),
        st.integers(0, 5),
        st.sampled_from([*LETTERS, None]),
        st.sampled_from(LEVELS),
    ),
    max_size=25,
)


def _steps(comparison: Comparison, changes: list[tuple[str, int, int, object, object]]) -> Trial:
    """Return the trial after some changes."""
    trial = NO_TRIAL
    for kind, row, column, letter, level in changes:
        item = comparison.evidence[row % len(comparison.evidence)]
        motivation = comparison.motivations[column % len(comparison.motivations)].id
        if kind == "off":
            trial = switched(trial, item.id)
        elif kind == "rate":
            trial = rated(trial, item, motivation, letter)
        elif kind == "reset":
            trial = NO_TRIAL
        else:
            trial = weighed(trial, item, kind, level)
    return trial


def test_a_trial_of_everything_gives_what_starting_afresh_gives(golden: Comparison) -> None:
    first, second, third, *_ = golden.evidence
    trial = rated(rated(NO_TRIAL, first, "H1", "II"), first, "H2", None)
    trial = weighed(weighed(trial, second, "credibility", "low"), third, "relevance", "high")
    tried = TriedSums(golden)
    for each in (trial, switched(trial, first.id), rated(trial, first, "H2", "C"), NO_TRIAL):
        tried.go(each)
        here, afresh = analysis_of(tried.sums), analyse(apply(golden, each))
        assert here.weighted_inconsistency == afresh.weighted_inconsistency
        assert here.lead == afresh.lead


@given(comparisons(min_evidence=1), _CHANGES)
def test_any_changes_give_what_starting_afresh_gives(comparison, changes) -> None:
    tried = TriedSums(comparison)
    for count in range(len(changes) + 1):
        trial = _steps(comparison, changes[:count])
        tried.go(trial)
        here, afresh = analysis_of(tried.sums), analyse(apply(comparison, trial))
        assert here.inconsistency == afresh.inconsistency
        # Whole numbers of halves and of roots: not nearly but exactly the same.
        assert here.weighted_inconsistency == afresh.weighted_inconsistency
        assert here.lead == afresh.lead
        assert here.sensitivity == afresh.sensitivity
        for ref, value in afresh.diagnosticity.items():
            assert here.diagnosticity[ref] == value
        blanks = sum(
            each.id not in item.ratings
            for item in apply(comparison, trial).evidence
            for each in comparison.motivations
        )
        assert tried.sums.unrated == blanks
    tried.go(NO_TRIAL)
    assert analysis_of(tried.sums) == analyse(comparison)
