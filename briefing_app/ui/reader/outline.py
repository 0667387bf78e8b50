"""What the text is made of, as a tree of headings, lists, tables and links, from its document.

The document is flat: this puts the blocks back into what they belong to, for screen readers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from math import inf
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from briefing_app.ui.reader.document.text_index import TableFit, TextIndex
from briefing_app.ui.widgets.links.parts import Part, PartKind

_BOXES: dict[str, PartKind] = {"quote": "quote", "code": "code"}


class _Span(NamedTuple):
    """A part that holds blocks, and the table if it is one.

    ``order`` is that in which parts with the same start were begun, the outermost first.
    """

    start: int
    order: float
    end: float
    kind: PartKind
    table: TableFit | None = None


def outline(document: QTextDocument, text_index: TextIndex) -> Part:
    """Return the whole text as one part."""
    text = _Outline(document, text_index).text
    _simplify(text)
    return text


def _simplify(part: Part) -> None:
    """Let an item that is one paragraph hold the words itself."""
    for each in part.parts:
        _simplify(each)
    if part.kind == "item" and [each.kind for each in part.parts] == ["paragraph"]:
        part.start, part.end = part.parts[0].start, part.parts[0].end
        part.parts = []


class _Outline:
    """The walk through the blocks; ``text`` is what comes of it."""

    def __init__(self, document: QTextDocument, text_index: TextIndex) -> None:
        self._document = document
        self._text_index = text_index
        self._spans = sorted(_spans(text_index), key=lambda span: span[:2])[::-1]
        self._open = [Part("text", 0, inf)]
        self.text = self._open[0]
        block = document.begin()
        while block.isValid():
            block = self._take(block).next()

    def _take(self, block: QTextBlock) -> QTextBlock:
        """Put a block where it belongs; return the last one that was taken."""
        position = block.position()
        while self._open[-1].end < position:
            self._open.pop()
        begun = []
        while self._spans and self._spans[-1].start <= position:
            begun.append(self._spans.pop())
        marker = self._marker(position)
        lists = [place for place, span in enumerate(begun) if span.kind == "list"]
        # A marker belongs to the innermost list, and its item is around all that begins with it.
        before = lists[-1] + 1 if lists else 0
        self._begin(begun[:before])
        if marker:
            self._begin_item(position, marker)
        self._begin(begun[before:])
        if begun and begun[-1].table is not None:
            table = self._open.pop()
            self._fill_table(table, begun[-1].table)
            return self._document.findBlock(int(table.end))
        self._add_leaf(block)
        return block

    def _marker(self, position: int) -> str:
        positions = self._text_index.marker_positions
        place = bisect_left(positions, position)
        found = place < len(positions) and positions[place] == position
        return self._text_index.markers[place].text if found else ""

    def _begin(self, spans: Iterable[_Span]) -> None:
        for span in spans:
            self._push(Part(span.kind, span.start, span.end))

    def _begin_item(self, position: int, marker: str) -> None:
        while self._open[-1].kind not in ("list", "text"):
            self._open.pop()
        item = Part("item", position, self._open[-1].end)
        item.marker = marker
        self._push(item)

    def _push(self, part: Part) -> None:
        self._open[-1].parts.append(part)
        self._open.append(part)

    def _add_leaf(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        if not block.text().strip():
            return
        start = block.position()
        parts = self._open[-1].parts
        if start in self._text_index.begun_at and parts and parts[-1].end == start - 1:
            parts[-1].end = start + block.length() - 1
            return
        leaf = Part("heading" if level else "paragraph", start, start + block.length() - 1, level)
        leaf.number = self._text_index.paragraph_of(start)
        parts.append(leaf)

    def _fill_table(self, part: Part, piece: TableFit) -> None:
        """Add the rows of a table; a piece that goes on from another one becomes part of that."""
        around = self._open[-1].parts
        before = around[-2] if len(around) > 1 else part
        if before.kind == "table" and piece.begun_before:
            around.pop()
            part, before.end = before, part.end
        at = QTextCursor(self._document)
        at.setPosition(piece.position)
        table = at.currentTable()
        columns = range(table.columns())
        # From the first to the last; `table_writer` puts them from left to right.
        in_order = columns[::-1] if piece.direction == "rtl" else columns
        for line in range(table.rows()):
            cells = [table.cellAt(line, column) for column in columns]
            ends = [(cell.firstPosition(), cell.lastPosition()) for cell in cells]
            kind: PartKind = "header" if line < piece.headers else "cell"
            row = Part("row", ends[0][0], ends[-1][1])
            row.parts = [Part(kind, *ends[column]) for column in in_order]
            part.parts.append(row)


def _spans(text_index: TextIndex) -> Iterator[_Span]:
    for order, box in enumerate(text_index.boxes):
        if box.look != "rule" and box.start >= 0:
            end = box.end if box.end >= box.start else inf
            yield _Span(box.start, order, end, _BOXES.get(box.look, "callout"))
    for each in text_index.lists:
        end = each.end if each.end >= each.start else inf
        yield _Span(each.start, each.boxes - 0.5, end, "list")
    for table in text_index.tables:
        yield _Span(table.position, inf, table.end, "table", table)


def title_of(document: QTextDocument, callout: Part) -> str:
    """Return the title of a callout: the words of its first block that look alike."""
    start = document.findBlock(callout.start).begin()
    return start.fragment().text().strip()
