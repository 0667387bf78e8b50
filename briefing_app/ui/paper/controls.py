"""Small parts that the columns of the print dialog share."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSpinBox

from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.plain import PlainLabel

_BEFORE_NUMBER = 4
"""In pixels; with Qt's own, as much as before the words of a box for choices."""


def heading(words: str) -> PlainLabel:
    """Return the heading of a group of choices."""
    label = PlainLabel(words, name="title")
    label.setFont(font(SANS, 13, SEMIBOLD))
    return label


def number_box() -> QSpinBox:
    """Return a box for a number that is as high as one for choices.

    Its own height is that of our typeface, and cuts the letters of others, such as Arabic ones. Qt
    takes no notice of the padding before its words.
    """
    box = QSpinBox()
    box.lineEdit().setTextMargins(_BEFORE_NUMBER, 0, _BEFORE_NUMBER, 0)
    box.setMinimumHeight(QComboBox().sizeHint().height())
    return box
