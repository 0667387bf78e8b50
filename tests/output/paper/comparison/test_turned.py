"""The table with motivations as rows, in every kind of file."""

import csv
import io
import json
import re
import warnings

import docx
import openpyxl
import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.output.html.html_page import to_html
from briefing_app.output.markdown import to_markdown
from briefing_app.output.matrix import matrix_picture
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.tables import to_csv
from briefing_app.output.word.word_document import to_word
from briefing_app.output.workbook.xlsx_workbook import to_xlsx
from tests.known_reading import read_once
from tests.samples import replace


@pytest.fixture
def turned(sample: Briefing, golden: Comparison) -> Briefing:
    """The golden table, to be written with motivations as rows."""
    return replace(sample, comparison=golden, turned=True)


def _paper(briefing: Briefing, **options: object) -> dict:
    return json.loads(paper_data(briefing, PaperOptions(**options)).json)["comparison"]


def test_on_paper_items_are_columns_and_a_list_says_what_they_are(turned: Briefing) -> None:
    data = _paper(turned)
    assert data["matrix"] == []
    (table,) = data["turned_tables"]
    assert table["refs"] == ["E1", "E2", "E3", "E4", "E5"]
    assert [row["title"] for row in table["rows"]] == [f"Hypothesis {n}" for n in range(1, 6)]
    assert [cell["text"] for cell in table["rows"][0]["cells"]] == ["C", "C", "N", "II", "C"]
    third = table["rows"][2]["totals"]
    assert [cell["text"] for cell in third] == ["1", "0.71", "least refuted"]
    assert third[1]["share"] == pytest.approx(0.5)
    assert table["totals"] == ["Inconsistency", "Weighted inconsistency", "Lead"]
    assert table["scores"] == ["0.00", "1.02", "1.02", "1.10", "1.12"]
    assert [row["title"] for row in data["items"]] == [f"Item E{n}" for n in range(1, 6)]
    assert data["items"][0]["id"]
    assert not data["turned"]
    assert make_pdf(turned, PaperOptions(tagged=False)).startswith(b"%PDF")


def test_many_items_turn_the_page_and_make_more_tables(
    turned: Briefing, golden: Comparison
) -> None:
    items = tuple(replace(golden.evidence[n % 5], id=f"E{n}") for n in range(1, 61))
    many = replace(turned, comparison=replace(golden, evidence=items))
    data = _paper(many)
    assert data["turned"]
    tables = data["turned_tables"]
    assert sum(len(each["refs"]) for each in tables) == 60
    assert [len(each["totals"]) for each in tables] == [*[0] * (len(tables) - 1), 3]
    assert len(tables) > 1
    assert not _paper(many, landscape=True)["turned"]


def test_without_evidence_there_is_no_table_to_turn(turned: Briefing, golden: Comparison) -> None:
    bare = replace(turned, comparison=replace(golden, evidence=()))
    assert _paper(bare)["turned_tables"] == []
    assert matrix_picture(turned, "svg")
    heads = [each.rows[0].cells[0].text for each in docx.Document(io.BytesIO(to_word(bare))).tables]
    assert "Hypothesis" not in heads


def test_a_ballot_has_empty_cells_and_nothing_that_was_rated(turned: Briefing) -> None:
    data = _paper(turned, layout="ballot")
    (table,) = data["turned_tables"]
    assert {cell["text"] for row in table["rows"] for cell in row["cells"]} == {""}
    assert (table["totals"], table["scores"]) == ([], [])
    assert not any(row["flat"] for row in data["items"])
    pdf = make_pdf(turned, PaperOptions(layout="ballot", tagged=False))
    assert pdf.startswith(b"%PDF")


def test_what_the_items_say_stands_in_pairs() -> None:
    ballot = make_pdf(replace(read_once(), turned=True), PaperOptions(layout="ballot"))
    (page,) = pypdfium2.PdfDocument(ballot)
    text = page.get_textpage()

    def place(words: str) -> tuple[int, int]:
        start, _ = text.search(words).get_next()
        left, _, _, top = text.get_charbox(start, loose=True)
        return round(left), round(top)

    firsts = ("North Korea says that", "Kim’s first opening", "North Korea answers")
    (left, top), (below_left, below), (right, beside) = map(place, firsts)
    assert left == below_left < right
    assert below < top == beside


def test_in_html_each_motivation_has_a_row(turned: Briefing) -> None:
    page = to_html(turned)
    table = page[page.index('<table class="comparison turned">') :]
    table = table[: table.index("</table>")]
    assert table.count("<tr>") == 1 + 5 + 1
    assert re.findall(r'<th scope="row">(Hypothesis \d)</th>', table) == [
        f"Hypothesis {n}" for n in range(1, 6)
    ]
    assert 'id="evidence:E1"' in table
    assert "least refuted" in table
    first = table[table.index("Hypothesis 1</th>") :]
    assert re.findall(r"r-(\w+)", first)[:5] == ["C", "C", "N", "II", "C"]


def test_in_html_sentences_keep_a_table_of_their_own(sample: Briefing) -> None:
    page = to_html(replace(sample, turned=True))
    assert page.count('<table class="comparison">') == 1
    assert page.index("Who says so") < page.index('<table class="comparison turned">')
    only = replace(sample.comparison, evidence=())
    assert "comparison turned" not in to_html(replace(sample, comparison=only, turned=True))


def test_in_word_the_columns_are_the_items(turned: Briefing) -> None:
    document = docx.Document(io.BytesIO(to_word(turned)))
    found = [
        [cell.text for cell in row.cells]
        for table in document.tables
        for row in table.rows
        if table.rows[0].cells[0].text == "Hypothesis"
    ]
    assert found[0][:6] == ["Hypothesis", "E1", "E2", "E3", "E4", "E5"]
    assert found[3][:5] == ["Hypothesis 3", "C", "C", "C", "C"]
    assert found[3][-1] == "least refuted"
    assert any(each.text.startswith("E1 Item E1") for each in document.paragraphs)


def test_criteria_keep_a_table_of_their_own_in_word(sample: Briefing) -> None:
    document = docx.Document(io.BytesIO(to_word(replace(sample, turned=True))))
    heads = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    assert any(head[2:] == ["The economy", "To avoid war", "China’s support"] for head in heads)
    assert any(head[:3] == ["Motivation", "E1", "E2"] for head in heads)


def test_a_workbook_has_a_sheet_that_follows_the_first(turned: Briefing) -> None:
    def book(*, values: bool) -> openpyxl.Workbook:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            return openpyxl.load_workbook(io.BytesIO(to_xlsx(turned)), data_only=values)

    sheet = book(values=True)["Turned"]
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert rows[0] == ["Hypothesis", "E1", "E2", "E3", "E4", "E5", "Inconsistency",
                       "Weighted inconsistency", "Lead"]  # fmt: skip
    assert rows[3][:6] == ["Hypothesis 3", "C", "C", "C", "C", "I"]
    assert rows[3][-1] == "least refuted"
    assert book(values=False)["Turned"]["B2"].value.startswith("=IF('Comparison'!$J$2=")
    assert "Turned" not in openpyxl_names(replace(turned, turned=False))


def openpyxl_names(briefing: Briefing) -> list[str]:
    """Return the names of the sheets."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return openpyxl.load_workbook(io.BytesIO(to_xlsx(briefing))).sheetnames


def test_csv_and_markdown_are_the_other_way_round(turned: Briefing) -> None:
    upright = list(csv.reader(io.StringIO(to_csv(replace(turned, turned=False)))))
    lines = list(csv.reader(io.StringIO(to_csv(turned))))
    assert lines == [list(line) for line in zip(*upright, strict=True)]
    marked = list(csv.reader(io.StringIO(to_csv(replace(turned, variant="With Ana’s")))))
    assert marked[0] == ["Question", "Which one?"]
    assert marked[1:] == lines
    table = [line for line in to_markdown(turned).splitlines() if line.startswith("| Hypothesis")]
    assert [line.split(" | ")[0] for line in table] == [f"| Hypothesis {n}" for n in range(1, 6)]
