"""All checks of tradecraft on one briefing. Advice, not errors; computed when it is asked for."""

from collections.abc import Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.tradecraft.passages import Passage, passages
from briefing_app.model.tradecraft.support import (
    single_source,
    unmentioned_evidence,
    unopposed_motivations,
    unsourced_judgements,
)
from briefing_app.model.tradecraft.wording import (
    estimates,
    hedges,
    likelihoods_with_confidence,
    mixed_rows,
    mixed_scales,
)
from briefing_app.model.tradecraft.years import two_years


def check_briefing(briefing: Briefing) -> tuple[Finding, ...]:
    """Return the advice on a briefing, less what its file silences.

    That on the text comes first, in its order, then that on the comparison, which has no lines yet.
    Takes about as long as reading the text once more; not for the start of the window.
    """
    found = passages(briefing)
    silenced = {(each.check, each.section) for each in briefing.silences}
    told = [
        finding
        for finding in (*_on_text(briefing, found), *_on_comparison(briefing, found))
        if not silenced & {(finding.code, ""), (finding.code, finding.section)}
    ]
    last = len(found)
    return tuple(sorted(told, key=lambda each: last if each.passage is None else each.passage))


def _on_text(briefing: Briefing, found: tuple[Passage, ...]) -> Iterator[Finding]:
    if estimates(briefing, found):
        yield from likelihoods_with_confidence(found)
        yield from mixed_rows(briefing, found)
        yield from mixed_scales(briefing, found)
        yield from hedges(found)
    yield from unsourced_judgements(briefing, found)
    yield from two_years(briefing, found)


def _on_comparison(briefing: Briefing, found: tuple[Passage, ...]) -> Iterator[Finding]:
    yield from unmentioned_evidence(briefing, found)
    yield from unopposed_motivations(briefing)
    yield from single_source(briefing)
