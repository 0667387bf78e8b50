"""What to expect if a motivation is right."""

import pytest

from briefing_app.model.comparison import Comparison, Indicator, Motivation
from briefing_app.model.dates import PartialDate
from briefing_app.model.indicators import (
    indicator_rows,
    is_overdue,
    lacks_date,
    overdue_sentence,
)

AS_OF = PartialDate(2018, 4, 24)


def _expected(date: str, status: str = "not seen", ref: str = "i") -> Indicator:
    return Indicator(ref, "Seen", PartialDate.parse(date) if date else None, status)


@pytest.mark.parametrize(("date", "as_of", "overdue"), [
    ("2018-04-23", "2018-04-24", True),
    ("2018-04-24", "2018-04-24", False),
    ("2018-03", "2018-04-24", True),
    ("2018-04", "2018-04-24", False),
    ("2018-02", "2018-03-01", True),
    ("2016-02-29", "2016-03", True),
    ("2017", "2018", True),
    ("2018", "2018-12-31", False),
    ("2018-04-10", "2018-04", False),
])  # fmt: skip
def test_a_date_is_past_when_its_last_day_is(date: str, as_of: str, overdue: bool) -> None:
    assert is_overdue(_expected(date), PartialDate.parse(as_of)) is overdue


def test_only_what_is_not_seen_is_overdue_and_only_with_both_dates() -> None:
    for status in ("seen", "contradicted", "unknown"):
        assert not is_overdue(_expected("2017", status), AS_OF)
    assert not is_overdue(_expected(""), AS_OF)
    assert not is_overdue(_expected("2017"), None)


@pytest.mark.parametrize(("indicator", "lacks"), [
    (_expected(""), True),
    (_expected("2018"), False),
    (_expected("2018", "seen"), True),
    (Indicator("i", "", None, "contradicted", PartialDate(2018)), False),
])  # fmt: skip
def test_which_date_it_needs(indicator: Indicator, lacks: bool) -> None:
    assert lacks_date(indicator) is lacks


@pytest.mark.parametrize(("indicator", "words"), [
    (_expected("2018-05"), "expected by May 2018, not seen"),
    (_expected("2018-03"), "expected by March 2018, overdue"),
    (_expected("2018-03", "unknown"), "expected by March 2018, not known whether seen"),
    (_expected(""), "not seen"),
    (_expected("2018-05", "seen"), "seen"),
    (Indicator("i", "", None, "seen", PartialDate(2018, 4, 3)), "seen on 3 April 2018"),
    (Indicator("i", "", None, "contradicted", PartialDate(2018, 4)), "contradicted in April 2018"),
])  # fmt: skip
def test_what_has_become_of_it_is_said_in_words(indicator: Indicator, words: str) -> None:
    motivation = Motivation("m", "M", indicators=(indicator,))
    (row,) = indicator_rows(Comparison("", "", (motivation,), (), {}, ()), AS_OF)
    assert (row.motivation, row.status_words) == (motivation, words)


def test_what_is_overdue_is_told() -> None:
    one = Motivation("a", "A", indicators=(_expected("2017", ref="x"), _expected("2019", ref="y")))
    other = Motivation("b", "B", indicators=(_expected("2018-01", ref="z"),))
    both = Comparison("", "", (one, other), (), {}, ())
    assert overdue_sentence(both, AS_OF) == "x and z were expected by now and not seen."
    assert overdue_sentence(both._replace(motivations=(other,)), AS_OF) == (
        "z was expected by now and not seen."
    )
    assert overdue_sentence(both, None) == ""
