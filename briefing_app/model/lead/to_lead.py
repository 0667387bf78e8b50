"""What it would take for a motivation to lead, and what could tell two motivations apart."""

from typing import NamedTuple

from briefing_app.model.lead.sums import INCONSISTENCY, WEIGHT_UNITS, Sums, columns_of, in_weights
from briefing_app.model.scales import Letter


class CellChange(NamedTuple):
    """Another rating in one cell: the ids of the item and the motivation, and the two letters."""

    evidence: str
    motivation: str
    before: Letter
    after: Letter


class _Share(NamedTuple):
    """What one cell adds to the sum of its motivation, in units."""

    evidence: str
    letter: Letter
    units: int


def to_lead(sums: Sums, motivation: str) -> tuple[CellChange, ...]:
    """Return the smallest set of cells which, set to N, lets a motivation lead, alone or in a tie.

    Only its own cells with I or II count, and each takes away its own share, so that the largest
    shares give the smallest number, whatever the size of the table: the number is exact. Of several
    sets of that size it is the one whose items come first. It is empty for a motivation that leads,
    and if no lead can be named. Raises KeyError for an id that is not there.
    """
    column = _column(sums, motivation)
    if not sums.gives_lead:
        return ()
    gap = sums.units[column] - min(sums.units)
    shares = _shares(sums, column)
    left = dict.fromkeys(sorted({each.units for each in shares}, reverse=True), 0)
    for share in shares:
        left[share.units] += 1
    count = 0
    while _largest(left, count) < gap:
        count += 1
    chosen = []
    for share in shares:
        if not count:
            break
        left[share.units] -= 1
        if share.units + _largest(left, count - 1) >= gap:
            chosen.append(CellChange(share.evidence, motivation, share.letter, "N"))
            gap -= share.units
            count -= 1
    return tuple(chosen)


def _column(sums: Sums, motivation: str) -> int:
    try:
        return sums.motivations.index(motivation)
    except ValueError:
        raise KeyError(motivation) from None


def _shares(sums: Sums, column: int) -> list[_Share]:
    """Return the cells of a column that speak against it, in the order of the items."""
    found = []
    bit = 1 << column
    for ref, item in sums.items.items():
        letter: Letter = "II" if item.bits["II"] & bit else "I"
        if item.on and item.bits[letter] & bit:
            units = INCONSISTENCY[letter] * WEIGHT_UNITS[item.weight_index]
            found.append(_Share(ref, letter, units))
    return found


def _largest(counts: dict[int, int], count: int) -> int:
    """Return the sum of the largest shares; ``counts`` has the number of each, largest first."""
    total = 0
    for units, number in counts.items():
        taken = min(number, count)
        total += units * taken
        count -= taken
    return total


class OpenCell(NamedTuple):
    """A cell that could tell two motivations apart: it is blank (``letter`` None) or N.

    ``reach`` is how far II in it would move the two sums against each other, as a weighted
    inconsistency; ``turns`` tells whether that would take the lead from the first or end a tie.
    """

    evidence: str
    motivation: str
    letter: Letter | None
    reach: float
    turns: bool


def lead_and_runner_up(sums: Sums) -> tuple[str, str] | None:
    """Return the ids of the first two motivations by least sum, then by order of the columns.

    None if no lead can be named or there is only one motivation.
    """
    if not sums.gives_lead or len(sums.motivations) < 2:
        return None
    by_sum = sorted(range(len(sums.motivations)), key=lambda column: sums.units[column])
    return sums.motivations[by_sum[0]], sums.motivations[by_sum[1]]


def separating(sums: Sums, lead: str, other: str) -> tuple[OpenCell, ...]:
    """Return the blank and neutral cells of two motivations, the most telling first.

    ``lead`` is the one with the lesser sum. The more an item weighs, the more its cell can tell; of
    equals a blank comes before N, since nobody has judged it yet, then the earlier item. Raises
    KeyError for ids that are not there.
    """
    columns = {_column(sums, ref): ref for ref in (lead, other)}
    pair = sum(1 << column for column in columns)
    first, second = (sums.units[column] for column in columns)
    found = []
    for ref, item in sums.items.items():
        if not item.on:
            continue
        rated = 0
        for bits in item.bits.values():
            rated |= bits
        neutral = item.bits["N"]
        reach = 2 * WEIGHT_UNITS[item.weight_index]
        for column in columns_of(pair & (neutral | ~rated)):
            turns = first == second or (columns[column] == lead and reach >= second - first)
            letter: Letter | None = "N" if neutral >> column & 1 else None
            found.append(OpenCell(ref, columns[column], letter, in_weights(reach), turns))
    return tuple(sorted(found, key=lambda cell: (-cell.reach, cell.letter is not None)))
