"""Notices come and go without moving what is being read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import View
from briefing_app.model.errors import Problem
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.theme.typefaces import load_fonts
from briefing_app.ui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    load_fonts()
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitSignal(window.opened):
        window.open(str(built_in()))
        window.show()
    yield window
    window.close()


def _settle(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.settled):
        window.announce_when_settled()


def _seen(window: MainWindow) -> list[tuple[QPoint, int]]:
    """Return where the panes begin, and how far each is scrolled."""
    table = window.panes.comparison.view
    scrolled = [window.panes.reader.verticalScrollBar().value()]
    panes: list[QWidget] = [window.panes.reader, window.panes.comparison, window.panes.sidebar]
    if table is not None and table.isVisible():
        scrolled.append(table.table.verticalScrollBar().value())
    return [
        *((pane.mapTo(window, QPoint()), 0) for pane in panes if pane.isVisible()),
        *((QPoint(), each) for each in scrolled),
    ]


def _top_line(window: MainWindow) -> tuple[int, int]:
    """Return the first position of the text that is in sight, and its y in the window."""
    reader = window.panes.reader
    position = reader.top_position()
    return position, window.mapFromGlobal(
        reader.area_on_screen(position, position + 1).topLeft()
    ).y()


@pytest.mark.parametrize("view", ["read", "both", "compare"])
@pytest.mark.parametrize("beside", [False, True])
def test_a_notice_does_not_move_what_is_read(
    view: View, beside: bool, window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    session.change_settings(view=view, beside=beside)
    window.panes.reader.finish()
    window.panes.reader.go_to_position(6000)
    _settle(window, qtbot)
    line, seen = _top_line(window), _seen(window)
    window.parts.notice.show_message("The file was changed and has an error. " * 3, "error")
    _settle(window, qtbot)
    assert window.parts.notice.isVisible()
    assert (_top_line(window), _seen(window)) == (line, seen)
    session.add_problems((Problem("a.md", 3, "image-missing", "There is none.", "warning"),))
    _settle(window, qtbot)
    assert window.parts.problems.isVisible()
    assert (_top_line(window), _seen(window)) == (line, seen)
    window.parts.notice.hide()
    window.parts.problems.hide()
    _settle(window, qtbot)
    assert (_top_line(window), _seen(window)) == (line, seen)


def test_the_table_gets_its_share_when_the_window_grows(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.change_settings(view="both")
    _settle(window, qtbot)
    before = window.panes.reader.height(), window.panes.comparison.height()
    window.resize(1280, 1200)
    _settle(window, qtbot)
    after = window.panes.reader.height(), window.panes.comparison.height()
    assert after[0] > before[0] + 60
    assert after[1] > before[1] + 60


def test_a_link_that_leaves_does_not_move_the_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.change_settings(view="read")
    _settle(window, qtbot)
    line = _top_line(window)
    window.session.go_to("web", "https://example.org/")
    _settle(window, qtbot)
    assert window.parts.notice.isVisible()
    assert _top_line(window) == line
