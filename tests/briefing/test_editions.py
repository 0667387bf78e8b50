"""What changed between the two editions of the built-in briefing."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.comparing import EditionChanges, compare


@pytest.fixture(scope="module")
def changes(march: Briefing, april: Briefing) -> EditionChanges:
    return compare(march, april)


def test_they_are_editions_of_one_briefing(march: Briefing, april: Briefing) -> None:
    assert march.id == april.id != ""
    assert (march.title, march.author) == (april.title, april.author)
    assert [each.id for each in march.sections] == [each.id for each in april.sections]
    first, second = march.comparison, april.comparison
    assert first is not None
    assert second is not None
    assert [each.id for each in first.motivations] == [each.id for each in second.motivations]
    assert {each.id for each in first.evidence} < {each.id for each in second.evidence}
    assert [each.id for each in first.assumptions] == [each.id for each in second.assumptions]


def test_the_judgements_that_moved(changes: EditionChanges) -> None:
    assert [(each.id, each.kind, each.direction) for each in changes.judgements] == [
        ("economy", "likelihood", "up"), ("economy", "confidence", "up"),
        ("deterrent", "confidence", "down"), ("avoid-war", "confidence", "up"),
        ("china", "likelihood", "up"),
    ]  # fmt: skip


def test_the_lead_passes_to_the_economy(changes: EditionChanges) -> None:
    before, after = changes.lead
    assert (before.lead, before.items, before.sources) == (("deterrent",), ("E9",), ("news",))
    assert (after.lead, after.items, after.sources) == (("economy",), ("E1", "E2"), ("statements",))


def test_what_is_new_is_what_came_to_be_known(changes: EditionChanges) -> None:
    assert [each.id for each in changes.evidence if each.before is None] == [
        "E5", "E12", "E15", "E18",
    ]  # fmt: skip
    assert not [each.id for each in changes.evidence if each.after is None]
    assert [each.id for each in changes.sources if each.before is None] == [
        "explainer", "brown", "mount",
    ]  # fmt: skip


def test_a_source_is_graded_otherwise(changes: EditionChanges) -> None:
    graded = [each.id for each in changes.sources
              if each.before and each.after and "grade" in each.fields]  # fmt: skip
    assert graded == ["statements"]


def test_ratings_that_moved_have_their_reasons(changes: EditionChanges) -> None:
    new = {each.id for each in changes.evidence if each.before is None}
    moved = {(each.evidence, each.motivation): (each.before, each.after)
             for each in changes.ratings
             if each.before != each.after and each.evidence not in new}  # fmt: skip
    assert new <= {each.evidence for each in changes.ratings}
    assert moved == {("E3", "economy"): ("N", "C"), ("E3", "china"): ("II", "I"),
                     ("E17", "china"): ("", "I")}  # fmt: skip
    for each in changes.ratings:
        assert each.because_after
        assert bool(each.because_before) == bool(each.before)
        assert each.because_before != each.because_after
