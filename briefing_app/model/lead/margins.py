"""How far each motivation is from the lead, and which changes of the sums change the lead."""

from collections.abc import Sequence
from itertools import pairwise

from briefing_app.model.lead.sums import WEIGHT_UNITS, bits_of

GAPS = tuple(higher - lower for lower, higher in pairwise(WEIGHT_UNITS))
"""How much, in units, each weight is below the next."""


class Margins:
    """The distances to the lead at one time; sets of columns are bits, as in `model/lead/sums.py`.

    ``lead`` are the columns with the least sum. ``raised`` and ``lowered`` have, for each of the
    five weights, the columns that change the lead when that weight is added to, or taken from,
    their sum alone. ``near`` has, for each of them, the columns that do not lead and are at most so
    far above the lead, and those at most twice as far.
    """

    def __init__(self, units: Sequence[int]) -> None:
        lowest = min(units, default=0)
        self._above = [value - lowest for value in units]
        self._all = (1 << len(units)) - 1
        self.lead = bits_of(value == 0 for value in self._above)
        shared = self.lead.bit_count() > 1
        self.near = [(self._within(weight), self._within(2 * weight)) for weight in WEIGHT_UNITS]
        self.raised = tuple(self.lead if shared or each else 0 for each, _ in self.near)
        self.lowered = tuple(self.lead | each if shared else each for each, _ in self.near)
        self._by_gap = [(self._within(gap), self._within(2 * gap)) for gap in GAPS]

    def _within(self, units: int) -> int:
        """Return the columns that do not lead and are at most so far above the lead."""
        return bits_of(0 < value <= units for value in self._above)

    def changes_lighter(self, weight: int, once: int, twice: int) -> bool:
        """Return whether the lead changes when an item has the next lower weight.

        ``weight`` is the index of the item's weight, ``once`` the columns with I and ``twice``
        those with II.
        """
        return self._changes(twice, once, self._by_gap[weight - 1])

    def changes_heavier(self, weight: int, once: int, twice: int) -> bool:
        """Return whether the lead changes when an item has the next higher weight."""
        return self._changes(self._all & ~once & ~twice, once, self._by_gap[weight])

    def _changes(self, first: int, second: int, near: tuple[int, int]) -> bool:
        """Return whether the lead changes when the columns move by up to two equal distances.

        Relative to all the others, ``first`` come nearer to the lead by two distances and
        ``second`` by one. ``near`` are the columns within one distance of the lead, and within
        two. If only some of the leading columns are among the foremost, the others lose the lead;
        if all are, or none is, it changes only if another column catches up.
        """
        lead = self.lead
        if lead & first:
            return lead & first != lead
        if lead & second:
            return lead & second != lead or bool(first & near[0])
        return bool(second & near[0] or first & near[1])
