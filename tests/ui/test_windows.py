"""Several windows of one process."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from briefing_app import shelf_update
from briefing_app.input.confined.reading_process import Reading
from briefing_app.policy import Policy
from briefing_app.store.state import Store
from briefing_app.ui import windows as windows_module
from briefing_app.ui.state.history import Stop
from briefing_app.ui.state.reading_place import Place
from briefing_app.ui.state.settings import Settings
from briefing_app.ui.widgets.screen import available_area
from briefing_app.ui.window import window_size
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


def test_a_further_window_is_a_step_aside_until_the_edge_of_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_size, "available_area", lambda _window: QRect(10, 20, 800, 600))
    before, window = QMainWindow(), QMainWindow()
    for each in (before, window):
        qtbot.addWidget(each)
    window.resize(500, 400)
    for place, expected in (
        ((10, 20), (38, 48)), ((282, 192), (310, 220)), ((283, 192), (10, 220)),
        ((282, 193), (310, 20)), ((700, 500), (10, 20)),
    ):  # fmt: skip
        before.move(*place)
        window_size.step_aside(window, before)
        assert (window.pos() - QPoint(*expected)).isNull(), place


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


def test_a_file_that_is_away_is_still_that_of_its_window(
    windows: Windows, files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    windows.open(files)
    for file in files:
        Path(file).unlink()
    monkeypatch.chdir(Path(files[0]).parent)
    for window, file in zip(windows.all, files, strict=True):
        assert windows.showing(file) is windows.showing(Path(file).name) is window
    assert windows.showing("three.md") is None
    assert windows.showing("") is None


def test_a_window_that_is_minimised_comes_to_the_front(windows: Windows, files: list[str]) -> None:
    windows.open(files[:1])
    (window,) = windows.all
    window.showMinimized()
    windows.bring_to_front()
    assert not window.isMinimized()
    window.showMaximized()
    windows.bring_to_front()
    assert window.isMaximized()


def test_a_window_comes_back_in_its_size_but_on_the_screen(qtbot: QtBot) -> None:
    before, after = QMainWindow(), QMainWindow()
    for each in (before, after):
        qtbot.addWidget(each)
    room = available_area(before).size()
    for size in (QSize(700, 500), room + QSize(300, 300)):
        before.resize(size)
        window_size.restore_size(after, window_size.kept_size(before))
        fits = size.width() <= room.width()
        assert after.size() == size if fits else room.boundedTo(after.size()) == after.size()
    window_size.restore_size(after, "no geometry, ä")
    assert after.size() == QSize(1280, 900).boundedTo(room * 0.94)


def test_no_window_closes_if_one_is_to_stay_open(
    windows: Windows, files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    windows.open(files)
    stays = windows.all[1].parts
    monkeypatch.setattr(stays, "may_close", lambda: False)
    windows.close_all()
    assert _titles(windows) == ["one", "two"]
    monkeypatch.setattr(stays, "may_close", lambda: True)
    windows.close_all()
    assert windows.all == []


def test_windows_take_turns(windows: Windows, files: list[str], qtbot: QtBot) -> None:
    windows.open(files)
    first, second = windows.all
    with qtbot.waitActive(first):
        second.actions_by_name["next-window"].trigger()
    with qtbot.waitActive(second):
        first.actions_by_name["previous-window"].trigger()


def test_the_first_follows_the_last(
    windows: Windows, files: list[str], fronts: list[object], tmp_path: Path
) -> None:
    three = tmp_path / "three.md"
    three.write_text("# three\n", "utf-8")
    windows.open([*files, str(three)])
    one, two, last = windows.all
    for window, step, wanted in ((one, 1, two), (last, 1, one), (one, -1, last), (two, -1, one)):
        windows.step(window, step)
        assert fronts[-1] is wanted


@pytest.fixture
def fronts(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The windows that come to the front."""
    found: list[object] = []
    monkeypatch.setattr(windows_module, "to_front", found.append)
    return found


def test_a_stop_is_opened_where_it_is_and_comes_to_the_front(
    windows: Windows, fronts: list[object], tmp_path: Path
) -> None:
    file = tmp_path / "long.md"
    file.write_text("# Long\n\n" + "Some words.\n\n" * 200, "utf-8")
    for number in (150, 20):
        windows.open_at(Stop(str(file), "read", Place(number)))
        (window,) = windows.all
        assert window.panes.reader.place().paragraph == number
        assert fronts[-1] is window
        assert window.isVisible()


def test_the_window_that_is_used_is_the_one_in_front(
    windows: Windows, files: list[str], fronts: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    active: list[QWidget | None] = [None]
    monkeypatch.setattr(QApplication, "activeWindow", lambda: active[0])
    windows.bring_to_front()
    windows.show_fault(ValueError("Nobody sees it."))
    assert fronts == []
    windows.open(files)
    first, last = windows.all
    told: list[tuple[object, str]] = []
    for window in windows.all:
        window.session.notice.connect(lambda *_said, window=window: told.append((window, _said[1])))
    dialog = QDialog(first)
    for used, wanted in ((None, last), (first, first), (last, last), (dialog, last)):
        active[0] = used
        windows.bring_to_front()
        assert fronts[-1] is wanted
        windows.show_fault(ValueError("It fails."))
        assert told[-1] == (wanted, "error")


def test_only_a_shelf_with_folders_opens_in_place_of_a_file(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []
    first = cast("Reading", SimpleNamespace(end=lambda: ended.append("first")))
    assert not windows.open_shelf(first)
    assert windows.shelf is None
    kept = Settings()._replace(shelf=(str(tmp_path),))
    monkeypatch.setattr(Windows, "settings", kept)
    monkeypatch.setattr(windows_module, "policy", lambda: Policy(frozenset({"shelf"})))
    assert not windows.open_shelf(first)
    assert ended == []
    monkeypatch.setattr(windows_module, "policy", Policy)
    assert windows.open_shelf(first)
    assert ended == ["first"]
    assert windows.open_shelf()
    shelf = windows.shelf
    assert shelf is not None
    assert shelf.isVisible()
    assert windows.show_shelf() is shelf
    shelf.close()
    assert windows.shelf is None


def test_what_is_old_is_forgotten_after_the_days_that_are_set(
    windows: Windows, files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    days: list[int] = []
    monkeypatch.setattr(windows.store, "forget_older", days.append)
    for kept, opened, expected in ((30, False, []), (0, True, []), (30, True, [30])):
        monkeypatch.setattr(Windows, "settings", Settings()._replace(keep_days=kept))
        windows.open(files[:1] if opened else [])
        windows.forget_older()
        assert days == expected


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
    said: list[str] = []
    windows.all[1].session.message.connect(said.append)
    windows.all[1].dropEvent(drop)
    assert _titles(windows) == ["two", "three"]
    assert said == [""]  # no longer that it may be dropped there


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


def test_what_is_closed_is_taken_apart(windows: Windows, files: list[str], qtbot: QtBot) -> None:
    windows.open(files[:1])
    for window in (windows.all[0], windows.show_shelf()):
        window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
        assert not shiboken6.isValid(window)
    qtbot.wait(1)  # what the shelf was to do after it had come on show is left


def test_forgetting_the_shelf_closes_it(
    windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    forgotten: list[bool] = []
    monkeypatch.setattr(shelf_update, "forget_index", lambda: forgotten.append(True))
    shelf = windows.show_shelf()
    windows.forget_shelf()
    assert not shelf.isVisible()
    assert (windows.shelf, forgotten) == (None, [])
    windows.store = Store(tmp_path / "state.db")
    windows.forget_shelf()
    windows.store.close()
    assert forgotten == [True]


def test_a_fault_is_shown_and_the_window_stays(windows: Windows, files: list[str]) -> None:
    windows.open(files[:1])
    windows.show_fault(ValueError("<b>no</b>."))
    notice = windows.all[0].parts.notice
    assert notice.isVisible()
    assert "ValueError: <b>no</b>. This is a fault of the program" in notice.words
    assert "Some words." in windows.all[0].panes.reader.toPlainText()
