"""Boxes in a column that scrolls: what scrolls it must choose nothing."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme.style_sheet import style_sheet
from briefing_app.ui.theme.theme import load_theme
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


def test_all_choices_are_in_sight_and_the_current_one_is_filled(qtbot: QtBot) -> None:
    theme = load_theme("light")
    around, choice = QWidget(), FormChoice()
    around.setStyleSheet(style_sheet(theme))
    choice.addItems(["Briefing", "One-pager", "Annotated", "Large print", "Ballot", "Slides"])
    listed = choice.view()  # before the box has the keys, which its frame shows
    QVBoxLayout(around).addWidget(choice)
    qtbot.addWidget(around)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    choice.setFocus()
    choice.showPopup()
    rows = [listed.visualRect(choice.model().index(row, 0)) for row in range(choice.count())]
    assert all(listed.viewport().rect().contains(each) for each in rows)
    seen = listed.viewport().grab().toImage()
    colours = [seen.pixelColor(each.right() - 2, each.center().y()).name() for each in rows]
    choice.hidePopup()
    assert colours == [theme.current.lower()] + [theme.field.lower()] * 5
