"""The blocks that are open while a text is read, those of Markdown and those of raw HTML."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import cast

from briefing_app.input.limits import BLOCK_DEPTH, COLUMNS
from briefing_app.input.text.headings import NOT_IN_IDS, Heading, words_of
from briefing_app.input.text.inlines.spans import Open, Spans
from briefing_app.model.tree import INLINE_KINDS, Node, Value, plain_text

_LINES = frozenset({"heading", "cell", "term", "summary"})
"""The blocks that hold a run of words and no other blocks."""
_WRAPS = {
    "bullet_list": ("item",),
    "ordered_list": ("item",),
    "definition_list": ("term", "definition"),
}
"""What must be in a block; what does not is wrapped in the last."""
_TABLES = {"table": "row", "row": "cell"}
"""What alone can be in a block; all else comes before the table, as in a browser."""
_EMPTY = Node("cell")
_NEVER_EMPTY = frozenset({*_WRAPS, *_TABLES})
_PICTURES = frozenset({"image", "line_break"})


class Frames:
    """The stack of open blocks; ``top`` is the one that was opened last.

    With ``is_body`` the paragraphs at the bottom are numbered; ``paragraphs`` counts them,
    ``words`` all words. ``headings`` collects the headings, and ``anchors`` the names that raw HTML
    gives to places, with the attributes of the blocks that they are at.
    """

    def __init__(self, spans: Spans) -> None:
        self._spans = spans
        self.top = Open("", {})
        self._stack = [self.top]
        self.is_body = False
        self.paragraphs = 0
        self.words = 0
        self.headings: list[Heading] = []
        self.anchors: list[tuple[str, dict[str, Value]]] = []

    @property
    def in_line(self) -> bool:
        """Whether that block holds a run of words and no blocks."""
        return self.top.kind in _LINES

    @property
    def depth(self) -> int:
        """How deep a node in the block at the top is."""
        return len(self._stack)

    @property
    def has_room(self) -> bool:
        """Whether a block may be opened here."""
        return len(self._stack) < BLOCK_DEPTH and not self.in_line

    def number(self) -> int | None:
        """Return the number of a paragraph that begins here, None where it has none."""
        return self.paragraphs + 1 if self.is_body and self._holder("") is self._stack[0] else None

    def open(self, kind: str, line: int, attributes: dict[str, Value], tag: str = "") -> None:
        """Open a block."""
        self.top = Open(kind, attributes, tag, line)
        self._stack.append(self.top)

    def close(self) -> None:
        """Close the last block of Markdown, and what raw HTML has left open in it."""
        while self.top.tag:
            self._leave()
        self._leave()

    def close_to(self, frame: Open) -> None:
        """Close a block, and all that was opened after it."""
        self.close_above(frame)
        self._leave()

    def open_tag(self, tags: set[str]) -> Open | None:
        """Return the last open block of one of these tags that no block of Markdown covers."""
        raw = takewhile(lambda frame: frame.tag, reversed(self._stack))
        return next((frame for frame in raw if frame.tag in tags), None)

    def close_above(self, frame: Open) -> None:
        """Close all that was opened after a block."""
        while self.top is not frame:
            self._leave()

    def loosen(self) -> None:
        """Note that there is space between the items of the list whose item is at the top."""
        self._stack[-2].attributes["tight"] = False

    def add(self, node: Node) -> None:
        """Put a block where it belongs."""
        if self.top.tag:
            self.end_line(node.kind)
        frame = self._holder(node.kind) if self.top.kind in _TABLES else self.top
        if frame.kind in _LINES:
            self.add_line(as_line(node))
            return
        is_body = self.is_body and frame is self._stack[0]
        if is_body and node.kind == "paragraph" and not is_picture(node.children):
            self.paragraphs += 1
            node = node._replace(attributes={"number": self.paragraphs, **node.attributes})
        wanted = _WRAPS.get(frame.kind)
        if wanted and node.kind not in wanted:
            node = Node(wanted[-1], (node,), "", {}, node.line)
        frame.children.append(node)
        if self._spans.names and isinstance(node.attributes, dict):
            self.anchors += ((name, node.attributes) for name in self._spans.names)
            self._spans.names.clear()

    def end_line(self, kind: str = "paragraph") -> None:
        """Close a heading or the like of raw HTML, which nothing has closed, before a block."""
        top = self.top
        is_open = self.in_line and top.tag and top.kind != "cell"
        if is_open and (top.children or kind != "paragraph"):
            self._leave()

    def _holder(self, kind: str) -> Open:
        """Return the block that holds what comes next; what is in no cell precedes the table."""
        place = len(self._stack) - 1
        while kind != _TABLES.get(self._stack[place].kind, kind):
            place -= 1
        return self._stack[place]

    def add_line(self, nodes: Sequence[Node]) -> None:
        """Put words into the line that is open, on a line of their own if there are others."""
        children = self.top.children
        if children and nodes:
            children.append(Node("line_break"))
        children += nodes

    def whole_blocks(self) -> tuple[Node, ...]:
        """Return the blocks so far; none while one is open."""
        return () if len(self._stack) > 1 else tuple(self._stack[0].children)

    def taken(self) -> tuple[Node, ...]:
        """Close all blocks and return those at the bottom."""
        self.close_above(self._stack[0])
        nodes = tuple(self._stack[0].children)
        self._stack[0].children.clear()
        return nodes

    def _leave(self) -> None:
        frame = self._stack.pop()
        self.top = self._stack[-1]
        if frame.kind == "summary":
            self._take_summary(frame)
            return
        if frame.tag == "details":
            frame.attributes["title"] = frame.attributes["title"] or "Details"
        is_raw_heading = frame.kind == "heading" and frame.tag
        if not frame.children and (frame.kind in _NEVER_EMPTY or is_raw_heading):
            return
        if frame.kind == "table" and frame.tag:
            _fill(frame)
        if frame.kind == "row" and frame.tag:
            _settle_heads(frame)
        node = Node(frame.kind, tuple(frame.children), "", frame.attributes, frame.line)
        if frame.kind == "heading":
            self.headings.append(Heading(frame.attributes, words_of(node.children, NOT_IN_IDS)))
        self.add(node)

    def _take_summary(self, frame: Open) -> None:
        """Make the words of a summary the title of its block; those of a second one are in it."""
        title = plain_text(frame.children).strip()
        if not self.top.attributes["title"]:
            self.top.attributes["title"] = title
        elif title:
            self.add(Node("paragraph", tuple(frame.children), "", {}, frame.line))


def _settle_heads(row: Open) -> None:
    """Make a row of heads alone a head; heads beside other cells are in bold type."""
    cells = row.children
    row.attributes["header"] = is_head = all(cell.attributes["header"] for cell in cells)
    for place, cell in enumerate(cells):
        if cell.attributes["header"] and cell.children and not is_head:
            cells[place] = cell._replace(children=(Node("strong", cell.children),))


def _fill(table: Open) -> None:
    """Put the cells of a table of raw HTML into columns, with empty ones where others reach."""
    ends: dict[int, int] = {}
    rows = [_in_columns(row.children, number, ends) for number, row in enumerate(table.children)]
    columns = max(map(len, rows))
    table.attributes["alignments"] = ("",) * columns
    for place, row in enumerate(table.children):
        missing = [_EMPTY] * (columns - len(rows[place]))
        table.children[place] = row._replace(children=(*rows[place], *missing))


def _in_columns(given: Sequence[Node], row: int, ends: dict[int, int]) -> list[Node]:
    """Return a row with empty cells for those that reach into it.

    ``ends`` gives by column the row before which the last cell ends.
    """
    cells: list[Node] = []
    for cell in (*given, None):
        while ends.get(len(cells), 0) > row:
            cells.append(_EMPTY)
        if cell:
            rows, columns = cell.integer("rowspan"), cell.integer("colspan")
            for number in range(min(columns, max(1, COLUMNS - len(cells)))):
                ends[len(cells)] = row + rows
                cells.append(_EMPTY if number else cell)
            for name in ("colspan", "rowspan", "header"):
                cast("dict[str, Value]", cell.attributes).pop(name)
    return cells


def as_line(node: Node) -> tuple[Node, ...]:
    """Return the words of a block as inline nodes, a line break between its parts."""
    if node.kind in INLINE_KINDS:
        return (node,)
    if node.kind == "code_block":
        return tuple(_code_lines(node.text.strip("\n").split("\n")))
    parts: list[Node] = []
    for child in node.children:
        if parts and child.kind not in INLINE_KINDS:
            parts.append(Node("line_break"))
        parts += as_line(child)
    return tuple(parts)


def _code_lines(lines: Sequence[str]) -> Iterator[Node]:
    for number, line in enumerate(lines):
        if number:
            yield Node("line_break")
        if line:
            yield Node("code", text=line)


def is_picture(nodes: Sequence[Node]) -> bool:
    """Return whether there is nothing but images, be they links or not."""
    return all(
        node.kind in _PICTURES
        or (node.kind == "text" and not node.text.strip())
        or (node.kind in {"link", "refused_link"} and is_picture(node.children))
        for node in nodes
    )
