"""The formulas of the workbook, which work out the sums of `briefing_app.model.lead.analysis`.

Every function takes cells and ranges as a spreadsheet names them and returns a formula with its
equals sign. SUMPRODUCT takes whole ranges in every spreadsheet program, old ones too, and none of
the formulas looks anything up, so rows can be sorted, copied and added.
"""

from typing import NamedTuple

_SAME = "1E-9"
"""As `analysis.TOLERANCE`."""

_RATED = ("CC", "C", "N", "I", "II")
"""The ratings that say how consistent an item is with a motivation."""

_FAR = "1E+9"
"""More than any sum: that of a motivation that is not rated, and so cannot lead."""


def _is_rated(cells: str) -> str:
    return "(" + "+".join(f'({cells}="{letter}")' for letter in _RATED) + ")"


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
    count = f"SUMPRODUCT({_is_rated(ratings)})"
    total = f'SUMPRODUCT(2*({ratings}="CC")+({ratings}="C")-({ratings}="I")-2*({ratings}="II"))'
    squares = f'SUMPRODUCT(4*({ratings}="CC")+({ratings}="C")+({ratings}="I")+4*({ratings}="II"))'
    return f'=IF({count}<2,"",SQRT({count}*{squares}-{total}^2)/{count})'


class Standings(NamedTuple):
    """The cells with the weighted sums of all motivations, and with how many ratings each has."""

    sums: str
    counts: str


class LeadWords(NamedTuple):
    """What the row of the lead says of a motivation that leads, and of those that cannot."""

    leads: str
    not_rated: str
    not_applicable: str


def count(ratings: str) -> str:
    """Return how many of the ratings of a column say anything: neither blanks nor NA."""
    return f"=SUMPRODUCT({_is_rated(ratings)})"


def lead(cell: str, counted: str, ratings: str, standings: Standings, words: LeadWords) -> str:
    """Return the words on a motivation: nothing if it is rated and does not lead.

    ``cell`` is its weighted sum, ``counted`` the count of its ratings.
    """
    unrated = (
        f'IF(COUNTIF({ratings},"NA")=ROWS({ratings}),"{words.not_applicable}","{words.not_rated}")'
    )
    least = f"SUMPRODUCT(MIN({standings.sums}+{_FAR}*({standings.counts}=0)))"
    return f'=IF({counted}=0,{unrated},IF({cell}-{least}<={_SAME},"{words.leads}",""))'


def changes_lead(standings: Standings, ratings: str, weights: Weights, yes: str, no: str) -> str:
    """Return “yes” if the lead changes without the row of these ratings, else “no”."""
    sums, counts = standings
    now = _leading(sums, counts)
    without = f"{sums}-{_weight(weights)}*{_inconsistency(ratings)}"
    then = _leading(without, f"({counts}-{_is_rated(ratings)})")
    return f'=IF(SUMPRODUCT(ABS({now}-{then}))>0,"{yes}","{no}")'


def _leading(sums: str, counts: str) -> str:
    """Return for each motivation 1 if it leads, or 0."""
    far = f"{sums}+{_FAR}*({counts}=0)"
    return f"(({far}-MIN({far})<={_SAME})*({counts}>0))"
