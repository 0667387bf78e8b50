"""Legends in the text of a briefing."""

import pytest
import xlsxwriter

from briefing_app.input.reading import read_briefing
from briefing_app.model.lead.analysis import analyse
from tests.input.matrix.tables import codes, read, write

SIGNS = [["Seen", "+", "-"], ["Heard", "--", "++"]]
LETTERS = [["Seen", "C", "I"], ["Heard", "I", "C"]]
NUMBERS = [["Seen", "2", "-1"], ["Heard", "-2", "1"]]


def beside(tmp_path, rows, text):
    write(tmp_path / "m.csv", [["Evidence", "Fog", "Sea"], *rows])
    path = tmp_path / "m.md"
    path.write_text(f"---\ntitle: One\ncomparison: m.csv\n---\n{text}\n", "utf-8")
    return read_briefing(path)


@pytest.mark.parametrize(("rows", "text"), [
    (SIGNS, "In the table, + = evidence against, and - = evidence for."),
    (SIGNS, "Signs:\n\n- `+`: contradicts\n- `-`: supports\n"),
    (SIGNS, "| Sign | Meaning |\n|---|---|\n| + | contradicts |\n| - | supports |\n"),
    (SIGNS, "\\+ means contradicts\\\n\\- means supports"),
    (SIGNS, "> **+** = contradicts; **−** = supports"),
    (NUMBERS, "-2 = very consistent … 2 = very inconsistent"),
    (LETTERS, "C = consulted, I = informed."),
    (LETTERS, "C = contradicts, I = indicates."),
])  # fmt: skip
def test_no_rating_is_read_against_a_legend_in_the_text(tmp_path, rows, text):
    briefing = beside(tmp_path, rows, text)
    assert codes(briefing, "error") == ["unclear-ratings"]
    assert not analyse(briefing.comparison).lead


@pytest.mark.parametrize(("rows", "agree"), [
    ([["+", "evidence against"], ["-", "evidence for"]], False),
    ([["How to read it"], [], ["Sign", "Meaning"], ["+", "contradicts"], ["-", "supports"]], False),
    ([["+ means contradicts, - means supports"]], False),
    ([["+", "evidence for"], ["-", "evidence against"]], True),
    ([["Crew", "+"], ["Ship", "-"]], True),
])  # fmt: skip
def test_a_legend_may_be_in_a_sheet_of_any_name(tmp_path, rows, agree):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx", {"strings_to_formulas": False}) as book:
        for name, lines in (("Notes", rows), ("ACH", [["Evidence", "Fog", "Sea"], *SIGNS])):
            page = book.add_worksheet(name)
            for number, row in enumerate(lines):
                page.write_row(number, 0, row)
    assert read(tmp_path / "m.xlsx").comparison.understood == agree


@pytest.mark.parametrize(("rows", "text"), [
    (SIGNS, "In the table, + = evidence for, and - = evidence against."),
    (SIGNS, "- supports the fog\n- contradicts the sea\n"),
    (SIGNS, "+ Against the tide\n+ For the crew\n"),
    (NUMBERS, "On 1: Harbour, on 2: inconsistent sight."),
    (LETTERS, "C = consistent, I = inconsistent."),
    (LETTERS, "The current is I = U / R."),
    (LETTERS, "Grades: A = completely reliable, C = fairly reliable, I: none"),
])  # fmt: skip
def test_a_text_that_says_nothing_else_of_the_ratings_is_no_doubt(tmp_path, rows, text):
    briefing = beside(tmp_path, rows, text)
    assert codes(briefing, "error") == []
    assert briefing.comparison.understood
