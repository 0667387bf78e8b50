"""Heads in two rows, merged cells, and what is below the matrix."""

import itertools

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.matrix import merged_cells
from briefing_app.input.matrix.files import cell_numbers
from briefing_app.input.reading import read_briefing
from briefing_app.model.lead.analysis import analyse
from tests.input.matrix.tables import Spans, codes, letters_of, problems, read, write, write_xlsx

ENDINGS = st.sampled_from([".csv", ".xlsx", ".ods"])
BANNERS = ["Hypotheses", "Explanations of the delay", "H"]
RATED = [["Sight", "high", "CC", "I", "N"], ["Repair", "low", "C", "II", "N"]]


def titles(briefing):
    return [each.title for each in briefing.comparison.motivations]


@st.composite
def heads(draw):
    """Draw a head of two rows, with the words of the columns before the motivations in either."""
    banner = Spans(draw(st.sampled_from(BANNERS)), 3)
    if draw(st.booleans()):
        first = [Spans("Evidence", 1, 2), Spans("Credibility", 1, 2), banner]
        return [first, [None, None, "Fog", "Engine", "Strike"]]
    first = ["Evidence", "Credibility", banner]
    return [first, ["", "", "Fog", "Engine", "Strike"]]


@given(heads(), st.sampled_from([[], [[Spans("Study of the ferry", 5)], []]]), ENDINGS)
def test_a_head_of_two_rows_is_one_head(tmp_path_factory, head, above, ending):
    path = tmp_path_factory.mktemp("head") / f"m{ending}"
    write(path, [*above, *head, *RATED])
    briefing = read(path)
    assert titles(briefing) == ["Fog", "Engine", "Strike"]
    assert letters_of(briefing) == [["CC", "I", "N"], ["C", "II", "N"]]
    assert [item.credibility for item in briefing.comparison.evidence] == ["high", "low"]
    assert briefing.comparison.understood
    assert set(codes(briefing)) <= {"unread-row"}


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
def test_the_second_row_may_name_the_evidence(tmp_path, ending):
    path = tmp_path / f"m{ending}"
    head = [[None, Spans("Weights", 2), None, Spans("Fog", 1, 2), Spans("Sea", 1, 2)],
            ["Evidence", "Credibility", "Relevance"]]  # fmt: skip
    write(path, [*head, ["Sight", "high", "low", "CC", "I"]])
    briefing = read(path)
    assert titles(briefing) == ["Fog", "Sea"]
    (item,) = briefing.comparison.evidence
    assert (item.credibility, item.relevance) == ("high", "low")
    assert briefing.problems == ()


_TWO_CASES = [
    ["ID", "Evidence", "The Engine", "the engine", "Fog", "Reason: the engine"],
    ["E1", "Sight", "C", "II", "N", "big"],
    ["e1", "Repair", "I", "C", "N", ""],
]


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
@pytest.mark.parametrize("declared", [False, True])
def test_what_differs_only_by_case_is_two_things(tmp_path, ending, declared):
    path = tmp_path / f"m{ending}"
    write(path, _TWO_CASES)
    titles = [("b", "the engine"), ("a", "The Engine"), ("fog", "FOG")]
    described = ", ".join(f"{{id: {ref}, title: {title}}}" for ref, title in titles)
    briefing = read(path, f"motivations: [{described}]" if declared else "")
    columns = ["b", "a", "fog"] if declared else ["the-engine-2", "the-engine", "fog"]
    items = {each.id: each.ratings for each in briefing.comparison.evidence}
    letters = {ref: [rated[each].letter for each in columns] for ref, rated in items.items()}
    assert letters == {"E1": ["II", "C", "N"], "e1": ["C", "I", "N"]}
    assert items["E1"][columns[0]].because == "big"
    assert briefing.comparison.understood


def test_reasons_of_a_column_that_is_left_out_are_left_out_too(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea", "Reason: Sea"], ["Sight", "C", "I", "calm"]])
    briefing = read(path, "motivations: [{id: a, title: Fog}]")
    assert "unknown-motivation" in codes(briefing, "error")
    assert "calm" not in repr(briefing.comparison.evidence)


def test_a_title_is_found_however_its_letters_are_typed(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "The crew's error", "Mu\u0308ll"], ["Seen", "C", "I"]])
    briefing = read(path, "motivations: [{id: a, title: The crew’s error}, {id: b, title: müll}]")
    assert letters_of(briefing) == [["C", "I"]]
    assert codes(briefing) == []


def test_a_head_that_two_titles_fit_but_for_case_is_neither(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "FOG"], ["Sight", "C"]])
    briefing = read(path, "motivations: [{id: a, title: Fog}, {id: b, title: fog}]")
    assert "unknown-motivation" in codes(briefing, "error")
    assert not briefing.comparison.understood


def test_equal_titles_have_the_words_above_them_too(tmp_path):
    path = tmp_path / "m.xlsx"
    head = [[Spans("Evidence", 1, 2), Spans("Own", 2), None, Spans("Foreign", 2)],
            [None, "Planned", "Accident", "Planned", "Accident"]]  # fmt: skip
    write(path, [*head, ["Sight", "CC", "I", "N", "C"]])
    briefing = read(path)
    assert titles(briefing) == [
        "Own: Planned", "Own: Accident", "Foreign: Planned", "Foreign: Accident",
    ]  # fmt: skip
    assert letters_of(briefing) == [["CC", "I", "N", "C"]]
    assert briefing.comparison.understood


@pytest.mark.parametrize("second", [["Sight", "CC", "I"], ["Sight"], ["", "", "CC"], ["", "Words"]])
def test_an_item_is_no_second_row_of_the_head(tmp_path, second):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], second, ["Heard", "C", "II"]])
    briefing = read(path)
    assert titles(briefing) == ["Fog", "Sea"]
    assert len(briefing.comparison.evidence) == 2


def test_a_title_covers_the_columns_that_it_is_merged_across(tmp_path):
    path = tmp_path / "m.xlsx"
    head = [[Spans("Evidence", 1, 2), Spans("Own", 2)], [None, "Fog", "Ice", "Fog"]]
    write(path, [*head, ["Sight", "CC", "I", "N"]])
    assert titles(read(path)) == ["Own: Fog", "Ice", "Fog"]
    assert read(path).problems == ()


def test_the_head_of_the_evidence_is_no_title_above_others(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "", "Fog"], ["Words", "More", ""], ["Seen", "", "CC"]])
    briefing = read(path)
    assert titles(briefing) == ["Fog"]
    assert [item.text for item in briefing.comparison.evidence] == ["Words", "Seen"]
    assert codes(briefing, "error") == ["unread-column"]


def test_two_columns_of_evidence_below_titles_stay_what_they_are(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Fog", "Own", ""], ["", "Evidence", "Evidence"], ["CC", "Seen", "x"]])
    briefing = read(path)
    assert titles(briefing) == ["Fog"]
    assert codes(briefing) == ["unread-column"]


def test_a_motivation_called_evidence_does_not_hide_the_evidence(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Item"], ["Seen", "CC", "I"]])
    items = read(path, "motivations: [{id: fog, title: Fog}, {id: item, title: Item}]").comparison
    assert [each.id for each in items.evidence[0].ratings and items.motivations] == ["fog", "item"]
    assert codes(read(path, "motivations: [{id: evidence, title: Evidence}]")) != []


def test_a_head_alone_is_a_matrix_without_items(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"]])
    assert titles(read(path)) == ["Fog", "Sea"]


def test_a_row_of_ratings_above_the_head_is_an_error(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["What", "Fog", "Sea"], ["Seen", "CC", "I"], ["Evidence", "A", "B"],
                 ["Heard", "C", "I"]])  # fmt: skip
    briefing = read(path)
    assert codes(briefing) == ["unread-row", "unread-row"]
    assert codes(briefing, "error") == ["unread-row"]
    assert not analyse(briefing.comparison).lead


@given(st.integers(1, 4), st.integers(0, 2), st.sampled_from([".xlsx", ".ods"]))
def test_what_is_merged_counts_for_each_cell(tmp_path_factory, count, before, ending):
    rows = [["Source", "Evidence", "Date", "Fog", "Sea"]]
    rows += [[f"s{number}", "Seen", "2018", "C", "II"] for number in range(before)]
    rows += [[None, f"Item {number}", None, None, "I"] for number in range(count)]
    for column, words in ((0, "Log"), (2, "2019"), (3, "CC")):
        rows[before + 1][column] = Spans(words, 1, count) if count > 1 else words
    path = tmp_path_factory.mktemp("merged") / f"m{ending}"
    write(path, rows)
    briefing = read(path)
    items = briefing.comparison.evidence[before:]
    assert len({item.source for item in items}) == 1
    assert {briefing.source(item.source).title for item in items} == {"Log"}
    assert {item.date.iso() for item in items} == {"2019"}
    assert letters_of(briefing)[before:] == [["CC", "I"]] * count
    assert briefing.comparison.understood
    assert codes(briefing, "note") == (["merged-cells"] if count > 1 else [])


@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
def test_one_rating_may_cover_several_motivations(tmp_path, ending):
    path = tmp_path / f"m{ending}"
    write(path, [["Evidence", "Fog", "Sea", "Ice"], ["Seen", Spans("N", 2), None, "II"],
                 ["Heard", "C", "I", "C"]])  # fmt: skip
    briefing = read(path)
    assert letters_of(briefing) == [["N", "N", "II"], ["C", "I", "C"]]
    assert problems(briefing)[0][1].endswith(
        "Merged cells count for each cell that they cover: B2:C2."
    )


@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
def test_a_text_across_the_whole_matrix_is_a_heading(tmp_path, ending):
    path = tmp_path / f"m{ending}"
    write(path, [["Evidence", "Fog", "Sea"], [Spans("At sea", 3)], ["Seen", "C", "I"],
                 [Spans("On land", 3)], ["Heard", "I", "C"]])  # fmt: skip
    briefing = read(path)
    assert [item.text for item in briefing.comparison.evidence] == ["Seen", "Heard"]
    assert briefing.problems == ()


def test_cells_merged_across_unlike_columns_are_an_error(tmp_path):
    path = tmp_path / "m.xlsx"
    write(path, [["Evidence", "Date", "Fog", "Sea"], ["Seen", Spans("2018", 2), None, "I"],
                 ["Heard", "", "C", "I"]])  # fmt: skip
    briefing = read(path)
    assert "merged across columns of other kinds" in problems(briefing, "error")[0][1]
    assert not analyse(briefing.comparison).lead


def test_cells_that_need_no_filling_are_not_reported(tmp_path):
    path = tmp_path / "m.xlsx"
    write(path, [["ID", "Evidence", "Date", "Fog", "Sea"],
                 [Spans("1", 1, 2), Spans("Seen", 2), None, "C", "I"],
                 [None, "Heard", "", "I", "C"], ["3", "Said", Spans("", 1, 2), "C", "C"],
                 ["4", "Told", None, "C", "I"]])  # fmt: skip
    briefing = read(path)
    assert [item.id for item in briefing.comparison.evidence] == ["1", "E2", "3", "4"]
    assert briefing.problems == ()


def test_very_many_merged_ranges_are_named_in_part(tmp_path):
    rows = [["Source", "Evidence", "Fog", "Sea"]]
    for number in range(12):
        rows += [[Spans(f"s{number}", 1, 2), "Seen", "C", "I"], [None, "Heard", "I", "C"]]
    write_xlsx(tmp_path / "m.xlsx", rows)
    assert problems(read(tmp_path / "m.xlsx"))[0][1].endswith("A20:A21 and 2 more.")


def test_merged_cells_have_an_end(tmp_path, monkeypatch):
    monkeypatch.setattr(merged_cells, "VALUES", 3)
    rows = [["Source", "Evidence", "Fog", "Sea"], [Spans("Log", 1, 9), "Seen", "C", "I"]]
    rows += [[None, "Heard", "I", "C"] for _ in range(8)]
    write_xlsx(tmp_path / "m.xlsx", rows)
    briefing = read(tmp_path / "m.xlsx")
    assert "More cells are merged than are read" in problems(briefing, "error")[0][1]


SCORES = [["Scores"], ["Hypothesis", "Rank", "Inconsistencies", "Weighted Score"],
          ["Fog", "1", "0", "1.414"], ["Sea", "2", "2", "-0,5"]]  # fmt: skip


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
@pytest.mark.parametrize("gap", [[], [[]], [[], []]])
@pytest.mark.parametrize("scores", [SCORES, SCORES[1:]])
def test_a_table_of_scores_below_is_no_evidence(tmp_path, ending, gap, scores):
    path = tmp_path / f"m{ending}"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", "CC", "I"], *gap, *scores])
    briefing = read(path)
    assert [item.text for item in briefing.comparison.evidence] == ["Seen"]
    first = 3 + len(gap)
    ((code, sentence),) = problems(briefing)
    assert code == "unread-row"
    assert sentence.endswith(
        f"The table of scores in rows {first} to {first + len(scores) - 1} is not read; "
        "the program computes its own."
    )
    assert analyse(briefing.comparison).lead


def test_what_is_below_the_scores_is_an_error(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", "CC", "I"], *SCORES, ["Heard", "I", "C"]])
    briefing = read(path)
    assert problems(briefing, "error") == [
        ("unread-row", "The row is below the table of scores, so it is left out.")
    ]
    assert not analyse(briefing.comparison).lead


def test_a_row_of_probabilities_is_one_of_likelihoods(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Probability", "likely", "20%"], ["Seen", "C", "I"]])
    briefing = read(path)
    assert [each.likelihood for each in briefing.comparison.motivations] == ["likely", ""]
    assert codes(briefing) == ["unknown-likelihood"]


SUMS = ["Total", "Score", "Weighted Score", "Inconsistency score", "Number of inconsistencies",
        "Sum of ratings", "Average of the weights", "Rank", "Sum", "Least refuted",
        "Gewichteter Widerspruch", "Incohérence", "가중 불일치", "Result", "Gesamtergebnis", "Σ",
        "# of inconsistencies", "Net score"]  # fmt: skip


@pytest.mark.parametrize("title", SUMS)
def test_rows_of_sums_are_no_evidence(tmp_path, title):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", "++", "--"], [title, "2", "-2"]])
    briefing = read(path)
    assert len(briefing.comparison.evidence) == 1
    assert briefing.comparison.understood


def test_an_item_that_is_called_like_a_sum_is_evidence(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", "CC", "I"], ["Total", "II", "C"]])
    assert letters_of(read(path)) == [["CC", "I"], ["II", "C"]]


def test_one_letter_makes_a_row_that_is_called_like_a_sum_evidence(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", "CC", "I"], ["Total", "II", "later"]])
    briefing = read(path)
    assert letters_of(briefing) == [["CC", "I"], ["II", ""]]
    assert not briefing.comparison.understood


_NAMED = [["Id", "Evidence", "Fog", "Engine"], ["E1", "Sight", "I", "C"]]


@pytest.mark.parametrize("title", ["Total", "Grand total", "Average", "Summe", "합계"])
def test_a_row_of_sums_may_have_an_id(tmp_path, title):
    write(tmp_path / "m.csv", [*_NAMED, ["E2", title, "1", "0"]])
    briefing = read(tmp_path / "m.csv")
    assert letters_of(briefing) == [["I", "C"]]
    sentence = f"The row “{title}” is read as a sum and not as evidence."
    assert problems(briefing) == [("unread-row", sentence)]
    assert len(analyse(briefing.comparison).lead) == 1


def test_words_in_a_row_of_sums_are_not_lost_in_silence(tmp_path):
    write(tmp_path / "m.csv", [*_NAMED, ["", "Result", "likely", "unlikely"]])
    briefing = read(tmp_path / "m.csv")
    assert problems(briefing) == [
        ("unread-row", "The row “Result” is read as a sum and not as evidence.")
    ]


def test_what_the_program_did_not_reckon_it_does_not_reckon_again(tmp_path):
    words = ["", "Lead", "not reckoned: see the problems", ""]
    write(tmp_path / "m.csv", [*_NAMED, words])
    briefing = read(tmp_path / "m.csv")
    assert codes(briefing) == ["not-understood"]
    assert not briefing.comparison.understood


def test_an_id_that_comes_twice_names_the_first_item(tmp_path):
    write(tmp_path / "m.csv", [*_NAMED, ["E1", "Sound", "C", "I"], ["", "Smell", "C", "C"]])
    briefing = read(tmp_path / "m.csv")
    assert [each.text for each in briefing.comparison.evidence] == ["Sight", "Smell"]
    assert codes(briefing) == ["duplicate-id"]


def test_a_quotation_mark_that_is_never_closed_is_told(tmp_path):
    path = tmp_path / "m.csv"
    path.write_text('Id,Evidence,Fog,Engine\nE1,Sight,I,C\nE2,"Sound,C,I\n', "utf-8")
    briefing = read(path)
    told = [each.sentence for each in briefing.problems if "never closed" in each.sentence]
    assert told == ["A quotation mark is opened in this row and never closed."]


def test_estimates_may_have_an_id(tmp_path):
    rows = [["L", "Likelihood", "likely", "unlikely"], ["C", "Confidence", "low", "high"]]
    write(tmp_path / "m.csv", [*_NAMED, *rows])
    briefing = read(tmp_path / "m.csv")
    assert codes(briefing) == []
    found = [(each.likelihood, each.confidence) for each in briefing.comparison.motivations]
    assert found == [("likely", "low"), ("unlikely", "high")]


def test_in_a_table_of_numbers_an_item_may_be_called_a_total(tmp_path):
    rows = [["E1", "Sight", "1", "-1"], ["E2", "Total", "-2", "2"]]
    write(tmp_path / "m.csv", [_NAMED[0], *rows])
    briefing = read(tmp_path / "m.csv")
    assert letters_of(briefing) == [["C", "I"], ["II", "CC"]]
    assert "odd-row" in codes(briefing, "warning")


def test_a_row_without_an_id_that_holds_the_sums_may_be_no_evidence(tmp_path):
    path = tmp_path / "m.csv"
    rows = [["ID", "Evidence", "Fog", "Sea"], ["E1", "Seen", "1", "-1"], ["E2", "Heard", "-2", ""]]
    write(path, [*rows, ["", "Celkem", "-1", "-1"]])
    briefing = read(path)
    sentence = (
        "The row “Celkem” holds the sums of the rows above it. If it is evidence, give it an id; "
        "if not, call it “Total”."
    )
    assert problems(briefing, "error") == [("odd-row", sentence)]
    assert not analyse(briefing.comparison).lead
    for last in (["E3", "Told", "-1", "-1"], ["", "Told", "-1", "1"], ["", "Total", "-1", "-1"]):
        write(path, [*rows, last])
        assert analyse(read(path).comparison).lead, last
    write(path, [*rows[:2], ["", "Told", "0", "0"], ["", "Met", "1", "-1"]])
    assert "odd-row" in codes(read(path), "error")
    write(
        path, [*rows[:1], ["", "Seen", "1", "-1"], ["", "Met", "-1", "1"], ["", "Told", "0", "0"]]
    )
    assert codes(read(path), "error") == []


def test_reasons_with_one_head_are_those_of_the_column_before(tmp_path):
    path = tmp_path / "m.csv"
    rows = [["Evidence", "Fog", "Why", "Sea", "Why"], ["Seen", "C", "thick", "I", "calm"]]
    write(path, rows)
    briefing = read(path)
    (item,) = briefing.comparison.evidence
    assert [each.because for each in item.ratings.values()] == ["thick", "calm"]
    assert codes(briefing) == []
    write(path, [["Evidence", "Why", "Fog", "Why", "Sea"], ["Seen", "one", "C", "two", "I"]])
    briefing = read(path)
    assert codes(briefing, "warning") == ["unread-column"]


def test_the_header_may_be_repeated(tmp_path):
    write(
        tmp_path / "m.csv", [*_NAMED, ["ID", "evidence ", "Fog", "Engine"], ["E2", "x", "N", "I"]]
    )
    briefing = read(tmp_path / "m.csv")
    assert (codes(briefing), letters_of(briefing)) == ([], [["I", "C"], ["N", "I"]])


@pytest.mark.parametrize("head", ["Score", "Rank", "Note", "D"])
def test_a_column_of_ratings_below_another_head_is_an_error(tmp_path, head):
    rows = [["Evidence", "Fog", "Engine", head], ["a", "I", "C", "C"], ["b", "C", "N", "II"]]
    write(tmp_path / "m.csv", rows)
    briefing = read(tmp_path / "m.csv")
    assert f"The column “{head}” has ratings" in problems(briefing, "error")[0][1]
    assert not analyse(briefing.comparison).lead
    described = (
        f"motivations: [{{id: a, title: Fog}}, {{id: b, title: {head}}}, {{id: c, title: Engine}}]"
    )
    briefing = read(tmp_path / "m.csv", described)
    assert analyse(briefing.comparison).lead == ("c",)


def test_a_column_of_grades_is_no_motivation(tmp_path):
    rows = [["Evidence", "Fog", "Engine", "Grade"], ["a", "I", "C", "C"], ["b", "C", "N", "C"]]
    write(tmp_path / "m.csv", rows)
    assert codes(read(tmp_path / "m.csv")) == []


@pytest.mark.parametrize("head", ["Classification", "RELIABILITY", "Zuverlässigkeit", "Гриф"])
def test_a_letter_of_another_scale_makes_no_motivation(tmp_path, head):
    path = tmp_path / "m.csv"
    rows = [["Evidence", head, "Fog", "Sea"], ["Seen", "C", "C", "I"], ["Heard", "C", "I", "I"]]
    write(path, rows)
    briefing = read(path)
    assert [each.title for each in briefing.comparison.motivations] == ["Fog", "Sea"]
    assert codes(briefing) == ["unread-column"]
    assert not analyse(briefing.comparison).lead
    briefing = read(path, "motivations: [{id: fog, title: Fog}, {id: sea, title: Sea}]")
    assert codes(briefing) == codes(briefing, "warning") == ["unread-column"]
    assert analyse(briefing.comparison).lead == ("fog",)
    briefing = read(path, f"motivations: [{{id: other, title: {head}}}, {{id: fog, title: Fog}}]")
    assert briefing.comparison.motivation("other").title == head


@pytest.mark.parametrize("head", ["Status", "Category", "Kategorie"])
@pytest.mark.parametrize("cells", [["C", "II", "N"], ["+", "--", "0"], ["1", "-1", "-2"]])
def test_a_motivation_may_have_such_a_head(tmp_path, head, cells):
    path = tmp_path / "m.csv"
    rows = [[f"Item {number}", each, each] for number, each in enumerate(cells)]
    write(path, [["Evidence", head, "Fog"], *rows, ["Total", "-2", "-2"]])
    briefing = read(path)
    assert [each.title for each in briefing.comparison.motivations] == [head, "Fog"]


@pytest.mark.parametrize("cells", [["C", "N"], ["I", "II"], ["C", "I", "A"], ["yes", "no"]])
def test_cells_that_another_scale_has_too_make_no_motivation(tmp_path, cells):
    path = tmp_path / "m.csv"
    rows = [[f"Item {number}", each, "C", "I"] for number, each in enumerate(cells)]
    write(path, [["Evidence", "Status", "Fog", "Sea"], *rows])
    briefing = read(path)
    assert [each.title for each in briefing.comparison.motivations] == ["Fog", "Sea"]
    assert codes(briefing) == ["unread-column"]


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
def test_two_tables_side_by_side_are_not_one(tmp_path, ending):
    path = tmp_path / f"m{ending}"
    rows = [["Evidence", "Fog", "Sea", None, "Evidence", "Strike", "Crew"],
            ["Seen", "C", "I", None, "Heard", "I", "C"]]  # fmt: skip
    write(path, rows)
    briefing = read(path)
    assert "“Evidence” is already in column A" in problems(briefing, "error")[0][1]
    assert not analyse(briefing.comparison).lead


def test_an_empty_column_of_another_scale_is_not_missed(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Status", "Fog", "Sea"], ["Seen", "", "C", "I"]])
    briefing = read(path)
    assert [each.title for each in briefing.comparison.motivations] == ["Fog", "Sea"]
    assert codes(briefing) == []


def test_hidden_columns_are_read_and_named(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        page = book.add_worksheet("ACH")
        for number, row in enumerate(_NAMED):
            page.write_row(number, 0, row)
        page.set_column("D:F", None, None, {"hidden": True})
    briefing = read(tmp_path / "m.xlsx")
    assert problems(briefing) == [(
        "hidden-columns",
        "Sheet “ACH”, row 1, column D: Hidden columns are read like the others: D.",
    )]  # fmt: skip
    assert letters_of(briefing) == [["I", "C"]]


@pytest.mark.parametrize("legend", [["Legend: CC is very consistent"],
                                    ["Key: CC = very consistent", "I = inconsistent"],
                                    ["C = consistent"], ["- = not rated yet"],
                                    ["++ = consistent", "-- = not"]])  # fmt: skip
def test_an_explanation_of_signs_is_no_evidence(tmp_path, legend):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", "CC", "I"], legend])
    briefing = read(path)
    assert len(briefing.comparison.evidence) == 1
    assert problems(briefing) == [("unread-row", "The explanation of signs in row 3 is not read.")]


@pytest.mark.parametrize("cells", [["Long words of somebody", "And others"], ["TRUE", "FALSE"],
                                   ["green", "red"], ["Y", "N/B"], ["O", "OO"]])  # fmt: skip
def test_a_column_that_is_not_understood_is_named_and_nobody_leads(tmp_path, cells):
    path = tmp_path / "m.csv"
    rows = [["Seen", "CC", "I"], ["Heard", "N", "C"]]
    write(path, [["Evidence", "Fog", "Sea", "Ice"],
                 *([*row, cell] for row, cell in zip(rows, cells, strict=True))])  # fmt: skip
    briefing = read(path)
    ((code, sentence),) = problems(briefing, "error")
    assert code == "unread-column"
    assert sentence.startswith("Column D: No cell below “Ice” is a rating")
    assert briefing.comparison.left_out == ("the column “Ice” on line 1, column D",)
    assert not analyse(briefing.comparison).lead


def test_motivations_of_the_front_matter_say_what_is_none(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea", "Desk"], ["Seen", "CC", "I", "words"]])
    named = "motivations: [{id: fog, title: Fog}, {id: sea, title: Sea}]"
    briefing = read(path, named)
    assert codes(briefing) == ["unread-column"]
    assert briefing.comparison.understood
    assert analyse(briefing.comparison).lead


ARKHAM = [
    ["Evidence", "Fog", "Sea", "Source", "Type", "Credibility", "Relevance"],
    ["Seen", "++", "-", "log", "document", "0.80", "0.50"],
    ["Heard", "N", "--", "crew", "testimony", "0.30", "1.00"],
    ["Said", "N/A", "+", "", "fact", "0.50", "0.50"],
    [],
    ["Scores"],
    ["Hypothesis", "Rank", "Inconsistencies", "Weighted Score", "Normalized Score"],
    ["Fog", "1", "0", "1.600", "100.0"],
    ["Sea", "2", "2", "-1.100", "0.0"],
]


def test_the_table_of_another_program_is_read_whole(tmp_path):
    """The columns and rows are those that ArkhamMirror writes."""
    path = tmp_path / "m.csv"
    write(path, ARKHAM)
    briefing = read(path)
    assert letters_of(briefing) == [["CC", "I"], ["N", "II"], ["NA", "C"]]
    assert [(item.credibility, item.relevance) for item in briefing.comparison.evidence] == [
        ("high", "medium"), ("low", "high"), ("medium", "medium"),
    ]  # fmt: skip
    assert codes(briefing, "error", "warning") == []
    assert codes(briefing, "note") == ["weights", "weights", "ratings", "unread-row"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("above", [[], [["A study of the ferry"]], [["Question", "Why?"]]])
def test_a_corner_may_be_blank(tmp_path, above, ending):
    path = tmp_path / f"m.{ending}"
    rows = [*above, ["", "Fog", "Engine"], ["Seen", "CC", "I"], ["Heard", "", "II"]]
    write(path, rows)
    found = read(path)
    assert [item.text for item in found.comparison.evidence] == ["Seen", "Heard"]
    assert letters_of(found) == [["CC", "I"], ["", "II"]]
    told = ["unread-row"] if above == [["A study of the ferry"]] else []
    assert sorted(codes(found)) == ["no-head", *told]
    described = "motivations: [{id: a, title: Fog}, {id: b, title: Engine}]"
    assert "no-head" not in codes(read(path, described))


@pytest.mark.parametrize(
    "rows",
    [
        [["", "Fog", "Engine"], ["Seen", "Words", "More"]],
        [["", "", "Fog", "Engine"], ["1", "Seen", "CC", "I"]],
        [["", "CC", "I"], ["Seen", "CC", "I"]],
        [["", "Fog", "Engine"]],
        [["Fog", "Engine"], ["CC", "I"]],
    ],
)
def test_what_is_below_a_blank_corner_must_be_certain(tmp_path, rows):
    write(tmp_path / "m.csv", rows)
    assert codes(read(tmp_path / "m.csv")) == ["no-matrix"]


def test_a_corner_may_name_both_sides(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence / Hypotheses", "Fog", "Sea"], ["Seen", "CC", "I"]])
    assert letters_of(read(path)) == [["CC", "I"]]


@pytest.mark.parametrize("head", ["Type", "Evidence type", "Belegart"])
def test_the_type_of_the_evidence_is_read_as_it_is_written(tmp_path, head):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", head, "Fog", "Sea"], ["Seen", "Satellite imagery", "CC", "I"]])
    found = read(path)
    assert [item.type for item in found.comparison.evidence] == ["Satellite imagery"]
    assert letters_of(found) == [["CC", "I"]]


@pytest.mark.parametrize("head", ["Belege", "Éléments", "الأدلة", "증거", "Indizien"])
def test_the_head_may_be_in_any_language_of_the_program(tmp_path, head):
    path = tmp_path / "m.csv"
    write(path, [[head, "Fog", "Sea"], ["Seen", "CC", "I"]])
    assert list(itertools.chain(*letters_of(read(path)))) == ["CC", "I"]


@pytest.mark.parametrize(
    ("sheet", "row", "column", "words"),
    [
        ("S", 2, "B", "Sheet “S”, row 2, column B"), ("S", 2, "", "Sheet “S”, row 2"),
        ("S", 0, "B", "Sheet “S”, column B"), ("S", 0, "", "Sheet “S”"),
        ("", 0, "B", "Column B"), ("", 0, "", ""),
    ],
)  # fmt: skip
def test_a_place_of_a_sheet_is_said_as_far_as_it_is_known(
    sheet: str, row: int, column: str, words: str
) -> None:
    assert cell_numbers._place(sheet, row, column) == words


def test_what_arkham_mirror_exports_is_read_whole(tmp_path):
    (tmp_path / "m.csv").write_text(
        "Evidence,Fraud,Accident,Theft,Source,Type,Credibility,Relevance\r\n"
        "The log was changed,++,--,N/A,Port office,document,0.90,0.80\r\n"
        '"The guard, half asleep",N,+,-,Interview,testimony,0.40,0.10\r\n'
        "\r\nScores\r\n"
        "Hypothesis,Rank,Inconsistencies,Weighted Score,Normalized Score\r\n"
        "Fraud,1,0,0.000,100.0\r\nTheft,2,1,-0.280,60.0\r\nAccident,3,1,-1.940,0.0\r\n",
        "utf-8",
    )
    file = tmp_path / "a.md"
    file.write_text("---\ntitle: A\ncomparison: m.csv\n---\n\nText.\n", "utf-8")
    briefing = read_briefing(file)
    comparison = briefing.comparison
    assert comparison.understood
    assert [each.title for each in comparison.motivations] == ["Fraud", "Accident", "Theft"]
    assert [
        (each.text, each.credibility, each.relevance, each.type) for each in comparison.evidence
    ] == [
        ("The log was changed", "high", "high", "document"),
        ("The guard, half asleep", "medium", "low", "testimony"),
    ]
    letters = [[each.letter for each in item.ratings.values()] for item in comparison.evidence]
    assert letters == [["CC", "II", "NA"], ["N", "C", "I"]]
    assert {(each.severity, each.code) for each in briefing.problems} == {
        ("note", "weights"), ("note", "ratings"), ("note", "unread-row")
    }  # fmt: skip


@pytest.mark.parametrize("notes", [
    [["* Second-hand"]],
    [["[1] Not confirmed"], ["(2) Seen twice"]],
    [["¹ Log of the harbour"], [], ["As of May"]],
    [["Note: ratings of May"]],
    [["Quelle: Hafen"]],
    [[], ["Ratings of May, by two analysts"]],
])  # fmt: skip
@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods"])
def test_footnotes_below_a_matrix_are_no_evidence(tmp_path, notes, ending):
    path = tmp_path / f"m.{ending}"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen*", "CC", "I"], ["Heard", "I", "C"], *notes])
    briefing = read(path)
    assert [item.text for item in briefing.comparison.evidence] == ["Seen*", "Heard"]
    assert codes(briefing) == ["unread-row"]
    assert "text below the matrix" in problems(briefing)[0][1]
    assert briefing.comparison.understood


def test_a_footnote_may_cover_the_whole_matrix(tmp_path):
    for ending in ("xlsx", "ods"):
        path = tmp_path / f"m.{ending}"
        footnote = [Spans("Ratings of May", 3, 1)]
        write(path, [["Evidence", "Fog", "Sea"], ["Seen", "CC", "I"], footnote])
        briefing = read(path)
        assert [item.text for item in briefing.comparison.evidence] == ["Seen"]
        assert "text below the matrix in row 3 is not read" in problems(briefing)[0][1]


@pytest.mark.parametrize("last", [
    [["Heard"]],
    [["Note of the pilot"], ["Heard"]],
    [[], ["Heard", "C", ""]],
    [["* Heard", "", "I"]],
])  # fmt: skip
def test_items_that_are_not_rated_yet_are_no_footnotes(tmp_path, last):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", "CC", "I"], *last])
    briefing = read(path)
    assert len(briefing.comparison.evidence) == 1 + len([row for row in last if row])
    assert codes(briefing) == []


def test_a_cell_may_have_its_rating_in_two_ways(tmp_path):
    path = tmp_path / "m.csv"
    rows = [["Consistent (C)", "II (very inconsistent)"], ["I", "C (seen twice)"]]
    write(path, [["Evidence", "Fog", "Sea"], ["Seen", *rows[0]], ["Heard", *rows[1]]])
    briefing = read(path)
    assert letters_of(briefing) == [["C", "II"], ["I", "C"]]
    assert "In 1 cell the words behind the rating" in problems(briefing)[0][1]
    reasons = [
        each.because for item in briefing.comparison.evidence for each in item.ratings.values()
    ]
    assert reasons == ["", "", "", "seen twice"]


def test_cells_in_bold_type_as_in_markdown_have_no_stars(tmp_path):
    path = tmp_path / "m.csv"
    rows = [["**Evidence**", "Fog", "**Sea**"], ["**Seen** twice", "**CC** ", "I"]]
    write(path, [*rows, ["* Heard", "I", "**C**"], ["**Total**", "**-1**", "**1**"]])
    briefing = read(path)
    assert titles(briefing) == ["Fog", "Sea"]
    assert [item.text for item in briefing.comparison.evidence] == ["**Seen** twice", "* Heard"]
    assert letters_of(briefing) == [["CC", "I"], ["I", "C"]]
    assert codes(briefing) == []


def test_a_table_of_texts_alone_has_items_and_no_footnotes(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Seen"], [], ["Heard"], ["* Said"]])
    described = "motivations: [{id: fog, title: Fog}, {id: sea, title: Sea}]"
    assert len(read(path, described).comparison.evidence) == 3


@pytest.mark.parametrize("head", ["Diagnostic?", "Diagnostic value", "Aussagekraft"])
def test_how_much_an_item_tells_apart_is_no_motivation(tmp_path, head):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea", head], ["Seen", "CC", "I", "HIGH"]])
    briefing = read(path)
    assert titles(briefing) == ["Fog", "Sea"]
    assert codes(briefing) == []


RATED_OR_NOT = [["Plan", "C", "I"], ["Build", "i", "NA"], ["Test", "C", "C"]]


@pytest.mark.parametrize("corner", ["Item", "Items", "Title", "Description", "Text"])
def test_a_table_of_anything_that_is_consulted_and_informed_names_nobody(tmp_path, corner):
    for number, rows in enumerate([RATED_OR_NOT, [["GPS", "yes", "no"], ["Radio", "✗", "✓"]]]):
        path = tmp_path / f"m{number}.csv"
        write(path, [[corner, "Alice", "Bob"], *rows])
        briefing = read(path)
        assert codes(briefing, "error") == ["unclear-ratings"], rows
        assert not analyse(briefing.comparison).lead


@pytest.mark.parametrize(("head", "rows", "described"), [
    (["Evidence", "Fog", "Sea"], RATED_OR_NOT, ""),
    (["Item of evidence", "Fog", "Sea"], RATED_OR_NOT, ""),
    (["Item", "Fog", "Sea"], [*RATED_OR_NOT, ["More", "CC", ""]], ""),
    (["Item", "Fog", "Sea"], [*RATED_OR_NOT, ["More", "N", ""]], ""),
    (["Item", "Fog", "Sea"], [["Seen", "+", "-"]], ""),
    (["Item", "Fog", "Sea", "Credibility"], [["Seen", "C", "I", "high"]], ""),
    (["Item", "Fog", "Sea", "Source"], [["Seen", "yes", "no", "Log"]], ""),
    (["Item", "a", "b"], RATED_OR_NOT, "motivations: [{id: a, title: Fog}, {id: b, title: Sea}]"),
    (["Item", "Fog", "Sea"], [*RATED_OR_NOT, ["Likelihood", "likely", ""]], ""),
])  # fmt: skip
def test_c_and_i_are_ratings_where_anything_says_what_the_table_is(tmp_path, head, rows, described):
    path = tmp_path / "m.csv"
    write(path, [head, *rows])
    briefing = read(path, described)
    assert briefing.comparison.understood, briefing.problems
    assert briefing.comparison.evidence[0].ratings


@pytest.mark.parametrize(
    "above",
    [
        ["Hypotheses"],
        ["", "Hypotheses"],
        ["Question", "Why late?"],
        ["C = consistent", "I = inconsistent"],
    ],
)
def test_c_and_i_are_ratings_below_what_says_that_motivations_are_compared(tmp_path, above):
    path = tmp_path / "m.csv"
    write(path, [above, ["Item", "Fog", "Sea"], *RATED_OR_NOT])
    assert read(path).comparison.understood


@pytest.mark.parametrize(
    "rule", ["|---|:-:|--:|", "| :- | - | - |", "|---+---+---|", "---|---|---"]
)
def test_the_line_below_the_head_of_a_table_in_markdown_is_no_row(tmp_path, rule):
    path = tmp_path / "m.csv"
    path.write_text(f"| Evidence | Fog | Sea |\n{rule}\n| Seen | ++ | - |\n| Heard | -- | + |\n")
    briefing = read(path)
    assert letters_of(briefing) == [["CC", "I"], ["II", "C"]]
    assert set(codes(briefing)) <= {"ratings"}
