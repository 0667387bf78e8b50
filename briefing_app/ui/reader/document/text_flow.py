"""Blocks one below the other: spaces, insets, boxes behind them and markers before them.

All vertical space is the top margin of the block below it, worked out here: between neighbours the
larger of the two spaces counts, at the edge of a box spaces do not run together with the padding.
Boxes are drawn by the pane (`backdrop`) and cost the layout nothing, however deep they nest.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from briefing_app.model.words.language import Direction
from briefing_app.ui.reader.document.text_index import Box, Marker, TextIndex
from briefing_app.ui.reader.document.typography import BLEED, BlockStyle, Typography
from briefing_app.ui.widgets.direction import DIRECTIONS, SIDES

FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
MINIMUM = QTextBlockFormat.LineHeightTypes.MinimumHeight.value

_DEEPEST_INSET = 0.5
"""The share of the column that insets may take; what nests deeper stays there."""


class Flow:
    """The end of the document, where the writer adds blocks."""

    def __init__(
        self, document: QTextDocument, typography: Typography, text_index: TextIndex
    ) -> None:
        self.typography = typography
        self.text_index = text_index
        self.cursor = QTextCursor(document)
        self.direction: Direction = "ltr"
        self.left = 0
        self.right = 0
        self._first = True
        self._top = 0
        self._margin = 0
        self._flush = True
        self._open: list[int] = []
        self._offsets: dict[int, int] = {}
        self._marker = ""
        self._marker_edge = 0
        self._marker_direction: Direction = self.direction
        self._last: int

    @property
    def start(self) -> int:
        """How far the edge that lines begin at is from that of the column."""
        return self.right if self.direction == "rtl" else self.left

    def inset(self, pixels: int) -> int:
        """Move the edge that lines begin at in, as far as the column allows.

        Returns by how much, which `outset` takes to undo it.
        """
        room = round(self.typography.column * _DEEPEST_INSET) - self.start
        moved = max(0, min(pixels, room))
        self.outset(-moved)
        return moved

    def outset(self, pixels: int) -> None:
        """Move the edge that lines begin at out again."""
        if self.direction == "rtl":
            self.right -= pixels
        else:
            self.left -= pixels

    def block(
        self,
        block_style: BlockStyle,
        *,
        before: int = 0,
        after: int = 0,
        align: Qt.AlignmentFlag | None = None,
        grows: bool = False,
        level: int = 0,
    ) -> int:
        """Start a block and return its position. Spaces are in pixels.

        ``grows`` lets a line be higher than usual, for images; ``level`` is that of a heading.
        """
        made = QTextBlockFormat()
        made.setLineHeight(block_style.line, MINIMUM if grows else FIXED)
        made.setTopMargin(self._space(before))
        made.setLayoutDirection(DIRECTIONS[self.direction])
        made.setLeftMargin(BLEED + self.left)
        made.setRightMargin(BLEED + self.right)
        if align is None and self._marker and self._marker_direction != self.direction:
            # Words that run the other way than their list stay beside its mark.
            align = SIDES[self._marker_direction]
        if align is not None:
            made.setAlignment(align)
        if level:
            made.setHeadingLevel(level)
        self._insert(made, block_style)
        self._margin = after
        return self._last

    def go_on(self, block_style: BlockStyle) -> None:
        """Start a block that goes on from the one before it, with no space between the two."""
        look = self.cursor.blockFormat()
        look.setTopMargin(0)
        self.cursor.insertBlock(look, block_style.format)
        before, self._last = self._last, self.cursor.position()
        self.text_index.go_on(before, self._last)

    def _insert(self, made: QTextBlockFormat, block_style: BlockStyle) -> None:
        if self._first:
            self.cursor.setBlockFormat(made)
            self.cursor.setBlockCharFormat(block_style.format)
            self._first = False
        else:
            self.cursor.insertBlock(made, block_style.format)
        self._last = self.cursor.position()
        if self._marker:
            mark = Marker(
                self._last,
                self._marker,
                self._marker_edge,
                block_style.pixels,
                block_style.line,
                self._marker_direction,
            )
            self.text_index.markers.append(mark)
            self.text_index.marker_positions.append(self._last)
            self._marker = ""

    def _space(self, before: int) -> int:
        """Return the space above the next block and start the boxes that wait for it."""
        space = self._top + (0 if self._flush else max(self._margin, before))
        for index in self._offsets:
            box = self.text_index.boxes[index]
            box.rise = space - self._offsets[index]
        starting = list(self._offsets)
        self._offsets.clear()
        self._top = self._margin = 0
        self._flush = False
        position = self.next_position()
        for index in starting:
            self.text_index.boxes[index].start = position
            self.text_index.box_starts[index] = position
        return space

    def open_box(self, look: str, *, before: int, padding: int, indent: int) -> None:
        """Start a box; ``padding`` is above its first block, ``indent`` inside both its edges."""
        parent = self._open[-1] if self._open else -1
        boxes = self.text_index.boxes
        boxes.append(Box(look, self.left, self.right, parent, self.direction))
        self.text_index.box_starts.append(self.cursor.position() + 1)
        if not self._flush:
            self._top += max(self._margin, before)
        self._margin = 0
        self._open.append(len(boxes) - 1)
        self._offsets[len(boxes) - 1] = self._top
        self._top += max(0, padding - self.typography.lowered) if padding else 0
        self._flush = True
        self.left += indent
        self.right += indent

    def close_box(self, *, after: int, padding: int, indent: int) -> None:
        """End the innermost box; the same ``indent`` as when it was opened."""
        index = self._open.pop()
        self.left -= indent
        self.right -= indent
        if index in self._offsets:  # It held nothing, so neither did those inside it.
            self._top = self._offsets.pop(index)
            del self.text_index.boxes[index:], self.text_index.box_starts[index:]
            return
        box = self.text_index.boxes[index]
        self._top += padding + self.typography.lowered if padding else 0
        box.end = self._last
        box.fall = self._top
        self._margin = after
        self._flush = False

    def mark_item(self, text: str, gap: int, block_style: BlockStyle) -> None:
        """Set the marker of the next block, so many pixels before it.

        A marker that still waits for its block gets an empty one.
        """
        if self._marker:
            self.block(block_style)
        self._marker = text
        self._marker_edge = self.start - gap
        self._marker_direction = self.direction

    def settle_item(self, block_style: BlockStyle) -> None:
        """Give a marker that still waits its empty block."""
        if self._marker:
            self.block(block_style)

    def next_position(self) -> int:
        """Return where the next block will start."""
        return 0 if self._first else self.cursor.position() + 1

    def space_before(self, pixels: int) -> None:
        """Keep at least this much space above the next block."""
        self._margin = max(self._margin, pixels)

    def space_after(self, pixels: int) -> None:
        """Let the space below the last block be this much."""
        self._margin = pixels

    def exact_space(self, pixels: int) -> None:
        """Let the space above the next block be this much, whatever that block asks for."""
        self._top += pixels
        self._margin = 0
        self._flush = True

    def table_space(self, before: int, after: int) -> int:
        """Return the space above a table that comes next, and keep the space below it."""
        space = self._space(before)
        self._margin = after
        return space

    def after_table(self) -> None:
        """Go after a table, into the block that Qt needs there, and make that one tiny."""
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        tiny = QTextBlockFormat()
        tiny.setLineHeight(1, FIXED)
        self.cursor.setBlockFormat(tiny)
        self._last = self.cursor.position()
        self._first = False
