"""What the table adds up to with each reader's ratings, and how that differs from the author's."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import Analysis, analyse
from briefing_app.model.lead.sums import TOLERANCE
from briefing_app.model.readers import YOU, Progress, ReaderRatings, as_rated, progress
from briefing_app.model.table.table import PLACES
from briefing_app.model.words.fixed_words import number_words, reader_words
from briefing_app.translation import all_of, plural, tr


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
        return tr("nothing rated")
    words = _titles(comparison, lead)
    return words if count.complete else tr("{lead} ({count})", lead=words, count=count)


def _titles(comparison: Comparison, lead: tuple[str, ...]) -> str:
    titles = [each.title for each in comparison.motivations if each.id in lead]
    if not titles:
        return reader_words()["not_reckoned"]
    all_of_them = len(titles) == len(comparison.motivations)
    return tr("no difference") if all_of_them else all_of(titles)


def grouped_leads_sentence(comparison: Comparison, standings: Sequence[Standing]) -> str:
    """Return who leads with whom: “Lead: The economy with author, Ana; To avoid war with you.”.

    Those who have not rated every cell are only counted.
    """
    groups: dict[str, list[str]] = {}
    for each in standings:
        nothing = not each.progress.rated
        lead = tr("nothing rated") if nothing else _titles(comparison, each.analysis.lead)
        groups.setdefault(lead, []).append(each.reader)
    words = reader_words()
    leads = words["semicolon"].join(
        tr("{lead} with {readers}", lead=lead, readers=words["comma"].join(names))
        for lead, names in groups.items()
    )
    told = tr("Lead: {leads}.", leads=leads)
    unfinished = sum(not each.progress.complete for each in standings)
    if not unfinished:
        return told
    more = plural(
        "{n} of {readers} has not rated every cell.",
        "{n} of {readers} have not rated every cell.",
        unfinished,
        readers=len(standings),
    )
    return f"{told} {more}"


def leads_sentence(comparison: Comparison, standings: Sequence[Standing]) -> str:
    """Return who leads with each: “Lead: author The economy; Ana To avoid war.”, or nothing."""
    leads = [
        tr(
            "{reader} {lead}",
            "a reader and who leads with him, such as “author The economy”",
            reader=each.reader,
            lead=lead_words(comparison, each),
        )
        for each in standings
    ]
    if not leads:
        return ""
    return tr("Lead: {leads}.", leads=reader_words()["semicolon"].join(leads))


def shift_words(reader: str, shift: Shift) -> str:
    """Say how one motivation ranks with a reader and the author, with its WI for each.

    As in “Ana ranks it 2 with a weighted inconsistency of 1.41, the author 1 with 0.71.”.
    """
    words = reader_words()
    weighted = number_words(shift.weighted, PLACES, words)
    authors_weighted = number_words(shift.authors_weighted, PLACES, words)
    if reader == YOU:
        return tr(
            "You rank it number {rank} with a weighted inconsistency of {weighted}, the author"
            " number {authors_rank} with {authors_weighted}.",
            rank=shift.rank,
            weighted=weighted,
            authors_rank=shift.authors_rank,
            authors_weighted=authors_weighted,
        )
    return tr(
        "{reader} ranks it number {rank} with a weighted inconsistency of {weighted}, the author"
        " number {authors_rank} with {authors_weighted}.",
        reader=reader,
        rank=shift.rank,
        weighted=weighted,
        authors_rank=shift.authors_rank,
        authors_weighted=authors_weighted,
    )
