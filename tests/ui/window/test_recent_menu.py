"""Recent files: the menu, and the page that is shown if a file cannot be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.state.recent_files import recent_files
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.window.recent_menu import RecentMenu


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    window.parts.show_frame()
    yield window
    window.close()


@pytest.fixture
def files(window: MainWindow, tmp_path: Path) -> list[Path]:
    """Three files that were opened, the first of which is gone; the last two have one title."""
    made = []
    for name in ("gone/a.md", "one/b & c.md", "two/b & c.md"):
        file = tmp_path / name
        file.parent.mkdir()
        file.write_text("# The ferry\n\nWords.\n" if "b" in name else "# Gone\n", "utf-8")
        window.open(str(file))
        window.file.save()
        made.append(file)
    made[0].unlink()
    return made


def filled(window: MainWindow) -> RecentMenu:
    menu = RecentMenu(window)
    menu.fill()
    return menu


def test_files_are_named_in_full_and_told_apart(window: MainWindow, files: list[Path]) -> None:
    _gone, one, two = files
    assert [each.words for each in recent_files(window.session.store)] == [
        f"The ferry — b & c.md — {two.parent}",
        f"The ferry — b & c.md — {one.parent}",
        "Gone — a.md",
    ]


def test_a_file_is_recent_once_it_is_on_show(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """If the program is ended by force, it is among the recent ones too."""
    (tmp_path / "a.md").write_text("# The ferry\n", "utf-8")
    with qtbot.waitSignal(window.file.settled):
        window.open(str(tmp_path / "a.md"))
    assert [each.words for each in recent_files(window.session.store)] == ["The ferry — a.md"]


def test_a_file_that_is_gone_cannot_be_chosen(window: MainWindow, files: list[Path]) -> None:
    menu = filled(window)
    actions = menu.actions()
    assert [action.isEnabled() for action in actions[:3]] == [True, True, False]
    assert "&&" in actions[0].text()
    assert str(files[1].parent) in actions[1].toolTip()
    actions[1].trigger()
    assert window.session.file == str(files[1])


def test_names_are_no_wider_than_the_window(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "long.md"
    file.write_text(f"# {'A very long title ' * 30}\n", "utf-8")
    window.open(str(file))
    window.resize(640, 420)
    menu = filled(window)
    assert menu.sizeHint().width() <= 640
    assert menu.actions()[0].text().endswith("long.md")


def test_the_list_can_be_cleared(window: MainWindow, files: list[Path]) -> None:
    menu = filled(window)
    assert menu.actions()[-1].text() == "Clear this list"
    assert menu.actions()[-2].isSeparator()
    menu.actions()[-1].trigger()
    assert window.session.store.recent() == []
    assert window.session.store.place(str(files[2])) is not None
    menu = filled(window)
    assert [action.text() for action in menu.actions()] == ["Nothing was opened yet"]
    assert not menu.actions()[0].isEnabled()


def test_the_failure_page_offers_other_files(
    window: MainWindow, files: list[Path], qtbot: QtBot
) -> None:
    again = MainWindow(Session(window.session.store))
    qtbot.addWidget(again)
    with qtbot.waitActive(again):
        again.show()
    again.open(str(files[0]))
    page = again.parts.failure
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.text() == "Open another file…"  # type: ignore[attr-defined]
    assert [button.accessibleName() for button in page.recent] == [
        f"Open {each.words}" for each in recent_files(window.session.store) if each.is_there
    ]
    assert "as soon as" in page._waits.text()
    page.recent[0].click()
    assert "The ferry" in again.windowTitle()
    assert not page.isVisible()
    again.close()


def test_the_failure_page_turns_into_the_briefing_when_the_file_is_there(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "late.md"
    window.open(str(file))
    assert window.parts.failure.isVisible()
    file.write_text("# It has come\n\nWords.\n", "utf-8")
    qtbot.waitUntil(lambda: "It has come" in window.windowTitle())
    assert not window.parts.failure.isVisible()


def test_another_file_is_asked_for(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "other.md"
    file.write_text("# Another\n\nWords.\n", "utf-8")
    window.open(str(tmp_path / "missing.md"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    window.parts.failure.another_wanted.emit()
    assert "Another" in window.windowTitle()
