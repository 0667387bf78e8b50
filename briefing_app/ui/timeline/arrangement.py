"""Where everything on the timeline is, in pixels, at one width."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from briefing_app.model.timeline import Layout, Mark, Tick, beside, lanes_in_order, lay_out, ticks

BREAK = 20
_PIECE = 66
_TICK = 66
"""Pixels at 100 per cent: a break, the narrowest piece, and room for the words of a tick."""

_ASIDE, _BETWEEN = 7, 16
"""Pixels at 100 per cent between a mark and its words, and between marks in one lane."""

_STUB = 24
"""Words that have no room beside a bar are written over it, but for so many pixels of it."""


class Box(NamedTuple):
    """A mark in pixels: ``start`` to ``end`` is its time, ``left`` to ``right`` all that it takes.

    ``number`` is its place among the marks, ``words`` the left edge of its words and ``advance``
    the width that they have.
    """

    number: int
    lane: int
    start: float
    end: float
    words: float
    advance: float
    left: float
    right: float


class Arrangement:
    """The marks, ticks and breaks on an axis of a width in pixels, from 0.

    ``advances`` are the widths of the marks' words, ``zoom`` that of letters and lines; more than
    ``most`` lanes are used only if there is no other way.
    """

    def __init__(
        self,
        marks: Sequence[Mark],
        advances: Sequence[float],
        width: float,
        zoom: float,
        most: int = 1,
    ) -> None:
        self.width = width
        self.layout: Layout = lay_out(marks, BREAK * zoom / width, _PIECE * zoom / width)
        self._boxes = self._made(advances, zoom, most)
        self.lanes = max((box.lane for box in self._boxes), default=-1) + 1
        self._lanes: list[list[Box]] = [[] for _ in range(self.lanes)]
        for box in sorted(self._boxes, key=attrgetter("left")):
            self._lanes[box.lane].append(box)
        room = _TICK * zoom
        self._ticks = [
            ticks(piece, int((piece.end - piece.start) * width / room))
            for piece in self.layout.pieces
        ]

    def _made(self, advances: Sequence[float], zoom: float, most: int) -> list[Box]:
        placed = []
        for (begin, finish), wide in zip(self.layout.spans, advances, strict=True):
            start, end = begin * self.width, finish * self.width
            words, room, _ends_there = beside(start, end, wide, self.width, _ASIDE * zoom)
            over = max(self.width - wide, min(end, start + _STUB * zoom) + _ASIDE * zoom)
            if room < wide and room < self.width - over:
                words, room = over, self.width - over
            advance = min(wide, room)
            left, right = min(start, words), max(end, words + advance)
            placed.append((start, end, words, advance, left, right))
        extents = [(left, right + _BETWEEN * zoom) for *_, left, right in placed]
        lanes = lanes_in_order(extents, most)
        return [
            Box(number, lane, *each)
            for number, (lane, each) in enumerate(zip(lanes, placed, strict=True))
        ]

    def __getitem__(self, number: int) -> Box:
        return self._boxes[number]

    def ticks(self) -> Iterator[tuple[Tick, float]]:
        """Yield the ticks, and for each the pixels that its words may reach to."""
        for piece, found in zip(self.layout.pieces, self._ticks, strict=True):
            last = min(self.width, (piece.end * self.width) + BREAK)
            for tick, following in zip(found, [*found[1:], None], strict=True):
                yield tick, following.at * self.width if following else last

    def time_at(self, x: float) -> tuple[int, float]:
        """Return what is at an x: the number of a piece, and how far along it, from 0 to 1.

        In a break, and beyond the ends, it is the end of the piece before or after.
        """
        share, pieces = x / self.width, self.layout.pieces
        number = max(0, bisect_right(pieces, share, key=attrgetter("start")) - 1)
        piece = pieces[number]
        along = (share - piece.start) / (piece.end - piece.start)
        return number, min(max(0.0, along), 1.0)

    def place_of(self, number: int, along: float) -> float:
        """Return the x of what `time_at` gave in a picture of another width."""
        piece = self.layout.pieces[number]
        return (piece.start + along * (piece.end - piece.start)) * self.width

    def in_view(self, left: float, right: float, lane_from: int, lane_to: int) -> Iterator[Box]:
        """Yield the boxes that reach into a part of the picture, lanes without the last."""
        for lane in self._lanes[max(0, lane_from) : lane_to]:
            # Nothing overlaps in a lane, so that right edges are in order too.
            begin = bisect_left(lane, left, key=attrgetter("right"))
            yield from lane[begin : bisect_right(lane, right, key=attrgetter("left"))]


def least_width(pieces: int, zoom: float) -> float:
    """Return the width in pixels below which pieces would be narrower than what they say."""
    return (pieces * _PIECE + (pieces - 1) * BREAK) * zoom
