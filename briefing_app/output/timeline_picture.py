"""The timeline as lines, bars and words at their places, for paper and for HTML.

Both write words that they cannot measure here, so that their widths are estimates on the safe side,
and whoever draws them cuts off what does not fit.
"""

import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from briefing_app.model.timeline import (
    Kind,
    Mark,
    Piece,
    Tick,
    beside,
    description,
    lanes,
    lay_out,
    ticks,
)
from briefing_app.model.words.fixed_words import Words

_WIDTHS = {
    letter: width
    for width, letters in (
        (0.3, " '!,.:;ijl|’"), (0.4, "()-/[\\]frt{}"), (0.53, '"*?IJLcsvxyz“”'),
        (0.57, "F_aegknoh"), (0.6, "ESTYZbdpqu–"), (0.63, "$+0123456789<=>^`~PVXC"),
        (0.75, "#&DGHNOQUKAB"), (0.8, "Mw"), (0.94, "%@Wm—"),
        (2.1, "⸺"), (3.1, "⸻"), (3.0, "ﷺ"), (9.5, "﷽"),
    )
    for letter in letters
}  # fmt: skip
"""Widths of letters of IBM Plex Sans, a little more than they are, as shares of their size; of the
fonts for other scripts, those that are words or long dashes."""

_LETTER, _WIDE_LETTER = 0.66, 1.05
"""The width of another letter, and of one as wide as high."""

_STRONG = 1.3
"""Ids are semibold, and capitals and figures mostly: so many times as wide."""

_NARROW = 12.0
"""The least room for words beside a mark, as a multiple of the size; or else they are below it."""

_LONGEST, _LINES = 400, 4
NEXT_LINE = 0.86
"""Letters and lines of the words of one mark at most, and how high a line after the first is, in
lanes."""

_BREAK, _PIECE, _TICK = 1.9, 7.2, 7.2
_ASIDE, _POINT = 0.7, 0.32
"""Lengths as multiples of the size of the font: a break, the narrowest piece, a tick's words,
between a mark and its words, and half of the sign of a day, which is whole within the width."""

LANES_WITH_WORDS, _LANES = 48, 60
"""More marks than fit on a page with their words are drawn without, and of those without words no
more lanes than so many."""


class Drawn(NamedTuple):
    """A mark: its time from ``start`` to ``end``, equal for a day, and its words beside it.

    They have the room from ``words_at`` on, after the mark; or, if ``ends_there``, they are before
    it and end with that room; or they are ``below`` it, a line lower. An item of evidence has its
    id before its words. ``lane`` is how many lanes are above it; ``lines`` are its words, each line
    after the first `NEXT_LINE` lanes lower.
    """

    kind: Kind
    lane: float
    start: float
    end: float
    ref: str
    lines: tuple[str, ...]
    words_at: float
    words_width: float
    ends_there: bool
    below: bool = False


class TickDrawn(NamedTuple):
    """A line at ``at``; ``words`` is empty if there is no room for them."""

    at: float
    words: str
    year: bool


class Stretch(NamedTuple):
    """A piece of the axis, or a break in it with its length in words."""

    start: float
    end: float
    words: str = ""


class Picture(NamedTuple):
    """The whole picture; x is from 0 to the width asked for, ``lanes`` is its height.

    ``worded`` is whether the lanes hold words; ``left_out`` counts the marks for which there is
    no lane.
    """

    width: float
    lanes: float
    worded: bool
    pieces: tuple[Stretch, ...]
    breaks: tuple[Stretch, ...]
    ticks: tuple[TickDrawn, ...]
    marks: tuple[Drawn, ...]
    left_out: int
    description: str

    @property
    def has_bars(self) -> bool:
        """Whether something has a bar, because its date is no day."""
        return any(mark.start != mark.end for mark in self.marks)

    @property
    def has_cut_words(self) -> bool:
        """Whether the words of some mark have no room."""
        return any(line.endswith("…") for mark in self.marks for line in mark.lines)

    @property
    def has_evidence(self) -> bool:
        """Whether evidence is drawn, and not only events."""
        return any(mark.kind == "evidence" for mark in self.marks)


def timeline_picture(
    marks: Sequence[Mark],
    width: float,
    size: float,
    words: Words,
    most: float = LANES_WITH_WORDS,
    *,
    thrifty: bool = False,
) -> Picture:
    """Return the picture of marks, in the order of time, at a width and a size of letters.

    Each has a lane of its own, with its words, if ``most`` lanes have room for them; their words go
    on in more lines as far as there are lanes left; ``thrifty``, they are below their mark where
    that takes fewer. Or else several marks share a lane, with their
    words if these fit. What the picture itself says is in the language of ``words``.
    """
    layout = lay_out(marks, _BREAK * size / width, _PIECE * size / width, words)
    spans = [_span(start * width, end * width, width, size) for start, end in layout.spans]
    drawn = _worded(marks, spans, width, size, most, thrifty=thrifty)
    worded = drawn is not None
    if drawn is None:
        drawn = _packed(marks, spans, size)
    kept = tuple(mark for mark in drawn if mark.lane < _LANES)
    lines = [tick for piece in layout.pieces for tick in _ticks(piece, width, size, words)]
    return Picture(
        width,
        max((_foot(mark) for mark in kept), default=0),
        worded,
        tuple(Stretch(piece.start * width, piece.end * width) for piece in layout.pieces),
        tuple(Stretch(each.start * width, each.end * width, each.words) for each in layout.breaks),
        tuple(lines),
        kept,
        len(drawn) - len(kept),
        description(marks, layout, words),
    )


def _ticks(piece: Piece, width: float, size: float, words: Words) -> list[TickDrawn]:
    """Return the ticks of a piece: as many as usual, or more if all of those have their words."""
    usual = int((piece.end - piece.start) * width / (_TICK * size))
    more = _drawn_ticks(piece, ticks(piece, usual + 1, words), width, size, _ASIDE * size)
    if all(tick.words for tick in more):
        return more
    return _drawn_ticks(piece, ticks(piece, usual, words), width, size)


def _drawn_ticks(
    piece: Piece, found: Sequence[Tick], width: float, size: float, gap: float = 0.0
) -> list[TickDrawn]:
    """Return ticks, with their words if these and a gap have room before the next one."""
    last = min(width, piece.end * width + _BREAK * size / 2)
    ends = [*(tick.at * width for tick in found[1:]), last]
    made = []
    for tick, end in zip(found, ends, strict=True):
        fits = tick.at * width + estimated(tick.words, size) + gap <= end
        made.append(TickDrawn(tick.at * width, tick.words if fits else "", tick.year))
    return made


def _span(start: float, end: float, width: float, size: float) -> tuple[float, float]:
    if start < end:
        return start, end
    middle = max(_POINT * size, min(width - _POINT * size, start))
    return middle, middle


def mirrored(picture: Picture) -> Picture:
    """Return the picture with time running from right to left, for pages that do."""
    width = picture.width
    return picture._replace(
        pieces=tuple(_turned(each, width) for each in picture.pieces),
        breaks=tuple(_turned(each, width) for each in picture.breaks),
        ticks=tuple(tick._replace(at=width - tick.at) for tick in picture.ticks),
        marks=tuple(
            mark._replace(
                start=width - mark.end,
                end=width - mark.start,
                words_at=width - mark.words_at - mark.words_width,
                ends_there=not mark.ends_there,
            )
            for mark in picture.marks
        ),
    )


def _turned(stretch: Stretch, width: float) -> Stretch:
    return stretch._replace(start=width - stretch.end, end=width - stretch.start)


def picture_key(picture: Picture, words: Words) -> tuple[str, ...]:
    """Return what explains the picture, apart from its signs for events and evidence."""
    told = [words["bar_key"]] if picture.has_bars else []
    told += [words["pieces_key"]] if picture.breaks else []
    told += [words["left_out_key"].format(count=picture.left_out)] if picture.left_out else []
    return tuple(told)


def _foot(mark: Drawn) -> float:
    """Return how many lanes there are down to the end of a mark and its words."""
    return mark.lane + 1 + NEXT_LINE * (max(0, len(mark.lines) - 1) + mark.below)


Ends = Sequence[tuple[float, float]]


def _worded(
    marks: Sequence[Mark],
    ends: Ends,
    width: float,
    size: float,
    most: float,
    *,
    thrifty: bool,
) -> list[Drawn] | None:
    """Return the marks with their words in at most so many lanes, or None if that is impossible."""
    drawn = _in_order(marks, ends, width, size, most, thrifty=thrifty)
    if len(marks) <= most:
        return drawn
    sides = [
        (min(mark.start, mark.words_at) - size, max(mark.end, mark.words_at + mark.words_width))
        for mark in drawn
    ]
    found = lanes(sides)
    if max(found) >= most:
        return None
    return [mark._replace(lane=lane) for mark, lane in zip(drawn, found, strict=True)]


def _in_order(
    marks: Sequence[Mark],
    ends: Ends,
    width: float,
    size: float,
    most: float,
    *,
    thrifty: bool,
) -> list[Drawn]:
    """Return the marks, each in a lane of its own with its words, so that they go down by date.

    The first to need more lines get the lanes that are left of so many.
    """
    drawn: list[Drawn] = []
    spare = max(0.0, most - len(marks))
    for mark, (start, end) in zip(marks, ends, strict=True):
        named = estimated(f"{mark.ref} ", size) * _STRONG if mark.ref else 0.0
        words = " ".join(mark.words.split())
        if len(words) > _LONGEST:
            words = f"{words[:_LONGEST].rstrip()}…"
        whole = named + estimated(words, size)
        at, room, ends_there = beside(start, end, whole, width, _ASIDE * size)
        below = room < min(whole, _NARROW * size)
        if thrifty and not below:
            lower, higher = (
                len(_fitted(words, wide, named, size, _LINES)) for wide in (width, room)
            )
            below = lower + 1 < higher
        below = below and spare >= NEXT_LINE
        if below:
            at, room, ends_there = max(0.0, min(start, width - whole)), width, False
            spare -= NEXT_LINE
        lines = _fitted(words, room, named, size, min(_LINES, 1 + int(spare / NEXT_LINE)))
        spare -= NEXT_LINE * (len(lines) - 1)
        widths = (estimated(line, size) for line in lines[1:])
        wide = min(room, max([named + estimated(lines[0], size), *widths]))
        if ends_there:
            at += min(room, whole) - wide
        lane = _foot(drawn[-1]) if drawn else 0
        drawn.append(
            Drawn(mark.kind, lane, start, end, mark.ref, lines, at, wide, ends_there, below)
        )
    return drawn


def _packed(marks: Sequence[Mark], ends: Ends, size: float) -> list[Drawn]:
    """Return the marks without words, in as few lanes as there can be."""
    found = lanes([(start - size / 3, end + size / 3) for start, end in ends])
    return [
        Drawn(mark.kind, lane, start, end, "", (), start, 0.0, ends_there=False)
        for mark, lane, (start, end) in zip(marks, found, ends, strict=True)
    ]


def estimated(words: str, size: float) -> float:
    """Return about how wide words are in letters of a size."""
    return sum(map(_width, words)) * size


@cache
def _width(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0.0
    return _WIDE_LETTER if unicodedata.east_asian_width(letter) in "WF" else _LETTER


def _fitted(words: str, room: float, named: float, size: float, most: int) -> tuple[str, ...]:
    """Return words in at most so many lines of a width, with an ellipsis for what has no room.

    The first line is shorter by ``named``.
    """
    lines: list[str] = []
    space = max(0.0, room - named)
    while estimated(words, size) > space and len(lines) + 1 < most:
        end = _line_end(words, space / size)
        lines.append(words[:end].rstrip())
        words, space = words[end:].lstrip(), room
    return (*lines, words if estimated(words, size) <= space else _cut(words, space, size))


def _line_end(words: str, room: float) -> int:
    """Return where the first line of words ends, in a width: before a word, or a wide letter."""
    sums = enumerate(accumulate(map(_width, words)))
    over = next((place for place, wide in sums if wide > room), len(words) - 1)
    ends = (place for place in range(over, 0, -1) if _may_begin(words[place]))
    return next(ends, max(1, over))


def _may_begin(letter: str) -> bool:
    """Return whether a line may begin with a letter: with a blank, or where words have none.

    Korean has blanks between its words.
    """
    korean = "\uac00" <= letter <= "\ud7a3"
    return letter == " " or (unicodedata.east_asian_width(letter) in "WF" and not korean)


def _cut(words: str, room: float, size: float) -> str:
    """Return as many words as have room in a width, with an ellipsis for the rest."""
    while words and estimated(f"{words}…", size) > room:
        words = words[:-1]
    return f"{words.rstrip(' ,.;:–')}…"
