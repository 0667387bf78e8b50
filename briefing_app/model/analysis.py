"""Analysis of competing hypotheses over a comparison.

Method: R. Heuer, "Psychology of Intelligence Analysis", chapter 8; the weights are those of PARC
ACH 2.0 (second-hand). The lead is the *least refuted* motivation, never "the most probable" one.
"""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.scales import WEIGHTS, Letter

TOLERANCE = 1e-9
"""Weighted inconsistencies that differ by no more than this are equal."""

_INCONSISTENCY: dict[Letter, int] = {"II": 2, "I": 1}
_POSITION: dict[Letter, int] = {"CC": 2, "C": 1, "N": 0, "I": -1, "II": -2}


class Analysis(NamedTuple):
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


def diagnosticity(letters: Iterable[Letter]) -> float | None:
    """Return D(e), the population standard deviation of a row; None below two rated cells."""
    row = [_POSITION[letter] for letter in letters if letter != "NA"]
    count = len(row)
    if count < 2:
        return None
    # In whole numbers up to the division, so that equal spreads are equal to the last bit: sorted
    # by diagnosticity, such rows keep the author's order.
    return math.sqrt((count * sum(value * value for value in row) - sum(row) ** 2) / count**2)


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
    refs = [motivation.id for motivation in comparison.motivations]
    inconsistency = dict.fromkeys(refs, 0)
    weighted = dict.fromkeys(refs, 0.0)
    spreads: dict[str, float | None] = {}
    shares: dict[str, dict[str, float]] = {}
    for item in comparison.evidence:
        row = {ref: item.ratings[ref].letter for ref in refs if ref in item.ratings}
        spreads[item.id] = diagnosticity(row.values())
        for ref, letter in row.items():
            value = _INCONSISTENCY.get(letter)
            if value:
                inconsistency[ref] += value
                weighted[ref] += weight(item) * value
                shares.setdefault(item.id, {})[ref] = weight(item) * value
    lead = least(weighted)
    return Analysis(
        inconsistency=inconsistency,
        weighted_inconsistency=weighted,
        diagnosticity=spreads,
        lead=lead,
        sensitivity=_leads_without(shares, weighted, lead),
    )
