"""Where things are in a document: positions and places to heights in pixels, and back."""

from __future__ import annotations

from bisect import bisect_right
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlockFormat, QTextDocument, QTextLine

from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.widgets.links.link_view import across

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def height_of(document: QTextDocument) -> float:
    """Return the height of the document, all of it laid out."""
    return document.documentLayout().documentSize().height()


def block_area(document: QTextDocument, position: int) -> QRectF:
    """Return the area of the block at a position; its margins are not in it."""
    return document.documentLayout().blockBoundingRect(document.findBlock(position))


def paragraph_area(document: QTextDocument, text_index: TextIndex, start: int) -> QRectF:
    """Return the area of the block that starts at a position, with all that it goes on in."""
    area, last = block_area(document, start), text_index.last_piece(start)
    return area if last == start else area.united(block_area(document, last))


def lines_bottom(document: QTextDocument, position: int) -> float:
    """Return where the lines of the block at a position end.

    Letters of another font may be higher than their line, and Qt counts that to the block.
    """
    block, area = document.findBlock(position), block_area(document, position)
    look, layout = block.blockFormat(), block.layout()
    if look.lineHeightType() != _FIXED or layout is None or not layout.lineCount():
        return area.bottom()
    return min(area.bottom(), area.top() + layout.lineCount() * look.lineHeight())


def words_area(document: QTextDocument, start: int, end: int) -> QRectF:
    """Return the area of the words between two positions; of whole blocks if they have several."""
    block = document.findBlock(start)
    line = block.layout().lineForTextPosition(start - block.position())
    area = block_area(document, start)
    if not line.isValid() or end - block.position() > line.textStart() + line.textLength():
        area = area.united(block_area(document, end))
        return area.translated(block.blockFormat().leftMargin(), 0)
    edges = [across(line, position - block.position()) for position in (start, end)]
    return QRectF(area.left() + min(edges), area.top() + line.y(),
                  abs(edges[1] - edges[0]), line.height())  # fmt: skip


def stretches(line: QTextLine, start: int, end: int, *, rtl: bool) -> list[tuple[float, float]]:
    """Return from where to where the words between two positions of a line's block are.

    It is one stretch in a line from left to right. In one from right to left, words of both
    directions may be apart.
    """
    if not rtl:
        edges = across(line, start), across(line, end)
        return [(min(edges), max(edges))]
    found: list[tuple[float, float]] = []
    boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if found and left - found[-1][1] < 1:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def line_top(document: QTextDocument, position: int) -> float:
    """Return the top of the line that a position is in."""
    block = document.findBlock(position)
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(position - block.position())
    return top + line.y() if line.isValid() else top


def clear_top(document: QTextDocument, position: int, headroom: float) -> float:
    """Return the height to scroll to so that the line of a position is near the top.

    No line above it is cut: those of a heading are whole, and of any other text nothing is shown.
    ``headroom`` is the most that is kept free above, in pixels.
    """
    block, top = document.findBlock(position), line_top(document, position)
    if block.layout().lineForTextPosition(position - block.position()).lineNumber() > 0:
        return top
    above = block.previous()
    while above.isValid() and above.blockFormat().headingLevel() and above.length() > 1:
        top = block_area(document, above.position()).top()
        above = above.previous()
    if not above.isValid():
        return 0.0
    free = top - block_area(document, above.position()).bottom()
    return ceil(top - max(0.0, min(headroom, free)))


def position_at(document: QTextDocument, left: float, top: float) -> int:
    """Return the position in the text nearest to a point; 0 in an empty document."""
    # Beside a table Qt finds the table, and not the row.
    point = QPointF(max(left, document.rootFrame().frameFormat().leftMargin() + 1), top)
    return max(0, document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit))


def offset_at(document: QTextDocument, text_index: TextIndex, edge: float) -> tuple[int, float]:
    """Return paragraph and offset, as in `Place`, of a height in pixels."""
    starts = text_index.number_positions
    if not starts:
        return 0, edge / max(1.0, height_of(document))
    index = max(0, bisect_right(starts, position_at(document, 0, edge)) - 1)
    area = paragraph_area(document, text_index, starts[index])
    if edge >= area.bottom() and index + 1 < len(starts):
        index += 1
        area = paragraph_area(document, text_index, starts[index])
    number = text_index.numbers[index]
    if edge < area.top():
        above = paragraph_area(document, text_index, starts[index - 1]).bottom() if index else 0.0
        return number, max(-1.0, (edge - area.top()) / max(1.0, area.top() - above))
    if edge < area.bottom():
        return number, (edge - area.top()) / max(1.0, area.height())
    rest = height_of(document) - area.bottom()
    return number, min(2.0, 1 + (edge - area.bottom()) / max(1.0, rest))


def edge_of(document: QTextDocument, text_index: TextIndex, number: int, offset: float) -> float:
    """Return the height in pixels that `offset_at` would turn into this paragraph and offset.

    The text must be in place down to the paragraph; all of it for an offset above 1 and for
    paragraph 0.
    """
    start = text_index.position_of(number)
    if start is None:
        return offset * height_of(document)
    area = paragraph_area(document, text_index, start)
    if offset < 0:
        before = text_index.position_of(number - 1)
        above = 0.0
        if before is not None:
            above = paragraph_area(document, text_index, before).bottom()
        return area.top() + offset * (area.top() - above)
    if offset <= 1:
        return area.top() + offset * area.height()
    return area.bottom() + (offset - 1) * (height_of(document) - area.bottom())
