"""Long runs of words in pieces, for Qt lays out a block in one go.

A piece ends after a space if there is one near. What a piece cuts through, such as a link, goes on
in the next.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from briefing_app.model.tree import Node
from briefing_app.model.words.long_words import fitting, weight_of

LONGEST = 10_000
"""Letters in one piece; in the costliest scripts Qt takes 20 ms to lay out so many."""
_NODE = 20
"""What a node weighs beside its letters: each is written and laid out for itself."""
_REACH = 200
"""By how many letters a piece may be longer, to end after a space."""
_JOINERS = "\u200c\u200d"
_TWO_PARTS = frozenset({"text", "code"})
"""The kinds of nodes whose words may be cut."""


def pieces(nodes: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    """Yield inline nodes in pieces of about `LONGEST` letters each; mostly it is one."""
    if weight(nodes) <= LONGEST:
        yield nodes
        return
    cutter = _Cutter()
    yield from cutter.add(nodes)
    yield from cutter.cut()


def weight(nodes: Iterable[Node], most: int = LONGEST) -> int:
    """Return how many letters nodes have; each node counts as some more, and so do long words.

    Of nodes that weigh more than ``most``, only as many are counted as show that.
    """
    total = 0
    for node in nodes:
        if total > most:
            break
        total += _NODE + weight_of(node.text)
        if node.children:
            total += weight(node.children, most)
    return total


class _Cutter:
    """Puts nodes into pieces; ``_open`` are the nodes around what comes next, and their content."""

    def __init__(self) -> None:
        self._open: list[tuple[Node, list[Node]]] = [(Node(""), [])]
        self._room = LONGEST

    def add(self, nodes: Iterable[Node]) -> Iterator[tuple[Node, ...]]:
        """Add nodes, and begin another piece where one is full; yield the full ones."""
        for node in nodes:
            if self._room < -_REACH:
                yield from self.cut()
            self._room -= _NODE
            if node.children:
                self._open.append((node, []))
                yield from self.add(node.children)
                self._close()
            elif node.kind in _TWO_PARTS:
                yield from self._add_words(node)
            else:
                self._room -= len(node.text)
                self._open[-1][1].append(node)

    def _close(self) -> None:
        node, inside = self._open.pop()
        if inside:
            self._open[-1][1].append(node._replace(children=tuple(inside)))

    def cut(self) -> Iterator[tuple[Node, ...]]:
        """End the piece; what is around it goes on in the next, but only the first has the id.

        Yields the piece unless it is empty.
        """
        around = [node for node, _inside in self._open[1:]]
        for _each in around:
            self._close()
        inside = self._open[0][1]
        going_on = [
            node._replace(attributes={k: v for k, v in node.attributes.items() if k != "id"})
            for node in around
        ]
        self._open = [(self._open[0][0], []), *((node, []) for node in going_on)]
        self._room = LONGEST
        if inside:
            yield tuple(inside)

    def _add_words(self, node: Node) -> Iterator[tuple[Node, ...]]:
        words = node.text
        while len(words) > (end := _end(words, fitting(words, max(0, self._room)))):
            if end:
                self._open[-1][1].append(node._replace(text=words[:end]))
            words = words[end:]
            yield from self.cut()
        self._room -= weight_of(words)
        self._open[-1][1].append(node._replace(text=words))


def _end(words: str, room: int) -> int:
    """Return how many letters go into a piece that has room for so many."""
    if len(words) <= room:
        return len(words)
    space = words.find(" ", max(0, room - 1), room + _REACH)
    if space >= 0:
        return space + 1
    if len(words) <= room + _REACH:
        return len(words)
    end = room
    while 0 < end < room + _REACH and not _may_part(words[end - 1], words[end]):
        end += 1
    return end


def _may_part(before: str, after: str) -> bool:
    """Return whether two neighbours are letters of their own."""
    return (
        before not in _JOINERS
        and after not in _JOINERS
        and not unicodedata.category(after).startswith("M")
    )
