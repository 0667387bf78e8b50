"""The dated events and the dated evidence of a briefing on one axis, as far as possible to scale.

Time is counted in days of the proleptic Gregorian calendar, as `datetime.date.toordinal` does. A
date covers what it names: a year or a month all of its days, a day that day alone. Long times
without a date are broken out: an empty stretch is cut out if it is longer than all the rest of its
piece together, and if one side of it has more than one date, which it would press together.
Each piece has a scale of its own, its width going by the number of different dates in it, so that
three dates in a decade and thirty in a year can both be told apart.
"""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from heapq import heappop, heappush
from itertools import accumulate
from typing import Literal, NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.model.words.fixed_words import Words, date_words, reader_words
from briefing_app.model.words.sentences import listed, sentence

Kind = Literal["event", "evidence"]
Precision = Literal["year", "month", "day"]

KINDS: tuple[Kind, ...] = ("event", "evidence")

_MONTHS_IN_A_YEAR = 12
_DAYS_IN_A_YEAR, _DAYS_IN_A_MONTH = 365.2425, 30.436875
"""On the average over the 400 years of the calendar."""

_FEWEST = 2
"""A length is given in years, or in months, from this many of them on."""

_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MONTH_STEPS = (1, 3, 6)
_DAY_STEPS = (1, 5, 10)
_LAST_DAY_OF_STEPS = 26
"""Every fifth day and the like are counted from the first of a month; the last ones are left out if
they would be too close to the first of the next."""

_MOST_PIECES = 12
"""With more, the picture would be mostly breaks; the longest stretches are cut first."""

_FEWEST_TICKS = 2
"""A single tick would leave open how long anything is; the start of a piece says more."""

_DATES_KEPT = 16_384
"""Zooming asks for the days of every date again, which would be most of what a layout takes."""

_NO_WIDTH = 1e-9


class Mark(NamedTuple):
    """One dated thing: ``ref`` is the id of an item of evidence, empty for an event.

    ``section`` is the id of a heading or empty, ``paragraphs`` the numbers of the body paragraphs
    that the mark leads to.
    """

    date: PartialDate
    words: str
    kind: Kind
    ref: str = ""
    section: str = ""
    paragraphs: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """The words, with the id of an item of evidence before them."""
        return f"{self.ref} {self.words}" if self.ref else self.words

    @property
    def sentence(self) -> str:
        """Everything about the mark but where it leads, in one line in the reader's language."""
        words = reader_words()
        date = date_words(self.date, words)
        return sentence(words, f"dated_{self.kind}", date=date, ref=self.ref, text=self.words)


class Piece(NamedTuple):
    """A stretch of time that is drawn to scale: the days from ``first``, without ``after``.

    ``start`` and ``end`` are its places on the axis, shares of it from 0 to 1, and ``finest``
    is the precision of the most precise date in it.
    """

    first: int
    after: int
    start: float
    end: float
    finest: Precision

    def place(self, day: float) -> float:
        """Return the place of a day of this piece on the axis; fractions are times of the day."""
        share = (day - self.first) / (self.after - self.first)
        return self.start + share * (self.end - self.start)


class Break(NamedTuple):
    """A stretch of time that is cut out: its places on the axis, and its length in words."""

    start: float
    end: float
    words: str


class Layout(NamedTuple):
    """Marks on the axis: ``spans`` has for each mark its two places, equal for a day."""

    pieces: tuple[Piece, ...]
    breaks: tuple[Break, ...]
    spans: tuple[tuple[float, float], ...]


class Tick(NamedTuple):
    """A place on the axis, its label, and whether a year begins there."""

    at: float
    words: str
    year: bool


def gather(briefing: Briefing) -> tuple[Mark, ...]:
    """Return the dated events and evidence in the order of time; of equals, events come first.

    An event leads to the first paragraph of its section.
    """
    first = {section.id: section.first_paragraph for section in briefing.sections}
    marks = []
    for event in briefing.timeline:
        number = first.get(event.section)
        numbers = () if number is None else (number,)
        marks.append(Mark(event.date, event.event, "event", "", event.section, numbers))
    if briefing.comparison:
        marks += [
            Mark(item.date, item.text, "evidence", item.id, item.section, item.paragraphs)
            for item in briefing.comparison.evidence
            if item.date
        ]
    return tuple(sorted(marks, key=lambda mark: mark.date.sort_key))


@lru_cache(maxsize=_DATES_KEPT)
def days_of(date: PartialDate) -> tuple[int, int]:
    """Return the first day that a date covers and the day after its last."""
    first = dt.date(date.year, date.month or 1, date.day or 1).toordinal()
    if date.day is not None:
        return first, first + 1
    last_month = date.month or _MONTHS_IN_A_YEAR
    if last_month == _MONTHS_IN_A_YEAR:
        return first, dt.date(date.year, _MONTHS_IN_A_YEAR, 31).toordinal() + 1
    return first, dt.date(date.year, last_month + 1, 1).toordinal()


def precision(date: PartialDate) -> Precision:
    """Return to what a date is known."""
    if date.month is None:
        return "year"
    return "month" if date.day is None else "day"


def lay_out(
    marks: Sequence[Mark], gap: float = 0.03, least: float = 0.06, words: Words | None = None
) -> Layout:
    """Place marks, which are in the order of time, on an axis from 0 to 1.

    ``gap`` is the width of a break and ``least`` that of the narrowest piece, as shares of the
    whole; both shrink if there are so many that they would not fit. ``words`` are those of the
    language to name lengths in, by default the reader's.
    """
    if not marks:
        return Layout((), (), ())
    parts = _cut(sorted({mark.date for mark in marks}, key=lambda date: date.sort_key))
    count = len(parts)
    taken = count * least + (count - 1) * gap
    if taken > 1:
        gap, least = gap / taken, least / taken
    free = max(0.0, 1 - count * least - (count - 1) * gap)
    dates = sum(len(part) for part in parts)
    pieces: list[Piece] = []
    breaks: list[Break] = []
    start = 0.0
    for number, part in enumerate(parts, 1):
        end = 1.0 if number == count else start + least + free * len(part) / dates
        piece = _piece(part, start, end)
        if pieces:
            length = length_words(piece.first - pieces[-1].after, words)
            breaks.append(Break(pieces[-1].end, start, length))
        pieces.append(piece)
        start = end + gap
    return Layout(tuple(pieces), tuple(breaks), _spans(marks, pieces))


def _cut(dates: list[PartialDate]) -> list[list[PartialDate]]:
    """Return different dates, in order, as the pieces that they lie in."""
    covered = [days_of(date) for date in dates]
    # For each date, the day after everything that is covered up to it.
    ends = list(accumulate((after for _first, after in covered), max))
    empty = {
        place: covered[place][0] - ends[place - 1]
        for place in range(1, len(dates))
        if covered[place][0] > ends[place - 1]
    }
    cuts: list[int] = []
    left: list[tuple[int, int, int, list[int]]] = []

    def consider(begin: int, end: int, inside: list[int]) -> None:
        if inside and end - begin > _FEWEST:
            heappush(left, (-empty[inside[0]], begin, end, inside))

    consider(0, len(dates), sorted(empty, key=lambda place: (-empty[place], place)))
    while left and len(cuts) < _MOST_PIECES - 1:
        _length, begin, end, inside = heappop(left)
        cut = inside[0]
        if 2 * empty[cut] <= ends[end - 1] - covered[begin][0]:
            continue
        cuts.append(cut)
        consider(begin, cut, [place for place in inside if place < cut])
        consider(cut, end, [place for place in inside if place > cut])
    ends = [*sorted(cuts), len(dates)]
    return [dates[begin:end] for begin, end in zip([0, *ends[:-1]], ends, strict=True)]


def _piece(part: list[PartialDate], start: float, end: float) -> Piece:
    covered = [days_of(date) for date in part]
    known = {precision(date) for date in part}
    finest: Precision = "day" if "day" in known else "month" if "month" in known else "year"
    return Piece(covered[0][0], max(after for _first, after in covered), start, end, finest)


def _spans(marks: Sequence[Mark], pieces: Sequence[Piece]) -> tuple[tuple[float, float], ...]:
    spans = []
    at = 0
    for mark in marks:
        first, after = days_of(mark.date)
        while first >= pieces[at].after:
            at += 1
        piece = pieces[at]
        if mark.date.day is not None:
            middle = piece.place(first + 0.5)
            spans.append((middle, middle))
        else:
            spans.append((piece.place(first), piece.place(after)))
    return tuple(spans)


def length_words(days: int, words: Words | None = None) -> str:
    """Return the length of a stretch of days in words: whole years, or months, or days."""
    for each, unit in ((_DAYS_IN_A_YEAR, "years"), (_DAYS_IN_A_MONTH, "months")):
        # A stretch from a first of January to another is whole years, whatever the leap years.
        whole = int(days / each + 0.01)
        if whole >= _FEWEST:
            return sentence(words, unit, whole)
    return sentence(words, "days", days)


def ticks(piece: Piece, most: int, words: Words | None = None) -> tuple[Tick, ...]:
    """Return places where years, months or days of a piece begin, about ``most`` at most.

    Never finer than the dates in the piece, and at least one. The first says its year. ``words``
    are those of the language to name months in, by default the reader's.
    """
    words = words or reader_words()
    days = piece.after - piece.first
    most = max(1, most)
    found: list[dt.date] = []
    if piece.finest == "day":
        found = next((_days(piece, step) for step in _DAY_STEPS if days / step <= most), [])
        if found:
            return _told(piece, found, "day", words)
    if piece.finest != "year":
        months = days / _DAYS_IN_A_MONTH
        found = next((_months(piece, step) for step in _MONTH_STEPS if months / step <= most), [])
        if found:
            return _told(piece, found, "month", words)
    years = days / _DAYS_IN_A_YEAR
    step = next((step for step in _YEAR_STEPS if years / step <= most), _YEAR_STEPS[-1])
    return _told(piece, _years(piece, step), "year", words)


def _days(piece: Piece, step: int) -> list[dt.date]:
    days = map(dt.date.fromordinal, range(piece.first, piece.after))
    return [
        day for day in days
        if step == 1 or day.day == 1
        or (day.day % step == 0 and day.day <= _LAST_DAY_OF_STEPS)
    ]  # fmt: skip


def _months(piece: Piece, step: int) -> list[dt.date]:
    first, last = dt.date.fromordinal(piece.first), dt.date.fromordinal(piece.after - 1)
    begin = first.year * _MONTHS_IN_A_YEAR + first.month - 1 + (first.day > 1)
    end = last.year * _MONTHS_IN_A_YEAR + last.month
    return [
        dt.date(month // _MONTHS_IN_A_YEAR, month % _MONTHS_IN_A_YEAR + 1, 1)
        for month in range(begin + -begin % step, end, step)
    ]


def _years(piece: Piece, step: int) -> list[dt.date]:
    first, last = dt.date.fromordinal(piece.first), dt.date.fromordinal(piece.after - 1)
    begin = first.year + (first.timetuple().tm_yday > 1)
    return [dt.date(year, 1, 1) for year in range(begin + -begin % step, last.year + 1, step)]


def _told(piece: Piece, days: list[dt.date], unit: Precision, words: Words) -> tuple[Tick, ...]:
    """Return ticks at days in order, or at the piece's start if they are fewer than two.

    The first one is written out, down to the year.
    """
    if len(days) < _FEWEST_TICKS:
        day = dt.date.fromordinal(piece.first)
        year = (day.month, day.day) == (1, 1)
        long = piece.after - piece.first > _DAYS_IN_A_MONTH
        full = _full(day, "year" if year and long else piece.finest, words)
        return (Tick(piece.start, full, year),)
    made = []
    for place, day in enumerate(days):
        year = (day.month, day.day) == (1, 1)
        named = _full(day, unit, words) if place == 0 else _short(day, unit, words)
        made.append(Tick(piece.place(day.toordinal()), named, year))
    return tuple(made)


def _full(day: dt.date, unit: Precision, words: Words) -> str:
    """Return a day, or the month or year that it begins, down to the year."""
    if unit == "month" and day.month == 1:
        unit = "year"
    return words[unit].format(
        day=day.day, month=words["months_short"][day.month - 1], year=day.year
    )


def _short(day: dt.date, unit: Precision, words: Words) -> str:
    """Return only what is new since the tick before."""
    if unit == "year" or (unit == "month" and day.month == 1):
        return words["year"].format(year=day.year)
    month = words["months_short"][day.month - 1]
    if unit == "month":
        return month
    if day.day > 1:
        return str(day.day)
    if day.month == 1:
        return words["day"].format(day=1, month=month, year=day.year)
    return words["day_month"].format(day=1, month=month)


def lanes(extents: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    """Return for each extent, left and right, a lane in which it overlaps no other.

    Each takes the lowest lane that is free where it begins, so that there are as few as can be: as
    many as extents that share one place. Those that begin together keep their order.
    """
    chosen = [0] * len(extents)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    for place in sorted(range(len(extents)), key=lambda place: extents[place][0]):
        left, right = extents[place]
        while busy and busy[0][0] <= left:
            heappush(free, heappop(busy)[1])
        lane = heappop(free) if free else len(busy)
        chosen[place] = lane
        heappush(busy, (max(right, left + _NO_WIDTH), lane))
    return tuple(chosen)


def lanes_in_order(extents: Sequence[tuple[float, float]], most: int) -> tuple[int, ...]:
    """Return for each extent, in the order of time, a lane in which it overlaps no other.

    Each goes into the lane of the one before, if that is over by then, or else below it, so that
    lanes are read downwards by date. It goes back to the top where all before it are over; and, if
    there is room, where more than ``most`` lanes would be needed otherwise.
    """
    chosen: list[int] = []
    ends: list[float] = []
    lane, last = 0, 0.0
    for left, right in extents:
        first_is_free = not ends or ends[0] <= left
        if first_is_free and (left >= last or lane + 1 >= most):
            lane, last = 0, 0.0
        while lane < len(ends) and ends[lane] > left:
            lane += 1
        if lane == len(ends):
            ends.append(right)
        ends[lane] = max(right, left + _NO_WIDTH)
        last = max(last, right)
        chosen.append(lane)
    return tuple(chosen)


class Beside(NamedTuple):
    """Where the words of a mark are: their left edge, and the room on that side of the mark.

    If ``ends_there``, they are before the mark; else they follow it.
    """

    at: float
    room: float
    ends_there: bool


def beside(start: float, end: float, wide: float, width: float, gap: float) -> Beside:
    """Return the place for words beside a mark from ``start`` to ``end`` on an axis of a width.

    The words are ``wide`` and ``gap`` away from the mark. They follow it if they have room there,
    or if there is more than before it.
    """
    before, after = start - gap, width - end - gap
    ends_there = after < wide and before > after
    room = max(0.0, before if ends_there else after)
    return Beside(before - min(room, wide) if ends_there else end + gap, room, ends_there)


def description(marks: Sequence[Mark], layout: Layout, words: Words | None = None) -> str:
    """Return what the picture shows in words: how many marks, from when to when, what is cut.

    ``words`` are those of the language to say it in, by default the reader's.
    """
    if not marks:
        return sentence(words, "nothing_dated")
    counts = [(kind, sum(mark.kind == kind for mark in marks)) for kind in KINDS]
    named = [sentence(words, f"counted_{kind}", count) for kind, count in counts if count]
    first = dt.date.fromordinal(layout.pieces[0].first).year
    last = dt.date.fromordinal(layout.pieces[-1].after - 1).year
    return sentence(
        words,
        f"timeline{'_cut' if layout.breaks else ''}_{'in' if first == last else 'from'}",
        what=listed(named, words),
        first=str(first),
        last=str(last),
        pieces=len(layout.pieces),
        cut=(words or reader_words())["comma"].join(each.words for each in layout.breaks),
    )
