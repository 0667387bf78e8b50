"""Analysis of competing hypotheses over a comparison.

The formulas are those of `sums.py` and `holds.py` beside this module; here their results are put
into one frozen record. The lead is the *least refuted* motivation, never "the most probable" one.
"""

from collections.abc import Mapping
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.holds import items_held
from briefing_app.model.lead.sums import TOLERANCE, Sums, weight

__all__ = ["TOLERANCE", "Analysis", "analyse", "analysis_of", "weight"]


class Analysis(NamedTuple):
    """What the ratings of a comparison add up to.

    ``inconsistency`` and ``weighted_inconsistency`` are by motivation id; ``diagnosticity`` is by
    evidence id and None if fewer than two cells of the row are rated; ``lead`` holds the ids of
    the least refuted motivations in the order of the columns; ``sensitivity`` maps each item whose
    removal changes the lead to the lead without it, in the order of the items.

    ``rated`` is whether any cell is rated, and ``understood`` whether all that the file says of the
    comparison was understood. Without either there is no lead, and nothing that it is sensitive to.
    """

    inconsistency: Mapping[str, int]
    weighted_inconsistency: Mapping[str, float]
    diagnosticity: Mapping[str, float | None]
    lead: tuple[str, ...]
    sensitivity: Mapping[str, tuple[str, ...]]
    rated: bool = True
    understood: bool = True

    @property
    def tells_apart(self) -> bool:
        """Whether some motivation is refuted more than those that lead."""
        return 0 < len(self.lead) < len(self.weighted_inconsistency)


def analysis_of(sums: Sums) -> Analysis:
    """Return what sums say now; later changes of the sums do not change it."""
    return Analysis(
        inconsistency=sums.inconsistency,
        weighted_inconsistency=sums.weighted,
        diagnosticity=dict(sums.diagnosticity),
        lead=sums.lead,
        sensitivity=items_held(sums),
        rated=sums.is_rated,
        understood=sums.understood,
    )


def analyse(comparison: Comparison) -> Analysis:
    """Compute I, WI, D, the lead and its sensitivity to each single item of evidence."""
    return analysis_of(Sums(comparison))
