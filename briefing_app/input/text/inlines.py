"""Python-Markdown's inline patterns, run over one run of text at a time.

This is its ``InlineProcessor``, less what makes it slow: it looks for a pattern only in texts that
hold a sign of it, and it has no map of parents and no list of ancestors.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

if TYPE_CHECKING:
    from briefing_app.input.text.patterns import Found

Piece = str | Element

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
        if isinstance(text, AtomicString):
            return text
        for index in range(first, len(self.steps)):
            pattern, signs = self.steps[index]
            for sign in signs:
                if sign in text:
                    break
            else:
                continue
            if self._links and pattern.ANCESTOR_EXCLUDES:
                continue
            place = 0
            while place >= 0:
                text, place = self._apply(pattern, text, index, place)
        return text

    def _apply(
        self, pattern: InlineProcessor, text: str, index: int, place: int
    ) -> tuple[str, int]:
        """Return the text after the next find of a pattern, and from where to look on, or -1."""
        for match in pattern.compiled_re.finditer(text, place):
            found: Found = pattern.handleMatch(match, text)
            node, start, end = found
            if start is None or end is None:
                continue
            if node is None:
                return text, end
            if not isinstance(node, str) and not isinstance(node.text, AtomicString):
                self._handle_inside(node, index)
            key = f"{len(self.stashed_nodes):04}"
            self.stashed_nodes[key] = node
            placeholder = f"\x02klzzwxh:{key}\x03"
            return f"{text[:start]}{placeholder}{text[end:]}", start + len(placeholder)
        return text, -1

    def _handle_inside(self, node: Element, index: int) -> None:
        """Handle the words of an element; those far inside wait until the pattern is through."""
        self._links += node.tag == "a"
        if node.text:
            node.text = self._handle(node.text, index + 1)
        for child in node:
            if child.text:
                child.text = self._handle(child.text, index + 1)
            if child.tail:
                child.tail = self._handle(child.tail, index)
            if len(child):
                self._waiting += ((each, self._links) for each in child.iter() if each is not child)
        self._links -= node.tag == "a"
