"""Boxes to choose from: their lists, and what screen readers are told of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme.style_sheet import style_sheet
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.accessibility.choice_box import ChoiceBox, Choices
from briefing_app.ui.window.main_window import MainWindow

_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
_LONG = "The minutes of a conference that was held for the third time"


def test_what_is_chosen_in_a_box_without_a_label_is_told(qtbot: QtBot) -> None:
    box = ChoiceBox("Order of the notes")
    qtbot.addWidget(box)
    box.addItem("By place")
    told = QAccessible.queryAccessibleInterface(box)
    assert told.text(_NAME) in ("By place", "Order of the notes")
    assert told.text(_DESCRIPTION) == "Order of the notes"


def test_every_box_of_the_notes_says_what_is_chosen_in_it(window: MainWindow) -> None:
    window.session.show_panel("notes")
    boxes = window.findChildren(QComboBox)
    assert len(boxes) >= 3
    for box in boxes:
        told = QAccessible.queryAccessibleInterface(box)
        assert told.text(_DESCRIPTION) == box.accessibleName() != ""


@pytest.mark.parametrize("from_right", [False, True])
@pytest.mark.parametrize("count", [2, 30])
@pytest.mark.parametrize("at", [0.0, 0.4, 1.0])
def test_the_list_of_a_narrow_box_shows_choices_whole_and_on_the_screen(
    qtbot: QtBot, at: float, count: int, *, from_right: bool
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(style_sheet(load_theme("light")))
    box = Choices(around)
    box.addItems([_LONG, *map(str, range(1, count))])
    box.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    screen = around.screen().availableGeometry()
    around.setGeometry(round(at * (screen.width() - 120)), 40, 120, 60)
    box.setGeometry(10, 10, 100, 28)
    with qtbot.waitExposed(around):
        around.show()
    box.showPopup()
    listed, place = box.view(), box.view().window().geometry()
    box.hidePopup()
    assert listed.sizeHintForColumn(0) <= listed.viewport().width()
    assert screen.left() <= place.left() <= place.right() <= screen.right()
    if at == 0.4:
        left = box.mapToGlobal(box.rect().topLeft()).x()
        edges = (place.right() + 1, left + box.width()) if from_right else (place.left(), left)
        assert edges[0] == edges[1]


def test_a_choice_is_at_most_as_wide_as_the_screen(qtbot: QtBot) -> None:
    box = Choices()
    qtbot.addWidget(box)
    box.addItem(_LONG * 40)
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    screen, place = box.screen().availableGeometry(), box.view().window().geometry()
    box.hidePopup()
    assert screen.left() <= place.left() <= place.right() <= screen.right()
