"""Checks of the words: likelihood and confidence, the scale's terms, and hedges beside it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.scales import ICD203, PHIA
from briefing_app.model.terms import find_terms
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.tradecraft.passages import (
    Passage,
    finding_at,
    own_sentences,
    sentences,
)
from briefing_app.translation import all_of, plural, tr

_LEVEL = r"(?:low|moderate|medium|high|limited)"
_CONFIDENCE = re.compile(
    rf"\b{_LEVEL}(?:-to-{_LEVEL})?[\s-]+(?:\w+\s+)?confidence\b(?!\s+(?:interval|bound|building|vote))"
    rf"|\bconfidence(?:\W+\w+){{0,5}}?\W+(?:is|was|are|remains|stays|at|as)\s+(?:\w+\s+)?{_LEVEL}\b"
    rf"|\bconfidence\s*[:=]\s*{_LEVEL}\b"
    r"|\b(?:we|I)\s+(?:are|am)\s+(?:\w+\s+)?confident\b",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\b(?P<may>may)\b(?!\s+as\s+well)"
    r"|(?<!\bthe\s)(?<!\bof\s)(?<!\band\s)(?<!\ball\s)(?<!\bits\s)(?<!\bown\s)(?<!\bhis\s)"
    r"(?<!\bher\s)(?<!\bfull\s)(?<!\bwith\s)(?<!\btheir\s)(?<!\bmilitary\s)(?<!\beconomic\s)"
    r"(?<!\bindustrial\s)\b(?P<might>might)\b(?!\s+(?:as\s+well|of)\b)"
    r"|\b(?P<could>[Cc]ould)\b(?!\s+(?:not|never|no|hardly|barely|scarcely|neither|only)\b)"
    r"|\b(?P<adverb>(?i:possibly|perhaps|maybe|conceivably|presumably|reportedly|allegedly"
    r"|apparently|seemingly|supposedly|purportedly|arguably))\b"
    r"|\b(?P<phrase>(?i:cannot\s+(?:be\s+)?(?:ruled?\s+out|excluded?|dismiss(?:ed)?)))\b"
)
"""“May” with a capital is a month or a name, “the might” a noun, “could not” an ability."""

_PLACES_OF_HEDGES = frozenset({"judgement", "bullet_list", "ordered_list", "item"})
_HEDGES_TOLD = 6
_SECTIONS_TOLD = 5
"""How many sections are named one by one, those with the most hedges."""


def estimates(briefing: Briefing, found: Iterable[Passage]) -> bool:
    """Return whether a briefing makes estimates: it uses its scale or has judgements."""
    return briefing.uses_scale or any("judgement" in passage.inside for passage in found)


def likelihoods_with_confidence(found: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield the sentences that give a likelihood and a confidence."""
    code = "likelihood-and-confidence"
    for place, sentence in own_sentences(found, code):
        level = _CONFIDENCE.search(sentence.words)
        term = _any_term(sentence.words) if level else ""
        if level and term:
            advice = tr(
                "“{term}” and “{confidence}” stand in one sentence; say how good the basis is in a"
                " sentence of its own.",
                term=term,
                confidence=_short(level.group()),
            )
            yield finding_at(found, place, code, advice)


def mixed_rows(briefing: Briefing, found: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield the first term of the text that is of the other row of ICD 203 than those before it.

    Nothing if the motivations themselves mix the rows: that is a problem of the file.
    """
    columns = briefing.comparison.motivations if briefing.comparison else ()
    rows = {_row(each.likelihood): each.likelihood for each in columns if each.likelihood}
    if briefing.scale is not ICD203 or len(rows) > 1:
        return
    code = "mixed-rows"
    for place, sentence in own_sentences(found, code):
        for _start, _end, term in find_terms(sentence.words, ICD203):
            first = next(iter(rows.values()), term)
            if rows.setdefault(_row(term), term) == term and _row(term) != _row(first):
                advice = tr(
                    "“{one}” and “{other}” are from two rows of ICD 203; keep to one row.",
                    one=term,
                    other=first,
                )
                yield finding_at(found, place, code, advice)
                return


def mixed_scales(briefing: Briefing, found: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield the first use of each term that is only of the other scale."""
    scale = briefing.scale
    other = PHIA if scale is ICD203 else ICD203
    code = "mixed-scales"
    seen: set[str] = set()
    for place, sentence in own_sentences(found, code):
        for _start, _end, term in find_terms(sentence.words, other):
            if scale.band(term) is None and term not in seen:
                seen.add(term)
                advice = tr(
                    "“{term}” is a term of the scale {other}; this briefing’s scale is {scale}.",
                    term=term,
                    other=other.title,
                    scale=scale.title,
                )
                yield finding_at(found, place, code, advice)


def hedges(found: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield for each section the hedges in its judgements and uncited sentences, counted.

    If many sections have some, those with the fewest are named together. A sentence that is
    cited, or whose citation is in the next one of its paragraph, reports what a source says,
    and the hedge is the source's.
    """
    code = "hedges"
    counts: dict[str, Counter[str]] = {}
    places: dict[str, int] = {}
    for place, passage in enumerate(found):
        if not passage.is_analysis or passage.inside - _PLACES_OF_HEDGES:
            continue
        if code in passage.silenced:
            continue
        for words in _hedges_of(passage):
            places.setdefault(passage.section, place)
            counts.setdefault(passage.section, Counter())[words] += 1
    most = sorted(counts, key=lambda section: -counts[section].total())
    for section in sorted(most[:_SECTIONS_TOLD], key=places.__getitem__):
        counter = counts[section]
        advice = plural(
            "In this section {hedges} is on no scale; a term of the scale says how likely.",
            "In this section {hedges} are on no scale; a term of the scale says how likely.",
            counter.total(),
            hedges=_listed(counter),
        )
        yield finding_at(found, places[section], code, advice)
    rest = most[_SECTIONS_TOLD:]
    if rest:
        total = sum((counts[section] for section in rest), Counter[str]())
        advice = plural(
            "Further hedges, in {n} more section: {hedges}.",
            "Further hedges, in {n} more sections: {hedges}.",
            len(rest),
            hedges=_listed(total),
        )
        yield finding_at(found, min(places[section] for section in rest), code, advice)


def _hedges_of(passage: Passage) -> Iterator[str]:
    own = list(sentences(passage.words))
    is_judgement = "judgement" in passage.inside
    for number, sentence in enumerate(own):
        is_told = any(each.is_cited for each in own[number : number + 2])
        if (is_judgement or not is_told) and not sentence.words.endswith("?"):
            for match in _HEDGE.finditer(sentence.words):
                yield " ".join(match.group().lower().split())


def _listed(counter: Counter[str]) -> str:
    """Return the hedges of a section with their counts, the most frequent first."""
    return all_of(_quoted(words, count) for words, count in counter.most_common(_HEDGES_TOLD))


def _quoted(words: str, count: int) -> str:
    if count == 1:
        return tr("“{hedge}”", "a word of the text", hedge=words)
    return plural("“{hedge}” ({n} time)", "“{hedge}” ({n} times)", count, hedge=words)


def _any_term(words: str) -> str:
    found = next(find_terms(words, ICD203), None) or next(find_terms(words, PHIA), None)
    return found.term if found else ""


def _row(term: str) -> int:
    """Return the row of ICD 203 that a term is of; 0 for all terms of other scales."""
    band = ICD203.band(term)
    return band.terms.index(" ".join(term.lower().split())) if band else 0


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:60]}…"
