"""The small card that shows what a note, a source or an abbreviation says."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.widgets.plain import PlainLabel

_WIDTH_EMS = 26
_GAP = 6
_MOST = 900
"""Characters on a card; the rest is where the link leads."""
_LONG, _BREAK = re.compile(r"\S{24}"), "\u200b"
"""A label breaks lines between words only, and a long word also at this sign that nobody sees."""


class HoverCard(QWidget):
    """A card of plain text over its parent; it takes no focus and never reads rich text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Note"))
        self._label = PlainLabel(wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 11)
        self._column.addWidget(self._label)
        self._around = parent
        self._fill = QColor()
        self._edge = QColor()
        self.hide()

    def restyle(self, style: Appearance) -> None:
        """Take the colours and the size of the text."""
        theme = style.theme
        self._fill = QColor(theme.field)
        self._edge = QColor(theme.quote_bar)
        size = max(9, round(14 * style.zoom))
        self._label.setFont(font(SANS, size))
        self._label.setStyleSheet(f"color: {theme.text}; font-size: {size}px")

    def show_text(self, text: str, beside: QRect) -> None:
        """Show words below a rectangle of the parent, or above it where there is no room."""
        words = text if len(text) <= _MOST else f"{text[:_MOST].rstrip()} …"
        self._label.setText(_LONG.sub(f"\\g<0>{_BREAK}", words))
        self.setAccessibleDescription(words)
        parent = self._around
        width = min(_WIDTH_EMS * self._label.fontMetrics().height() // 2 * 2, parent.width() - 24)
        natural = self._label.fontMetrics().horizontalAdvance(words) + 34
        self.setFixedWidth(max(80, min(width, natural)))
        self.setFixedHeight(self._column.heightForWidth(self.width()))
        x = min(max(12, beside.left() - 14), parent.width() - self.width() - 24)
        y = beside.bottom() + _GAP
        if y + self.height() > parent.height() - 8:
            y = max(8, beside.top() - _GAP - self.height())
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._edge, 1))
        painter.setBrush(self._fill)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
