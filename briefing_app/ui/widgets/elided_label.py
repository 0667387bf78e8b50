"""A label of one line that gives way when there is too little room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent

from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.widgets.plain import PlainLabel, set_tip

_LEAST = 40
"""The room that a label keeps, in pixels."""


class ElidedLabel(PlainLabel):
    """Shows as much of its words as there is room for, and all of them in its tip."""

    def __init__(self, *, name: str = "") -> None:
        self._whole = ""
        super().__init__(name=name)

    def setText(self, words: str) -> None:
        """Show other words."""
        self._whole = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._elide()

    def natural_width(self) -> int:
        """Return the width in pixels that all of the words take."""
        return QFontMetrics(self.font()).horizontalAdvance(self._whole) + 4

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self.natural_width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = elided(QFontMetrics(self.font()), self._whole, self.width())
        set_tip(self, self._whole if shown != self._whole else "")
        super().setText(shown)
