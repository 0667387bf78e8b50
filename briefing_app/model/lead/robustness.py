"""How robust the lead is over all: over every single step, and over random weights."""

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from itertools import compress, zip_longest
from operator import or_
from random import Random
from typing import NamedTuple

from briefing_app.model.lead.holds import Share, Steps
from briefing_app.model.lead.sums import Sums

DRAWS = 10_000
_SEED = 8
"""Fixed, so that the same table gives the same count on every machine."""
_AT_ONCE = 512
"""How many items are added at a time; their weights in 10,000 draws take 3 KB each."""
_PART = 32
"""How many items get their weights at a time; a small table needs no more."""
_KEPT_COLUMNS = 128
_FLAGS = bytes.maketrans(b"01", b"\0\1")


def over_steps(steps: Steps) -> Share:
    """Return how many of all the single steps leave the lead as it is."""
    return Share(steps.possible - len(steps), steps.possible)


def over_weights(sums: Sums, draws: int = DRAWS) -> Share:
    """Return in how many draws of random weights the lead is the same.

    In each draw the credibility and the relevance of every item are low, medium or high with equal
    chances. The draws come in pairs: where a level is low in the first it is high in the second,
    and the other way round. Each draw has the same chances as if it were alone, and no pair depends
    on another; see J. M. Hammersley and K. W. Morton, A New Monte Carlo Technique: Antithetic
    Variates, 1956. This tests how much the weights matter; it is no probability of a motivation.

    ``draws`` is a multiple of 16. For 50 motivations by 5,000 items it takes a fifth of a second,
    and after another rating much less.
    """
    if not sums.gives_lead:
        return Share(0, 0)
    counting, items = reduce(or_, sums.weighted_alike), len(sums.items)
    totals = _totals([
        _Column(once & counting, twice & counting, items, draws)
        for once, twice in zip(sums.once, sums.twice, strict=True)
    ])  # fmt: skip
    order = sorted(range(len(totals)), key=sums.units.__getitem__)
    same = 0
    for least, *others in zip(*[totals[column] for column in order], strict=True):
        same += _same(least, others, len(sums.lead), draws)
    return Share(same, draws)


Digits = list[int]
"""A number in each first draw of the pairs, or in each second one: its binary digits, the lowest
first, each with a bit for a draw.

So one step on whole numbers of Python reckons in thousands of draws at once."""


def _same(least: Digits, others: Iterable[Digits], leading: int, draws: int) -> int:
    """Return how many of half of the draws leave the lead as it is.

    The sums are those of the columns by what they are with the weights of the table; the first
    ``leading`` of them lead.
    """
    same = (1 << draws // 2) - 1
    for place, each in enumerate(others, 1):
        below = _below(least, each)
        same &= below if place >= leading else ~(below | _below(each, least))
    return same.bit_count()


class _Column(NamedTuple):
    """The items for which a column is rated I, and those with II, as sets, of so many items."""

    once: int
    twice: int
    items: int
    draws: int

    @property
    def plain(self) -> int:
        """The sum without weights."""
        return self.once.bit_count() + 2 * self.twice.bit_count()

    @property
    def flags(self) -> tuple[bytes, bytes]:
        """The two sets, with a byte of 1 or 0 for each item."""
        once, twice = (f"{each:0{self.items}b}"[::-1] for each in (self.once, self.twice))
        return once.encode().translate(_FLAGS), twice.encode().translate(_FLAGS)


Pair = tuple[Digits, Digits]
"""The weighted sum of a column, in units, in the first draws of the pairs and in the second."""

_kept: dict[_Column, Pair] = {}
"""The sums of the last columns: another rating changes that of one, and each file that is written
of a table asks for all."""


def _totals(columns: Sequence[_Column]) -> list[Pair]:
    """Return the weighted sums of the columns, which all have as many items and draws."""
    found = {each: total for each in columns if (total := _kept.get(each)) is not None}
    new = {each: (_Sum(), *each.flags) for each in columns if each not in found}
    items, draws = columns[0].items if new else 0, columns[0].draws
    for start in range(0, items, _AT_ONCE):
        stop = min(start + _AT_ONCE, items)
        parts = range(start // _PART, -(-stop // _PART))
        weights = [each for part in parts for each in _weights(part, draws)]
        for made, once, twice in new.values():
            made.add([compress(weights, once[start:stop])], 0)
            made.add([compress(weights, twice[start:stop])], 1)
    found |= {column: _in_units(column, made.digits) for column, (made, *_) in new.items()}
    _kept.update(found)
    for each in list(_kept)[:-_KEPT_COLUMNS]:
        _kept.pop(each, None)
    return [found[each] for each in columns]


def _in_units(column: _Column, digits: Digits) -> Pair:
    """Return the sums of a column in units; ``digits`` count its weights, packed as `_weights`."""
    counts = list(zip(*[_unpacked(each, column.draws) for each in digits], strict=True))
    return _weighted(column, counts), _weighted(column, counts[::-1])


def _weighted(column: _Column, counts: Sequence[Sequence[int]]) -> Digits:
    """Return a weighted sum in units.

    ``counts`` say how often a weight is the first, the second, the fourth and the fifth of the five
    weights, which are 1, r, 2, 2 r and 4 times the first, with r for the root of two. Written as
    whole + root * r, they have whole + root = 2, but for 1 less in the first two and 2 more in the
    fifth; and root = 0, but for 1 in the second and 2 in the fourth.
    """
    whole, root = _units(column.items)
    every = (1 << column.draws // 2) - 1
    lowest, lower, higher, highest = counts or [()] * 4
    both, roots, total = _Sum(), _Sum(), _Sum()
    both.add_times(2 * column.plain, [every])
    both.add_times(2, highest)
    both.take(every, lowest)
    both.take(every, lower)
    roots.add_times(1, lower)
    roots.add_times(2, higher)
    total.add_times(whole, both.digits)
    total.add_times(root - whole, roots.digits)
    return total.digits


def _units(items: int) -> tuple[int, int]:
    """Return one, and the root of two, in the units in which sums over items are compared.

    They are as exact as the units of `sums`, but coarser: there are few digits to add up.
    """
    bits = 2 * (4 * items).bit_length() + 2
    return 1 << bits, math.isqrt(2 << 2 * bits)


class _Sum:
    """A sum in each draw; ``digits`` are those that it has."""

    def __init__(self) -> None:
        self.digits: Digits = []

    def add(self, more: Iterable[Iterable[int]], place: int) -> None:
        """Add digits: those of each place, from ``place`` on.

        Three digits become one at their place and one at the next, so that no digit is carried
        further than it must be; see C. S. Wallace, A Suggestion for a Fast Multiplier, 1964.
        """
        carried = list[int]()
        for each in more:
            carried = self._add_at(place, [*carried, *each])
            place += 1
        while carried:
            carried = self._add_at(place, carried)
            place += 1

    def add_times(self, factor: int, digits: Sequence[int]) -> None:
        """Add a number in each draw, times a factor that is the same in all of them."""
        for place in range(factor.bit_length()):
            if factor >> place & 1:
                self.add([[digit] for digit in digits], place)

    def take(self, every: int, digits: Sequence[int]) -> None:
        """Take away a number that is nowhere more than the sum; ``every`` has a bit for each draw.

        What a number lacks of the highest one with as many digits is it with all digits changed.
        """
        self.digits = [every ^ each for each in self.digits]
        self.add_times(1, digits)
        self.digits = [every ^ each for each in self.digits]

    def _add_at(self, place: int, more: list[int]) -> list[int]:
        """Add digits of one place; return those that are carried to the next."""
        self.digits += [0] * (place + 1 - len(self.digits))
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


_COUNTED = (1, 2, 0, 4, 8)
"""In which of four counts each of the five weights is, as a bit; the third one is in none."""

_TWO_WEIGHTS = bytes(
    _COUNTED[each % 3 + each // 3 % 3] | _COUNTED[each // 9 % 3 + each // 27 % 3] << 4
    for each in range(256)
)
"""What a random byte below 243, five levels, says of the first four: the weights of an item in two
draws."""
_OVER = bytes(range(243, 256))


@lru_cache(160)
def _weights(part: int, draws: int) -> list[int]:
    """Return the random weights of items: those of the first 32 for part 0, of the next for 1.

    They are the same for every table. Those of 5,120 items are kept, in 14 MB at the most. Each is
    packed: four bits for the first draw of each pair, one for each of the four counts.
    """
    random, size = Random(_SEED + part), draws // 4  # noqa: S311 - nothing secret hangs on it
    found = b""
    while len(found) < _PART * size:
        found += random.randbytes(_PART * size * 15 // 14).translate(_TWO_WEIGHTS, _OVER)
    starts = range(0, _PART * size, size)
    return [int.from_bytes(found[start : start + size], "little") for start in starts]


def _unpacked(packed: int, draws: int) -> list[int]:
    """Return a digit of each of the four counts.

    A byte has those of two pairs. So in every fourth byte are two bits in eight of a count, which
    the other three quarters of the bytes fill up. The order of the pairs becomes another one, the
    same in each number.
    """
    size = draws // 16
    parts = [packed.to_bytes(4 * size, "little")[start::4] for start in range(4)]
    quarters = [int.from_bytes(each, "little") for each in parts]
    mask = int.from_bytes(b"\x11" * size, "little")
    return [
        sum((each >> count & mask) << place for place, each in enumerate(quarters))
        for count in range(4)
    ]
