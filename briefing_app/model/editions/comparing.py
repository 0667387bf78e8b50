"""Comparing two editions of a briefing: `compare` is the entry point of this package."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from briefing_app.model.briefing import Briefing
from briefing_app.model.editions import records
from briefing_app.model.editions.records import (
    Change,
    Fields,
    JudgementChange,
    LeadState,
    RatingChange,
)
from briefing_app.model.editions.text_changes import TextChange, TextChanges, text_changes

Entries: TypeAlias = Callable[[Briefing], Iterator[tuple[str, str, Fields]]]


class EditionChanges(NamedTuple):
    """All that changed from one edition to another.

    ``reworded`` are the changes of the text inside callouts that judge. ``text`` is the whole text
    of both editions, what stayed included.
    """

    before: Briefing
    after: Briefing
    judgements: tuple[JudgementChange, ...]
    reworded: tuple[TextChange, ...]
    lead: tuple[LeadState, LeadState]
    head: tuple[Change, ...]
    motivations: tuple[Change, ...]
    criteria: tuple[Change, ...]
    evidence: tuple[Change, ...]
    ratings: tuple[RatingChange, ...]
    assumptions: tuple[Change, ...]
    indicators: tuple[Change, ...]
    sources: tuple[Change, ...]
    timeline: tuple[Change, ...]
    text: TextChanges

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids that the two briefings give themselves, if they are not the same; else none."""
        given = tuple(each.id for each in (self.before, self.after) if each.id)
        return given if len(set(given)) > 1 else ()

    @property
    def motivation_titles(self) -> dict[str, str]:
        """The titles of the motivations of both editions by their ids; the later ones count."""
        tables = (self.before.comparison, self.after.comparison)
        return {each.id: each.title for table in tables if table for each in table.motivations}

    @property
    def is_empty(self) -> bool:
        """Whether the two editions say the same."""
        lists = (self.judgements, self.head, self.motivations, self.criteria, self.evidence,
                 self.ratings, self.assumptions, self.indicators, self.sources,
                 self.timeline)  # fmt: skip
        same = all(each.kind == "same" for each in self.text.changes)
        return same and not any(lists) and self.lead[0] == self.lead[1]


def compare(before: Briefing, after: Briefing) -> EditionChanges:
    """Compare two editions; the order in which they are given says which is the newer one."""
    text = text_changes(before, after)
    names = records.criteria_names(before, after)

    def listed(entries: Entries) -> tuple[Change, ...]:
        # Their dates are words: in two languages, each would seem to have changed.
        return records.changes(entries(before._replace(lang=after.lang)), entries(after))

    return EditionChanges(
        before,
        after,
        records.judgement_changes(before, after),
        tuple(each for each in text.changes if _is_reworded(each)),
        (records.lead_state(before), records.lead_state(after)),
        listed(records.head_entries),
        listed(lambda edition: records.motivation_entries(edition, names)),
        listed(records.criterion_entries),
        listed(records.evidence_entries),
        records.rating_changes(before, after),
        listed(records.assumption_entries),
        listed(records.indicator_entries),
        listed(records.source_entries),
        listed(records.timeline_entries),
        text,
    )


def _is_reworded(change: TextChange) -> bool:
    """Return whether words of a callout that judges changed, its title only if it has its own."""
    unit = change.after or change.before
    return (
        unit is not None
        and change.kind not in ("same", "moved")
        and unit.kind.startswith("judgement ")
        and (unit.node.kind != "callout" or unit.node.string("title") != "")
    )
