"""What the ratings add up to, kept up to date through single changes.

Method: R. Heuer, "Psychology of Intelligence Analysis", chapter 8; the weights are those of PARC
ACH 2.0 (second-hand). Every weight is 2 to the power of k/2 for a k from -2 to 2, so that a sum of
weighted inconsistencies is (p + q * sqrt 2) / 2 with whole numbers p and q. They are what is kept:
thousands of changes, there and back, end exactly where they began.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.scales import LETTERS, LEVELS, Letter, Level

TOLERANCE = 1e-9
"""Weighted inconsistencies that differ by no more than this are equal."""

_ROOT = math.sqrt(2)
_INCONSISTENCY: dict[Letter, int] = {"II": 2, "I": 1}
_POSITION: dict[Letter, int] = {"CC": 2, "C": 1, "N": 0, "I": -1, "II": -2}
_HALVES = ((1, 0), (0, 1), (2, 0), (0, 2), (4, 0))
"""The weight 2 to the power of k/2 as p and q, from k = -2 to k = 2."""
_WEIGHTS = tuple((p + q * _ROOT) / 2 for p, q in _HALVES)
_PLACE: dict[Level, int] = {level: place for place, level in enumerate(LEVELS)}


def _step(credibility: Level, relevance: Level) -> int:
    """Return which of the five weights an item has."""
    return _PLACE[credibility] + _PLACE[relevance]


def weight(item: Evidence) -> float:
    """Return c(e) * v(e), the weight of an item: its credibility times its relevance."""
    return _WEIGHTS[_step(item.credibility, item.relevance)]


def spread(counts: Mapping[Letter, int]) -> float | None:
    """Return D(e) of a row, given how often each letter is in it; None below two rated cells.

    D is the population standard deviation of the row, NA and blank left out.
    """
    rated = [(_POSITION[letter], n) for letter, n in counts.items() if letter != "NA"]
    count = sum(n for _, n in rated)
    if count < 2:
        return None
    total = sum(position * n for position, n in rated)
    squares = sum(position * position * n for position, n in rated)
    # In whole numbers up to the division, so that equal spreads are equal to the last bit: sorted
    # by diagnosticity, such rows keep the author's order.
    return math.sqrt((count * squares - total**2) / count**2)


def least(sums: Mapping[str, float]) -> tuple[str, ...]:
    """Return the ids that share the least sum, within `TOLERANCE`, in the order given."""
    lowest = min(sums.values(), default=0.0)
    return tuple(ref for ref, value in sums.items() if value <= lowest + TOLERANCE)


class _Item:
    """One item as the sums see it: for each letter the columns that have it, as bits."""

    __slots__ = ("bits", "on", "step")

    def __init__(self, step: int) -> None:
        self.on = True
        self.step = step
        self.bits: dict[Letter, int] = dict.fromkeys(LETTERS, 0)

    def spread(self) -> float | None:
        return spread({letter: bits.bit_count() for letter, bits in self.bits.items()})


class LeadsWithout(Mapping[str, tuple[str, ...]]):
    """The lead without each item whose removal changes it; each is worked out when asked for."""

    def __init__(
        self, sums: Mapping[str, float], shares: Mapping[str, tuple[int, int, float]]
    ) -> None:
        """Take the sums by motivation; by item the columns with I, with II, and the weight."""
        self._sums = sums
        self._shares = shares

    def __getitem__(self, item: str) -> tuple[str, ...]:
        once, twice, share = self._shares[item]
        return least(
            {
                ref: value - share * ((once >> column & 1) + 2 * (twice >> column & 1))
                for column, (ref, value) in enumerate(self._sums.items())
            }
        )

    def __contains__(self, item: object) -> bool:
        return item in self._shares

    def __iter__(self) -> Iterator[str]:
        return iter(self._shares)

    def __len__(self) -> int:
        return len(self._shares)

    def __repr__(self) -> str:
        return repr(dict(self))


class Sums:
    """The sums of one comparison, which follow each change of a rating, a weight or an item.

    A change costs as much as there are motivations at the most, whatever the number of items.
    ``inconsistency`` is I by motivation id and ``diagnosticity`` D by evidence id, None where fewer
    than two cells are rated; both are for reading. Of an item that is switched off nothing counts,
    but D is told all the same.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._refs = [each.id for each in comparison.motivations]
        self._column = {ref: column for column, ref in enumerate(self._refs)}
        self._plain = [0] * len(self._refs)
        self._p = [0] * len(self._refs)
        self._q = [0] * len(self._refs)
        self._unrated = 0
        self._items: dict[str, _Item] = {}
        self.diagnosticity: dict[str, float | None] = {}
        for evidence in comparison.evidence:
            self._add(evidence)

    def _add(self, evidence: Evidence) -> None:
        item = _Item(_step(evidence.credibility, evidence.relevance))
        bits = item.bits
        for ref, rating in evidence.ratings.items():
            column = self._column.get(ref)
            if column is not None:
                bits[rating.letter] |= 1 << column
        self._items[evidence.id] = item
        self.diagnosticity[evidence.id] = item.spread()
        self._count(item, 1)

    def _count(self, item: _Item, sign: int) -> None:
        """Add the shares of an item to the sums, or take them away with a sign of -1."""
        rated = 0
        for bits in item.bits.values():
            rated += bits.bit_count()
        self._unrated += sign * (len(self._refs) - rated)
        p, q = _HALVES[item.step]
        for letter, value in _INCONSISTENCY.items():
            times = sign * value
            for column in _columns(item.bits[letter]):
                self._plain[column] += times
                self._p[column] += times * p
                self._q[column] += times * q

    # -- changes ------------------------------------------------------------------------------

    def rate(self, item: str, motivation: str, letter: Letter | None) -> None:
        """Set one rating, None for not rated yet; raises KeyError for ids that are not there."""
        here, bit = self._items[item], 1 << self._column[motivation]
        if here.on:
            self._count(here, -1)
        for each in here.bits:
            here.bits[each] &= ~bit
        if letter is not None:
            here.bits[letter] |= bit
        if here.on:
            self._count(here, 1)
        self.diagnosticity[item] = here.spread()

    def weigh(self, item: str, credibility: Level, relevance: Level) -> None:
        """Set the weights of an item; raises KeyError for an id that is not there."""
        here = self._items[item]
        if here.on:
            self._count(here, -1)
        here.step = _step(credibility, relevance)
        if here.on:
            self._count(here, 1)

    def switch(self, item: str, *, on: bool) -> None:
        """Let an item count or not; raises KeyError for an id that is not there."""
        here = self._items[item]
        if here.on != on:
            here.on = on
            self._count(here, 1 if on else -1)

    # -- what it adds up to -------------------------------------------------------------------

    @property
    def inconsistency(self) -> dict[str, int]:
        """I by motivation id."""
        return dict(zip(self._refs, self._plain, strict=True))

    @property
    def weighted(self) -> dict[str, float]:
        """WI by motivation id."""
        pairs = zip(self._refs, self._p, self._q, strict=True)
        return {ref: (p + q * _ROOT) / 2 for ref, p, q in pairs}

    @property
    def unrated(self) -> int:
        """How many cells of the items that count are not rated yet."""
        return self._unrated

    @property
    def is_rated(self) -> bool:
        """Whether any cell of an item that counts is rated."""
        return any(item.on and any(item.bits.values()) for item in self._items.values())

    @property
    def sensitivity(self) -> LeadsWithout:
        """The lead without each item that changes it, in the order of the items.

        An item is judged by its share alone. Where the leading columns do not all lose the same by
        its going, the lead changes; where they do, it changes if another column catches up. Which
        columns can, depends on nothing but the weight, so it is worked out once for each.
        """
        sums = self.weighted
        values = list(sums.values())
        lowest = min(values, default=0.0)
        above = [value - lowest for value in values]
        lead = _bits(value <= TOLERANCE for value in above)
        near = [
            [_bits(TOLERANCE < value <= times * each + TOLERANCE for value in above)
             for each in _WEIGHTS]
            for times in (1, 2)
        ]  # fmt: skip
        shares = {}
        for ref, item in self._items.items():
            once, twice, step = item.bits["I"], item.bits["II"], item.step
            if item.on and _changes(lead, once, twice, near[0][step], near[1][step]):
                shares[ref] = once, twice, _WEIGHTS[step]
        return LeadsWithout(sums, shares)


def _changes(lead: int, once: int, twice: int, near: int, twice_near: int) -> bool:
    """Return whether taking an item away changes the lead; all are columns as bits.

    ``once`` are those that the item is inconsistent with and ``twice`` those with II; ``near`` are
    at most one weight of the item above the lead, and ``twice_near`` at most two.
    """
    if lead & twice:
        return lead & twice != lead
    if lead & once:
        return lead & once != lead or bool(twice & near)
    return bool(once & near or twice & twice_near)


def _bits(flags: Iterable[bool]) -> int:
    return sum(1 << place for place, flag in enumerate(flags) if flag)


def _columns(bits: int) -> Sequence[int]:
    """Return the places of the bits that are set."""
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found
