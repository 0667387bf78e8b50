"""Comparing two editions in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.tree import walk
from briefing_app.store.state import Store
from briefing_app.ui.commands.commands import show_track
from briefing_app.ui.state.target import Target
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
    titles = []

    def choose(_parent: object, title: str, *_rest: object) -> tuple[str, str]:
        titles.append(title)
        return file, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    window.actions_by_name[action].trigger()
    assert titles == ["Choose the other edition"]


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
    assert windows.all[1].session.work.forgotten
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


def test_a_fault_of_the_program_is_not_told_as_one_of_the_file(
    windows: Windows, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_options: object) -> bytes:
        raise ValueError("of no use")

    window = opened(windows, editions[0])
    monkeypatch.setattr("briefing_app.model.editions.report.change_report", fail)
    with qtbot.captureExceptions() as faults:
        compared(window, editions[1], qtbot, monkeypatch, "compare-editions")
        qtbot.waitUntil(lambda: len(faults) == 1)
    assert isinstance(faults[0][1], ValueError)
    assert not window.parts.notice.words


def test_without_other_windows_it_comes_in_this_one(
    window: MainWindow, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open(editions[1])
    window.parts.show_frame()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
    compared(window, editions[0], qtbot, monkeypatch, "compare-editions")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("What changed"))
    assert window.isActiveWindow()
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


def tracked(
    windows: Windows, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Return the window with the track of the open edition and the other."""
    window = opened(windows, editions[1])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_all: ([editions[0]], ""))
    window.actions_by_name["track"].trigger()
    qtbot.waitUntil(lambda: len(windows.all) == 2 and windows.all[1].session.briefing is not None)
    return windows.all[1]


def link_to(window: MainWindow, file: str) -> Target:
    """Return where the first link to an edition leads."""
    report = window.session.briefing
    assert report is not None
    node = next(each for each in walk(report.blocks) if each.string("target") == file)
    return Target("edition", f"{node.integer('paragraph')} {node.string('target')}")


def test_the_track_of_the_judgements_opens_in_a_window_of_its_own(
    windows: Windows, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = tracked(windows, editions, qtbot, monkeypatch)
    assert window.windowTitle() == "Track of the judgements: The ferry – Briefing App"
    report = window.session.briefing
    assert report is not None
    assert report.subtitle == "From 1 March 2024 to 1 April 2024"
    assert "very likely" in window.panes.reader.toPlainText()
    assert len(report.assets) == 3


def test_a_band_opens_its_edition(
    windows: Windows, editions: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = tracked(windows, editions, qtbot, monkeypatch)
    window.navigator.go_to(link_to(window, editions[0]))
    qtbot.waitUntil(lambda: len(windows.all) == 3 and windows.all[2].session.briefing is not None)
    assert windows.all[2].session.file == editions[0]
    # The later edition is open already.
    window.navigator.go_to(link_to(window, editions[1]))
    assert len(windows.all) == 3


def test_only_a_report_of_the_program_opens_another_file(
    windows: Windows, editions: tuple[str, str]
) -> None:
    window = opened(windows, editions[1])
    window.navigator.go_to(Target("edition", f"0 {editions[0]}"))
    assert len(windows.all) == 1


def test_no_chosen_file_makes_no_track(
    window: MainWindow, editions: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_all: ([], ""))
    show_track(window)
    window.open(editions[1])
    window.parts.show_frame()
    show_track(window)
    assert window.session.file == editions[1]


def test_help_tracks_the_editions_of_the_built_in_briefing(
    window: MainWindow, qtbot: QtBot, editions: tuple[str, str]
) -> None:
    window.actions_by_name["track-example"].trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Track of the judgements"))
    window.navigator.go_to(Target("edition", f"0 {editions[0]}"))
    qtbot.waitUntil(lambda: window.session.file == editions[0])
