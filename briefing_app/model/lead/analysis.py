"""Analysis of competing hypotheses over a comparison.

The formulas are those of `sums.py` and `holds.py` beside this module; here their results are put
into one frozen record. The lead is the *least refuted* motivation, never "the most probable" one.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.holds import items_held
from briefing_app.model.lead.sums import TOLERANCE, Sums, weight
from briefing_app.model.scales import Letter

__all__ = ["TOLERANCE", "Analysis", "analyse", "analysis_of", "weight"]


class Analysis(NamedTuple):
    """What the ratings of a comparison add up to.

    ``inconsistency`` and ``weighted_inconsistency`` are by motivation id; ``diagnosticity`` is by
    evidence id and None if fewer than two cells of the row are rated; ``lead`` holds the ids of
    the least refuted motivations in the order of the columns; ``sensitivity`` maps each item whose
    removal changes the lead to the lead without it, in the order of the items.

    ``rated`` is whether any cell is rated from CC to II, and ``understood`` whether all that the
    file says of the comparison was understood. Without either there is no lead, and nothing that it
    is sensitive to. ``unrated`` has the motivations without such a cell, which cannot lead: NA if
    all their cells are not applicable, else None.
    """

    inconsistency: Mapping[str, int]
    weighted_inconsistency: Mapping[str, float]
    diagnosticity: Mapping[str, float | None]
    lead: tuple[str, ...]
    sensitivity: Mapping[str, tuple[str, ...]]
    rated: bool = True
    understood: bool = True
    unrated: Mapping[str, Letter | None] = MappingProxyType({})

    @property
    def tells_apart(self) -> bool:
        """Whether some of the rated motivations lead, and others do not."""
        return 0 < len(self.lead) < len(self.inconsistency) - len(self.unrated)


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
        unrated=sums.unrated_motivations,
    )


def analyse(comparison: Comparison) -> Analysis:
    """Compute I, WI, D, the lead and its sensitivity to each single item of evidence."""
    return analysis_of(Sums(comparison))
