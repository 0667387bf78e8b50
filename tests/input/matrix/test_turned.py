"""Tables with motivations as rows and evidence as columns."""

from itertools import zip_longest

import pytest
import xlsxwriter

from tests.input.matrix.tables import codes, letters_of, problems, read, write

_UPRIGHT = [
    ["ID", "Evidence", "Credibility", "The engine", "Fog", "Reason: Fog"],
    ["", "Likelihood", "", "likely", "unlikely", ""],
    ["E1", "Sight", "high", "CC", "I", "thick"],
    ["E2", "Repair", "low", "C", "II", ""],
    ["", "Weighted inconsistency", "", "0", "2.8", ""],
]
_TOLD = "The table is turned: its columns are read as rows, and its rows as columns."
ENDINGS = [".csv", ".xlsx", ".ods"]


def turned(rows):
    """Return rows as columns."""
    return [list(row) for row in zip_longest(*rows, fillvalue="")]


def titles(briefing):
    return [each.title for each in briefing.comparison.motivations]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("above", [[], [["Question", "Why late?"]]])
def test_a_turned_table_is_recognised_by_its_heads(tmp_path, ending, above):
    path = tmp_path / f"m{ending}"
    write(path, above + turned(_UPRIGHT))
    briefing = read(path)
    assert titles(briefing) == ["The engine", "Fog"]
    assert letters_of(briefing) == [["CC", "I"], ["C", "II"]]
    first, second = briefing.comparison.evidence
    assert (first.id, first.text, first.credibility) == ("E1", "Sight", "high")
    assert (first.ratings["fog"].because, second.credibility) == ("thick", "low")
    assert briefing.comparison.motivations[0].likelihood is not None
    assert briefing.comparison.question == ("Why late?" if above else "")
    assert [sentence.removeprefix("Sheet “ACH”: ") for _, sentence in problems(briefing)] == [_TOLD]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    "rows",
    [
        [["Hypothesis", "E1: Sight", "E2: Repair"], ["The engine", "CC", "C"], ["Fog", "I", "-"]],
        [["Motiv", "Sight", "Repair", "Rank"], ["The engine", "CC", "C", "1"],
         ["Fog", "I", "", "2"]],
        [["", "E1", "E2"], ["The engine", "CC", "C"], ["Fog", "I", ""]],
        [["Hypothèses", "Sight", "Repair"], ["The engine", "CC", "C"], ["Fog", "I", ""]],
    ],
)  # fmt: skip
def test_or_by_its_corner_or_the_ids_of_its_evidence(tmp_path, ending, rows):
    path = tmp_path / f"m{ending}"
    write(path, rows)
    briefing = read(path)
    assert titles(briefing) == ["The engine", "Fog"]
    assert letters_of(briefing) == [["CC", "I"], ["C", ""]]
    assert [each.text for each in briefing.comparison.evidence] == rows[0][1:3]
    assert "turned-table" in codes(briefing)
    assert briefing.comparison.understood


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    "rows",
    [
        [["Hypotheses", "H1: Fog", "H2"], ["Sight", "C", "I"], ["Repair", "I", "I"]],
        [["Hypotheses", "Fog", "Sea"], ["E1 Sight", "C", "I"], ["E2", "I", "I"], ["Sum", "1", "2"]],
    ],
)
def test_ids_tell_that_a_corner_names_what_is_above(tmp_path, ending, rows):
    path = tmp_path / f"m{ending}"
    write(path, rows)
    briefing = read(path)
    assert titles(briefing) == rows[0][1:]
    assert letters_of(briefing) == [["C", "I"], ["I", "I"]]
    assert codes(briefing) == []


@pytest.mark.parametrize(
    "rows",
    [
        [["", "Fog", "E10 motor"], ["Sight", "CC", "I"]],
        [["", "E1", "E2"], ["E3", "C", "I"]],
        [["Hypothesis", "Description"], ["Fog", "The air was thick"]],
        [["Hypothesis", "Score"], ["Fog", "3"]],
        [["Hypothesis", "Sight"]],
        [["Question", "Why late?"], ["Label"]],
    ],
)
def test_no_other_table_is_turned(tmp_path, rows):
    path = tmp_path / "m.csv"
    write(path, rows)
    assert "turned-table" not in codes(read(path))


def test_problems_name_the_cells_of_the_file(tmp_path):
    path = tmp_path / "m.csv"
    rows = turned([*_UPRIGHT, ["E3", "Third", "high", "maybe", "I", ""], ["", "Total", "odd"]])
    rows[2][1] = "Total"
    rows.append(["Credibility", *[""] * 6])
    write(path, rows)
    told = [(each.line, each.code, each.sentence) for each in read(path).problems]
    assert (
        4,
        "unknown-rating",
        "Column F: “maybe” is not a rating; write CC, C, N, I, II or NA.",
    ) in told
    assert (
        7,
        "unread-column",
        "Column A: “Credibility” is already in column 3; this column is not read.",
    ) in told


def test_a_workbook_keeps_its_comments_formulas_and_hidden_parts(tmp_path):
    path = tmp_path / "m.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("ACH")
        page.merge_range(0, 1, 0, 2, "Evidence seen")
        for number, row in enumerate([["Hypothesis", "Sight", "Repair"], ["The engine", "CC", "C"],
                                      ["Fog", "I", "II"]]):  # fmt: skip
            page.write_row(number, 0, row)
        page.write_formula(2, 1, '="I"', None, "I")
        page.write_comment(2, 1, "thick", {"author": ""})
        page.set_row(2, None, None, {"hidden": True})
        page.set_column(2, 2, None, None, {"hidden": True})
    briefing = read(path)
    assert letters_of(briefing) == [["CC", "I"], ["C", "II"]]
    assert briefing.comparison.evidence[0].ratings["fog"].because == "thick"
    assert sorted(problems(briefing, "warning")) == [
        (
            "formula",
            (
                "Sheet “ACH”, row 3, column B: 1 cell holds a formula, this one first; formulas are"
                " not run, and their saved values are read."
            ),
        ),
        ("hidden-columns", "Sheet “ACH”, column C: Hidden columns are read like the others: C."),
        ("hidden-rows", "Sheet “ACH”, row 3: Hidden rows are read like the others: 3."),
    ]
