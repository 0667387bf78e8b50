"""Boxes for a choice and for a number that stand in a column which scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from briefing_app.ui.widgets.accessibility.choice_box import Choices

_BEFORE_NUMBER = 4
"""In pixels; with Qt's own, as much as before the words of a box for choices."""


class FormChoice(Choices):
    """A box for one of several choices. The wheel scrolls past it, and never chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FormNumber(QSpinBox):
    """A box for a number, as high as one for choices. The wheel scrolls past it.

    Its own height is that of our typeface, and cuts the letters of others, such as Arabic ones. Qt
    takes no notice of the padding before its words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_BEFORE_NUMBER, 0, _BEFORE_NUMBER, 0)
        self.setMinimumHeight(FormChoice().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
