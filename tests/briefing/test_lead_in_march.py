"""What the earlier edition says of its lead, worked out again from its ratings."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.holds import Holds, holds_of
from briefing_app.model.lead.robustness import over_steps
from briefing_app.model.lead.sums import Sums
from briefing_app.model.lead.to_lead import to_lead
from briefing_app.model.trial import NO_TRIAL, apply, assumption_switched, rated
from tests.briefing.passages import cited_sentence, own_blocks


@pytest.fixture
def comparison(march: Briefing) -> Comparison:
    assert march.comparison is not None
    return march.comparison


@pytest.fixture
def sums(comparison: Comparison) -> Sums:
    return Sums(comparison)


@pytest.fixture
def holds(comparison: Comparison, sums: Sums) -> Holds:
    return holds_of(comparison, sums)


def _assessed(march: Briefing, begin: str) -> tuple[str, set[str]]:
    return cited_sentence(own_blocks(march, "assessment"), begin)


def test_the_lead_is_the_deterrent(march: Briefing, sums: Sums) -> None:
    assert sums.lead == ("deterrent",)
    cited_sentence(own_blocks(march, "question"), "The deterrent that North Korea has in hand is")
    words, _cited = _assessed(march, "Weighed by credibility and relevance")
    assert "speaks less against the deterrent than against any other" in words


def test_the_key_judgement_names_every_item_source_and_step(march: Briefing, holds: Holds) -> None:
    words, cited = cited_sentence(own_blocks(march, "question"), "It falls with")
    assert cited == {*holds.items, *holds.sources, *(step.evidence for step in holds.steps)}
    assert (len(holds.items), len(holds.sources), len(holds.steps)) == (1, 1, 2)
    assert "either of two single steps" in words


def test_one_item_speaks_against_it(march: Briefing, comparison: Comparison) -> None:
    rated_deterrent = [each for each in comparison.evidence if "deterrent" in each.ratings]
    against = {each.id for each in rated_deterrent
               if each.ratings["deterrent"].letter in {"I", "II"}}  # fmt: skip
    assert _assessed(march, "Only one item speaks against it")[1] == against == {"E1"}


def test_the_lead_turns_on_the_tests_and_on_their_source(
    march: Briefing, comparison: Comparison, holds: Holds
) -> None:
    words, cited = _assessed(march, "If the tests of 2017 are left out")
    assert "the economy takes the lead" in words
    assert cited == {"E9"}
    assert dict(holds.items) == {"E9": ("economy",)}
    rest = comparison._replace(evidence=tuple(e for e in comparison.evidence if e.id != "E9"))
    left = Sums(rest).weighted
    assert left["economy"] < left["deterrent"]
    _assessed(march, "No other single item changes it.")
    assert _assessed(march, "The economy leads too if the source that tells")[1] == {"news"}
    assert dict(holds.sources) == {"news": ("economy",)}
    assert {each.source for each in comparison.evidence if each.id == "E9"} == {"news"}


def test_if_the_words_were_not_meant_it_leads_all_the_more(
    march: Briefing, comparison: Comparison, sums: Sums
) -> None:
    words, cited = _assessed(march, "If neither the offer nor the plans against Guam were meant")
    assert "the deterrent leads all the more" in words
    assert cited == {"A2"}
    wrong = Sums(apply(comparison, assumption_switched(NO_TRIAL, comparison, "A2")))
    assert wrong.lead == sums.lead == ("deterrent",)
    assert wrong.weighted["deterrent"] < sums.weighted["deterrent"]


def test_the_single_steps_are_those_named(march: Briefing, holds: Holds) -> None:
    words, cited = _assessed(march, "Of 160 single steps in the table two hand the lead to the eco")
    steps = {(each.evidence, each.motivation, each.before, each.after) for each in holds.steps}
    assert steps == {("E9", "economy", "I", "N"), ("E11", "deterrent", "N", "I")}
    assert {each.lead for each in holds.steps} == {("economy",)}
    assert over_steps(holds.steps) == (158, 160)
    assert cited == {"E9", "E11"}
    assert "rated neutral for the economy [@E9]" in words
    assert "inconsistent with the deterrent [@E11]" in words


def test_how_many_cells_the_others_need(
    march: Briefing, comparison: Comparison, sums: Sums
) -> None:
    needed = {ref: tuple(each.evidence for each in to_lead(sums, ref))
              for ref in sums.motivations if ref not in sums.lead}  # fmt: skip
    assert needed == {"economy": ("E9",), "avoid-war": ("E2", "E9"),
                      "sanctions-aid": ("E2", "E9"), "china": ("E2", "E3")}  # fmt: skip
    assert _assessed(march, "One cell is enough for the economy")[1] == {"E9"}
    assert _assessed(march, "The three others need two cells each")[1] == {"E2", "E3", "E9"}
    items = {item.id: item for item in comparison.evidence}
    for ref, cells in needed.items():
        trial = NO_TRIAL
        for cell in cells:
            trial = rated(trial, items[cell], ref, "N")
        assert ref in Sums(apply(comparison, trial)).lead


def test_the_cell_that_is_blank_is_that_of_the_item_named(
    march: Briefing, comparison: Comparison
) -> None:
    blank = {item.id for item in comparison.evidence
             if len(item.ratings) < len(comparison.motivations)}  # fmt: skip
    assert _assessed(march, "The announcement is so fresh that one cell")[1] == blank == {"E17"}


def test_what_to_watch_are_the_indicators(march: Briefing, comparison: Comparison) -> None:
    _words, cited = _assessed(march, "The first thing to watch")
    assert cited == {each.id for one in comparison.motivations for each in one.indicators}
