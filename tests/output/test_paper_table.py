"""How wide the columns of a table are on paper."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.output.paper_table import SIZES, bands, column_bands, fit
from briefing_app.output.paper_words import LINE


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
    columns = [["eight letters " * 4]] * 11
    assert fit(columns, 440).size < SIZES[0]
    assert fit(columns * 2, 440).size == SIZES[-1]


def test_a_word_wider_than_its_column_needs_a_hyphen() -> None:
    few, many = [["word " * 40]] * 3, [["internationalisation " * 9]] * 9
    assert (fit(few, 440).tight, fit(many, 440).tight) == (False, True)


def test_no_rows() -> None:
    assert fit([[]], 440).widths == (0,)


def test_bands_are_even() -> None:
    assert [list(band) for band in bands(7, 3)] == [[0, 1], [2, 3], [4, 5, 6]]
    assert bands(3, 0) == [range(1), range(1, 2), range(2, 3)]
    assert bands(0, 4) == [range(0)]


def test_the_first_column_stands_in_every_band() -> None:
    assert column_bands(3, 440) == [[0, 1, 2]]
    parts = column_bands(30, 440)
    assert len(parts) > 1
    assert all(part[0] == 0 for part in parts)
    assert [place for part in parts for place in part[1:]] == list(range(1, 30))


@given(st.lists(st.lists(st.text(max_size=60), max_size=4), min_size=1, max_size=12))
def test_widths_fill_the_line_and_are_positive(columns: list[list[str]]) -> None:
    fitted = fit(columns, 440)
    assert len(fitted.widths) == len(columns)
    assert min(fitted.limits) >= 3
    assert not any(fitted.widths) or min(fitted.widths) > 0
