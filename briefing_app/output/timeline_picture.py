"""The timeline as lines, bars and words at their places, for paper and for HTML.

Both write words that they cannot measure here, so that their widths are estimates on the safe side,
and whoever draws them cuts off what would stand out.
"""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.model.fixed_words import Words
from briefing_app.model.timeline import Kind, Mark, description, lanes, lay_out, ticks

_LETTER, _WIDE_LETTER = 0.53, 1.05
"""The width of an average letter, and of one as wide as high, as shares of the size of the font."""

_STRONG = 1.3
"""Ids are semibold, and capitals and figures mostly: so many times as wide."""

_WORDS = 22.0
_BREAK, _PIECE, _TICK = 1.9, 7.2, 7.2
_BETWEEN = 1.2
"""Lengths as multiples of the size of the font: the words of a mark at most, a break, the narrowest
piece, a tick's words, and between two marks in a lane."""

_LANES_WITH_WORDS, _LANES = 30, 60
"""More lanes of words than fit on half a page are drawn without words, and of those without words
no more than so many."""


class Drawn(NamedTuple):
    """A mark: its time from ``start`` to ``end``, equal for a day, and its words in the lane.

    An item of evidence stands there by its id only, which the comparison explains; an event by its
    words, in the room from ``words_at`` on, or up to the end of that room if ``ends_there``.
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
    """A line at ``at``; ``words`` is empty where there is no room for them."""

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

    ``worded`` tells whether the lanes hold words; ``left_out`` counts the marks for which there is
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


def timeline_picture(marks: Sequence[Mark], width: float, size: float) -> Picture:
    """Return the picture of marks, in the order of time, at a width and a size of letters."""
    layout = lay_out(marks, _BREAK * size / width, _PIECE * size / width)
    drawn = _drawn(marks, layout.spans, width, size)
    worded = max((mark.lane for mark in drawn), default=-1) < _LANES_WITH_WORDS
    if not worded:
        drawn = _drawn(marks, layout.spans, width, size, worded=False)
    kept = tuple(mark for mark in drawn if mark.lane < _LANES)
    lines: list[TickDrawn] = []
    for piece in layout.pieces:
        most = int((piece.end - piece.start) * width / (_TICK * size))
        found = ticks(piece, most)
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
        description(marks, layout),
    )


def picture_key(picture: Picture, words: Words) -> tuple[str, ...]:
    """Return what explains the picture, apart from its signs for events and evidence."""
    told = [words["bar_key"]]
    told += [words["pieces_key"]] if picture.breaks else []
    told += [words["left_out_key"].format(count=picture.left_out)] if picture.left_out else []
    return tuple(told)


def _drawn(
    marks: Sequence[Mark],
    spans: Sequence[tuple[float, float]],
    width: float,
    size: float,
    *,
    worded: bool = True,
) -> list[Drawn]:
    drawn, extents = [], []
    for mark, span in zip(marks, spans, strict=True):
        start, end = span[0] * width, span[1] * width
        ref = _fitted(mark.ref, _WORDS, size) if worded else ""
        words = _fitted(mark.words, _WORDS, size) if worded and not ref else ""
        wide = estimated(ref, size) * _STRONG if ref else estimated(words, size)
        at = max(0.0, min(start, width - wide))
        drawn.append(Drawn(mark.kind, 0, start, end, ref, words, at, wide, at < start))
        extents.append(
            (min(at, start - size / 3), max(end + size / 3, at + wide) + _BETWEEN * size)
        )
    return [mark._replace(lane=lane) for mark, lane in zip(drawn, lanes(extents), strict=True)]


def estimated(words: str, size: float) -> float:
    """Return about how wide words are in letters of a size."""
    if words.isascii():
        return len(words) * _LETTER * size
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in words)
    return (wide * _WIDE_LETTER + (len(words) - wide) * _LETTER) * size


def _fitted(words: str, most: float, size: float) -> str:
    """Return as many words as stand in ``most`` times the size, with an ellipsis for the rest."""
    words = " ".join(words[:400].split())
    if estimated(words, size) <= most * size:
        return words
    while words and estimated(f"{words}…", size) > most * size:
        words = words[:-1]
    return f"{words.rstrip(' ,.;:–')}…"
