"""Assumptions and indicators: read, checked, and cited in the text."""

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Assumption, CarriedCells, Indicator
from briefing_app.model.dates import PartialDate
from briefing_app.model.tree import walk

FILE = """\
---
title: T
as_of: 2018-04-24
sources: [{{id: s, title: S}}]
comparison:
  motivations:
    - id: a
      title: A
      indicators:
        - {{id: sign, text: It is seen, expect_by: 2018-05, status: not seen, source: s}}
{indicators}
    - {{id: b, title: B}}
  evidence:
    - {{id: E1, text: One, ratings: {{a: C, b: I}}}}
    - {{id: E2, text: Two, ratings: {{a: I, b: N}}}}
  assumptions:
    - id: A1
      text: He decides
      section: one
      if_wrong: [E1, {{evidence: E2, motivation: b}}]
      confidence: low
{assumptions}
---

# One

First.

Rests on [@A1] and [@E1; @sign], [@s].

> In a quote [see @sign, p. 3].[^n]

[^n]: And [@A1].
"""


def _read(tmp_path, indicators: str = "", assumptions: str = "") -> Briefing:
    path = tmp_path / "text.md"
    path.write_text(FILE.format(indicators=indicators, assumptions=assumptions), "utf-8")
    return read_briefing(path)


def _problems(briefing: Briefing) -> list[tuple[str, int | None, str]]:
    return [(each.code, each.line, each.severity) for each in briefing.problems]


def test_they_are_read_with_the_paragraphs_that_cite_them(tmp_path):
    briefing = _read(tmp_path)
    assert briefing.problems == ()
    assert briefing.comparison.assumptions == (
        Assumption("A1", "He decides", "one", (CarriedCells("E1"), CarriedCells("E2", "b")), "low",
                   (2,)),
    )  # fmt: skip
    assert briefing.comparison.motivations[0].indicators == (
        Indicator("sign", "It is seen", PartialDate(2018, 5), "not seen", None, "s", "", (2,)),
    )


def test_citations_say_what_they_cite(tmp_path):
    briefing = _read(tmp_path)
    roots = (briefing.blocks, *(note.blocks for note in briefing.footnotes.values()))
    cited = [
        (node.string("ref"), node.string("target"), node.string("label"))
        for root in roots for node in walk(root) if node.kind == "citation"
    ]  # fmt: skip
    assert cited == [
        ("A1", "assumption", "A1"), ("E1", "evidence", "E1"), ("sign", "indicator", "sign"),
        ("s", "source", "1"), ("sign", "indicator", "sign"), ("A1", "assumption", "A1"),
    ]  # fmt: skip


@pytest.mark.parametrize(("line", "problem"), [
    ("{id: A2, text: X}", ("assumption-carries-nothing", 22, "warning")),
    ("{id: A2, text: X, if_wrong: []}", ("assumption-carries-nothing", 22, "warning")),
    ("{id: A2, text: X, if_wrong: [E9, E1]}", ("unknown-evidence", 22, "error")),
    ("{id: A2, text: X, if_wrong: [E1, {evidence: E1, motivation: z}]}",
     ("unknown-motivation", 22, "error")),
    ("{id: A2, text: X, if_wrong: [E1, {motivation: a}]}", ("missing-field", 22, "error")),
    ("{id: A1, text: X, if_wrong: [E1]}", ("duplicate-id", 22, "error")),
    ("{id: E1, text: X, if_wrong: [E1]}", ("duplicate-id", 22, "error")),
    ("{id: A2, text: X, if_wrong: [E1], confidence: fair}", ("unknown-confidence", 22, "error")),
    ("{id: A2, text: X, if_wrong: [E1], section: nowhere}", ("unknown-section", 22, "warning")),
])  # fmt: skip
def test_what_is_wrong_with_an_assumption_is_told(tmp_path, line, problem):
    assert _problems(_read(tmp_path, assumptions=f"    - {line}")) == [problem]


@pytest.mark.parametrize(("line", "problem"), [
    ("{id: i, text: X}", ("indicator-without-date", 11, "warning")),
    ("{id: i, text: X, status: seen, expect_by: 2018}", ("indicator-without-date", 11, "warning")),
    ("{id: i, text: X, status: not seen, expect_by: 2018-04-23}",
     ("indicator-overdue", 11, "warning")),
    ("{id: i, text: X, status: maybe, expect_by: 2018}", ("unknown-status", 11, "error")),
    ("{id: i, text: X, expect_by: 2018, source: x}", ("unknown-source", 11, "error")),
    ("{id: sign, text: X, expect_by: 2018}", ("duplicate-id", 11, "error")),
])  # fmt: skip
def test_what_is_wrong_with_an_indicator_is_told(tmp_path, line, problem):
    assert _problems(_read(tmp_path, indicators=f"        - {line}")) == [problem]


def test_an_assumption_keeps_the_cells_that_are_there(tmp_path):
    briefing = _read(tmp_path, assumptions="    - {id: A2, text: X, if_wrong: [E9, E2]}")
    assert briefing.comparison.assumptions[1].if_wrong == (CarriedCells("E2"),)


@pytest.mark.parametrize("words", ["E2 × b", "E2×b", "E2 x b", "E2 X  b"])
def test_a_cell_can_be_written_as_the_program_writes_it(tmp_path, words):
    briefing = _read(tmp_path, assumptions=f"    - {{id: A2, text: X, if_wrong: [{words}]}}")
    assert briefing.comparison.assumptions[1].if_wrong == (CarriedCells("E2", "b"),)
    briefing = _read(tmp_path, assumptions="    - {id: A2, text: X, if_wrong: [E1, E2 × z]}")
    assert [each.sentence for each in briefing.problems] == ["There is no motivation “z”."]


def test_assumptions_can_stand_beside_a_spreadsheet(tmp_path):
    (tmp_path / "t.csv").write_text("id,Evidence,A,B\nE1,One,C,I\n", "utf-8")
    (tmp_path / "text.md").write_text(
        "---\ntitle: T\ncomparison:\n  file: t.csv\n  assumptions:\n"
        "    - {id: A1, text: X, if_wrong: [E1]}\n    - {id: A2, text: Y}\n---\nText [@A1].\n",
        "utf-8",
    )
    briefing = read_briefing(tmp_path / "text.md")
    assert [each.id for each in briefing.comparison.assumptions] == ["A1", "A2"]
    assert _problems(briefing) == [("assumption-carries-nothing", 7, "warning")]


def test_nothing_is_cited_where_no_comparison_is_shown(tmp_path):
    path = tmp_path / "text.md"
    path.write_text("---\ntitle: T\nsources: [{id: s, title: S}]\ncomparison:\n  motivations: []\n"
                    "  assumptions: [{id: A1, text: X}]\n---\n[@A1] [@s]\n", "utf-8")  # fmt: skip
    assert "unknown-citation" in [each.code for each in read_briefing(path).problems]
