"""The shapes behind words that are highlighted."""

from itertools import product
from typing import get_args

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import ThemeName
from briefing_app.model.notes.kinds import kind_names
from briefing_app.ui.reader.notes.note_painting import Ends, Stretch, paint_kind, paint_sign
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


def _ink(stretch: Stretch, kind: int) -> set[tuple[int, int]]:
    """Return the pixels that have the ink of a kind, about."""
    theme = load_theme("light")
    image = QImage(240, 120, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.page))
    painter = QPainter(image)
    paint_kind(painter, stretch, kind, theme, own=True)
    painter.end()
    wanted = QColor(theme.highlights[kind - 1] if kind else theme.muted)
    return {
        (x, y) for x, y in product(range(240), range(120))
        if (found := image.pixelColor(x, y)) and all(
            abs(one - other) < 40
            for one, other in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True)
        )
    }  # fmt: skip


def _lines(ink: set[tuple[int, int]]) -> int:
    """Return how many lines go from end to end of the words."""
    whole = [y for y in range(120) if sum((x, y) in ink for x in range(24, 216)) > 180]
    return sum(y - 1 not in whole for y in whole)


def test_lines_of_each_kind_are_where_they_belong(qtbot: QtBot) -> None:
    base = _WORDS.top()
    found = {kind: _ink(Stretch(_WORDS), kind) for kind in range(6)}
    assert [_lines(found[kind]) for kind in (0, 1, 2, 3, 4, 5)] == [0, 1, 0, 0, 2, 1]
    rows = {kind: sorted({y for _x, y in ink}) for kind, ink in found.items()}
    for kind in (0, 1, 2, 4):
        assert rows[kind][0] > base, f"{kind} is below its words"
    assert rows[2][-1] - rows[2][0] > 6, "the wave goes up and down"
    dashes = [(x, rows[3][1]) in found[3] for x in range(24, 216)]
    assert 60 < sum(dashes) < 180
    for kind in (3, 5):
        assert base - _EM < rows[kind][0] < base - 0.7 * _EM, f"{kind} is above its words too"
        assert rows[kind][-1] > base
        for edge in (20, 220):
            assert any(abs(x - edge) < 3 and abs(y - base) < 8 for x, y in found[kind]), kind
    columns = sorted({x for x, _y in found[2]})
    assert columns[0] < 26
    assert columns[-1] > 214


def test_brackets_are_where_the_words_begin_and_end(qtbot: QtBot) -> None:
    base = round(_WORDS.top())
    for first, last in product((True, False), repeat=2):
        ink = _ink(Stretch(_WORDS, Ends(first, last)), 5)
        for there, edge, inside in ((first, 20, 27), (last, 220, 213)):
            assert any((x, base - 10) in ink for x in (edge - 1, edge, edge + 1)) is there
            assert any((inside, y) in ink for y in range(base + 5, base + 20)) is there
        assert _lines(ink) == 1


def test_what_is_behind_an_image_reaches_to_its_top(qtbot: QtBot) -> None:
    for kind in (3, 5):
        rows = [y for _x, y in _ink(Stretch(_WORDS, above=55), kind)]
        assert min(rows) < 10, kind


def test_the_sign_of_a_bookmark_is_none_of_a_note_and_others_are_hollow(qtbot: QtBot) -> None:
    def painted(*, bookmark: bool, filled: bool) -> tuple[bytes, int]:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_sign(
            painter, QColor("black"), QRectF(10, 10, 20, 20), bookmark=bookmark, filled=filled
        )
        painter.end()
        pixels = memoryview(image.constBits()).cast("B").cast("I")
        return bytes(pixels), sum(each == QColor("black").rgb() for each in pixels)

    signs = {
        (bookmark, filled): painted(bookmark=bookmark, filled=filled)
        for bookmark, filled in product((True, False), repeat=2)
    }
    assert len({picture for picture, _ in signs.values()}) == 4
    for bookmark in (True, False):
        assert signs[bookmark, True][1] > 1.5 * signs[bookmark, False][1] > 0
