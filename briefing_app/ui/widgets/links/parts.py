"""The parts that a text is told in to a screen reader, and the links and images among them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QTextDocument

PartKind = Literal[
    "text", "heading", "paragraph", "code", "quote", "callout", "list", "item",
    "table", "row", "header", "cell", "link", "image", "passage",
]  # fmt: skip
_IMAGE = "\ufffc"
"""What Qt has for an image among the letters of a text."""

_WITH_WORDS = frozenset({"heading", "paragraph", "header", "cell", "link", "image", "passage"})


class Part:
    """A part of the text between two positions of the document, and the parts inside it.

    ``level`` is that of a heading; ``marker`` what is before a list item; ``number`` that of a
    paragraph; ``address`` that of a link inside the document.
    """

    __slots__ = ("address", "end", "kind", "level", "marker", "number", "parts", "start")

    def __init__(self, kind: PartKind, start: int, end: float, level: int = 0) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.level = level
        self.marker = ""
        self.number = 0
        self.address = ""
        self.parts: list[Part] = []

    @property
    def has_words(self) -> bool:
        """Whether it holds words itself, and not other parts."""
        return self.kind in _WITH_WORDS or (self.kind == "item" and not self.parts)


def links_and_images(document: QTextDocument, part: Part) -> list[Part]:
    """Return the links in a part that holds words, and the images that are no links."""
    found: list[Part] = []
    block = document.findBlock(part.start)
    while block.isValid() and block.position() <= part.end:
        for each in block.begin():  # type: ignore[attr-defined]
            fragment = each.fragment()
            address, start = fragment.charFormat().anchorHref(), fragment.position()
            if address and found and found[-1].address == address and found[-1].end == start:
                found[-1].end = start + fragment.length()
            elif address:
                found.append(Part("link", start, start + fragment.length()))
                found[-1].address = address
            elif _IMAGE in fragment.text():
                places = (start + n for n, sign in enumerate(fragment.text()) if sign == _IMAGE)
                found += [Part("image", place, place + 1) for place in places]
        block = block.next()
    return found
