"""The places of a scale’s terms over the axis of a range chart, on paper and in HTML."""

from typing import NamedTuple

from briefing_app.model.table.ranges import Label, RangeChart, Stretch, lay_labels

_LETTER = 0.54
"""Width of an average letter of IBM Plex Sans in small words, as a share of its size."""

_GAP = 0.7
"""Between two terms, as a share of the size of the letters."""

SOFT = 2.5
"""How far, in per cent, an approximate end fades out on either side of it."""


class RulerLabel(NamedTuple):
    """A term over the axis: the middle of its band, and the place and the height of its words.

    Lengths are in the unit of the axis; ``used`` is whether a row has it.
    """

    term: str
    at: float
    left: float
    width: float
    level: int
    used: bool


def ruler(chart: RangeChart, width: float, size: float) -> tuple[RulerLabel, ...]:
    """Return the labels that find a place over an axis of a width, in letters of a size."""
    used = chart.used

    def rank(each: Stretch) -> tuple[bool, float]:
        return each.term not in used, len(each.term) / (each.high - each.low)

    stretches = sorted(chart.stretches, key=rank)
    labels = [
        Label(each.middle * width / 100, len(each.term) * _LETTER * size) for each in stretches
    ]
    return tuple(
        RulerLabel(each.term, label.at, place.left, label.width, place.level, each.term in used)
        for each, label, place in zip(
            stretches, labels, lay_labels(labels, width, _GAP * size), strict=True
        )
        if place
    )
