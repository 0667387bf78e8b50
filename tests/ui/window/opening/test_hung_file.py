"""A file that hangs costs that file: everything else goes on, and its window closes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from briefing_app.input.confined import reading_process
from briefing_app.input.limits import READING
from briefing_app.output.writers import writer_of
from briefing_app.processes.helper import Cancellation
from briefing_app.store.state import Store
from briefing_app.ui.files.export_dialog import Export
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow

pytestmark = pytest.mark.many_lines_again

Make = Callable[[], MainWindow]


@pytest.fixture
def make(qtbot: QtBot, real_processes: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Make windows that read as the program does; reading a file called hung takes for ever."""
    monkeypatch.setattr(reading_process, "_JOBS", "tests.input.hanging")
    monkeypatch.setenv("HANGS", "whole plain")
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(Session(Store(None)))
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()


@pytest.fixture
def hung(tmp_path: Path) -> str:
    file = tmp_path / "hung.md"
    file.write_text("---\ntitle: Hung\n---\nSome *words*.\n", "utf-8")
    return str(file)


@pytest.fixture
def good(tmp_path: Path) -> str:
    file = tmp_path / "good.md"
    file.write_text("---\ntitle: Good\n---\nSome *words*.\n", "utf-8")
    return str(file)


def _opened(window: MainWindow, file: str, qtbot: QtBot) -> None:
    window.open(file)
    qtbot.waitUntil(lambda: window.session.is_open(file))


def test_others_open_and_export_meanwhile_and_the_window_closes(
    make: Make, hung: str, good: str, tmp_path: Path, qtbot: QtBot
) -> None:
    window, other = make(), make()
    _opened(window, good, qtbot)
    cancelled = []
    task = QSignalSpy(window.session.task_started)
    window.open(hung)
    assert task.count() == 1
    assert window.parts.status.progress.words == "Opening hung.md …"
    _opened(other, good, qtbot)
    out = tmp_path / "out.json"
    assert window.session.briefing is not None
    Export(window, "", window.session.briefing).write(writer_of(out.name), out)
    qtbot.waitUntil(out.exists)
    reading: Cancellation = task.at(0)[0].cancellation
    helper = reading._helpers[0]
    window.closed.connect(lambda: cancelled.append(helper.alive))
    window.close()
    assert cancelled == [False]


def test_it_can_be_cancelled(make: Make, hung: str, good: str, qtbot: QtBot) -> None:
    window = make()
    window.open(hung)
    window.parts.status.progress.cancel()
    assert window.parts.failure.words == "You cancelled opening this file."
    assert window.parts.failure.plain.isHidden()
    _opened(window, good, qtbot)


def test_what_takes_too_long_offers_its_words_and_is_shown_when_it_is_mended(
    make: Make, hung: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_process, "READING", READING._replace(seconds=1))
    window = make()
    window.open(hung)
    qtbot.waitUntil(window.parts.failure.isVisible)
    assert window.parts.failure.words.startswith("The file cannot be read: it takes more than")
    assert window.parts.failure.plain.isVisible()
    window.parts.failure.plain.click()
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    assert "Some *words*." in window.panes.reader.toPlainText()
    assert window.parts.failure.isHidden()
    monkeypatch.setenv("HANGS", "")
    Path(hung).write_text("---\ntitle: Mended\n---\nSome *other* words.\n", "utf-8")
    qtbot.waitUntil(lambda: "Mended" in window.windowTitle())
    assert "Some other words." in window.panes.reader.toPlainText()


def test_a_fault_of_the_program_offers_the_words_too(
    make: Make, good: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_process, "_JOBS", "tests.input.faulty")
    window = make()
    with qtbot.captureExceptions() as caught:
        window.open(good)
        qtbot.waitUntil(window.parts.failure.isVisible)
    assert len(caught) == 1
    assert "This is a fault of the program." in window.parts.failure.words
    assert "secret" not in window.parts.failure.words
    window.parts.failure.plain.click()
    qtbot.waitUntil(lambda: window.session.briefing is not None)
