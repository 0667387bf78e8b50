"""The measures and the formats of the text on the screen, for one theme and one zoom."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat

from briefing_app.model.words.language import Direction
from briefing_app.ui.state.settings import LineSpacing, TextWidth, Typeface
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import CalloutColours
from briefing_app.ui.theme.typefaces import (
    MONO,
    READABLE,
    REGULAR,
    SANS,
    SEMIBOLD,
    SERIF,
    load_readable_font,
    set_weight,
)

BASE_PIXELS = 17
"""The size of the text at a zoom of 100 per cent, in logical pixels."""

LINE = 1.5
"""The height of a line of text, as a multiple of its size."""
_SPACINGS: dict[LineSpacing, float] = {"tight": 0.88, "usual": 1.0, "loose": 1.24}
"""What the heights of all lines are multiplied by."""

_COLUMN_EMS: dict[TextWidth, float] = {"narrow": 29.0, "usual": 37.0, "wide": 48.0}
"""The width of the column in ems of the text: about 55, 70 and 90 characters of Plex Serif."""

BLEED = 10_000
"""The room that the document has on both sides of the column, in pixels. Only wide tables use it,
so that a table can begin anywhere and be wider than the pane."""

_HEADINGS = (1.75, 1.4, 1.16, 1.0, 0.94, 0.88)
_HEADING_LINE = 1.24
MONO_SCALE = 0.86


class BlockStyle(NamedTuple):
    """What a block is set in: the format of its characters and the height of a line, in pixels."""

    format: QTextCharFormat
    pixels: int
    line: int


class Typography:
    """All measures in logical pixels and all formats; made anew when theme or zoom change.

    ``column`` is the widest that the column becomes; ``room`` is how wide it is in its pane, and
    ``free_left`` and ``free_right`` are what wide tables may take on its two sides. The wider
    gutter, with the numbers of the paragraphs, is at the side that lines begin at in a briefing of
    the ``direction``. ``serif`` is the family of the text, ``sans`` that of headings, tables and
    callouts; ``lowered`` is how much lower than usual words are in their lines.
    """

    def __init__(self, style: Appearance, direction: Direction = "ltr") -> None:
        self.direction = direction
        self.theme = style.theme
        self.pixels = max(6, round(BASE_PIXELS * style.zoom))
        self._spacing = _SPACINGS[style.line_spacing]
        self.line = round(self.pixels * LINE * self._spacing)
        self.column = round(self.pixels * _COLUMN_EMS[style.text_width])
        # Qt puts words low into a line that is higher than usual, so what is around them moves too.
        self.lowered = round(self.pixels * LINE * (self._spacing - 1) / 2)
        self.serif, self.sans = _families(style.typeface)
        gutters = self.em(3.2), self.em(1.7)
        self.gutter, self.right_gutter = gutters[::-1] if direction == "rtl" else gutters
        self.room = self.column
        self.free_left = self.free_right = 0
        self.chip_room = self.em(0.26)
        self.text = self._block_style(self.serif, 1.0)
        self.aside = self._block_style(self.sans, 0.88)
        self.small = self._block_style(self.serif, 0.92)
        self.table = self._block_style(self.sans, 0.84, line=1.38)
        self.narrow_table = self._block_style(self.sans, 0.74, line=1.36)
        self.code = self._block_style(MONO, 0.82, line=1.45)
        self.caption = self._block_style(self.sans, 0.82, colour=self.theme.muted)
        self.title = self._block_style(self.sans, 2.15, weight=SEMIBOLD, line=1.18)
        self.long_title = self._block_style(self.sans, 1.75, weight=SEMIBOLD, line=1.2)
        self.subtitle = self._block_style(self.sans, 1.2, colour=self.theme.muted, line=1.35)
        self.headings = tuple(
            self._block_style(
                self.sans,
                size,
                weight=SEMIBOLD,
                line=_HEADING_LINE,
                colour=self.theme.muted if size < 1 else "",
            )
            for size in _HEADINGS
        )

    @property
    def edge(self) -> int:
        """How far the left edge of the column is from that of the document."""
        return BLEED + self.gutter

    def fit(self, width: int) -> int:
        """Fit the column into a pane of a width; return how far its gutter is from the left."""
        room = width - self.gutter - self.right_gutter
        self.room = max(1, min(self.column, room))
        side = (width - self.room) // 2
        left = max(0, min(side - self.gutter, room - self.room))
        least = self.em(0.9)
        self.free_left = max(0, left + self.gutter - least)
        self.free_right = max(0, width - left - self.gutter - self.room - least)
        return left

    @property
    def width(self) -> int:
        """The width of the document: the column, its gutters, and the room for wide tables."""
        return self.gutter + self.room + self.right_gutter + 2 * BLEED

    def em(self, ems: float) -> int:
        """Return a length given in ems of the text."""
        return round(self.pixels * ems)

    def _block_style(
        self,
        family: str,
        size: float,
        *,
        weight: QFont.Weight = REGULAR,
        line: float = LINE,
        colour: str = "",
    ) -> BlockStyle:
        pixels = max(5, round(self.pixels * size))
        made = QTextCharFormat()
        made.setFontFamilies([family])
        made.setProperty(QTextFormat.Property.FontPixelSize, pixels)
        set_weight(made, weight)
        if colour:
            made.setForeground(QColor(colour))
        return BlockStyle(made, pixels, round(pixels * line * self._spacing))

    def callout(self, variant: str) -> CalloutColours:
        """Return the colours of a callout; those of ``other`` for a variant without its own."""
        return self.theme.callouts.get(variant) or self.theme.callouts["other"]

    @staticmethod
    def colour(name: str) -> QColor:
        """Return a colour of the theme as Qt has it."""
        return QColor(name)

    def mono(self, base: QTextCharFormat) -> QTextCharFormat:
        """Return the format of code inside text of the given format."""
        made = QTextCharFormat(base)
        made.setFontFamilies([MONO])
        pixels = base.intProperty(QTextFormat.Property.FontPixelSize)
        made.setProperty(QTextFormat.Property.FontPixelSize, max(5, round(pixels * MONO_SCALE)))
        return made

    def link(self, base: QTextCharFormat, *, underlined: bool = True) -> QTextCharFormat:
        """Return the format of a link inside text of the given format."""
        made = QTextCharFormat(base)
        made.setForeground(QColor(self.theme.link))
        if underlined:
            made.setFontUnderline(True)
            made.setUnderlineColor(blend(self.theme.link, self.theme.page, 0.45))
        return made


def _families(typeface: Typeface) -> tuple[str, str]:
    """Return the families of the text, and of headings, tables and callouts."""
    if typeface == "readable":
        load_readable_font()
        return READABLE, READABLE
    return (SERIF if typeface == "serif" else SANS), SANS


@cache
def blend(over: str, under: str, share: float) -> QColor:
    """Return the colour of ``over`` laid on ``under`` with an opacity of ``share``, 0 to 1."""
    front, back = QColor(over), QColor(under)
    red, green, blue = (
        round(share * one + (1 - share) * two)
        for one, two in (
            (front.red(), back.red()),
            (front.green(), back.green()),
            (front.blue(), back.blue()),
        )
    )
    return QColor(red, green, blue)
