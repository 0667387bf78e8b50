"""Blocks of raw HTML: what means something harmless becomes nodes, the other tags vanish."""

from collections import Counter
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

from briefing_app.input.limits import NODE_DEPTH
from briefing_app.input.text import tags
from briefing_app.input.text.frames import Frames
from briefing_app.input.text.inlines.attributes import (
    direction_named,
    in_language,
    language_tag,
    set_direction,
)
from briefing_app.input.text.inlines.spans import Open, Run, Spans
from briefing_app.model.tree import Node, Value, walk

_CONTAINERS = {
    "blockquote": "quote",
    "ul": "bullet_list",
    "menu": "bullet_list",
    "ol": "ordered_list",
    "dl": "definition_list",
    "table": "table",
    "details": "callout",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
}
_PARTS: dict[str, tuple[str, set[str]]] = {
    "li": ("item", {"ul", "ol", "menu"}),
    "dt": ("term", {"dl"}),
    "dd": ("definition", {"dl"}),
    "tr": ("row", {"table"}),
    "td": ("cell", {"tr"}),
    "th": ("cell", {"tr"}),
    "summary": ("summary", {"details"}),
}
"""The tags that mean something in others only: the kinds they become, and the others."""
_WITH_WORDS = frozenset({"paragraph", "heading", "cell", "term"})
"""The blocks that hold words and no other blocks."""
_PARTS_OF_TABLES = frozenset({"table", "tr", "td", "th"})
_BOUNDS = frozenset({
    "address", "article", "aside", "body", "caption", "center", "dialog", "div", "fieldset",
    "figcaption", "figure", "footer", "form", "head", "header", "html", "legend", "main", "nav",
    "noscript", "p", "section", "tbody", "tfoot", "thead", "title",
})  # fmt: skip
"""The tags between which words are paragraphs."""
_END_OF_CODE = tags.Tag("pre", closes=True)
_BLOCKS = frozenset({"hr", "pre", *_BOUNDS, *_CONTAINERS, *_PARTS})


class _Around(NamedTuple):
    """A mark that is open over the end of a block, before the child ``first`` of a frame."""

    mark: Open
    frame: Open
    first: int


class _Passage(NamedTuple):
    """What a tag between blocks holds: what is in a frame from the child ``first`` on.

    ``lang`` is its language and ``direction`` its direction, empty if the tag gives none.
    """

    tag: str
    lang: str
    direction: str
    frame: Open
    first: int


class RawBlocks:
    """Takes blocks of raw HTML, which may open a block around Markdown further down."""

    def __init__(self, spans: Spans, frames: Frames) -> None:
        self._spans = spans
        self._frames = frames
        self._line: int
        self._run: Run
        self._code: list[str] | None = None
        self._inner_tables = 0
        self._around: _Around | None = None
        self._passages: list[_Passage] = []
        self._begun: Counter[str] = Counter()

    def take(self, text: str, line: int) -> None:
        """Take a block that begins on a line of the file."""
        self._line = line
        self._frames.end_line()
        self._renew()
        for piece in tags.pieces(text):
            if self._code is not None:
                self._take_code(self._code, piece)
            elif not (isinstance(piece, tags.Tag) and self._is_block(piece)):
                self._run.raw(piece)
        self._end_code()
        self._flush()
        top = self._frames.top
        for mark in self._run.marks():
            self._around = _Around(mark, top, len(top.children))

    def _renew(self, marks: Sequence[Open] = ()) -> None:
        """Begin a run with the marks that are open over the end of a block, as a browser does."""
        self._run = Run(self._spans, self._frames.depth)
        for mark in marks:
            self._run.open_again(mark)

    def _flush(self) -> None:
        """Make a paragraph of the words so far, or put them into the line that is open."""
        frames, marks = self._frames, self._run.marks()
        self._spans.targets.paragraph = frames.number()
        nodes = self._run.finished()
        if nodes:
            frames.words += self._spans.count(nodes)
            if frames.in_line:
                frames.add_line(nodes)
            else:
                frames.add(Node("paragraph", nodes, "", {}, self._line))
        self._spans.targets.paragraph = None
        self._renew(marks)

    def _is_block(self, tag: tags.Tag) -> bool:
        """Open or close what a tag does; tell whether it means anything between blocks."""
        return self._closes(tag) if tag.closes else self._opens(tag)

    def _opens(self, tag: tags.Tag) -> bool:
        name, frames = tag.name, self._frames
        if frames.top.kind != "cell":
            self._inner_tables = 0
        elif name == "table":
            self._inner_tables += 1
        if self._inner_tables and name in _PARTS_OF_TABLES:
            # A table in a cell is lines of words there.
            self._run.raw(" ")
            return False
        if name in _PARTS and self._opens_part(tag, *_PARTS[name]):
            return True
        if frames.in_line or name not in _BLOCKS:
            return False
        self._flush()
        if self._passages and self._passages[-1].tag == "p":
            self._end_passage("p")  # as in a browser, where a paragraph ends before any block
        self._begin_passage(tag)
        self._spans.note_name(tag)
        if name == "pre":
            self._code = []
        elif name == "hr":
            frames.add(Node("rule", (), "", {}, self._line))
        elif name in _CONTAINERS and frames.has_room:
            frames.open(_CONTAINERS[name], self._line, _attributes(tag), name)
        return True

    def _opens_part(self, tag: tags.Tag, kind: str, holders: set[str]) -> bool:
        """Open what may be in others only, if one of those is open."""
        frames = self._frames
        holder = frames.open_tag(holders)
        if holder is None:
            return False
        self._flush()
        frames.close_above(holder)
        self._end_within(holder.tag)
        self._begin_passage(tag)
        self._spans.note_name(tag)
        attributes: dict[str, Value] = {}
        if kind == "cell":
            attributes = {key: _span(tag, key) for key in ("colspan", "rowspan")}
            attributes["header"] = tag.name == "th"
        frames.open(kind, self._line, attributes, tag.name)
        return True

    def _closes(self, tag: tags.Tag) -> bool:
        frames = self._frames
        if self._inner_tables and frames.top.kind == "cell" and tag.name in _PARTS_OF_TABLES:
            self._inner_tables -= tag.name == "table"
            return False
        opened = frames.open_tag({tag.name})
        if opened:
            self._flush()
            frames.close_above(opened)
            self._end_within(tag.name)
            frames.close_to(opened)
        elif tag.name in _BLOCKS and not frames.in_line:
            self._flush()
        else:
            return self._ends_around(tag.name)
        self._end_passage(tag.name)
        return True

    def _begin_passage(self, tag: tags.Tag) -> None:
        """Note where the blocks begin that a tag is around."""
        if tag.name == "hr":
            return
        frame, lang = self._frames.top, language_tag(tag.attributes.get("lang"))
        direction = direction_named(tag.attributes.get("dir"))
        if len(self._passages) >= NODE_DEPTH:
            lang = direction = ""  # each is one more walk through all that is in it
        self._passages.append(_Passage(tag.name, lang, direction, frame, len(frame.children)))
        self._begun[tag.name] += 1

    def _end_passage(self, name: str) -> None:
        """Give the blocks in the last passage of a tag its language and direction."""
        self._end_within(name)
        if self._passages and self._passages[-1].tag == name:
            self._end_last()

    def _end_within(self, name: str) -> None:
        """Do so for all passages in the last one of a tag, if there is one."""
        if self._begun[name]:
            while self._passages[-1].tag != name:
                self._end_last()

    def _end_last(self) -> None:
        passage = self._passages.pop()
        self._begun[passage.tag] -= 1
        blocks = passage.frame.children
        if passage.direction:
            set_direction(blocks[passage.first :], passage.direction)
        if passage.lang:
            blocks[passage.first :] = in_language(blocks[passage.first :], passage.lang)

    def _ends_around(self, name: str) -> bool:
        """Put the blocks since a mark was opened into it; tell whether a tag closes one so."""
        around = self._around
        if around is None or around.mark.tag != name or around.frame is not self._frames.top:
            return False
        if any(mark.tag == name for mark in self._run.marks()):
            return False
        self._flush()
        blocks, first = around.frame.children, around.first
        blocks[first:] = [self._within(around.mark, each) for each in blocks[first:]]
        self._around = None
        return True

    def _within(self, mark: Open, block: Node) -> Node:
        """Return a block with its words in a mark; those that hold a link get no other."""
        if block.kind not in _WITH_WORDS:
            children = tuple(self._within(mark, each) for each in block.children)
            return block._replace(children=children)
        if mark.kind == "link" and any(each.kind == "link" for each in walk(block.children)):
            return block
        run = Run(self._spans, self._frames.depth)
        run.open_again(mark)
        run.put(block.children)
        return block._replace(children=run.finished())

    def _take_code(self, code: list[str], piece: str | tags.Tag) -> None:
        if isinstance(piece, str):
            code.append(unescape(piece))
        elif piece == _END_OF_CODE:
            self._end_code()
        elif piece.name in {tags.COMMENT, tags.OPEN_COMMENT}:
            self._run.raw(piece)
        else:
            code.append(_in_code(piece))

    def _end_code(self) -> None:
        if self._code is None:
            return
        code = "".join(self._code).removeprefix("\n")
        self._code = None
        if code.strip():
            self._frames.words += len(code.split())
            code = self._spans.shown(code if code.endswith("\n") else f"{code}\n")
            self._frames.add(Node("code_block", (), code, {"language": ""}, self._line))
        self._end_passage("pre")


def _in_code(tag: tags.Tag) -> str:
    """Return what a tag in code stands for: the end of a line, words of a picture, or itself."""
    if tag.name == "br":
        return "\n"
    return tag.attributes.get("alt", "") if tag.name == "img" else tag.word


def _span(tag: tags.Tag, key: str) -> int:
    """Return over how many columns or rows a cell reaches."""
    given = tag.attributes.get(key, "")
    return max(1, int(given)) if given.isdecimal() and len(given) < 4 else 1


def _attributes(tag: tags.Tag) -> dict[str, Value]:
    """Return the attributes of the node that a tag opens."""
    if tag.name == "details":
        return {"variant": "details", "title": ""}
    if tag.name[1:].isdecimal():
        return {"level": int(tag.name[1:])}
    if tag.name == "ol":
        start = tag.attributes.get("start", "")
        return {"start": int(start) if start.isdecimal() and len(start) < 10 else 1, "tight": True}
    return {"tight": True} if tag.name in {"ul", "menu"} else {}
