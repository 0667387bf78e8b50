"""Words in one font, shaped once and drawn often."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QStaticText,
    QTextOption,
    QTransform,
)

_KEPT_AT_MOST = 4000
_FROM_LEFT, _FROM_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


class Typesetter:
    """Draws words on one line, and keeps how they are shaped, which is most of the work."""

    def __init__(self, font: QFont, *, from_right: bool) -> None:
        """Take the font, and whether lines begin at the right."""
        self.font = font
        self.metrics, self._exact = QFontMetrics(font), QFontMetricsF(font)
        self._from_right = from_right
        # Qt draws the line through words that are shaped already at a wrong place.
        self._always_shapes = font.strikeOut()
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._option.setTextDirection(_FROM_RIGHT if from_right else _FROM_LEFT)
        self._shaped: dict[str, tuple[QStaticText, float, float]] = {}
        self._advances: dict[str, int] = {}

    def draw(self, painter: QPainter, rect: QRect, words: str, *, centred: bool = False) -> None:
        """Draw words in the middle of the height of a rectangle, with the painter's pen.

        Lines begin at the edge of the rectangle where the painter's begin, or are ``centred``; too
        long ones are cut off.
        """
        text, width, height = self._shaped.get(words) or self._shape(words)
        across, down = rect.width() - width, rect.height() - height
        painter.setFont(self.font)
        if across < 0 or down < 0 or self._always_shapes:
            painter.drawText(rect, _CENTRE if centred else _LEFT, words)
            return
        at_right = self._from_right and painter.layoutDirection() == _FROM_RIGHT
        left = across / 2 if centred else across if at_right else 0
        painter.drawStaticText(QPointF(rect.x() + left, rect.y() + down / 2), text)

    def _shape(self, words: str) -> tuple[QStaticText, float, float]:
        if len(self._shaped) >= _KEPT_AT_MOST:
            self._shaped.clear()
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextOption(self._option)
        text.prepare(QTransform(), self.font)
        # The size that the text gives has room for what goes over the end of the last letter.
        width = self._exact.horizontalAdvance(words)
        shaped = self._shaped[words] = text, width, text.size().height()
        return shaped

    def advance(self, words: str) -> int:
        """Return how wide words are, in pixels."""
        known = self._advances.get(words)
        if known is None:
            if len(self._advances) >= _KEPT_AT_MOST:
                self._advances.clear()
            known = self._advances[words] = self.metrics.horizontalAdvance(words)
        return known

    def room(self, words: str) -> int:
        """Return the least room in pixels in which words are not broken.

        Qt keeps up to a pixel of a line for what goes over the end of the last letter.
        """
        return ceil(self._exact.horizontalAdvance(words)) + 1
