"""Notices come and go without moving what is being read."""

from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import Problem
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.window.bars.notices import NOTE_MS, Offer, ProblemBar
from briefing_app.ui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
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


def test_a_notice_does_not_move_what_is_read(window: MainWindow, qtbot: QtBot) -> None:
    session, views = window.session, ("read", "both", "compare")
    window.panes.reader.finish()
    for case in product(views, (False, True)):
        session.change_settings(view=case[0], beside=case[1])
        window.panes.reader.go_to_position(6000)
        _settle(window, qtbot)
        line, seen = _top_line(window), _seen(window)
        window.parts.notice.show_message("The file was changed and has an error. " * 3, "error")
        _settle(window, qtbot)
        assert window.parts.notice.isVisible(), case
        assert (_top_line(window), _seen(window)) == (line, seen), case
        session.add_problems((Problem("a.md", 3, "image-missing", str(case), "warning"),))
        _settle(window, qtbot)
        assert window.parts.problems.isVisible(), case
        assert (_top_line(window), _seen(window)) == (line, seen), case
        window.parts.notice.hide()
        window.parts.problems.hide()
        _settle(window, qtbot)
        assert (_top_line(window), _seen(window)) == (line, seen), case


def test_a_problem_that_is_found_late_is_shown(window: MainWindow) -> None:
    assert window.findChild(ProblemBar) is None
    window.session.add_problems((Problem("a.md", 3, "image-missing", "It is gone.", "warning"),))
    bar = window.findChild(ProblemBar)
    assert bar is not None
    assert bar.isVisible()
    assert "It is gone." in bar.words


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


def _ask_about_link(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    """Follow the only link of a text by keyboard."""
    file.write_text("# One\n\nSee [two](two.md).\n", "utf-8")
    file.with_name("two.md").write_text("# Two\n", "utf-8")
    with qtbot.waitSignal(window.file.settled):
        window.open(str(file))
    qtbot.keyClick(window.panes.reader, Qt.Key.Key_Tab)
    qtbot.keyClick(window.panes.reader, Qt.Key.Key_Return)


def test_what_a_link_offers_is_taken_with_return(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _ask_about_link(window, qtbot, tmp_path / "one.md")
    offer = QApplication.focusWidget()
    assert isinstance(offer, QToolButton)
    assert offer.text() == "Open"
    with qtbot.waitSignal(window.file.settled):
        qtbot.keyClick(offer, Qt.Key.Key_Return)
    assert window.windowTitle() == "Two – Briefing App"
    assert window.panes.reader.hasFocus()


def test_escape_leaves_what_a_link_offers(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _ask_about_link(window, qtbot, tmp_path / "one.md")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.parts.notice.isVisible()
    assert window.panes.reader.hasFocus()


def test_tab_goes_through_the_window_from_top_to_bottom(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.show_panel("checks")
    window.panes.open_find("Kim")
    _settle(window, qtbot)
    offers = [Offer("Do this", window.repaint), Offer("Do that", window.repaint)]
    window.parts.notice.show_message("Something", "note", offers)
    parts, stops = window.parts.in_order, window.parts.stops
    places = [k for each in stops for k, part in enumerate(parts)
              if part is each or part.isAncestorOf(each)]  # fmt: skip
    assert places == sorted(places)
    assert set(places) == set(range(len(parts)))
    words = [each.text() or each.accessibleName() for each in stops
             if window.parts.notice.isAncestorOf(each)]  # fmt: skip
    assert words == ["Do this", "Do that", "×"]


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


def test_an_offer_that_is_taken_is_done_and_ends_the_notice(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar, before, done = window.parts.notice, window.panes.reader, list[str]()
    offers = [Offer(words, partial(done.append, words)) for words in ("Copy", "Open")]
    for place, words in enumerate(("Copy", "Open")):
        bar.show_message("Somewhere else", "note", offers)
        assert [each.text() for each in bar.buttons] == ["Copy", "Open"]
        bar.take_keys(before)
        assert bar.buttons[0].hasFocus()
        bar.buttons[place].setFocus()
        bar.buttons[place].click()
        assert (done, bar.isVisible()) == ([words], False)
        assert before.hasFocus()
        done.clear()


def test_a_notice_that_has_not_the_keys_leaves_them_where_they_are(window: MainWindow) -> None:
    bar, panes = window.parts.notice, window.panes
    bar.show_message("Somewhere else", "note", [Offer("Copy", list)])
    bar.take_keys(panes.reader)
    panes.comparison.setFocus()
    bar._close.click()
    assert not bar.isVisible()
    assert panes.comparison.isAncestorOf(QApplication.focusWidget())
    bar.show_message("Copied", "note")
    bar._ending.timeout.emit()
    assert not bar.isVisible()
    assert panes.comparison.isAncestorOf(QApplication.focusWidget())


def test_only_a_notice_that_something_was_done_ends(window: MainWindow) -> None:
    bar, offer = window.parts.notice, (Offer("Copy", list),)
    for severity, offers, ends in (
        ("note", (), True), ("note", offer, False), ("warning", (), False), ("error", (), False),
    ):  # fmt: skip
        bar.show_message("“a.json” is written: 2 notes.", "note")
        bar.show_message("“b.json” is not written.", severity, offers)
        assert bar._ending.isActive() is ends, (severity, offers)
        assert bar._ending.interval() == NOTE_MS


def test_a_notice_stays_while_the_reader_is_at_it(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.parts.notice
    with qtbot.waitActive(window):
        window.activateWindow()
    bar.show_message("“a.json” is written: 2 notes.", "note")
    bar._close.setFocus()
    bar._ending.timeout.emit()
    assert bar.isVisible()
    assert bar._ending.isActive()
    window.panes.reader.setFocus()
    bar._ending.timeout.emit()
    assert not bar.isVisible()
