"""The menus of the shelf: which lines there are, which can be used, and what they do."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.shelf.kept import folders_of, searches_of, searches_text
from briefing_app.model.shelf.query import Filters, Saved
from briefing_app.model.shelf.records import Unreadable
from briefing_app.ui.shelf import shelf_menu
from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.shelf.unreadable_dialog import UnreadableDialog
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, WordsDialog
from briefing_app.ui.windows import Windows
from tests.ui.shelf.test_shelf_window import shown, typed


@pytest.fixture
def window(windows: Windows, qtbot: QtBot, folder: Path) -> ShelfWindow:
    return shown(windows, qtbot, folder)


def lines(window: ShelfWindow) -> dict[str, bool]:
    """Return the lines of the menu and which can be used."""
    window.menu.shelf.aboutToShow.emit()
    return {each.text(): each.isEnabled() for each in window.menu.shelf.actions() if each.text()}


def press(window: ShelfWindow, words: str) -> None:
    lines(window)
    next(each for each in window.menu.shelf.actions() if each.text() == words).trigger()


def test_lines_can_be_used_where_there_is_something_to_use_them_on(
    window: ShelfWindow, qtbot: QtBot
) -> None:
    usable = {"Add a folder…", "Remove a folder…", "Look for changes", "Report 2"}
    assert {words for words, enabled in lines(window).items() if enabled} == usable
    window.unreadable = (Unreadable("/a.md", "It is empty."),)
    usable.add("What cannot be read…")
    assert {words for words, enabled in lines(window).items() if enabled} == usable
    window.session.change_settings(searches=searches_text((Saved("One", "a", Filters()),)))
    usable |= {"One", "Rename a search…", "Forget a search…"}
    assert {words for words, enabled in lines(window).items() if enabled} == usable
    for words, filters, has_search in (
        ("  ", Filters(), False), ("report", Filters(), True), ("", Filters(since="2020"), True),
    ):  # fmt: skip
        window.filters.show_filters(filters)
        window.line.setText(words)
        assert lines(window)["Keep this search…"] is has_search, (words, filters)


def test_without_a_folder_none_can_be_removed(windows: Windows, qtbot: QtBot) -> None:
    found = lines(shown(windows, qtbot))
    assert not found["Remove a folder…"]
    assert found["Add a folder…"]


def test_folders_that_the_administrator_has_chosen_stay(
    window: ShelfWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf_menu, "is_locked", lambda name: name == "shelf")
    found = lines(window)
    assert not found["Add a folder…"]
    assert not found["Remove a folder…"]
    assert found["Look for changes"]


def test_the_menu_is_made_anew_each_time(window: ShelfWindow) -> None:
    first = lines(window)
    assert lines(window) == first
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert len(window.menu.shelf.findChildren(QMenu)) == 1
    window.line.setText("nowhere")


def test_each_line_does_what_it_says(
    window: ShelfWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    more = tmp_path / "more"
    more.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(more))
    monkeypatch.setattr(UnreadableDialog, "run", lambda _dialog: done.append("unreadable"))
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: 0)
    before = window.folders
    window.list.setFocus()
    with qtbot.waitSignal(window.work.updated):
        press(window, "Add a folder…")
    assert window.focusWidget() is window.line
    assert sorted(window.folders) == sorted((*before, str(more)))
    assert folders_of(window.session.settings.shelf) == window.folders
    with qtbot.waitSignal(window.work.updated):
        press(window, "Remove a folder…")
    assert len(window.folders) == 1
    window.unreadable = (Unreadable("/a.md", "It is empty."),)
    press(window, "What cannot be read…")
    assert done == ["unreadable"]
    with qtbot.waitSignal(window.work.updated):
        press(window, "Look for changes")
    window.line.setText("report")
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "One")
    press(window, "Keep this search…")
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "Two")
    press(window, "Rename a search…")
    assert [each.name for each in searches_of(window.session.settings.searches)] == ["Two"]
    window.line.setText("x")
    press(window, "Two")
    assert window.line.text() == "report"
    press(window, "Forget a search…")
    assert not window.session.settings.searches


def test_a_search_of_the_same_words_is_looked_for_with_its_filters(
    window: ShelfWindow, qtbot: QtBot
) -> None:
    window._refresh.stop()
    assert not window.work.searching
    with qtbot.waitSignal(window.work.found):
        window.menu.show_search(Saved("One", "", Filters(since="2022")))
        assert window.work.searching
    assert [row.entry.head.title for row in window.model.rows] == ["Report 2"]


def test_the_menu_of_a_row_does_what_it_says(
    window: ShelfWindow, windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row, said = window.model.rows[1], window.status.words
    menu = window.menu.menu_of(row)
    act = {each.text(): each for each in menu.actions()}
    act["Copy the path"].trigger()
    assert QGuiApplication.clipboard().text() == row.entry.file
    assert said.text() == "The path is copied."
    act["Track of the judgements"].trigger()
    qtbot.waitUntil(lambda: said.text() == "There is only one edition of “Report 1”.")
    act["Compare with the edition before"].trigger()
    qtbot.waitUntil(lambda: said.text() == "There is no edition of “Report 1” before this one.")
    assert windows.all == []
    act["Open"].trigger()
    assert [each.session.file for each in windows.all] == [row.entry.file]
    with qtbot.waitSignal(menu.destroyed):
        menu.aboutToHide.emit()


def test_the_menu_comes_where_it_is_wanted(
    window: ShelfWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    popped: list[QPoint] = []
    monkeypatch.setattr(shelf_menu.QMenu, "popup", lambda _menu, place: popped.append(place))
    view = window.list
    wanted: list[QPoint] = []
    view.menu_wanted.connect(wanted.append)
    view.setCurrentIndex(window.model.index(2))
    chosen, there = view.visualRect(window.model.index(2)).center(), QPoint(30, 20)
    reasons = QContextMenuEvent.Reason
    for reason, place, row in ((reasons.Keyboard, chosen, 2), (reasons.Mouse, there, 0)):
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, there, there))
        assert wanted[-1] == place
        assert popped[-1] == view.viewport().mapToGlobal(place)
        assert view.currentIndex().row() == row


def test_its_keys_do_what_its_lines_do(
    window: ShelfWindow, windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    done: list[str] = []
    for name in ("F10", "Shift+F10", "Ctrl+Q"):
        action = next(each for each in window.actions() if each.shortcut().toString() == name)
        action.triggered.disconnect()
        action.triggered.connect(lambda _on=False, name=name: done.append(name))
    keys = Qt.KeyboardModifier
    QTest.keyClick(window, Qt.Key.Key_F10)
    QTest.keyClick(window, Qt.Key.Key_F10, keys.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_Q, keys.ControlModifier)
    assert done == ["F10", "Shift+F10", "Ctrl+Q"]
    with qtbot.waitSignal(window.work.updated):
        QTest.keyClick(window, Qt.Key.Key_F5)
    window.menu.shelf.aboutToShow.emit()  # its line for this has the same keys
    with qtbot.waitSignal(window.work.updated):
        QTest.keyClick(window, Qt.Key.Key_F5)
    typed(window, qtbot, "harbour")
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Escape)
    assert window.line.hasFocus()
    assert window.line.text() == "harbour"
    QTest.keyClick(window.line, Qt.Key.Key_Escape)
    assert window.line.text() == ""
    QTest.keyClick(window.line, Qt.Key.Key_PageDown)
    assert window.list.hasFocus()
    QTest.keyClick(window.list, Qt.Key.Key_F, keys.ControlModifier)
    assert window.line.hasFocus()
    window.list.setCurrentIndex(window.model.index(0))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        window.list.setFocus()
        QTest.keyClick(window.list, key)
        QTest.keyClick(window.line, key)
    assert len(windows.all) == 1
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_W, keys.ControlModifier)
    assert windows.shelf is None
