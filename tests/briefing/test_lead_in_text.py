"""What the text of the built-in briefing says of its lead, worked out again from the ratings.

Each sentence is held against the analysis: every id that it cites, and every figure that it names.
"""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.holds import Holds, holds_of
from briefing_app.model.lead.robustness import over_steps
from briefing_app.model.lead.sums import Sums
from briefing_app.model.lead.to_lead import to_lead
from briefing_app.model.trial import NO_TRIAL, apply, assumption_switched, rated
from tests.briefing.passages import cited_sentence, own_blocks

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six")


@pytest.fixture
def briefing(april: Briefing) -> Briefing:
    return april


@pytest.fixture
def comparison(briefing: Briefing) -> Comparison:
    assert briefing.comparison is not None
    return briefing.comparison


@pytest.fixture
def sums(comparison: Comparison) -> Sums:
    return Sums(comparison)


@pytest.fixture
def holds(comparison: Comparison, sums: Sums) -> Holds:
    return holds_of(comparison, sums)


def _assessed(briefing: Briefing, begin: str) -> tuple[str, set[str]]:
    return cited_sentence(own_blocks(briefing, "assessment"), begin)


def test_the_key_judgement_names_every_item_source_and_step(
    briefing: Briefing, holds: Holds
) -> None:
    words, cited = cited_sentence(own_blocks(briefing, "question"), "It falls with")
    assert cited == {*holds.items, *holds.sources, *(step.evidence for step in holds.steps)}
    assert f"any one of {_NUMBERS[len(holds.steps)]} single steps" in words
    assert len(holds.items) == 2
    assert len(holds.sources) == 1


def test_the_lead_is_the_economy(sums: Sums, briefing: Briefing) -> None:
    assert sums.lead == ("economy",)
    cited_sentence(
        own_blocks(briefing, "question"), "The weak economy is the least refuted of the five"
    )
    _assessed(
        briefing, "Weighed by credibility and relevance, the evidence speaks less against the"
    )


def test_without_either_item_the_one_named_leads(
    briefing: Briefing, comparison: Comparison, holds: Holds
) -> None:
    offer, cited = _assessed(briefing, "If the offer to denuclearise is not meant")
    assert (cited, holds.items["E1"]) == ({"E1"}, ("deterrent",))
    assert "the deterrent takes the lead" in offer
    rest = comparison._replace(evidence=tuple(e for e in comparison.evidence if e.id != "E1"))
    left = Sums(rest).weighted
    assert left["deterrent"] < left["economy"]
    guam, cited = _assessed(briefing, "If the plans against Guam were bluster")
    assert (cited, holds.items["E2"]) == ({"E2"}, ("avoid-war",))
    assert "the wish to avoid war does" in guam
    _assessed(briefing, "No other single item changes it.")
    assert list(holds.items) == ["E1", "E2"]


def test_both_are_of_one_source_and_one_assumption(
    briefing: Briefing, comparison: Comparison, holds: Holds
) -> None:
    assert {each.source for each in comparison.evidence if each.id in holds.items} == {"statements"}
    assert _assessed(briefing, "Both turn on the same doubt")[1] == {"A2"}
    carried = next(each for each in comparison.assumptions if each.id == "A2").if_wrong
    assert {each.evidence for each in carried} == set(holds.items)
    _assessed(briefing, "If neither was meant, the deterrent leads.")
    wrong = assumption_switched(NO_TRIAL, comparison, "A2")
    assert Sums(apply(comparison, wrong)).lead == ("deterrent",)
    assert _assessed(briefing, "It leads too if the source of both is withdrawn")[1] == {
        "statements"
    }
    assert dict(holds.sources) == {"statements": ("deterrent",)}


def test_the_single_steps_are_those_named(briefing: Briefing, holds: Holds) -> None:
    words, cited = _assessed(
        briefing, "Of 212 single steps in the table three hand the lead to China"
    )
    steps = {(each.evidence, each.motivation, each.before, each.after) for each in holds.steps}
    assert steps == {("E9", "economy", "I", "II"), ("E9", "china", "I", "N"),
                     ("E11", "economy", "N", "I")}  # fmt: skip
    assert {each.lead for each in holds.steps} == {("china",)}
    assert cited == {"E9", "E11"}
    assert over_steps(holds.steps) == (209, 212)
    assert "very inconsistent with the economy, or neutral for China’s support [@E9]" in words
    assert "inconsistent with the economy [@E11]" in words


def test_one_cell_is_enough_for_each_of_the_others(
    briefing: Briefing, comparison: Comparison, sums: Sums
) -> None:
    words, cited = _assessed(briefing, "And one cell is enough for each of the four others")
    others = [ref for ref in sums.motivations if ref not in sums.lead]
    assert f"each of the {_NUMBERS[len(others)]} others" in words
    changes = {ref: to_lead(sums, ref) for ref in others}
    assert {ref: [each.evidence for each in cells] for ref, cells in changes.items()} == {
        "deterrent": ["E1"], "avoid-war": ["E2"], "sanctions-aid": ["E9"], "china": ["E9"],
    }  # fmt: skip
    assert cited == {"E1", "E2", "E9"}
    items = {item.id: item for item in comparison.evidence}
    for ref, (cell,) in changes.items():
        trial = rated(NO_TRIAL, items[cell.evidence], ref, "N")
        assert Sums(apply(comparison, trial)).lead == (ref,)


def test_what_to_watch_are_the_indicators(briefing: Briefing, comparison: Comparison) -> None:
    _words, cited = _assessed(briefing, "The first thing to watch")
    assert cited == {each.id for one in comparison.motivations for each in one.indicators}


def test_the_assumption_of_all_five_is_cited_where_it_is_made(briefing: Briefing) -> None:
    assert cited_sentence(own_blocks(briefing, "motivations"), "All five assume")[1] == {"A1"}
