"""Boxes in a column that scrolls: what scrolls it must choose nothing."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.dialogs.form_boxes import FormChoice, FormNumber
from tests.ui.wheel import turn_wheel


def test_the_wheel_scrolls_past_boxes_and_changes_none(qtbot: QtBot) -> None:
    choice, number = FormChoice(), FormNumber()
    choice.addItems(["A4", "A3", "A5"])
    number.setValue(5)
    area, content = QScrollArea(), QWidget()
    column = QVBoxLayout(content)
    for each in (choice, number):
        column.addWidget(each)
    column.addStretch(1)
    content.setMinimumHeight(1000)
    area.setWidget(content)
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()
    bar = area.verticalScrollBar()
    for box in (choice, number):
        bar.setValue(0)
        box.setFocus()
        turn_wheel(box, -120)
        assert bar.value() > 0
    assert (choice.currentText(), number.value()) == ("A4", 5)
