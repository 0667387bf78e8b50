"""Words of one direction in a line of the other."""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing_app.model.words.language import text_direction

FROM_LEFT, _FROM_RIGHT, END = "\u2066", "\u2067", "\u2069"
"""The signs that begin and end words of one direction; nobody sees them."""
_RIGHT_THEN_LEFT = "\u200f\u200e"
"""Signs that begin a line from the right, and in it words from the left."""


def in_own_direction(words: str) -> str:
    """Return words with the signs at their ends where they belong, whatever line they are in.

    In a window from right to left, “Ctrl++” would have its last sign at the left, and an English
    sentence its full stop. Words of both directions follow their line, as the program's own do.
    """
    kinds = set(map(bidirectional, words))
    from_left, from_right = "L" in kinds, not kinds.isdisjoint(("R", "AL"))
    if from_left == from_right:
        return words
    return f"{FROM_LEFT if from_left else _FROM_RIGHT}{words}{END}"


def in_line_from_right(words: str) -> str:
    """Return words for a line from right to left, which Qt turns if they begin with English ones.

    English words alone are as they were.
    """
    mixed = not {"R", "AL"}.isdisjoint(map(bidirectional, words))
    return (
        f"{_RIGHT_THEN_LEFT}{words}"
        if mixed and text_direction((words,), "rtl") == "ltr"
        else words
    )


def turn_paragraphs(view: QTextEdit) -> None:
    """Let all paragraphs of a text go from the right in a window that does."""
    if view.isRightToLeft():
        cursor, made = QTextCursor(view.document()), QTextBlockFormat()
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(made)
