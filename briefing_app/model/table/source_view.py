"""What hangs on each source of a comparison, and on the grades of the sources."""

from collections.abc import Mapping
from typing import NamedTuple

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.holds import group_units, leads_without
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import Grade


class SourceRow(NamedTuple):
    """What hangs on one source, or if ``source`` is None, on the items that have none.

    ``items`` are the ids of its items. ``share`` is its part of the weighted inconsistency of all
    motivations together, and ``shares`` its part of that of each, by motivation id; both are from 0
    to 1. ``alone`` holds the motivations against which no other source speaks. ``lead_without`` is
    the lead if the source is withdrawn, None if that is the same one.
    """

    source: Source | None
    items: tuple[str, ...]
    share: float
    shares: Mapping[str, float]
    alone: tuple[str, ...]
    lead_without: tuple[str, ...] | None


def source_rows(briefing: Briefing, comparison: Comparison, sums: Sums) -> tuple[SourceRow, ...]:
    """Return a row for each source that evidence comes from, in the order of the sources.

    ``sums`` are those of the comparison, or of a trial of it: items that are switched off are
    listed and count nothing. The row of the items without a source comes last.
    """
    named = {item.id: item.source for item in comparison.evidence}
    units = group_units(sums, named)
    leads = leads_without(sums, {ref: source for ref, source in named.items() if source})
    known = {source.id: source for source in briefing.sources}
    nothing = [0] * len(sums.motivations)
    rows = []
    for ref in [each for each in (*known, "") if each in set(named.values())]:
        mine = units.get(ref, nothing)
        pairs = list(zip(sums.motivations, mine, sums.units, strict=True))
        rows.append(
            SourceRow(
                source=known.get(ref),
                items=tuple(item for item, source in named.items() if source == ref),
                share=_part(sum(mine), sum(sums.units)),
                shares={motivation: _part(part, whole) for motivation, part, whole in pairs},
                alone=tuple(each for each, part, whole in pairs if ref and 0 < part == whole),
                lead_without=leads.get(ref),
            )
        )
    return tuple(rows)


def _part(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


class GradeHold(NamedTuple):
    """A grade whose choice changes the lead: ``lead`` is that without all that is graded worse.

    ``items`` are the ids of what is then withdrawn.
    """

    grade: Grade
    items: tuple[str, ...]
    lead: tuple[str, ...]


def grade_holds(briefing: Briefing, comparison: Comparison, sums: Sums) -> tuple[GradeHold, ...]:
    """Return the grades of the briefing that are holds, from the best.

    Sources without a grade, and those that cannot be judged, are never worse.
    """
    grades = {source.id: source.grade for source in briefing.sources if source.grade}
    found = []
    for grade in sorted(set(grades.values())):
        worse = {
            item.id: "worse"
            for item in comparison.evidence
            if item.source in grades and grades[item.source].is_worse_than(grade)
        }
        lead = leads_without(sums, worse).get("worse")
        if lead is not None:
            found.append(GradeHold(grade, tuple(worse), lead))
    return tuple(found)
