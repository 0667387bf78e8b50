"""What is told by interfaces of our own, to the end of the process."""

import subprocess
import sys

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QStackedWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.accessibility.own_interface import offer_own_interfaces

_PROGRAM = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.application import make_application
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow

application = make_application()
QAccessible.setActive(True)
window = MainWindow(Session(Store(None)))
window.show()
window.open(str(built_in()))
window.parts.show_frame()
window.close()
window.deleteLater()
application.processEvents()
"""


def test_a_process_with_a_screen_reader_ends_in_order() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], check=False, capture_output=True)
    assert done.returncode == 0


def test_pages_of_which_one_is_on_show_are_a_pane(qtbot: QtBot) -> None:
    offer_own_interfaces()
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    pages = {QLabel("one"), QLabel("two")}
    for each in pages:
        stack.addWidget(each)
    told = QAccessible.queryAccessibleInterface(stack)
    assert told.role() == QAccessible.Role.Pane
    assert {told.child(number).object() for number in range(2)} == pages
