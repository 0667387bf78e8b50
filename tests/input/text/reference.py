"""Python-Markdown's own output, and ours, in one form in which they can be compared.

That form is a list of events: tags that open and close, and words. Signs that are no letters or
digits do not count, so that typography does not either.
"""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

from markdown import Markdown
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.smarty import SmartyExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension

from briefing_app.input.text.parsing import Context, Document
from briefing_app.model.tree import Node

_WORDS = re.compile(r"[^\W_]+")
_MEANT = re.compile(r"</?(?:br|sub|sup|kbd|mark|abbr)(?![^\s/>])[^>]*>", re.IGNORECASE)
_TASK = re.compile(r"\[[ xX]\]\s+(?=\S)")
_TAGS = {
    "quote": "blockquote",
    "code_block": "code",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "item": "li",
    "table": "table",
    "row": "tr",
    "definition_list": "dl",
    "term": "dt",
    "definition": "dd",
    "callout": "aside",
    "emphasis": "em",
    "strong": "strong",
    "strike": "del",
    "code": "code",
    "abbreviation": "abbr",
    "link": "a",
}
_COMPARED = frozenset(_TAGS.values()) | {"h1", "h2", "h3", "h4", "h5", "h6", "td"}


def context(**changes: object) -> Context:
    """Return a context in which nothing is known, but for the changes."""
    values = {
        "file": "text.md",
        "first_line": 1,
        "sources": {},
        "evidence": (),
        "image": lambda source, _line: source,
    }
    return Context(**(values | changes))


def reference(text: str) -> str:
    """Return Python-Markdown's HTML, with raw HTML as text and strikethrough."""
    extensions = [
        AbbrExtension(),
        AdmonitionExtension(),
        AttrListExtension(),
        DefListExtension(),
        FencedCodeExtension(),
        FootnoteExtension(BACKLINK_TEXT="", USE_DEFINITION_ORDER=False),
        SaneListExtension(),
        SmartyExtension(),
        TableExtension(),
        TocExtension(marker=""),
    ]
    md = Markdown(extensions=extensions)
    md.preprocessors.deregister("html_block")
    md.inlinePatterns.deregister("html")
    md.delimiters.add("~", "del", double=True)
    md.ESCAPED_CHARS.append("~")
    return md.convert(text)


class _Events(HTMLParser):
    """Collects events; footnotes go to a list of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.body: list[str] = []
        self.notes: list[str] = []
        self._words: list[str] = []
        self._at = self.body
        self._divs: list[str] = []
        self._skip = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        kind = given.get("class") or ""
        if tag == "div":
            self._divs.append(kind)
            if kind == "footnote":
                self._flush()
                self._at = self.notes
            elif kind.startswith("admonition"):
                self._tag("<aside>")
        elif self._skip or (tag == "sup" and (given.get("id") or "").startswith("fnref")):
            self._skip += 1
        elif tag == "img":
            self._words.append(given.get("alt") or "")
        elif tag == "th":
            self._tag("<td>")
        elif tag in {"p", "br", "hr", "tr", "li", "dd"}:
            self._words.append(" ")
        if tag in _COMPARED and not self._skip:
            self._tag(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if self._skip:
            self._skip -= 1
            return
        if tag == "div":
            kind = self._divs.pop()
            if kind == "footnote":
                self._flush()
                self._at = self.body
            elif kind.startswith("admonition"):
                self._tag("</aside>")
        elif tag == "th":
            self._tag("</td>")
        elif tag in _COMPARED:
            self._tag(f"</{tag}>")
        elif tag == "p":
            self._words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._skip:
            self._words.append(data)

    def close(self) -> None:
        super().close()
        self._flush()

    def _tag(self, event: str) -> None:
        self._flush()
        self._at.append(event)

    def _flush(self) -> None:
        text = _MEANT.sub("", "".join(self._words))
        self._at.extend(_WORDS.findall(text))
        self._words.clear()


def _with_words(events: list[str]) -> list[str]:
    """Leave out rows without words; Python-Markdown adds one to a table that has no rows."""
    kept: list[str] = []
    for event in events:
        kept.append(event)
        if event == "</tr>":
            start = len(kept) - 1 - kept[::-1].index("<tr>")
            if not words(kept[start:]):
                del kept[start:]
    return kept


def expected(text: str) -> tuple[list[str], list[str]]:
    """Return the events of Python-Markdown's output: those of the body and those of the notes."""
    events = _Events()
    events.feed(reference(text))
    events.close()
    return _with_words(events.body), events.notes


def found(document: Document) -> tuple[list[str], list[str]]:
    """Return the events of our tree: those of the body and those of the notes."""
    notes = [event for note in document.footnotes.values() for event in _of(note.blocks)]
    return _with_words([*_of(document.blocks)]), notes


def _of(nodes: Iterable[Node]) -> Iterator[str]:
    pieces = list(_pieces(nodes))
    words: list[str] = []
    for piece in [*pieces, ("", True)]:
        text, is_tag = piece
        if not is_tag:
            words.append(text)
            continue
        yield from _WORDS.findall("".join(words))
        words.clear()
        if text:
            yield text


def _pieces(nodes: Iterable[Node]) -> Iterator[tuple[str, bool]]:
    for node in nodes:
        tag = _TAGS.get(node.kind, "")
        if node.kind == "heading":
            tag = f"h{node.integer('level')}"
        if node.kind == "cell":
            tag = "td"
        if tag:
            yield f"<{tag}>", True
        if node.kind in {"paragraph", "line_break"}:
            yield " ", False
        if node.kind == "callout":
            title = node.string("title") or node.string("variant")
            yield f"{title} ", False
        if node.kind != "citation" or node.text:
            yield node.text, False
        yield from _pieces(node.children)
        if node.kind == "paragraph":
            yield " ", False
        if tag:
            yield f"</{tag}>", True


def words(events: Iterable[str]) -> list[str]:
    """Return the words among events."""
    return [event for event in events if not event.startswith("<")]
