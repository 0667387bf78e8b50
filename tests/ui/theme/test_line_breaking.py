"""Lines end between words, or else at a hyphen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme.line_breaking import break_lines, elided
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font


@pytest.fixture
def bold(qtbot: QtBot) -> QFont:
    """The font of the heads."""
    return font(SANS, 13, SEMIBOLD)


def _broken(text: str, typeface: QFont, width: int, most: int = 9) -> tuple[str, ...]:
    return break_lines(text, typeface, QFontMetrics(typeface), width, most)


def test_a_word_is_not_broken_in_its_room(bold: QFont) -> None:
    for percent in range(50, 310, 10):
        style = TableStyle(load_theme("light"), percent / 100)
        for word in ("Sanctions", "economy", "Deterrent", "support"):
            room = style.widest_word([word], bold=True)
            assert style.lines(f"{word} and aid", room, 9, bold=True)[0] == word


@pytest.mark.parametrize(
    "word", ["Massenvernichtungswaffen", "неприкосновенность", "Donaudampfschifffahrt"]
)
def test_a_word_wider_than_the_line_is_broken_with_hyphens(bold: QFont, word: str) -> None:
    lines = _broken(f"{word} allein", bold, 90)
    assert lines[0].endswith("-")
    assert "".join(each.removesuffix("-") for each in lines).startswith(word)
    assert all(QFontMetrics(bold).horizontalAdvance(each) <= 90 for each in lines)


def test_a_soft_hyphen_is_where_a_word_is_broken(bold: QFont) -> None:
    lines = _broken("Massen\u00advernichtungs\u00adwaffen", bold, 90)
    assert lines == ("Massen-", "vernichtungs-", "waffen")


@pytest.mark.parametrize(
    "text",
    [
        "核兵器の開発と経済の発展を同時に進める方針について",
        "https://a.example/1234567890/1234567890",
    ],
)
def test_what_has_no_hyphens_gets_none(bold: QFont, text: str) -> None:
    lines = _broken(text, bold, 95)
    assert len(lines) > 1
    assert "".join(lines) == text


def test_letters_beyond_16_bits_stay_whole(bold: QFont) -> None:
    assert "".join(_broken("😀 " * 12, bold, 60)).replace(" ", "") == "😀" * 12


def test_what_has_no_room_is_not_measured(bold: QFont) -> None:
    metrics = QFontMetrics(bold)
    middle = Qt.TextElideMode.ElideMiddle
    for text in ("Short", "some words of a title " * 30, "il" * 40_000):
        for mode in (Qt.TextElideMode.ElideRight, middle):
            assert elided(metrics, text, 150, mode) == metrics.elidedText(text, mode, 150)
    without_width = "\u200d" * 1000 + "end"
    assert elided(metrics, without_width, 150).endswith("…")
    assert elided(metrics, without_width, 150, middle).endswith("end")
    assert elided(metrics, "Words", -5) == metrics.elidedText("Words", middle, -5)


def test_lines_that_have_no_room_are_not_laid_out(bold: QFont) -> None:
    words = "some words of a title " * 150
    assert _broken(words + "il" * 40_000, bold, 150, 3) == _broken(words, bold, 150, 3)
    *_lines, last = _broken("\u200d" * 3000 + "end", bold, 150, 3)
    assert last.endswith("…")
