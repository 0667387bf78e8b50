"""Python-Markdown's inline patterns, run over one run of text at a time.

This is its ``InlineProcessor``, less what makes it slow: it looks for a pattern only in texts that
hold a sign of it, and it has no map of parents and no list of ancestors.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import DelimiterProcessor, InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

Piece = str | Element

_STARS = re.compile(r"\*+")
_NO_SIGNS = {ord(sign): None for sign in "*_~"}
_STASHED = re.compile("\x02klzzwxh:([0-9]+)\x03")


class Step(NamedTuple):
    """A pattern, and the signs of which a text must hold one for the pattern to be tried."""

    pattern: InlineProcessor
    signs: tuple[str, ...]


class Inlines(Treeprocessor):
    """Takes a run of text apart into words and elements.

    ``stashed_nodes`` is where patterns find what earlier ones took out of the text.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stashed_nodes: dict[str, Piece] = {}
        self.steps: Sequence[Step] = ()
        self._links = 0
        self._waiting: list[tuple[Element, int]] = []

    def pieces(self, text: str) -> list[Piece]:
        """Return words and elements in their order; elements hold placeholders for `inside`."""
        if self.stashed_nodes:
            self.stashed_nodes.clear()
        text = self._handle(text, 0)
        while self._waiting:
            element, self._links = self._waiting.pop()
            element.text = self._handle(element.text or "", 0)
            element.tail = self._handle(element.tail or "", 0)
            self._links = 0
        return self._expanded(text)

    def inside(self, element: Element) -> list[Piece]:
        """Return the words and elements in an element that `pieces` or this method returned."""
        pieces = self._expanded(element.text or "")
        for child in element:
            pieces.append(child)
            pieces += self._expanded(child.tail or "")
        return pieces

    def _expanded(self, text: str) -> list[Piece]:
        if "\x02klzzwxh:" not in text:
            return [text] if text else []
        pieces: list[Piece] = []
        words = ""
        for place, part in enumerate(_STASHED.split(text)):
            kept: Piece = self.stashed_nodes[part] if place % 2 else part
            if isinstance(kept, str):
                words += kept
                continue
            if words:
                pieces.append(words)
                words = ""
            pieces.append(kept)
        if words:
            pieces.append(words)
        return pieces

    def _handle(self, text: str, first: int) -> str:
        """Replace what the patterns from ``first`` on find with placeholders."""
        for index in range(first, len(self.steps)):
            pattern, signs = self.steps[index]
            for sign in signs:
                if sign in text:
                    break
            else:
                continue
            if self._links and pattern.ANCESTOR_EXCLUDES:
                continue
            if isinstance(pattern, DelimiterProcessor):
                text = self._paired(pattern, text, index)
            else:
                text = self._replaced(pattern, text, index)
        return text

    def _replaced(self, pattern: InlineProcessor, text: str, index: int) -> str:
        """Replace all that a pattern finds, in one go through the text.

        WORKAROUND: for some targets, such as ``[]('()``, Python-Markdown 3.11.3 returns an end
        before the start; they are no match.
        """
        parts: list[str] = []
        done = 0
        match = pattern.compiled_re.search(text)
        while match:
            node, start, end = pattern.handleMatch(match, text)
            if start is None or end is None or end <= match.start():
                match = pattern.compiled_re.search(text, match.end())
                continue
            if node is not None:
                parts += (text[done:start], self._stashed(node, index))
                done = end
            match = pattern.compiled_re.search(text, end)
        return "".join((*parts, text[done:])) if parts else text

    def _paired(self, pattern: DelimiterProcessor, text: str, index: int) -> str:
        """Replace emphasis, all at once where it is plain."""
        pairs = plain_pairs(text)
        if pairs is None:
            return self._disentangled(pattern, text, index)
        parts: list[str] = []
        done = 0
        for start, end, size in pairs:
            node = Element("em" if size == 1 else "strong")
            node.text = text[start + size : end - size]
            parts += (text[done:start], self._stashed(node, index))
            done = end
        return "".join((*parts, text[done:]))

    def _disentangled(self, pattern: DelimiterProcessor, text: str, index: int) -> str:
        """Replace emphasis; its pattern must see each change before it looks for the next one.

        WORKAROUND: Python-Markdown 3.11.3 eats letters of some tangles, such as ``*a**b*c``; what
        would lose letters is not taken for emphasis.
        """
        pattern.reset()
        place = 0
        while match := pattern.compiled_re.search(text, place):
            node, start, end = pattern.handleMatch(match, text)
            if not isinstance(node, Element) or start is None or end is None:
                place = end or match.end()
            elif _bare(text[start:end]) != _bare("".join(node.itertext())):
                pattern.reset()
                place = match.end()
            else:
                placeholder = self._stashed(node, index)
                text = f"{text[:start]}{placeholder}{text[end:]}"
                place = start + len(placeholder)
        return text

    def _stashed(self, node: Piece, index: int) -> str:
        """Put a find away, its own words handled, and return its placeholder."""
        if not isinstance(node, str) and not isinstance(node.text, AtomicString):
            self._handle_inside(node, index)
        key = f"{len(self.stashed_nodes):04}"
        self.stashed_nodes[key] = node
        return f"\x02klzzwxh:{key}\x03"

    def _handle_inside(self, node: Element, index: int) -> None:
        """Handle the words of an element; those far inside wait until the pattern is through."""
        self._links += node.tag == "a"
        node.text = self._handle(node.text or "", index + 1)
        for child in node:
            child.text = self._handle(child.text or "", index + 1)
            child.tail = self._handle(child.tail or "", index)
            self._waiting += ((each, self._links) for each in child.iter() if each is not child)
        self._links -= node.tag == "a"


def _bare(text: str) -> str:
    """Return text without the signs of emphasis."""
    return text.translate(_NO_SIGNS)


def plain_pairs(text: str) -> list[tuple[int, int, int]] | None:
    """Return start, end and size of all emphasis by one or two stars, or None if it is not plain.

    It is plain where the stars come in pairs of the same size, each pair around words and none in
    another: nearly always. Then Python-Markdown's pairing has nothing to decide.
    """
    if "_" in text or "~~" in text or "***" in text:
        return None
    pairs = []
    opening: re.Match[str] | None = None
    for found in _STARS.finditer(text):
        if opening is None:
            if text[found.end() : found.end() + 1].strip() == "":
                return None
            opening = found
            continue
        size = found.end() - found.start()
        if opening.end() - opening.start() != size or text[found.start() - 1].isspace():
            return None
        pairs.append((opening.start(), found.end(), size))
        opening = None
    return pairs if opening is None else None
