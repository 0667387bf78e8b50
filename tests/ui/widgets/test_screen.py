"""The screen that a widget is on."""

import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.screen import available_area
from briefing_app.ui.window.main_window import MainWindow


def test_a_widget_off_every_screen_has_the_first_one(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert available_area(widget) == QGuiApplication.primaryScreen().availableGeometry()
    widget.move(-90_000, -90_000)
    assert available_area(widget) == QGuiApplication.primaryScreen().availableGeometry()


def test_no_window_owns_the_screen(qtbot: QtBot) -> None:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.show()
    assert "parent" not in shiboken6.dump(QGuiApplication.primaryScreen())
    window.close()
