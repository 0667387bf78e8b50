"""The advice with its places, in files of every kind."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from briefing_app.input import findings
from briefing_app.input.confined.reading_process import find_advice as find
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from tests.samples import png

TEXT = """\
---
title: T
scale: icd203
sources: [{id: s, title: S}]
COMPARISON
---
# One {#one}

![A picture](a.png)

He may come
at noon.

!!! judgement

    So it is.

Words.[^n]

[^n]: The armistice of 1953.
"""
TABLE = """\
motivations:
  - {id: m, title: M}
  - {id: n, title: N}
evidence:
  - {id: E1, text: A, ratings: {m: C, n: I}}
  - id: E2
    text: B
    ratings: {m: C, n: I}
"""


def file_of(folder: Path, comparison: str) -> Path:
    file = folder / "a.md"
    file.write_text(TEXT.replace("COMPARISON", comparison), "utf-8")
    (folder / "a.png").write_bytes(png(2, 2))
    return file


def told(briefing: Briefing, folder: Path) -> list[list[str]]:
    """Return the places and codes of the advice."""
    return [str(each).removeprefix(f"{folder}/").split(": ")[:2] for each in find(briefing)]


def in_text(first: int) -> list[list[str]]:
    return [[f"a.md:{first}", "hedges"], [f"a.md:{first + 5}", "unsourced-judgement"]]


def test_lines_of_a_file_of_its_own(tmp_path: Path) -> None:
    indented = TABLE.replace("\n", "\n  ").rstrip()
    briefing = read_briefing(file_of(tmp_path, f"comparison:\n  {indented}"))
    assert told(briefing, tmp_path) == [
        *in_text(19),
        ["a.md:10", "unmentioned-evidence"],
        ["a.md:11", "unmentioned-evidence"],
        ["a.md:7", "unopposed-motivation"],
    ]


def test_lines_of_a_comparison_in_a_yaml_file(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text(TABLE, "utf-8")
    briefing = read_briefing(file_of(tmp_path, "comparison: t.yaml"))
    assert told(briefing, tmp_path) == [
        *in_text(11),
        ["t.yaml:5", "unmentioned-evidence"],
        ["t.yaml:6", "unmentioned-evidence"],
        ["t.yaml:2", "unopposed-motivation"],
    ]


def test_cells_of_a_comparison_in_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["id", "Evidence", "M", "N"], ["E1", "A", "C", "I"], ["E2", "B", "C", "I"]):
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    briefing = read_briefing(file_of(tmp_path, "comparison: t.xlsx"))
    found = find(briefing)
    assert [each.line for each in found] == [11, 16, None, None, None]
    assert found[2].sentence.startswith("Sheet “Sheet”, row 2")
    assert "row 3" in found[3].sentence
    assert "column C" in found[4].sentence
    assert all(each.file.endswith("t.xlsx") for each in found[2:])


def test_a_file_that_has_gone_has_the_lines_of_the_text_that_was_read(tmp_path: Path) -> None:
    file = file_of(tmp_path, "author: A")
    briefing = read_briefing(file)
    assert told(briefing, tmp_path) == in_text(11)
    file.unlink()
    assert told(briefing, tmp_path) == in_text(11)


def test_a_file_that_has_changed_tells_no_wrong_lines(tmp_path: Path) -> None:
    file = file_of(tmp_path, f"comparison:\n  {TABLE.replace(chr(10), chr(10) + '  ').rstrip()}")
    briefing = read_briefing(file)
    lines = [19, 24, None, None, None]
    file.write_text("Other words.\n", "utf-8")
    assert [each.line for each in find(briefing)] == lines
    assert all(each.file == str(file) for each in find(briefing))
    file.write_text(TEXT.replace("COMPARISON", "comparison: none.yaml"), "utf-8")
    assert [each.line for each in find(briefing)] == lines


def test_a_table_with_very_many_problems_may_have_no_lines(tmp_path: Path) -> None:
    wrong = ", ".join(f"x{number}: XX" for number in range(600))
    (tmp_path / "t.yaml").write_text(TABLE.replace("m: C", f"m: C, {wrong}", 1), "utf-8")
    (tmp_path / "a.md").write_text("---\ntitle: T\ncomparison: t.yaml\n---\nE1", "utf-8")
    [finding] = find(read_briefing(tmp_path / "a.md"))
    assert (finding.code, finding.line) == ("unmentioned-evidence", None)


def test_a_file_that_needs_no_advice_is_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    file.write_text("Words.", "utf-8")
    briefing = read_briefing(file)
    monkeypatch.setattr(findings, "open_briefing", None)
    assert find(briefing) == ()


def test_advice_on_the_text_alone_reads_no_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    briefing = read_briefing(file_of(tmp_path, "author: A"))
    monkeypatch.setattr(findings, "read_comparison", None)
    assert told(briefing, tmp_path) == in_text(11)
