"""How robust the lead is over all: over every single step, and over random weights."""

from itertools import zip_longest
from random import Random
from typing import NamedTuple

from briefing_app.model.holds import Steps
from briefing_app.model.sums import WEIGHT_UNITS, Sums

DRAWS = 10_000
_SEED = 8
"""Fixed, so that the same table gives the same count on every machine."""


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
    motivations by 5,000 items it takes seconds, for an ordinary table some thousandths of one.
    """
    if not sums.gives_lead:
        return Share(0, 0)
    random = Random(_SEED)  # noqa: S311 - nothing secret hangs on it
    totals = [_Total() for _ in sums.units]
    for item in (each for each in sums.items.values() if each.on):
        weight = _random_weight(random, draws)
        for column, total in enumerate(totals):
            if (item.bits["I"] | item.bits["II"]) >> column & 1:
                total.add(weight, item.bits["II"] >> column & 1)
    order = sorted(range(len(totals)), key=lambda column: sums.units[column])
    least, *others = [totals[column].units() for column in order]
    same = (1 << draws) - 1
    for place, each in enumerate(others, 1):
        below = _below(least, each)
        same &= below if place >= len(sums.lead) else ~(below | _below(each, least))
    return Share(same.bit_count(), draws)


Digits = list[int]
"""A number in each of the draws: its binary digits, the lowest first, each with a bit for a draw.

So one step on whole numbers of Python reckons in thousands of draws at once."""


class _Weight(NamedTuple):
    """The weight of an item in each draw: halves, or halves of the root of two."""

    wholes: Digits
    roots: Digits


class _Total:
    """The weighted sum of a column in each draw."""

    def __init__(self) -> None:
        self._wholes: Digits = []
        self._roots: Digits = []

    def add(self, weight: _Weight, doubled: int) -> None:
        """Add the weight of an item, or twice as much if ``doubled`` is 1."""
        _add(self._wholes, weight.wholes, doubled)
        _add(self._roots, weight.roots, doubled)

    def units(self) -> Digits:
        """Return the sum in units."""
        whole, root, *_ = WEIGHT_UNITS
        total: Digits = []
        for factor, digits in ((whole, self._wholes), (root, self._roots)):
            for place in range(factor.bit_length()):
                if factor >> place & 1:
                    _add(total, digits, place)
        return total


def _add(total: Digits, more: Digits, shift: int = 0) -> None:
    """Add a number to another in every draw, as many places further up."""
    total.extend([0] * (shift + len(more) - len(total)))
    carry = 0
    for place, digit in enumerate(more, shift):
        one = total[place]
        total[place] = one ^ digit ^ carry
        carry = one & digit | carry & (one | digit)
    place = shift + len(more)
    while carry:
        if place == len(total):
            total.append(0)
        total[place], carry = total[place] ^ carry, total[place] & carry
        place += 1


def _below(one: Digits, other: Digits) -> int:
    """Return the draws in which a number is below another."""
    below = 0
    for digit, against in zip_longest(one, other, fillvalue=0):
        below = ~digit & against | below & ~(digit ^ against)
    return below


def _random_weight(random: Random, draws: int) -> _Weight:
    """Return the weight of an item with random credibility and relevance in each draw."""
    credibility, relevance = _random_levels(random, draws), _random_levels(random, draws)
    chances = [0] * len(WEIGHT_UNITS)
    for index, one in enumerate(credibility):
        for other_index, other in enumerate(relevance):
            chances[index + other_index] |= one & other
    half, half_root, one, root, two = chances
    return _Weight([half, one, two], [half_root, root])


def _random_levels(random: Random, draws: int) -> tuple[int, int, int]:
    """Return the draws in which a level is low, medium and high, with equal chances.

    Two random bits a draw give four cases; those with the fourth are drawn again.
    """
    levels = [0, 0, 0]
    left = (1 << draws) - 1
    while left:
        one, other = random.getrandbits(draws), random.getrandbits(draws)
        levels[0] |= left & ~one & ~other
        levels[1] |= left & ~one & other
        levels[2] |= left & one & ~other
        left &= one & other
    return levels[0], levels[1], levels[2]
