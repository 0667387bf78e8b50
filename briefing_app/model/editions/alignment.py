"""Putting two sequences side by side, so that what they share stands out.

The longest common subsequence is found between elements that both sequences have once (the
“patience” method of Bram Cohen), and between those by the table of Wagner and Fischer (1974), whose
rows are bits (Hyyrö 2004). Everything is exact: elements are paired only if they are equal.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

MOST_CELLS = 40_000
"""How large a table of what is alike may be: two stretches of 200 elements."""
MOST_BITS = 16_000_000
"""How large a table of what is equal may be: two stretches of 4,000 elements, about 20 ms."""


MOST_EFFORT = 1_000_000
"""How many cells of such tables, and words of sentences that are alike, one comparison may look
at. It takes less than a second."""


class Effort:
    """How much of its work one comparison may still do."""

    def __init__(self) -> None:
        self._left = MOST_EFFORT

    def spend(self, amount: int) -> bool:
        """Take what one table, or the words of some sentences, cost; false if it is too much."""
        affordable = amount <= min(MOST_CELLS, self._left)
        if affordable:
            self._left -= amount
        return affordable


class Pair(NamedTuple):
    """A place in each of two sequences."""

    before: int
    after: int


def stretches(
    pairs: Iterable[Pair], before: int, after: int
) -> Iterator[tuple[slice, slice, Pair | None]]:
    """Yield what lies between ascending pairs in both sequences, each with the pair at its end.

    ``before`` and ``after`` are the lengths of the sequences. The last stretch has no pair.
    """
    start = other = 0
    for pair in pairs:
        yield slice(start, pair.before), slice(other, pair.after), pair
        start, other = pair.before + 1, pair.after + 1
    yield slice(start, before), slice(other, after), None


def common(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Pair]:
    """Return the places of equal elements, ascending in both sequences.

    In a stretch that is too large for a table, elements that occur more than once are not paired.
    """
    found: list[Pair] = []
    stretches = [(0, len(before), 0, len(after))]
    while stretches:
        start, end, other, other_end = stretches.pop()
        while start < end and other < other_end and before[start] == after[other]:
            found.append(Pair(start, other))
            start, other = start + 1, other + 1
        while start < end and other < other_end and before[end - 1] == after[other_end - 1]:
            end, other_end = end - 1, other_end - 1
            found.append(Pair(end, other_end))
        if start == end or other == other_end:
            continue
        anchors = _anchors(before, after, (start, end, other, other_end))
        if anchors:
            found += anchors
            edges = [Pair(start - 1, other - 1), *anchors, Pair(end, other_end)]
            stretches += [
                (first.before + 1, last.before, first.after + 1, last.after)
                for first, last in pairwise(edges)
            ]
        elif (end - start) * (other_end - other) <= MOST_BITS:
            pairs = longest(before[start:end], after[other:other_end])
            found += [Pair(start + a, other + b) for a, b in pairs]
    return sorted(found)


def longest(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Pair]:
    """Return a longest common subsequence, of several always the same one.

    A row of the table says how long it is from a row and each column on. It is kept as bits: one
    where it is longer by one than from the next column on, the last column being the lowest bit.
    """
    columns = len(after)
    all_bits = (1 << columns) - 1
    places: dict[Hashable, int] = {}
    for column, element in enumerate(after):
        places[element] = places.get(element, 0) | 1 << (columns - 1 - column)
    level = all_bits
    rows = [0]
    for element in reversed(before):
        equal = level & places.get(element, 0)
        level = (level + equal | level - equal) & all_bits
        rows.append(all_bits ^ level)
    rows.reverse()
    found: list[Pair] = []
    row = column = 0
    while row < len(before) and column < columns:
        rest = (1 << (columns - column)) - 1
        if before[row] == after[column]:
            found.append(Pair(row, column))
            row, column = row + 1, column + 1
        elif (rows[row] & rest).bit_count() == (rows[row + 1] & rest).bit_count():
            row += 1
        else:
            column += 1
    return found


def _once(elements: Sequence[Hashable], start: int, end: int) -> dict[Hashable, int]:
    """Return the places of the elements in a stretch; −1 for those that it has more than once."""
    places: dict[Hashable, int] = {}
    for place in range(start, end):
        element = elements[place]
        places[element] = -1 if element in places else place
    return places


def _anchors(
    before: Sequence[Hashable], after: Sequence[Hashable], stretch: tuple[int, int, int, int]
) -> list[Pair]:
    """Return the longest ascending run of elements that both stretches have exactly once."""
    start, end, other, other_end = stretch
    places, others = _once(before, start, end), _once(after, other, other_end)
    unique = [
        Pair(place, others[element])
        for element, place in places.items()
        if place >= 0 and others.get(element, -1) >= 0
    ]
    ends: list[int] = []
    piles: list[int] = []
    previous: list[int] = []
    for number, pair in enumerate(unique):
        pile = bisect_left(ends, pair.after)
        previous.append(piles[pile - 1] if pile else -1)
        if pile == len(ends):
            ends.append(pair.after)
            piles.append(number)
        else:
            ends[pile] = pair.after
            piles[pile] = number
    run: list[Pair] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        run.append(unique[number])
        number = previous[number]
    return run[::-1]


def best_pairs(worth: Sequence[Sequence[float]]) -> list[Pair]:
    """Return ascending pairs of rows and columns with the greatest worth in all.

    Pairs whose worth is 0 are left out. Of equally good ways, the first rows and columns win.
    """
    rows, columns = len(worth), len(worth[0]) if worth else 0
    table = [[0.0] * (columns + 1)] * (rows + 1)
    for row in range(rows - 1, -1, -1):
        below, values = table[row + 1], worth[row]
        if not any(values):  # its line is that below it
            table[row] = below
            continue
        table[row] = line = [0.0] * (columns + 1)
        for column in range(columns - 1, -1, -1):
            best = max(below[column], line[column + 1])
            value = values[column]
            line[column] = max(best, below[column + 1] + value) if value else best
    found: list[Pair] = []
    row = column = 0
    while row < rows and column < columns:
        value = worth[row][column]
        if value and table[row][column] == table[row + 1][column + 1] + value:
            found.append(Pair(row, column))
            row, column = row + 1, column + 1
        elif table[row][column] == table[row + 1][column]:
            row += 1
        else:
            column += 1
    return found


def similar(
    before: Sequence[Iterable[str]],
    after: Sequence[Iterable[str]],
    may_pair: Callable[[int, int], bool],
    least: float,
    effort: Effort,
) -> list[Pair] | None:
    """Return the ascending pairs that have the most words in common.

    Each sequence has the words of its elements. Two elements are alike by the share of
    words that they have in common (Sørensen and Dice), which must be ``least`` or more. None means
    that there are too many elements to be compared with what is left of the effort.
    """
    if not effort.spend(len(before) * len(after)):
        return None
    counted, others = ([Counter(each) for each in side] for side in (before, after))
    sizes, other_sizes = ([each.total() for each in side] for side in (counted, others))
    bits, other_bits = _bits(counted, others)
    worth: list[list[float]] = []
    for a, (mine, size) in enumerate(zip(bits, sizes, strict=True)):
        shares = [
            2 * (mine & theirs).bit_count() / (size + other or 1)
            for theirs, other in zip(other_bits, other_sizes, strict=True)
        ]
        worth.append(
            [share if share >= least and may_pair(a, b) else 0.0 for b, share in enumerate(shares)]
        )
    return best_pairs(worth)


def _bits(
    before: Sequence[Counter[str]], after: Sequence[Counter[str]]
) -> tuple[list[int], list[int]]:
    """Return the words of each element as bits, so that those that two share are quickly counted.

    A word that an element has twice has two bits.
    """
    places: dict[str | tuple[str, int], int] = {}
    for each in before:
        for word in _told_apart(each):
            places.setdefault(word, len(places))
    length = len(places) // 8 + 1

    def bits_of(words: Counter[str]) -> int:
        bits = bytearray(length)
        for word in _told_apart(words):
            place = places.get(word)
            if place is not None:
                bits[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(bits, "little")

    return [bits_of(each) for each in before], [bits_of(each) for each in after]


def _told_apart(words: Counter[str]) -> list[str | tuple[str, int]]:
    """Return words, each once as it is, and once more with a number for each further time."""
    again = [(word, time) for word, count in words.items() if count > 1 for time in range(1, count)]
    return [*words, *again]
