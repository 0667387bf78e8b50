"""The signs of notes and bookmarks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF


def paint_bubble(painter: QPainter, area: QRectF) -> None:
    """Paint a speech bubble."""
    size = area.width()
    path = QPainterPath()
    path.addRoundedRect(area.adjusted(0, 0, 0, -0.25 * size), 0.15 * size, 0.15 * size)
    tail = QPolygonF([
        QPointF(area.left() + 0.22 * size, area.bottom() - 0.26 * size),
        QPointF(area.left() + 0.26 * size, area.bottom()),
        QPointF(area.left() + 0.55 * size, area.bottom() - 0.26 * size),
    ])  # fmt: skip
    path.addPolygon(tail)
    painter.drawPath(path.simplified())


def paint_ribbon(painter: QPainter, area: QRectF) -> None:
    """Paint the ribbon of a bookmark."""
    narrow = area.adjusted(0.14 * area.width(), 0, -0.14 * area.width(), 0.08 * area.height())
    middle = QPointF(narrow.center().x(), narrow.bottom() - 0.32 * narrow.height())
    painter.drawPolygon(QPolygonF([
        narrow.topLeft(), narrow.topRight(), narrow.bottomRight(), middle, narrow.bottomLeft(),
    ]))  # fmt: skip
