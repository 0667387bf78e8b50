"""Where everything on the timeline is, in pixels, at one width."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from briefing_app.model.timeline import Layout, Mark, Tick, lanes, lay_out, ticks

BREAK = 20
_PIECE = 66
_TICK = 66
"""Pixels at 100 per cent: a break, the narrowest piece, and room for the words of a tick."""

_BETWEEN = 12


class Box(NamedTuple):
    """A mark in pixels: ``start`` to ``end`` is its time, ``left`` to ``right`` all that it takes.

    ``number`` is its place among the marks, ``words`` the left edge of its words and ``advance``
    their width.
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

    ``advances`` are the widths of the marks' words, ``zoom`` that of letters and lines.
    """

    def __init__(
        self, marks: Sequence[Mark], advances: Sequence[float], width: float, zoom: float
    ) -> None:
        self.width = width
        self.layout: Layout = lay_out(marks, BREAK * zoom / width, _PIECE * zoom / width)
        self._boxes = self._made(advances, _BETWEEN * zoom)
        self.lanes = max((box.lane for box in self._boxes), default=-1) + 1
        self._lanes: list[list[Box]] = [[] for _ in range(self.lanes)]
        for box in sorted(self._boxes, key=attrgetter("left")):
            self._lanes[box.lane].append(box)
        room = _TICK * zoom
        self._ticks = [
            ticks(piece, int((piece.end - piece.start) * width / room))
            for piece in self.layout.pieces
        ]

    def _made(self, advances: Sequence[float], between: float) -> list[Box]:
        placed = []
        for (start, end), advance in zip(self.layout.spans, advances, strict=True):
            first, last = start * self.width, end * self.width
            words = max(0.0, min(first, self.width - advance))
            placed.append((first, last, words, advance, words, max(last, words + advance)))
        extents = [(left, right + between) for *_, left, right in placed]
        return [
            Box(number, lane, *each)
            for number, (lane, each) in enumerate(zip(lanes(extents), placed, strict=True))
        ]

    def __getitem__(self, number: int) -> Box:
        return self._boxes[number]

    def ticks(self) -> Iterator[tuple[Tick, float]]:
        """Yield the ticks, and for each the pixels that its words may reach to."""
        for piece, found in zip(self.layout.pieces, self._ticks, strict=True):
            last = min(self.width, (piece.end * self.width) + BREAK)
            for tick, following in zip(found, [*found[1:], None], strict=True):
                yield tick, following.at * self.width if following else last

    def in_view(self, left: float, right: float, lane_from: int, lane_to: int) -> Iterator[Box]:
        """Yield the boxes that reach into a part of the picture, lanes without the last."""
        for lane in self._lanes[max(0, lane_from) : lane_to]:
            # Nothing overlaps in a lane, so that right edges are in order too.
            begin = bisect_left(lane, left, key=attrgetter("right"))
            yield from lane[begin : bisect_right(lane, right, key=attrgetter("left"))]


def least_width(pieces: int, zoom: float) -> float:
    """Return the width in pixels below which pieces would be narrower than what they say."""
    return (pieces * _PIECE + (pieces - 1) * BREAK) * zoom
