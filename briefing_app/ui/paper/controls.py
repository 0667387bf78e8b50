"""Small parts that the columns of the print dialog share."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font


def heading(words: str) -> QLabel:
    """Return the heading of a group of choices."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("title")
    label.setFont(font(SANS, 13, SEMIBOLD))
    return label
