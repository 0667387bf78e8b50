"""The comparison as a workbook, read back by openpyxl and from its XML."""

import gc
import io
import math
import re
import zipfile
from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import (
    Comparison,
    Criterion,
    Evidence,
    Ground,
    Motivation,
    Rating,
)
from briefing_app.model.errors import OutputError
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.lead.sums import Sums
from briefing_app.model.marking.markings import marking
from briefing_app.model.parts import words_of
from briefing_app.model.scales import LETTERS
from briefing_app.model.table.lead_report import lead_report
from briefing_app.model.words.fixed_words import ENGLISH, words_in
from briefing_app.output import tables
from briefing_app.output.workbook import xlsx_formulas as formulas
from briefing_app.output.workbook.xlsx_report import REPORT_WIDTHS
from briefing_app.output.workbook.xlsx_workbook import to_xlsx
from briefing_app.translation import LANGUAGES
from tests.known_reading import read_once
from tests.samples import golden_comparison, replace


def _book(briefing: Briefing, *, values: bool = False) -> Any:
    # The bars and rules of newer Excels are in an extension that openpyxl passes over.
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(to_xlsx(briefing)), data_only=values)


def _lines(sheet: Any) -> list[list[object]]:
    return [["" if cell is None else cell for cell in row] for row in sheet.values]


@pytest.fixture
def golden(sample: Briefing) -> Briefing:
    """A briefing with the comparison whose sums are published."""
    return replace(sample, comparison=golden_comparison())  # type: ignore[no-any-return]


def test_notes_are_written_as_the_library_writes_them(
    golden: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert golden.comparison is not None
    words = ("Plain", '<&> "quoted"', " Blanks around ", "Two\nlines _x0041_", "장" * 400)
    motivations = tuple(
        each._replace(summary=f"Summary {place}")
        for place, each in enumerate(golden.comparison.motivations)
    )
    evidence = tuple(
        item._replace(ratings={
            ref: rating._replace(because=words[(place + column) % len(words)])
            for column, (ref, rating) in enumerate(item.ratings.items())
        })
        for place, item in enumerate(golden.comparison.evidence)
    )  # fmt: skip
    comparison = golden.comparison._replace(motivations=motivations, evidence=evidence)
    briefing = replace(golden, comparison=comparison)
    quick = _parts(to_xlsx(briefing))
    monkeypatch.setattr("briefing_app.output.workbook.xlsx_notes._LARGE", 1)
    assert _parts(to_xlsx(briefing)) == quick
    monkeypatch.setattr("briefing_app.output.workbook.xlsx_notes.QuickBook", xlsxwriter.Workbook)
    monkeypatch.setattr(
        "briefing_app.output.workbook.xlsx_sheet.PlainSheet.write_note", _usual_note
    )
    usual = _parts(to_xlsx(briefing))
    with_fonts = usual["xl/comments1.xml"]
    usual["xl/comments1.xml"] = re.sub(rb"<r><rPr>.*?</rPr>|</r>", b"", with_fonts)
    assert usual == quick
    assert b"Two\nlines _x005F_x0041_" in quick["xl/comments1.xml"]


def _parts(book: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book)) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def _usual_note(sheet: Any, row: int, column: int, words: str, width: int, height: int) -> None:
    Worksheet.write_comment(sheet, row, column, words, {"width": width, "height": height})


@pytest.mark.parametrize(("before", "collects"), [(gc.enable, True), (gc.disable, False)])
def test_a_workbook_leaves_the_collector_of_garbage_as_it_was(
    before: Callable[[], None], collects: bool, sample: Briefing
) -> None:
    usual = gc.enable if gc.isenabled() else gc.disable
    before()
    try:
        to_xlsx(sample)
        assert gc.isenabled() == collects
    finally:
        usual()


def test_the_sheet_is_laid_out_like_the_other_tables(sample: Briefing) -> None:
    lines = _lines(_book(sample, values=True)["Comparison"])
    assert lines[0] == ["ID", "Evidence", "Type", "Date", "Source", "Grade", "Credibility",
                        "Relevance", "D", "The economy", "To avoid war",
                        "China’s support"]  # fmt: skip
    assert [line[1] for line in lines[1:4]] == ["Likelihood", "Confidence", "Criteria"]
    assert [line[:2] for line in lines[4:6]] == [["who", "Who says so"], ["", "Evidence"]]
    assert lines[6] == ["E1", "Fears of a famine", "document", "2017", "brown", "C3", "high",
                        "medium", 1.5, "CC", "I", "NA"]  # fmt: skip
    assert [line[1] for line in lines[-3:]] == ["Inconsistency", "Weighted inconsistency", "Lead"]


def test_the_values_kept_are_those_of_the_analysis(golden: Briefing) -> None:
    comparison = golden_comparison()
    analysis = analyse(comparison)
    book = _book(golden, values=True)
    lines = _lines(book["Comparison"])
    assert [line[8] for line in lines[1:6]] == list(analysis.diagnosticity.values())
    assert lines[6][9:] == list(analysis.inconsistency.values()) == [2, 1, 1, 1, 2]
    weighted = [float(str(value)) for value in lines[7][9:]]
    assert weighted == pytest.approx(list(analysis.weighted_inconsistency.values()))
    assert weighted == pytest.approx([math.sqrt(2)] * 2 + [math.sqrt(0.5)] + [math.sqrt(2)] * 2)
    assert lines[8][9:] == ["", "", "least refuted", "", ""]
    changes = ("no", "yes", "yes", "yes", "yes")
    assert _lines(book["Fragility"])[1:] == [
        [item.id, item.text, words]
        for item, words in zip(comparison.evidence, changes, strict=True)
    ]


def test_the_sums_are_formulas_over_the_ratings_and_weights(golden: Briefing) -> None:
    sheet = _book(golden)["Comparison"]
    assert sheet["J7"].value == formulas.inconsistency("$J$2:$J$6")
    assert sheet["L8"].value == formulas.weighted(
        "$L$2:$L$6", formulas.Weights("$G$2:$G$6", "$H$2:$H$6", "low", "high")
    )
    assert sheet["N9"].value == formulas.lead(
        "$N$8", "$J$8:$N$8", "$J$2:$N$6", "least refuted", "all alike"
    )
    assert sheet["I3"].value == formulas.diagnosticity("$J$3:$N$3")
    sums = "'Comparison'!$J$8:$N$8"
    ratings = "'Comparison'!$J$4:$N$4"
    weights = formulas.Weights("'Comparison'!$G$4", "'Comparison'!$H$4", "low", "high")
    found = _book(golden)["Fragility"]["C4"].value
    assert found == formulas.changes_lead(sums, ratings, weights, "yes", "no")


def _own_words(lang: str) -> set[str]:
    """Return the words of a workbook that are the program's own."""
    words = words_in(lang)
    named = {words[name] for name in ("comparison", "key", "sources", "least_refuted")}
    groups = (words["table"], words["rows"], words["levels"], words["report"])
    return named | {each for group in groups for each in group.values()}


@pytest.mark.parametrize("lang", sorted({*LANGUAGES} - {ENGLISH}))
def test_a_workbook_is_in_the_language_of_the_briefing(lang: str) -> None:
    told = read_once()._replace(lang=lang)
    assert told.comparison
    book = _book(told)
    formulas_and_words = [
        str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row
    ]
    criteria = {each.title for each in told.comparison.criteria}
    english = _own_words(ENGLISH) - _own_words(lang) - criteria
    assert english & {*book.sheetnames, *formulas_and_words} == set()
    assert not any(word in each for each in formulas_and_words for word in ('"high"', '"yes"'))
    page = words_in(lang)["page"].format(page="&P", pages="&N")
    assert {sheet.oddFooter.right.text for sheet in book} == {page}
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in book} == {lang == "ar"}
    assert max(map(len, book.sheetnames)) <= 31
    sheet = book.worksheets[0]
    for cell in sheet[1][: tables.FIXED]:
        assert sheet.column_dimensions[cell.column_letter].width > max(map(len, cell.value.split()))


@pytest.mark.parametrize(
    ("lang", "orders", "sides"),
    [
        ("ar", [2, 1, 2, 2], ["right", "left", "center", "right", "right", "left"]),
        ("en", [2, 0, 0, 0], ["left", "right", "center", None, None, "right"]),
    ],
)
def test_each_text_has_its_direction_and_its_side(
    lang: str, orders: list[int], sides: list[str | None], golden: Briefing
) -> None:
    assert golden.comparison is not None
    texts = ("سلام (ABC).", "Peace.", "E1 سلام.", "1953")
    evidence = tuple(
        each._replace(text=text)
        for each, text in zip(golden.comparison.evidence, texts, strict=False)
    )
    comparison = golden.comparison._replace(evidence=evidence)
    sheet = _book(replace(golden, lang=lang, comparison=comparison)).worksheets[0]
    found = {cell.value: cell for cell in sheet["B"]}
    assert [found[text].alignment.readingOrder for text in texts] == orders
    # In a sheet from right to left lines begin at the right, and numbers end at the left.
    row = found[texts[0]].row
    places = ("A1", "I1", "J1", f"A{row}", f"B{row}", f"I{row}")
    assert [sheet[place].alignment.horizontal for place in places] == sides


def test_a_table_that_was_not_understood_gives_no_lead(golden: Briefing) -> None:
    comparison = replace(golden.comparison, understood=False)
    book = _book(replace(golden, comparison=comparison))
    lead = _lines(book["Comparison"])[8][9:]
    assert set(lead) == {"not reckoned: see the problems"}
    assert {line[2] for line in _lines(book["Fragility"])[1:]} == set(lead)


@pytest.mark.parametrize(("columns", "told"), [(5, {"all alike"}), (1, {""})])
def test_nobody_is_least_refuted_where_all_are_alike(
    golden: Briefing, columns: int, told: set[str]
) -> None:
    comparison = golden.comparison
    assert comparison
    kept = comparison.motivations[:columns]
    item = comparison.evidence[0]
    assert {each.letter for each in item.ratings.values()} == {"C"}
    alike = replace(comparison, motivations=kept, evidence=(item,))
    book = _book(replace(golden, comparison=alike), values=True)
    lead = _lines(book["Comparison"])[4][9:]
    assert (len(lead), {each or "" for each in lead}) == (columns, told)


def test_the_formulas_are_the_ones_that_a_spreadsheet_was_seen_to_compute() -> None:
    # Checked with LibreOffice 7.4 on changed ratings and weights: equal to analyse() within 2E-14.
    assert formulas.inconsistency("I2:I6") == '=SUMPRODUCT(((I2:I6="I")+2*(I2:I6="II")))'
    assert formulas.weighted("I2:I6", formulas.Weights("F2:F6", "G2:G6", "low", "high")) == (
        '=SUMPRODUCT(SQRT(2)^((F2:F6="high")-(F2:F6="low")+(G2:G6="high")-(G2:G6="low")),'
        '((I2:I6="I")+2*(I2:I6="II")))'
    )
    assert formulas.lead("I8", "I8:M8", "I2:M6", "first", "alike") == (
        '=IF(COUNTA(I2:M6)=0,"",IF(MAX(I8:M8)-MIN(I8:M8)<=1E-9,"alike",'
        'IF(I8-MIN(I8:M8)<=1E-9,"first","")))'
    )
    assert formulas.diagnosticity("r").startswith(
        '=IF(SUMPRODUCT((r="CC")+(r="C")+(r="N")+(r="I")+(r="II"))<2,"",SQRT('
    )
    assert formulas.changes_lead(
        "s", "r", formulas.Weights("c", "v", "low", "high"), "yes", "no"
    ) == (
        '=IF(SUMPRODUCT(ABS((s-MIN(s)<=1E-9)-(s-SQRT(2)^((c="high")-(c="low")+(v="high")-(v="low"))'
        '*((r="I")+2*(r="II"))-MIN(s-SQRT(2)^((c="high")-(c="low")+(v="high")-(v="low"))'
        '*((r="I")+2*(r="II")))<=1E-9)))>0,"yes","no")'
    )


def test_reasons_are_notes_of_their_cells(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison
    motivations = (
        comparison.motivations[0]._replace(ground=Ground("As the desk judges.")),
        *comparison.motivations[1:],
    )
    grounds = {"who": {"m1": Ground("He wrote it.")}}
    told = replace(comparison, motivations=motivations, grounds=grounds)
    sheet = _book(replace(sample, comparison=told))["Comparison"]
    notes = {cell.coordinate: cell.comment.text for row in sheet for cell in row if cell.comment}
    assert notes == {
        "J1": "Hunger at home.", "J2": "As the desk judges.", "J5": "He wrote it.",
        "J7": "Hardship is what it predicts.", "K7": "No.", "K8": "It fits.", "L8": "Odd.",
    }  # fmt: skip


def test_the_other_sheets_tell_the_sources_and_the_key(sample: Briefing) -> None:
    book = _book(sample)
    assert book.sheetnames == ["Comparison", "Lead", "Sources", "Key", "Fragility"]
    assert _lines(book["Sources"])[1] == ["brown", "1", "W. Brown", "C3",
        "fairly reliable, possibly true", "2018-04", "An economist."]  # fmt: skip
    key = {str(line[0]): line[1] for line in _lines(book["Key"])}
    assert key["Result when exported"] == (
        "Least refuted: The economy. The lead changes if E1 or E2 is wrong. It changes if source 1 "
        "(one item) is withdrawn, or by one single step."
    )
    assert key["Not done when exported"].startswith("3 cells are not rated yet. E2 and E3 have")
    assert key["II"] == "very inconsistent; counts 2"
    assert key["likely"] == "55 to 80 per cent on the scale ICD 203"
    assert key["Grade F"] == "reliability cannot be judged"
    plain = sample.sources[0]._replace(grade=None, date=None)
    assert _lines(_book(replace(sample, sources=(plain,)))["Sources"])[1][3:6] == ["", "", ""]


def test_scores_and_sums_have_bars_from_zero(sample: Briefing) -> None:
    sheet = _book(sample)["Comparison"]
    bars = {str(area.sqref): rule.dataBar for area in sheet.conditional_formatting
            for rule in area.rules if rule.dataBar}  # fmt: skip
    heads = [cell.value for cell in sheet[1]]
    scores = [area for area in bars if sheet[area.split(":")[0]].column == heads.index("D") + 1]
    assert len(scores) == 1
    assert len(bars) == 3
    assert {bar.cfvo[0].val for bar in bars.values()} == {0}


def test_the_pages_carry_the_marking_and_the_date(sample: Briefing) -> None:
    marked = replace(sample, marking=marking("2 & 3"), title="A&B " * 50)
    sheet = _book(marked)["Comparison"]
    assert sheet.oddHeader.center.text == "&B 2 && 3"
    assert sheet.oddHeader.right.text == "As of 24 April 2018"
    assert sheet.page_setup.orientation == "landscape"
    # One page wide is what the format takes for granted.
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$1"
    bare = _book(replace(sample, marking=None, as_of=None))["Comparison"]
    assert bare.oddHeader.center.text is None
    assert not bare.oddHeader.right.text


def test_heads_and_names_stay_in_sight(sample: Briefing) -> None:
    book = _book(replace(sample, turned=True))
    found = {sheet.title: sheet.freeze_panes for sheet in book}
    assert found.pop("Comparison") == "C2"
    assert found.pop(book.worksheets[1].title) == "B2"
    assert set(found.values()) == {"A2"}


def test_head_and_foot_stay_within_what_the_format_allows(sample: Briefing) -> None:
    marked = replace(sample, marking=marking("&" * 300), title="&" * 300)
    xml = zipfile.ZipFile(io.BytesIO(to_xlsx(marked))).read("xl/worksheets/sheet1.xml").decode()
    found = re.findall(r"<odd(?:Header|Footer)>(.*?)</odd", xml)
    assert len(found) == 2
    assert all(len(each.replace("&amp;", "&")) <= 255 for each in found)


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "＝1", "\t=1", "http://example.org", "{=1}"]
)
def test_nothing_of_the_briefing_is_a_formula_or_a_link(words: str, sample: Briefing) -> None:
    item = Evidence(words, words, source=words, ratings={words: Rating("C", words)})
    comparison = replace(sample.comparison, evidence=(item,), question=words,
                         motivations=(Motivation(words, words, summary=words),))  # fmt: skip
    briefing = replace(sample, comparison=comparison, title=words, author=words)
    sheet = _book(briefing)["Comparison"]
    cell = sheet["B5"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (words, "s", None)
    assert bool(cell.quotePrefix) == (not words.startswith(("http", "{")))
    formulas_found = {
        each.coordinate for row in sheet for each in row if each.data_type == "f"
    }  # fmt: skip
    assert formulas_found == {"I5", "J6", "J7", "J8"}


@pytest.mark.parametrize("words", ["a\x00b\x0bc\x1f", "\ud800", "\ufffe", "<r>x</r>", "_x0041_",
                                   "</t></is>", "]]>", "a\r\nb"])  # fmt: skip
def test_any_words_give_a_whole_workbook(words: str, sample: Briefing) -> None:
    item = Evidence("E1", words, ratings={"m1": Rating("C", words)})
    comparison = replace(sample.comparison, evidence=(item,))
    briefing = replace(sample, comparison=comparison, title=words, author=words,
                       marking=marking(words))  # fmt: skip
    shown = str(_book(briefing)["Comparison"]["B7"].value)
    assert "x" in shown or len(shown) >= 3
    assert "\x00" not in shown


def test_a_text_longer_than_a_cell_is_cut(sample: Briefing) -> None:
    item = Evidence("E1", "😀" * 20_000)
    comparison = replace(sample.comparison, evidence=(item,))
    cell = _book(replace(sample, comparison=comparison))["Comparison"]["B7"]
    assert cell.value.endswith("😀…")
    assert len(cell.value.encode("utf-16-le")) // 2 <= 32_767


def test_a_comparison_without_evidence_or_columns_is_a_table_all_the_same(
    sample: Briefing,
) -> None:
    bare = replace(sample.comparison, evidence=())
    book = _book(replace(sample, comparison=bare))
    assert book.sheetnames == ["Comparison", "Sources", "Key"]
    assert len(_lines(book["Comparison"])) == 5
    lone = replace(sample.comparison, motivations=(), cells={})
    assert _book(replace(sample, comparison=lone)).sheetnames[-1] == "Key"


def test_what_no_sheet_can_hold_is_told(sample: Briefing) -> None:
    many = tuple(Motivation(f"m{number}", "M") for number in range(16_377))
    comparison = replace(sample.comparison, motivations=many, evidence=(), criteria=())
    with pytest.raises(OutputError, match="too large for a workbook"):
        to_xlsx(replace(sample, comparison=comparison))


def test_a_date_of_a_year_is_the_date_of_the_file(sample: Briefing) -> None:
    year = sample.as_of._replace(month=None, day=None) if sample.as_of else None
    assert _book(replace(sample, as_of=year)).properties.created.isoformat()[:10] == "2018-01-01"
    assert _book(replace(sample, as_of=None)).properties.created.year == 1970


def test_cells_written_without_detours_are_those_of_the_library(
    golden: Briefing, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.output.workbook import xlsx_sheet, xlsx_workbook

    def write_letters(
        sheet: Any, row: int, column: int, letters: Iterable[str], look: object
    ) -> None:
        for place, letter in enumerate(letters, column):
            if letter:
                sheet.write_string(row, place, letter, look)
            else:
                sheet.write_blank(row, place, None, look)

    ours = [to_xlsx(each) for each in (golden, sample, read_once())]
    for name in ("_write_cell", "_calculate_spans", "write_formula"):
        monkeypatch.setattr(xlsx_sheet.PlainSheet, name, getattr(Worksheet, name))
    monkeypatch.setattr(xlsx_sheet.PlainSheet, "write_letters", write_letters)
    monkeypatch.setattr(xlsx_workbook, "_cells", xl_range_abs)
    assert [to_xlsx(each) for each in (golden, sample, read_once())] == ours


@pytest.mark.parametrize(("count", "width"), [(5, 26), (7, 18), (20, 15)])
def test_columns_of_sentences_are_as_wide_as_a_page_can_show(count: int, width: int) -> None:
    motivations = tuple(Motivation(f"m{each}", f"Title {each}") for each in range(count))
    cells = {"claim": {each.id: "A sentence of it. " * 6 for each in motivations}}
    criteria = (Criterion("claim", "What it says"),)
    comparison = Comparison("", "Motivation", motivations, criteria, cells, ())
    sheet = _book(Briefing("f", "f", "T", (), comparison=comparison)).worksheets[0]
    assert int(sheet.column_dimensions["J"].width) == width


def test_the_sheet_on_the_lead_has_all_of_the_report(sample: Briefing) -> None:
    assert sample.comparison is not None
    sums = Sums(sample.comparison)
    sections = lead_report(sample, sample.comparison, sums)
    expected = [
        words
        for section in sections
        for words in (section.title, *map(words_of, section.sentences), section.note)
        if words
    ]
    sheet = _book(sample)["Lead"]
    found = [line[0] for line in _lines(sheet)]
    assert [words for words in found if words in expected] == expected
    assert any(each.startswith("Shares are of the weighted inconsistency") for each in expected)
    widths = [int(sheet.column_dimensions[letter].width) for letter in "ABC"]
    assert widths == list(REPORT_WIDTHS[:3])


def test_ratings_are_coloured_in_the_turned_sheet_too(sample: Briefing) -> None:
    usual, turned = _book(replace(sample, turned=True)).worksheets[:2]
    letters = [f'"{letter}"' for letter in LETTERS]
    for sheet in (usual, turned):
        rules = {
            str(area.sqref): [each.formula[0] for each in area.rules if each.type == "cellIs"]
            for area in sheet.conditional_formatting
        }
        assert letters in rules.values(), sheet.title


def test_numbers_have_their_heads_at_the_right(sample: Briefing) -> None:
    head = _book(sample)["Comparison"][1]
    score = [cell.value for cell in head].index("D")
    assert [cell.alignment.horizontal for cell in head] == [
        *["left"] * score, "right", *["center"] * (len(head) - score - 1)
    ]  # fmt: skip


def test_a_row_is_as_high_as_its_longest_words(sample: Briefing) -> None:
    short, long = (sample.sources[0]._replace(note=note) for note in ("Short.", "Long. " * 60))
    sheet = _book(replace(sample, sources=(short, long)))["Sources"]
    assert sheet.row_dimensions[2].height is None
    assert sheet.row_dimensions[3].height > 30
    assert sample.comparison is not None
    first, *others = sample.comparison.evidence
    items = (first._replace(text="Long. " * 60), *others)
    sheet = _book(replace(sample, comparison=replace(sample.comparison, evidence=items)))[
        "Comparison"
    ]
    (row,) = (row for row in range(1, 30) if sheet.cell(row, 2).value == items[0].text)
    assert sheet.row_dimensions[row].height > 30


def test_ratings_are_narrower_than_sums_in_the_turned_sheet(sample: Briefing) -> None:
    sheet = _book(replace(sample, turned=True)).worksheets[1]
    widths = [int(each.width) for each in sheet.column_dimensions.values()
              for _column in range(each.min, each.max + 1)]  # fmt: skip
    assert sample.comparison is not None
    items = len(sample.comparison.evidence)
    assert widths[0] > 20
    assert widths[1:] == [*[7] * items, *[14] * (len(widths) - 1 - items)]


def test_of_one_motivation_alone_none_is_alike(sample: Briefing) -> None:
    assert sample.comparison is not None
    alone = sample.comparison._replace(motivations=sample.comparison.motivations[:1])
    words = words_in("en")
    for comparison, told in ((sample.comparison, True), (alone, False)):
        sheet = _book(replace(sample, comparison=comparison))["Comparison"]
        leads = [cell for cell in chain(*sheet.values) if words["least_refuted"] in str(cell)]
        assert leads
        assert all((words["all_alike"] in each) is told for each in leads)
