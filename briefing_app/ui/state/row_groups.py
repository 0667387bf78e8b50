"""The groups of rows that are hidden and shown together, each under a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing_app.model.comparison import Comparison
from briefing_app.translation import tr

if TYPE_CHECKING:
    from briefing_app.model.table.table import Row

UNDIAGNOSTIC = "undiagnostic"
"""The evidence that does not tell the motivations apart."""
SUMS = "sums"


def row_group(row: Row) -> str:
    """Return the name of the group of a row; empty for one that is always on show.

    It is ``likelihood``, ``confidence``, ``criterion:`` and the id, `UNDIAGNOSTIC` for evidence
    with a diagnosticity of 0, or `SUMS`.
    """
    if row.item:
        return UNDIAGNOSTIC if row.diagnosticity == 0 else ""
    if row.kind == "left_out":
        return ""
    if row.kind == "criterion":
        return f"criterion:{row.ref}"
    return row.kind if row.kind in ("likelihood", "confidence") else SUMS


def row_groups(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield the name of each group that a comparison has, and its title."""
    if any(each.likelihood for each in comparison.motivations):
        yield "likelihood", tr("Likelihood")
    if any(each.confidence for each in comparison.motivations):
        yield "confidence", tr("Confidence")
    for each in comparison.criteria:
        yield f"criterion:{each.id}", each.title
    if comparison.evidence:
        yield UNDIAGNOSTIC, tr("Evidence that tells nothing apart (D = 0)")
        yield SUMS, tr("Inconsistency and lead")
