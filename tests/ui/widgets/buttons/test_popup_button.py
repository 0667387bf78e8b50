"""A button with a menu."""

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.buttons.popup_button import PopupButton


def test_the_menu_is_called_as_the_button_is_when_it_opens(qtbot: QtBot) -> None:
    button = PopupButton()
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("Undo")
    button.setMenu(menu)
    for words, name, wanted in (("Try", "", "Try"), ("1 reader", "", "1 reader"),
                                ("Aa", "Theme and text", "Theme and text")):  # fmt: skip
        button.setText(words)
        button.setAccessibleName(name)
        menu.popup(button.pos())
        assert menu.accessibleName() == wanted
        menu.close()
