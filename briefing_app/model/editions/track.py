"""The track of the judgements: each motivation's likelihood through a series of editions.

`track_of` gathers it. Motivations are the same in all editions if they have the same id. An
edition that does not estimate one, or does not have it, leaves a gap; nothing is drawn across it.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Motivation
from briefing_app.model.editions.records import LeadState, lead_state
from briefing_app.model.table.ranges import Stretch, range_chart


class Point(NamedTuple):
    """One motivation in one edition.

    ``stretch`` is the band of its likelihood, or None if it is not estimated. ``leads`` is whether
    the ratings of that edition refute it least, and ``paragraph`` the number of the first paragraph
    of its section, 0 if there is none.
    """

    motivation: Motivation
    stretch: Stretch | None
    leads: bool
    paragraph: int


class TrackedEdition(NamedTuple):
    """One edition: a point by the id of each motivation that it has, and its lead.

    ``lead_changed`` is whether another motivation leads than in the last edition before that has a
    lead.
    """

    briefing: Briefing
    points: dict[str, Point]
    lead: LeadState
    lead_changed: bool


class Track(NamedTuple):
    """The editions, the earliest first, and the titles of the motivations by their ids.

    A title is that of the latest edition that has the motivation; motivations that the latest
    edition does not have are last. Their ids tell apart those with the same title. ``ids`` are the
    different ids that the briefings give themselves; more than one means that they may not be
    editions of one briefing.
    """

    editions: tuple[TrackedEdition, ...]
    titles: dict[str, str]
    ids: tuple[str, ...]

    @property
    def latest(self) -> Briefing:
        """The latest edition."""
        return self.editions[-1].briefing

    @property
    def same_scale(self) -> bool:
        """Whether all editions use one scale of likelihood."""
        return len({each.briefing.scale.id for each in self.editions}) == 1


def track_of(briefings: Sequence[Briefing]) -> Track:
    """Return the track of one edition or more, in any order.

    They are put in the order of their dates. If one of them has no date, the order given is kept.
    """
    dates = [each.as_of for each in briefings]
    ordered = list(briefings)
    if all(dates):
        ordered.sort(key=lambda each: each.as_of.sort_key if each.as_of else (0, 0, 0))
    editions: list[TrackedEdition] = []
    before: tuple[str, ...] = ()
    for briefing in ordered:
        lead = lead_state(briefing)
        changed = bool(before and lead.lead) and set(before) != set(lead.lead)
        editions.append(TrackedEdition(briefing, _points(briefing, lead), lead, changed))
        before = lead.lead or before
    titles: dict[str, str] = {}
    for edition in reversed(editions):
        for ref, point in edition.points.items():
            titles.setdefault(ref, point.motivation.title)
    counts = Counter(titles.values())
    titles = {ref: title if counts[title] == 1 else f"{title} ({ref})"
              for ref, title in titles.items()}  # fmt: skip
    ids = dict.fromkeys(each.id for each in ordered if each.id)
    return Track(tuple(editions), titles, tuple(ids))


def _points(briefing: Briefing, lead: LeadState) -> dict[str, Point]:
    comparison = briefing.comparison
    if comparison is None:
        return {}
    chart = range_chart(briefing, comparison)
    bands = {row.motivation.id: row.stretch for row in chart.rows} if chart else {}
    first = {each.id: each.first_paragraph or 0 for each in briefing.sections}
    leads = lead.lead if len(lead.lead) < len(comparison.motivations) else ()
    return {
        each.id: Point(each, bands.get(each.id), each.id in leads, first.get(each.section, 0))
        for each in comparison.motivations
    }
