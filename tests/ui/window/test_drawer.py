"""The drawer below the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Store(None))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.open(str(built_in()))
    window.show_frame()
    yield window
    window.close()


def _press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def _focused(window: MainWindow) -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_the_timeline_opens_in_a_drawer_and_closes_again(window: MainWindow) -> None:
    assert window.panes.drawer_open is None
    _press(window, "timeline")
    assert window.panes.drawer_open == "timeline"
    assert window.actions_by_name["timeline"].isChecked()
    assert window.panes.drawer.isAncestorOf(_focused(window))
    _press(window, "timeline")
    assert window.panes.drawer_open is None
    assert not window.actions_by_name["timeline"].isChecked()
    assert window.panes.reader.hasFocus()


def test_escape_closes_the_drawer(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, "timeline")
    qtbot.keyClick(window.panes.drawer, Qt.Key.Key_Escape)
    assert window.panes.drawer_open is None
    assert not window.actions_by_name["timeline"].isChecked()


def test_the_drawer_leads_to_the_text_and_the_table(window: MainWindow) -> None:
    _press(window, "timeline")
    drawer = window.panes.drawer
    drawer.paragraph_chosen.emit(20)
    assert window.panes.reader.place().paragraph == 20
    drawer.section_chosen.emit("china")
    assert window.panes.sidebar.current == "china"
    drawer.evidence_chosen.emit("E3")
    view = window.panes.comparison.view
    assert view is not None
    assert view.chosen[0] == ("evidence", "E3")


def test_the_drawer_follows_themes_and_files(window: MainWindow) -> None:
    _press(window, "timeline")
    _press(window, "theme-dark")
    window.reload()
    assert window.panes.drawer_open == "timeline"


def test_f6_comes_to_the_drawer(window: MainWindow) -> None:
    _press(window, "timeline")
    _press(window, "next-pane")
    assert not window.panes.drawer.isAncestorOf(_focused(window))
    _press(window, "previous-pane")
    assert window.panes.drawer.isAncestorOf(_focused(window))


def test_sizes_come_back_with_an_open_drawer(window: MainWindow) -> None:
    _press(window, "timeline")
    kept = window.panes.sizes_kept()
    window.panes.restore_sizes(kept)
    assert window.panes.sizes_kept() == kept


def test_timeline_and_checks_take_turns_in_the_drawer(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, "timeline")
    _press(window, "checks")
    assert window.panes.drawer_open == "checks"
    assert not window.actions_by_name["timeline"].isChecked()
    assert window.actions_by_name["checks"].isChecked()
    panel = window.panes.drawer._views["checks"]
    with qtbot.waitSignal(panel.filled):
        pass
    _press(window, "timeline")
    assert window.panes.drawer_open == "timeline"
