"""Finding the terms of a likelihood scale in running words, and what they mean in both scales.

False marks are worse than none: “more likely”, “not unlikely” and “highly likely” (where the scale
has no such term) are left alone, and so is the bare “remote”, which mostly tells a distance.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.scales import ICD203, PHIA, SCALES, Band, Scale, ScaleId
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.sentences import listed, sentence

_AMBIGUOUS = frozenset({"remote"})
_MODIFIERS = (
    "more", "most", "less", "least", "as", "so", "how", "not", "too", "highly", "very", "quite",
    "rather", "fairly", "extremely", "equally", "increasingly", "only", "reasonably",
)  # fmt: skip
"""Words that give the term after them another meaning."""

_FARTHEST = 40
"""Characters before some words that can be of the same term, or of a word that makes another."""

WITHOUT_TERMS = frozenset({"heading", "link", "refused_link", "code", "code_block", "abbreviation"})
"""The kinds of nodes in which terms are not set off: they mean, or lead to, something else."""
WOVEN_IN = frozenset({"emphasis", "strong", "strike", "insertion", "mark"})
"""The kinds through which a sentence goes on."""


class FoundTerm(NamedTuple):
    """A term in some words: from ``start`` to ``end``, and as the scale has it."""

    start: int
    end: int
    term: str


@cache
def _pattern(scale: ScaleId) -> re.Pattern[str]:
    terms = sorted(set(SCALES[scale].terms) - _AMBIGUOUS, key=len, reverse=True)
    spaced = "|".join(r"\s+".join(map(re.escape, term.split())) for term in terms)
    before = "|".join(_MODIFIERS)
    return re.compile(
        rf"(?<![\w-])(?:(?P<term>{spaced})|(?:{before})\s+(?:{spaced}))(?![\w-])(?!\s+cause\b)",
    )


@cache
def _last_words(scale: ScaleId) -> frozenset[str]:
    """Return words of which every text with a term has one; to look for them takes no time."""
    return frozenset(term.split()[-1] for term in SCALES[scale].terms)


def _lowered(words: str) -> str:
    """Return words in small letters, each in its place: “İ” would become two."""
    lowered = words.lower()
    if len(lowered) == len(words):
        return lowered
    return "".join(low if len(low := each.lower()) == 1 else each for each in words)


def find_terms(words: str, scale: Scale, before: str = "") -> Iterator[FoundTerm]:
    """Yield the terms of a scale in some words, from left to right; the longest at each place.

    ``before`` are the words right before, perhaps in another style: a “very” in italics makes
    another term of the “likely” after it, and neither is then marked.
    """
    already = len(before[-_FARTHEST:])
    lowered = _lowered(before[-_FARTHEST:] + words)
    if not any(word in lowered for word in _last_words(scale.id)):
        return
    for match in _pattern(scale.id).finditer(lowered):
        start, end = match.span("term")
        if start >= already:
            term = " ".join(match["term"].split())
            yield FoundTerm(start - already, end - already, term)


def terms_in(nodes: Iterable[Node], scale: Scale) -> frozenset[str]:
    """Return the terms of a scale that body text uses: not headings, links, code or the like."""
    found: set[str] = set()
    before = ""
    stack = list(nodes)[::-1]
    while stack:
        node = stack.pop()
        if node.kind not in WITHOUT_TERMS:
            stack.extend(reversed(node.children))
        if node.kind == "text":
            found.update(each.term for each in find_terms(node.text, scale, before))
            before = node.text
        elif node.kind not in WOVEN_IN:
            before = ""
    return frozenset(found)


def band_words(scale: Scale, band: Band, words: Words | None = None) -> str:
    """Return the bounds of a band in words, such as “about 55 to 75 per cent”.

    The bounds of PHIA are approximate, but for 0, 50 and 100, which it never reaches. ``words`` are
    those of the language to say it in, by default the reader's; the terms have no other.
    """
    key = "band"
    if scale is PHIA and band.low == 0:
        key = "band_above"
    elif scale is PHIA:
        key = "band_below" if band.high in (50, 100) else "band_about"
    return sentence(words, key, low=f"{band.low:g}", high=f"{band.high:g}")


def terms_used(
    briefing: Briefing, *, text: bool = True, comparison: bool = True
) -> tuple[tuple[str, str], ...]:
    """Return the terms that a briefing uses with their bands in words, the least likely first.

    They are in the language of the briefing. Looks in the text with its notes, in the comparison,
    or in both; none in a briefing that does not use the scale.
    """
    if not briefing.uses_scale:
        return ()
    scale = briefing.scale
    used: set[str] = set()
    if text:
        used |= terms_in(briefing.blocks, scale)
        for note in briefing.footnotes.values():
            used |= terms_in(note.blocks, scale)
    if comparison and briefing.comparison:
        used |= _terms_compared(briefing.comparison, scale)
    words = words_in(briefing.lang)
    return tuple(
        (term, band_words(scale, band, words))
        for band in scale.bands
        for term in band.terms
        if term in used
    )


def _terms_compared(comparison: Comparison, scale: Scale) -> set[str]:
    """Return the likelihoods, and the terms in what a human wrote into the table."""
    words = [each.summary for each in comparison.motivations]
    words += [text for cells in comparison.cells.values() for text in cells.values()]
    for item in comparison.evidence:
        words += [item.text, *(rating.because for rating in item.ratings.values())]
    found = {each.term for text in words for each in find_terms(text, scale)}
    return found | {each.likelihood for each in comparison.motivations if each.likelihood}


def bands_in_both(term: str, words: Words | None = None) -> tuple[str, ...]:
    """Return a sentence for each scale that says where on it a term is.

    For a scale that lacks the term, its own terms with overlapping bands are given. Empty for
    words that are a term of neither scale. ``words`` are those of the language to say it in, by
    default the reader's.
    """
    bands = {scale.id: scale.band(term) for scale in (ICD203, PHIA)}
    known = next((band for band in bands.values() if band), None)
    if known is None:
        return ()
    return tuple(_told(SCALES[scale], term, band, known, words) for scale, band in bands.items())


def _told(scale: Scale, term: str, band: Band | None, known: Band, words: Words | None) -> str:
    if band is not None:
        bounds = band_words(scale, band, words)
        return sentence(words, "term_on_scale", scale=scale.title, term=term, band=bounds)
    near = [
        sentence(words, "near_term", term=each.terms[0], band=band_words(scale, each, words))
        for each in scale.bands
        if each.low < known.high and known.low < each.high
    ]
    terms = listed(near, words)
    return sentence(words, "term_not_on_scale", len(near), scale=scale.title, terms=terms)
