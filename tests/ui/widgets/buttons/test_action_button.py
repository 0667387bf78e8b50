"""Buttons that do what an action does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QActionGroup
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.buttons.action_button import ActionButton, ChoiceButtons
from briefing_app.ui.widgets.plain import set_tip


def test_screen_readers_hear_its_words_and_no_markup(qtbot: QtBot) -> None:
    action = QAction("Look for…")
    action.setIconText("Look for")
    action.setStatusTip("Look for words")
    set_tip(action, "Look for words (F8)")
    button = ActionButton(action)
    qtbot.addWidget(button)
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.text(QAccessible.Text.Name) == "Look for"
    assert heard.text(QAccessible.Text.Description) == "Look for words"


def test_a_button_does_what_its_action_does_and_shows_its_state(qtbot: QtBot) -> None:
    action = QAction("Look for…", checkable=True)
    action.setIconText("Look for")
    button = ActionButton(action)
    qtbot.addWidget(button)
    assert button.text() == "Look for"
    with qtbot.waitSignal(action.triggered):
        button.click()
    assert action.isChecked()
    assert button.isChecked()
    action.setEnabled(False)
    assert not button.isEnabled()


@pytest.fixture
def choices(qtbot: QtBot) -> ChoiceButtons:
    """Three actions of which one is always checked, now the first, as buttons on show."""
    group = QActionGroup(None)
    actions = [QAction(words, group) for words in ("Text", "Table", "Both")]
    for action in actions:
        action.setCheckable(True)
    actions[0].setChecked(True)
    buttons = ChoiceButtons("View", actions)
    group.setParent(buttons)
    qtbot.addWidget(buttons)
    with qtbot.waitExposed(buttons):
        buttons.show()
    return buttons


def _checked(choices: ChoiceButtons) -> list[str]:
    """Return the words of the buttons that are checked; their actions must agree."""
    buttons = [each.text() for each in choices.buttons if each.isChecked()]
    actions = choices.findChild(QActionGroup).actions()
    assert buttons == [each.text() for each in actions if each.isChecked()]
    return buttons


def test_a_choice_is_radio_buttons_in_a_group_with_a_name(choices: ChoiceButtons) -> None:
    group = QAccessible.queryAccessibleInterface(choices)
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "View")
    inside = [group.child(index) for index in range(group.childCount())]
    assert [each.role() for each in inside] == [QAccessible.Role.RadioButton] * 3
    assert [each.state().checked for each in inside] == [1, 0, 0]


def test_a_choice_is_made_by_click_by_action_and_by_arrow(
    choices: ChoiceButtons, qtbot: QtBot
) -> None:
    text, table, both = choices.buttons
    for button in (table, both, text, text):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert _checked(choices) == [button.text()]
    for action in reversed(choices.findChild(QActionGroup).actions()):
        action.trigger()
        assert _checked(choices) == [action.text()]
    text.setFocus()
    for key, chosen in ((Qt.Key.Key_Right, table), (Qt.Key.Key_Right, both),
                        (Qt.Key.Key_Left, table)):  # fmt: skip
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert _checked(choices) == [chosen.text()]


def test_a_choice_that_cannot_be_made_is_passed_over(choices: ChoiceButtons, qtbot: QtBot) -> None:
    text, table, both = choices.buttons
    choices.findChild(QActionGroup).actions()[1].setEnabled(False)
    assert not table.isEnabled()
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Right)
    assert _checked(choices) == [both.text()]
