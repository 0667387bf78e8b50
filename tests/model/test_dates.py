"""Dates that keep the precision at which they are known."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.dates import MONTHS, PartialDate


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Draw a date of any precision."""
    date = draw(st.dates())
    return draw(
        st.sampled_from(
            [
                PartialDate(date.year),
                PartialDate(date.year, date.month),
                PartialDate(date.year, date.month, date.day),
            ]
        )
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1945", "1945"),
        ("2012-02", "February 2012"),
        ("1953-07-27", "27 July 1953"),
        (" 2018-04-01 ", "1 April 2018"),
        ("2016-02-29", "29 February 2016"),
        ("0033-04", "April 33"),
    ],
)
def test_a_date_in_words(text: str, words: str) -> None:
    assert str(PartialDate.parse(text)) == words


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "18", "02018", "2018-4", "2018-04-1", "2018-", "-2018", "2018/04", "2018-04-27-01",
        "2018-04-27T10:00", "April 2018", "２０１８", "20 8", "+201",
    ],
)  # fmt: skip
def test_another_form_is_named_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="write YYYY, YYYY-MM or YYYY-MM-DD") as caught:
        PartialDate.parse(text)
    assert f"“{text}”" in str(caught.value)


@pytest.mark.parametrize("text", ["2018-13", "2018-00", "2018-02-29", "2018-04-31", "0000"])
def test_a_date_that_does_not_exist_is_named_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=f"“{text}” is not a date that exists"):
        PartialDate.parse(text)


def test_twelve_months() -> None:
    assert len(MONTHS) == 12
    assert [str(PartialDate(2018, number + 1)) for number in range(12)] == [
        f"{month} 2018" for month in MONTHS
    ]


@given(partial_dates())
def test_iso_round_trips_at_its_own_precision(date: PartialDate) -> None:
    assert PartialDate.parse(date.iso()) == date


@given(st.dates(), st.dates())
def test_days_sort_by_time(one: dt.date, other: dt.date) -> None:
    keys = [PartialDate(day.year, day.month, day.day).sort_key for day in (one, other)]
    assert (keys[0] < keys[1]) == (one < other)
    assert (keys[0] == keys[1]) == (one == other)


@given(partial_dates(), partial_dates())
def test_iso_texts_sort_as_the_dates_do(one: PartialDate, other: PartialDate) -> None:
    assert (one.sort_key < other.sort_key) == (one.iso() < other.iso())


def test_the_less_precise_comes_before_what_lies_within_it() -> None:
    year, month, day = PartialDate(2018), PartialDate(2018, 1), PartialDate(2018, 1, 1)
    assert year.sort_key < month.sort_key < day.sort_key < PartialDate(2018, 2).sort_key


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_a_sentence(text: str) -> None:
    try:
        date = PartialDate.parse(text)
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either outcome is right
    else:
        assert date.iso() == text.strip()
