"""Several windows of one process."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.widgets.screen import available_area
from briefing_app.ui.windows import Windows


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    windows = Windows(Store(None))
    yield windows
    for window in list(windows.all):
        window.close()


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{name}.md" for name in ("one", "two")]
    for path in paths:
        path.write_text(f"# {path.stem}\n\nSome words.\n", "utf-8")
    return [str(path) for path in paths]


def _titles(windows: Windows) -> list[str]:
    return [each.windowTitle().split(" – ")[0] for each in windows.all]


def test_each_file_has_a_window_of_its_own(windows: Windows, files: list[str]) -> None:
    windows.open(files)
    assert _titles(windows) == ["one", "two"]
    assert windows.all[0].pos() != windows.all[1].pos()


def test_many_windows_stay_on_the_screen_and_apart(windows: Windows, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.md" for number in range(12)]
    for file in files:
        file.write_text("Some words.\n", "utf-8")
    windows.open([str(file) for file in files])
    room = available_area(windows.all[0])
    assert all(room.contains(each.frameGeometry()) for each in windows.all)
    for one, other in pairwise(windows.all):
        assert one.pos() != other.pos()


def test_a_file_that_is_open_comes_to_the_front(
    windows: Windows, files: list[str], qtbot: QtBot
) -> None:
    windows.open(files)
    link = Path(files[0]).with_name("link.md")
    link.symlink_to(files[0])
    with qtbot.waitActive(windows.all[0]):
        windows.open([str(link)])
    assert _titles(windows) == ["one", "two"]
    with qtbot.waitActive(windows.all[1]):
        windows.all[0].open(files[1])
    assert _titles(windows) == ["one", "two"]


def test_windows_take_turns(windows: Windows, files: list[str], qtbot: QtBot) -> None:
    windows.open(files)
    first, second = windows.all
    with qtbot.waitActive(first):
        second.actions_by_name["next-window"].trigger()
    with qtbot.waitActive(second):
        first.actions_by_name["previous-window"].trigger()


def test_what_is_chosen_for_all_windows_is_the_same_in_each(
    windows: Windows, files: list[str]
) -> None:
    windows.open(files)
    first, second = (each.session for each in windows.all)
    first.change_settings(theme="dark", zoom=125, view="read")
    assert (second.settings.theme, second.settings.zoom) == ("dark", 125)
    assert second.settings.view == "both"
    assert second.appearance.theme.name == "dark"


def test_a_new_window_and_the_shelf_look_like_the_others(
    windows: Windows, files: list[str]
) -> None:
    windows.open(files[:1])
    windows.all[0].session.change_settings(theme="contrast", zoom=125, view="read")
    windows.open(files[1:])
    for session in (windows.all[1].session, windows.show_shelf().session):
        assert session.appearance == windows.all[0].session.appearance
        assert session.settings.view == "both"
    windows.all[0].close()


def test_files_that_are_dropped_have_windows_of_their_own(
    windows: Windows, files: list[str], tmp_path: Path
) -> None:
    three = tmp_path / "three.md"
    three.write_text("# three\n", "utf-8")
    windows.open(files[:1])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(each) for each in (*files[1:], str(three))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(5, 5), copy, data, Qt.MouseButton.LeftButton, none)
    windows.all[0].dropEvent(drop)
    assert _titles(windows) == ["two", "three"]


def test_the_work_of_a_window_ends_with_it(windows: Windows, files: list[str]) -> None:
    windows.open(files[:1])
    session = windows.all[0].session
    windows.all[0].close()
    assert session.worker._stopped


def test_a_window_that_is_closed_is_forgotten(windows: Windows, files: list[str]) -> None:
    windows.open(files)
    windows.all[0].close()
    assert _titles(windows) == ["two"]
    windows.open(files[:1])
    assert _titles(windows) == ["two", "one"]


def test_a_fault_is_shown_and_the_window_stays(windows: Windows, files: list[str]) -> None:
    windows.open(files[:1])
    windows.show_fault(ValueError("<b>no</b>."))
    notice = windows.all[0].parts.notice
    assert notice.isVisible()
    assert "ValueError: <b>no</b>. This is a fault of the program" in notice.words
    assert "Some words." in windows.all[0].panes.reader.toPlainText()
