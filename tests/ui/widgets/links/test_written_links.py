"""Texts that are written with their links."""

from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPalette, QTextCharFormat
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.links.written_links import WrittenLinks


def _red(picture: QImage) -> set[tuple[int, int]]:
    places = product(range(picture.width()), range(picture.height()))
    return {each for each in places if picture.pixelColor(*each) == Qt.GlobalColor.red}


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_ring_is_around_all_lines_of_the_link_that_has_the_keys(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    view = WrittenLinks()
    qtbot.addWidget(view)
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Link, Qt.GlobalColor.red)
    view.setPalette(palette)
    option = view.document().defaultTextOption()
    option.setTextDirection(direction)
    view.document().setDefaultTextOption(option)
    cursor = view.textCursor()
    cursor.insertText("Words, and ")
    view.insert_link(cursor, "a link of several words", "somewhere", QTextCharFormat())
    cursor.insertText(", and more of them")
    view.resize(140, 160)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    before = view.viewport().grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.focused_link == len("Words, and ")
    after = view.viewport().grab().toImage()
    areas = [each.toRect() for each in view._areas(view.textCursor())]
    assert len(areas) > 1
    assert all(view.viewport().rect().contains(each) for each in areas)
    for area in areas:
        for edge in (area.left() - 1, area.right() + 1):
            near = QRect(edge - 1, area.center().y(), 3, 1)
            colours = [after.pixelColor(x, near.y()) for x in range(near.left(), near.right() + 1)]
            assert Qt.GlobalColor.red in colours
            assert Qt.GlobalColor.red not in [
                before.pixelColor(x, near.y()) for x in range(near.left(), near.right() + 1)
            ]
    view.resize(140, 30)
    view.verticalScrollBar().setValue(20)
    assert _red(view.viewport().grab().toImage()) == _red(after.copy(0, 20, 140, 30))
    view.resize(140, 160)
    view.clearFocus()
    assert view.viewport().grab().toImage() == before
