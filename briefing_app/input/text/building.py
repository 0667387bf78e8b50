"""The tokens of a text's blocks to nodes."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar, cast

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from briefing_app.input.limits import BLOCK_LETTERS
from briefing_app.input.lines import Lines
from briefing_app.input.text import tags
from briefing_app.input.text.frames import Frames
from briefing_app.input.text.inlines.attributes import (
    AFTER_WORDS,
    AT_END_OF_LINE,
    IN_HEADING,
    ON_LAST_LINE,
    direction_named,
    in_language,
    list_at_end,
    read_attributes,
)
from briefing_app.input.text.inlines.spans import Spans
from briefing_app.input.text.raw import RawBlocks
from briefing_app.model.tree import CALLOUTS, Node, Value, plain_text

_MARKERS = frozenset({"[toc]", "[[toc]]", "[[_toc_]]", "///footnotes go here///"})
"""The places for tables of contents and footnotes, which have places of their own."""
_CLOSING_SIGNS = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_PLAIN_BLOCKS = {
    "dl_open": "definition_list",
    "dt_open": "term",
    "dd_open": "definition",
    "th_open": "cell",
    "td_open": "cell",
}
"""The tokens that open blocks without attributes, and the kinds of those."""
_WITHOUT_BLOCK = frozenset({"paragraph_close", "thead_close", "tbody_close"})
"""The tokens that close what is no block of the tree, or one that was whole before."""
_TASK = re.compile(r"\[([ xX])\][ \t\n]+(?=\S)")
_CALLOUT = re.compile(r"\[!([A-Za-z][\w-]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*)(?:\n|$)")
"""The first line of a quote that is a callout: an alert of GitHub, or one of Obsidian."""
_HEAD = re.compile(
    r"((?:<(?!h[1-6])[a-z][^<>]*>\s*)+)<h([1-6])\b([^<>]*>)(.*)</h\2\s*>"
    r"((?:\s*</(?!h[1-6])[a-z][^<>]*>)+)",
    re.DOTALL | re.IGNORECASE,
).fullmatch
"""A heading of raw HTML with tags around it, a link for instance, which is a paragraph else."""
_LANGUAGE = re.compile(r"\.?([^\s,{]*)")


class Builder:
    """Makes block nodes, in the order of the text.

    ``frames`` are the open blocks, and know what was counted and collected. ``broken`` are the
    lines of blocks that were too long to stay whole, ``overlong`` those of rows with more cells
    than their head has.
    """

    def __init__(self, spans: Spans, lines: Lines) -> None:
        self._spans = spans
        self._lines = lines
        self._raw: RawBlocks | None = None
        self._tokens: Sequence[Token] = ()
        self._place = 0
        self.frames = Frames(spans)
        self.broken: list[int] = []
        self.overlong: list[int] = []

    def body(self, tokens: Sequence[Token]) -> tuple[Node, ...]:
        """Return the blocks of a text, its paragraphs numbered, from what was taken of it on."""
        self.take(tokens)
        self.frames.is_body = False
        return self.frames.taken()

    def blocks(self, tokens: Sequence[Token]) -> tuple[Node, ...]:
        """Return the blocks of a note, in which no raw HTML is open."""
        self._raw = None
        self._build(tokens)
        return self.frames.taken()

    def take(self, tokens: Sequence[Token]) -> None:
        """Build the beginning of a text; `body` is to be called with the rest."""
        self.frames.is_body = True
        self._build(tokens)

    def _build(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        makers, lines = self._makers, self._lines
        for self._place, token in enumerate(tokens):
            if token.map:
                lines.first, lines.end = token.map
            maker = makers.get(token.type)
            if maker:
                maker(self, token)
            elif token.type in _PLAIN_BLOCKS:
                self._open(_PLAIN_BLOCKS[token.type], {})
            elif token.nesting < 0 and token.type not in _WITHOUT_BLOCK:
                self.frames.close()

    # Runs of words

    def _inline(self, token: Token) -> None:
        frames = self.frames
        if frames.in_line and not frames.top.tag:
            if token.meta:
                self.overlong.append(self._lines.block())
            children, found = self._line(token.content)
            frames.top.children += children
            frames.top.attributes.update(found)
            return
        for part in self._parts(token.content):
            self._paragraph(part)

    def _paragraph(self, text: str) -> None:
        if text[:1] in "[/" and text.lower() in _MARKERS:
            return
        frames = self.frames
        head = _HEAD(text) if text.startswith("<") else None
        if head:
            self._open("heading", {"level": int(head[2]), **_direction(f"{head[1]}<h{head[3]}")})
            frames.top.children += self._words(f"{head[1]}<span{head[3]}{head[4]}</span>{head[5]}")
            frames.close()
            return
        attributes: dict[str, Value] = {}
        if text.endswith("}"):
            rest = list_at_end(text, ON_LAST_LINE) or list_at_end(text, AFTER_WORDS)
            text, attributes = rest or (text, attributes)
        self._spans.targets.paragraph = frames.number()
        children = _languages(self._words(text), attributes)
        if children:
            line = self._lines.block()
            frames.add(Node("paragraph", children, "", attributes, line))
        self._spans.targets.paragraph = None

    def _words(self, text: str) -> tuple[Node, ...]:
        nodes = self._spans.nodes(text, self.frames.depth)
        self.frames.words += self._spans.count(nodes)
        return nodes

    def _line(self, text: str) -> tuple[tuple[Node, ...], dict[str, Value]]:
        """Return the one line of a heading, a cell or a term; broken where it is too long."""
        attributes: dict[str, Value] = {}
        if text.endswith("}"):
            opening = self._tokens[self._place - 1]
            pattern = IN_HEADING if opening.type == "heading_open" else AT_END_OF_LINE
            rest = list_at_end(text, AT_END_OF_LINE) or list_at_end(text, pattern)
            if rest:
                text, attributes = rest
                if opening.markup.startswith("#"):
                    text = _CLOSING_SIGNS.sub("", text)
        if len(text) <= BLOCK_LETTERS:
            return _languages(self._words(text), attributes), attributes
        nodes: list[Node] = []
        for part in self._parts(text):
            if nodes:
                nodes.append(Node("line_break"))
            nodes += self._words(part)
        return _languages(tuple(nodes), attributes), attributes

    def _parts(self, text: str) -> Iterable[str]:
        """Return a text whole or, if it is too long, in parts that end at a blank if they can."""
        if len(text) <= BLOCK_LETTERS:
            return (text,)
        self.broken.append(self._lines.block())
        return _cut(text, " \n")

    def _plain(self, token: Token) -> None:
        """Add what is too deep as words."""
        for part in self._parts(" ".join(token.content.split())):
            self.frames.words += len(part.split())
            words = (self._spans.plain(part),)
            self.frames.add(Node("paragraph", words, "", {}, self._lines.block()))

    # Blocks that hold no others

    def _heading(self, token: Token) -> None:
        self._open("heading", {"level": int(token.tag[1])})

    def _fence(self, token: Token) -> None:
        info = unescapeAll(token.info).strip()
        attributes: dict[str, Value] = {}
        if info.startswith("{") and info.endswith("}"):
            values, words, rest = read_attributes(info[1:-1].removeprefix(":"))
            values.pop("direction", "")
            given = values.pop("classes", ())
            classes = [*words[:1], *(given if isinstance(given, tuple) else ())]
            if len(classes) > 1:
                values["classes"] = tuple(classes[1:])
            info, attributes = ("", {}) if rest else ("".join(classes[:1]), values)
        found = _LANGUAGE.match(info)
        language = found[1] if found else ""
        self._add_code(token.content, self._spans.shown(language), attributes)

    def _code(self, token: Token) -> None:
        self._add_code(token.content.rstrip("\n") + "\n", "", {})

    def _add_code(self, code: str, language: str, attributes: dict[str, Value]) -> None:
        self.frames.words += len(code.split())
        line = self._lines.block()
        for part in _cut(code, "\n"):
            values = {"language": language, **attributes}
            self.frames.add(Node("code_block", (), self._spans.shown(part), values, line))

    def _rule(self, _token: Token) -> None:
        self.frames.add(Node("rule", (), "", {}, self._lines.block()))

    def _html(self, token: Token) -> None:
        if self._raw is None:
            self._raw = RawBlocks(self._spans, self.frames)
        self._raw.take(token.content, self._lines.block())

    # Blocks that hold others

    def _open(self, kind: str, attributes: dict[str, Value]) -> None:
        self.frames.open(kind, self._lines.block(), attributes)

    def _paragraph_open(self, token: Token) -> None:
        """Note that a list is loose whose items hold paragraphs that are set off."""
        if not token.hidden and self.frames.top.kind == "item":
            self.frames.loosen()

    def _quote(self, _token: Token) -> None:
        """Open a quote, or the callout that is written as one."""
        after = self._tokens[self._place + 1 : self._place + 3]
        head = _CALLOUT.match(after[1].content) if after[0].type == "paragraph_open" else None
        if head is None:
            self._open("quote", {})
            return
        after[1].content = after[1].content[head.end() :]
        cast("list[int]", after[1].map)[0] += 1
        variant, title = head[1].lower(), self._title(head[2].strip())
        self._open_callout(variant, title or variant.replace("-", " ").capitalize())

    def _callout(self, token: Token) -> None:
        variant, *classes = token.meta["classes"]
        self._open_callout(variant, self._title(token.meta["title"]))
        if classes:
            self.frames.top.attributes["classes"] = tuple(classes)

    def _open_callout(self, variant: str, title: str) -> None:
        if title == variant.capitalize() and variant in CALLOUTS:
            title = ""
        self._open("callout", {"variant": variant, "title": title})

    def _title(self, text: str) -> str:
        """Return a title as text; a footnote that is marked in it is not marked anywhere then."""
        numbers = dict(self._spans.targets.numbers)
        words = plain_text(self._words(text))
        self._spans.targets.numbers = numbers
        return words

    def _bullets(self, _token: Token) -> None:
        self._open("bullet_list", {"tight": True})

    def _ordered(self, token: Token) -> None:
        self._open("ordered_list", {"tight": True, "start": int(token.attrs.get("start", 1))})

    def _item(self, _token: Token) -> None:
        """Open an item, with the box of a task taken off its words."""
        self._open("item", {})
        after = self._tokens[self._place + 1 : self._place + 3]
        found = _TASK.match(after[1].content) if after[0].type == "paragraph_open" else None
        if found:
            after[1].content = after[1].content[found.end() :]
            self.frames.top.attributes["task"] = "open" if found[1] == " " else "done"

    def _table(self, _token: Token) -> None:
        sides: list[str] = []
        place = self._place
        while self._tokens[place].type != "tr_close":
            if self._tokens[place].type == "th_open":
                style = str(self._tokens[place].attrs.get("style", ""))
                sides.append(style.removeprefix("text-align:"))
            place += 1
        self._open("table", {"alignments": tuple(sides)})

    def _row(self, _token: Token) -> None:
        header = self._tokens[self._place + 1].type == "th_open"
        self._open("row", {"header": header})

    _makers: ClassVar[dict[str, Callable[["Builder", Token], None]]] = {
        "inline": _inline,
        "plain": _plain,
        "paragraph_open": _paragraph_open,
        "heading_open": _heading,
        "fence": _fence,
        "code_block": _code,
        "hr": _rule,
        "html_block": _html,
        "blockquote_open": _quote,
        "callout_open": _callout,
        "bullet_list_open": _bullets,
        "ordered_list_open": _ordered,
        "list_item_open": _item,
        "table_open": _table,
        "tr_open": _row,
    }


def _languages(nodes: tuple[Node, ...], attributes: dict[str, Value]) -> tuple[Node, ...]:
    """Return nodes in the language that the attributes of their block give, which is taken out."""
    lang = str(attributes.pop("lang", ""))
    return in_language(nodes, lang) if lang else nodes


def _direction(html: str) -> dict[str, Value]:
    """Return the direction that the innermost of some tags gives, as an attribute."""
    given = (tag.attributes.get("dir") for tag in tags.pieces(html) if isinstance(tag, tags.Tag))
    found = [direction for each in given if (direction := direction_named(each))]
    return {"direction": found[-1]} if found else {}


def _cut(text: str, ends: str) -> Iterator[str]:
    """Yield a text in parts that are not too long, and end at one of some signs if they can."""
    start = 0
    while len(text) - start > BLOCK_LETTERS:
        end = start + BLOCK_LETTERS
        last = max(text.rfind(sign, start, end) for sign in ends)
        yield text[start : (end := last + 1 if last > start else end)]
        start = end
    yield text[start:]
