"""The card that shows a note."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.reader.links.hover_card import HoverCard


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
