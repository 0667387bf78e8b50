"""The timeline as a picture, for paper and for HTML."""

import datetime as dt
from itertools import pairwise

import pytest

from briefing_app.model.dates import PartialDate
from briefing_app.model.timeline import Mark
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.timeline_picture import (
    NEXT_LINE,
    estimated,
    mirrored,
    picture_key,
    timeline_picture,
)

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
    assert [(mark.ref, " ".join(mark.lines)) for mark in picture.marks] == [
        (mark.ref, mark.words) for mark in _MARKS
    ]
    assert [len(mark.lines) for mark in picture.marks] == [1] * len(_MARKS)
    # Semibold capitals and figures are wider than the letters of a sentence.
    assert picture.marks[3].words_width > estimated("E7 A famine", _SIZE)
    assert [mark.ends_there for mark in picture.marks][-2:] == [True, True]
    long = timeline_picture([_event("2018", "so many words " * 30)], _WIDTH, _SIZE, _ENGLISH)
    assert len(long.marks[0].lines) == 4
    assert long.marks[0].lines[-1].endswith("…")


def test_a_long_label_goes_on_in_lines_below_as_far_as_there_are_lanes() -> None:
    words = "A deal with the United States is made, food aid against a halt to all tests"
    middle = [_event("1945"), _event("1950-06", words), _event("1950-07", words), _event("1956")]
    picture = timeline_picture(middle, 300.0, _SIZE, _ENGLISH, 6)
    first, second, third, last = picture.marks
    assert (len(second.lines), len(third.lines)) == (2, 2)
    assert " ".join(third.lines) == words
    assert [first.lane, second.lane] == [0, 1]
    assert third.lane == pytest.approx(2 + NEXT_LINE)
    assert picture.lanes == pytest.approx(last.lane + 1)
    assert all(estimated(line, _SIZE) <= second.words_width for line in second.lines)
    tight = timeline_picture(middle, 300.0, _SIZE, _ENGLISH, 5)
    assert [len(mark.lines) for mark in tight.marks] == [1, 2, 1, 1]
    assert tight.marks[2].lines[0].endswith("…")


def test_words_are_below_a_mark_that_leaves_no_room_beside_it() -> None:
    marks = [_event("2018", "A whole year of talks"), _event("2018-05-01")]
    first, second = timeline_picture(marks, 300.0, _SIZE, _ENGLISH).marks
    assert (first.start, first.end) == (0, 300)
    assert (first.lines, first.below) == (("A whole year of talks",), True)
    assert (first.words_at, second.below) == (0, False)
    assert second.lane == pytest.approx(1 + NEXT_LINE)
    tight = timeline_picture(marks, 300.0, _SIZE, _ENGLISH, 2).marks[0]
    assert (tight.below, tight.lines) == (False, ("…",))


def test_words_are_below_a_mark_where_that_takes_fewer_lines_if_they_are_to_be_thrifty() -> None:
    long = "A deal with the neighbour is made in the autumn and fails for want of money and trust"
    marks = [_event("1900"), _event("1950", long), _event("2000"), _event("2018")]
    lines = {}
    for thrifty in (False, True):
        picture = timeline_picture(marks, 190.0, _SIZE, _ENGLISH, 9.0, thrifty=thrifty)
        mark = picture.marks[1]
        assert " ".join(mark.lines) == long
        lines[mark.below] = len(mark.lines)
        short = picture.marks[3]
        assert (short.below, short.lines) == (False, ("Something happens",))
    assert lines[True] + 1 < lines[False]


def test_words_without_blanks_go_on_at_any_wide_letter() -> None:
    words = "北朝鮮が対話に転じた理由を説明する五つの動機についての長い文章"
    picture = timeline_picture([_event("1945-05-08", words)], 240.0, _SIZE, _ENGLISH)
    assert "".join(picture.marks[0].lines) == words
    one = timeline_picture([_event("1945-05-08", "x" * 60)], 240.0, _SIZE, _ENGLISH)
    assert "".join(one.marks[0].lines) == "x" * 60
    none = timeline_picture([_event("1945-05-08", "")], 240.0, _SIZE, _ENGLISH)
    assert none.marks[0].lines == ("",)


def test_lines_of_korean_end_with_words_and_those_of_chinese_anywhere() -> None:
    for letters, whole in (("억제력이", True), ("威慑力量", False)):
        words = " ".join([letters] * 20)
        picture = timeline_picture([_event("2018", words)], _WIDTH / 3, _SIZE, _ENGLISH)
        [mark] = picture.marks
        assert len(mark.lines) > 1
        assert all(line.endswith(letters) for line in mark.lines[:-1]) is whole


def test_marks_share_lanes_if_there_are_too_many() -> None:
    years = [_event(str(1900 + 2 * number), "Word") for number in range(60)]
    picture = timeline_picture(years, 900.0, _SIZE, _ENGLISH)
    assert picture.worded
    assert picture.lanes < 10
    assert {mark.lines for mark in picture.marks} == {("Word",)}
    sides = sorted(
        (mark.lane, min(mark.start, mark.words_at), mark.words_at + mark.words_width)
        for mark in picture.marks
    )
    for (lane, _, right), (other, left, _) in pairwise(sides):
        assert lane != other or right < left


def test_the_key_explains_what_is_there() -> None:
    day = timeline_picture([_event("1953-07-27")], _WIDTH, _SIZE, _ENGLISH)
    assert picture_key(day, _ENGLISH) == ()
    year = timeline_picture([_event("1953")], _WIDTH, _SIZE, _ENGLISH)
    assert picture_key(year, _ENGLISH) == (_ENGLISH["bar_key"],)


def test_lanes_are_in_the_order_of_dates_and_words_beside_their_marks() -> None:
    picture = timeline_picture(_MARKS, _WIDTH, _SIZE, _ENGLISH)
    assert [mark.lane for mark in picture.marks] == list(range(len(_MARKS)))
    for mark in picture.marks:
        if mark.ends_there:
            assert mark.words_at + mark.words_width < mark.start
        else:
            assert mark.words_at > mark.end


def test_all_words_are_equally_far_from_their_marks_in_however_many_lines() -> None:
    long = "A deal with the United States is made, food aid against a halt to all tests"
    marks = [_event("1945", long), _event("1950"), _event("2017"), _event("2018-05-01", long)]
    picture = timeline_picture(marks, 200.0, _SIZE, _ENGLISH)
    assert {(len(mark.lines) > 1, mark.ends_there) for mark in picture.marks} == {
        (True, False), (False, False), (False, True), (True, True),
    }  # fmt: skip
    gaps = [
        mark.start - mark.words_at - mark.words_width
        if mark.ends_there
        else mark.words_at - mark.end
        for mark in picture.marks
    ]
    assert gaps == pytest.approx([gaps[0]] * len(marks))


def test_the_sign_of_a_day_at_an_end_is_whole_and_as_far_from_its_words_as_others() -> None:
    picture = timeline_picture([_event("1945-01-01"), _event("2018-05-01")], 200.0, _SIZE, _ENGLISH)
    half = 0.3 * _SIZE
    first, last = picture.marks
    assert first.start >= half
    assert last.start <= 200.0 - half
    assert last.ends_there
    assert last.start - half - last.words_at - last.words_width > half


def test_many_marks_are_drawn_without_words_and_too_many_left_out() -> None:
    some = timeline_picture([_event("2018")] * 49, _WIDTH, _SIZE, _ENGLISH)
    assert (some.worded, some.lanes, some.left_out) == (False, 49, 0)
    assert all(mark.lines == () for mark in some.marks)
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


def test_each_year_has_its_tick_where_its_words_have_room() -> None:
    marks = (_event("1945"), _event("1953-07-27"), _event("2017"), _event("2018-04"))
    for width, words in ((220.0, ["1945", "1950", "2017", "2018"]), (120.0, ["1945", "2017"])):
        picture = timeline_picture(marks, width, _SIZE, _ENGLISH)
        assert [tick.words for tick in picture.ticks] == words, width


def test_nothing_is_an_empty_picture() -> None:
    picture = timeline_picture((), _WIDTH, _SIZE, _ENGLISH)
    assert (picture.lanes, picture.marks, picture.pieces, picture.ticks) == (0, (), (), ())


@pytest.mark.parametrize(
    ("words", "width"), [("an it", 21.4), ("e\u0301", 5.7), ("é", 6.6), ("日本", 21.0)]
)
def test_widths_are_estimated(words: str, width: float) -> None:
    assert estimated(words, 10.0) == pytest.approx(width)


def test_time_can_run_from_right_to_left() -> None:
    picture = timeline_picture(_MARKS, _WIDTH, _SIZE, _ENGLISH)
    other = mirrored(picture)
    assert mirrored(other).marks[-1].lane == picture.marks[-1].lane
    for mark, turned in zip(picture.marks, other.marks, strict=True):
        assert (mark.lines, mark.lane) == (turned.lines, turned.lane)
        assert turned.end == pytest.approx(_WIDTH - mark.start)
        assert turned.words_at == pytest.approx(_WIDTH - mark.words_at - mark.words_width)
        assert turned.ends_there is not mark.ends_there
    assert other.ticks[0].at > other.ticks[-1].at
    assert [each.words for each in other.breaks] == [each.words for each in picture.breaks]
    assert other.breaks[0].start == pytest.approx(_WIDTH - picture.breaks[0].end)
