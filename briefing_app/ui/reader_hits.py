"""The marks of Find, for the part of the text that is in sight."""

from bisect import bisect_left, bisect_right

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from briefing_app.ui.find_text import Hits
from briefing_app.ui.reader_geometry import position_at
from briefing_app.ui.theme import Theme


def marks_in_sight(
    document: QTextDocument, hits: Hits, current: int, theme: Theme, sight: tuple[int, int]
) -> list[QTextEdit.ExtraSelection]:
    """Return the marks of the hits between two heights in pixels; those elsewhere cost nothing.

    ``current`` is the index of the hit that the reader is at.
    """
    top, bottom = sight
    first = document.findBlock(position_at(document, 0, top)).position()
    last = position_at(document, document.pageSize().width(), bottom)
    starts, length = hits
    marks = []
    for index in range(bisect_left(starts, first), bisect_right(starts, last)):
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(document)
        cursor.setPosition(starts[index])
        cursor.setPosition(starts[index] + length, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(theme.hit_current if index == current else theme.hit))
        mark.cursor, mark.format = cursor, look
        marks.append(mark)
    return marks
