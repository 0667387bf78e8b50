"""The first screen asks PySide for no class that it does not use."""

import subprocess
import sys

_FIRST_SCREEN = """
from pathlib import Path
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.application import make_application
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
application = make_application()
window = MainWindow(Session(Store(None)))
window.resize(1280, 900)
window.show()
window.open(str(built_in()))
def look():
    if window.panes.reader.complete and window.panes.comparison._view is not None:
        application.exit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
application.exec()
window.panes.reader.viewport(), window.grab()
print(*vars(QtWidgets))
"""


def test_the_first_screen_does_not_load_every_kind_of_widget() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_SCREEN],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    loaded = set(done.stdout.split())
    assert {"QTextBrowser", "QTableView"} <= loaded
    assert not loaded & {"QWizard", "QCalendarWidget", "QMdiArea", "QColorDialog", "QFileDialog"}
