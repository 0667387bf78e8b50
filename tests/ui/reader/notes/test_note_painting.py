"""The shapes behind words that are highlighted."""

from itertools import product
from typing import get_args

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import ThemeName
from briefing_app.model.notes.kinds import kind_names
from briefing_app.ui.reader.notes.note_painting import Stretch, paint_kind
from briefing_app.ui.theme.theme import load_theme

_EM = 40
"""Large letters, so that lines of unlike widths are so in pixels."""
_WORDS = QRectF(20, 60, 200, _EM)


def _painted(kind: int, *, own: bool) -> tuple[bytes, int]:
    """Return a picture of words of a kind, and how many of its pixels have the ink of the kind."""
    theme = load_theme("light")
    image = QImage(240, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.page))
    painter = QPainter(image)
    paint_kind(painter, Stretch(_WORDS), kind, theme, own=own)
    painter.end()
    ink = QColor(theme.highlights[kind - 1] if kind else theme.muted)
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    return bytes(pixels), sum(each == ink.rgb() for each in pixels)


def test_each_kind_has_its_shape_and_ones_own_are_drawn_stronger(qtbot: QtBot) -> None:
    seen = set()
    for kind in range(1, len(kind_names()) + 1):
        (own, ink), (other, less) = _painted(kind, own=True), _painted(kind, own=False)
        assert 0 < less < ink, kind
        seen |= {own, other}
    assert len(seen) == 2 * len(kind_names())
    words_only, ink = _painted(0, own=True)
    assert words_only == _painted(0, own=False)[0]
    assert ink > 0


def test_a_highlight_has_an_edge_on_a_marked_paragraph(qtbot: QtBot) -> None:
    for name, kind in product(get_args(ThemeName), range(1, len(kind_names()) + 1)):
        theme = load_theme(name)
        image = QImage(240, 100, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.marked))
        painter = QPainter(image)
        paint_kind(painter, Stretch(_WORDS), kind, theme, own=True)
        painter.end()
        across = [image.pixelColor(x, 40).name().upper() for x in range(10, 30)]
        assert across[0] == theme.marked.upper()
        assert across.count(theme.page.upper()) >= 2, (name, kind)
