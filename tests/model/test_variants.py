"""A briefing with other ratings than its author's says so."""

from briefing_app.model.analysis import analyse
from briefing_app.model.briefing import Briefing
from briefing_app.model.readers import YOU, ReaderRatings
from briefing_app.model.trial import NO_TRIAL, apply, rated, switched
from briefing_app.model.variants import as_read, as_tried


def test_what_was_tried_is_in_the_table_and_named(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison is not None
    item, column = comparison.evidence[0], comparison.motivations[0]
    trial = switched(rated(NO_TRIAL, item, column.id, "II"), comparison.evidence[1].id)
    tried = as_tried(sample, trial).comparison
    assert tried is not None
    assert analyse(tried).weighted_inconsistency == (
        analyse(apply(comparison, trial)).weighted_inconsistency
    )
    assert tried.question.startswith(f"{comparison.question} What if: 2 changes")
    assert f"{item.id} × {column.title}: II instead of " in tried.question
    assert f"{comparison.evidence[1].id} is switched off." in tried.question


def test_nothing_tried_is_the_briefing_itself(sample: Briefing) -> None:
    assert as_tried(sample, NO_TRIAL) is sample


def test_a_readers_ratings_take_the_place_of_the_authors(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison is not None
    item, column = comparison.evidence[0], comparison.motivations[0]
    ratings = ReaderRatings(YOU, {item.id: {column.id: "I"}})
    read = as_read(sample, ratings, "Ana").comparison
    assert read is not None
    assert {key: each.letter for key, each in read.evidence[0].ratings.items()} == {column.id: "I"}
    assert not read.evidence[1].ratings
    cells = len(comparison.evidence) * len(comparison.motivations)
    assert f"The ratings are those of Ana, not the author’s: 1 of {cells} rated." in read.question


def test_a_text_without_a_comparison_stays_as_it_is(sample: Briefing) -> None:
    plain = sample._replace(comparison=None)
    assert as_read(plain, ReaderRatings(YOU, {}), "Ana") is plain
    assert as_tried(plain, NO_TRIAL) is plain
