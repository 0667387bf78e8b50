"""The program's own fonts: IBM Plex, so that a briefing looks the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QTextCharFormat
from PySide6.QtWidgets import QApplication

from briefing_app.resources import font_files, readable_font_files

SERIF = "IBM Plex Serif"
SANS = "IBM Plex Sans"
MONO = "IBM Plex Mono"
READABLE = "Atkinson Hyperlegible"
"""The families: the text, everything around it, code, and one in which all of the text can be set
whose letters are hard to mistake for one another."""

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold


@cache
def load_fonts() -> None:
    """Make the fonts known to Qt, once; needs an application. A file that Qt refuses is skipped.

    Measured: 2 ms for all seven, so none of them is left for later. The font of the application has
    its weight on the axis, which a style sheet leaves alone: the lightest weight is what variable
    fonts would be drawn in otherwise.
    """
    for path in font_files():
        QFontDatabase.addApplicationFont(str(path))
    QApplication.setFont(font(SANS, USUAL_SIZE))


@cache
def load_readable_font() -> None:
    """Make the typeface that is easier to read known to Qt, once; only those who use it pay."""
    for path in readable_font_files():
        QFontDatabase.addApplicationFont(str(path))
    if not QFont.substitutes(READABLE):
        QFont.insertSubstitution(READABLE, SANS)


USUAL_SIZE = 13
"""In pixels at 100 per cent."""

_WEIGHT_AXIS = QFont.Tag("wght")
"""Plex Sans is one variable font, of which Qt takes the weight by its axis only: the weight of a
font or a style sheet alone leaves it as it is. The other families have a file for each weight."""


def font(family: str, pixels: int, weight: QFont.Weight = REGULAR) -> QFont:
    """Return a font of a family, a size in pixels and a weight."""
    made = QFont(family)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setVariableAxis(_WEIGHT_AXIS, float(weight.value))
    return made


def set_weight(characters: QTextCharFormat, weight: QFont.Weight) -> None:
    """Set the weight of a format, whatever its family."""
    characters.setFontWeight(weight)
    characters.setFontVariableAxes({_WEIGHT_AXIS: float(weight.value)})
