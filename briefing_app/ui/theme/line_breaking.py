"""Breaks text into lines of a width, between words or else at a hyphen."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextLine, QTextOption

from briefing_app.ui.utf16 import piece

_NARROW = "i"
_HYPHEN, _SOFT_HYPHEN = "-", "\u00ad"
_HYPHENATED = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN")
"""The scripts that show with a hyphen that a word goes on."""
_RIGHT = Qt.TextElideMode.ElideRight


def elided(metrics: QFontMetrics, text: str, width: int, mode: Qt.TextElideMode = _RIGHT) -> str:
    """Return text on one line of a width in pixels, with an ellipsis where words are left out.

    Qt measures all of a text to do that, which of a title of 100,000 letters takes a tenth of a
    second at each call. What can have no room is not measured.
    """
    most = _most_letters(metrics, width)
    if len(text) > 2 * most:
        end = "" if mode == _RIGHT else text[-most:]
        text = f"{text[:most]}…{end}"
    return metrics.elidedText(text, mode, width)


def _most_letters(metrics: QFontMetrics, width: int) -> int:
    """Return how many narrow letters go on a line."""
    return max(0, width) // max(1, metrics.horizontalAdvance(_NARROW)) + 1


def break_lines(
    text: str, font: QFont, metrics: QFontMetrics, width: int, most: int
) -> tuple[str, ...]:
    """Break text into at most ``most`` lines of ``width`` pixels; the last one is elided.

    A word that is wider than a line is broken at its soft hyphens, or else anywhere; a hyphen shows
    it in scripts that have one. ``metrics`` are those of the font.
    """
    room = most * _most_letters(metrics, width)
    if len(text) > room:
        text = f"{text[:room]}…"
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    if most == 1:
        return (elided(metrics, text, width),)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if len(lines) == most - 1:
            rest = piece(text, line.textStart(), None)
            lines.append(elided(metrics, rest, width))
            break
        words, after = _parts(text, line)
        if _is_broken(words[-1:], after):
            line.setLineWidth(width - metrics.horizontalAdvance(_HYPHEN))
            words, after = _parts(text, line)
            words += _HYPHEN if _is_broken(words[-1:], after) else ""
        elif words.endswith(_SOFT_HYPHEN):
            words = words[:-1] + _HYPHEN
        lines.append(words.rstrip())
    layout.endLayout()
    return tuple(lines)


def _parts(text: str, line: QTextLine) -> tuple[str, str]:
    """Return the words of a line, and the letter after them."""
    end = line.textStart() + line.textLength()
    return piece(text, line.textStart(), end), piece(text, end, end + 1)


def _is_broken(before: str, after: str) -> bool:
    """Return whether a line ends inside a word of a script with hyphens."""
    if not after.isalpha() or not (before.isalpha() or unicodedata.combining(before or " ")):
        return False
    return after.isascii() or unicodedata.name(after, "").startswith(_HYPHENATED)
