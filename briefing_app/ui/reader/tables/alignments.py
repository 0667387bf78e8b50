"""How the words of a column are aligned, by the words of the tree."""

from __future__ import annotations

from PySide6.QtCore import Qt

ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
"""Left is left in every direction, as in all that is written."""
