"""What every test of the interface needs: application, fonts, a clipboard that is left empty."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.input.confined import reading_process
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.reader.document import table_writer
from briefing_app.ui.session import Session
from briefing_app.ui.theme.typefaces import load_fonts
from briefing_app.ui.window.main_window import MainWindow
from tests import known_reading


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Return the one application of the process, with the fonts of the program.

    The offscreen clipboard keeps what was copied past the end of Python, and then crashes.
    """
    load_fonts()
    yield qapp
    if QGuiApplication.clipboard().mimeData() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _known_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the built-in briefing once, and not for each window that shows it."""
    known_reading.read_once()
    monkeypatch.setattr(reading_process, "begin", known_reading.begin)


@pytest.fixture
def session(application: QApplication) -> Iterator[Session]:
    """Return the state of a window without a briefing, kept in memory only."""
    made = Session(Store(None))
    yield made
    made.close()


@pytest.fixture
def few_cells_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a table a view of its own with a tenth of the usual cells, since they say the same."""
    monkeypatch.setattr(table_writer, "MOST_CELLS", 2000)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window that shows the built-in briefing and keeps nothing."""
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    window.open(str(built_in()))
    window.parts.show_frame()
    yield window
    window.close()
