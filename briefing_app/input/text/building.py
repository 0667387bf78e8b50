"""The elements of a text's blocks to nodes."""

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape
from typing import ClassVar
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from briefing_app.input.text.attributes import AT_END_OF_LINE, NONE, ON_LAST_LINE, Attributes
from briefing_app.input.text.fences import PLACEHOLDER, Fence
from briefing_app.input.text.headings import Heading, words_for_id
from briefing_app.input.text.patterns import escaped
from briefing_app.input.text.spans import DEPTH, Spans
from briefing_app.input.text.targets import Targets
from briefing_app.model.tree import CALLOUTS, Node, Value, plain_text

LONGEST = 100_000
"""How many characters one block may have; longer ones are broken."""

_TASK = re.compile(r"\s*\[([ xX])\][ \n]+(?=\S)")
_ALERT = re.compile(r"\s*\[!([A-Za-z]+)\][ ]*(?:\n|$)")
_ALERTS = frozenset({"tip", "important", "caution", *CALLOUTS})
_MARKERS = frozenset({"[TOC]", "///Footnotes Go Here///"})
_CLOSING_SIGNS = re.compile(r"[ ]+#+(?=[ ]+\{[^\n]*\}[ ]*$)")
_PICTURES = frozenset({"image", "line_break"})


class Builder:
    """Makes block nodes, in the order of the text.

    ``headings`` collects all headings, ``paragraphs`` counts the numbered paragraphs, ``words`` all
    words, and ``broken`` the starts of blocks that were too long to stay whole.
    """

    def __init__(self, spans: Spans, targets: Targets, fences: Sequence[Fence]) -> None:
        self._spans = spans
        self._targets = targets
        self._fences = fences
        self.headings: list[Heading] = []
        self.paragraphs = 0
        self.words = 0
        self.broken: list[str] = []

    def body(self, root: Element) -> tuple[Node, ...]:
        """Return the blocks of a text, its paragraphs numbered."""
        nodes: list[Node] = []
        for child in root:
            if child.tag == "p":
                nodes += self._body_paragraphs(child.text or "")
            else:
                nodes += self._block(child, 1)
            if child.tail:
                nodes += self._body_paragraphs(child.tail)
        return tuple(nodes)

    def blocks(self, parent: Element, depth: int) -> tuple[Node, ...]:
        """Return what stands in an element as blocks; ``depth`` is theirs."""
        nodes = [*self._paragraphs(parent.text, depth)]
        for child in parent:
            nodes += self._block(child, depth)
            nodes += self._paragraphs(child.tail, depth)
        return tuple(nodes)

    def _body_paragraphs(self, text: str) -> Iterator[Node]:
        for part in self._parts(text):
            self._targets.paragraph = self.paragraphs + 1
            for node in self._paragraph(part, 1):
                if node.kind != "paragraph" or _is_picture(node.children):
                    yield node
                    continue
                self.paragraphs += 1
                attributes = {"number": self.paragraphs, **node.attributes}
                yield Node("paragraph", node.children, "", attributes)
            self._targets.paragraph = None

    def _paragraphs(self, text: str | None, depth: int) -> Iterator[Node]:
        if text and text.strip(" \n"):
            for part in self._parts(text):
                yield from self._paragraph(part, depth)

    def _paragraph(self, text: str, depth: int) -> Iterator[Node]:
        """Yield a paragraph, or the fenced code that its placeholder stands for."""
        if "\x02fence:" in text:
            found = PLACEHOLDER.fullmatch(text.strip(" \n"))
            if found:
                yield from self._fenced(found[1])
                return
        elif text.strip(" \n") in _MARKERS:
            return
        children, attributes = self._line(text, depth + 1, ON_LAST_LINE)
        if children:
            yield Node("paragraph", children, "", _values(attributes))

    def _line(
        self, text: str, depth: int, list_pattern: re.Pattern[str]
    ) -> tuple[tuple[Node, ...], Attributes]:
        """Return a run of text as inline nodes and the attributes at its end."""
        if "\x02fence:" in text:
            text = self._with_code(text)
        nodes, attributes = self._spans.nodes(text, depth, list_pattern)
        self.words += len(_joined(nodes).split())
        return nodes, attributes

    def _with_code(self, text: str) -> str:
        """Return a text that has fenced code where none can be, with the code's words."""

        def words(found: re.Match[str]) -> str:
            return escaped(self._fences[int(found[1])].code.strip())

        put_back = PLACEHOLDER.sub(words, text)
        return AtomicString(put_back) if isinstance(text, AtomicString) else put_back

    def _whole(self, text: str, depth: int) -> tuple[tuple[Node, ...], Attributes]:
        """Return the one line of a heading, a cell or a term; broken where it is too long."""
        nodes: list[Node] = []
        attributes = NONE
        for part in self._parts(text):
            if nodes:
                nodes.append(Node("line_break"))
            children, attributes = self._line(part, depth, AT_END_OF_LINE)
            nodes += children
        return tuple(nodes), attributes

    def _parts(self, text: str) -> Iterator[str]:
        """Yield a text whole or, if it is too long, in parts that end at a blank if they can."""
        if len(text) <= LONGEST:
            yield text
            return
        self.broken.append(text[:LONGEST].strip()[:40])
        is_plain = isinstance(text, AtomicString)
        start = 0
        while start < len(text):
            end = start + LONGEST
            blank = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
            if len(text) > end and blank > start:
                end = blank + 1
            yield AtomicString(text[start:end]) if is_plain else text[start:end]
            start = end

    def _block(self, element: Element, depth: int) -> Iterator[Node]:
        if element.tag in _CONTAINERS and depth + 3 > DEPTH:
            return self._flat(element, depth)
        return self._makers[element.tag](self, element, depth)

    def _flat(self, element: Element, depth: int) -> Iterator[Node]:
        """Yield what is too deep as plain paragraphs."""
        for code in element.iter("code"):
            code.text = unescape(code.text or "")
        words = " ".join(part.strip() for part in element.itertext() if part.strip())
        yield from self._paragraphs(AtomicString(words), depth)

    def _text(self, element: Element, depth: int) -> Iterator[Node]:
        return self._paragraphs(element.text, depth)

    def _heading(self, element: Element, depth: int) -> Iterator[Node]:
        self._spans.raw.clear()
        children, found = self._whole(_CLOSING_SIGNS.sub("", element.text or ""), depth + 1)
        attributes: dict[str, Value] = {"level": int(element.tag[1]), **_values(found)}
        self.headings.append(Heading(attributes, words_for_id(children, self._spans.raw)))
        yield Node("heading", children, "", attributes)

    def _code(self, code: str, language: str, attributes: Attributes) -> Iterator[Node]:
        self.words += len(code.split())
        for start in self._code_parts(code):
            yield Node(
                "code_block",
                (),
                self._spans.plain(start).text,
                {"language": language, **_values(attributes)},
            )

    def _code_parts(self, code: str) -> Iterator[str]:
        start = 0
        while len(code) - start > LONGEST:
            feed = code.rfind("\n", start, start + LONGEST)
            end = feed + 1 if feed > start else start + LONGEST
            yield code[start:end]
            start = end
        yield code[start:]

    def _indented_code(self, element: Element, _depth: int) -> Iterator[Node]:
        code = unescape("".join(element.itertext())).rstrip()
        for place, part in enumerate(PLACEHOLDER.split(code)):
            if place % 2:
                yield from self._fenced(part)
            elif part.strip():
                yield from self._code(part.strip("\n") + "\n", "", NONE)

    def _fenced(self, place: str) -> Iterator[Node]:
        fence = self._fences[int(place)]
        return self._code(fence.code, fence.language, fence.attributes)

    def _quote(self, element: Element, depth: int) -> Iterator[Node]:
        """Yield a quote, or GitHub's alerts, which Python-Markdown takes for one quote."""
        part = Element("blockquote")
        part.text = element.text
        variant = ""
        for child in element:
            found = _ALERT.match(child.text) if child.tag == "p" and child.text else None
            if found and found[1].lower() in _ALERTS:
                yield from self._quoted(part, variant, depth)
                variant, part = found[1].lower(), Element("blockquote")
                child.text = (child.text or "")[found.end() :]
            part.append(child)
        yield from self._quoted(part, variant, depth)

    def _quoted(self, element: Element, variant: str, depth: int) -> Iterator[Node]:
        children = self.blocks(element, depth + 1)
        if variant:
            title = "" if variant in CALLOUTS else variant.capitalize()
            yield Node("callout", children, "", {"variant": variant, "title": title})
        elif children:
            yield Node("quote", children)

    def _callout(self, element: Element, depth: int) -> Iterator[Node]:
        variant, *classes = element.get("class", "").split()[1:]
        title = ""
        if len(element) and element[0].get("class") == "admonition-title":
            title = self._title(element[0].text or "", depth)
            element.text = element[0].tail
            element.remove(element[0])
        if title == variant.capitalize() and variant in CALLOUTS:
            title = ""
        attributes: dict[str, Value] = {"variant": variant, "title": title}
        if classes:
            attributes["classes"] = tuple(classes)
        yield Node("callout", self.blocks(element, depth + 1), "", attributes)

    def _title(self, text: str, depth: int) -> str:
        """Return a title as text; a footnote that is marked in it is not marked anywhere then."""
        numbers = dict(self._targets.numbers)
        words = plain_text(self._whole(text, depth + 1)[0])
        self._targets.numbers = numbers
        return words

    def _list(self, element: Element, depth: int) -> Iterator[Node]:
        tight = not any(child.tag == "p" for item in element for child in item)
        attributes: dict[str, Value] = {"tight": tight}
        kind = "bullet_list"
        if element.tag == "ol":
            kind = "ordered_list"
            start = element.get("start", "1")
            attributes["start"] = int(start) if len(start) < 10 else 1
        yield Node(kind, tuple(self._items(element, depth + 1)), "", attributes)

    def _items(self, element: Element, depth: int) -> Iterator[Node]:
        for child in element:
            attributes: dict[str, Value] = {}
            if child.tag == "li":
                task = _task(child)
                if task:
                    attributes["task"] = task
                children = self.blocks(child, depth + 1)
            else:
                children = tuple(self._block(child, depth + 1))
            children += tuple(self._paragraphs(child.tail, depth + 1))
            yield Node("item", children, "", attributes)

    def _definitions(self, element: Element, depth: int) -> Iterator[Node]:
        entries: list[Node] = []
        for child in element:
            if child.tag == "dt":
                words, found = self._whole(child.text or "", depth + 2)
                entries.append(Node("term", words, "", _values(found)))
            elif child.tag == "dd":
                entries.append(Node("definition", self.blocks(child, depth + 2)))
            else:
                entries.append(Node("definition", tuple(self._block(child, depth + 2))))
            behind = tuple(self._paragraphs(child.tail, depth + 2))
            if behind:
                entries.append(Node("definition", behind))
        yield Node("definition_list", tuple(entries))

    def _table(self, element: Element, depth: int) -> Iterator[Node]:
        head, body = element
        rows = [self._row(row, depth + 1) for row in head]
        if any(cell.text is not None for cell in body[0]):
            rows += [self._row(row, depth + 1) for row in body]
        alignments = tuple(cell.get("align", "") for cell in head[0])
        yield Node("table", tuple(rows), "", {"alignments": alignments})

    def _row(self, element: Element, depth: int) -> Node:
        cells = []
        for cell in element:
            words, found = self._whole(cell.text or "", depth + 2)
            cells.append(Node("cell", words, "", _values(found)))
        header = bool(len(element)) and element[0].tag == "th"
        return Node("row", tuple(cells), "", {"header": header})

    def _rule(self, _element: Element, _depth: int) -> Iterator[Node]:
        yield Node("rule")

    _makers: ClassVar[dict[str, Callable[["Builder", Element, int], Iterator[Node]]]] = {
        "p": _text,
        "pre": _indented_code,
        "blockquote": _quote,
        "div": _callout,
        "ul": _list,
        "ol": _list,
        "dl": _definitions,
        "table": _table,
        "hr": _rule,
        **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _heading),
    }


_CONTAINERS = frozenset({"blockquote", "div", "ul", "ol", "dl", "table"})


def _joined(nodes: Sequence[Node]) -> str:
    """Return the words of inline nodes, as ``plain_text`` does, but quicker."""
    return "".join(
        node.text or (" " if node.kind == "line_break" else _joined(node.children))
        for node in nodes
    )


def _values(attributes: Attributes) -> dict[str, Value]:
    values: dict[str, Value] = {}
    if attributes.id:
        values["id"] = attributes.id
    if attributes.classes:
        values["classes"] = attributes.classes
    return values


def _is_picture(nodes: Sequence[Node]) -> bool:
    """Tell whether there is nothing but images, be they links or not."""
    return all(
        node.kind in _PICTURES
        or (node.kind == "text" and not node.text.strip())
        or (node.kind == "link" and _is_picture(node.children))
        for node in nodes
    )


def _task(item: Element) -> str:
    """Take the box off a task-list item; return ``open``, ``done`` or nothing."""
    holder = item
    if not (item.text or "").strip() and len(item) and item[0].tag == "p":
        holder = item[0]
    found = _TASK.match(holder.text) if holder.text else None
    if found is None or holder.text is None:
        return ""
    holder.text = holder.text[found.end() :]
    return "open" if found[1] == " " else "done"
