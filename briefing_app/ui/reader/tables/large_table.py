"""Tables that are too much for the text: their words, and finding them. No Qt.

Qt lays out the whole of a table in a text before any of it shows, which for 500,000 cells takes
minutes, and each of its rows in one go.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate, takewhile
from typing import NamedTuple

from briefing_app.model.notes.leaves import leaf_key
from briefing_app.model.pieces import LONGEST, weight
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.language import Direction, direction_of
from briefing_app.ui.reader.text_search import Excerpt, SearchText
from briefing_app.ui.state.hits import Hits

SHOWN_ROWS = 6
SHOWN_COLUMNS = 8
"""How many rows, with the heads, and columns of a large table are in the text at most."""
_REACH = 60
"""How many characters before and after a hit are shown with it."""


class Cell(NamedTuple):
    """A place in a table, counted from 0; the row of the heads is -1 if there are any."""

    row: int
    column: int


class LargeTable:
    """The words of a table, cell by cell.

    ``direction`` is that in which its columns follow; ``shown`` are the rows that are in the text,
    as far as they are.
    """

    def __init__(self, node: Node, direction: Direction) -> None:
        self.node = node
        self.direction = direction
        first = node.children[0]
        self.headed = bool(first.attributes.get("header"))
        self.columns = max(len(row.children) for row in node.children)
        self.rows = len(node.children) - self.headed
        begun = [row._replace(children=row.children[:SHOWN_COLUMNS])
                 for row in node.children[:SHOWN_ROWS]]  # fmt: skip
        self.shown = tuple(takewhile(lambda row: weight(row.children) <= LONGEST, begun))
        listed = node.attributes.get("alignments", ())
        self._alignments = listed if isinstance(listed, tuple) else ()

    def node_at(self, cell: Cell) -> Node | None:
        """Return the node of a cell, or None for one that its row does not have."""
        cells = self.node.children[cell.row + self.headed].children
        return cells[cell.column] if cell.column < len(cells) else None

    def cell_of(self, key: int) -> Cell | None:
        """Return the cell whose words are a leaf of the text, by the key of that; or None."""
        for place, row in enumerate(self.node.children, -self.headed):
            for column, node in enumerate(row.children):
                if leaf_key(node) == key:
                    return Cell(place, column)
        return None

    def words(self, cell: Cell) -> str:
        """Return the words of a cell, on one line."""
        node = self.node_at(cell)
        return _line((node,)) if node is not None else ""

    def all_words(self, cell: Cell) -> str:
        """Return the words of a cell with the numbers of notes and the addresses of links."""
        node = self.node_at(cell)
        return _line(_spelt_out(node.children)) if node is not None else ""

    def head(self, column: int) -> str:
        """Return the words of the head of a column; empty if the table has no heads."""
        return self.words(Cell(-1, column)) if self.headed else ""

    def alignment(self, column: int) -> str:
        """Return ``left``, ``center``, ``right``, or nothing."""
        return self._alignments[column] if column < len(self._alignments) else ""

    def direction_of(self, cell: Cell) -> Direction:
        """Return the direction of the words of a cell."""
        node = self.node_at(cell)
        return direction_of(node, self.direction) if node is not None else self.direction

    def separated(self, first: Cell, last: Cell) -> str:
        """Return the words of the cells between two corners, with tabs and ends of lines."""
        columns = range(first.column, last.column + 1)
        rows = range(first.row, last.row + 1)
        return "\n".join(
            "\t".join(self.words(Cell(row, column)) for column in columns) for row in rows
        )

    @cached_property
    def text(self) -> TableText:
        """All words, to be searched; of a huge table this takes a second, and any thread does."""
        return TableText(self)


class TableText:
    """The words of a table as one text; a hit is never in two cells."""

    def __init__(self, table: LargeTable) -> None:
        self._columns, self._headed = table.columns, table.headed
        self._shown = len(table.shown)
        words: list[str] = []
        for row in table.node.children:
            words += [_line((cell,)) for cell in row.children]
            words += [""] * (table.columns - len(row.children))
        self._starts = list(accumulate((len(each) + 1 for each in words), initial=0))
        self._text = SearchText("\n".join(words))

    def find(self, words: str, *, case: bool = False, whole: bool = False) -> Hits:
        """Return the hits in all cells."""
        return self._text.find(words, case=case, whole=whole)

    def find_beyond(self, words: str, *, case: bool = False, whole: bool = False) -> Hits:
        """Return the hits in the cells that are not in the text of the briefing."""
        hits = self.find(words, case=case, whole=whole)
        rows = self._shown * self._columns
        below = self._starts[rows]
        place = bisect_left(hits.starts, below, key=self._text.index_of)
        beside = [
            each for each in hits.starts[:place] if self.cell_at(each).column >= SHOWN_COLUMNS
        ]
        return Hits(beside + hits.starts[place:], hits.length)

    def cell_at(self, position: int) -> Cell:
        """Return the cell that a hit is in."""
        place = bisect_right(self._starts, self._text.index_of(position)) - 1
        row, column = divmod(place, self._columns)
        return Cell(row - self._headed, column)

    def excerpt(self, position: int, length: int) -> Excerpt:
        """Return a hit with the words around it in its cell."""
        return self._text.excerpt(position, length, _REACH)


def _line(nodes: tuple[Node, ...]) -> str:
    return " ".join(plain_text(nodes).split())


def _spelt_out(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Return nodes with each note as its number, and each link followed by its address."""
    parts: list[Node] = []
    for node in nodes:
        parts.append(node._replace(children=_spelt_out(node.children)))
        if node.kind == "footnote_reference":
            parts.append(Node("text", text=f"[{node.integer('number')}]"))
        elif node.kind == "link" and node.string("scope") in {"web", "mail"}:
            parts.append(Node("text", text=f" ({node.string('target')})"))
    return tuple(parts)
