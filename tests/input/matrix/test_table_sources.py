"""The sources that a table names itself, where the front matter has none."""

import pytest
import xlsxwriter

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Source
from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import Grade
from briefing_app.output.writers import writer_of
from tests.known_reading import read_once

_MATRIX = [
    ["ID", "Evidence", "Source", "Fog"],
    ["E1", "Seen", "log", "C"],
    ["E2", "Heard", "The harbour's log", "C"],
    ["E3", "Said", "A. Mate, helmsman", "I"],
    ["E4", "Unsaid", "", "I"],
    ["E5", "Said again", "a. mate,  HELMSMAN", "I"],
]
_SOURCES = [
    ["ID", "No.", "Source", "Grade", "What the grade means", "Date", "Note"],
    ["log", "1", "The harbour's log", "B2", "usually reliable", "2018-04", "Kept daily."],
    ["", "2", "Without an id", "", "", "", ""],
    ["other", "3", "Another", "Z9", "", "", ""],
]


def _read(folder, sheets, front=""):
    with xlsxwriter.Workbook(folder / "a.xlsx") as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)
    text = folder / "a.md"
    text.write_text(f"---\ntitle: One\n{front}comparison: a.xlsx\n---\nText.\n", "utf-8")
    return read_briefing(text)


def test_a_sheet_of_sources_describes_them(tmp_path):
    read = _read(tmp_path, {"Matrix": _MATRIX, "Sources": _SOURCES})
    title, grade = "The harbour's log", Grade("B", "2")
    log = Source("log", 1, title, grade, PartialDate(2018, 4), "Kept daily.")
    assert read.sources[0] == log
    assert [each.id for each in read.sources] == ["log", "other", "source-3"]
    assert read.sources[2].title == "A. Mate, helmsman"
    named = [item.source for item in read.comparison.evidence]
    assert named == ["log", "log", "source-3", "", "source-3"]
    assert {(each.line, each.code) for each in read.problems} == {
        (3, "bad-grade"), (3, "uncited-source"),
    }  # fmt: skip


def test_without_such_a_sheet_the_names_are_the_sources(tmp_path):
    read = _read(tmp_path, {"Matrix": _MATRIX, "Sources": []})
    assert [(each.id, each.title) for each in read.sources] == [
        ("log", "log"),
        ("source-2", "The harbour's log"),
        ("source-3", "A. Mate, helmsman"),
    ]
    assert read.problems == ()


def test_where_the_front_matter_has_sources_the_table_adds_none(tmp_path):
    front = "sources: [{id: log, title: The harbour's log}, {id: b, title: LOG}]\n"
    read = _read(tmp_path, {"Matrix": _MATRIX, "Sources": _SOURCES}, front)
    assert [each.id for each in read.sources] == ["log", "b"]
    assert [item.source for item in read.comparison.evidence][:2] == ["log", "log"]
    assert "unknown-source" in {each.code for each in read.problems}


def test_a_grade_that_the_front_matter_contradicts_is_told_once(tmp_path):
    front = "sources: [{id: log, title: Log, grade: B2}, {id: mate, title: Mate}]\n"
    matrix = [
        ["ID", "Evidence", "Source", "Source grade", "Grade", "Fog"],
        ["E1", "Seen", "log", "b2", "C", "C"],
        ["E2", "Heard", "Log", " c3", "", "C"],
        ["E3", "Said", "log", "C3", "", "I"],
        ["E4", "Unsaid", "log", "good", "", "I"],
        ["E5", "Unseen", "log", "", "", "I"],
        ["E6", "Unheard", "mate", "D4", "", "I"],
    ]
    read = _read(tmp_path, {"Matrix": matrix}, front)
    told = [each for each in read.problems if each.code != "uncited-source"]
    assert [(each.code, each.sentence) for each in told] == [
        (
            "source-grade",
            (
                "Sheet “Matrix”, row 3, column D: The grade of the source “log” is C3 here and B2"
                " in the front matter, which counts."
            ),
        ),
    ]
    assert [str(each.grade or "") for each in read.sources] == ["B2", ""]


_TWO_CASES = [["ID", "Source"], ["log", "Kept aboard"], ["LOG", "Kept ashore"]]


@pytest.mark.parametrize(
    ("front", "sheet", "unclear"),
    [("sources: [{id: log, title: One}, {id: LOG, title: Two}]\n", [], ""),
     ("", _TWO_CASES, "Log")],
)  # fmt: skip
def test_ids_that_differ_only_in_case_are_two_sources(tmp_path, front, sheet, unclear):
    matrix = [["ID", "Evidence", "Source", "Fog"], ["E1", "Seen", "LOG", "C"],
              ["E2", "Heard", "log", "I"], ["E3", "Said", "Log", "I"]]  # fmt: skip
    read = _read(tmp_path, {"Matrix": matrix, "Sources": sheet}, front)
    assert [item.source for item in read.comparison.evidence] == ["LOG", "log", unclear]
    assert ("unknown-source" in {each.code for each in read.problems}) is (unclear == "")


@pytest.mark.parametrize("front", ["", "sources: [{id: log, title: Log, grade: B2}]\n"])
def test_a_grade_in_the_sheet_of_sources_is_compared_with_the_one_that_counts(tmp_path, front):
    matrix = [["ID", "Evidence", "Source", "Grade", "Fog"], ["E1", "Seen", "log", "B2", "C"],
              ["E2", "Heard", "log", "C3", "I"]]  # fmt: skip
    sheet = [["ID", "Source", "Grade"], ["log", "Log", "D4" if front else "B2"], ["", "", "E5"],
             ["lag", "Lag", ""], ["lug", "Lug", "Z9"]]  # fmt: skip
    read = _read(tmp_path, {"Matrix": matrix, "Sources": sheet}, front)
    assert str(read.sources[0].grade) == "B2"
    told = [each.sentence for each in read.problems if each.code == "source-grade"]
    in_table = "Sheet “Matrix”, row 3, column D: The grade of the source “log” is C3 here and B2 "
    assert told == (
        [
            in_table + "in the front matter, which counts.",
            (
                "Sheet “Sources”, row 2, column C: The grade of the source “log” is D4 here and B2"
                " in the front matter, which counts."
            ),
        ]
        if front
        else [in_table + "before, which counts."]
    )


def test_the_first_grade_that_a_table_gives_a_source_of_its_own_is_the_one_it_has(tmp_path):
    matrix = [["ID", "Evidence", "Source", "Grade", "Fog"], ["E1", "Seen", "log", "good", "C"],
              ["E2", "Heard", "log", "c3", "I"], ["E3", "Said", "log", "D4", "I"],
              ["E4", "Unsaid", "bad", "D4", "I"]]  # fmt: skip
    read = _read(tmp_path, {"Matrix": matrix, "Sources": [["ID", "Source", "Grade"],
                                                          ["bad", "Bad", "Z9"]]})  # fmt: skip
    assert {each.id: str(each.grade or "") for each in read.sources} == {"bad": "", "log": "C3"}
    assert sorted(each.code for each in read.problems) == ["bad-grade", "source-grade"]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("turned", [False, True])
def test_the_programs_own_export_is_read_back_without_a_problem(tmp_path, ending, turned):
    briefing = read_once()._replace(turned=turned)
    (tmp_path / f"a.{ending}").write_bytes(writer_of(f"a.{ending}").write(briefing))
    text = tmp_path / "a.md"
    text.write_text(f"---\ntitle: One\ncomparison: a.{ending}\n---\nText.\n", "utf-8")
    read = read_briefing(text)
    told = [each.code for each in read.problems]
    assert told == (["turned-table"] if turned and ending == "csv" else [])
    assert [
        (item.id, item.source, [*item.ratings.values()]) for item in read.comparison.evidence
    ] == [(item.id, item.source, [*item.ratings.values()]) for item in briefing.comparison.evidence]
    grades = {each.id: each.grade for each in briefing.sources}
    assert {each.id: each.grade for each in read.sources}.items() <= grades.items()
    if ending == "xlsx":
        assert read.sources == briefing.sources
