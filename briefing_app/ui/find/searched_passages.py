"""Paragraphs, cells and other short passages, searched as one text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.inline_words import citation_parts
from briefing_app.translation import tr
from briefing_app.ui.reader.text_search import Excerpt, SearchText
from briefing_app.ui.state.selection import Selection

_TIMES = " × "
_REACH = 60


class Passage(NamedTuple):
    """Words of the text or the table: where they are, the name of that place, and the words."""

    selection: Selection
    name: str
    words: str


class PassageHit(NamedTuple):
    """A passage in which the words were found; ``excerpt`` is around the first of them."""

    passage: Passage
    excerpt: Excerpt


class PassageText:
    """Passages, ready to be searched again and again."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._passages = [each for each in passages if each.words]
        lengths = [len(each.words) + 1 for each in self._passages]
        self._starts = list(accumulate(lengths, initial=0))
        self._text = SearchText("\n".join(each.words for each in self._passages))

    def find(self, words: str, *, case: bool = False, whole: bool = False) -> list[PassageHit]:
        """Return the passages with the words in them, in their order."""
        found: list[PassageHit] = []
        hits, last = self._text.find(words, case=case, whole=whole), -1
        for position in hits.starts:
            number = bisect_right(self._starts, self._text.index_of(position)) - 1
            if number != last:
                excerpt = self._text.excerpt(position, hits.length, _REACH)
                found.append(PassageHit(self._passages[number], excerpt))
                last = number
        return found


def paragraphs_of(briefing: Briefing) -> Iterator[Passage]:
    """Yield the words of each numbered paragraph of the text."""
    for node in briefing.blocks:
        number = node.integer("number") if node.kind == "paragraph" else 0
        if number:
            words = " ".join(plain_text((node,), _shown).split())
            yield Passage(Selection(paragraph=number), f"¶ {number}", words)


def _shown(node: Node) -> str:
    """Return the words of a node as the text shows them: “[E5]”, which is written “[@E5]”."""
    return "".join(citation_parts(node)) if node.kind == "citation" else node.text


def cells_of(comparison: Comparison, *, reasons: bool) -> Iterator[Passage]:
    """Yield all words of a comparison, in the order of the table.

    Without ``reasons`` nothing of how the author estimates and rates can be found; that is for
    readers who must not see it yet.
    """
    for motivation in comparison.motivations:
        yield from _of_motivation(motivation, reasons=reasons)
    for criterion in comparison.criteria:
        yield Passage(Selection(("criterion", criterion.id)), tr("Criterion"), criterion.title)
        cells = comparison.cells.get(criterion.id, {})
        grounds = comparison.grounds.get(criterion.id, {})
        for motivation in comparison.motivations:
            ground = grounds.get(motivation.id)
            because = ground.because if ground is not None else ""
            yield Passage(
                Selection(("criterion", criterion.id), motivation.id),
                f"{criterion.title}{_TIMES}{motivation.title}",
                _joined(cells.get(motivation.id, ""), because),
            )
    for item in comparison.evidence:
        yield Passage(Selection(("evidence", item.id)), item.id, _joined(item.id, item.text))
        if reasons:
            yield from _reasons(item, comparison.motivations)


def _of_motivation(motivation: Motivation, *, reasons: bool) -> Iterator[Passage]:
    words = _joined(motivation.title, motivation.summary)
    yield Passage(Selection(None, motivation.id), motivation.title, words)
    if reasons:
        selection = Selection(("likelihood", ""), motivation.id)
        name = f"{tr('Likelihood')}{_TIMES}{motivation.title}"
        yield Passage(selection, name, motivation.ground.because)


def _reasons(item: Evidence, motivations: Iterable[Motivation]) -> Iterator[Passage]:
    for motivation in motivations:
        rating = item.ratings.get(motivation.id)
        if rating is not None and rating.because:
            selection = Selection(("evidence", item.id), motivation.id)
            yield Passage(selection, f"{item.id}{_TIMES}{motivation.title}", rating.because)


def _joined(*words: str) -> str:
    """Return words on one line, for a hit is shown on one line."""
    return " ".join(" ".join(words).split())
