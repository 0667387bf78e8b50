"""The comparison as CSV and on the clipboard."""

import csv
import io
from html.parser import HTMLParser

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Evidence, Motivation, Rating
from briefing_app.model.errors import OutputError
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.table.table import Row, table_rows
from briefing_app.output.tables import to_csv, to_html_table, to_tsv
from tests.samples import replace


def _read(briefing: Briefing) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(briefing), newline=""), strict=True))


def test_csv_has_a_line_for_every_row_of_the_table(sample: Briefing) -> None:
    assert [(line["ID"], line["Evidence"]) for line in _read(sample)] == [
        ("", "Likelihood"), ("", "Confidence"), ("", "Criteria"), ("who", "Who says so"),
        ("", "Evidence"), ("E1", "Fears of a famine"),
        ("E2", "'=Open talk of war"), ("E3", "Not rated"), ("", "Inconsistency"),
        ("", "Weighted inconsistency"), ("", "Lead"),
    ]  # fmt: skip


def test_csv_tells_what_is_known_of_an_item_of_evidence(sample: Briefing) -> None:
    item = _read(sample)[5]
    assert item == {
        "ID": "E1",
        "Evidence": "Fears of a famine",
        "Type": "document",
        "Date": "2017",
        "Source": "brown",
        "Grade": "C3",
        "Credibility": "high",
        "Relevance": "medium",
        "D": "1.5",
        "The economy": "CC",
        "To avoid war": "I",
        "China’s support": "NA",
        "Reason: The economy": "Hardship is what it predicts.",
        "Reason: To avoid war": "No.",
        "Reason: China’s support": "",
    }


def test_csv_gives_the_sums_to_four_decimals(sample: Briefing) -> None:
    weighted = next(line for line in _read(sample) if line["Evidence"].startswith("Weighted"))
    assert [weighted["The economy"], weighted["To avoid war"]] == ["0", "1.4142"]


def test_csv_ends_its_lines_as_rfc_4180_asks(sample: Briefing) -> None:
    text = to_csv(sample)
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n") == 12


def test_csv_leaves_reasons_out_where_no_rating_has_one(sample: Briefing) -> None:
    item = Evidence("E1", "Item", ratings={"m1": Rating("C")})
    bare = replace(sample, comparison=replace(sample.comparison, evidence=(item,)))
    assert not any(name.startswith("Reason") for name in _read(bare)[0])


def test_a_source_without_grade_and_one_that_is_unknown_leave_their_columns_empty(
    sample: Briefing,
) -> None:
    items = (Evidence("E1", "One", source="plain"), Evidence("E2", "Two", source="nobody"))
    plain = sample.sources[0]._replace(id="plain", grade=None)
    briefing = replace(
        sample, sources=(plain,), comparison=replace(sample.comparison, evidence=items)
    )
    lines = [line for line in _read(briefing) if line["ID"].startswith("E")]
    assert [(line["Source"], line["Grade"]) for line in lines] == [("plain", ""), ("nobody", "")]


def test_a_briefing_without_a_comparison_is_told(sample: Briefing) -> None:
    with pytest.raises(OutputError, match="no comparison"):
        to_csv(replace(sample, comparison=None))


class _Cells(HTMLParser):
    """Collects the cells of a table, row by row, and their style attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
            self.styles.append(dict(attrs)["style"] or "")

    def handle_data(self, data: str) -> None:
        self.rows[-1][-1] += data


def test_the_clipboard_shows_the_rows_and_columns_it_is_given(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison
    rows = table_rows(sample, comparison, analyse(comparison), order="diagnosticity", hidden={"m2"})
    shown = [each for each in comparison.motivations if each.id != "m2"]
    tsv = [line.split("\t") for line in to_tsv(comparison, rows, shown).splitlines()]
    assert tsv[0] == ["ID", "Why the turn?", "D", "The economy", "China’s support"]
    assert ["E2", "'=Open talk of war", "1.2472", "N", "II"] in tsv
    html = _Cells()
    html.feed(to_html_table(comparison, rows, shown))
    assert html.rows == tsv


def test_the_clipboard_is_turned_with_the_table(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison
    rows = [*table_rows(sample, comparison, analyse(comparison)), Row("criterion", "", "Said", ())]
    shown = comparison.motivations
    upright = [line.split("\t") for line in to_tsv(comparison, rows, shown).splitlines()]
    tsv = [line.split("\t") for line in to_tsv(comparison, rows, shown, turned=True).splitlines()]
    assert [line[:-1] for line in tsv] == [list(each) for each in zip(*upright[:-1], strict=True)]
    assert [line[-1] for line in tsv] == ["", "Said", "", "", "", ""]
    html = _Cells()
    html.feed(to_html_table(comparison, rows[:-1], shown, turned=True))
    assert html.rows == [line[:-1] for line in tsv]


def test_a_clipboard_cell_is_one_line(sample: Briefing) -> None:
    comparison = replace(
        sample.comparison, question="A\tquestion\nin lines ", motivations=(), evidence=()
    )
    assert to_tsv(comparison, (), ()) == "ID\tA question in lines\tD\n"


def test_the_clipboard_tells_excel_that_words_are_text(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison
    motivations = (Motivation("m1", "<b>1-2</b>"),)
    html = to_html_table(comparison, (), motivations)
    assert "&lt;b&gt;1-2&lt;/b&gt;" in html
    assert html.count("mso-number-format:'\\@'") == 4
