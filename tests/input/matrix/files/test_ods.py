"""OpenDocument spreadsheets: read like workbooks, and under the same limits."""

import itertools
import shutil
from pathlib import Path

import pytest

from briefing_app.input.matrix.files import grid, markup, ods_content
from briefing_app.model.comparison import Rating
from tests.input.matrix.tables import (
    codes,
    letters_of,
    ods_bytes,
    ods_cell,
    ods_row,
    problems,
    read,
    write_ods,
    write_xlsx,
)

PLAIN = [["Evidence", "Fog", "Sea"], ["Seen", "C", "II"], ["Heard", None, "N"]]
HEAD = ods_row([ods_cell("Evidence"), ods_cell("Fog"), ods_cell("Sea")])
SEEN = ods_row([ods_cell("Seen"), ods_cell("CC"), ods_cell("I")])


def given(folder, *rows, **parts):
    path = folder / "m.ods"
    path.write_bytes(ods_bytes([(' table:name="ACH"', [HEAD, *rows])], **parts))
    return read(path)


def test_both_kinds_of_workbook_say_the_same(tmp_path):
    write_ods(tmp_path / "m.ods", PLAIN)
    write_xlsx(tmp_path / "m.xlsx", PLAIN)
    one, other = read(tmp_path / "m.ods"), read(tmp_path / "m.xlsx")
    assert one.comparison == other.comparison
    assert one.problems == other.problems == ()


def test_what_libreoffice_writes_is_read(tmp_path):
    """The file has merged heads, dates in three formats, a comment, formulas and scores."""
    shutil.copy(Path(__file__).parent / "libreoffice.ods", tmp_path / "m.ods")
    briefing = read(tmp_path / "m.ods")
    first, *_ = items = briefing.comparison.evidence
    assert letters_of(briefing) == [
        ["CC", "II", "N"], ["C", "I", "N"], ["I", "C", "NA"], ["I", "C", ""],
    ]  # fmt: skip
    assert [item.date and item.date.iso() for item in items] == [
        "2018-04-02", "2018-04", "2018", None,
    ]  # fmt: skip
    assert [item.credibility for item in items] == ["high", "low", "high", "medium"]
    assert first.ratings["fog"] == Rating("CC", "It fits.")
    assert first.ratings["engine"].because == "Two styles here"
    assert {item.source for item in items[:3]} == {"Log"}
    ((code, sentence),) = problems(briefing, "error")
    assert code == "no-value"
    assert sentence.startswith("Sheet “ACH”, row 8, column G: The spreadsheet shows the error #DIV")


def test_repeated_rows_and_cells_are_each_read(tmp_path):
    row = ods_row(
        [ods_cell("Seen"), ods_cell("I", table_number_columns_repeated=2)], number_rows_repeated=3
    )
    empty = ods_row([ods_cell(None, table_number_columns_repeated=16384)],
                    number_rows_repeated=1_048_571)  # fmt: skip
    briefing = given(tmp_path, row, ods_row([ods_cell(None)], number_rows_repeated=5), SEEN, empty)
    assert letters_of(briefing) == [["I", "I"]] * 3 + [["CC", "I"]]
    assert briefing.problems == ()


def test_text_is_read_as_it_looks(tmp_path):
    spans = (
        "<text:p>Two <text:span>styles</text:span>\n   here<text:s/><text:s text:c='2'/>and"
        "<text:tab/>a tab<text:line-break/>line</text:p><text:p>End</text:p>"
        "<draw:frame xmlns:draw='d'><text:p>not this</text:p></draw:frame>"
    )
    note = (
        "<office:annotation><dc:creator>A. Person</dc:creator><text:p>It </text:p>"
        "<text:p><text:span>fits.</text:span></text:p></office:annotation>"
    )
    cells = [
        f"<table:table-cell>{spans}</table:table-cell>",
        f"<table:table-cell>{note}<text:p>CC</text:p></table:table-cell>",
        '<table:table-cell office:value-type="string" office:string-value="I"/>',
    ]
    (item,) = given(tmp_path, ods_row(cells)).comparison.evidence
    assert item.text == "Two styles here   and\ta tab\nline\nEnd"
    assert item.ratings == {"fog": Rating("CC", "It \nfits."), "sea": Rating("I")}


@pytest.mark.parametrize(
    ("kind", "attributes", "words"),
    [
        ("float", {"office_value": "2.0"}, "2"),
        ("float", {"office_value": "x"}, "x"),
        ("currency", {"office_value": "2.5"}, "2.5"),
        ("percentage", {"office_value": "0.07"}, "7%"),
        ("percentage", {"office_value": "x"}, "x"),
        ("boolean", {"office_boolean_value": "true"}, "TRUE"),
        ("date", {"office_date_value": "2018-04-02T10:00:00"}, "2018-04-02"),
        ("time", {"office_string_value": "10:00"}, "10:00"),
    ],
)
def test_values_are_read_by_their_kind(tmp_path, kind, attributes, words):
    cell = ods_cell(None, office_value_type=kind, **attributes)
    (item,) = given(tmp_path, ods_row([cell, ods_cell("C")])).comparison.evidence
    assert item.text == words


DATES = (
    '<number:date-style style:name="{name}">{parts}</number:date-style>'
    '<style:style style:name="{name}c" style:data-style-name="{name}"/>'
)
YEAR, MONTH, DAY = "<number:year/>", "<number:month/>", "<number:day/>"


def test_a_date_is_as_precise_as_its_style(tmp_path):
    styles = (
        "".join(
            DATES.format(name=name, parts=parts)
            for name, parts in (
                ("y", YEAR),
                ("m", YEAR + MONTH),
                ("d", DAY + MONTH + YEAR),
                ("t", ""),
            )
        )
        + '<number:number-style style:name="n"><number:day/></number:number-style>'
    )
    columns = (
        '<table:table-column table:number-columns-repeated="3"/>'
        '<table:table-column table:default-cell-style-name="mc"/>'
    )
    head = ods_row(map(ods_cell, ("Evidence", "Fog", "Sea", "Date")))

    def row(more="", **attributes):
        date = ods_cell(None, office_value_type="date", office_date_value="2018-04-02",
                        **({"table_style_name": more} if more else {}))  # fmt: skip
        return ods_row([ods_cell("Seen"), ods_cell("C"), ods_cell("I"), date], **attributes)

    rows = [row("yc"), row("mc"), row("dc"), row("tc"), row(), row(default_cell_style_name="yc")]
    data = ods_bytes([("", [columns, head, *rows])], automatic=styles)
    (tmp_path / "m.ods").write_bytes(data)
    items = read(tmp_path / "m.ods").comparison.evidence
    assert [item.date.iso() for item in items] == [
        "2018", "2018-04", "2018-04-02", "2018-04-02", "2018-04", "2018",
    ]  # fmt: skip


def test_hidden_rows_and_sheets_and_formulas_are_reported(tmp_path):
    formula = ods_cell("CC", table_formula="of:=1")
    empty = ods_cell(None, table_formula="of:=1")
    error = ods_cell("#REF!", calcext_value_type="error")
    far = [ods_cell(None, table_number_columns_repeated=300), error, empty]
    rows = [
        HEAD,
        ods_row([ods_cell("Seen"), formula, empty, *far], visibility="collapse"),
        ods_row([ods_cell("Heard"), error, ods_cell("I")], visibility="visible"),
    ]
    hidden = (
        '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>'
    )
    tables = [(' table:name="H" table:style-name="h"', [HEAD, SEEN]), (' table:name="ACH"', rows)]
    (tmp_path / "m.ods").write_bytes(ods_bytes(tables, automatic=hidden))
    briefing = read(tmp_path / "m.ods")
    assert letters_of(briefing) == [["CC", ""], ["", "I"]]
    assert codes(briefing) == ["hidden-rows", "formula", "no-value", "no-value"]
    assert codes(read(tmp_path / "m.ods", "sheet: h")) == []
    (tmp_path / "m.ods").write_bytes(ods_bytes(tables[:1], automatic=hidden))
    assert codes(read(tmp_path / "m.ods")) == ["hidden-sheet"]


def test_hidden_columns_are_read_and_named(tmp_path):
    columns = (
        "<table:table-column/><table:table-column/>"
        '<table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>'
    )
    row = ods_row([ods_cell("Seen"), ods_cell("C"), ods_cell("I")])
    (tmp_path / "m.ods").write_bytes(ods_bytes([(' table:name="ACH"', [columns, HEAD, row])]))
    briefing = read(tmp_path / "m.ods")
    assert letters_of(briefing) == [["C", "I"]]
    assert [
        (code, words.endswith("like the others: C.")) for code, words in problems(briefing)
    ] == [("hidden-columns", True)]


def test_a_table_in_a_cell_is_passed_over(tmp_path):
    inner = f"<table:table>{SEEN}</table:table>"
    cell = f"<table:table-cell>{inner}<text:p>Seen</text:p></table:table-cell>"
    briefing = given(tmp_path, ods_row([cell, ods_cell("C"), ods_cell("I")]), "x<text:p>x</text:p>")
    assert letters_of(briefing) == [["C", "I"]]
    assert briefing.comparison.evidence[0].text == "Seen"


def test_words_under_a_merged_cell_are_not_seen(tmp_path):
    covered = "<table:covered-table-cell><text:p>II</text:p></table:covered-table-cell>"
    wide = ods_cell("N", table_number_columns_spanned=2)
    briefing = given(tmp_path, ods_row([ods_cell("Seen"), wide, covered]))
    assert letters_of(briefing) == [["N", "N"]]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (
            {"content__xml": "<a>"},
            "Its part “content.xml” cannot be read: it is not well-formed on line 1, column 4",
        ),
        (
            {"content__xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"},
            "it declares a document type",
        ),
        (
            {"content__xml": "<?xml version='1.0' encoding='UT8-8'?><a/>"},
            "its encoding cannot be read",
        ),
        (
            {"content__xml": "<?xml version='1.0' encoding='EUC-JP'?><a/>"},
            "its encoding cannot be read",
        ),
        *(
            (
                {"content__xml": f"<?xml version='1.0' encoding='{name}'?><a/>"},
                "its encoding cannot be read",
            )
            for name in ("idna", "punycode", "undefined")  # codecs that fail with other errors
        ),
        (
            {"content__xml": "<body><table-row><table-cell>C</table-cell></table-row></body>"},
            "The workbook has no sheets.",
        ),
        ({"styles__xml": "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"}, "it declares a document"),
        ({"content__xml": None}, "The workbook has no sheets."),
        ({"META-INF_manifest__xml": "<m><encryption-data/></m>"}, "It is an encrypted spreadsheet"),
        ({"META-INF_manifest__xml": '<m full-path="encrypted-package"/>'}, "It is an encrypted"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(tmp_path, parts, words):
    names = {name.replace("__", "."): text for name, text in parts.items()}
    briefing = given(tmp_path, SEEN, **names)
    assert any(words in sentence for _, sentence in problems(briefing, "error")), briefing.problems
    assert briefing.comparison is None


def test_an_error_of_a_reader_is_not_taken_for_one_of_the_file():
    class Faulty:
        def begin(self, name, attributes):
            raise KeyError(name)

        text = end = None

    with pytest.raises(KeyError, match="a"):
        markup.feed(iter([b"<a/>"]), Faulty())


def test_no_archive_is_no_spreadsheet(tmp_path):
    (tmp_path / "m.ods").write_bytes(b"Evidence,Fog")
    ((code, sentence),) = problems(read(tmp_path / "m.ods"))
    assert code == "comparison-missing"
    assert "It is not an OpenDocument spreadsheet (.ods)." in sentence


def test_a_missing_file_and_a_folder_are_problems_with_their_line(tmp_path):
    assert [each.line for each in read(tmp_path / "m.ods").problems] == [3]
    (tmp_path / "m.ods").mkdir()
    assert [each.line for each in read(tmp_path / "m.ods").problems] == [3]


def test_rows_that_are_repeated_without_end_have_one(tmp_path, monkeypatch):
    row = ods_row([ods_cell("Seen", table_number_columns_repeated=16384)],
                  number_rows_repeated=1_048_576)  # fmt: skip
    monkeypatch.setattr(grid, "ROWS", 50)
    briefing = given(tmp_path, row, SEEN)
    cut = [sentence for code, sentence in problems(briefing, "error") if code == "cut-table"]
    assert "At most 200 columns are read" in cut[0]
    assert "At most 50 rows are read" in cut[1]
    assert briefing.comparison is None


def test_all_sheets_together_have_an_end(tmp_path, monkeypatch):
    monkeypatch.setattr(ods_content, "VALUES", 20)
    rows = [HEAD, ods_row([ods_cell("Seen"), ods_cell("C")], number_rows_repeated=100)]
    data = ods_bytes([(f' table:name="{number}"', rows) for number in range(9)])
    (tmp_path / "m.ods").write_bytes(data)
    sentences = [sentence for _, sentence in problems(read(tmp_path / "m.ods"), "error")]
    assert "have more filled cells than are read" in sentences[0]


def test_elements_have_an_end(tmp_path, monkeypatch):
    monkeypatch.setattr(markup, "ELEMENTS", 50)
    briefing = given(tmp_path, *itertools.repeat(SEEN, 30))
    assert "it has more than 50 elements" in problems(briefing)[0][1]


@pytest.mark.parametrize("gap", [10_001, 2_000_000])
def test_a_row_far_below_is_reported_and_not_read(tmp_path, gap):
    briefing = given(
        tmp_path, SEEN, ods_row([ods_cell(None)], number_rows_repeated=gap), SEEN, SEEN
    )
    assert letters_of(briefing) == [["CC", "I"]]
    assert codes(briefing, "error") == ["cut-table"]


def test_merged_ranges_have_an_end(tmp_path, monkeypatch):
    monkeypatch.setattr(ods_content, "MERGED", 1)
    wide = ods_cell("N", table_number_columns_spanned=2)
    briefing = given(tmp_path, *[ods_row([ods_cell("Seen"), wide, ods_cell(None)])] * 2)
    assert letters_of(briefing) == [["N", "N"], ["N", ""]]
