"""How robust the lead is over all: over every single step, and over random weights."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest
from random import Random
from typing import NamedTuple

from briefing_app.model.lead.holds import Steps
from briefing_app.model.lead.sums import WEIGHT_UNITS, Sums

DRAWS = 10_000
_SEED = 8
"""Fixed, so that the same table gives the same count on every machine."""
_AT_ONCE = 512
"""How many items are added at a time; their weights in 10,000 draws take 7 KB each."""


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
    motivations by 5,000 items it takes a second, for an ordinary table some thousandths of one.
    """
    if not sums.gives_lead:
        return Share(0, 0)
    items = tuple((each.bits["I"], each.bits["II"]) for each in sums.items.values() if each.on)
    return Share(_unchanged(items, tuple(sums.units), len(sums.lead), draws), draws)


@lru_cache(8)
def _unchanged(
    items: tuple[tuple[int, int], ...], units: tuple[int, ...], leading: int, draws: int
) -> int:
    """Return in how many draws the lead is the same.

    Given are the columns rated I and II of each item, as bits, and the sums of the columns with the
    weights that they have, of which so many lead. It is kept, since each file that is
    written of a table asks for it.
    """
    random = Random(_SEED)  # noqa: S311 - nothing secret hangs on it
    totals = [_Total() for _ in units]
    for start in range(0, len(items), _AT_ONCE):
        weighted = [
            (*each, _random_weight(random, draws)) for each in items[start : start + _AT_ONCE]
        ]
        for column, total in enumerate(totals):
            bit = 1 << column
            total.add([weight for once, _, weight in weighted if once & bit], 0)
            total.add([weight for _, twice, weight in weighted if twice & bit], 1)
    order = sorted(range(len(totals)), key=units.__getitem__)
    least, *others = [totals[column].units() for column in order]
    same = (1 << draws) - 1
    for place, each in enumerate(others, 1):
        below = _below(least, each)
        same &= below if place >= leading else ~(below | _below(each, least))
    return same.bit_count()


class _Weight(NamedTuple):
    """The draws in which an item has each of `WEIGHT_UNITS`, as bits."""

    half: int
    half_root: int
    one: int
    root: int
    two: int


class _Total:
    """The weighted sum of a column in each draw."""

    def __init__(self) -> None:
        self._wholes, self._roots = _Sum(), _Sum()

    def add(self, weights: list[_Weight], doubled: int) -> None:
        """Add the weights of items, or twice as much if ``doubled`` is 1."""
        halves, half_roots, ones, roots, twos = zip(*weights, strict=True) if weights else [()] * 5
        self._wholes.add([halves, ones, twos], doubled)
        self._roots.add([half_roots, roots], doubled)

    def units(self) -> "Digits":
        """Return the sum in units."""
        whole, root, *_ = WEIGHT_UNITS
        total = _Sum()
        for factor, part in ((whole, self._wholes), (root, self._roots)):
            digits = [(digit,) for digit in part.digits]
            for place in range(factor.bit_length()):
                if factor >> place & 1:
                    total.add(digits, place)
        return total.digits


Digits = list[int]
"""A number in each of the draws: its binary digits, the lowest first, each with a bit for a draw.

So one step on whole numbers of Python reckons in thousands of draws at once."""


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


def _random_weight(random: Random, draws: int) -> _Weight:
    """Return the weight of an item with random credibility and relevance in each draw."""
    low, medium, high = _random_levels(random, draws)
    other_low, other_medium, other_high = _random_levels(random, draws)
    return _Weight(
        low & other_low,
        low & other_medium | medium & other_low,
        low & other_high | medium & other_medium | high & other_low,
        medium & other_high | high & other_medium,
        high & other_high,
    )


def _random_levels(random: Random, draws: int) -> tuple[int, int, int]:
    """Return the draws in which a level is low, medium and high, with equal chances.

    Two random bits a draw give four cases; those with the fourth are drawn again.
    """
    every = left = (1 << draws) - 1
    medium = high = 0
    while left:
        one, other = left & random.getrandbits(draws), left & random.getrandbits(draws)
        left = one & other
        high |= one ^ left
        medium |= other ^ left
    return every ^ medium ^ high, medium, high
