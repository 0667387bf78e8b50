"""Buttons as a screen reader finds them."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.accessibility.own_interface import (
    interface_of_qt,
    offer_own_interfaces,
)


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox, QRadioButton])
def test_a_button_answers_before_it_acts(qtbot: QtBot, kind: type[QAbstractButton]) -> None:
    offer_own_interfaces()
    button = kind()
    qtbot.addWidget(button)
    button.setText("&Print")
    button.setToolTip("See the pages")
    told, by_qt = QAccessible.queryAccessibleInterface(button), interface_of_qt(button)
    assert told.role() == by_qt.role()
    for words in (QAccessible.Text.Name, QAccessible.Text.Description):
        assert told.text(words) == by_qt.text(words)
    assert told.state().checkable == by_qt.state().checkable
    actions = told.actionInterface()
    assert actions.actionNames() == by_qt.actionInterface().actionNames()
    can = actions.actionNames()
    keys = [by_qt.actionInterface().keyBindingsForAction(each) for each in can]
    assert [actions.keyBindingsForAction(each) for each in can] == keys
    clicks: list[None] = []
    button.clicked.connect(lambda: clicks.append(None))
    for place, name in enumerate(can[:-1]):  # all but to give it the keys
        actions.doAction(name)
        assert len(clicks) == place
        qtbot.waitUntil(lambda place=place: len(clicks) == place + 1)
    actions.doAction(actions.setFocusAction())
    QApplication.processEvents()
    assert len(clicks) == len(can) - 1
