"""How wide the columns of a table are on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.output.paper.blocks.paper_table import (
    SIZES,
    bands,
    column_bands,
    cut_table,
    fit,
    is_figure,
    row_heights,
)
from briefing_app.output.paper.blocks.paper_words import BREAK, LINE, clean, measured


def test_a_narrow_table_is_as_wide_as_its_words() -> None:
    fitted = fit([["Left", "a"], ["Right", "20"]], 440)
    assert fitted.size == SIZES[0]
    assert fitted.widths == (0, 0)


def test_sentences_get_more_room_than_numbers() -> None:
    fitted = fit([["1.5", "20"], ["a sentence of many words " * 5], ["shorter sentence " * 3]], 440)
    number, long, short = fitted.widths
    assert fitted.size == SIZES[0]
    assert number < short < long
    assert round(sum(fitted.widths), 6) == 440
    assert fitted.limits[0] == 3
    assert fitted.limits[1] == LINE


def test_many_columns_are_set_smaller() -> None:
    columns = [["eight letters " * 4]] * 13
    assert fit(columns, 440).size < SIZES[0]
    assert fit(columns * 2, 440).size == SIZES[-1]


def test_running_text_beside_many_columns_is_no_column_of_single_words() -> None:
    heads = ("Grade", "Share", "The economy", "Deterrent in hand", "Sanctions and aid")
    columns = [["A sentence of short words " * 4], *([head, "0.25"] for head in heads * 2)]
    fitted = fit(columns[:9], 479)
    assert fitted.size == SIZES[0]
    assert round(fitted.limits[0], 6) >= 22
    cramped = fit(columns, 479)
    assert cramped.size == SIZES[1]
    assert not cramped.tight
    assert not fitted.tight


def test_the_cells_below_a_head_have_one_line_rather_than_the_head() -> None:
    names = ["Name", *(f"Row {number}" for number in range(10, 20))]
    figures = [[f"Column {number}", *["123"] * 10] for number in range(10, 20)]
    fitted = fit([names, *figures], 445)
    assert fitted.limits[0] >= 0.9 * max(map(measured, names))


def test_a_word_wider_than_its_column_needs_a_hyphen() -> None:
    few, many = [["word " * 40]] * 3, [["internationalisation " * 9]] * 9
    assert (fit(few, 440).tight, fit(many, 440).tight) == (False, True)


def test_a_number_with_blanks_in_it_is_one_word() -> None:
    fitted = fit([["Many words in a cell of a table. " * 4] * 2, ["No.", "12 500"]], 300)
    assert fitted.widths[1] >= measured("12 500") * 0.6 * fitted.size


@pytest.mark.parametrize(
    ("cell", "whole"),
    [
        ("12 500", True),
        ("\u00b1 3 %", True),
        ("12500", False),
        ("5 km", False),
        ("\u2013 \u2013", False),
        ("1 2 3 4 5 6 7 8 9 10", False),
    ],
)
def test_a_cell_is_a_number_or_is_not(cell: str, *, whole: bool) -> None:
    assert is_figure(cell) is whole


def test_rows_are_as_high_as_their_cells() -> None:
    columns = [["Name", "barn"], ["Words", "a sentence of many words " * 12]]
    fitted = fit(columns, 300)
    head, long = row_heights(columns, fitted, 300)
    assert head == pytest.approx(9 * 1.2 + 5.5)
    assert long > 4 * head
    narrow = [["a", "b"], ["1", "2"]]
    assert len(set(row_heights(narrow, fit(narrow, 300), 300))) == 1


def test_no_rows() -> None:
    assert fit([[]], 440).widths == (0,)


def test_bands_are_even() -> None:
    assert [list(band) for band in bands(7, 3)] == [[0, 1], [2, 3], [4, 5, 6]]
    assert bands(3, 0) == [range(1), range(1, 2), range(2, 3)]
    assert bands(0, 4) == [range(0)]


def test_the_first_column_stands_in_every_band() -> None:
    assert column_bands([["Name"], ["one"], ["two"]], 440) == [[0, 1, 2]]
    parts = column_bands([["Name", "barn"], *([["1,234,567"]] * 29)], 440)
    assert len(parts) > 1
    assert all(part[0] == 0 for part in parts)
    assert [place for part in parts for place in part[1:]] == list(range(1, 30))
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_a_band_holds_no_more_than_its_columns_have_room_for() -> None:
    wide = ["internationalisation"] * 2
    parts = column_bands([["Name"], *[wide] * 6, *[["1"]] * 12], 300)
    assert sorted(place for part in parts for place in part[1:]) == list(range(1, 19))
    for part in parts:
        fitted = fit([(["Name"], *[wide] * 6, *[["1"]] * 12)[place] for place in part], 300)
        assert min(fitted.limits) >= 3


_NUMBER = st.from_regex(r"[0-9]{1,3}([,.][0-9]{3}){0,2}", fullmatch=True)
_PROSE = st.lists(st.sampled_from(["the", "barn", "on", "hill", "market"]), max_size=30)


@given(
    st.lists(st.lists(_NUMBER, min_size=1, max_size=3), min_size=1, max_size=6),
    st.lists(_PROSE.map(" ".join), min_size=1, max_size=3),
    st.sampled_from([420.0, 440.0, 479.28]),
)
def test_a_number_is_never_wider_than_its_column(
    numbers: list[list[str]], prose: list[str], width: float
) -> None:
    columns = [prose, *numbers]
    for band in column_bands(columns, width):
        fitted = fit([columns[place] for place in band], width)
        for place, limit in zip(band, fitted.limits, strict=True):
            assert all(measured(number) <= limit for number in columns[place]) or place == 0
            assert not any(BREAK in clean(number, limit) for number in columns[place])


@given(st.lists(st.lists(st.text(max_size=60), max_size=4), min_size=1, max_size=12))
def test_widths_fill_the_line_and_are_positive(columns: list[list[str]]) -> None:
    fitted = fit(columns, 440)
    assert len(fitted.widths) == len(columns)
    assert min(fitted.limits) >= 3
    assert not any(fitted.widths) or min(fitted.widths) > 0


def test_close_columns_are_counted_as_close_as_they_are_drawn() -> None:
    months = [["Total", "12,500"], *(["Jan", "1,250"] for _ in range(13))]
    assert len(column_bands(months, 440.0)) == 1
    assert len(column_bands(months, 360.0)) == 2


def test_a_wide_table_takes_what_is_free_beside_the_text() -> None:
    years = [["2001", "12,500"] for _ in range(14)]
    assert len(cut_table(years, 400.0, 0.0).bands) == 2
    wide = cut_table(years, 400.0, 200.0)
    assert (len(wide.bands), wide.width) == (1, 600.0)
    small = cut_table(years[:11], 400.0, 200.0)
    assert (len(small.bands), small.width) == (1, 600.0)
    assert cut_table(years[:3], 400.0, 200.0).width == 400.0


def test_each_of_several_tables_is_kept_on_one_page_if_it_can() -> None:
    rows = ["12,500"] * 40
    assert cut_table([rows] * 3, 400.0, 0.0).few == 11
    assert cut_table([rows] * 40, 400.0, 0.0).few == 40
