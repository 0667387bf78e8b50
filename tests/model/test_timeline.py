"""The timeline: what is on it, and where."""

import datetime as dt
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing, Event, Section
from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.dates import PartialDate
from briefing_app.model.timeline import (
    Mark,
    Piece,
    beside,
    days_of,
    description,
    gather,
    lanes,
    lanes_in_order,
    lay_out,
    length_words,
    precision,
    ticks,
)

_NEAR = 1e-9


@st.composite
def _dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates())
    return draw(
        st.sampled_from(
            (
                PartialDate(day.year),
                PartialDate(day.year, day.month),
                PartialDate(day.year, day.month, day.day),
            )
        )
    )


_RECENT = st.integers(2016, 2019).flatmap(
    lambda year: st.just(PartialDate(year)) | st.integers(1, 12).map(lambda m: PartialDate(year, m))
)
_MARKS = st.lists(_dates() | _RECENT, max_size=40).map(
    lambda dates: tuple(
        Mark(date, "Something", "event") for date in sorted(dates, key=lambda date: date.sort_key)
    )
)


def _marks(*dates: str) -> tuple[Mark, ...]:
    return tuple(Mark(PartialDate.parse(each), each, "event") for each in dates)


_BUILT_IN = _marks(
    "1945", "1950", "1953-07-27", "1994", "2012-02", "2017", "2017", "2018", "2018-01", "2018-03",
    "2018-04", "2018-04-27", "2018-05",
)  # fmt: skip


def test_events_and_evidence_are_gathered_in_the_order_of_time() -> None:
    section = Section("turn", "The turn", 1, 0, 7)
    evidence = (
        Evidence("E1", "Talks", PartialDate(2018, 4), section="turn", paragraphs=(3, 9)),
        Evidence("E2", "Undated"),
        Evidence("E3", "Early", PartialDate(1994)),
    )
    briefing = Briefing(
        "x.md", "x.md", "X", (), (section,),
        timeline=(
            Event(PartialDate(2018, 4), "A summit", "turn"),
            Event(PartialDate(1945), "Divided"),
        ),
        comparison=Comparison("?", "Motivation", (), (), {}, evidence),
    )  # fmt: skip
    assert gather(briefing) == (
        Mark(PartialDate(1945), "Divided", "event"),
        Mark(PartialDate(1994), "Early", "evidence", "E3"),
        Mark(PartialDate(2018, 4), "A summit", "event", "", "turn", (7,)),
        Mark(PartialDate(2018, 4), "Talks", "evidence", "E1", "turn", (3, 9)),
    )
    assert gather(briefing._replace(comparison=None, timeline=())) == ()


def test_a_mark_tells_itself_at_its_own_precision() -> None:
    event = Mark(PartialDate(1953, 7, 27), "An armistice", "event")
    item = Mark(PartialDate(2018, 4), "Tests end", "evidence", "E5")
    assert (event.label, event.sentence) == ("An armistice", "27 July 1953. Event: An armistice")
    assert (item.label, item.sentence) == ("E5 Tests end", "April 2018. Evidence E5: Tests end")


@pytest.mark.parametrize(
    ("date", "days", "known"),
    [
        ("2018", 365, "year"),
        ("2016-02", 29, "month"),
        ("2018-12", 31, "month"),
        ("9999", 365, "year"),
        ("9999-12", 31, "month"),
        ("0001-01-01", 1, "day"),
        ("9999-12-31", 1, "day"),
    ],
)
def test_a_date_covers_the_days_that_it_names(date: str, days: int, known: str) -> None:
    read = PartialDate.parse(date)
    first, after = days_of(read)
    assert after - first == days
    assert precision(read) == known


def test_the_built_in_dates_stand_in_four_pieces() -> None:
    layout = lay_out(_BUILT_IN)
    years = [
        (dt.date.fromordinal(piece.first).year, dt.date.fromordinal(piece.after - 1).year)
        for piece in layout.pieces
    ]
    assert years == [(1945, 1953), (1994, 1994), (2012, 2012), (2017, 2018)]
    assert [each.words for each in layout.breaks] == ["40 years", "17 years", "4 years"]
    assert description(_BUILT_IN, layout) == (
        "Timeline of 13 events from 1945 to 2018. Each of its 4 pieces is to its own scale; "
        "cut out between them: 40 years, 17 years, 4 years."
    )


def test_few_dates_are_to_scale_without_a_break() -> None:
    marks = (*_marks("1945"), Mark(PartialDate(2018), "Then", "evidence", "E1"))
    layout = lay_out(marks)
    assert len(layout.pieces) == 1
    assert not layout.breaks
    words = "Timeline of 1 event and 1 item of evidence from 1945 to 2018, to scale."
    assert description(marks, layout) == words
    alone = _marks("1945")
    assert description(alone, lay_out(alone)) == "Timeline of 1 event in 1945, to scale."


def test_nothing_has_no_axis() -> None:
    assert lay_out(()) == ((), (), ())
    assert description((), lay_out(())) == "There are no dated events and no dated evidence."


@given(_MARKS)
def test_the_order_of_time_is_the_order_on_the_axis(marks: tuple[Mark, ...]) -> None:
    spans = lay_out(marks).spans
    assert len(spans) == len(marks)
    assert all(0 <= start <= end <= 1 + _NEAR for start, end in spans)
    assert all(one[0] <= other[0] + _NEAR for one, other in pairwise(spans))


@given(_MARKS, st.floats(0, 0.2), st.floats(0, 0.2))
def test_pieces_and_breaks_fill_the_axis(marks: tuple[Mark, ...], gap: float, least: float) -> None:
    layout = lay_out(marks, gap, least)
    assert len(layout.breaks) == max(0, len(layout.pieces) - 1) <= 11
    edges: list[float] = []
    for piece, pause in zip(layout.pieces, (*layout.breaks, None), strict=bool(marks)):
        edges += [piece.start, piece.end]
        if pause:
            assert (pause.start, pause.end) == pytest.approx((edges[-1], pause.end))
    assert edges == sorted(edges)
    if marks:
        assert (edges[0], edges[-1]) == (0.0, 1.0)


@given(_MARKS)
def test_distances_within_a_piece_are_to_scale(marks: tuple[Mark, ...]) -> None:
    layout = lay_out(marks)
    for mark, (start, end) in zip(marks, layout.spans, strict=True):
        first, after = days_of(mark.date)
        piece = next(piece for piece in layout.pieces if first < piece.after)
        assert piece.first <= first < after <= piece.after
        scale = (piece.end - piece.start) / (piece.after - piece.first)
        middle = first + 0.5 if mark.date.day else first
        assert start == pytest.approx(piece.start + (middle - piece.first) * scale)
        wide = 0 if mark.date.day else after - first
        assert end - start == pytest.approx(wide * scale)


@given(_MARKS)
def test_what_is_cut_out_is_empty_and_longer_than_either_side(marks: tuple[Mark, ...]) -> None:
    pieces = lay_out(marks).pieces
    for one, other in pairwise(pieces):
        empty = other.first - one.after
        assert empty > one.after - one.first
        assert empty > other.after - other.first


def test_the_same_dates_share_their_place() -> None:
    layout = lay_out(_marks(*["2018-04-27"] * 3))
    assert layout.spans == ((0.5, 0.5),) * 3


def test_the_longest_stretches_are_cut_first_where_there_are_many() -> None:
    dates = [
        f"{year:04}-01-{day:02}" for year in range(1, 30) for day in (1, 2)
    ]  # fmt: skip
    # Each pair of days is further from the next than from the one before.
    far = [f"{min(9998, 2**number):04}-01-{day:02}" for number in range(14) for day in (1, 2)]
    assert len(lay_out(_marks(*far)).pieces) == 12
    assert len(lay_out(_marks(*dates)).pieces) == 1


def test_thousands_of_marks_are_laid_out() -> None:
    start = dt.date(1, 1, 1).toordinal()
    days = [dt.date.fromordinal(start + 700 * number) for number in range(5000)]
    marks = tuple(Mark(PartialDate(day.year, day.month, day.day), "x", "event") for day in days)
    layout = lay_out(marks)
    assert len(layout.pieces) == 1
    assert len(set(layout.spans)) == len(marks)


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (59, "59 days"), (61, "2 months"), (400, "13 months"), (730, "2 years"),
     (731, "2 years"), (1461, "4 years"), (365243 * 2, "2,000 years")],
)  # fmt: skip
def test_a_length_is_told_in_whole_units(days: int, words: str) -> None:
    assert length_words(days) == words


def _piece(first: str, last: str, finest: str) -> Piece:
    begin, _ = days_of(PartialDate.parse(first))
    _, after = days_of(PartialDate.parse(last))
    return Piece(begin, after, 0.0, 1.0, finest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "last", "finest", "most", "words"),
    [
        ("1945", "1953", "year", 9, "1945|1946|1947|1948|1949|1950|1951|1952|1953"),
        ("1945", "1953", "year", 500, "1945|1946|1947|1948|1949|1950|1951|1952|1953"),
        ("1945", "1953", "day", 5, "1946|1948|1950|1952"),
        ("1945", "1953", "day", 2, "1945|1950"),
        ("1945", "1953", "day", 1, "1945"),
        ("1994", "1994", "year", 0, "1994"),
        ("2012-02", "2012-02", "month", 3, "Feb 2012"),
        ("1953-07-27", "1953-07-27", "day", 4, "27 Jul 1953"),
        ("1953-07-27", "1953-07-27", "day", 0, "27 Jul 1953"),
        ("2017-02-03", "2017-12-30", "day", 0, "3 Feb 2017"),
        ("2017", "2018", "month", 8, "2017|Apr|Jul|Oct|2018|Apr|Jul|Oct"),
        ("2017-11", "2018-02", "day", 4, "Nov 2017|Dec|2018|Feb"),
        ("2017-11-15", "2018-02", "day", 4, "Dec 2017|2018|Feb"),
        ("2017-12-30", "2018-01-02", "day", 4, "30 Dec 2017|31|1 Jan 2018|2"),
        ("2018-03-28", "2018-04-05", "day", 5, "1 Apr 2018|5"),
        ("2018-03", "2018-03", "day", 7, "1 Mar 2018|5|10|15|20|25"),
        ("2018-03", "2018-04", "day", 7, "1 Mar 2018|10|20|1 Apr|10|20"),
        ("0001", "9999", "year", 10, "1000|2000|3000|4000|5000|6000|7000|8000|9000"),
    ],
)
def test_ticks_stand_where_years_months_and_days_begin(
    first: str, last: str, finest: str, most: int, words: str
) -> None:
    told = [tick.words for tick in ticks(_piece(first, last, finest), most)]
    assert told == words.split("|")


@given(_MARKS, st.integers(0, 60))
def test_ticks_are_in_order_within_their_piece(marks: tuple[Mark, ...], most: int) -> None:
    for piece in lay_out(marks).pieces:
        found = ticks(piece, most)
        places = [tick.at for tick in found]
        assert places == sorted(set(places))
        assert 1 <= len(places) <= 2 * max(1, most) + 1
        assert piece.start - _NEAR <= places[0] <= places[-1] <= piece.end + _NEAR


_EXTENTS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda each: (each[0], sum(each))),
    max_size=60,
)


@given(_EXTENTS)
def test_nothing_overlaps_in_a_lane_and_there_are_no_more_than_needed(
    extents: list[tuple[int, int]],
) -> None:
    chosen = lanes(extents)
    for lane in set(chosen):
        inside = sorted(each for each, place in zip(extents, chosen, strict=True) if place == lane)
        assert all(one[1] <= other[0] and one < other for one, other in pairwise(inside))
    wide = [(left, max(right, left + 0.5)) for left, right in extents]
    deepest = max((sum(left <= at < right for left, right in wide) for at, _ in wide), default=0)
    assert len(set(chosen)) == deepest


@given(
    st.lists(st.tuples(st.floats(0, 1000), st.floats(1, 300)), max_size=40),
    st.integers(1, 12),
)
def test_lanes_in_order_never_overlap(made: list[tuple[float, float]], most: int) -> None:
    extents = [(left, left + wide) for left, wide in sorted(made)]
    chosen = lanes_in_order(extents, most)
    for one, other in combinations(range(len(extents)), 2):
        if chosen[one] == chosen[other]:
            assert extents[one][1] <= extents[other][0]


def test_lanes_are_read_downwards_in_the_order_of_time() -> None:
    assert lanes_in_order([], 4) == ()
    # The second is over before the third begins, and still the third is not put above it.
    assert lanes_in_order([(0, 50), (10, 20), (30, 60), (40, 70)], 9) == (0, 1, 1, 2)
    # Where all before are over, the next is at the top; and also where the lanes are used up.
    assert lanes_in_order([(0, 10), (5, 20), (20, 30)], 9) == (0, 1, 0)
    assert lanes_in_order([(0, 10), (5, 40), (20, 60), (30, 70)], 2) == (0, 1, 0, 2)
    # There is no other way than more lanes.
    assert lanes_in_order([(0, 90), (1, 90), (2, 90)], 1) == (0, 1, 2)


@pytest.mark.parametrize(
    ("start", "end", "wide", "expected"),
    [
        (10, 20, 50, (25, 75, False)),
        (80, 90, 50, (25, 75, True)),
        (40, 60, 50, (65, 35, False)),
        (50, 60, 60, (0, 45, True)),
        (0, 100, 10, (105, 0, False)),
    ],
)
def test_words_are_beside_their_mark(
    start: float, end: float, wide: float, expected: tuple[float, float, bool]
) -> None:
    assert beside(start, end, wide, 100, 5) == expected
