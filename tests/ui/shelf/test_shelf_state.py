"""What the window of the shelf shows after a search, a change of look and a reading."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from briefing_app.ui.shelf import shelf_window
from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.windows import Windows
from tests.ui.shelf.test_shelf_window import rows, settle, shown, typed


@pytest.fixture
def window(windows: Windows, qtbot: QtBot, folder: Path) -> ShelfWindow:
    return shown(windows, qtbot, folder)


def test_the_keys_begin_in_the_line_with_the_first_row_chosen(window: ShelfWindow) -> None:
    assert window.focusWidget() is window.line
    assert window.list.currentIndex().row() == 0
    assert window.row() == window.model.rows[0]
    window.list.setCurrentIndex(window.model.index(-1))
    assert window.row() is None
    window.open_row(window.model.index(-1))
    assert window.windows.all == []


def test_a_chosen_row_stays_chosen_while_the_same_is_looked_for(
    window: ShelfWindow, qtbot: QtBot
) -> None:
    window.list.setCurrentIndex(window.model.index(1))
    chosen = window.row()
    settle(window, qtbot)
    assert window.row() == chosen
    typed(window, qtbot, "harbour")
    assert window.list.currentIndex().row() == 0
    window.list.setCurrentIndex(window.model.index(4))
    typed(window, qtbot, "")
    assert window.list.currentIndex().row() == 0
    window.list.setCurrentIndex(window.model.index(2))
    window.filters.since.setText("2021")
    settle(window, qtbot)
    assert rows(window) == ["Report 2", "Report 1"]
    assert window.list.currentIndex().row() == 0


def test_how_many_there_are_is_said_when_that_changes(
    window: ShelfWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(shelf_window, "announce", lambda _widget, words: said.append(words))
    settle(window, qtbot)
    typed(window, qtbot, "harbour")
    assert said == []
    typed(window, qtbot, "2022")
    settle(window, qtbot)
    typed(window, qtbot, "nowhere")
    assert said[-1] == "0 briefings"
    assert len(said) == len(set(said))
    assert window.count.text() == "0 briefings"


def test_rows_grow_with_the_zoom(window: ShelfWindow) -> None:
    height = window.list.visualRect(window.model.index(0)).height()
    ground = window.palette().window().color()
    window.session.change_settings(zoom=150, theme="dark")
    window.list.doItemsLayout()
    assert window.list.visualRect(window.model.index(0)).height() == round(height * 1.5)
    assert window.palette().window().color() != ground
    with_zoom = window.styleSheet()
    window.session.change_settings(zoom=100)
    assert window.styleSheet() != with_zoom


def test_its_parts_stand_below_one_another(window: ShelfWindow) -> None:
    parts = (window.line, window.filters, window.list, window.status)
    tops = [each.mapTo(window, QPoint()).y() for each in parts]
    assert tops == sorted(set(tops))
    across = (window.line, window.count, window._button)
    lefts = [each.mapTo(window, QPoint()).x() for each in across]
    assert lefts == sorted(set(lefts))
    assert window.line.width() > window.width() // 2
    assert window.list.height() > window.height() // 2
    assert not window.list.horizontalScrollBar().isVisible()


def test_its_list_scrolls_by_pixels_since_its_rows_are_of_unlike_heights(
    window: ShelfWindow,
) -> None:
    window.list.setFixedHeight(window.list.visualRect(window.model.index(0)).height())
    window.list.doItemsLayout()
    assert window.list.verticalScrollBar().maximum() > 2 * window.model.rowCount()


def test_keys_in_the_line_are_for_the_list_where_it_has_them(
    window: ShelfWindow, qtbot: QtBot
) -> None:
    for key, takes in ((Qt.Key.Key_Down, True), (Qt.Key.Key_PageDown, True), (Qt.Key.Key_A, False),
                       (Qt.Key.Key_Up, False)):  # fmt: skip
        window.line.setFocus()
        qtbot.keyClick(window.line, key)
        assert window.list.hasFocus() is takes, key
    window.line.setFocus()
    none = Qt.KeyboardModifier.NoModifier
    released = QKeyEvent(QKeyEvent.Type.KeyRelease, Qt.Key.Key_Return, none)
    assert not window.eventFilter(window.line, released)
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, none)
    assert not window.eventFilter(window.list, pressed)
    assert window.windows.all == []


def test_what_is_found_is_looked_up_now_and_then_while_folders_are_read(
    window: ShelfWindow, qtbot: QtBot
) -> None:
    assert window._refresh.isSingleShot()
    window._refresh.stop()
    window.work.progressed.emit(1, 2)
    assert window._refresh.isActive()
    left = window._refresh.remainingTime()
    window.work.progressed.emit(2, 2)
    assert window._refresh.remainingTime() <= left
    with qtbot.waitSignal(window.work.found):
        window._refresh.timeout.emit()


def test_what_is_found_is_looked_up_once_the_folders_are_read(window: ShelfWindow) -> None:
    window._refresh.stop()
    assert not window.work.searching
    window.work.ended.emit()
    assert window.work.searching


def test_filters_are_there_where_there_are_folders(
    windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    window = shown(windows, qtbot, folder)
    assert window.filters.isVisible()
    window.session.change_settings(shelf="")
    assert not window.filters.isVisible()
    assert window.count.text() == ""
    assert window.stack.currentWidget() is window.empty
    assert window.empty.button.isVisible()
    window.search()
    window.update_index()
    assert not window.work.searching
    assert not window.work.updating


def test_words_or_filters_make_a_search_of_what_was_not_found(
    window: ShelfWindow, qtbot: QtBot
) -> None:
    typed(window, qtbot, "nowhere")
    assert "No briefing has this" in window.empty.words.text()
    window.line.clear()
    window.filters.since.setText("2040")
    settle(window, qtbot)
    assert "No briefing has this" in window.empty.words.text()


def test_a_window_that_is_closed_keeps_its_settings_and_does_nothing_more(
    window: ShelfWindow, windows: Windows, qtbot: QtBot
) -> None:
    window.session.change_settings(zoom=125)
    window.update_index()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()
    assert windows.store.setting("settings")["zoom"] == 125
    assert windows.shelf is None
