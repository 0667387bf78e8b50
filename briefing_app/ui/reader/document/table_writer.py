"""Tables with rules instead of boxes: a strong line under the header, hairlines between rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefing_app.model.pieces import LONGEST, weight
from briefing_app.model.tree import Node, walk
from briefing_app.model.words.language import direction_of
from briefing_app.translation import number, tr
from briefing_app.ui.reader.document.inline_writer import Inline
from briefing_app.ui.reader.document.table_widths import Columns, measure
from briefing_app.ui.reader.document.text_flow import FIXED, MINIMUM, Flow
from briefing_app.ui.reader.document.text_index import TableFit
from briefing_app.ui.reader.document.typography import BLEED, BlockStyle
from briefing_app.ui.reader.tables.alignments import ALIGNMENTS
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.typefaces import SEMIBOLD, set_weight
from briefing_app.ui.widgets.direction import DIRECTIONS

if TYPE_CHECKING:
    from briefing_app.ui.reader.tables.large_table import LargeTable

MOST_CELLS = 20_000
"""A table with more cells is large."""
MOST_COLUMNS = 100
"""One with more columns is, too: a page is not so wide."""
HEAVIEST_ROW = 2 * LONGEST
"""One with a row that weighs more is, too: a cell is not parted, and no page has room for it."""
_PIECE = 120
"""Cells in one piece of a long table; pieces are flush below one another and look like one."""
_CELLS_AT_ONCE = 1000
"""Cells that are looked through for anchors before something else has its turn."""

_MANY_COLUMNS = 7
_SIDE_EMS = 1.1
"""The space between a cell's words and the next column, in ems of the table."""
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


class _Rows(NamedTuple):
    """The rows of one piece, and how the columns of the table are aligned and wide."""

    rows: tuple[Node, ...]
    alignments: list[str]
    columns: Columns


def is_large(node: Node) -> bool:
    """Return whether a table is to have a view of its own."""
    columns = max((len(row.children) for row in node.children), default=0)
    if columns > MOST_COLUMNS or columns * len(node.children) > MOST_CELLS:
        return True
    return any(weight(row.children, HEAVIEST_ROW) > HEAVIEST_ROW for row in node.children)


def set_widths(document: QTextDocument, tables: Iterable[TableFit]) -> None:
    """Give tables of a document the widths that they were fitted to."""
    edit, at = QTextCursor(document), QTextCursor(document)
    edit.beginEditBlock()
    for fitted in tables:
        at.setPosition(fitted.position)
        table = at.currentTable()
        look = table.format()
        _set_widths(look, fitted)
        table.setFormat(look)
    edit.endEditBlock()


def _set_widths(look: QTextTableFormat, table: TableFit) -> None:
    fixed = QTextLength.Type.FixedLength
    look.setLeftMargin(BLEED + table.begin)
    look.setColumnWidthConstraints([QTextLength(fixed, width) for width in table.widths])


def _parted(rows: Iterable[Node], most: int) -> Iterator[tuple[Node, ...]]:
    """Part rows into at most so many each, and fewer where they are long."""
    piece: list[Node] = []
    room = LONGEST
    for row in rows:
        room -= weight(row.children)
        if piece and (room < 0 or len(piece) == most):
            yield tuple(piece)
            piece, room = [], LONGEST - weight(row.children)
        piece.append(row)
    yield tuple(piece)


class TableWriter:
    """Writes tables; long ones in pieces, so that no step takes long."""

    def __init__(self, flow: Flow, inline: Inline) -> None:
        self._flow = flow
        self._inline = inline
        self._typography = flow.typography

    def write(self, node: Node, *, before: int, after: int) -> Iterator[None]:
        """Write a table; yields after each piece.

        Of a large one only its beginning is written, and a link that opens it.
        """
        if not is_large(node):
            yield from self._write_rows(node, before=before, after=after)
            return
        from briefing_app.ui.reader.tables.large_table import LargeTable

        table, gap = LargeTable(node, self._flow.direction), self._typography.em(0.6)
        begun = node._replace(children=table.shown)
        yield from self._write_rows(begun, before=before, after=gap)
        position = self._write_link(table, gap if table.shown else before, after)
        left = 0
        for row in node.children:
            for each in walk(row.children):
                self._flow.text_index.note_anchor(each.string("id"), position)
            left -= len(row.children)
            if left < 0:
                left = _CELLS_AT_ONCE
                yield

    def _write_link(self, table: LargeTable, before: int, after: int) -> int:
        """Write the link that opens a table; return where it is."""
        flow, block_style = self._flow, self._typography.table
        tables = flow.text_index.large_tables
        tables.append(table)
        position = flow.block(block_style, before=before, after=after)
        target = Target("table", str(len(tables) - 1))
        words = tr(
            "Open the whole table ({rows} × {columns})",
            rows=number(table.rows),
            columns=number(table.columns),
        )
        self._inline.linked(words, self._typography.link(block_style.format), target)
        return position

    def _write_rows(self, node: Node, *, before: int, after: int) -> Iterator[None]:
        rows = node.children
        columns = max((len(row.children) for row in rows), default=0)
        if not columns:
            return
        listed = node.attributes.get("alignments", ())
        alignments = [str(each) for each in listed] if isinstance(listed, tuple) else []
        block_style = (
            self._typography.narrow_table if columns > _MANY_COLUMNS else self._typography.table
        )
        side = round(block_style.pixels * _SIDE_EMS)
        measured = yield from measure(rows, block_style.pixels, self._typography)
        measured = measured.placed(side, self._flow.direction)
        for piece in _parted(rows, max(1, _PIECE // columns)):
            first, last = piece[0] is rows[0], piece[-1] is rows[-1]
            space = self._flow.table_space(before if first else 0, after if last else 0)
            self._piece(_Rows(piece, alignments, measured), block_style, space)
            self._flow.text_index.tables[-1].begun_before = not first
            yield

    def _piece(self, piece: _Rows, block_style: BlockStyle, space: int) -> None:
        flow = self._flow
        rows, alignments, columns = piece
        cursor, count = flow.cursor, len(columns.least)
        made = self._format(space)
        noted = TableFit(columns, flow.left, flow.right, flow.direction)
        noted.fit(self._typography)
        _set_widths(made, noted)
        # Qt lays columns out from left to right, whatever the direction of a table.
        order = range(count)[::-1] if flow.direction == "rtl" else range(count)
        table = cursor.insertTable(len(rows), count, made)
        noted.position = table.firstPosition()
        noted.headers = sum(bool(row.attributes.get("header")) for row in rows)
        flow.text_index.tables.append(noted)
        for line, row in enumerate(rows):
            header = bool(row.attributes.get("header"))
            look = self._cell_format(header=header, pixels=block_style.pixels)
            last = self._cell_format(header=header, pixels=block_style.pixels, last=True)
            # From left to right too, for all positions that are noted to grow.
            for column, index in enumerate(order):
                place = table.cellAt(line, column)
                place.setFormat(last if column == count - 1 else look)
                if index >= len(row.children):
                    continue
                alignment = alignments[index] if index < len(alignments) else ""
                at = place.firstCursorPosition()
                self._fill(at, row.children[index], block_style, alignment, header=header)
        noted.end = table.lastPosition()
        flow.after_table()

    def _fill(
        self, at: QTextCursor, cell: Node, block_style: BlockStyle, alignment: str, *, header: bool
    ) -> None:
        flow = self._flow
        outer, flow.direction = flow.direction, direction_of(cell, flow.direction)
        look = QTextBlockFormat()
        look.setLayoutDirection(DIRECTIONS[flow.direction])
        pictured = any(child.kind == "image" for child in cell.children)
        look.setLineHeight(block_style.line, MINIMUM if pictured else FIXED)
        if alignment in ALIGNMENTS:
            look.setAlignment(ALIGNMENTS[alignment])
        made = QTextCharFormat(block_style.format)
        if header:
            set_weight(made, SEMIBOLD)
        at.setBlockFormat(look)
        flow.cursor.setPosition(at.position())
        if cell.children:
            flow.text_index.leaves[id(cell.children)] = at.position()
        self._inline.write(cell.children, made)
        flow.direction = outer

    @staticmethod
    def _format(space: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(0)
        made.setTopMargin(space)
        return made

    def _cell_format(
        self, *, header: bool, pixels: int, last: bool = False
    ) -> QTextTableCellFormat:
        theme = self._typography.theme
        made = QTextTableCellFormat()
        made.setTopPadding(round(pixels * 0.36))
        made.setBottomPadding(round(pixels * 0.44))
        made.setRightPadding(0 if last else round(pixels * _SIDE_EMS))
        made.setBottomBorder(1.5 if header else 1)
        made.setBottomBorderStyle(_SOLID)
        made.setBottomBorderBrush(QBrush(QColor(theme.rule if header else theme.hairline)))
        made.setVerticalAlignment(
            QTextCharFormat.VerticalAlignment.AlignBottom
            if header
            else QTextCharFormat.VerticalAlignment.AlignTop
        )
        return made
