"""What the table adds up to with each reader's ratings, and how that differs from the author's."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing_app.model.analysis import Analysis, analyse
from briefing_app.model.comparison import Comparison
from briefing_app.model.parts import listed
from briefing_app.model.readers import Progress, ReaderRatings, as_rated, progress
from briefing_app.model.sums import TOLERANCE
from briefing_app.model.table import NOT_RECKONED


class Standing(NamedTuple):
    """What one reader's ratings add up to; ``progress`` says how much they have rated."""

    reader: str
    analysis: Analysis
    progress: Progress


class Shift(NamedTuple):
    """How one motivation ranks with a reader and with the author.

    ``weighted`` and ``authors_weighted`` are weighted inconsistencies; the ranks count from 1, the
    least refuted, and equal sums share a rank.
    """

    motivation: str
    weighted: float
    authors_weighted: float
    rank: int
    authors_rank: int

    @property
    def gains_lead(self) -> bool:
        """Whether it leads with the reader alone."""
        return self.rank == 1 != self.authors_rank

    @property
    def loses_lead(self) -> bool:
        """Whether it leads with the author alone."""
        return self.authors_rank == 1 != self.rank


def standing(comparison: Comparison, ratings: ReaderRatings) -> Standing:
    """Analyse a comparison with a reader's letters; the weights stay the author's."""
    rated = as_rated(comparison, ratings)
    return Standing(ratings.reader, analyse(rated), progress(comparison, ratings))


def ranks(weighted: Mapping[str, float]) -> dict[str, int]:
    """Return the place of each motivation from 1, the least refuted; equal sums share a place."""
    return {
        ref: 1 + sum(other < value - TOLERANCE for other in weighted.values())
        for ref, value in weighted.items()
    }


def shifts(author: Analysis, reader: Analysis) -> tuple[Shift, ...]:
    """Return how each motivation ranks with a reader and with the author, in column order."""
    ours, theirs = author.weighted_inconsistency, reader.weighted_inconsistency
    our_ranks, their_ranks = ranks(ours), ranks(theirs)
    return tuple(
        Shift(ref, theirs[ref], ours[ref], their_ranks[ref], our_ranks[ref]) for ref in ours
    )


def lead_words(comparison: Comparison, standing_: Standing) -> str:
    """Return who leads with a reader: titles, “no difference” or “nothing rated”.

    If cells are left, the words say how many were rated, since the sums lack the rest. Of a
    comparison that was not understood they say that no lead was reckoned.
    """
    count, lead = standing_.progress, standing_.analysis.lead
    if not count.rated:
        return "nothing rated"
    words = _titles(comparison, lead)
    return words if count.complete else f"{words} ({count})"


def _titles(comparison: Comparison, lead: tuple[str, ...]) -> str:
    titles = [each.title for each in comparison.motivations if each.id in lead]
    if not titles:
        return NOT_RECKONED
    all_of_them = len(titles) == len(comparison.motivations) > 1
    return "no difference" if all_of_them else listed(titles, "and")


def grouped_leads_sentence(comparison: Comparison, standings: Sequence[Standing]) -> str:
    """Return who leads with whom: “Lead: The economy with author, Ana; To avoid war with you.”.

    Those who have not rated every cell are only counted.
    """
    groups: dict[str, list[str]] = {}
    for each in standings:
        nothing = not each.progress.rated
        words = "nothing rated" if nothing else _titles(comparison, each.analysis.lead)
        groups.setdefault(words, []).append(each.reader)
    leads = "; ".join(f"{words} with {', '.join(names)}" for words, names in groups.items())
    unfinished = sum(not each.progress.complete for each in standings)
    more = f" {unfinished:,} of {len(standings):,} have not rated every cell." if unfinished else ""
    return f"Lead: {leads}.{more}"


def leads_sentence(comparison: Comparison, standings: Sequence[Standing]) -> str:
    """Return who leads with each: “Lead: author The economy; Ana To avoid war.”, or nothing."""
    words = [f"{each.reader} {lead_words(comparison, each)}" for each in standings]
    return f"Lead: {'; '.join(words)}." if words else ""


def shift_words(shift: Shift) -> str:
    """Say how one motivation ranks with a reader and the author, with its WI for each.

    As in “it 2nd with a weighted inconsistency of 1.41, the author 1st with 0.71”.
    """
    theirs = f"it {_ordinal(shift.rank)} with a weighted inconsistency of {shift.weighted:.2f}"
    return f"{theirs}, the author {_ordinal(shift.authors_rank)} with {shift.authors_weighted:.2f}"


def _ordinal(number: int) -> str:
    teens = 10 <= number % 100 <= 20
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
