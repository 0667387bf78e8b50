"""Where things stand in a document: positions to heights in pixels, and back."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextDocument


def height_of(document: QTextDocument) -> float:
    """Return the height of the document, all of it laid out."""
    return document.documentLayout().documentSize().height()


def block_area(document: QTextDocument, position: int) -> QRectF:
    """Return the area of the block at a position; its margins are not in it."""
    return document.documentLayout().blockBoundingRect(document.findBlock(position))


def line_top(document: QTextDocument, position: int) -> float:
    """Return the top of the line that a position is in."""
    block = document.findBlock(position)
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(position - block.position())
    return top + line.y() if line.isValid() else top


def position_at(document: QTextDocument, left: float, top: float) -> int:
    """Return the position in the text nearest to a point; 0 in an empty document."""
    point = QPointF(left, top)
    return max(0, document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit))
