"""Checks of what judgements and motivations rest on."""

import re
from collections.abc import Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Evidence
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.tradecraft.passages import CITED, Passage, finding_at
from briefing_app.model.tree import Node, walk
from briefing_app.translation import plural, tr, with_commas

_TOLD_APART = 5
"""Up to how many items are named one by one."""
_LONGEST = 120
_FEWEST = 2
"""A table with fewer items has only been begun."""
_AGAINST = frozenset({"I", "II"})
_WORD = re.compile(r"\w(?:[\w.-]*\w)?")
_DIGIT = re.compile(r"\d")


def unsourced_judgements(briefing: Briefing, found: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield the callouts of judgement that cite nothing, neither themselves nor by a footnote."""
    code = "unsourced-judgement"
    places: dict[int, int] = {}
    for place, passage in enumerate(found):
        if passage.words.strip():
            places[id(passage.node)] = place
    for node in walk(briefing.blocks):
        if node.kind != "callout" or node.string("variant") != "judgement":
            continue
        inner = [places[id(each)] for each in walk(node.children) if id(each) in places]
        if not inner or any(CITED in found[place].words for place in inner):
            continue
        if any(_leads_out(each) for each in walk(node.children)):
            continue
        if code not in found[inner[0]].silenced:
            advice = tr("This judgement cites neither a source nor an item of evidence.")
            yield finding_at(found, inner[0], code, advice)


def _leads_out(node: Node) -> bool:
    return node.kind == "link" and node.string("scope") in {"web", "file"}


def unmentioned_evidence(briefing: Briefing, found: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield the items of evidence that the text neither cites nor names by their id."""
    items = briefing.comparison.evidence if briefing.comparison else ()
    if not items or not briefing.paragraphs:
        return
    named = _cited(briefing)
    for passage in found:
        if _DIGIT.search(passage.words):
            named.update(word for word in _WORD.findall(passage.words) if _DIGIT.search(word))
    missing = [item for item in items if item.id not in named]
    if len(missing) > _TOLD_APART:
        listed = with_commas(item.id for item in missing[:_TOLD_APART])
        rest = len(missing) - _TOLD_APART
        sentence = plural(
            "No paragraph mentions {items} and {n} more item of evidence.",
            "No paragraph mentions {items} and {n} more items of evidence.",
            rest,
            items=listed,
        )
        yield _on(missing[0], "unmentioned-evidence", sentence)
        return
    for item in missing:
        sentence = tr(
            "No paragraph mentions the evidence {item}; the text would cite it as [@{item}].",
            item=item.id,
        )
        yield _on(item, "unmentioned-evidence", sentence)


def _cited(briefing: Briefing) -> set[str]:
    roots = [briefing.blocks, *(note.blocks for note in briefing.footnotes.values())]
    return {
        node.string("ref") for blocks in roots for node in walk(blocks) if node.kind == "citation"
    }


def unopposed_motivations(briefing: Briefing) -> Iterator[Finding]:
    """Yield the motivations that two items or more are rated for and none speaks against.

    Nothing is said of a comparison that was not understood: what speaks against may be missing.
    """
    comparison = briefing.comparison
    if comparison is None or not comparison.understood:
        return
    for motivation in comparison.motivations:
        ratings = [item.ratings.get(motivation.id) for item in comparison.evidence]
        letters = [rating.letter for rating in ratings if rating and rating.letter != "NA"]
        if len(letters) >= _FEWEST and not _AGAINST.intersection(letters):
            yield Finding(
                "unopposed-motivation",
                tr(
                    "No item of evidence speaks against “{title}”; was any looked for?",
                    title=_short(motivation.title),
                ),
                motivation.section,
                key=("motivations", motivation.id),
            )


def single_source(briefing: Briefing) -> Iterator[Finding]:
    """Yield the one source that all evidence comes from, if there are two items or more."""
    items = briefing.comparison.evidence if briefing.comparison else ()
    refs = {item.source for item in items}
    if len(items) < _FEWEST or len(refs) != 1 or "" in refs:
        return
    source = briefing.source(items[0].source)
    title = source.title if source else items[0].source
    sentence = plural(
        "The {n} item of evidence comes from one source, “{title}”.",
        "All {n} items of evidence come from one source, “{title}”.",
        len(items),
        title=_short(title),
    )
    yield _on(items[0], "single-source", sentence)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"


def _on(item: Evidence, code: str, sentence: str) -> Finding:
    paragraph = next(iter(item.paragraphs), None)
    key = ("evidence", item.id)
    return Finding(code, sentence, item.section, paragraph, item.id, key=key)
