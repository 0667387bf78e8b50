"""How robust the lead is over all: over every single step, and over random weights."""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from briefing_app.model.holds import Steps
from briefing_app.model.sums import WEIGHT_UNITS, ItemRatings, Sums, bits_of

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
    motivations by 5,000 items it takes seconds, for an ordinary table a tenth of one.
    """
    if not sums.gives_lead:
        return Share(0, 0)
    counting = [item for item in sums.items.values() if item.on]
    # Those next to the lead come first: one that catches up settles a draw.
    order = sorted(range(len(sums.units)), key=lambda column: sums.units[column])
    against = [_against(counting, column) for column in order]
    leading, others = against[: len(sums.lead)], against[len(sums.lead) :]
    random = Random(_SEED)  # noqa: S311 - nothing secret hangs on it
    same = 0
    for _ in range(draws):
        weights = _random_weights(random, len(counting))
        least = _weighted(leading[0], weights)
        same += all(_weighted(column, weights) == least for column in leading[1:]) and all(
            _weighted(column, weights) > least for column in others
        )
    return Share(same, draws)


def _weighted(against: int, weights: list[tuple[int, int]]) -> int:
    """Return the sum of a column in units."""
    total = 0
    for units, items in weights:
        total += units * (items & against).bit_count()
    return total


def _against(items: Sequence[ItemRatings], column: int) -> int:
    """Return the items that speak against a column, as bits: those with I or II, then with II.

    An item with II is in both halves and so counts twice.
    """
    twice = bits_of(item.bits["II"] >> column & 1 for item in items)
    return bits_of(item.bits["I"] >> column & 1 for item in items) | twice | twice << len(items)


def _random_weights(random: Random, count: int) -> list[tuple[int, int]]:
    """Return each weight in units with the items that have it, as bits in two equal halves."""
    credibility, relevance = _random_levels(random, count), _random_levels(random, count)
    items = [0] * len(WEIGHT_UNITS)
    for index, one in enumerate(credibility):
        for other_index, other in enumerate(relevance):
            items[index + other_index] |= one & other
    return [(units, each | each << count) for units, each in zip(WEIGHT_UNITS, items, strict=True)]


def _random_levels(random: Random, count: int) -> tuple[int, int, int]:
    """Return the items of each of the three levels as bits, every item in one with equal chances.

    Two random bits an item give four cases; those with the fourth are drawn again.
    """
    levels = [0, 0, 0]
    open_items = (1 << count) - 1
    while open_items:
        one, other = random.getrandbits(count), random.getrandbits(count)
        levels[0] |= open_items & ~one & ~other
        levels[1] |= open_items & ~one & other
        levels[2] |= open_items & one & ~other
        open_items &= one & other
    return levels[0], levels[1], levels[2]
