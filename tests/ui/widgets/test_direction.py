"""Words of one direction in a line of the other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.direction import in_own_direction
from briefing_app.ui.widgets.window_menu import WindowMenu


@pytest.mark.parametrize("words", ["Ctrl++", "Ctrl+,", "1. A sentence."])
def test_the_last_sign_is_at_the_right_in_a_line_from_the_right(qtbot: QtBot, words: str) -> None:
    layout = QTextLayout(in_own_direction(words))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    inside = [line.cursorToX(place)[0] for place in range(2, len(words) + 1)]
    assert inside == sorted(inside)


@pytest.mark.parametrize("words", ["", "12 %", "E1 × نص: من I إلى II"])
def test_words_of_no_direction_or_of_both_are_as_they_were(words: str) -> None:
    assert in_own_direction(words) == words


def test_arabic_words_begin_at_the_right() -> None:
    assert in_own_direction("نص.") == "\u2067نص.\u2069"


def test_a_menu_shows_keys_in_their_own_direction(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = WindowMenu(parent)
    action = QAction("أكبر", parent)
    action.setShortcut("Ctrl++")
    menu.addAction(action)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    assert option.text == "\u2067أكبر\u2069\t\u2066Ctrl++\u2069"
