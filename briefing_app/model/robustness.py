"""How robust the lead is over all: over every single step, and over random weights."""

from functools import lru_cache
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
    for once, twice in items:
        weight = _random_weight(random, draws)
        for column, total in enumerate(totals):
            if (once | twice) >> column & 1:
                total.add(weight, twice >> column & 1)
    order = sorted(range(len(totals)), key=units.__getitem__)
    least, *others = [totals[column].units() for column in order]
    same = (1 << draws) - 1
    for place, each in enumerate(others, 1):
        below = _below(least, each)
        same &= below if place >= leading else ~(below | _below(each, least))
    return same.bit_count()


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
        self._wholes, self._roots = _Heap(), _Heap()

    def add(self, weight: _Weight, doubled: int) -> None:
        """Add the weight of an item, or twice as much if ``doubled`` is 1."""
        self._wholes.add(weight.wholes, doubled)
        self._roots.add(weight.roots, doubled)

    def units(self) -> Digits:
        """Return the sum in units."""
        whole, root, *_ = WEIGHT_UNITS
        total = _Heap()
        for factor, heap in ((whole, self._wholes), (root, self._roots)):
            digits = heap.digits()
            for place in range(factor.bit_length()):
                if factor >> place & 1:
                    total.add(digits, place)
        return total.digits()


class _Heap:
    """Numbers that are to be added in each draw, by the places of their binary digits.

    A place has two digits at most: three become one there and one at the next place. So no digit is
    carried further than it must be; see C. S. Wallace, A Suggestion for a Fast Multiplier, 1964.
    """

    def __init__(self) -> None:
        self._places: list[Digits] = []

    def add(self, more: Digits, shift: int) -> None:
        """Add a number in every draw, as many places further up."""
        places = self._places
        for start, digit in enumerate(more, shift):
            place, three = start, digit
            while True:
                while place >= len(places):
                    places.append([])
                waiting = places[place]
                if len(waiting) < 2:
                    waiting.append(three)
                    break
                one, two = waiting
                either = one ^ two
                places[place] = [either ^ three]
                three = one & two | either & three
                place += 1

    def digits(self) -> Digits:
        """Return the sum."""
        carry, digits = 0, []
        for waiting in self._places:
            one, two, *_ = (*waiting, 0, 0)
            either = one ^ two
            digits.append(either ^ carry)
            carry = one & two | either & carry
        return [*digits, carry]


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
