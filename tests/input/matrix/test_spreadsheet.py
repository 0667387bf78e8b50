"""Comparisons in spreadsheets: what is in our form is read back, and what is odd is told."""

import csv
import datetime as dt
import io
import sys
import zipfile

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.matrix import csv_table
from briefing_app.input.matrix.files import grid, markup, sheet, workbook
from briefing_app.input.matrix.files.cell_numbers import letters
from briefing_app.input.reading import read_briefing
from briefing_app.model.comparison import CarriedCells
from briefing_app.model.scales import CONFIDENCES, LETTER_WORDS, LETTERS, LEVELS
from briefing_app.output.workbook.xlsx_workbook import to_xlsx
from briefing_app.translation import LANGUAGES
from tests.known_reading import read_once
from tests.model.strategies import comparisons
from tests.samples import every_kind

PLAIN = [["Evidence", "Fog", "Engine"], ["Seen", "C", "II"], ["Heard", None, "N"]]
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def write_xlsx(path, rows, name="ACH"):
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        page = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if value is not None:
                    page.write(number, column, value)


def briefing(folder, name, described=""):
    text = folder / "a.md"
    line = f"comparison: {{file: {name}, {described}}}" if described else f"comparison: {name}"
    text.write_text(f"---\ntitle: One\n{line}\n---\nSeen [@E1].\n", "utf-8")
    return read_briefing(text)


def told(read):
    return [(each.line, each.code, each.sentence) for each in read.problems]


def ratings(read):
    return [
        {column: rating.letter for column, rating in item.ratings.items()}
        for item in read.comparison.evidence
    ]


def as_rows(comparison, terms, confidences, style):
    """Return a comparison in the form that is read, with words or letters for its ratings."""
    titles = [each.title for each in comparison.motivations]
    reasons = [f"Reason: {title}" for title in titles]
    head = ["Row", "Id", "Title", "Date", "Credibility", "Relevance", "Diagnosticity"]
    blank = [""] * 4
    rows = [[*head, *titles, *reasons]]
    rows.append(["likelihood", "", "Likelihood", *blank, *terms])
    rows.append(["confidence", "", "Confidence", *blank, *confidences])
    rows.append(["criterion", "who", "Who", *blank, *(f"By {title}" for title in titles)])
    for item in comparison.evidence:
        given = [item.ratings.get(each.id) for each in comparison.motivations]
        cells = [style(each.letter) if each else "" for each in given]
        because = [each.because if each else "" for each in given]
        known = ["evidence", item.id, item.text, "", item.credibility, item.relevance, "1.5"]
        rows.append([*known, *cells, *because])
    rows.append(["weighted", "", "Weighted inconsistency", *blank, *("1.4142" for _ in titles)])
    rows.append(["lead", "", "Lead", *blank, "least refuted"])
    return rows


STYLES = st.sampled_from([str, str.lower, LETTER_WORDS.__getitem__])


@given(comparisons(), st.data(), STYLES, st.sampled_from(",;\t"), st.booleans())
def test_what_is_written_in_our_form_is_read_back(
    tmp_path_factory, comparison, data, style, separator, sixteen
):
    folder = tmp_path_factory.mktemp("both")
    count = len(comparison.motivations)
    terms = data.draw(st.lists(st.sampled_from(["likely", ""]), min_size=count, max_size=count))
    levels = st.sampled_from([*CONFIDENCES, ""])
    sure = data.draw(st.lists(levels, min_size=count, max_size=count))
    rows = as_rows(comparison, terms, sure, style)
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    (folder / "m.csv").write_bytes(out.getvalue().encode("utf-16" if sixteen else "utf-8-sig"))
    write_xlsx(folder / "m.xlsx", rows)
    named = ", ".join(f"{{id: {each.id}, title: {each.title}}}" for each in comparison.motivations)
    described = f"question: Which?, motivations: [{named}]"
    for name in ("m.csv", "m.xlsx"):
        read = briefing(folder, name, described)
        codes = {each.code for each in read.problems} - {"unknown-citation"}
        assert not codes, read.problems
        again = read.comparison
        assert [each._replace(paragraphs=()) for each in again.evidence] == list(
            comparison.evidence
        )
        assert (again.question, again.label) == (comparison.question, comparison.label)
        columns = again.motivations
        assert [(each.id, each.title) for each in columns] == [
            (each.id, each.title) for each in comparison.motivations
        ]
        assert [each.likelihood for each in columns] == terms
        assert [each.confidence for each in columns] == sure
        assert again.cells["who"] == {each.id: f"By {each.title}" for each in columns}
        plain = briefing(folder, name).comparison
        assert [list(each.ratings.values()) for each in plain.evidence] == [
            list(each.ratings.values()) for each in comparison.evidence
        ]
        assert len(plain.motivations) == count


def test_both_files_of_a_plain_matrix_say_the_same(tmp_path):
    write_xlsx(tmp_path / "m.xlsx", PLAIN)
    lines = (",".join(cell or "" for cell in row) for row in PLAIN)
    (tmp_path / "m.csv").write_text("sep=,\n" + "\n".join(lines))
    one, other = briefing(tmp_path, "m.xlsx"), briefing(tmp_path, "m.csv")
    assert one.comparison == other.comparison
    assert one.problems == other.problems == ()
    assert ratings(one) == [{"fog": "C", "engine": "II"}, {"engine": "N"}]
    assert one.comparison.evidence[0].paragraphs == (1,)


def test_a_workbook_is_read_as_it_looks(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        book.add_worksheet("Notes").write("A1", "Nothing here")
        book.add_chartsheet("Chart")
        page = book.add_worksheet("ACH")
        day, month, year = (
            book.add_format({"num_format": code}) for code in ("dd/mm/yyyy", 'mmm-yy" d"', "yyyy;@")
        )
        page.write_row("A1", ["Question:", "Why?"])
        page.write_row("A3", ["Nr", "Evidence", "Date", "Fog", 2018, "Notes", "Section", True])
        for row, style in enumerate((day, month, year), 3):
            page.write_row(row, 0, [row, 0.5 + row])
            page.write_datetime(row, 2, dt.date(2018, 4, 2), style)
            page.write_row(row, 3, ["c", "N/A"])
        page.write("B7", "Summer")
        page.write("C7", 1e9, day)
        page.write("D7", "I")
        page.write_rich_string("B8", "Two ", book.add_format({"bold": True}), "styles")
        page.write("D8", "N")
        page.write_comment("D4", "It fits.", {"author": "A. Person"})
        page.write_comment("E4", "A. Person:\nIt does not.", {"author": "A. Person"})
        page.write_comment("E5", " ")
        book.add_worksheet("More notes")
    read = briefing(tmp_path, "m.xlsx")
    items = read.comparison.evidence
    assert read.comparison.question == "Why?"
    assert [item.id for item in items] == ["3", "4", "5", "E4", "E5"]
    assert [item.text for item in items] == ["3.5", "4.5", "5.5", "Summer", "Two styles"]
    assert [item.date and item.date.iso() for item in items[:4]] == [
        "2018-04-02", "2018-04", "2018", None,
    ]  # fmt: skip
    assert items[0].ratings["fog"].because == "It fits."
    assert items[0].ratings["2018"].because == "It does not."
    assert [code for _, code, _ in told(read)][1:] == ["bad-date"]
    assert "Sheet “ACH”, row 7, column C: “1000000000” is not a date" in read.problems[1].sentence


def test_what_is_put_before_a_comment_is_no_reason_and_all_else_is(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        page = book.add_worksheet("ACH")
        page.write_row("A1", ["ID", "Evidence", "Fog", "Rain", "Snow"])
        page.write_row("A2", ["E1", "Mist", "C", "I", "N"])
        thread = "[Threaded comment]\n\nThis Excel cannot show it.\n\nComment:\n    So:\nit is."
        page.write_comment("C2", thread, {"author": "tc={1}"})
        page.write_comment("D2", "The captain:\nno fog.", {"author": "A. Person"})
        page.write_comment("E2", "A reason.\nThe mate:\nno rain.", {"author": ""})
    [item] = briefing(tmp_path, "m.xlsx").comparison.evidence
    assert [each.because for each in item.ratings.values()] == [
        "So:\nit is.", "The captain:\nno fog.", "A reason.\nThe mate:\nno rain.",
    ]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_question_is_read_from_the_key_of_our_own_workbook(lang, tmp_path):
    sample = every_kind()._replace(lang=lang)
    (tmp_path / "m.xlsx").write_bytes(to_xlsx(sample))
    assert briefing(tmp_path, "m.xlsx").comparison.question == "Why the turn?"
    silent = sample._replace(comparison=sample.comparison._replace(question=""))
    (tmp_path / "m.xlsx").write_bytes(to_xlsx(silent))
    assert briefing(tmp_path, "m.xlsx").comparison.question == ""


def test_the_question_above_the_table_comes_before_that_of_the_key(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        page = book.add_worksheet("ACH")
        for number, row in enumerate([["Question", "Above?"], [], *PLAIN]):
            page.write_row(number, 0, row)
        book.add_worksheet("Key").write_row(0, 0, ["Question", "In the key?"])
    assert briefing(tmp_path, "m.xlsx").comparison.question == "Above?"


ODD = """\
Sheet “ACH”: Other sheets look like a matrix too: “Copy”, “Old”; this one is read. \
Name one with “sheet”.
Sheet “ACH”, row 2, column C: 3 cells hold formulas, this one first; formulas are \
not run, and their saved values are read.
Sheet “ACH”, row 4: Hidden rows are read like the others: 4, 5, 6, 7, 8, 9, 10, 11, \
12, 13 and 2 more.
Sheet “ACH”, row 4, column C: This cell has a formula without a saved value, \
so it is left out.
Sheet “ACH”, row 5, column C: The spreadsheet shows the error #DIV/0! here; the cell \
is left out.
Sheet “ACH”, row 8: At most 200 columns are read; those after them are left out.
Sheet “ACH”, row 16, column A: Merged cells count for each cell that they cover: A16:A17."""


def test_what_is_odd_in_a_workbook_is_told_with_its_place(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        page = book.add_worksheet("ACH")
        page.write_row("A1", ["Evidence", "Fog", "Engine"])
        for row in range(2, 16):
            page.write_row(f"A{row}", ["Seen", "C"])
            page.set_row(row - 1, None, None, {"hidden": row > 3})
        page.write_formula("C2", '="I"&"I"', None, "II")
        page.write_formula("C3", '="C"', None, "C")
        page.write_formula("C4", "=B99", None, "")
        page.write_formula("C5", "=1/0", None, "#DIV/0!")
        page.write_formula("XFC9", "=1/0", None, "#DIV/0!")
        page.write_formula("XFB9", "=1", None, "")
        page.write("XFD9", "far")
        page.write("XFD8", "far")
        page.merge_range("A16:A17", "Both")
        page.write("B16", "N")
        page.merge_range("F10:G11", "")
        page.write_formula("A18", '="x"', None, "x")
        page.write("A19", "Total")
        page.write_formula("B19", "=SUM(B1)", None, 7)
        book.add_worksheet("Copy").write_row("A1", ["Evidence", "Fog", "Engine"])
        book.add_worksheet("Old").write_row("A1", ["Evidence", "Fog"])
    read = briefing(tmp_path, "m.xlsx")
    assert "\n".join(sentence for _, _, sentence in told(read)) == ODD
    assert [code for _, code, _ in told(read)] == [
        "several-sheets",
        "formula",
        "hidden-rows",
        "no-value",
        "no-value",
        "cut-table",
        "merged-cells",
    ]
    assert ratings(read)[0] == {"fog": "C", "engine": "II"}
    assert len(read.comparison.evidence) == 16


def test_one_formula_is_told_as_one(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        page = book.add_worksheet("A")
        page.write_row("A1", ["Evidence", "Fog"])
        page.write_formula("A2", '="Seen"', None, "Seen")
        page.write("B2", "C")
    assert "column A: 1 cell holds a formula," in told(briefing(tmp_path, "m.xlsx"))[0][2]


def test_a_sheet_can_be_named(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        for name, letter in (("One", "C"), ("Two", "I")):
            page = book.add_worksheet(name)
            page.write_row("A1", ["Evidence", "Fog"])
            page.write_row("A2", ["Seen", letter])
        page.hide()
    assert ratings(briefing(tmp_path, "m.xlsx")) == [{"fog": "C"}]
    assert ratings(briefing(tmp_path, "m.xlsx", "sheet: two")) == [{"fog": "I"}]
    ((line, code, sentence),) = told(briefing(tmp_path, "m.xlsx", "sheet: Three"))
    assert (line, code) == (None, "no-sheet")
    assert sentence == "There is no sheet “Three” in the workbook; it has “One”, “Two”."


def test_a_hidden_sheet_is_read_where_no_other_is_a_matrix(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        book.add_worksheet("Words")
        page = book.add_worksheet("ACH")
        page.write_row("A1", ["Evidence", "Fog"])
        page.write_row("A2", ["Seen", "C"])
        page.hide()
    ((_, code, _),) = told(briefing(tmp_path, "m.xlsx"))
    assert code == "hidden-sheet"


def test_a_workbook_without_a_matrix_says_so(tmp_path):
    write_xlsx(tmp_path / "m.xlsx", [["a", "b"]])
    read = briefing(tmp_path, "m.xlsx")
    assert "no-matrix" in [each.code for each in read.problems]
    assert read.comparison is None
    assert read.blocks


def test_what_openpyxl_writes_is_read_too(tmp_path):
    book = openpyxl.Workbook()
    for row in PLAIN:
        book.active.append(row)
    book.active["B2"].comment = openpyxl.comments.Comment("It fits.", "A")
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["D1"], book.active["D2"] = "When", dt.date(2018, 4, 2)
    book.save(tmp_path / "m.xlsx")
    first, _ = briefing(tmp_path, "m.xlsx").comparison.evidence
    assert (first.date.iso(), first.ratings["fog"].because) == ("2018-04-02", "It fits.")


@pytest.mark.parametrize(("shown", "read"), [("mm-dd-yy", "2018-04-02"), ("mmm-yy", "2018-04")])
def test_built_in_formats_of_dates_are_known(tmp_path, shown, read):
    """They have numbers and no code of their own in the file."""
    book = openpyxl.Workbook()
    for row in PLAIN:
        book.active.append(row)
    book.active["D1"], book.active["D2"] = "When", dt.date(2018, 4, 2)
    book.active["D2"].number_format = shown
    book.save(tmp_path / "m.xlsx")
    first, _ = briefing(tmp_path, "m.xlsx").comparison.evidence
    assert first.date.iso() == read


# Workbooks that no spreadsheet has written.

BOOK = (
    f'<workbook xmlns="{NS}" xmlns:r="r"><workbookPr/><sheets>'
    '<sheet name="S" r:id="r1"/><sheet name="X" r:id="r2"/><sheet name="Y" r:id="r3"/>'
    "</sheets></workbook>"
)
LINKS = (
    '<Relationships><Relationship Id="r1" Type="t/worksheet" Target="/xl/s.xml"/>'
    '<Relationship Id="r2" Type="t/worksheet" Target="http://h/" TargetMode="External"/>'
    '<Relationship Id="r4" Type="t/sharedStrings" Target="strings.xml"/></Relationships>'
)
LONG = "".join(map(str, range(100_000)))
HEAD = '<row><c t="inlineStr"><is><t>Evidence</t></is></c><c t="str"><v>Fog</v></c></row>'


def raw(folder, cells, **parts):
    members = {"xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": LINKS}
    members["xl/s.xml"] = f"<worksheet><sheetData>{cells}</sheetData></worksheet>"
    members |= {name.replace("_", "/", 1) + ".xml": text for name, text in parts.items()}
    with zipfile.ZipFile(folder / "m.xlsx", "w", zipfile.ZIP_DEFLATED) as writer:
        for name, text in members.items():
            if text:
                writer.writestr(name, text)
    return briefing(folder, "m.xlsx")


def row_of(*cells):
    return f"<row>{''.join(cells)}</row>"


def text_cell(text, **attributes):
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<c t="str"{more}><v>{text}</v></c>'


def test_odd_cells_do_no_harm(tmp_path):
    strings = "<sst><si><t>Seen</t><rPh><t>no</t></rPh></si></sst>"
    shared = '<c t="s" r="A5"><v>0</v></c>'
    rows = [
        f'<row r="5">{shared}{text_cell("C", r="ZZZZ1")}</row>',
        f'<row r="2">{text_cell("x", r="A0")}<c t="b"><v>1</v></c><c t="b"><v>z</v></c></row>',
        row_of('<c t="s"><v>9</v></c>', '<c t="s"><v>-1</v></c>', "<c/>", "<c><v/></c>"),
        f'<row r="{"9" * 5000}"><c s="{"9" * 5000}"/></row>',
        row_of('<c s="77"><v>1e3</v></c>', '<c s="?"><v>1.25</v></c>'),
        row_of("<c><v>abc</v></c>", '<c t="inlineStr"><is><t>I</t><rPh><t>no</t></rPh></is></c>'),
        row_of('<c t="d"><v>2018-04-02T00:00:00</v></c>', '<c t="e"/>'),
        row_of('<c t="str"><v> </v></c>', '<c t="e" r="XFD12"><v>#REF!</v></c>'),
    ]
    read = raw(tmp_path, HEAD + "".join(rows), xl_strings=strings)
    items = read.comparison.evidence
    assert [item.text for item in items] == ["Seen", "x", "1000", "abc", "2018-04-02"]
    assert [code for _, code, _ in told(read)] == [
        "unread-column", "unknown-rating", "unknown-rating",
    ]  # fmt: skip


def test_a_workbook_without_dates_needs_no_library_for_them(tmp_path, monkeypatch):
    """It takes a tenth of a second to load, and our own workbooks do without."""
    for name in ("openpyxl.styles.numbers", "openpyxl.utils.datetime"):
        monkeypatch.setitem(sys.modules, name, None)
    written = read_once()
    (tmp_path / "m.xlsx").write_bytes(to_xlsx(written))
    assert len(briefing(tmp_path, "m.xlsx").comparison.evidence) == len(written.comparison.evidence)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (
            {"xl_workbook": "<a>"},
            "Its part “xl/workbook.xml” cannot be read: it is not well-formed",
        ),
        ({"xl_workbook": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}, "it declares a document type"),
        ({"xl_workbook": ""}, "The workbook has no sheets."),
        ({"xl_workbook": f"<a>{'x' * 600}</a>"}, "a text in it has more than 500 characters"),
        ({"xl_strings": f'<a b="{LONG}"/>'}, "a tag in it is too long"),
        ({"xl_strings": f"<a>{'<b/>' * 99}</a>"}, "it has more than 50 elements"),
    ],
)
def test_broken_workbooks_are_told_in_a_sentence(tmp_path, monkeypatch, parts, words):
    monkeypatch.setattr(markup, "ELEMENTS", 50)
    monkeypatch.setattr(markup, "CHARACTERS", 500)
    read = raw(tmp_path, HEAD, **parts)
    assert any(words in sentence for _, _, sentence in told(read)), told(read)
    assert read.comparison is None
    assert read.blocks


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0 words", "It is an old workbook (.xls); save it as .xlsx"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "an encrypted workbook"),
        (b"Evidence,Fog", "It is not a workbook (.xlsx)."),
        (b"PK\3\4 and nothing", "This zip archive is damaged"),
    ],
)
def test_what_is_no_workbook_is_told_in_a_sentence(tmp_path, data, words):
    (tmp_path / "m.xlsx").write_bytes(data)
    read = briefing(tmp_path, "m.xlsx")
    ((line, code, sentence),) = told(read)
    assert (line, code) == (3, "comparison-missing")
    assert words in sentence


def test_a_damaged_member_is_told(tmp_path):
    raw(tmp_path, HEAD)
    data = (tmp_path / "m.xlsx").read_bytes()
    place = data.index(b"xl/workbook.xml") + 20
    (tmp_path / "m.xlsx").write_bytes(data[:place] + b"\xff" * 20 + data[place + 20 :])
    read = briefing(tmp_path, "m.xlsx")
    assert "This zip archive is damaged" in read.problems[0].sentence


def test_a_million_empty_rows_are_told_once(tmp_path):
    empty = "".join(
        f'<row r="{number}" s="1"><c r="A{number}" s="1"/></row>' for number in range(3, 1_000_000)
    )
    read = raw(tmp_path, HEAD + row_of(text_cell("Seen"), text_cell("C")) + empty)
    assert ratings(read) == [{"fog": "C"}]
    ((_, code, sentence),) = told(read)
    assert code == "cut-table"
    assert sentence.startswith("Sheet “S”, row 3: There are more than 10,000 empty rows")


def test_rows_and_cells_have_an_end(tmp_path, monkeypatch):
    row = row_of(text_cell("Seen"), text_cell("C"))
    monkeypatch.setattr(grid, "ROWS", 5)
    read = raw(tmp_path, HEAD + row * 9)
    assert len(read.comparison.evidence) == 4
    assert told(read)[0][2] == (
        "Sheet “S”, row 6: At most 5 rows are read; this row and those below are left out."
    )
    monkeypatch.setattr(grid, "VALUES", 6)
    (tmp_path / "m.csv").write_text("Evidence,Fog\n" + "Seen,C\n" * 9)
    ((line, code, sentence),) = told(briefing(tmp_path, "m.csv"))
    assert (line, code) == (4, "cut-table")
    assert sentence.startswith("At most 6 filled cells are read;")


def test_merged_ranges_that_are_none_are_passed_over(tmp_path):
    rows = HEAD + row_of(text_cell("Seen"), text_cell("C"))
    merged = "".join(f'<mergeCell ref="{ref}"/>' for ref in ("A1", "A1:ZZZZ9", "A2:A3"))
    text = f"<a><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells><b>"
    read = raw(tmp_path, "", xl_s=text)
    assert [code for _, code, _ in told(read)] == ["merged-cells"]


def test_a_huge_field_ends_a_csv_file(tmp_path):
    (tmp_path / "m.csv").write_text(f"Evidence,Fog\nSeen,C\n{'x' * 200_000},C\nHeard,C\n")
    read = briefing(tmp_path, "m.csv")
    assert ratings(read) == [{"fog": "C"}]
    ((line, code, _),) = told(read)
    assert (line, code) == (3, "cut-table")
    (tmp_path / "m.csv").write_text(f"{'x' * 200_000},C\n")
    assert briefing(tmp_path, "m.csv").comparison is None


def test_the_rest_of_very_many_problems_is_counted(tmp_path):
    (tmp_path / "m.csv").write_text("Evidence,Fog\n" + "Seen,Q\n" * 600 + "Seen,C")
    read = briefing(tmp_path, "m.csv")
    assert read.problems[-1].sentence == "100 more problems are not listed."
    assert [each.line for each in read.problems[:2]] == [2, 3]


def test_zero_characters_are_no_table(tmp_path):
    (tmp_path / "m.csv").write_bytes(b"Evidence,Fog\nSeen,\0\n")
    read = briefing(tmp_path, "m.csv")
    assert read.problems[0].code == "comparison-missing"


def test_an_empty_csv_file_is_no_matrix(tmp_path):
    (tmp_path / "m.csv").write_text("")
    assert briefing(tmp_path, "m.csv").problems[0].code == "no-matrix"


def test_our_own_csv_is_read_without_its_apostrophes(tmp_path):
    (tmp_path / "m.csv").write_text(
        "Row,Id,Title,Fog\nevidence,E1,'=1+1,C\nevidence,E2,'tis,C\nodd,E3,Three,I\n"
    )
    read = briefing(tmp_path, "m.csv")
    assert [item.text for item in read.comparison.evidence] == ["=1+1", "'tis", "Three"]
    ((_, code, sentence),) = told(read)
    assert (code, sentence) == (
        "unknown-row", "Column A: “odd” is not a kind of row; it is read as evidence.",
    )  # fmt: skip


def test_our_own_heads_are_read_without_their_apostrophes(tmp_path):
    heads = "ID,Evidence,D,'=1+1,'-2,'tis,Reason: =1+1"
    (tmp_path / "m.csv").write_text(f"{heads}\nE1,''=2,1,C,I,N,'-\n")
    read = briefing(tmp_path, "m.csv")
    assert read.problems == ()
    titles = [motivation.title for motivation in read.comparison.motivations]
    assert titles == ["=1+1", "-2", "'tis"]
    (item,) = read.comparison.evidence
    assert (item.text, [each.because for each in item.ratings.values()]) == ("'=2", ["-", "", ""])


EXPORTED = """\
ID,Evidence,Date,Source,Grade,Credibility,Relevance,D,Fog,Sea fog,Reason: Fog,Reason: Sea fog
,Likelihood,,,,,,,likely,,Seen often.,
,Criteria,,,,,,,,,,
who,Who says so,,,,,,,Crew,Log,,
,Evidence,,,,,,,,,,
E1,'=1+1,2018-04,,C3,high,low,1.5,CC,I,It fits.,No.
,Inconsistency,,,,,,,0,1,,
,Weighted inconsistency,,,,,,,0,1,,
,Lead,,,,,,,least refuted,,,
"""


def test_an_exported_table_is_read_again(tmp_path):
    (tmp_path / "m.csv").write_bytes(b"\xef\xbb\xbf" + EXPORTED.replace("\n", "\r\n").encode())
    read = briefing(tmp_path, "m.csv")
    assert read.problems == ()
    fog, sea = read.comparison.motivations
    assert (fog.likelihood, fog.ground.because, sea.id) == ("likely", "Seen often.", "sea-fog")
    assert read.comparison.cells == {"who": {"fog": "Crew", "sea-fog": "Log"}}
    (item,) = read.comparison.evidence
    assert (item.text, item.date.iso(), item.credibility) == ("=1+1", "2018-04", "high")
    assert [item.ratings[ref].because for ref in ("fog", "sea-fog")] == ["It fits.", "No."]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_else_is_told_comes_back_from_an_exported_workbook(lang, tmp_path):
    told = read_once()._replace(lang=lang)
    first, *others = told.comparison.evidence
    evidence = (first._replace(type="statement"), *others)
    told = told._replace(comparison=told.comparison._replace(evidence=evidence))
    before = told.comparison
    (tmp_path / "table.xlsx").write_bytes(to_xlsx(told))
    described = "motivations: [{}]".format(
        ", ".join(f"{{id: {each.id}, title: {each.title}}}" for each in before.motivations)
    )
    read = briefing(tmp_path, "table.xlsx", described)
    after = read.comparison
    assert [each for each in read.problems if each.severity == "error"] == []
    assert not any("Other sheets" in each.sentence for each in read.problems)
    assert after.assumptions == tuple(
        each._replace(section="", paragraphs=()) for each in before.assumptions
    )
    assert [each.indicators for each in after.motivations] == [
        tuple(sign._replace(section="", paragraphs=()) for sign in each.indicators)
        for each in before.motivations
    ]
    names = ("id", "text", "type", "date", "source", "credibility", "relevance", "ratings")
    assert [[getattr(each, name) for name in names] for each in after.evidence] == [
        [getattr(each, name) for name in names] for each in before.evidence
    ]
    assert [(each.likelihood, each.confidence) for each in after.motivations] == [
        (each.likelihood, each.confidence) for each in before.motivations
    ]
    assert after.criteria == before.criteria
    assert [(each.id, each.title, each.grade, each.date, each.note) for each in read.sources] == [
        (each.id, each.title, each.grade, each.date, each.note) for each in told.sources
    ]


def _book_with(path, **sheets):
    with xlsxwriter.Workbook(path) as book:
        for name, rows in {"ACH": PLAIN, **sheets}.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)


def test_what_is_wrong_with_assumptions_and_indicators_is_told_with_its_place(tmp_path):
    _book_with(
        tmp_path / "a.xlsx",
        Assumptions=[
            ["ID", "Assumption", "Confidence", "If wrong", "Odd"],
            ["A1", "It holds.", "certain", "E1 × Fog\n\nE1 × Sea\nE9", "x"],
            ["", "", "", "", "y"],
        ],
        Indicators=[
            ["ID", "Column", "What to expect", "Expect by", "Status"],
            ["sign", "Fog", "It comes.", "soon", "not seen"],
            ["lost", "Sea", "It goes.", "2018", "seen"],
            ["", "Fog", "", "", ""],
        ],
    )
    read = briefing(tmp_path, "a.xlsx")
    assert [each.id for each in read.comparison.assumptions] == ["A1"]
    assert read.comparison.assumptions[0].if_wrong == (CarriedCells("E1", "fog"),)
    assert [each.id for each in read.comparison.motivations[0].indicators] == ["sign"]
    places = [sentence.partition(":")[0] for _, _, sentence in told(read)]
    assert "Sheet “Assumptions”, row 2, column C" in places
    assert "Sheet “Indicators”, row 2, column D" in places
    sentence = "The indicator names no column of the table, so it is left out."
    assert f"Sheet “Indicators”, row 3, column A: {sentence}" in [each[2] for each in told(read)]


def test_a_sheet_of_assumptions_without_rows_is_passed_over(tmp_path):
    _book_with(tmp_path / "a.xlsx", Assumptions=[])
    assert briefing(tmp_path, "a.xlsx").comparison.assumptions == ()


def test_criteria_may_stand_under_a_heading_of_their_own(tmp_path):
    (tmp_path / "m.csv").write_text(
        "Item,Fog,Fog because,Section,Strike\nCriteria\nCost,Small,As it says,none,\n"
        "Ease,,,,Great\nEvidence\nSeen,C,It fits,,-\n"
    )
    comparison = briefing(tmp_path, "m.csv").comparison
    assert [each.id for each in comparison.motivations] == ["fog", "strike"]
    assert [each.title for each in comparison.criteria] == ["Cost", "Ease"]
    assert comparison.cells == {
        "criterion-1": {"fog": "Small"}, "criterion-2": {"strike": "Great"},
    }  # fmt: skip
    assert comparison.grounds["criterion-1"]["fog"].because == "As it says"


def test_titles_that_make_the_same_id_get_two(tmp_path):
    (tmp_path / "m.csv").write_text("ID,Evidence,A-b,A b,!\nE2,Seen,C,I,N\n,Heard,C,I,N\n")
    comparison = briefing(tmp_path, "m.csv").comparison
    assert [each.id for each in comparison.motivations] == ["a-b", "a-b-2", "column"]
    assert [each.id for each in comparison.evidence] == ["E2", "E3"]


def test_columns_are_called_as_in_a_spreadsheet():
    assert [letters(number) for number in (1, 26, 27, 702, 703, 16384)] == [
        "A", "Z", "AA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("level", LEVELS)
def test_ratings_and_weights_may_be_spelt_out(tmp_path, letter, level):
    words = LETTER_WORDS[letter].title()
    (tmp_path / "m.csv").write_text(f"Evidence,Cred.,Rel,Fog\nSeen,{level[0].upper()},-,{words}\n")
    (item,) = briefing(tmp_path, "m.csv").comparison.evidence
    assert (item.credibility, item.relevance, item.ratings["fog"].letter) == (
        level, "medium", letter,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "precision"),
    [("General", ""), ("0.00", ""), ("h:mm", ""), ("d mmm yy", "day"), ("mm/yy", "month"),
     ("0.0%", "percent"),     ("[$-409]yyyy", "year"), ('"day" 0', ""), ("\\d0", "")],
)  # fmt: skip
def test_a_format_of_dates_says_how_precise_they_are(code, precision):
    assert workbook.shown_by(code) == precision


@pytest.mark.parametrize("text", ["x", "1e400", "-1e9", "nan"])
def test_what_is_no_date_stays_as_it_is(text):
    assert sheet.date_words(text, "day", since_1904=False) in (text, "inf", "-1000000000")


def test_every_mark_separates_only_where_it_does():
    assert csv_table.read_csv("Evidence;Fog\na,b;C\n").rows[1] == (2, {1: "a,b", 2: "C"})
