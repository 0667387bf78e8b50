"""The card that shows a note."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.reader.links.hover_card import HoverCard
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import SANS, font


@pytest.mark.parametrize("letter", ["w", "W", "国", "ك"])
def test_a_word_without_end_goes_over_lines(letter: str, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 500)
    with qtbot.waitExposed(parent):
        parent.show()
    card = HoverCard(parent)
    words = letter * 500
    card.show_text(f"At https://example.org/{words}", QRect(20, 20, 30, 10))
    label = card.findChild(QLabel)
    assert label is not None
    assert label.minimumSizeHint().width() <= label.width()
    qtbot.waitUntil(lambda: label.heightForWidth(label.width()) <= label.height())
    assert words in card.accessibleDescription()


def test_it_has_the_colours_and_the_size_of_the_text(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    card = HoverCard(parent)
    label = card.findChild(QLabel)
    assert label is not None
    for theme, zoom, pixels in (("light", 1.0, 14), ("dark", 2.0, 28)):
        style = Appearance(load_theme(theme), zoom=zoom)
        card.restyle(style)
        label.ensurePolished()
        assert label.palette().color(label.foregroundRole()) == QColor(style.theme.text)
        assert label.font().pixelSize() == pixels
        assert label.font().family() == font(SANS, pixels).family()


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[HoverCard]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    with qtbot.waitExposed(parent):
        parent.show()
    card = HoverCard(parent)
    card.restyle(Appearance(load_theme("light")))
    yield card
    parent.close()


def test_it_is_hidden_till_it_has_something_to_say_and_takes_no_keys(card: HoverCard) -> None:
    assert card.isHidden()
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus
    card.show_text("A note.", QRect(100, 50, 30, 10))
    assert card.isVisible()
    assert not card.hasFocus()
    assert (card.accessibleName(), card.accessibleDescription()) == ("Note", "A note.")


def test_it_lies_over_what_came_after_it(card: HoverCard) -> None:
    around = card.parentWidget()
    later = QWidget(around)
    later.setGeometry(around.rect())
    later.show()
    card.show_text("A note.", QRect(100, 50, 30, 10))
    there = around.childAt(card.geometry().center())
    assert there is not None
    assert card.isAncestorOf(there)


def test_it_is_below_the_words_and_above_them_where_there_is_no_room(card: HoverCard) -> None:
    for top, below in ((20, True), (200, True), (380, False)):
        words = QRect(100, top, 30, 12)
        card.show_text("A note of a few words.", words)
        box = card.geometry()
        assert card.parentWidget().rect().contains(box)
        assert not box.intersects(words)
        assert (box.top() - words.bottom() == 6) is below
        assert (words.top() - box.bottom() == 7) is not below


def test_it_stays_in_the_pane_from_edge_to_edge(card: HoverCard) -> None:
    lefts = []
    for left in (-50, 0, 26, 100, 300, 590):
        card.show_text("A note of a few words. " * 4, QRect(left, 50, 30, 10))
        box = card.geometry()
        assert box.left() >= 12
        assert box.right() <= 600 - 24
        lefts.append(box.left())
    assert lefts[:4] == [12, 12, 12, 86]
    assert lefts == sorted(lefts)


def test_it_is_as_wide_as_its_words_up_to_a_limit(card: HoverCard) -> None:
    sizes = []
    for words in ("a", "A note.", "A note of a few words.", "A note of many words. " * 8):
        card.show_text(words, QRect(100, 50, 30, 10))
        sizes.append((card.width(), card.height()))
    assert sizes[0][0] == 80
    assert sizes[1][0] <= sizes[2][0] < sizes[3][0] < 576
    assert sizes[0][1] == sizes[2][1] < sizes[3][1]
    card.parentWidget().resize(200, 400)
    card.show_text("A note of many words. " * 8, QRect(100, 50, 30, 10))
    assert card.width() <= 200 - 24
    assert card.height() > sizes[3][1]


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0])
def test_its_first_words_have_the_room_of_their_size(zoom: float, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 500)
    parent.show()
    card = HoverCard(parent)
    card.restyle(Appearance(load_theme("light"), zoom=zoom))
    label = card.findChild(QLabel)
    assert label is not None
    card.show_text("A note of a few words.", QRect(100, 50, 30, 10))
    first = card.size()
    assert label.height() < 2 * label.fontMetrics().height(), "on one line"
    assert label.width() < 1.3 * label.fontMetrics().horizontalAdvance(label.text())
    card.show_text("A note of a few words.", QRect(100, 50, 30, 10))
    assert card.size() == first


def test_very_long_words_are_cut(card: HoverCard) -> None:
    for letters, cut in ((900, False), (901, True)):
        card.show_text("w" * letters, QRect(100, 50, 30, 10))
        assert card.accessibleDescription() == "w" * 900 + (" …" if cut else "")


def test_its_ground_and_its_edge_are_drawn_with_round_corners(card: HoverCard) -> None:
    theme = load_theme("light")
    card.show_text("A note.", QRect(100, 50, 30, 10))
    label = card.findChild(QLabel)
    assert label is not None
    assert card.rect().adjusted(12, 8, -12, -8).contains(label.geometry()), "its words are off them"
    picture = card.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(0, middle) == QColor(theme.quote_bar)
    assert picture.pixelColor(5, middle) == QColor(theme.field)
    assert picture.pixelColor(0, 0) != QColor(theme.quote_bar)
    between = {picture.pixelColor(2, y).lightness() for y in range(5)}
    assert len(between) > 2, "the edge of a corner is smooth"
