"""Words that are struck out are taken back: not read, and told."""

import pytest
import xlsxwriter

from briefing_app.model.lead.analysis import analyse
from tests.input.matrix.tables import (
    codes,
    letters_of,
    ods_bytes,
    ods_cell,
    ods_row,
    problems,
    read,
    write,
)
from tests.input.matrix.test_spreadsheet import raw, row_of, text_cell

ROWS = [
    ["Evidence", "Fog", "Sea"],
    ["Seen", "CC", "II"],
    ["Heard", "I", "C"],
    ["Said", "II", "C"],
]
TOLD = "4 cells have words that are struck out, this one first; they are taken back and not read."
_LINE = '<style:style style:name="{name}"{more}><style:text-properties {line}/></style:style>'


def _write(path, struck, part=""):
    """Write the rows with some cells struck out, and words before one that are struck out."""
    if path.suffix == ".csv":
        rows = [
            [f"~~{words}~~" if (row, column) in struck else words
             for column, words in enumerate(cells)]
            for row, cells in enumerate(ROWS)
        ]  # fmt: skip
        write(path, rows)
    elif path.suffix == ".ods":
        line = 'style:text-line-through-style="solid"'
        lines = [
            ods_row([
                ods_cell(words, table_style_name="ce1" if (row, column) in struck else "ce0")
                for column, words in enumerate(cells)
            ])
            for row, cells in enumerate(ROWS)
        ]  # fmt: skip
        styles = _LINE.format(name="ce1", more="", line=line)
        path.write_bytes(ods_bytes([(' table:name="ACH"', lines)], automatic=styles))
    else:
        with xlsxwriter.Workbook(path) as book:
            page, strike = book.add_worksheet("ACH"), book.add_format({"font_strikeout": True})
            for row, cells in enumerate(ROWS):
                for column, words in enumerate(cells):
                    chosen = strike if (row, column) in struck else None
                    page.write_string(row, column, words, chosen)
            if part:
                page.write_rich_string(1, 2, strike, part, "II")


@pytest.mark.parametrize("ending", ["csv", "ods", "xlsx"])
def test_a_rating_that_is_struck_out_is_taken_back(tmp_path, ending):
    path = tmp_path / f"m.{ending}"
    _write(path, {(1, 2), (3, 0), (3, 1), (3, 2)})
    briefing = read(path)
    assert letters_of(briefing) == [["CC", ""], ["I", "C"]]
    ((code, sentence),) = problems(briefing, "error", "warning")
    assert code == "struck-out"
    assert sentence.endswith(TOLD)
    assert analyse(briefing.comparison).lead == ("sea",)


def test_of_a_turned_table_too(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Hypotheses", "E1", "E2"], ["Fog", "~~CC~~", "I"], ["Sea", "II", "C"]])
    briefing = read(path)
    assert letters_of(briefing) == [["", "II"], ["I", "C"]]
    assert "struck-out" in codes(briefing, "warning")


def test_of_a_cell_in_part_the_other_words_are_read(tmp_path):
    path = tmp_path / "m.xlsx"
    _write(path, set(), "C")
    briefing = read(path)
    assert letters_of(briefing) == [["CC", "II"], ["I", "C"], ["II", "C"]]
    assert codes(briefing, "error", "warning") == ["struck-out"]


def test_of_a_text_that_is_written_in_its_cell_too(tmp_path):
    struck = "<r><rPr><strike/></rPr><t>I</t></r><r><rPr><strike val='0'/></rPr><t>CC</t></r>"
    rich = f'<c t="inlineStr"><is>{struck}</is></c>'
    rows = [
        row_of(*map(text_cell, ROWS[0])), row_of(text_cell("Seen"), rich, text_cell("II")),
    ]  # fmt: skip
    assert letters_of(raw(tmp_path, "".join(rows))) == [["CC", "II"]]


def _open_document(path, cell, styles):
    lines = [
        ods_row(map(ods_cell, ROWS[0])),
        ods_row([ods_cell("Seen"), cell, ods_cell("II")]),
    ]
    path.write_bytes(ods_bytes([(' table:name="ACH"', lines)], automatic=styles))


def test_styles_of_open_documents_inherit_the_line(tmp_path):
    path = tmp_path / "m.ods"
    base = _LINE.format(name="a", more="", line='style:text-line-through-type="single"')
    child = _LINE.format(name="b", more=' style:parent-style-name="a"', line="")
    other = _LINE.format(
        name="c",
        more=' style:parent-style-name="a"',
        line='style:text-line-through-style="none" style:text-line-through-type="none"',
    )
    for style, letter in (("a", ""), ("b", ""), ("c", "CC")):
        _open_document(path, ods_cell("CC", table_style_name=style), base + child + other)
        assert letters_of(read(path)) == [[letter, "II"]]


def test_spans_of_open_documents_are_struck_out(tmp_path):
    path = tmp_path / "m.ods"
    line = _LINE.format(name="T1", more="", line='style:text-line-through-style="solid"')
    span = '<text:span text:style-name="T1">I<text:span>I</text:span></text:span>'
    for rest, letter in (("", ""), ("CC", "CC")):
        cell = (
            f'<table:table-cell office:value-type="string"><text:p>{span}{rest}</text:p>'
            "</table:table-cell>"
        )
        _open_document(path, cell, line)
        briefing = read(path)
        assert letters_of(briefing) == [[letter, "II"]]
        assert codes(briefing, "error", "warning") == ["struck-out"]


def test_a_formula_whose_value_is_struck_out_has_no_fault(tmp_path):
    path = tmp_path / "m.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page, strike = book.add_worksheet("ACH"), book.add_format({"font_strikeout": True})
        for row, cells in enumerate(ROWS):
            page.write_row(row, 0, cells)
        page.write_formula(1, 1, "=B2", strike, "CC")
        page.write_string(1, 300, "Far", strike)
    briefing = read(path)
    assert letters_of(briefing)[0] == ["", "II"]
    assert codes(briefing, "error", "warning") == ["struck-out"]
