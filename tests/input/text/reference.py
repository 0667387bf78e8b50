"""GitHub's own parser's output, and ours, in one form in which they can be compared.

That form is a list of events: tags that open and close, and words. Signs that are no letters or
digits do not count, so that typography does not either.
"""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options

from briefing_app.input.text.parsing import Context, Document
from briefing_app.model.tree import Node

_TASK = re.compile(r"^\[[ xX]\] ")
"""A box that cmark leaves in the words, since it knows tasks in quotes no more than in tables."""
_WORDS = re.compile(r"[^\W_]+")
_TAGS = {
    "paragraph": "p",
    "quote": "blockquote",
    "callout": "blockquote",
    "code_block": "pre",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "item": "li",
    "table": "table",
    "row": "tr",
    "emphasis": "em",
    "strong": "strong",
    "strike": "del",
    "code": "code",
    "link": "a",
    "refused_link": "a",
    "rule": "hr",
    "image": "img",
    "line_break": "br",
}
_COMPARED = frozenset(_TAGS.values()) | {"h1", "h2", "h3", "h4", "h5", "h6", "th", "td"}
_SAME = {"b": "strong", "i": "em"}
_SINGLE = frozenset({"hr", "img", "br"})


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
    """Return GitHub's HTML, with raw HTML as it is."""
    return cmarkgfm.markdown_to_html_with_extensions(
        text,
        options=Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES,
        extensions=["table", "autolink", "strikethrough", "tasklist"],
    )


class _Events(HTMLParser):
    """Collects events."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[str] = []
        self._words: list[str] = []
        self._code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = _SAME.get(tag, tag)
        if tag == "img":
            self._tag("<img>")
            self._words.append(dict(attrs).get("alt") or "")
            self._flush()
        elif tag in _COMPARED and not self._code:
            self._tag(f"<{tag}>")
        self._code = self._code or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        tag = _SAME.get(tag, tag)
        self._code = self._code and tag != "pre"
        if tag in _COMPARED - _SINGLE and not self._code:
            self._tag(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._words.append(_TASK.sub("", data))

    def close(self) -> None:
        super().close()
        self._flush()

    def _tag(self, event: str) -> None:
        self._flush()
        self.events.append(event)

    def _flush(self) -> None:
        self.events.extend(_WORDS.findall("".join(self._words)))
        self._words.clear()


def expected(text: str) -> list[str]:
    """Return the events of GitHub's output."""
    events = _Events()
    events.feed(reference(text))
    events.close()
    return _without_tightness(events.events)


def found(document: Document) -> list[str]:
    """Return the events of our tree, the footnotes last."""
    notes = [event for note in document.footnotes.values() for event in _of(note.blocks)]
    return _without_tightness([*_of(document.blocks), *notes])


def _without_tightness(events: Iterable[str]) -> list[str]:
    """Leave out where paragraphs begin and end: in tight lists HTML has none."""
    return [event for event in events if event not in {"<p>", "</p>"}]


def _of(nodes: Iterable[Node]) -> Iterator[str]:
    words: list[str] = []
    for text, is_tag in [*_pieces(nodes), ("", True)]:
        if not is_tag:
            words.append(text)
            continue
        yield from _WORDS.findall("".join(words))
        words.clear()
        if text:
            yield text


def _pieces(nodes: Iterable[Node], *, header: bool = False) -> Iterator[tuple[str, bool]]:
    for node in nodes:
        tag = _TAGS.get(node.kind, "")
        if node.kind == "heading":
            tag = f"h{node.integer('level')}"
        if node.kind == "cell":
            tag = "th" if header else "td"
        if tag:
            yield f"<{tag}>", True
        if node.kind == "callout":
            yield f"{node.string('title') or node.string('variant')} ", False
        yield node.text, False
        yield from _pieces(node.children, header=bool(node.attributes.get("header")))
        if tag == "img":
            yield "", True
        elif tag and tag not in _SINGLE:
            yield f"</{tag}>", True


def words(events: Iterable[str]) -> list[str]:
    """Return the words among events."""
    return [event for event in events if not event.startswith("<")]
