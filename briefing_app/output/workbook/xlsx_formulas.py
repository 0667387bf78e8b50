"""The formulas of the workbook, which work out the sums of `briefing_app.model.lead.analysis`.

Every function takes cells and ranges as a spreadsheet names them and returns a formula with its
equals sign. SUMPRODUCT takes whole ranges in every spreadsheet program, old ones too, and none of
the formulas needs another table, so rows can be sorted, copied and added.
"""

from typing import NamedTuple

_SAME = "1E-9"
"""As `analysis.TOLERANCE`."""

_RATED = ("CC", "C", "N", "I", "II")
"""The ratings that say how consistent an item is with a motivation."""


def _inconsistency(cells: str) -> str:
    return f'(({cells}="I")+2*({cells}="II"))'


class Weights(NamedTuple):
    """The cells with the credibility and the relevance of items, and the words in them."""

    credibility: str
    relevance: str
    low: str
    high: str


def _weight(weights: Weights) -> str:
    """Return c(e) * v(e): each is the square root of 2 to the power 1, 0 or -1."""
    levels = "+".join(
        f'({each}="{weights.high}")-({each}="{weights.low}")'
        for each in (weights.credibility, weights.relevance)
    )
    return f"SQRT(2)^({levels})"


def inconsistency(ratings: str) -> str:
    """Return I(h) of the ratings of a column."""
    return f"=SUMPRODUCT({_inconsistency(ratings)})"


def weighted(ratings: str, weights: Weights) -> str:
    """Return WI(h) of the ratings of a column and of the weights of its items."""
    return f"=SUMPRODUCT({_weight(weights)},{_inconsistency(ratings)})"


def diagnosticity(ratings: str) -> str:
    """Return D(e) of the ratings of a row: nothing below two rated cells.

    The population standard deviation as `analysis.diagnosticity` has it, in whole numbers up to
    the root.
    """
    rated = "+".join(f'({ratings}="{letter}")' for letter in _RATED)
    count = f"SUMPRODUCT({rated})"
    total = f'SUMPRODUCT(2*({ratings}="CC")+({ratings}="C")-({ratings}="I")-2*({ratings}="II"))'
    squares = f'SUMPRODUCT(4*({ratings}="CC")+({ratings}="C")+({ratings}="I")+4*({ratings}="II"))'
    return f'=IF({count}<2,"",SQRT({count}*{squares}-{total}^2)/{count})'


def lead(cell: str, sums: str, ratings: str, words: str, alike: str) -> str:
    """Return ``words`` if the cell is the least of the sums, or ``alike`` if all are; else nothing.

    There is nothing either if no cell is rated.
    """
    leads = f'IF({cell}-MIN({sums})<={_SAME},"{words}","")'
    told = f'IF(MAX({sums})-MIN({sums})<={_SAME},"{alike}",{leads})'
    return f'=IF(COUNTA({ratings})=0,"",{told})'


def changes_lead(sums: str, ratings: str, weights: Weights, yes: str, no: str) -> str:
    """Return “yes” if the lead changes without the row of these ratings, else “no”."""
    without = f"{sums}-{_weight(weights)}*{_inconsistency(ratings)}"
    now = f"({sums}-MIN({sums})<={_SAME})"
    then = f"({without}-MIN({without})<={_SAME})"
    return f'=IF(SUMPRODUCT(ABS({now}-{then}))>0,"{yes}","{no}")'
