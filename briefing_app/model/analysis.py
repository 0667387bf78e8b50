"""Analysis of competing hypotheses over a comparison.

The formulas are those of `model/sums.py`; here they are put into one frozen record. The lead is the
*least refuted* motivation, never "the most probable" one.
"""

from collections.abc import Mapping
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.sums import TOLERANCE, Sums, least, weight

__all__ = ["TOLERANCE", "Analysis", "analyse", "analysis_of", "least", "weight"]


class Analysis(NamedTuple):
    """What the ratings of a comparison add up to.

    ``inconsistency`` and ``weighted_inconsistency`` are by motivation id; ``diagnosticity`` is by
    evidence id and None where fewer than two cells of the row are rated; ``lead`` holds the ids of
    the least refuted motivations in the order of the columns; ``sensitivity`` maps each item whose
    removal changes the lead to the lead without it; ``rated`` is whether any cell is rated.
    """

    inconsistency: Mapping[str, int]
    weighted_inconsistency: Mapping[str, float]
    diagnosticity: Mapping[str, float | None]
    lead: tuple[str, ...]
    sensitivity: Mapping[str, tuple[str, ...]]
    rated: bool = True


def analysis_of(sums: Sums) -> Analysis:
    """Return what sums say now; later changes of the sums do not change it."""
    weighted = sums.weighted
    return Analysis(
        inconsistency=sums.inconsistency,
        weighted_inconsistency=weighted,
        diagnosticity=dict(sums.diagnosticity),
        lead=least(weighted),
        sensitivity=sums.sensitivity,
        rated=sums.is_rated,
    )


def analyse(comparison: Comparison) -> Analysis:
    """Compute I, WI, D, the lead and its sensitivity to each single item of evidence."""
    return analysis_of(Sums(comparison))
