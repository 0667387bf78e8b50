"""The likelihoods of a comparison as stretches of one axis from 0 to 100 per cent.

The axis is that of the briefing's own scale, with its gaps left as gaps. Confidence is beside
it and is never part of it: it says how good the basis is, not how likely the judgement is.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.scales import CONFIDENCES, PHIA, Band, Scale
from briefing_app.model.terms import band_words
from briefing_app.model.words.fixed_words import Words, reader_words
from briefing_app.model.words.sentences import sentence

_EXACT_IN_PHIA = (0, 50, 100)


class Stretch(NamedTuple):
    """A band of the scale under the term that this briefing calls it by.

    ``low`` and ``high`` are in per cent and half-open, ``low <= p < high``, but that nothing is at
    0; a bound that the scale gives as “about” is soft. ``words`` says them, as in “55 to 80 per
    cent”.
    """

    term: str
    low: float
    high: float
    low_soft: bool
    high_soft: bool
    words: str

    @property
    def has_start(self) -> bool:
        """Whether the band begins just at its lower bound, and with it."""
        return self.low > 0 and not self.low_soft

    @property
    def middle(self) -> float:
        """Half way between the bounds, as a place for a label; it is not an estimate."""
        return (self.low + self.high) / 2


class RangeRow(NamedTuple):
    """One motivation; ``stretch`` is None if its likelihood is not estimated."""

    motivation: Motivation
    stretch: Stretch | None


class RangeChart(NamedTuple):
    """The scale's bands and the gaps between them in per cent, and a row for each motivation.

    ``note`` says what the ends of the bars mean.
    """

    scale: Scale
    stretches: tuple[Stretch, ...]
    gaps: tuple[tuple[float, float], ...]
    rows: tuple[RangeRow, ...]
    note: str

    @property
    def used(self) -> frozenset[str]:
        """The terms in a row."""
        return frozenset(row.stretch.term for row in self.rows if row.stretch)


def range_chart(
    briefing: Briefing,
    comparison: Comparison,
    hidden: Collection[str] = (),
    words: Words | None = None,
) -> RangeChart | None:
    """Return the chart without the motivations whose ids are hidden; None if none is estimated.

    Whether there is a chart does not hang on what is hidden. ``words`` are those of the language
    to describe it in, by default the reader's.
    """
    scale = briefing.scale
    used = [each.likelihood for each in comparison.motivations if scale.band(each.likelihood)]
    if not used:
        return None
    stretches = tuple(_stretch(scale, band, used, words) for band in scale.bands)
    by_band = dict(zip(scale.bands, stretches, strict=True))
    rows = []
    for each in comparison.motivations:
        if each.id not in hidden:
            band = scale.band(each.likelihood)
            named = by_band[band]._replace(term=each.likelihood) if band else None
            rows.append(RangeRow(each, named))
    note = sentence(words, "bands_about" if scale is PHIA else "bands_exact")
    return RangeChart(scale, stretches, _gaps(scale), tuple(rows), note)


def _stretch(scale: Scale, band: Band, used: list[str], words: Words | None) -> Stretch:
    """Name a band as the briefing does, or else by the row of the scale that it takes terms of."""
    row = 1 if sum(_row(scale, term) for term in used) * 2 > len(used) else 0
    names = band.terms[row:] or band.terms
    term = next((each for each in band.terms if each in used), names[0])
    low_soft, high_soft = (
        scale is PHIA and bound not in _EXACT_IN_PHIA for bound in (band.low, band.high)
    )
    return Stretch(term, band.low, band.high, low_soft, high_soft, band_words(scale, band, words))


def _row(scale: Scale, term: str) -> int:
    band = scale.band(term)
    return band.terms.index(term) if band else 0


def _gaps(scale: Scale) -> tuple[tuple[float, float], ...]:
    """Return the stretches from 0 to 100 per cent that no band covers."""
    ends = [0.0, *(band.high for band in scale.bands)]
    starts = [*(band.low for band in scale.bands), 100.0]
    return tuple((end, start) for end, start in zip(ends, starts, strict=True) if end < start)


def confidence_steps(confidence: str) -> int:
    """Return 1 to 3 for low, moderate and high, and 0 if no confidence is given."""
    return CONFIDENCES.index(confidence) + 1 if confidence in CONFIDENCES else 0


def spoken_row(row: RangeRow) -> str:
    """Return a row in the reader's language; likelihood and confidence in two sentences."""
    words, stretch, confidence = reader_words(), row.stretch, row.motivation.confidence
    likelihood = words["not_estimated"]
    if stretch:
        likelihood = f"{stretch.term}{words['comma']}{stretch.words}"
    return sentence(
        words,
        "spoken_range",
        title=row.motivation.title,
        likelihood=likelihood,
        confidence=words["levels"].get(confidence, confidence) or words["not_given"],
    )


def scale_words(chart: RangeChart, words: Words | None = None) -> str:
    """Return the whole ruler in words: each band of the scale by its term.

    ``words`` are those that the chart was made with.
    """
    words = words or reader_words()
    bands = [f"{each.term}{words['comma']}{each.words}" for each in chart.stretches]
    ruler = sentence(words, "ruler", scale=chart.scale.title, bands=words["semicolon"].join(bands))
    return f"{ruler} {chart.note}"


class Label(NamedTuple):
    """Words over a place of the axis: the place and the width in one unit of length."""

    at: float
    width: float


class Laid(NamedTuple):
    """Where a label begins, and how many labels are below it."""

    left: float
    level: int


def lay_labels(labels: Sequence[Label], room: float, gap: float) -> list[Laid | None]:
    """Place labels over an axis as long as ``room``, so that none meets another or its line.

    Each is centred over its place as far as the room allows, as low as it goes; a line leads down
    from it. Those that come first are placed first; None is for those that find no place.
    """
    laid: list[Laid | None] = []
    for label in labels:
        left = max(0.0, min(label.at - label.width / 2, room - label.width))
        levels = range(len(labels))
        laid.append(
            next(
                (
                    Laid(left, level)
                    for level in levels
                    if label.width <= room and _is_free(label, Laid(left, level), labels, laid, gap)
                ),
                None,
            )
        )
    return laid


def _is_free(
    label: Label, place: Laid, labels: Sequence[Label], laid: Sequence[Laid | None], gap: float
) -> bool:
    for other, there in zip(labels, laid, strict=False):
        if there is None:
            continue
        if there.level == place.level:
            apart = there.left + other.width + gap <= place.left
            if not apart and place.left + label.width + gap > there.left:
                return False
        upper, lower, width = (
            (label, there, other.width)
            if place.level > there.level
            else (other, place, label.width)
        )
        crossed = lower.left - gap / 4 < upper.at < lower.left + width + gap / 4
        if there.level != place.level and crossed:
            return False
    return True
