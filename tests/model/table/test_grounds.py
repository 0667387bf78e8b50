"""What cells rest on, and what rests on a paragraph."""

import pytest

from briefing_app.model.comparison import (
    Comparison,
    Criterion,
    Evidence,
    Ground,
    Motivation,
    Rating,
)
from briefing_app.model.table.grounds import (
    CellName,
    criterion_ground,
    estimate_ground,
    ground_at,
    resting_on,
    resting_words,
)

FEAR = Motivation(
    "fear", "Fear", "s", "likely", "low", "It fears.", Ground("", "brown", "s", (3, 4))
)
GAIN = Motivation("gain", "Gain", ground=Ground("It gains.", paragraphs=(5,)), summary="Gain.")
ITEM = Evidence(
    "E1", "Seen", source="brown", ratings={"fear": Rating("C", "Why")}, paragraphs=(2, 4)
)
COMPARISON = Comparison(
    question="",
    label="Motivation",
    motivations=(FEAR, GAIN),
    criteria=(Criterion("cost", "Cost"), Criterion("risk", "Risk")),
    cells={"cost": {"fear": "High", "gain": "Low"}, "risk": {"fear": "Some"}},
    evidence=(ITEM,),
    grounds={"cost": {"fear": Ground("So they say.", "mount", "t", (7,))}},
)


def test_an_estimate_rests_on_its_reason_or_else_on_the_summary() -> None:
    assert estimate_ground(FEAR) == Ground("It fears.", "brown", "s", (3, 4))
    assert estimate_ground(GAIN).because == "It gains."


def test_a_written_cell_rests_on_what_it_names_or_else_on_its_motivation() -> None:
    named = criterion_ground(COMPARISON, "cost", FEAR)
    assert named == Ground("So they say.", "mount", "t", (7,))
    assert criterion_ground(COMPARISON, "risk", FEAR) == Ground("", "", "s", (3, 4))


def test_each_paragraph_knows_the_cells_that_rest_on_it() -> None:
    likelihood = CellName("likelihood", "", "fear")
    confidence = CellName("confidence", "", "fear")
    item, risk = CellName("evidence", "E1"), CellName("criterion", "risk", "fear")
    assert resting_on(COMPARISON, 1) == frozenset()
    assert resting_on(COMPARISON, 2) == {item}
    assert resting_on(COMPARISON, 4) == {item, likelihood, confidence, risk}
    assert resting_on(COMPARISON, 5) == {CellName("criterion", "cost", "gain")}
    assert resting_on(COMPARISON, 7) == {CellName("criterion", "cost", "fear")}
    assert COMPARISON.evidence_paragraphs() == {2, 4}


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (1, "Nothing in the table rests on paragraph 1."),
        (2, "E1 rests on paragraph 2."),
        (3, "3 cells rest on paragraph 3."),
        (4, "E1 and 3 other cells rest on paragraph 4."),
        (5, "1 cell rests on paragraph 5."),
    ],
)
def test_what_rests_on_a_paragraph_is_said_in_words(paragraph: int, words: str) -> None:
    cells = resting_on(COMPARISON, paragraph)
    assert resting_words(COMPARISON, paragraph, cells) == words


@pytest.mark.parametrize(
    ("row", "motivation", "ground"),
    [
        (("evidence", "E1"), "gain", Ground("", "brown", "", (2, 4))),
        (("evidence", "E1"), None, Ground("", "brown", "", (2, 4))),
        (("evidence", "gone"), "fear", Ground()),
        (None, "fear", estimate_ground(FEAR)),
        (None, "gone", Ground()),
        (None, None, Ground()),
        (("criterion", "cost"), "fear", Ground("So they say.", "mount", "t", (7,))),
        (("criterion", "risk"), "gain", Ground()),
        (("criterion", "risk"), None, Ground()),
        (("likelihood", ""), "fear", estimate_ground(FEAR)),
        (("confidence", ""), "fear", estimate_ground(FEAR)),
        (("likelihood", ""), "gain", Ground("It gains.")),
        (("weighted", ""), "fear", Ground(section="s")),
    ],
)
def test_each_place_of_the_table_has_its_ground(
    row: tuple[str, str] | None, motivation: str | None, ground: Ground
) -> None:
    assert ground_at(COMPARISON, row, motivation) == ground
