"""The frame of the place that one is at in the table."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from briefing_app.ui.comparison.table.current import Current

ROW_EDGES, COLUMN_EDGES = ("top", "bottom"), ("left", "right")
ALL_EDGES = (*ROW_EDGES, *COLUMN_EDGES)


class Frame(NamedTuple):
    """A frame: its colour, and how thick it is in pixels."""

    colour: QColor
    thick: int

    @classmethod
    def of(cls, current: Current, keyed: QColor, other: QColor) -> Frame:
        """Return the frame of a place, which is thicker while the table has the keys.

        The two colours may be equally light, so that they alone would not tell.
        """
        return cls(keyed, 3) if current.keyed else cls(other, 2)

    def paint(self, painter: QPainter, rect: QRect, edges: Collection[str] = ALL_EDGES) -> None:
        """Draw lines at some edges of a rectangle, inside it."""
        left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
        lines = {
            "top": (left, top, width, self.thick),
            "bottom": (left, top + height - self.thick, width, self.thick),
            "left": (left, top, self.thick, height),
            "right": (left + width - self.thick, top, self.thick, height),
        }
        for edge in edges:
            painter.fillRect(*lines[edge], self.colour)
