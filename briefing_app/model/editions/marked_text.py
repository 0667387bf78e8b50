"""The text of the later edition with the changes marked in place."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from briefing_app.model.appendices import notes_heading
from briefing_app.model.editions.comparing import EditionChanges
from briefing_app.model.editions.text_changes import TextChange
from briefing_app.model.editions.units import Unit
from briefing_app.model.editions.word_changes import Run
from briefing_app.model.tree import LISTS, Node, Value, plain_text
from briefing_app.model.words.fixed_words import Words

_LEAVES = frozenset({"paragraph", "heading", "cell", "term", "code_block", "rule"})
_INSIDE = {
    "bullet_list": "item ",
    "ordered_list": "item ",
    "quote": "quote ",
    "definition_list": "definition ",
    "table": "cell",
}
"""What the kind of a unit has in it if it is in such a block."""
_MARKS = {"removed": "strike", "added": "insertion"}


def text_node(words: str) -> Node:
    """Return words as a node."""
    return Node("text", text=words)


def run_nodes(runs: Iterable[Run]) -> tuple[Node, ...]:
    """Return runs of words as nodes: what went is struck out, what came an insertion."""
    found: list[Node] = []
    for run in runs:
        words = run.text
        kept = words.strip()
        if run.kind == "same":
            found.append(text_node(words))
        else:
            if found and (words[:1].isspace() or _touches(found[-1], kept)):
                found.append(text_node(" "))
            found.append(Node(_MARKS[run.kind], (text_node(kept),)))
            if words[-1:].isspace():
                found.append(text_node(" "))
    return tuple(found)


def _touches(node: Node, words: str) -> bool:
    """Return whether words after a node would look like one word with what the node ends in.

    Words that stayed have the spaces of the later edition, which may have had none there.
    """
    before = plain_text((node,))[-1:]
    return node.kind == "strike" or (before.isalnum() and words[:1].isalnum())


def marked_blocks(changes: EditionChanges, words: Words) -> tuple[Node, ...]:
    """Return the blocks of the later edition, its notes last as a list, with all changes marked.

    What went is where it was: before what follows it in the later edition. ``words`` are those of
    the language to mark them in.
    """
    writer = _Marked(changes.text.changes, words)
    blocks = writer.children(changes.after.blocks, "")
    notes = [
        Node("item", tuple(map(_without_number, writer.children(note.blocks, ""))))
        for note in changes.after.footnotes.values()
    ]
    listed: tuple[Node, ...] = ()
    if notes:
        attributes: dict[str, Value] = {"start": 1, "tight": False}
        listed = (notes_heading(changes.after), Node("ordered_list", tuple(notes), "", attributes))
    return (*blocks, *listed, *writer.gone(""))


def _without_number(node: Node) -> Node:
    attributes = {name: value for name, value in node.attributes.items() if name != "number"}
    return node._replace(attributes=attributes)


class _Gone(NamedTuple):
    """A unit that went, and its words as they are shown."""

    unit: Unit
    nodes: tuple[Node, ...]


class _Marked:
    """Walks the later edition and takes the change of each of its units in turn."""

    def __init__(self, changes: Sequence[TextChange], words: Words) -> None:
        self._changes = deque(changes)
        self._words = words["changes"]
        self._heading: Node | None = None
        self._last: Unit | None = None
        """The unit of the earlier edition that was last paired with one of the later."""
        self._depth: Counter[str] = Counter()

    def children(self, nodes: Iterable[Node], parent: str) -> tuple[Node, ...]:
        """Return nodes with their changes, and between them what went from there."""
        found: list[Node] = []
        columns, inside = 1, _INSIDE.get(parent, "")
        self._depth[inside] += 1
        for node in nodes:
            columns = len(node.children)
            found += self.gone(parent, columns, _INSIDE.get(node.kind, ""))
            found.append(self._marked(node))
            if self._heading is not None:
                found.append(self._heading)
                self._heading = None
        if inside:
            depth = self._depth[inside]
            last = self._taken(
                lambda unit: unit.kind.count(inside) >= depth and self._is_near(unit)
            )
            found += _blocks(last, parent, columns)
        self._depth[inside] -= 1
        return tuple(found)

    def _is_near(self, unit: Unit) -> bool:
        """Return whether a unit that went was in the block of the last one that stayed."""
        return self._last is not None and self._last.block == unit.block

    def gone(self, parent: str, columns: int = 1, inside: str = "") -> list[Node]:
        """Return the units that went before the next unit of the later edition.

        They become items in a list, rows in a table, and paragraphs elsewhere. Those that were in
        the same kind of block as what comes next, ``inside``, are left to be shown in that.
        """
        return _blocks(
            self._taken(lambda unit: not inside or inside not in unit.kind), parent, columns
        )

    def _taken(self, wanted: Callable[[Unit], bool]) -> list[_Gone]:
        """Take the units that went before the next unit of the later edition while wanted."""
        found: list[_Gone] = []
        while self._changes:
            change = self._changes[0]
            if change.after is not None or change.before is None or not wanted(change.before):
                break
            self._changes.popleft()
            moved = (self._label("moved"),) if change.kind == "moved" else ()
            words = run_nodes(change.runs)
            if words:
                found.append(_Gone(change.before, (*moved, *words)))
        return found

    def _next(self) -> TextChange:
        """Take the change of the next unit of the later edition."""
        change = self._changes.popleft()
        self._last = change.before or self._last
        return change

    def _label(self, key: str) -> Node:
        return text_node(f"{self._words[key]} ")

    def _marked(self, node: Node) -> Node:
        if node.kind in _LEAVES:
            return self._leaf(node)
        if node.kind == "callout":
            return self._callout(node)
        if node.kind == "row":
            return self._row(node)
        return node._replace(children=self.children(node.children, node.kind))

    def _row(self, node: Node) -> Node:
        """Return a row; the cells that went from its end are shown in its last one."""
        cells = [self._cell(each) for each in node.children]
        last = self._last
        gone = self._taken(lambda unit: last is not None and 0 < unit.row == last.row)
        if gone:
            nodes = [child for each in gone for child in (text_node(" "), *each.nodes)]
            cells[-1] = cells[-1]._replace(children=(*cells[-1].children, *nodes))
        return node._replace(children=tuple(cells))

    def _cell(self, node: Node) -> Node:
        """Return a cell; what went right before it, in its row, is shown in it."""
        gone = [child for each in self.gone("row") for child in each.children]
        cell = self._leaf(node)
        return cell._replace(children=(*gone, *cell.children))

    def _callout(self, node: Node) -> Node:
        gone = self.gone("")
        title = self._next()
        inner = self.children(node.children, node.kind)
        if title.kind in {"same", "added"}:
            return node._replace(children=(*gone, *inner))
        return node._replace(children=(*gone, Node("paragraph", run_nodes(title.runs)), *inner))

    def _leaf(self, node: Node) -> Node:
        change = self._next()
        if change.kind == "same":
            return node._replace(children=tuple(_plain(node.children)))
        moved = (self._label("moved_here"),) if change.kind == "moved" else ()
        children = (*moved, *run_nodes(change.runs))
        if node.kind == "rule":
            return node
        if node.kind == "code_block":
            return Node("paragraph", children)
        if node.kind == "heading":
            # Contents and outline have the words of a heading without their marks.
            if change.kind == "changed":
                self._heading = Node("paragraph", (self._label("heading"), *children))
            return node._replace(children=tuple(_plain(node.children)))
        return node._replace(children=children)


def _blocks(gone: Sequence[_Gone], parent: str, columns: int) -> list[Node]:
    """Return units that went as items in a list, rows in a table, and paragraphs elsewhere."""
    if parent == "table":
        return [
            _row(cells[start : start + columns], columns)
            for _row_number, group in groupby(gone, key=lambda each: each.unit.row)
            for cells in [[each.nodes for each in group]]
            for start in range(0, len(cells), columns)
        ]
    paragraphs = [Node("paragraph", each.nodes) for each in gone]
    if parent in LISTS:
        return [Node("item", (each,)) for each in paragraphs]
    if parent == "definition_list":
        return [Node("definition", (each,)) for each in paragraphs]
    return paragraphs


def _row(cells: Sequence[tuple[Node, ...]], columns: int) -> Node:
    padded = [*cells, *[()] * (columns - len(cells))]
    attributes: dict[str, Value] = {"header": False}
    return Node("row", tuple(Node("cell", each) for each in padded), attributes=attributes)


def _plain(nodes: Iterable[Node]) -> Iterable[Node]:
    """Yield inline nodes without what refers to the briefing that the report is not."""
    for node in nodes:
        match node.kind:
            case "citation":
                yield text_node(node.text.replace("@", ""))
            case "footnote_reference":
                yield Node("superscript", (text_node(str(node.integer("number"))),))
            case "link" if node.string("scope") != "web":
                yield from _plain(node.children)
            case _:
                yield node._replace(children=tuple(_plain(node.children)))
