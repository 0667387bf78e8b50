"""Words of one direction in a line of the other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme.style_sheet import leading_edge
from briefing_app.ui.widgets.buttons.menu_button import MenuButton
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.widgets.direction import (
    in_line_from_right,
    in_own_direction,
    turn_paragraphs,
)
from briefing_app.ui.widgets.plain import PlainLabel


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


@pytest.mark.parametrize(
    ("words", "inside"),
    [
        ("نص: [@E3].", "[@E3]"),
        ("نص --no-memory، نص", "--no-memory"),
        ("نص (.xlsx).", ".xlsx"),
        ("نص ~/a/b.md، السطر 5", "~/a/b.md"),
        ("نص «/a b/c (1).md»: نص", "/a b/c (1).md"),
    ],
)
def test_paths_and_the_like_keep_their_order_in_a_sentence(words: str, inside: str) -> None:
    kept = words.replace(inside, f"\u2066{inside}\u2069")
    assert in_own_direction(words) == kept
    assert in_line_from_right(words) == kept
    assert in_line_from_right("«نص A» [x]") == "«نص A» [x]"


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


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    """Read the window from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _ink(picture: QImage, columns: range) -> int:
    """Return how many pixels of some columns differ from the first one."""
    ground = picture.pixel(0, 0)
    return sum(picture.pixel(x, y) != ground for x in columns for y in range(picture.height()))


def test_english_words_begin_at_the_right_in_a_window_from_the_right(
    qtbot: QtBot, from_right: None
) -> None:
    label = PlainLabel("Briefing App 1.0.0")
    qtbot.addWidget(label)
    label.resize(400, 20)
    picture = label.grab().toImage()
    assert _ink(picture, range(200)) == 0 < _ink(picture, range(200, 400))
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    picture = label.grab().toImage()
    assert _ink(picture, range(200, 400)) == 0 < _ink(picture, range(200))


def test_a_line_that_begins_in_english_goes_from_the_right_too(from_right: None) -> None:
    words = "/a/b.md:3: bad-date: ليس تاريخًا."
    label = PlainLabel(words)
    assert label.text() == f"\u200f\u200e{words}"
    for other in ("ليس تاريخًا: b.md.", "Briefing App 1.0.0", ""):
        label.setText(other)
        assert label.text() == other
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setText(words)
    assert label.text() == words


def test_the_paragraphs_of_a_text_follow_the_window(qtbot: QtBot, from_right: None) -> None:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.setPlainText("E1: نص\nSome words.")
    turn_paragraphs(view)
    blocks = (view.document().firstBlock(), view.document().lastBlock())
    assert {each.textDirection() for each in blocks} == {Qt.LayoutDirection.RightToLeft}
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.setPlainText("E1: نص")
    turn_paragraphs(view)
    assert view.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight


def test_the_sign_of_a_menu_button_is_after_its_words(qtbot: QtBot, from_right: None) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = MenuButton("", parent)
    button.setAutoRaise(True)
    button.resize(80, 24)
    picture = button.grab().toImage()
    assert _ink(picture, range(5, 25)) > 0 == _ink(picture, range(55, 75))
    assert leading_edge() == "right"
    button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    picture = button.grab().toImage()
    assert _ink(picture, range(55, 75)) > 0 == _ink(picture, range(5, 25))


def test_the_words_of_a_menu_button_end_before_its_sign(qtbot: QtBot, from_right: None) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button, blank = MenuButton("nnnnnn", parent), MenuButton("", parent)
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        for each in (button, blank):
            each.setAutoRaise(True)
            each.setLayoutDirection(direction)
            each.resize(button.sizeHint())
        wide = button.width()
        is_reverse = direction == Qt.LayoutDirection.RightToLeft
        sign = range(8, 16) if is_reverse else range(wide - 16, wide - 8)
        assert _ink(button.grab().toImage(), sign) == _ink(blank.grab().toImage(), sign) > 0
