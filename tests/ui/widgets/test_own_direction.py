"""Cells whose words are in their own direction."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.own_direction import OwnDirection

_DIRECTIONS = Qt.LayoutDirection


@pytest.mark.parametrize(
    ("direction", "words", "painted"),
    [
        (_DIRECTIONS.RightToLeft, "1 to 5; Ctrl++", "\u20661 to 5; Ctrl++\u2069"),
        (_DIRECTIONS.RightToLeft, "مسافة", "\u2067مسافة\u2069"),
        (_DIRECTIONS.LeftToRight, "1 to 5; Ctrl++", "1 to 5; Ctrl++"),
    ],
)
def test_words_keep_their_signs_at_their_ends(
    direction: Qt.LayoutDirection, words: str, painted: str, qtbot: QtBot
) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.addTopLevelItem(QTreeWidgetItem([words]))
    delegate = OwnDirection(tree)
    option = QStyleOptionViewItem()
    option.direction = direction
    delegate.initStyleOption(option, tree.model().index(0, 0))
    assert option.text == painted
