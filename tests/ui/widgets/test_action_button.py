"""Buttons that do what an action does."""

from PySide6.QtGui import QAccessible, QAction
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.action_button import ActionButton
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
