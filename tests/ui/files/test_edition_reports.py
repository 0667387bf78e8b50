"""Comparing two editions in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows
from tests.model.editions.test_comparing import FIRST, SECOND


@pytest.fixture
def editions(tmp_path: Path) -> tuple[str, str]:
    """The earlier and the later edition."""
    files = tmp_path / "march.md", tmp_path / "april.md"
    for file, text in zip(files, (FIRST, SECOND), strict=True):
        file.write_text(text, "utf-8")
    return str(files[0]), str(files[1])


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    made = Windows(Store(None))
    yield made
    for window in list(made.all):
        window.close()


def opened(windows: Windows, file: str) -> MainWindow:
    window = windows.add()
    window.show()
    window.open(file)
    window.parts.show_frame()
    return window


def compared(
    window: MainWindow, file: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all: (file, ""))
    window.actions_by_name[action].trigger()


@pytest.mark.parametrize("first_open", [0, 1])
def test_what_changed_opens_in_a_window_of_its_own(
    windows: Windows,
    editions: tuple[str, str],
    first_open: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened(windows, editions[first_open])
    compared(window, editions[1 - first_open], qtbot, monkeypatch, "compare-editions")
    qtbot.waitUntil(lambda: len(windows.all) == 2 and windows.all[1].session.briefing is not None)
    report = windows.all[1].session.briefing
    assert report is not None
    # The later date is the newer edition, whichever was open.
    assert report.subtitle == "From the edition of 1 March 2024 to the edition of 1 April 2024"
    assert windows.all[1].windowTitle() == "What changed: The ferry – Briefing App"
    assert windows.all[1].session.forgotten
    assert "likely (55 to 80 %)" in windows.all[1].panes.reader.toPlainText()


def test_the_editions_stand_beside_one_another(
    windows: Windows, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(windows, editions[1])
    compared(window, editions[0], qtbot, monkeypatch, "compare-side-by-side")
    qtbot.waitUntil(lambda: len(windows.all) == 2 and windows.all[1].session.briefing is not None)
    report = windows.all[1].session.briefing
    assert report is not None
    assert report.blocks[-1].kind == "table"


def test_a_file_that_cannot_be_read_is_told(
    windows: Windows, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(windows, editions[0])
    with qtbot.waitSignal(window.session.notice):
        compared(window, editions[0] + ".none", qtbot, monkeypatch, "compare-editions")
    assert "“march.md.none”: No such file." in window.parts.notice.words
    compared(window, "", qtbot, monkeypatch, "compare-editions")
    assert len(windows.all) == 1


def test_without_other_windows_it_comes_in_this_one(
    window: MainWindow, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open(editions[1])
    window.parts.show_frame()
    compared(window, editions[0], qtbot, monkeypatch, "compare-editions")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("What changed"))
    window.file.reload()
    window.file.save()
    assert window.session.store.place("") is None


def test_help_compares_the_editions_of_the_built_in_briefing(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name["compare-example"].trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("What changed"))
    report = window.session.briefing
    assert report is not None
    assert report.subtitle == "From the edition of 12 March 2018 to the edition of 24 April 2018"
    assert report.sections[0].title == "Judgements"
