"""What a link says before it is followed."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.document.hints import hint
from briefing_app.ui.state.target import Target
from tests.known_reading import read_once
from tests.samples import replace


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (
            Target("evidence", "E1"),
            (
                "E1: Fears of a famine\n"
                "document · 2017 · W. Brown · credibility high, relevance medium"
            ),
        ),
        (
            Target("evidence", "E2"),
            "E2: =Open talk of war\n2 April 2018 · credibility low, relevance high",
        ),
        (Target("evidence", "E9"), ""),
        (
            Target("source", "brown"),
            "W. Brown\nApril 2018. Grade C3: fairly reliable, possibly true. An economist.",
        ),
        (Target("source", "nobody"), ""),
        (Target("note", "first"), "The note."),
        (Target("note", "nowhere"), ""),
        (Target("web", "https://example.org/"), "https://example.org/"),
        (Target("mail", "desk@example.org"), "desk@example.org"),
        (Target("abbreviation", "ICBM"), "ICBM"),
        (Target("section", "first"), ""),
        (Target("file", "annex.md"), "annex.md"),
        (Target("back", "first"), "Go back to where it is cited"),
        (Target("pictures", ""), "Show pictures of another folder…"),
        (Target("assumption", "A9"), ""),
        (Target("indicator", "I9"), ""),
        (Target("internal", "first"), ""),
    ],
)
def test_a_link_says_what_it_leads_to(sample: Briefing, target: Target, words: str) -> None:
    assert hint(sample, target) == words


def test_assumptions_indicators_and_terms_say_what_they_are() -> None:
    briefing = read_once()
    comparison = briefing.comparison
    assert comparison is not None
    assumption, indicator = comparison.assumptions[-1], comparison.motivations[0].indicators[-1]
    said = hint(briefing, Target("assumption", assumption.id)).split("\n")
    assert said[0] == f"{assumption.id}: {assumption.text}"
    assert len(said) == 2
    assert said[1]
    said = hint(briefing, Target("indicator", indicator.id)).split("\n")
    assert said[0] == f"{indicator.id}: {indicator.text}"
    assert " · " in said[1]
    assert "55 to 80 per cent" in hint(briefing, Target("likelihood", "likely"))
    for kind, ref in (("assumption", assumption.id), ("indicator", indicator.id)):
        assert hint(replace(briefing, comparison=None), Target(kind, ref)) == ""  # type: ignore[arg-type]


def test_a_citation_of_evidence_says_nothing_without_a_comparison(sample: Briefing) -> None:
    assert hint(replace(sample, comparison=None), Target("evidence", "E1")) == ""
