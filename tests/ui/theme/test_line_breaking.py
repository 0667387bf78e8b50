"""Lines end between words, or else at a hyphen."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme.line_breaking import break_lines
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font, load_fonts


@pytest.fixture
def bold(qtbot: QtBot) -> QFont:
    """The font of the heads."""
    load_fonts()
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
