"""Portion marks in files: kept on the nodes, held against the marking, and silence without any."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import walk
from briefing_app.resources import built_in

_PROSE = sorted((Path(__file__).parents[1] / "corpus" / "prose").glob("*.md"))
FERRY = """\
---
title: Why the ferry was late
marking: {marking}
---

# What happened

(U) The ferry left at five.

(S//NF) The radar was off.[^n]

- (TS//SI) A call told them to wait.

| Who | What |
|-----|------|
| (U) Crew | (C) Slept |

No mark.

[^n]: (TS) By order.
"""


def _read(tmp_path, text: str) -> Briefing:
    path = tmp_path / "text.md"
    path.write_text(text, "utf-8")
    return read_briefing(path)


def _codes(briefing: Briefing) -> list[tuple[str, str]]:
    return sorted((each.code, each.severity) for each in briefing.problems)


def test_marks_are_read_and_held_against_the_marking(tmp_path):
    briefing = _read(tmp_path, FERRY.format(marking="SECRET//NOFORN"))
    assert _codes(briefing) == [
        ("control-not-in-banner", "warning"), ("portion-above-banner", "error"),
        ("portion-above-banner", "error"), ("portion-missing", "warning"),
    ]  # fmt: skip
    lines = [each.line for each in briefing.problems if each.code == "portion-above-banner"]
    assert lines == [12, 20]
    roots = (briefing.blocks, *(note.blocks for note in briefing.footnotes.values()))
    portions = [node.string("portion") for root in roots for node in walk(root)
                if "portion" in node.attributes]  # fmt: skip
    assert portions == ["(U)", "(S//NF)", "(TS//SI)", "(U)", "(C)", "(TS)"]


def test_nothing_is_wrong_under_the_right_marking(tmp_path):
    text = FERRY.format(marking="TOP SECRET//SI//NOFORN").replace("No mark.", "(U) A mark.")
    assert _codes(_read(tmp_path, text)) == []


def test_the_marking_alone_has_a_line(tmp_path):
    (problem,) = _read(tmp_path, "---\ntitle: T\nmarking: tlp:amber\n---\n\nText.\n").problems
    assert (problem.code, problem.line) == ("tlp-spelling", 3)
    (problem,) = _read(tmp_path, "---\ntitle: T\nmarking: UNCLASSIFIED//CUI\n---\nText.\n").problems
    assert (problem.code, problem.line) == ("cui-prefix", 3)


def test_marks_in_the_comparison_count_and_leave_it_understood(tmp_path):
    head = "---\ntitle: T\nmarking: UNCLASSIFIED\ncomparison:\n  motivations: [{id: a, title: A}]\n"
    items = "  evidence: [{id: E1, text: (S//NF) Nets, ratings: {a: C}}]\n---\n\nText.\n"
    briefing = _read(tmp_path, head + items)
    assert ("portion-above-banner", "error") in _codes(briefing)
    assert briefing.comparison.understood
    cells = "  criteria: [{id: c, title: C}]\n  cells: {c: {a: (TS//SI) Calls}}\n---\n\nText.\n"
    assert ("portion-above-banner", "error") in _codes(_read(tmp_path, head + cells))


@pytest.mark.parametrize("head", [
    "title: (S//NF) A cable", "title: T\nsubtitle: (S//NF) A cable",
    "title: T\nsources: [{id: a, title: (S//NF) A cable}]",
    "title: T\ntimeline: [{date: 2018, event: (S//NF) A test}]",
    "title: T\ncomparison: {question: (S//NF) Why?, motivations: [{id: a, title: A}]}",
    "title: T\ncomparison: {motivations: [{id: a, title: (S//NF) A}]}",
    ("title: T\ncomparison: {motivations: [{id: a, title: A}], evidence: [{id: E1, text: B,"
    " ratings: {a: {rating: C, because: (S//NF) Calls}}}]}"),
])  # fmt: skip
def test_marks_in_the_front_matter_count(tmp_path, head):
    text = f"---\n{head}\nmarking: UNCLASSIFIED\n---\n\nText.\n"
    assert ("portion-above-banner", "error") in _codes(_read(tmp_path, text))


def test_marks_in_a_comparison_of_its_own_file_count(tmp_path):
    (tmp_path / "table.yaml").write_text(
        "motivations: [{id: a, title: A}]\nevidence: [{id: E1, text: B, ratings: {a: {rating: C,"
        " because: (S//NF) Calls}}}]\n"
    )
    text = "---\ntitle: T\nmarking: UNCLASSIFIED\ncomparison: table.yaml\n---\n\nText.\n"
    assert ("portion-above-banner", "error") in _codes(_read(tmp_path, text))


@pytest.mark.parametrize("path", [*_PROSE, built_in()], ids=lambda path: path.name)
def test_texts_without_marks_are_left_in_peace(path, tmp_path):
    codes = {"portion-above-banner", "unknown-mark", "portion-missing", "control-not-in-banner",
             "banner-above-portions", "withdrawn-mark", "tlp-spelling", "cui-prefix"}  # fmt: skip
    assert not codes & {each.code for each in read_briefing(path).problems}
    if path.suffix == ".md":
        text = f"---\ntitle: T\nmarking: UNCLASSIFIED\n---\n\n{path.read_text('utf-8')}"
        assert not codes & {each.code for each in _read(tmp_path, text).problems}
