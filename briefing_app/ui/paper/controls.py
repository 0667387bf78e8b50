"""Small parts that the columns of the print dialog share."""

from __future__ import annotations

from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.plain import PlainLabel


def heading(words: str) -> PlainLabel:
    """Return the heading of a group of choices."""
    label = PlainLabel(words, name="title")
    label.setFont(font(SANS, 13, SEMIBOLD))
    return label
