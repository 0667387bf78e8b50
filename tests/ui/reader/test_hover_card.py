"""The card that shows a note."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.reader.links.hover_card import HoverCard
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme


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
