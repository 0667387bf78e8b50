"""What-ifs that are kept under a name, side by side: sums, lead, and what differs."""

from collections.abc import Sequence

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead_report import ReportRow, ReportSection
from briefing_app.model.parts import Part, Parts, Target
from briefing_app.model.sums import Sums
from briefing_app.model.table import trial_words
from briefing_app.model.trial import NO_TRIAL, NamedTrial, Trial, apply

_NAMED_AT_MOST = 6
AUTHORS, TRIED_NOW = "The author’s", "Tried now"


def what_if_section(comparison: Comparison, trials: Sequence[NamedTrial]) -> ReportSection:
    """Return a row for each trial: its sums, who leads, and what differs from the author's."""
    titles = {each.id: each.title for each in comparison.motivations}
    head = ("What if", *titles.values(), "Lead", "What differs")
    rows = tuple(_row(comparison, each, titles) for each in trials)
    note = "The figures are weighted inconsistencies."
    return ReportSection("what-ifs", "What-ifs side by side", (), head, rows, note)


def trials_compared(current: Trial, kept: Sequence[NamedTrial]) -> tuple[NamedTrial, ...]:
    """Return what is compared: the author's ratings, what is tried now, and the kept what-ifs."""
    now = [NamedTrial(TRIED_NOW, current)] if current.changes else []
    return (NamedTrial(AUTHORS, NO_TRIAL), *now, *kept)


def _row(comparison: Comparison, named: NamedTrial, titles: dict[str, str]) -> ReportRow:
    sums = Sums(apply(comparison, named.trial))
    weighted = sums.weighted
    words = trial_words(comparison, named.trial)
    others = len(words) - _NAMED_AT_MOST
    if others > 1:
        words = (*words[:_NAMED_AT_MOST], f"{others:,} other changes.")
    lead = ", ".join(titles[ref] for ref in sums.lead)
    cells: list[Parts] = [(Part(named.name),)]
    cells += [(Part(f"{weighted[ref]:.2f}", Target(motivation=ref)),) for ref in titles]
    return ReportRow((*cells, (Part(lead),), (Part(" ".join(words)),)))
