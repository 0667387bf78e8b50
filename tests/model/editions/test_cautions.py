"""What to know before one believes a comparison."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.editions.cautions import cautions
from briefing_app.model.editions.comparing import compare
from briefing_app.model.errors import Problem, Severity
from briefing_app.model.words.fixed_words import words_in
from tests.model.notes.editions import edition

APART = "The two editions have no paragraph and no motivation in common."
PARTLY = "Part of “b.md” was not understood, and is not compared."
FERRY, TRAIN = edition("The ferry left."), edition("Trains were late that day.")


def told(before: Briefing, after: Briefing) -> list[str]:
    return list(cautions(compare(before, after), words_in("en")))


def with_motivation(briefing: Briefing, ref: str) -> Briefing:
    table = Comparison("Why?", "Motivation", (Motivation(ref, "Fog"),), (), {}, ())
    return briefing._replace(comparison=table)


@pytest.mark.parametrize(
    ("before", "after", "sentences"),
    [
        (FERRY, TRAIN, [APART]),
        (FERRY, FERRY, []),
        (FERRY, edition("Trains were late that day.", "The ferry left."), []),
        (FERRY, edition("The ferry left at noon."), []),
        (FERRY, edition(), []),
        (edition(), TRAIN, []),
        (with_motivation(FERRY, "a"), with_motivation(TRAIN, "b"), [APART]),
        (with_motivation(FERRY, "a"), with_motivation(TRAIN, "a"), []),
    ],
)
def test_editions_with_nothing_in_common_are_told(
    before: Briefing, after: Briefing, sentences: list[str]
) -> None:
    assert told(before, after) == sentences


def test_nothing_is_said_of_what_was_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.model.editions.alignment.MOST_CELLS", 0)
    assert told(FERRY, edition("The ferry has left.")) == []


@pytest.mark.parametrize(
    ("code", "severity", "sentences"),
    [
        ("broken-yaml", "error", [PARTLY]),
        ("broken-yaml", "warning", []),
        ("signature-altered", "error", []),
    ],
)
def test_an_edition_that_was_not_understood_whole_is_told(
    code: str, severity: Severity, sentences: list[str]
) -> None:
    problem = Problem("b.md", 1, code, "It is so.", severity)
    assert told(FERRY, FERRY._replace(problems=(problem,))) == sentences


def test_different_ids_are_told() -> None:
    (first, *_) = told(FERRY._replace(id="ferry"), TRAIN._replace(id="train"))
    assert "ferry" in first
    assert "train" in first
