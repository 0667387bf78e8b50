"""What a worker reckons of the ratings of readers in a large table, before they are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.readers import (
    YOU,
    Progress,
    ReaderRatings,
    as_rated,
    authors_ratings,
    progress,
)
from briefing_app.model.table.overlay import Differing, differing
from briefing_app.model.table.standings import Standing, standing
from briefing_app.store.kept_ratings import Everybodys

AT_ONCE_CELLS = 50_000
"""Of so many cells all is reckoned in a tenth of a second, and so at once."""


class ReckonedReader(NamedTuple):
    """What the ratings of another reader add up to, and how much they differ from the author's."""

    ratings: ReaderRatings
    standing: Standing
    differing: Differing


class Reckoned(NamedTuple):
    """What is reckoned of the author's ratings, of the reader's own, and of those of others."""

    comparison: Comparison
    author: ReaderRatings
    author_progress: Progress
    own: ReaderRatings
    sums: Sums
    own_standing: Standing
    own_differing: Differing
    others: tuple[ReckonedReader, ...]


def reckon(
    comparison: Comparison, own: ReaderRatings, others: tuple[ReaderRatings, ...]
) -> Reckoned:
    """Reckon with the ratings of the reader, and of others; takes seconds in a large table."""
    sums = Sums(as_rated(comparison, own))
    author = authors_ratings(comparison)
    return Reckoned(
        comparison,
        author,
        progress(comparison, author),
        own,
        sums,
        Standing(YOU, analysis_of(sums), progress(comparison, own)),
        differing(comparison, author, own),
        tuple(reckon_reader(comparison, author, each) for each in others),
    )


class Ahead(NamedTuple):
    """What is reckoned of a large comparison before it is shown.

    ``sums`` are those of the author's ratings, which change from then on; ``readers`` is None if
    their ratings are not to be shown.
    """

    sums: Sums
    readers: Reckoned | None


def reckon_kept(comparison: Comparison, read: Callable[[], Everybodys | None]) -> Reckoned | None:
    """Reckon with the ratings that are kept, which are read first; None if they cannot be."""
    kept = read()
    if kept is None:
        return None
    return reckon(comparison, kept.own._replace(reader=YOU), kept.others)


def reckon_reader(
    comparison: Comparison, author: ReaderRatings, ratings: ReaderRatings
) -> ReckonedReader:
    """Reckon with the ratings of another reader."""
    return ReckonedReader(
        ratings, standing(comparison, ratings), differing(comparison, author, ratings)
    )
