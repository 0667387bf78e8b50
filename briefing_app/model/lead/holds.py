"""What the lead hangs on: the items, sources and single steps that would change it.

The lead is the set of motivations with the least weighted inconsistency. An item, a source (all
its items together) or a single step is a *hold* when the lead without it, or after it, is another
set. A single step moves one cell by one place on CC C N I II, or the credibility or relevance of
one item by one place on low, medium, high; a blank and NA are on no scale and do not move.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import reduce
from itertools import compress
from operator import and_, or_
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.margins import Margins
from briefing_app.model.lead.sums import INCONSISTENCY, WEIGHT_UNITS, ItemRatings, Sums, columns_of
from briefing_app.model.scales import LEVELS, Letter


class Step(NamedTuple):
    """A single step that changes the lead.

    ``motivation`` is the id of the cell's column, empty for the weight of an item; ``axis`` is then
    ``credibility`` or ``relevance``, else empty. ``before`` and ``after`` are letters or levels,
    and ``lead`` holds the ids of the motivations that lead after the step.
    """

    evidence: str
    motivation: str
    axis: str
    before: str
    after: str
    lead: tuple[str, ...]


class Share(NamedTuple):
    """In how many cases out of all the lead is the same set of motivations."""

    same: int
    cases: int


class LeadsWithout(Mapping[str, tuple[str, ...]]):
    """The lead without each item that is a hold, worked out when it is asked for.

    It is of the sums as they were when it was made.
    """

    def __init__(self, sums: Sums, held: int) -> None:
        """Take the items that are holds, as a set of the sums."""
        self._least, self._places, self._held = sums.least, sums.places, held
        self._rated = tuple(zip(sums.units, sums.once, sums.twice, strict=True))
        self._weighted = tuple(sums.weighted_alike)

    def __getitem__(self, item: str) -> tuple[str, ...]:
        if item not in self:
            raise KeyError(item)
        place = self._places[item]
        weight = next(
            units
            for units, items in zip(WEIGHT_UNITS, self._weighted, strict=True)
            if items >> place & 1
        )
        return self._least(
            [
                units - weight * ((once >> place & 1) + 2 * (twice >> place & 1))
                for units, once, twice in self._rated
            ]
        )

    def __contains__(self, item: object) -> bool:
        return item in self._places and bool(self._held >> self._places[item] & 1)

    def __iter__(self) -> Iterator[str]:
        return compress(self._places, map(int, f"{self._held:b}"[::-1]))

    def __len__(self) -> int:
        return self._held.bit_count()

    def __repr__(self) -> str:
        return repr(dict(self))


_MOVES: tuple[tuple[Letter, Letter], ...] = (("I", "N"), ("II", "I"), ("N", "I"), ("I", "II"))
"""The moves of a cell that change a sum, those towards CC first."""


class _ItemSteps(NamedTuple):
    """Which single steps of one item change the lead.

    ``cells`` has, for each of `_MOVES`, the columns in which it does, as bits; ``lighter`` and
    ``heavier`` tell whether the next lower and the next higher weight does. ``once`` and ``twice``
    are the columns with I and II, ``credibility`` and ``relevance`` indexes in `LEVELS`.
    """

    evidence: str
    cells: tuple[int, ...]
    lighter: bool
    heavier: bool
    once: int
    twice: int
    credibility: int
    relevance: int


class Steps(Collection[Step]):
    """The single steps that change the lead, in the order of the items, then of the columns.

    They are made when they are asked for: in a tie every step of a large table may be one.
    ``possible`` is how many single steps there are in all.
    """

    def __init__(self, sums: Sums) -> None:
        self._least = sums.least
        self._motivations = sums.motivations
        self._units = tuple(sums.units)
        self._found: list[_ItemSteps] = []
        self._count = self.possible = 0
        if sums.gives_lead:
            margins = Margins(self._units)
            for ref, item in sums.items.items():
                if item.on:
                    self._add(ref, item, margins)

    def _add(self, ref: str, item: ItemRatings, margins: Margins) -> None:
        bits, weight = item.bits, item.weight_index
        once, twice = bits["I"], bits["II"]
        lowered, raised = margins.lowered[weight], margins.raised[weight]
        cells = (once & lowered, twice & lowered, bits["N"] & raised, once & raised)
        lighter = weight > 0 and margins.changes_lighter(weight, once, twice)
        heavier = weight + 1 < len(WEIGHT_UNITS) and margins.changes_heavier(weight, once, twice)
        ends = (bits["CC"] | bits["II"]).bit_count()
        between = (bits["C"] | bits["N"] | bits["I"]).bit_count()
        down, up = _directions(item.credibility, item.relevance)
        self.possible += ends + 2 * between + down + up
        changing = sum(each.bit_count() for each in cells) + lighter * down + heavier * up
        if changing:
            self._count += changing
            levels = item.credibility, item.relevance
            self._found.append(_ItemSteps(ref, cells, lighter, heavier, once, twice, *levels))

    def __len__(self) -> int:
        return self._count

    def __contains__(self, step: object) -> bool:
        return any(each == step for each in self)

    def __iter__(self) -> Iterator[Step]:
        leads: dict[tuple[int, int], tuple[str, ...]] = {}
        for item in self._found:
            yield from self._cell_steps(item, leads)
            yield from self._weight_steps(item)

    def _cell_steps(
        self, item: _ItemSteps, leads: dict[tuple[int, int], tuple[str, ...]]
    ) -> Iterator[Step]:
        """Yield the steps of cells; ``leads`` keeps the lead by column and change of its sum."""
        weight = WEIGHT_UNITS[item.credibility + item.relevance]
        eased_i, eased_ii, worsened_n, worsened_i = item.cells
        for column in columns_of(eased_i | eased_ii | worsened_n | worsened_i):
            for (before, after), bits in zip(_MOVES, item.cells, strict=True):
                if not bits >> column & 1:
                    continue
                change = weight * (INCONSISTENCY.get(after, 0) - INCONSISTENCY.get(before, 0))
                lead = leads.get((column, change))
                if lead is None:
                    units = list(self._units)
                    units[column] += change
                    lead = leads[column, change] = self._least(units)
                yield Step(item.evidence, self._motivations[column], "", before, after, lead)

    def _weight_steps(self, item: _ItemSteps) -> Iterator[Step]:
        """Yield the steps of credibility and relevance."""
        directions = [step for step, changes in ((-1, item.lighter), (1, item.heavier)) if changes]
        leads = {step: self._lead_reweighted(item, step) for step in directions}
        for axis, level in (("credibility", item.credibility), ("relevance", item.relevance)):
            for step, lead in leads.items():
                if 0 <= level + step < len(LEVELS):
                    yield Step(item.evidence, "", axis, LEVELS[level], LEVELS[level + step], lead)

    def _lead_reweighted(self, item: _ItemSteps, step: int) -> tuple[str, ...]:
        """Return the lead when an item has the next weight up (1) or down (-1)."""
        weight = item.credibility + item.relevance
        gap = WEIGHT_UNITS[weight + step] - WEIGHT_UNITS[weight]
        return self._least(
            [
                units + gap * ((item.once >> column & 1) + 2 * (item.twice >> column & 1))
                for column, units in enumerate(self._units)
            ]
        )


def _directions(credibility: int, relevance: int) -> tuple[int, int]:
    """Return how many steps of the weights of an item go down, and how many go up."""
    highest = len(LEVELS) - 1
    return (credibility > 0) + (relevance > 0), (credibility < highest) + (relevance < highest)


class Holds(NamedTuple):
    """Everything that the lead hangs on; nothing if no lead can be named.

    ``items`` and ``sources`` map each id that is a hold to the lead without it. ``tie`` tells
    whether several motivations, but not all, share the lead.
    """

    items: Mapping[str, tuple[str, ...]]
    sources: Mapping[str, tuple[str, ...]]
    steps: Steps
    tie: bool


def items_held(sums: Sums) -> LeadsWithout:
    """Return the items without which the lead changes, in their order.

    Without an item that the leading motivations are not all rated alike for, only some of them
    lead. Without another one, a motivation catches up that it speaks more against than against
    those, if it is so near.
    """
    if not sums.gives_lead:
        return LeadsWithout(sums, 0)
    once, twice = sums.once, sums.twice
    margins = Margins(sums.units)
    leading = columns_of(margins.lead)
    none = ~reduce(or_, [once[column] | twice[column] for column in leading])
    all_once = reduce(and_, [once[column] for column in leading])
    all_twice = reduce(and_, [twice[column] for column in leading])
    held = 0
    for items, (near, twice_as_near) in zip(sums.weighted_alike, margins.near, strict=True):
        changing = ~(none | all_once | all_twice)
        for column in columns_of(near):
            changing |= none & once[column] | all_once & twice[column]
        for column in columns_of(twice_as_near):
            changing |= none & twice[column]
        held |= items & changing
    return LeadsWithout(sums, held)


def group_units(sums: Sums, groups: Mapping[str, str]) -> dict[str, list[int]]:
    """Return what groups of items add to the sums: by group one number of units a column.

    ``groups`` maps the id of an item to the name of its group; items that are switched off, and
    those that ``groups`` lacks, count nowhere.
    """
    found: dict[str, list[int]] = {}
    for ref, group in groups.items():
        item = sums.items[ref]
        if not item.on:
            continue
        units = found.get(group)
        if units is None:
            units = found[group] = [0] * len(sums.motivations)
        weight = WEIGHT_UNITS[item.weight_index]
        for column in columns_of(item.bits["I"]):
            units[column] += weight
        for column in columns_of(item.bits["II"]):
            units[column] += 2 * weight
    return found


def leads_without(sums: Sums, groups: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the lead without each group of items that changes it; see `group_units`."""
    if not sums.gives_lead:
        return {}
    lead = sums.lead
    found = {}
    for group, shares in group_units(sums, groups).items():
        left = [units - share for units, share in zip(sums.units, shares, strict=True)]
        without = sums.least(left)
        if without != lead:
            found[group] = without
    return found


def holds_of(comparison: Comparison, sums: Sums) -> Holds:
    """Return what the lead hangs on; ``sums`` are those of the comparison, or of a trial of it."""
    sources = {item.id: item.source for item in comparison.evidence if item.source}
    return Holds(
        items=items_held(sums),
        sources=leads_without(sums, sources),
        steps=Steps(sums),
        tie=1 < len(sums.lead) < len(sums.motivations),
    )
