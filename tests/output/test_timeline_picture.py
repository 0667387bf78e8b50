"""The timeline as a picture, for paper and for HTML."""

import datetime as dt

import pytest

from briefing_app.model.dates import PartialDate
from briefing_app.model.timeline import Mark
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.timeline_picture import estimated, mirrored, timeline_picture

_WIDTH, _SIZE = 445.0, 7.5
_ENGLISH = words_in("en")


def _event(date: str, words: str = "Something happens") -> Mark:
    return Mark(PartialDate.parse(date), words, "event")


_MARKS = (
    _event("1945"),
    _event("1950", "North Korea invades the South, and other words that take too much room"),
    _event("1953-07-27"),
    Mark(PartialDate(1994), "A famine", "evidence", "E7"),
    _event("2017"),
    _event("2018-04"),
    _event("2018-05-01"),
)


def test_everything_stands_within_the_width() -> None:
    picture = timeline_picture(_MARKS, _WIDTH, _SIZE, _ENGLISH)
    assert [each.words for each in picture.breaks] == ["40 years", "22 years"]
    assert len(picture.pieces) == 3
    assert (picture.worded, picture.left_out) == (True, 0)
    for mark in picture.marks:
        assert 0 <= mark.start <= mark.end <= _WIDTH + 0.01
        assert 0 <= mark.words_at <= mark.words_at + mark.words_width <= _WIDTH + 0.01
    assert picture.ticks[0].words == "1945"
    assert all(0 <= tick.at <= _WIDTH for tick in picture.ticks)


def test_every_label_is_whole_where_there_is_room() -> None:
    picture = timeline_picture(_MARKS, _WIDTH, _SIZE, _ENGLISH)
    assert [(mark.ref, mark.words) for mark in picture.marks] == [
        (mark.ref, mark.words) for mark in _MARKS
    ]
    # Semibold capitals and figures are wider than the letters of a sentence.
    assert picture.marks[3].words_width > estimated("E7 A famine", _SIZE)
    assert [mark.ends_there for mark in picture.marks][-2:] == [True, True]
    long = timeline_picture([_event("2018", "so many words " * 30)], _WIDTH, _SIZE, _ENGLISH)
    assert long.marks[0].words.endswith("…")


def test_lanes_are_in_the_order_of_dates_and_words_beside_their_marks() -> None:
    picture = timeline_picture(_MARKS, _WIDTH, _SIZE, _ENGLISH)
    assert [mark.lane for mark in picture.marks] == list(range(len(_MARKS)))
    for mark in picture.marks:
        if mark.ends_there:
            assert mark.words_at + mark.words_width < mark.start
        else:
            assert mark.words_at > mark.end


def test_many_marks_are_drawn_without_words_and_too_many_left_out() -> None:
    some = timeline_picture([_event("2018")] * 49, _WIDTH, _SIZE, _ENGLISH)
    assert (some.worded, some.lanes, some.left_out) == (False, 49, 0)
    assert all(mark.words == "" for mark in some.marks)
    many = timeline_picture([_event("2018")] * 5000, _WIDTH, _SIZE, _ENGLISH)
    assert (many.lanes, len(many.marks), many.left_out) == (60, 60, 4940)


def test_days_over_centuries_fit() -> None:
    days = [dt.date.fromordinal(1 + 700 * number) for number in range(5000)]
    marks = [Mark(PartialDate(day.year, day.month, day.day), "x", "event") for day in days]
    picture = timeline_picture(marks, _WIDTH, _SIZE, _ENGLISH)
    assert picture.lanes <= 60
    assert [tick.words for tick in picture.ticks][:3] == ["2000", "4000", "6000"]


def test_a_tick_without_room_says_nothing() -> None:
    days = ("2018-01-01", "2018-01-02", "2018-01-03", "2018-01-04")
    picture = timeline_picture([_event(day) for day in days], 2 * 7.2 * _SIZE, _SIZE, _ENGLISH)
    assert "" not in {tick.words for tick in picture.ticks}
    narrow = timeline_picture([_event("1953-07-27")], 20.0, _SIZE, _ENGLISH)
    assert [tick.words for tick in narrow.ticks] == [""]


def test_nothing_is_an_empty_picture() -> None:
    picture = timeline_picture((), _WIDTH, _SIZE, _ENGLISH)
    assert (picture.lanes, picture.marks, picture.pieces, picture.ticks) == (0, (), (), ())


@pytest.mark.parametrize(("words", "width"), [("abcd", 21.2), ("é", 5.3), ("日本", 21.0)])
def test_widths_are_estimated(words: str, width: float) -> None:
    assert estimated(words, 10.0) == pytest.approx(width)


def test_time_can_run_from_right_to_left() -> None:
    picture = timeline_picture(_MARKS, _WIDTH, _SIZE, _ENGLISH)
    other = mirrored(picture)
    assert mirrored(other).marks[-1].lane == picture.marks[-1].lane
    for mark, turned in zip(picture.marks, other.marks, strict=True):
        assert (mark.words, mark.lane) == (turned.words, turned.lane)
        assert turned.end == pytest.approx(_WIDTH - mark.start)
        assert turned.words_at == pytest.approx(_WIDTH - mark.words_at - mark.words_width)
        assert turned.ends_there is not mark.ends_there
    assert other.ticks[0].at > other.ticks[-1].at
    assert [each.words for each in other.breaks] == [each.words for each in picture.breaks]
    assert other.breaks[0].start == pytest.approx(_WIDTH - picture.breaks[0].end)
