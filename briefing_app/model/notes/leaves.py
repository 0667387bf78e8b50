"""The text of a briefing as notes know it: its blocks of words, one below the other.

These are the words of the text alone. What the program adds to them, such as the number of a
source or a footnote, changes from edition to edition and is not in them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.title_block import body_blocks, repeated_title
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.inline_words import citation_parts, missing_image
from briefing_app.model.words.legible import code_lines, legible

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What an image is in a text on the screen."""

_WITH_WORDS = frozenset({"heading", "paragraph", "cell", "term"})


def marking_of(briefing: Briefing) -> str:
    """Return the marking of a briefing; empty if it has none."""
    return briefing.marking.text if briefing.marking is not None else ""


class Leaf(NamedTuple):
    """One block of words; ``number`` is that of its paragraph and ``section`` a title.

    ``row`` tells the row of a table that it is in from every other, and is 0 outside of tables.
    """

    node: Node
    number: int
    section: str
    row: int = 0

    @property
    def key(self) -> int:
        """What tells it from every other leaf of the same briefing, while that is in memory."""
        return leaf_key(self.node)


def leaf_key(node: Node) -> int:
    """Return what tells a node from every other: the identity of what is written of it."""
    return id(node.children) if node.children else id(node)


class Segment(NamedTuple):
    """A stretch of a leaf: its words, and those that a screen shows for it.

    If they differ, the stretch counts only as a whole.
    """

    words: str
    shown: str


def leaves_of(briefing: Briefing) -> Iterator[Leaf]:
    """Yield the leaves of the text and then of the footnotes, in the order in which one reads."""
    title = repeated_title(briefing)
    section = briefing.title
    for block in (title, *body_blocks(briefing)) if title else body_blocks(briefing):
        if block.kind == "heading":
            section = " ".join(_words(block.children).split())
        for node, row in _leaves((block,)):
            yield Leaf(node, node.integer("number"), section, row)
    for note in briefing.footnotes.values():
        for node, row in _leaves(note.blocks):
            yield Leaf(node, 0, words_in(briefing.lang)["notes"], row)


def _leaves(nodes: Iterable[Node], row: int = 0) -> Iterator[tuple[Node, int]]:
    for node in nodes:
        if node.kind == "code_block" or (node.kind in _WITH_WORDS and node.children):
            yield node, row
        elif node.kind not in _WITH_WORDS:
            yield from _leaves(node.children, id(node) if node.kind == "row" else row)


def _words(nodes: Iterable[Node]) -> str:
    return "".join(node.text or _words(node.children) for node in nodes)


def segments_of(leaf: Leaf, briefing: Briefing) -> list[Segment]:
    """Return the stretches of a leaf in their order."""
    if leaf.node.kind == "code_block":
        code = "\n".join(code_lines(leaf.node.text))
        return [Segment(code, code)]
    return list(_segments(leaf.node.children, briefing, words_in(briefing.lang)))


def _segments(nodes: Iterable[Node], briefing: Briefing, fixed: Words) -> Iterator[Segment]:
    for node in nodes:
        match node.kind:
            case "line_break":
                yield Segment("\n", "\u2028")
            case "footnote_reference":
                yield Segment("", str(node.integer("number")))
            case "citation":
                yield Segment(legible(node.text), legible("".join(citation_parts(node))))
            case "image" if node.string("source") in briefing.assets:
                yield Segment(legible(node.text), OBJECT)
            case "image":
                yield Segment(legible(node.text), legible(f"[{missing_image(node, fixed)}]"))
            case "text" | "code":
                words = legible(node.text)
                yield Segment(words, words)
            case _:
                yield from _segments(node.children, briefing, fixed)


def words_of(leaf: Leaf, briefing: Briefing) -> str:
    """Return the words of a leaf."""
    return "".join(each.words for each in segments_of(leaf, briefing))


class ShownWords:
    """A leaf as a screen shows it, and how its words lie in that."""

    def __init__(self, leaf: Leaf, briefing: Briefing) -> None:
        self._segments = segments_of(leaf, briefing)
        self._words_at, self._shown_at = [0], [0]
        for each in self._segments:
            self._words_at.append(self._words_at[-1] + len(each.words))
            self._shown_at.append(self._shown_at[-1] + len(each.shown))

    @property
    def text(self) -> str:
        """All that is shown."""
        return "".join(each.shown for each in self._segments)

    def shown(self, start: int, end: int) -> tuple[int, int]:
        """Return which part of what is shown some of the words are."""
        first = self._moved(start, self._words_at, self._shown_at, to_end=False)
        return first, max(first, self._moved(end, self._words_at, self._shown_at, to_end=True))

    def words(self, start: int, end: int) -> tuple[int, int]:
        """Return which of the words a part of what is shown holds; of a citation it is all."""
        first = self._moved(start, self._shown_at, self._words_at, to_end=False)
        return first, max(first, self._moved(end, self._shown_at, self._words_at, to_end=True))

    def _moved(self, place: int, here: list[int], there: list[int], *, to_end: bool) -> int:
        """Return a place in one of the two texts as one in the other."""
        if place <= 0:
            return 0
        if place >= here[-1]:
            return there[-1]
        # A place between two segments is the end of the one or the start of the other.
        index = bisect_right(here, place - (1 if to_end else 0)) - 1
        segment = self._segments[index]
        if segment.words == segment.shown or len(segment.words) == len(segment.shown) == 1:
            return there[index] + place - here[index]
        return there[index + 1] if to_end else there[index]
