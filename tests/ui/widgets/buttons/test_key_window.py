"""The windows whose buttons are pressed with Return."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.widgets.buttons.key_window import KeyWindow
from briefing_app.ui.window.main_window import MainWindow


def test_return_presses_the_button_that_has_the_keys(qtbot: QtBot) -> None:
    assert issubclass(MainWindow, KeyWindow)
    assert issubclass(ShelfWindow, KeyWindow)
    for button in (QPushButton("Add"), QToolButton()):
        window = KeyWindow()
        qtbot.addWidget(window)
        window.setCentralWidget(button)
        with qtbot.waitActive(window):
            window.show()
        button.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            with qtbot.waitSignal(button.clicked):
                qtbot.keyClick(button, key)
        qtbot.keyClick(button, Qt.Key.Key_F24)
