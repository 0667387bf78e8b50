"""Where the leaves of a text are in its document, and which of their words a selection holds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

from briefing_app.model.notes.leaves import ShownWords
from briefing_app.model.notes.placing import NotedText
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.utf16 import length, piece


class Stretch(NamedTuple):
    """Words of one leaf: its index, and where they begin and end in the document."""

    leaf: int
    start: int
    end: int


class NotedPlaces:
    """The leaves of one text in its document, as far as that is built."""

    def __init__(self, document: QTextDocument, text_index: TextIndex, text: NotedText) -> None:
        self._document = document
        self._text_index = text_index
        self._text = text
        self._leaf_of = {leaf.key: index for index, leaf in enumerate(text.leaves)}
        self._known = -1
        self._positions: list[int] = []
        self._leaves: list[int] = []
        self._shown: dict[int, ShownWords] = {}
        self._stretches: dict[tuple[int, int, int], Stretch] = {}

    def _sort(self) -> None:
        """Take in the leaves that were written since the last time."""
        written = self._text_index.leaves
        if len(written) == self._known:
            return
        self._known = len(written)
        found = sorted(
            (position, self._leaf_of[key]) for key, position in written.items()
            if key in self._leaf_of
        )  # fmt: skip
        self._positions = [position for position, _leaf in found]
        self._leaves = [leaf for _position, leaf in found]

    def leaves_between(self, first: int, last: int) -> list[int]:
        """Return the leaves that have words between two positions of the document."""
        self._sort()
        begin = max(0, bisect_right(self._positions, first) - 1)
        return self._leaves[begin : bisect_right(self._positions, last)]

    def position_of(self, leaf: int) -> int | None:
        """Return where a leaf begins in the document, or None if it is not built yet."""
        return self._text_index.leaves.get(self._text.leaves[leaf].key)

    def leaf_at(self, position: int) -> int | None:
        """Return the leaf whose words are at a position, or None if it is none's."""
        self._sort()
        place = bisect_right(self._positions, position) - 1
        if place < 0:
            return None
        leaf = self._leaves[place]
        end = self._position(leaf, length(self._words(leaf).text))
        return leaf if position <= end else None

    def stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """Yield where some words of the text are in the document, leaf by leaf."""
        text = self._text
        for leaf in range(text.leaf_at(start), text.leaf_at(end - 1) + 1):
            if self.position_of(leaf) is not None:
                yield self.stretch(leaf, start, end)

    def stretch(self, leaf: int, start: int, end: int) -> Stretch:
        """Return where those words of a text are in the document that one leaf has."""
        found = self._stretches.get((leaf, start, end))
        if found is None:
            found = self._stretches[leaf, start, end] = self._stretch(leaf, start, end)
        return found

    def _stretch(self, leaf: int, start: int, end: int) -> Stretch:
        begin, shown = self._text.starts[leaf], self._words(leaf)
        last = min(end, self._text.end_of(leaf)) - begin
        first, last = shown.shown(max(0, start - begin), last)
        text = shown.text
        return Stretch(
            leaf,
            self._position(leaf, length(text[:first])),
            self._position(leaf, length(text[:last])),
        )

    def words_between(self, first: int, last: int) -> tuple[int, int] | None:
        """Return which words of the text are between two positions of the document, if any."""
        ends = [self._words_in(leaf, first, last) for leaf in self.leaves_between(first, last)]
        found = [each for each in ends if each is not None]
        if not found:
            return None
        return min(start for start, _end in found), max(end for _start, end in found)

    def _words_in(self, leaf: int, first: int, last: int) -> tuple[int, int] | None:
        position, text = self.position_of(leaf), self._words(leaf).text
        if position is None:
            return None
        most = length(text)
        begin, end = (
            len(piece(text, 0, self._count(position, place, most))) for place in (first, last)
        )
        start = self._text.starts[leaf]
        begin, end = self._words(leaf).words(begin, end)
        return (start + begin, start + end) if begin < end else None

    def _words(self, leaf: int) -> ShownWords:
        if leaf not in self._shown:
            self._shown[leaf] = ShownWords(self._text.leaves[leaf], self._text.briefing)
        return self._shown[leaf]

    def _position(self, leaf: int, units: int) -> int:
        """Return where in the document a place in a leaf is; pieces and lines are its blocks."""
        at = self.position_of(leaf) or 0
        block = self._document.findBlock(at)
        while units > self._letters(at, _end(block)) and block.next().isValid():
            units -= self._letters(at, _end(block))
            block = block.next()
            at = block.position()
            units -= at not in self._text_index.begun_at
        signs = self._text_index.signs
        for sign in signs[bisect_left(signs, at) :]:
            if sign > at + units:
                break
            at += 1
        return at + units

    def _count(self, at: int, position: int, most: int) -> int:
        """Return how many of Qt's letters of a leaf are before a position; ``at`` is its start."""
        units = 0
        block = self._document.findBlock(at)
        while position > _end(block) and units < most:
            units += self._letters(at, _end(block))
            block = block.next()
            at = block.position()
            units += at not in self._text_index.begun_at
        return max(0, min(units + self._letters(at, position), most))

    def _letters(self, start: int, end: int) -> int:
        """Return how many letters of the text are between two positions of a block."""
        return end - start - self._text_index.signs_between(start, end)


def _end(block: QTextBlock) -> int:
    """Return where the words of a block end."""
    return block.position() + block.length() - 1
