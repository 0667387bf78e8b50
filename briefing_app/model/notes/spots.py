"""What notes may be on beside the text: items, cells, heads, sources and figures, with words."""

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.notes.folding import folded
from briefing_app.model.notes.leaves import leaves_of, marking_of
from briefing_app.model.notes.records import Anchor, Spot
from briefing_app.model.tree import walk

ROWS = ("evidence", "criterion", "likelihood", "confidence")
"""The kinds of rows whose heads and cells can have notes."""
_DIGITS = 16


class _Named(NamedTuple):
    kind: str
    ref: str
    words: str


class Spots:
    """Everything in one edition that a note may be on beside the text.

    Something is known again by its id and its words, or, if it has another id, by words that
    nothing else has.
    """

    def __init__(self, briefing: Briefing) -> None:
        self.digest = briefing.digest
        self._comparison = briefing.comparison
        self._marking = marking_of(briefing)
        named = [*_table(briefing.comparison), *_sources(briefing), *_figures(briefing)]
        self._words = {(each.kind, each.ref): each.words for each in named}
        self._refs: dict[tuple[str, str], list[str]] = {}
        for each in named:
            self._refs.setdefault((each.kind, folded(each.words)), []).append(each.ref)

    def words(self, spot: Spot) -> str | None:
        """Return the words of a spot, a line for each of its parts; None if it is not there.

        The author's rating of a cell is not in them: a reader may not be meant to see it yet.
        """
        if spot.kind == "motivation" or not spot.motivation:
            return self._words.get((spot.kind, spot.ref))
        row, column = (
            self._words.get(each)
            for each in ((spot.kind, spot.ref), ("motivation", spot.motivation))
        )
        if row is None or column is None:
            return None
        cell = ""
        if spot.kind == "criterion" and self._comparison is not None:
            cell = self._comparison.cells.get(spot.ref, {}).get(spot.motivation, "")
        return "\n".join(filter(None, (row, column, " ".join(cell.split()))))

    def anchor(self, spot: Spot) -> Anchor | None:
        """Return the anchor of a spot, or None if it is not there."""
        words = self.words(spot)
        if words is None:
            return None
        return Anchor(words, spot, section=self.name(spot), digest=self.digest,
                      marking=self._marking)  # fmt: skip

    def name(self, spot: Spot) -> str:
        """Return what a spot is called: its id, and the title of its column."""
        column = self._words.get(("motivation", spot.motivation), "")
        if spot.kind == "motivation":
            return column
        ref = spot.ref if spot.kind == "evidence" else self._words.get((spot.kind, spot.ref), "")
        return " × ".join(filter(None, (ref or spot.ref or spot.kind, column)))

    def place(self, anchor: Anchor) -> Spot | None:
        """Return where a note is to go that is not on the text, or None if that is not certain."""
        spot = anchor.spot
        if self._is(spot, anchor):
            return spot
        if spot.kind == "figure":  # its id is that of its bytes, and its words are seldom its own
            return None
        row, *more = anchor.exact.split("\n")
        if spot.kind == "motivation":
            moved = Spot(spot.kind, *2 * (self._only("motivation", row),))
        else:
            column = self._only("motivation", more[0]) if spot.motivation and more else ""
            moved = Spot(spot.kind, self._only(spot.kind, row), column)
        return moved if self._is(moved, anchor) else None

    def _is(self, spot: Spot, anchor: Anchor) -> bool:
        words = self.words(spot)
        same_cell = bool(spot.motivation) == bool(anchor.spot.motivation)
        return words is not None and same_cell and folded(words) == folded(anchor.exact)

    def _only(self, kind: str, words: str) -> str:
        """Return the id of the only thing of a kind with these words, or nothing."""
        refs = self._refs.get((kind, folded(words)), [])
        return refs[0] if len(refs) == 1 else ""


def _table(comparison: Comparison | None) -> Iterator[_Named]:
    if comparison is None:
        return
    for each in comparison.motivations:
        yield _Named("motivation", each.id, _line(each.title))
    for criterion in comparison.criteria:
        yield _Named("criterion", criterion.id, _line(criterion.title))
    for item in comparison.evidence:
        yield _Named("evidence", item.id, _line(item.text))
    yield _Named("likelihood", "", "Likelihood")
    yield _Named("confidence", "", "Confidence")


def _line(words: str) -> str:
    return " ".join(words.split())


def _sources(briefing: Briefing) -> Iterator[_Named]:
    for source in briefing.sources:
        yield _Named("source", source.id, _line(source.title))


def figure_ref(briefing: Briefing, source: str) -> str:
    """Return the id of an image, the beginning of the SHA-256 of its bytes; empty without any."""
    asset = briefing.assets.get(source)
    if asset is None:
        return ""
    return hashlib.sha256(asset.data).hexdigest()[:_DIGITS]


def _figures(briefing: Briefing) -> Iterator[_Named]:
    seen = set()
    for leaf in leaves_of(briefing):
        for node in walk(leaf.node.children):
            ref = figure_ref(briefing, node.string("source")) if node.kind == "image" else ""
            if ref and ref not in seen:
                seen.add(ref)
                yield _Named("figure", ref, _line(node.text) or node.string("source"))
