"""Runs of text to inline nodes."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from briefing_app.input.spoofing import visible
from briefing_app.input.text.attributes import NONE, Attributes, list_at_end, list_at_start
from briefing_app.input.text.inlines import Inlines
from briefing_app.input.text.patterns import Tag, entities_decoded, unescaped
from briefing_app.input.text.smart import smart
from briefing_app.input.text.targets import Targets
from briefing_app.model.tree import Node, Value

DEPTH = 32
"""How deep nodes are nested; what is deeper shows as plain text."""

_WRAPPERS = {
    "em": "emphasis",
    "strong": "strong",
    "del": "strike",
    "sub": "subscript",
    "sup": "superscript",
    "kbd": "keyboard",
    "mark": "mark",
    "abbr": "abbreviation",
}
_FEED = re.compile(r"[ \t]*\n[ \t]*")
_SPACES = re.compile(r" {2,}")
_NO_LISTS = frozenset({"br", Tag.raw, Tag.opening, Tag.closing, Tag.citation})


class _Wrapped(NamedTuple):
    """A pair of raw tags that mean something, and what stands between them."""

    opening: Element
    pieces: "list[_Piece]"


_Piece = str | Element | _Wrapped


class Spans:
    """Makes inline nodes.

    ``targets`` turns links, images, citations and marks of footnotes into nodes. With ``is_tricky``
    the text may hold characters that hide or reorder others, which are spelt out. ``raw`` collects
    the raw HTML that was shown as text since it was last emptied.
    """

    def __init__(self, inlines: Inlines, targets: Targets, *, is_tricky: bool) -> None:
        self._inlines = inlines
        self._targets = targets
        self._shown: Callable[[str], str] = visible if is_tricky else str
        self._abbreviations: re.Pattern[str] | None = None
        self._titles: Mapping[str, str] = {}
        self._has_braces = self._has_tags = False
        self.raw: list[str] = []

    def abbreviate(self, titles: Mapping[str, str]) -> None:
        """Mark these abbreviations from now on."""
        if titles:
            keys = sorted(titles, key=len, reverse=True)
            self._abbreviations = re.compile(
                rf"(?<!\x02)\b(?:{'|'.join(re.escape(key) for key in keys)})\b"
            )
            self._titles = titles

    def nodes(
        self, text: str, depth: int, list_pattern: re.Pattern[str]
    ) -> tuple[tuple[Node, ...], Attributes]:
        """Return a run of text as nodes, and the attributes given at its end.

        ``list_pattern`` says where an attribute list may stand, ``depth`` how deep the nodes are.
        """
        if isinstance(text, AtomicString):
            return self._text(text), NONE
        text = text.strip(" \n")
        self._has_braces, self._has_tags = "{" in text, "<" in text
        pieces = self._inlines.pieces(text)
        attributes = NONE
        if pieces and isinstance(pieces[-1], str) and "}" in pieces[-1]:
            rest = list_at_end(pieces[-1], list_pattern)
            if rest:
                pieces[-1], attributes = rest
        return self._converted(list(pieces), depth), attributes

    def plain(self, text: str) -> Node:
        """Return text as one node, its white space as it is."""
        return Node("text", text=self._shown(text))

    def _converted(self, pieces: list[_Piece], depth: int) -> tuple[Node, ...]:
        if len(pieces) == 1 and isinstance(pieces[0], str):
            return self._text(pieces[0])
        if depth > DEPTH:
            return self._text(self._flat(pieces))
        nodes: list[Node] = []
        is_behind_words = False
        if self._has_braces:
            pieces = _with_lists(pieces)
        if self._has_tags:
            pieces = _paired(pieces)
        for piece in pieces:
            if isinstance(piece, str):
                if nodes and nodes[-1].kind == "line_break":
                    piece = piece.lstrip(" \n")  # noqa: PLW2901 - only this piece of it
                made = self._text(piece, is_behind_words=is_behind_words)
            else:
                made = self._element(piece, depth + 1)
                is_behind_words = piece[0].tag != "br" if isinstance(piece, _Wrapped) else True
            for node in made:
                add(nodes, node)
        return tuple(nodes)

    def _text(self, text: str, *, is_behind_words: bool = False) -> tuple[Node, ...]:
        if isinstance(text, AtomicString):
            return (Node("text", text=self._spaced(text)),)
        if not self._abbreviations:
            text = self._spaced(smart(text, behind_words=is_behind_words))
            return (Node("text", text=text),) if text else ()
        return tuple(self._abbreviated(text, self._abbreviations, is_behind_words=is_behind_words))

    def _abbreviated(
        self, text: str, pattern: re.Pattern[str], *, is_behind_words: bool
    ) -> Iterator[Node]:
        place = 0
        for found in pattern.finditer(text):
            title = self._titles[found[0]]
            before = smart(text[place : found.start()], behind_words=is_behind_words)
            if before:
                yield Node("text", text=self._spaced(before))
            words = (self.plain(found[0]),)
            yield Node("abbreviation", words, "", {"title": self._shown(entities_decoded(title))})
            place, is_behind_words = found.end(), True
        rest = smart(text[place:], behind_words=is_behind_words)
        if rest:
            yield Node("text", text=self._spaced(rest))

    def _spaced(self, text: str) -> str:
        """Return text as it is read: one space for each run of white space, nothing hidden."""
        if "\n" in text:
            text = _FEED.sub(" ", text)
        if "  " in text:
            text = _SPACES.sub(" ", text)
        return self._shown(unescaped(text))

    def _element(self, piece: Element | _Wrapped, depth: int) -> tuple[Node, ...]:
        if isinstance(piece, _Wrapped):
            return (self._wrapper(piece.opening, piece.pieces, depth),)
        if piece.tag in _WRAPPERS:
            return (self._wrapper(piece, list(self._inlines.inside(piece)), depth),)
        if piece.tag == "a":
            words = self._converted(list(self._inlines.inside(piece)), depth)
            return self._targets.link(piece.get("href", ""), words, self._attributes(piece))
        if piece.tag == "img":
            alternative = self._shown(unescaped(entities_decoded(piece.get("alt", ""))))
            return self._targets.image(piece.get("src", ""), alternative, self._attributes(piece))
        if piece.tag == "code":
            code = _FEED.sub(" ", piece.text or "")
            return (Node("code", (), self._shown(code), self._attributes(piece)),)
        return self._leaf(piece)

    def _leaf(self, piece: Element) -> tuple[Node, ...]:
        if piece.tag == "br":
            return (Node("line_break"),)
        if piece.tag == Tag.note:
            return self._targets.note(piece.get("note", ""))
        if piece.tag == Tag.citation:
            return self._targets.citations(piece.text or "", self._shown)
        words = unescaped(piece.text or "")
        self.raw.append(words)
        return (Node("text", text=self._spaced(words)),)

    def _wrapper(self, element: Element, pieces: list[_Piece], depth: int) -> Node:
        name = element.get("name", element.tag)
        attributes = self._attributes(element)
        if name == "abbr":
            attributes.setdefault("title", "")
        return Node(_WRAPPERS[name], self._converted(pieces, depth), "", attributes)

    def _attributes(self, element: Element) -> dict[str, Value]:
        attributes: dict[str, Value] = {}
        for key in ("id", "title"):
            value = element.get(key)
            if value:
                attributes[key] = self._shown(unescaped(entities_decoded(value)))
        classes = element.get("class")
        if classes:
            attributes["classes"] = tuple(classes.split())
        return attributes

    def _flat(self, pieces: list[_Piece]) -> str:
        """Return the words of pieces, however deep they are nested."""
        words: list[str] = []
        waiting = pieces[::-1]
        while waiting:
            piece = waiting.pop()
            if isinstance(piece, str):
                words.append(piece)
            elif isinstance(piece, _Wrapped):
                waiting += reversed(piece.pieces)
            else:
                words.append(piece.get("alt", ""))
                waiting += reversed(self._inlines.inside(piece))
        return "".join(words)


def add(nodes: list[Node], node: Node) -> None:
    """Append a node; text that follows text joins it."""
    if node.kind == "text" and nodes and nodes[-1].kind == "text":
        nodes[-1] = Node("text", text=nodes[-1].text + node.text)
    else:
        nodes.append(node)


def _with_lists(pieces: list[_Piece]) -> list[_Piece]:
    """Give attribute lists right behind elements to the elements."""
    for place, piece in enumerate(pieces[1:], 1):
        before = pieces[place - 1]
        if isinstance(piece, str) and isinstance(before, Element) and before.tag not in _NO_LISTS:
            rest = list_at_start(piece)
            if rest:
                pieces[place], (ref, classes) = rest
                before.set("id", ref)
                before.set("class", " ".join(classes))
    return pieces


def _paired(pieces: list[_Piece]) -> list[_Piece]:
    """Wrap what stands between raw tags that belong together; single tags become text."""
    if not any(isinstance(piece, Element) and piece.tag == Tag.opening for piece in pieces):
        return pieces
    levels: list[tuple[Element, list[_Piece]]] = [(Element(""), [])]
    opened: Counter[str] = Counter()

    def leave() -> None:
        element, inside = levels.pop()
        opened[element.get("name", "")] -= 1
        levels[-1][1].extend((element, *inside))

    for piece in pieces:
        name = piece.get("name", "") if isinstance(piece, Element) else ""
        if isinstance(piece, Element) and piece.tag == Tag.opening:
            levels.append((piece, []))
            opened[name] += 1
        elif isinstance(piece, Element) and piece.tag == Tag.closing and opened[name]:
            while levels[-1][0].get("name") != name:
                leave()
            opened[name] -= 1
            opening, inside = levels.pop()
            levels[-1][1].append(_Wrapped(opening, inside))
        else:
            levels[-1][1].append(piece)
    while len(levels) > 1:
        leave()
    return levels[0][1]
