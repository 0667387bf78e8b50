"""What-ifs that are kept under a name, side by side: sums, lead, and what differs."""

from collections.abc import Sequence

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Part, Parts, Target
from briefing_app.model.table.lead_report import ReportRow, ReportSection
from briefing_app.model.table.table import PLACES, leaders, trial_words
from briefing_app.model.trial import NO_TRIAL, NamedTrial, Trial, apply
from briefing_app.model.words.fixed_words import number_words, reader_words
from briefing_app.model.words.sentences import listed
from briefing_app.translation import plural, tr

_NAMED_AT_MOST = 6


def what_if_section(comparison: Comparison, trials: Sequence[NamedTrial]) -> ReportSection:
    """Return a row for each trial: its sums, who leads, and what differs from the author's."""
    titles = {each.id: each.title for each in comparison.motivations}
    head = (
        tr("What if"),
        *titles.values(),
        reader_words()["rows"]["lead"],
        tr("What differs"),
    )
    rows = tuple(_row(comparison, each, titles) for each in trials)
    note = tr("The figures are weighted inconsistencies.")
    return ReportSection("what-ifs", tr("What-ifs side by side"), (), head, rows, note)


def trials_compared(current: Trial, kept: Sequence[NamedTrial]) -> tuple[NamedTrial, ...]:
    """Return what is compared: the author's ratings, what is tried now, and the kept what-ifs."""
    now = [NamedTrial(tr("Tried now"), current)] if current.changes else []
    return (NamedTrial(tr("The author’s", "ratings"), NO_TRIAL), *now, *kept)


def _row(comparison: Comparison, named: NamedTrial, titles: dict[str, str]) -> ReportRow:
    sums = Sums(apply(comparison, named.trial))
    weighted = sums.weighted
    words = trial_words(comparison, named.trial)
    others = len(words) - _NAMED_AT_MOST
    if others > 1:
        more = plural("{n} other change.", "{n} other changes.", others)
        words = (*words[:_NAMED_AT_MOST], more)
    lead = leaders(titles, sums.lead, reader_words(), understood=sums.understood)
    cells: list[Parts] = [(Part(named.name),)]
    cells += [
        (Part(number_words(weighted[ref], PLACES, reader_words()), Target(motivation=ref)),)
        for ref in titles
    ]
    return ReportRow((*cells, (Part(listed(lead, None)),), (Part(" ".join(words)),)))
