"""What a worker reckons of the ratings of readers in a large table, before they are shown."""

from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.readers import (
    YOU,
    ReaderRatings,
    as_rated,
    authors_ratings,
    progress,
)
from briefing_app.model.table.standings import Standing, standing

AT_ONCE_CELLS = 50_000
"""Of so many cells all is reckoned in a tenth of a second, and so at once."""


class Reckoned(NamedTuple):
    """The author's letters, sums and standing of the reader, and the standings of others."""

    author: ReaderRatings
    own: ReaderRatings
    sums: Sums
    own_standing: Standing
    others: tuple[tuple[ReaderRatings, Standing], ...]


def reckon(
    comparison: Comparison, own: ReaderRatings, others: tuple[ReaderRatings, ...]
) -> Reckoned:
    """Reckon with the ratings of the reader, and of others; takes seconds in a large table."""
    sums = Sums(as_rated(comparison, own))
    return Reckoned(
        authors_ratings(comparison),
        own,
        sums,
        Standing(YOU, analysis_of(sums), progress(comparison, own)),
        tuple((each, standing(comparison, each)) for each in others),
    )
