"""Tables with rules instead of boxes: a strong line under the header, hairlines between rows."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefing_app.model.language import direction_of
from briefing_app.model.tree import Node, plain_text
from briefing_app.ui.reader.document.inline_writer import Inline
from briefing_app.ui.reader.document.text_flow import DIRECTIONS, FIXED, MINIMUM, Flow
from briefing_app.ui.reader.document.typography import BlockStyle
from briefing_app.ui.theme.typefaces import SEMIBOLD, set_weight

ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_PIECE = 240
"""Cells in one piece of a long table; pieces stand flush below one another and look like one."""

_SAMPLED_ROWS = 200
_MANY_COLUMNS = 7
_WIDEST = 44
_LONGEST_WORD = 18
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


def column_shares(rows: tuple[Node, ...], columns: int) -> list[float]:
    """Return the width of each column in per cent of the table, from what its cells hold."""
    shares = [3.0] * columns
    for row in rows[:_SAMPLED_ROWS]:
        for index, cell in enumerate(row.children[:columns]):
            text = plain_text((cell,))
            word = max(map(len, text.split()), default=0)
            wanted = max(min(word, _LONGEST_WORD) * 1.25, min(len(text), _WIDEST))
            shares[index] = max(shares[index], wanted)
    # The square root in part: long cells may wrap, short ones should not.
    weights = [share**0.8 + 2 for share in shares]
    return [100 * weight / sum(weights) for weight in weights]


class TableWriter:
    """Writes tables; long ones in pieces, so that no step takes long."""

    def __init__(self, flow: Flow, inline: Inline) -> None:
        self._flow = flow
        self._inline = inline
        self._typography = flow.typography

    def write(self, node: Node, *, before: int, after: int) -> Iterator[None]:
        """Write a table; yields after each piece."""
        rows = node.children
        columns = max((len(row.children) for row in rows), default=0)
        if not columns:
            return
        shares = column_shares(rows, columns)
        listed = node.attributes.get("alignments", ())
        alignments = [str(each) for each in listed] if isinstance(listed, tuple) else []
        block_style = (
            self._typography.narrow_table if columns > _MANY_COLUMNS else self._typography.table
        )
        step = max(1, _PIECE // columns)
        for start in range(0, len(rows), step):
            space = self._flow.table_space(0 if start else before, after)
            self._piece(rows[start : start + step], shares, alignments, block_style, space)
            yield

    def _piece(
        self,
        rows: tuple[Node, ...],
        shares: list[float],
        alignments: list[str],
        block_style: BlockStyle,
        space: int,
    ) -> None:
        flow = self._flow
        cursor = flow.cursor
        # Qt lays columns out from left to right, whatever the direction of a table.
        columns = range(len(shares))
        if flow.direction == "rtl":
            columns, shares = columns[::-1], shares[::-1]
        table = cursor.insertTable(len(rows), len(shares), self._format(shares, space))
        for line, row in enumerate(rows):
            header = bool(row.attributes.get("header"))
            look = self._cell_format(header=header, pixels=block_style.pixels)
            last = self._cell_format(header=header, pixels=block_style.pixels, last=True)
            for index, column in enumerate(columns):
                place = table.cellAt(line, column)
                place.setFormat(last if column == len(shares) - 1 else look)
                if index >= len(row.children):
                    continue
                alignment = alignments[index] if index < len(alignments) else ""
                at = place.firstCursorPosition()
                self._fill(at, row.children[index], block_style, alignment, header=header)
        flow.after_table()

    def _fill(
        self, at: QTextCursor, cell: Node, block_style: BlockStyle, alignment: str, *, header: bool
    ) -> None:
        look = QTextBlockFormat()
        look.setLayoutDirection(DIRECTIONS[direction_of(cell, self._flow.direction)])
        pictured = any(child.kind == "image" for child in cell.children)
        look.setLineHeight(block_style.line, MINIMUM if pictured else FIXED)
        if alignment in ALIGNMENTS:
            look.setAlignment(ALIGNMENTS[alignment])
        made = QTextCharFormat(block_style.format)
        if header:
            set_weight(made, SEMIBOLD)
        at.setBlockFormat(look)
        self._flow.cursor.setPosition(at.position())
        self._inline.write(cell.children, made)

    def _format(self, shares: list[float], space: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(0)
        made.setCellSpacing(0)
        made.setBorderCollapse(True)
        made.setTopMargin(space)
        made.setBottomMargin(0)
        made.setLeftMargin(self._flow.left)
        made.setRightMargin(self._flow.right)
        percent = QTextLength.Type.PercentageLength
        made.setWidth(QTextLength(percent, 100))
        made.setColumnWidthConstraints([QTextLength(percent, share) for share in shares])
        return made

    def _cell_format(
        self, *, header: bool, pixels: int, last: bool = False
    ) -> QTextTableCellFormat:
        theme = self._typography.theme
        made = QTextTableCellFormat()
        made.setTopPadding(round(pixels * 0.36))
        made.setBottomPadding(round(pixels * 0.44))
        made.setRightPadding(0 if last else round(pixels * 1.1))
        made.setBottomBorder(1.5 if header else 1)
        made.setBottomBorderStyle(_SOLID)
        made.setBottomBorderBrush(QBrush(QColor(theme.rule if header else theme.hairline)))
        made.setVerticalAlignment(
            QTextCharFormat.VerticalAlignment.AlignBottom
            if header
            else QTextCharFormat.VerticalAlignment.AlignTop
        )
        return made
