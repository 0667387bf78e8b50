"""What the ratings add up to, kept up to date through single changes.

Method: R. Heuer, "Psychology of Intelligence Analysis", chapter 8; the weights are those of PARC
ACH 2.0 (second-hand). Every weight is 2 to the power of k/2 for a k from -2 to 2, so that a sum of
weighted inconsistencies is (p + q * sqrt 2) / 2 with whole numbers p and q.

Sums are kept and compared as whole numbers of *units*: p * 2^62 + q * floor(2^62 * sqrt 2). Two
different sums differ by at least 1 / (3 |q| + 1), so as long as |q| is below 2^30, far more than a
file can hold, units are equal exactly if the sums are, and ordered as the sums are. Thousands of
changes, there and back, end exactly where they began.
"""

import math
from collections.abc import Iterable, Sequence
from typing import cast

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.scales import LETTERS, LEVELS, Letter, Level

TOLERANCE = 1e-9
"""Weighted inconsistencies, as floating-point numbers, that differ by no more are equal."""

_BITS = 62
_ROOT = math.isqrt(2 << 2 * _BITS)
WEIGHT_UNITS = (1 << _BITS, _ROOT, 2 << _BITS, 2 * _ROOT, 4 << _BITS)
"""The five weights in units, from 2^-1 (low, low) to 2 (high, high)."""

INCONSISTENCY: dict[Letter, int] = {"II": 2, "I": 1}
_POSITION: dict[Letter, int] = {"CC": 2, "C": 1, "N": 0, "I": -1, "II": -2}
_NO_BITS: dict[Letter | None, int] = dict.fromkeys((*LETTERS, None), 0)
_LEVEL_INDEX: dict[Level, int] = {level: index for index, level in enumerate(LEVELS)}


def in_weights(units: int) -> float:
    """Return a sum given in units as the number that readers see."""
    return units / (2 << _BITS)


def weight(item: Evidence) -> float:
    """Return c(e) * v(e), the weight of an item: its credibility times its relevance."""
    return in_weights(WEIGHT_UNITS[_LEVEL_INDEX[item.credibility] + _LEVEL_INDEX[item.relevance]])


class ItemRatings:
    """The ratings and weights of one item as the sums hold them.

    ``bits`` has for each letter the columns that are rated so: bit n is set for the n-th
    motivation. ``credibility`` and ``relevance`` are indexes in `scales.LEVELS`, and
    ``weight_index`` is which of `WEIGHT_UNITS` the item has; ``on`` is whether the item counts.
    """

    __slots__ = ("bits", "credibility", "on", "relevance", "weight_index")

    def __init__(self, credibility: Level, relevance: Level, row: Iterable[Letter | None]) -> None:
        self.on = True
        self.weigh(credibility, relevance)
        bits = _NO_BITS.copy()
        bit = 1
        for letter in row:
            bits[letter] += bit
            bit += bit
        del bits[None]
        self.bits = cast("dict[Letter, int]", bits)

    def weigh(self, credibility: Level, relevance: Level) -> None:
        """Set the two levels."""
        self.credibility = _LEVEL_INDEX[credibility]
        self.relevance = _LEVEL_INDEX[relevance]
        self.weight_index = self.credibility + self.relevance

    def spread(self) -> float | None:
        """Return D(e); None below two rated cells.

        D is the population standard deviation of the row, NA and blank left out.
        """
        count = total = squares = 0
        for letter, position in _POSITION.items():
            rated = self.bits[letter].bit_count()
            count += rated
            total += position * rated
            squares += position * position * rated
        if count < 2:
            return None
        # In whole numbers up to the division, so that equal spreads are equal to the last bit:
        # sorted by diagnosticity, such rows keep the author's order.
        return math.sqrt((count * squares - total**2) / count**2)


class Sums:
    """The sums of one comparison, which follow each change of a rating, a weight or an item.

    A change costs as much as there are motivations at the most, whatever the number of items.

    For reading only: ``motivations`` are the ids of the columns in order, ``units`` their weighted
    inconsistencies in units, ``items`` the ratings by evidence id, ``diagnosticity`` D by evidence
    id, None if fewer than two cells are rated. An item that is switched off counts nowhere, but
    keeps its D. ``understood`` is that of the comparison: without it the sums give no lead.

    Sets of items are bits, that of the first item the lowest: ``once`` and ``twice`` are the items
    with I and with II by column, ``weighted_alike`` those that count by their weight, and
    ``places`` has the number of the bit by evidence id. One step on two sets takes in thousands of
    items at once.
    """

    def __init__(self, comparison: Comparison) -> None:
        self.understood = comparison.understood
        self.motivations = tuple(each.id for each in comparison.motivations)
        self._column = {ref: column for column, ref in enumerate(self.motivations)}
        self._plain = [0] * len(self.motivations)
        self.units = [0] * len(self.motivations)
        self._unrated = 0
        self.items: dict[str, ItemRatings] = {}
        self.diagnosticity: dict[str, float | None] = {}
        rows: dict[int, list[list[Letter | None]]] = {}
        for evidence in comparison.evidence:
            ratings = map(evidence.ratings.get, self.motivations)
            row = [each.letter if each else None for each in ratings]
            item = ItemRatings(evidence.credibility, evidence.relevance, row)
            self.items[evidence.id] = item
            self.diagnosticity[evidence.id] = item.spread()
            rows.setdefault(item.weight_index, []).append(row)
        for index, alike in rows.items():
            self._fill(WEIGHT_UNITS[index], alike)
        self.places = {ref: place for place, ref in enumerate(self.items)}
        items, columns = self.items.values(), len(self.motivations)
        self.once = _by_column([each.bits["I"] for each in items], columns)
        self.twice = _by_column([each.bits["II"] for each in items], columns)
        self.weighted_alike = [
            bits_of([each.weight_index == index for each in items])
            for index in range(len(WEIGHT_UNITS))
        ]

    def _fill(self, units: int, rows: Sequence[Sequence[Letter | None]]) -> None:
        """Add rows of one weight; column by column, which takes a fifth of the time of `_count`."""
        for column, letters in enumerate(zip(*rows, strict=True)):
            times = sum(value * letters.count(each) for each, value in INCONSISTENCY.items())
            self._plain[column] += times
            self.units[column] += times * units
            self._unrated += letters.count(None)

    def _count(self, item: ItemRatings, sign: int) -> None:
        """Add the shares of an item to the sums, or take them away with a sign of -1."""
        rated = 0
        for bits in item.bits.values():
            rated += bits.bit_count()
        self._unrated += sign * (len(self.motivations) - rated)
        units = WEIGHT_UNITS[item.weight_index]
        for letter, value in INCONSISTENCY.items():
            times = sign * value
            share = times * units
            for column in columns_of(item.bits[letter]):
                self._plain[column] += times
                self.units[column] += share

    # -- changes ------------------------------------------------------------------------------

    def rate(self, item: str, motivation: str, letter: Letter | None) -> None:
        """Set one rating, None for not rated yet; raises KeyError for ids that are not there."""
        here, column = self.items[item], self._column[motivation]
        bit, row = 1 << column, 1 << self.places[item]
        if here.on:
            self._count(here, -1)
        for each in here.bits:
            here.bits[each] &= ~bit
        if letter is not None:
            here.bits[letter] |= bit
        for value, rated in (("I", self.once), ("II", self.twice)):
            rated[column] = rated[column] | row if letter == value else rated[column] & ~row
        if here.on:
            self._count(here, 1)
        self.diagnosticity[item] = here.spread()

    def weigh(self, item: str, credibility: Level, relevance: Level) -> None:
        """Set the weights of an item; raises KeyError for an id that is not there."""
        here = self.items[item]
        if here.on:
            self._count(here, -1)
            self.weighted_alike[here.weight_index] ^= 1 << self.places[item]
        here.weigh(credibility, relevance)
        if here.on:
            self._count(here, 1)
            self.weighted_alike[here.weight_index] ^= 1 << self.places[item]

    def switch(self, item: str, *, on: bool) -> None:
        """Let an item count or not; raises KeyError for an id that is not there."""
        here = self.items[item]
        if here.on != on:
            here.on = on
            self.weighted_alike[here.weight_index] ^= 1 << self.places[item]
            self._count(here, 1 if on else -1)

    # -- what it adds up to -------------------------------------------------------------------

    @property
    def inconsistency(self) -> dict[str, int]:
        """The inconsistency (I) of each motivation, by its id."""
        return dict(zip(self.motivations, self._plain, strict=True))

    @property
    def weighted(self) -> dict[str, float]:
        """The weighted inconsistency (WI) of each motivation, by its id."""
        pairs = zip(self.motivations, self.units, strict=True)
        return {ref: in_weights(units) for ref, units in pairs}

    @property
    def unrated(self) -> int:
        """How many cells of the items that count are not rated yet."""
        return self._unrated

    @property
    def is_rated(self) -> bool:
        """Whether any cell of an item that counts is rated."""
        return any(item.on and any(item.bits.values()) for item in self.items.values())

    @property
    def gives_lead(self) -> bool:
        """Whether a lead can be named: the table was understood, and some of it is rated."""
        return self.understood and self.is_rated

    @property
    def lead(self) -> tuple[str, ...]:
        """The ids of the least refuted motivations in order; none if no lead can be named."""
        return self.least(self.units) if self.gives_lead else ()

    @property
    def tells_apart(self) -> bool:
        """Whether some motivation is refuted more than those that lead."""
        return 0 < len(self.lead) < len(self.motivations)

    def least(self, units: Sequence[int]) -> tuple[str, ...]:
        """Return the ids of the motivations that share the least of some sums, one for each."""
        lowest = min(units, default=0)
        pairs = zip(self.motivations, units, strict=True)
        return tuple(ref for ref, value in pairs if value == lowest)


def bits_of(flags: Iterable[int]) -> int:
    """Return flags, one for each column or item, as bits."""
    return int("0" + "".join(["1" if flag else "0" for flag in flags])[::-1], 2)


def _by_column(rows: Sequence[int], columns: int) -> list[int]:
    """Return for each column the rows whose bit of the column is set."""
    digits = "0" * columns + "".join([f"{bits:0{columns}b}" for bits in reversed(rows)])
    return [int(digits[column::columns], 2) for column in reversed(range(columns))]


def columns_of(bits: int) -> list[int]:
    """Return the columns whose bits are set, in order."""
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found
