"""Words that are shaped once look as Qt draws them each time."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from briefing_app.ui.theme import typesetter
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.theme.typesetter import Typesetter

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
_FROM_LEFT, _FROM_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_RECT = QRect(11, 7, 180, 30)


def _canvas() -> QImage:
    image = QImage(220, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def _by_qt(words: str, typeface: QFont, direction: Qt.LayoutDirection, *, centred: bool) -> QImage:
    image = _canvas()
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    painter.setFont(typeface)
    painter.drawText(_RECT, _CENTRE if centred else _LEFT, words)
    painter.end()
    return image


def _drawn(
    words: str, typeface: QFont, direction: Qt.LayoutDirection, *, centred: bool
) -> list[QImage]:
    """Return the picture of words that are new, and that of words that are drawn again."""
    setter = Typesetter(typeface, from_right=direction == _FROM_RIGHT)
    images = []
    for _ in range(2):
        image = _canvas()
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        setter.draw(painter, _RECT, words, centred=centred)
        painter.end()
        images.append(image)
    return images


@pytest.mark.parametrize("centred", [False, True])
@pytest.mark.parametrize("direction", [_FROM_LEFT, _FROM_RIGHT])
@pytest.mark.parametrize(
    "words", ["II", "An item & <b>its</b> words", "كلمات عربية", "漢字", "so long " * 20, ""]
)
def test_words_look_as_qt_draws_them(
    words: str, direction: Qt.LayoutDirection, centred: bool
) -> None:
    typeface = font(SANS, 13, SEMIBOLD)
    wanted = _by_qt(words, typeface, direction, centred=centred)
    assert (wanted == _canvas()) == (not words)
    assert _drawn(words, typeface, direction, centred=centred) == [wanted, wanted]


def test_struck_words_are_struck() -> None:
    typeface = font(SANS, 13, SEMIBOLD)
    plain = _by_qt("E3", typeface, _FROM_LEFT, centred=False)
    typeface.setStrikeOut(True)
    wanted = _by_qt("E3", typeface, _FROM_LEFT, centred=False)
    assert wanted != plain
    assert _drawn("E3", typeface, _FROM_LEFT, centred=False) == [wanted, wanted]


def test_words_from_the_left_begin_there_in_a_window_from_the_right() -> None:
    image, setter = _canvas(), Typesetter(font(SANS, 13, SEMIBOLD), from_right=True)
    painter = QPainter(image)
    painter.setLayoutDirection(_FROM_LEFT)
    setter.draw(painter, _RECT, "On end")
    painter.end()
    assert image == _by_qt("On end", setter.font, _FROM_LEFT, centred=False)


def test_not_more_than_some_words_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetter, "_KEPT_AT_MOST", 3)
    setter, image = Typesetter(font(SANS, 13, SEMIBOLD), from_right=False), _canvas()
    painter = QPainter(image)
    for number in range(8):
        setter.draw(painter, _RECT, f"Word {number}")
        assert setter.advance(f"Word {number}") > 0
        assert len(setter._shaped) <= 3
        assert len(setter._advances) <= 3
    painter.end()


def test_words_that_are_known_are_not_shaped_or_measured_again() -> None:
    setter, image = Typesetter(font(SANS, 13, SEMIBOLD), from_right=False), _canvas()
    painter = QPainter(image)
    for words in ("one", "two"):
        setter.draw(painter, _RECT, words)
        setter.advance(words)
    shaped = [setter._shaped[words][0] for words in ("one", "two")]
    for words in ("one", "two"):
        setter.draw(painter, _RECT, words)
    painter.end()
    assert [setter._shaped[words][0] for words in ("one", "two")] == shaped
    assert setter._advances.keys() == {"one", "two"}
    assert setter.advance("one") == setter.metrics.horizontalAdvance("one")


def test_lines_against_the_window_keep_their_signs_at_their_ends() -> None:
    style = TableStyle(load_theme("light"), 1.0)

    def drawn(line: str) -> QImage:
        image = _canvas()
        painter = QPainter(image)
        style.draw_lines(painter, _RECT, (line,), style.words)
        painter.end()
        return image

    for words in ("מה (2018)?", "ماذا!"):
        image = _canvas()
        painter = QPainter(image)
        style.words.draw(painter, QRect(11, 7, 180, style.line), f"\u2067{words}\u2069")
        painter.end()
        assert drawn(words) == image, words
    assert drawn("It says “so”.") == drawn("\u200eIt says “so”.\u200e")


def test_words_are_cut_off_where_their_room_is_too_low() -> None:
    image, room = _canvas(), QRect(11, 7, 180, 8)
    painter = QPainter(image)
    Typesetter(font(SANS, 20, SEMIBOLD), from_right=False).draw(painter, room, "Ågj")
    painter.end()
    rows = {y for y in range(50) for x in range(60) if image.pixelColor(x, y).lightness() < 128}
    assert rows <= set(range(room.top(), room.bottom() + 1))
