"""A file that macOS hands over opens in a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.system.file_events import FileEvents
from briefing_app.ui.windows import Windows


@pytest.fixture
def windows(application: QApplication, qtbot: QtBot) -> Iterator[Windows]:
    windows = Windows(Store(None))
    events = FileEvents(windows)
    application.installEventFilter(events)
    yield windows
    application.removeEventFilter(events)
    for window in list(windows.all):
        window.close()


def test_the_file_of_an_event_opens(
    windows: Windows, application: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "a b.md"
    file.write_text("# Ferry\n", "utf-8")
    for _twice in range(2):
        QCoreApplication.sendEvent(application, QFileOpenEvent(str(file)))
    assert [each.session.file for each in windows.all] == [str(file)]


def test_other_events_pass(windows: Windows, application: QApplication) -> None:
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl("https://example.org/a.md")))
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.User))
    assert windows.all == []
