"""How robust the lead is over all: over every single step, and over random weights."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import compress, zip_longest
from random import Random
from typing import Any, NamedTuple

from briefing_app.model.lead.holds import Steps
from briefing_app.model.lead.sums import WEIGHT_UNITS, Sums

DRAWS = 10_000
_SEED = 8
"""Fixed, so that the same table gives the same count on every machine."""
_AT_ONCE = 512
"""How many items are added at a time; their weights in 10,000 draws take 6 KB each."""
_PART = 32
"""How many items get their weights at a time; a small table needs no more."""
_KEPT_COLUMNS = 128
_FLAGS = bytes.maketrans(b"01", b"\0\1")


class Share(NamedTuple):
    """In how many cases out of all the lead is the same set of motivations."""

    same: int
    cases: int


def over_steps(steps: Steps) -> Share:
    """Return how many of all the single steps leave the lead as it is."""
    return Share(steps.possible - len(steps), steps.possible)


def over_weights(sums: Sums, draws: int = DRAWS) -> Share:
    """Return in how many draws of random weights the lead is the same.

    In each draw the credibility and the relevance of every item are low, medium or high with equal
    chances. This tests how much the weights matter; it is no probability of a motivation. For 50
    motivations by 5,000 items it takes most of a second, but after another rating a thirtieth of
    that; for an ordinary table it takes some thousandths of a second.
    """
    if not sums.gives_lead:
        return Share(0, 0)
    items = [each.bits for each in sums.items.values() if each.on]
    once = _by_column([bits["I"] for bits in items], len(sums.motivations))
    twice = _by_column([bits["II"] for bits in items], len(sums.motivations))
    totals = _totals([_Column(*each, draws) for each in zip(once, twice, strict=True)], draws)
    order = sorted(range(len(totals)), key=sums.units.__getitem__)
    least, *others = [totals[column] for column in order]
    leading = len(sums.lead)
    same = (1 << draws) - 1
    for place, each in enumerate(others, 1):
        below = _below(least, each)
        same &= below if place >= leading else ~(below | _below(each, least))
    return Share(same.bit_count(), draws)


Digits = list[int]
"""A number in each of the draws: its binary digits, the lowest first, each with a bit for a draw.

So one step on whole numbers of Python reckons in thousands of draws at once."""


class _Weight(NamedTuple):
    """The weight of an item in each draw, as four sets of draws.

    The five of `WEIGHT_UNITS` are 1, r, 2, 2 r and 4 times the first, with r for the root of two,
    and so whole + root * r with these digits: ``root_ones`` and ``root_twos`` of root, and
    ``over_ones`` and ``over_twos`` of whole + root - 1. One digit fewer is to be added so than if
    each of the five were one.
    """

    over_ones: int
    over_twos: int
    root_ones: int
    root_twos: int


class _Column(NamedTuple):
    """Of each item, whether a column is rated I and whether II, as bytes of 1 or 0."""

    once: bytes
    twice: bytes
    draws: int


def _by_column(rows: Iterable[int], columns: int) -> list[bytes]:
    """Return for each column a byte for each row: 1 if the bit of the column is set, or 0."""
    digits = "".join([f"{bits:0{columns}b}" for bits in rows]).encode().translate(_FLAGS)
    return [digits[column::columns] for column in reversed(range(columns))]


_kept: dict[_Column, Digits] = {}
"""The sums of the last columns: another rating changes that of one, and each file that is written
of a table asks for all."""


def _totals(columns: Sequence[_Column], draws: int) -> list[Digits]:
    """Return the weighted sum of each column in each draw, in units."""
    found = {each: total for each in columns if (total := _kept.get(each)) is not None}
    new = {each: _Total() for each in columns if each not in found}
    items = len(columns[0].once) if new else 0
    for start in range(0, items, _AT_ONCE):
        stop = min(start + _AT_ONCE, items)
        parts = range(start // _PART, -(-stop // _PART))
        weights = [each for part in parts for each in _weights(part, draws).weights]
        for column, made in new.items():
            made.add(compress(weights, column.once[start:stop]), 0)
            made.add(compress(weights, column.twice[start:stop]), 1)
    found |= {each: made.units(each) for each, made in new.items()}
    _kept.update(found)
    for each in list(_kept)[:-_KEPT_COLUMNS]:
        _kept.pop(each, None)
    return [found[each] for each in columns]


class _Total:
    """The weighted sum of a column in each draw, while it is made."""

    def __init__(self) -> None:
        self._over, self._roots = _Sum(), _Sum()

    def add(self, rated: Iterable[_Weight], doubled: int) -> None:
        """Add the weights of items, or twice as much if ``doubled`` is 1."""
        digits = tuple(zip(*rated, strict=True)) or ((),) * 4
        over_ones, over_twos, root_ones, root_twos = digits
        self._over.add([over_ones, over_twos], doubled)
        self._roots.add([root_ones, root_twos], doubled)

    def units(self, column: _Column) -> Digits:
        """Return the sum in units."""
        whole, root, *_ = WEIGHT_UNITS
        least = column.once.count(1) + 2 * column.twice.count(1)
        every = (1 << column.draws) - 1
        total = _Sum()
        total.add_times(
            whole, [every * (least >> place & 1) for place in range(least.bit_length())]
        )
        total.add_times(whole, self._over.digits)
        total.add_times(root - whole, self._roots.digits)
        return total.digits


class _Sum:
    """A sum in each draw; ``digits`` are those that it has."""

    def __init__(self) -> None:
        self.digits: Digits = []

    def add(self, more: Sequence[Sequence[int]], shift: int) -> None:
        """Add digits: those of each place, from ``shift`` on.

        Three digits become one at their place and one at the next, so that no digit is carried
        further than it must be; see C. S. Wallace, A Suggestion for a Fast Multiplier, 1964.
        """
        digits, carried, place = self.digits, list[int](), shift
        digits += [0] * (shift + len(more) - len(digits))
        for each in more:
            carried = self._add_at(place, [*carried, *each])
            place += 1
        while carried:
            if place == len(digits):
                digits.append(0)
            carried = self._add_at(place, carried)
            place += 1

    def add_times(self, factor: int, digits: Digits) -> None:
        """Add a number in each draw, times a factor that is the same in all of them."""
        for place in range(factor.bit_length()):
            if factor >> place & 1:
                self.add([(digit,) for digit in digits], place)

    def _add_at(self, place: int, more: list[int]) -> list[int]:
        """Add digits of one place; return those that are carried to the next."""
        three, carried = self.digits[place], []
        pairs = iter(more)
        for one, two in zip_longest(pairs, pairs, fillvalue=0):
            either = one ^ two
            if carry := one & two | either & three:
                carried.append(carry)
            three ^= either
        self.digits[place] = three
        return carried


def _below(one: Digits, other: Digits) -> int:
    """Return the draws in which a number is below another."""
    below = 0
    for digit, against in zip_longest(one, other, fillvalue=0):
        differs = digit ^ against
        below = below & ~differs | against & differs
    return below


class _Weights(NamedTuple):
    """The random weights of `_PART` items, and the generator's state after them."""

    weights: tuple[_Weight, ...]
    state: tuple[Any, ...]


@lru_cache(160)
def _weights(part: int, draws: int) -> _Weights:
    """Return the random weights of items: those of the first 32 for part 0, of the next for 1.

    They are the same for every table. Those of 5,120 items are kept, in 28 MB at the most.
    """
    random = Random(_SEED)  # noqa: S311 - nothing secret hangs on it
    if part:
        random.setstate(_weights(part - 1, draws).state)
    weights = tuple(_random_weight(random, draws) for _ in range(_PART))
    return _Weights(weights, random.getstate())


def _random_weight(random: Random, draws: int) -> _Weight:
    """Return the weight of an item with random credibility and relevance in each draw."""
    medium, high = _random_levels(random, draws)
    other_medium, other_high = _random_levels(random, draws)
    from_middle = high | other_high | medium & other_medium
    return _Weight(
        from_middle,
        high & other_high,
        (from_middle | medium | other_medium) ^ from_middle,
        medium & other_high | high & other_medium,
    )


def _random_levels(random: Random, draws: int) -> tuple[int, int]:
    """Return the draws in which a level is medium, and in which it is high, with equal chances.

    Two random bits a draw give four cases; those with the fourth are drawn again.
    """
    left = (1 << draws) - 1
    medium = high = 0
    while left:
        one, other = left & random.getrandbits(draws), left & random.getrandbits(draws)
        left = one & other
        high |= one ^ left
        medium |= other ^ left
    return medium, high
