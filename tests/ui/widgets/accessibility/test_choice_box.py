"""Boxes to choose from, as screen readers see them."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.accessibility.choice_box import ChoiceBox
from briefing_app.ui.window.main_window import MainWindow

_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


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
