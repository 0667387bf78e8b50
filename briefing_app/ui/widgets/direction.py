"""Words of one direction in a line of the other."""

from __future__ import annotations

import re
from functools import cache, partial
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing_app.model.words.language import Direction, text_direction

DIRECTIONS: dict[Direction, Qt.LayoutDirection] = {
    "ltr": Qt.LayoutDirection.LeftToRight,
    "rtl": Qt.LayoutDirection.RightToLeft,
}
SIDES: dict[Direction, Qt.AlignmentFlag] = {
    "ltr": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "rtl": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
FROM_LEFT, _FROM_RIGHT, END = "\u2066", "\u2067", "\u2069"
"""The signs that begin and end words of one direction; nobody sees them."""
_RIGHT_THEN_LEFT = "\u200f\u200e"
"""Signs that begin a line from the right, and in it words from the left."""
_FROM_THE_RIGHT = frozenset(("R", "AL"))
"""The kinds of letters that are written from the right."""
_IN_OWN_ORDER = cache(partial(
    re.compile,
    r"(?<=[«“])[^«»“”\u2066-\u2069]*[A-Za-z][^«»“”\u2066-\u2069]*(?=[»”])"  # what is quoted
    r"|(?<=[\s(])(?:"
    r"--?[A-Za-z][\w-]*"  # an option
    r"|\.[A-Za-z]\w*"  # the ending of a file
    r"|~?/\S*[\w/]"  # a path
    r"|\[@[^\[\]]+\]"  # a citation
    r")",
))  # fmt: skip


def in_own_direction(words: str) -> str:
    """Return words with the signs at their ends where they belong, whatever line they are in.

    In a window from right to left, “Ctrl++” would have its last sign at the left, and an English
    sentence its full stop. Words of both directions follow their line, as the program's own do.
    """
    kinds = set(map(bidirectional, words))
    from_left, from_right = "L" in kinds, not kinds.isdisjoint(_FROM_THE_RIGHT)
    if from_left == from_right:
        return _in_order(words) if from_left else words
    return f"{FROM_LEFT if from_left else _FROM_RIGHT}{words}{END}"


def in_line_from_right(words: str) -> str:
    """Return words for a line from right to left, which Qt turns if they begin with English ones.

    English words alone are as they were.
    """
    if _FROM_THE_RIGHT.isdisjoint(map(bidirectional, words)):
        return words
    turned = text_direction((words,), "rtl") == "ltr"
    return f"{_RIGHT_THEN_LEFT if turned else ''}{_in_order(words)}"


def _in_order(words: str) -> str:
    """Return a line from the right with paths, options and the like in their own order.

    Their first or last sign has no direction of its own, and would be at the wrong end.
    """
    return _IN_OWN_ORDER().sub(_isolated, words)


def _isolated(found: re.Match[str]) -> str:
    is_mixed = not _FROM_THE_RIGHT.isdisjoint(map(bidirectional, found[0]))
    return found[0] if is_mixed else f"{FROM_LEFT}{found[0]}{END}"


def turn_paragraphs(view: QTextEdit) -> None:
    """Let all paragraphs of a text go from the right in a window that does."""
    if view.isRightToLeft():
        cursor, made = QTextCursor(view.document()), QTextBlockFormat()
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(made)
