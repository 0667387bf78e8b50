"""The timeline as lines, bars and words at their places, for paper and for HTML.

Both write words that they cannot measure here, so that their widths are estimates on the safe side,
and whoever draws them cuts off what does not fit.
"""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.model.timeline import Kind, Mark, beside, description, lanes, lay_out, ticks
from briefing_app.model.words.fixed_words import Words

_LETTER, _WIDE_LETTER = 0.53, 1.05
"""The width of an average letter, and of one as wide as high, as shares of the size of the font."""

_STRONG = 1.3
"""Ids are semibold, and capitals and figures mostly: so many times as wide."""

_BREAK, _PIECE, _TICK = 1.9, 7.2, 7.2
_ASIDE = 0.7
"""Lengths as multiples of the size of the font: a break, the narrowest piece, a tick's words, and
between a mark and its words."""

LANES_WITH_WORDS, _LANES = 48, 60
"""More marks than fit on a page with their words are drawn without, and of those without words no
more lanes than so many."""


class Drawn(NamedTuple):
    """A mark: its time from ``start`` to ``end``, equal for a day, and its words beside it.

    They have the room from ``words_at`` on, after the mark; or, if ``ends_there``, they are before
    it and end with that room. An item of evidence has its id before its words.
    """

    kind: Kind
    lane: int
    start: float
    end: float
    ref: str
    words: str
    words_at: float
    words_width: float
    ends_there: bool


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
    """The whole picture; x is from 0 to the width asked for, lanes are counted from 0.

    ``worded`` is whether the lanes hold words; ``left_out`` counts the marks for which there is
    no lane.
    """

    width: float
    lanes: int
    worded: bool
    pieces: tuple[Stretch, ...]
    breaks: tuple[Stretch, ...]
    ticks: tuple[TickDrawn, ...]
    marks: tuple[Drawn, ...]
    left_out: int
    description: str

    @property
    def has_evidence(self) -> bool:
        """Whether evidence is drawn, and not only events."""
        return any(mark.kind == "evidence" for mark in self.marks)


def timeline_picture(
    marks: Sequence[Mark],
    width: float,
    size: float,
    words: Words,
    most: int = LANES_WITH_WORDS,
) -> Picture:
    """Return the picture of marks, in the order of time, at a width and a size of letters.

    Each has a lane of its own, with its words, if there are no more than ``most``. What the
    picture itself says is in the language of ``words``.
    """
    layout = lay_out(marks, _BREAK * size / width, _PIECE * size / width, words)
    worded = len(marks) <= most
    drawn = (
        _worded(marks, layout.spans, width, size)
        if worded
        else _packed(marks, layout.spans, width, size)
    )
    kept = tuple(mark for mark in drawn if mark.lane < _LANES)
    lines: list[TickDrawn] = []
    for piece in layout.pieces:
        most = int((piece.end - piece.start) * width / (_TICK * size))
        found = ticks(piece, most, words)
        last = min(width, piece.end * width + _BREAK * size / 2)
        ends = [*(tick.at * width for tick in found[1:]), last]
        for tick, end in zip(found, ends, strict=True):
            fits = tick.at * width + estimated(tick.words, size) <= end
            lines.append(TickDrawn(tick.at * width, tick.words if fits else "", tick.year))
    return Picture(
        width,
        max((mark.lane for mark in kept), default=-1) + 1,
        worded,
        tuple(Stretch(piece.start * width, piece.end * width) for piece in layout.pieces),
        tuple(Stretch(each.start * width, each.end * width, each.words) for each in layout.breaks),
        tuple(lines),
        kept,
        len(drawn) - len(kept),
        description(marks, layout, words),
    )


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
    told = [words["bar_key"]]
    told += [words["pieces_key"]] if picture.breaks else []
    told += [words["left_out_key"].format(count=picture.left_out)] if picture.left_out else []
    return tuple(told)


def _worded(
    marks: Sequence[Mark], spans: Sequence[tuple[float, float]], width: float, size: float
) -> list[Drawn]:
    """Return the marks, each in a lane of its own with its words, so that they go down by date."""
    drawn = []
    for lane, (mark, span) in enumerate(zip(marks, spans, strict=True)):
        start, end = span[0] * width, span[1] * width
        named = estimated(f"{mark.ref} ", size) * _STRONG if mark.ref else 0.0
        wide = named + estimated(" ".join(mark.words.split()), size)
        place = beside(start, end, wide, width, _ASIDE * size)
        words = _fitted(mark.words, max(0.0, place.room - named), size)
        wide = min(place.room, wide)
        drawn.append(
            Drawn(mark.kind, lane, start, end, mark.ref, words, place.at, wide, place.ends_there)
        )
    return drawn


def _packed(
    marks: Sequence[Mark], spans: Sequence[tuple[float, float]], width: float, size: float
) -> list[Drawn]:
    """Return the marks without words, in as few lanes as there can be."""
    ends = [(start * width, end * width) for start, end in spans]
    found = lanes([(start - size / 3, end + size / 3) for start, end in ends])
    return [
        Drawn(mark.kind, lane, start, end, "", "", start, 0.0, ends_there=False)
        for mark, lane, (start, end) in zip(marks, found, ends, strict=True)
    ]


def estimated(words: str, size: float) -> float:
    """Return about how wide words are in letters of a size."""
    if words.isascii():
        return len(words) * _LETTER * size
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in words)
    return (wide * _WIDE_LETTER + (len(words) - wide) * _LETTER) * size


def _fitted(words: str, most: float, size: float) -> str:
    """Return as many words as have room in a width, with an ellipsis for the rest."""
    words = " ".join(words[:400].split())
    if estimated(words, size) <= most:
        return words
    while words and estimated(f"{words}…", size) > most:
        words = words[:-1]
    return f"{words.rstrip(' ,.;:–')}…"
