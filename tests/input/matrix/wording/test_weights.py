"""Credibility and relevance as words, numbers and per cent."""

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.matrix.wording.weights import Weights, unit_of
from briefing_app.model.lead.analysis import analyse
from tests.input.matrix.tables import codes, ods_bytes, ods_cell, ods_row, problems, read, write

LEVELS = ("low", "medium", "high")
WORDS = [
    {"low": ["low", "L", "Low"], "medium": ["medium", "M", "med.", "Moderate"], "high": ["H"]},
    {"low": ["niedrig", "gering"], "medium": ["Mittel"], "high": ["hoch"]},
    {"low": ["faible"], "medium": ["moyenne"], "high": ["élevée"]},
    {"low": ["منخفضة"], "medium": ["متوسطة"], "high": ["مرتفعة"]},
]
NUMBERS = [
    {"low": ["0.20", "0", "0.33"], "medium": ["0.5", "0.34", "0.66"], "high": ["0.67", "1.00"]},
    {"low": ["0,2", ",1"], "medium": ["0,50"], "high": ["1", "0,8"]},
    {"low": ["20 %", "0%"], "medium": ["50%", "66 %"], "high": ["80%", "100 %", "67,5%"]},
    {"low": ["٢٠٪"], "medium": ["٥٠٪"], "high": ["٨٠٪"]},
]


def rows_of(head, cells):
    return [
        ["Evidence", head, "Fog", "Sea"],
        *([f"Item {number}", words, "CC", "I"] for number, words in enumerate(cells)),
    ]


@given(
    st.sampled_from([*WORDS, *NUMBERS]),
    st.lists(st.sampled_from(LEVELS), min_size=1, max_size=5),
    st.sampled_from([".csv", ".xlsx", ".ods"]),
    st.data(),
)
def test_weights_are_read_exactly(tmp_path_factory, style, levels, ending, data):
    # One that has a fraction makes it certain that a whole number is no rank.
    levels = [*levels, "medium"]
    cells = [data.draw(st.sampled_from(style[level])) for level in levels]
    path = tmp_path_factory.mktemp("weights") / f"m{ending}"
    write(path, rows_of("Credibility", cells))
    briefing = read(path)
    assert [item.credibility for item in briefing.comparison.evidence] == levels
    assert briefing.comparison.understood
    assert codes(briefing) == (["weights"] if style in NUMBERS else [])


@pytest.mark.parametrize(
    ("cells", "span"),
    [(["1", "2", "3"], "1 to 3"), (["1", "1"], "1"), (["80", "20"], "20 to 80"),
     (["0.5", "4"], "0.5 to 4"), (["120%"], "120"), (["5"], "5")],
)  # fmt: skip
def test_numbers_that_may_be_ranks_are_not_read(tmp_path, cells, span):
    path = tmp_path / "m.csv"
    write(path, rows_of("Relevance", cells))
    briefing = read(path)
    ((code, sentence),) = problems(briefing, "error")
    assert code == "unclear-weights"
    assert sentence.startswith(f"Column B: It is not certain what “{span}” means below “Rel")
    assert not analyse(briefing.comparison).lead
    assert {item.relevance for item in briefing.comparison.evidence} == {"medium"}


@pytest.mark.parametrize(
    ("head", "cells"),
    [("Credibility (%)", ["80", "50", "10"]), ("Credibility %", ["80", "50", "10"]),
     ("Cred. (0-10)", ["8", "5", "1"]), ("Credibility (0 to 4)", ["4", "2", "1"])],
)  # fmt: skip
def test_the_head_may_name_the_unit(tmp_path, head, cells):
    path = tmp_path / "m.csv"
    write(path, rows_of(head, cells))
    briefing = read(path)
    assert [item.credibility for item in briefing.comparison.evidence] == ["high", "medium", "low"]
    assert codes(briefing) == ["weights"]


def test_a_head_that_names_ranks_names_no_unit():
    assert unit_of("Credibility (1-6)") == ("Credibility (1-6)", None)
    assert unit_of("Credibility (0-0)") == ("Credibility", None)
    assert unit_of("Cred") == ("Cred", None)


def test_words_and_numbers_may_be_mixed():
    weights = Weights("Credibility", ["high", "0.2", "-", "odd"])
    assert [weights.level(each) for each in ("high", "0.2", "-", "odd")] == [
        "high",
        "low",
        "",
        None,
    ]


def test_a_word_that_is_no_weight_is_an_error_with_its_place(tmp_path):
    path = tmp_path / "m.csv"
    write(path, rows_of("Credibility", ["high", "doubtful"]))
    assert problems(read(path), "error") == [
        ("unknown-weight", "Column B: “doubtful” is not a weight; write low, medium or high.")
    ]


@pytest.mark.parametrize(("head", "cells"), [("Weight", ["H", "L"]), ("Weight (%)", ["90", "5"])])
def test_a_single_weight_counts_as_credibility(tmp_path, head, cells):
    path = tmp_path / "m.csv"
    write(path, rows_of(head, cells))
    briefing = read(path)
    assert [item.credibility for item in briefing.comparison.evidence] == ["high", "low"]
    assert problems(briefing)[-1:] == [
        ("weights", f"Column B: “{head}” is read as the credibility of the items.")
    ]


def test_a_number_that_a_sheet_shows_as_per_cent_is_one(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "m.xlsx") as book:
        page = book.add_worksheet("A")
        page.write_row("A1", ["Evidence", "Credibility", "Fog"])
        for row, share in enumerate((1, 0), 1):
            page.write_row(row, 0, ["Seen", share, "C"], book.add_format({"num_format": "0%"}))
    head = ods_row(map(ods_cell, ("Evidence", "Credibility", "Fog")))
    lines = [
        ods_row([ods_cell("Seen"), ods_cell(None, office_value_type="percentage",
                                            office_value=share), ods_cell("C")])
        for share in ("1", "0")
    ]  # fmt: skip
    (tmp_path / "n.ods").write_bytes(ods_bytes([("", [head, *lines])]))
    for name in ("m.xlsx", "n.ods"):
        briefing = read(tmp_path / name)
        assert [item.credibility for item in briefing.comparison.evidence] == ["high", "low"]
        assert briefing.comparison.understood
