"""The inline patterns that are not Python-Markdown's own, or are quicker than its own.

Each finds one construct in a run of text and returns an element for it, as its base classes there
do. The tags are HTML's where HTML has one, and otherwise those of `Tag`.
"""

# mypy: disable-error-code="override"
# types-Markdown gives the patterns of old, whose method takes no text.

import re
from html import unescape
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import (
    ENTITY_RE,
    HTML_RE,
    BacktickInlineProcessor,
    ImageInlineProcessor,
    ImageReferenceInlineProcessor,
    InlineProcessor,
    LinkInlineProcessor,
    ReferenceInlineProcessor,
    ShortImageReferenceInlineProcessor,
    ShortReferenceInlineProcessor,
)
from markdown.util import AtomicString

from briefing_app.input.spoofing import visible

if TYPE_CHECKING:
    from markdown import Markdown

Found = tuple[Element | str | None, int | None, int | None]

_STASHED = re.compile("\x02klzzwxh:([0-9]+)\x03")
_ESCAPED = re.compile("\x02([0-9]+)\x03")
_BRACKET = re.compile(r"[\[\]]")
_SIMPLE_TARGET = re.compile(r"\(([^\s()<>\"'\x02]+)\)")


class Tag:
    """The tags of elements that HTML does not have, or that are kept apart from HTML's."""

    note = "note"
    citation = "citation"
    raw = "raw"
    opening = "opening"
    closing = "closing"


def escaped(text: str) -> str:
    """Return text in the form in which Python-Markdown hides characters from later patterns."""
    return "".join(f"\x02{ord(sign)}\x03" for sign in text)


def unescaped(text: str) -> str:
    """Return text with the hidden characters put back."""
    return _ESCAPED.sub(lambda found: chr(int(found[1])), text) if "\x02" in text else text


def entities_decoded(text: str) -> str:
    """Return text with its entities decoded; an ampersand before anything else stays."""
    return _ENTITY.sub(lambda found: unescape(found[1]), text) if "&" in text else text


_ENTITY = re.compile(ENTITY_RE)


def stash(md: "Markdown") -> "dict[str, Element | str]":
    """Return what earlier patterns took out of the text at hand."""
    nodes: dict[str, Element | str] = md.treeprocessors["inline"].stashed_nodes  # type: ignore[attr-defined]
    return nodes


class Brackets:
    """Which bracket closes which, found out once for a run of text.

    Python-Markdown counts brackets anew from every ``[``, which is quadratic. A text that was
    changed before the place at hand still ends as before, so places are kept from the end.
    """

    def __init__(self) -> None:
        self._rest = ""
        self._partners: dict[int, int | None] = {}

    def closing(self, text: str, index: int) -> int | None:
        """Return the place of the bracket that closes the one right before ``index``."""
        left = len(text) - index
        if left not in self._partners or not self._rest.endswith(text[index:]):
            self._learn(text, index)
        partner = self._partners[left]
        return None if partner is None else len(text) - partner

    def _learn(self, text: str, index: int) -> None:
        length = len(text)
        self._rest = text[index:]
        partners: dict[int, int | None] = {length - index: None}
        self._partners = partners
        open_places = [length - index]
        for found in _BRACKET.finditer(text, index):
            if found[0] == "[":
                open_places.append(length - found.end())
                partners[open_places[-1]] = None
            elif open_places:
                partners[open_places.pop()] = length - found.start()


class _Quick(LinkInlineProcessor):
    """Finds the text between brackets, and targets without surprises, without counting."""

    def __init__(self, pattern: str, md: "Markdown", brackets: Brackets) -> None:
        super().__init__(pattern, md)
        self.brackets = brackets

    def getText(self, data: str, index: int) -> tuple[str, int, bool]:  # noqa: N802
        """Return the text up to the closing bracket, the place behind it, and if there is one."""
        place = self.brackets.closing(data, index)
        if place is None:
            return "", index, False
        return data[index:place], place + 1, True

    def getLink(self, data: str, index: int) -> tuple[str, str | None, int, bool]:  # noqa: N802
        """Return the address, the title, the place behind them, and if there is a link."""
        simple = _SIMPLE_TARGET.match(data, index)
        if simple:
            return simple[1], None, simple.end(), True
        if data.find(")", index) < 0:
            return "", None, index, False
        return super().getLink(data, index)


class Link(_Quick):
    """``[words](address "title")``."""


class Image(_Quick, ImageInlineProcessor):
    """``![words](source "title")``."""


class Reference(_Quick, ReferenceInlineProcessor):
    """``[words][name]``."""


class ShortReference(_Quick, ShortReferenceInlineProcessor):
    """``[name]``."""


class ImageReference(_Quick, ImageReferenceInlineProcessor):
    """``![words][name]``."""


class ShortImageReference(_Quick, ShortImageReferenceInlineProcessor):
    """``![name]``."""


class Code(BacktickInlineProcessor):
    """``code``, with its characters as they are, not as HTML."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: N802
        """Return the code."""
        element, start, end = super().handleMatch(m, data)
        if isinstance(element, Element) and element.text:
            element.text = AtomicString(unescape(element.text))
        return element, start, end


class NoteMark(InlineProcessor):
    """``[^name]``, where there is such a footnote."""

    def __init__(self, notes: "dict[str, str]", unknown: "list[str]") -> None:
        super().__init__(r"\[\^([^\]]*)\]")
        self._notes = notes
        self._unknown = unknown

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: ARG002, N802
        """Return the mark; one that leads nowhere stays text and is remembered."""
        if m[1] not in self._notes:
            self._unknown.append(m[1])
            return None, None, None
        return Element(Tag.note, {"note": m[1]}), m.start(), m.end()


class Written(InlineProcessor):
    """A pattern that needs its words as they were written."""

    def written(self, text: str) -> str:
        """Return text with what other patterns took out of it put back, markup or not."""

        def put_back(found: re.Match[str]) -> str:
            kept = stash(self.md)[found[1]]
            if isinstance(kept, str):
                return f"\\{kept}"
            alternatives = [image.get("alt", "") for image in kept.iter("img")]
            return self.written("".join((*alternatives, *kept.itertext())))

        return unescaped(_STASHED.sub(put_back, text)) if "\x02" in text else text


class RawHtml(Written):
    """A tag, a comment or the like: a few tags mean something, all else is text."""

    _TAG = re.compile(r"<(/?)(br|sub|sup|kbd|mark|abbr)(?![^\s/>])([^>]*)>", re.IGNORECASE)
    _TITLE = re.compile(r"""\stitle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)

    def __init__(self, md: "Markdown") -> None:
        super().__init__(HTML_RE, md)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: ARG002, N802
        """Return a line break, the start or end of a mark, or the text as it is."""
        words = self.written(m[1])
        tag = self._TAG.fullmatch(words)
        element = Element(Tag.raw)
        if tag:
            name = tag[2].lower()
            if name == "br" and not tag[1]:
                return Element("br"), m.start(), m.end()
            if name != "br":
                element = Element(Tag.closing if tag[1] else Tag.opening, {"name": name})
                title = self._TITLE.search(tag[3])
                element.set("title", "".join(title.groups("")) if title else "")
        element.text = AtomicString(escaped(words))
        return element, m.start(), m.end()


class Entity(InlineProcessor):
    """``&amp;`` and the like become the characters that they name."""

    def __init__(self) -> None:
        super().__init__(ENTITY_RE)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: ARG002, N802
        """Return the characters, hidden from other patterns; unknown names stay text."""
        character = unescape(m[1])
        if character == m[1]:
            return None, m.start(), m.end()
        return escaped(visible(character)), m.start(), m.end()


class AutoLink(InlineProcessor):
    """``<https://…>``."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: ARG002, N802
        """Return the link."""
        element = Element("a", {"href": self.unescape(m[1])})
        element.text = AtomicString(entities_decoded(m[1]))
        return element, m.start(), m.end()


class AutoMail(InlineProcessor):
    """``<name@example.org>``."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: ARG002, N802
        """Return the link, without ``mailto:`` in its words."""
        address = self.unescape(m[1]).removeprefix("mailto:")
        element = Element("a", {"href": f"mailto:{address}"})
        element.text = AtomicString(address)
        return element, m.start(), m.end()


class BareLink(InlineProcessor):
    """Addresses that stand in the text as they are, found as GitHub finds them."""

    ANCESTOR_EXCLUDES = ("a",)
    _RE = (
        r"(?<![^\s*_~(\x03>\"'“‘])"
        r"(?:(?:https?://|www\.)(?:[^\s<\x02]|\x02klzzwxh:[0-9]+\x03)+"
        r"|(?:mailto:)?[A-Za-z0-9._+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)"
    )
    _HOST = re.compile(r"(?:https?://)?([\w-]+(?:\.[\w-]+)*)")
    _TRAILING = "?!.,:*_~'\"”’"
    _TRAILING_ENTITY = re.compile(r"\x02klzzwxh:[0-9]+\x03$")

    def __init__(self, md: "Markdown") -> None:
        super().__init__(self._RE, md)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: ARG002, N802
        """Return the link, less the punctuation behind it, if the host can be one."""
        words = self._trimmed(self._up_to_markup(m[0]))
        is_web = words.startswith(("http://", "https://", "www."))
        if not (self._is_host(words) if is_web else words[-1:] not in {"-", "_", ""}):
            return None, m.start(), m.end()
        address = unescaped(self.unescape(words))
        if not is_web:
            start = "" if words.startswith("mailto:") else "mailto:"
        else:
            start = "http://" if words.startswith("www.") else ""
        element = Element("a", {"href": start + address})
        element.text = AtomicString(escaped(address) if "\x02" in words else address)
        return element, m.start(), m.start() + len(words)

    def _up_to_markup(self, words: str) -> str:
        """Cut at what is more than a character that stands in other clothes, such as code."""
        if "\x02" in words:
            for found in _STASHED.finditer(words):
                if not isinstance(stash(self.md)[found[1]], str):
                    return words[: found.start()]
        return words

    def _trimmed(self, words: str) -> str:
        """Cut off the punctuation behind an address, and brackets that it does not open."""
        while True:
            bare = words.rstrip(self._TRAILING)
            if bare.endswith(")") and bare.count(")") > bare.count("("):
                bare = bare[:-1]
            if bare == words:
                return words
            words = bare

    def _is_host(self, words: str) -> bool:
        host = self._HOST.match(words)
        parts = host[1].split(".") if host else []
        if not parts or "_" in "".join(parts[-2:]):
            return False
        return not words.startswith("www.") or len(parts) > 1
