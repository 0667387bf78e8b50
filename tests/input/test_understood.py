"""Whether all that a file says of its comparison was understood, and what was left out of it."""

import pytest

from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.reading import read_briefing
from briefing_app.model.comparison import Comparison

HEAD = "---\ntitle: T\n"
COMPARISON = """\
comparison:
  motivations:
    - {id: a, title: A}
    - {id: b, title: B}
  evidence:
    - {id: E1, text: One, ratings: {a: C, b: I}}
"""


def _read(tmp_path, text: str, **files: str) -> Comparison:
    for name, content in files.items():
        (tmp_path / name.replace("_", ".")).write_text(content, "utf-8")
    (tmp_path / "text.md").write_text(text, "utf-8")
    comparison = read_briefing(tmp_path / "text.md").comparison
    assert comparison is not None
    return comparison


def test_a_sound_comparison_is_understood(tmp_path):
    comparison = _read(tmp_path, f"{HEAD}{COMPARISON}---\n\nText.\n")
    assert (comparison.understood, comparison.left_out) == (True, ())


@pytest.mark.parametrize("line", [
    "    - {id: E2, text: Two, ratings: {a: ZZ}}",
    "    - {id: E2, text: Two, ratings: {z: C}}",
    "    - {id: E2, text: Two, source: nobody}",
    "    - {id: E2, text: Two, date: soon}",
    "    - {id: E2, text: Two, ratings: {a: C, a: I}}",
    "    - just words",
])  # fmt: skip
def test_an_error_in_it_is_enough(tmp_path, line):
    text = f"{HEAD}{COMPARISON}{line}\nauthor: Me\n---\n\nText.\n"
    assert not _read(tmp_path, text).understood


@pytest.mark.parametrize(("before", "after"), [
    ("sources: [{id: s, title: S, grade: Z9}]\n", ""),
    ("", "timeline: [{date: soon, event: E}]\n"),
])  # fmt: skip
def test_an_error_elsewhere_is_none_of_it(tmp_path, before, after):
    text = f"{HEAD}{before}{COMPARISON}{after}---\n\nText.\n"
    assert _read(tmp_path, text).understood


def test_an_error_in_the_text_is_none_of_it_even_if_the_comparison_is_the_last_key(tmp_path):
    imitated = "SECR\N{CYRILLIC CAPITAL LETTER IE}T"
    assert _read(tmp_path, f"{HEAD}{COMPARISON}---\n{imitated}\n\nText.\n").understood


@pytest.mark.parametrize("line", [
    "    - {id: E2, text: Two, ratngs: {a: C}}", "    - {id: E2, text: Two, credibilty: low}",
    "  assumption: [{id: A1, text: Calm}]",
])  # fmt: skip
def test_a_key_that_looks_mistyped_is_enough(tmp_path, line):
    assert not _read(tmp_path, f"{HEAD}{COMPARISON}{line}\n---\n\nText.\n").understood


def test_a_key_of_ones_own_is_no_matter(tmp_path):
    line = "    - {id: E2, text: Two, desk: north}"
    text = f"{HEAD}{COMPARISON}{line}\nsubtitel: S\n---\n\nText.\n"
    assert _read(tmp_path, text).understood


def test_a_warning_is_not_an_error(tmp_path):
    line = "    - {id: E2, text: Two, section: nowhere}"
    assert _read(tmp_path, f"{HEAD}{COMPARISON}{line}\n---\n\nText.\n").understood


def test_a_file_of_its_own_counts_as_a_whole(tmp_path):
    body = "motivations: [{id: a, title: A}]\nevidence:\n  - {id: E1, text: One, ratings: {a: C}}\n"
    text = f"{HEAD}comparison: table.yaml\n---\n\nText.\n"
    assert _read(tmp_path, text, table_yaml=body).understood
    wrong = body + "cells: {nothing: {a: x}}\n"
    assert not _read(tmp_path, text, table_yaml=wrong).understood


def test_what_was_left_out_has_a_name_and_a_line(tmp_path):
    more = "    - {id: E1, text: Two}\n    - {text: Three}\n    - {date: 2018}\n"
    comparison = _read(tmp_path, f"{HEAD}{COMPARISON}{more}---\n\nText.\n")
    assert comparison.left_out == (
        "the item of evidence “E1” on line 9",
        "the item of evidence “Three” on line 10",
        "the item of evidence on line 11",
    )
    assert not comparison.understood


def test_columns_of_a_table_that_are_left_out_are_named(tmp_path):
    text = f"{HEAD}comparison: {{file: t.csv, motivations: [{{id: a, title: A}}]}}\n---\n\nText.\n"
    comparison = _read(tmp_path, text, t_csv="Evidence,A,B,A\nOne,C,I,N\nTwo,I,C,C\n")
    assert comparison.left_out == (
        "the column “B” on line 1, column C", "the column “A” on line 1, column D",
    )  # fmt: skip
    assert not comparison.understood


def test_an_error_is_remembered_even_if_it_is_not_listed():
    notes = ProblemLog("a.md")
    for line in range(600):
        notes.warning(line, "odd", "Odd.")
    assert not notes.has_unread()
    notes.error(7, "wrong", "Wrong.")
    assert notes.has_unread(7, 8)
    assert not notes.has_unread(8)
    notes.error(None, "wrong", "Wrong.")
    assert notes.has_unread(8)
