"""What differs from the author's: each change, its way back, and keeping it."""

import json

import pytest
from hypothesis import given

from briefing_app.model.comparison import Comparison
from briefing_app.model.trial import (
    NO_TRIAL,
    Trial,
    apply,
    from_json,
    rated,
    switched,
    to_json,
    trial_sentence,
    weighed,
)
from tests.model.strategies import comparisons
from tests.samples import replace


def _full(golden: Comparison) -> Trial:
    first, second, *_ = golden.evidence
    trial = switched(NO_TRIAL, "E3")
    trial = rated(trial, first, "H1", "II")
    trial = rated(trial, first, "H2", None)
    trial = weighed(trial, second, "credibility", "low")
    return weighed(trial, second, "relevance", "low")


def test_what_goes_back_to_the_authors_is_no_difference(golden: Comparison) -> None:
    first = golden.evidence[0]
    trial = _full(golden)
    assert trial.changes == 5
    for change in (
        switched(trial, "E3"),
        rated(trial, first, "H1", "C"),
        weighed(trial, golden.evidence[1], "credibility", "medium"),
    ):
        assert change.changes == 4
    assert rated(NO_TRIAL, first, "H1", "C") == NO_TRIAL


def test_a_trial_is_applied_to_a_copy(golden: Comparison) -> None:
    made = apply(golden, _full(golden))
    assert [item.id for item in made.evidence] == ["E1", "E2", "E4", "E5"]
    first, second, third, _ = made.evidence
    assert first.ratings["H1"].letter == "II"
    assert first.ratings["H1"].because == ""
    assert "H2" not in first.ratings
    assert first.ratings["H3"] is golden.evidence[0].ratings["H3"]
    assert (second.credibility, second.relevance) == ("low", "low")
    assert third is golden.evidence[3]
    assert golden.evidence[0].ratings["H1"].letter == "C"
    assert apply(golden, NO_TRIAL) == golden


def test_a_trial_is_kept_as_json_and_read_again(golden: Comparison) -> None:
    trial = _full(golden)
    assert from_json(json.loads(json.dumps(to_json(trial))), golden) == trial


def test_of_a_trial_only_what_still_fits_is_read(golden: Comparison) -> None:
    data = to_json(_full(golden))
    less = replace(golden, evidence=golden.evidence[:1], motivations=golden.motivations[:1])
    assert from_json(data, less) == rated(NO_TRIAL, golden.evidence[0], "H1", "II")
    # The author has come to think the same.
    same = apply(golden, _full(golden))
    assert from_json(data, same) == NO_TRIAL


@pytest.mark.parametrize(
    "data",
    [
        None, [], {"off": "E1"}, {"off": [["E1"], 1, "gone"]},
        {"ratings": [["E1", "H1"], ["E1", "H1", "X"], ["E1", "H1", 3], ["E1", ["H1"], "C"], 7]},
        {"credibility": [["E1", "low"]]}, {"relevance": {"E1": "huge", "gone": "low", "E2": None}},
        {"ratings": [["E1", "gone", "C"], ["gone", "H1", "C"], ["E1", "H1", "C"]]},
    ],
)  # fmt: skip
def test_what_is_not_understood_is_left_out(golden: Comparison, data: object) -> None:
    assert from_json(data, golden) == NO_TRIAL


def test_changes_are_counted_in_words(golden: Comparison) -> None:
    assert trial_sentence(NO_TRIAL) == ""
    assert trial_sentence(switched(NO_TRIAL, "E1")) == "1 change from the author’s."
    assert trial_sentence(_full(golden)) == "5 changes from the author’s."


@given(comparisons(min_evidence=1))
def test_everything_can_be_switched_off(comparison: Comparison) -> None:
    trial = Trial(off=frozenset(item.id for item in comparison.evidence))
    assert apply(comparison, trial).evidence == ()
