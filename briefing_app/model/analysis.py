"""Analysis of competing hypotheses over a comparison.

Method: R. Heuer, "Psychology of Intelligence Analysis", chapter 8; the weights are those of PARC
ACH 2.0 (second-hand). The lead is the *least refuted* motivation, never "the most probable" one.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.scales import WEIGHTS, Letter

TOLERANCE = 1e-9
"""Weighted inconsistencies that differ by no more than this are equal."""

_INCONSISTENCY: dict[Letter, int] = {"II": 2, "I": 1}
_POSITION: dict[Letter, int] = {"CC": 2, "C": 1, "N": 0, "I": -1, "II": -2}


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the ratings of a comparison add up to.

    ``inconsistency`` and ``weighted_inconsistency`` are by motivation id; ``diagnosticity`` is by
    evidence id and None where fewer than two cells of the row are rated; ``lead`` holds the ids of
    the least refuted motivations in the order of the columns; ``sensitivity`` maps each item whose
    removal changes the lead to the lead without it.
    """

    inconsistency: Mapping[str, int]
    weighted_inconsistency: Mapping[str, float]
    diagnosticity: Mapping[str, float | None]
    lead: tuple[str, ...]
    sensitivity: Mapping[str, tuple[str, ...]]


def weight(item: Evidence) -> float:
    """Return c(e) * v(e), the weight of an item: its credibility times its relevance."""
    return WEIGHTS[item.credibility] * WEIGHTS[item.relevance]


def diagnosticity(item: Evidence) -> float | None:
    """Return D(e), the population standard deviation of the row; None below two rated cells."""
    row = [_POSITION[rating.letter] for rating in item.ratings.values() if rating.letter != "NA"]
    if len(row) < 2:
        return None
    mean = sum(row) / len(row)
    return math.sqrt(sum((value - mean) ** 2 for value in row) / len(row))


def least(sums: Mapping[str, float]) -> tuple[str, ...]:
    """Return the ids that share the least sum, within `TOLERANCE`, in the order given."""
    lowest = min(sums.values(), default=0.0)
    return tuple(ref for ref, value in sums.items() if value <= lowest + TOLERANCE)


def _leads_without(
    shares: Mapping[str, Mapping[str, float]], sums: Mapping[str, float], lead: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    """Return the lead without each item that changes it: its share is taken off the sums."""
    changed = {}
    for item, share in shares.items():
        without = least({ref: value - share.get(ref, 0.0) for ref, value in sums.items()})
        if without != lead:
            changed[item] = without
    return changed


def analyse(comparison: Comparison) -> Analysis:
    """Compute I, WI, D, the lead and its sensitivity to each single item of evidence."""
    refs: Sequence[str] = [motivation.id for motivation in comparison.motivations]
    inconsistency = dict.fromkeys(refs, 0)
    weighted = dict.fromkeys(refs, 0.0)
    shares: dict[str, dict[str, float]] = {}
    for item in comparison.evidence:
        for ref, rating in item.ratings.items():
            value = _INCONSISTENCY.get(rating.letter, 0)
            if value and ref in inconsistency:
                inconsistency[ref] += value
                weighted[ref] += weight(item) * value
                shares.setdefault(item.id, {})[ref] = weight(item) * value
    lead = least(weighted)
    return Analysis(
        inconsistency=inconsistency,
        weighted_inconsistency=weighted,
        diagnosticity={item.id: diagnosticity(item) for item in comparison.evidence},
        lead=lead,
        sensitivity=_leads_without(shares, weighted, lead),
    )
