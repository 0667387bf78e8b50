"""The Find bar over a reading pane."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.ui.find.find_bar import FindBar
from briefing_app.ui.find.search import Search
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n

STYLE = Appearance(load_theme("light"))


def briefing(paragraphs: int = 120) -> Briefing:
    blocks = [
        n("paragraph", f"The famine, told in part {k}. A Famine again.", number=k)
        for k in range(1, paragraphs + 1)
    ]
    return Briefing("x.md", "x.md", "Title", tuple(blocks), paragraphs=paragraphs, words=900)


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ReadingPane:
    pane = ReadingPane(session)
    pane.resize(800, 500)
    return pane


@pytest.fixture
def bar(qtbot: QtBot, pane: ReadingPane, session: Session) -> Iterator[FindBar]:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    bar = FindBar(session, Search(session, pane, around), pane)
    bar.left.connect(pane.setFocus)
    bar.hide()
    column.addWidget(bar)
    column.addWidget(pane)
    around.resize(800, 560)
    session.briefing = briefing()
    session.settings = session.settings._replace(view="read")
    pane.show_briefing(session.briefing, STYLE)
    pane.finish()
    with qtbot.waitActive(around):
        around.show()
    bar.open()
    yield bar
    around.close()


def colours(pane: ReadingPane) -> set[str]:
    """Return the colours that a part of the pane shows."""
    shown = pane.grab().toImage()
    return {shown.pixelColor(x, y).name() for x in range(60, 400) for y in range(60, 240, 2)}


def search_of(session: Session) -> Search:
    assert session.search is not None
    return session.search


def button(bar: FindBar, name: str) -> QToolButton:
    return next(each for each in bar.findChildren(QToolButton) if each.accessibleName() == name)


def test_it_finds_as_one_types_and_marks_what_is_in_sight(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane
) -> None:
    assert bar.line.hasFocus()
    qtbot.keyClicks(bar.line, "famine")
    assert bar.count_text == "1 of 240"
    theme = STYLE.theme
    assert theme.hit.lower() in colours(pane)
    qtbot.keyClicks(bar.line, "xx")
    assert bar.count_text == "No hits"
    assert theme.hit.lower() not in colours(pane)
    bar.line.clear()
    bar.next()
    assert bar.count_text == ""


def test_it_walks_through_the_hits_and_around_the_ends(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane
) -> None:
    qtbot.keyClicks(bar.line, "part 1.")
    bar.next()
    assert bar.count_text == "1 of 1"
    bar.line.selectAll()
    qtbot.keyClicks(bar.line, "famine")
    assert bar.count_text == "2 of 240"
    bar.previous()
    assert bar.count_text == "1 of 240"
    bar.previous()
    assert bar.count_text == "240 of 240, continued from the end"
    assert pane.verticalScrollBar().value() > 0
    bar.next()
    assert bar.count_text == "1 of 240, continued from the start"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count_text == "2 of 240"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count_text == "1 of 240"


def test_case_and_whole_words_narrow_it(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.line, "Famine")
    button(bar, "Match case").click()
    assert bar.count_text.endswith("of 120")
    button(bar, "Match case").click()
    bar.line.clear()
    qtbot.keyClicks(bar.line, "part 1")
    assert bar.count_text.endswith("of 32")
    button(bar, "Whole words").click()
    assert bar.count_text == "1 of 1"


def test_the_search_begins_where_the_reader_is(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane
) -> None:
    pane.go_to(Target("paragraph", "60"))
    qtbot.keyClicks(bar.line, "famine,")
    assert bar.count_text == "60 of 120"


def test_escape_closes_it_and_gives_the_focus_back(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane
) -> None:
    qtbot.keyClicks(bar.line, "famine")
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert pane.hasFocus()
    assert STYLE.theme.hit.lower() not in colours(pane)
    qtbot.keyClick(bar, Qt.Key.Key_A)


def test_it_opens_with_what_is_selected(bar: FindBar, pane: ReadingPane) -> None:
    bar.close_bar()
    pane.find("told in part")
    bar.open()
    assert bar.line.text() == "told in part"
    assert bar.count_text.endswith("of 120")


def test_a_text_still_in_the_making_is_searched_again_when_it_is_whole(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane
) -> None:
    qtbot.keyClicks(bar.line, "famine")
    pane.show_briefing(briefing(400), STYLE)
    bar.open()
    assert bar.count_text.endswith("or more")
    with qtbot.waitSignal(pane.built):
        pane.finish()
    assert bar.count_text == "1 of 800"
    bar.close_bar()
    assert bar.count_text == ""


def test_all_its_controls_have_names(bar: FindBar) -> None:
    assert bar.line.accessibleName()
    assert all(each.accessibleName() for each in bar.findChildren(QToolButton))


def test_words_that_a_screen_reader_puts_in_are_found(bar: FindBar) -> None:
    QAccessible.queryAccessibleInterface(bar.line).setText(QAccessible.Text.Value, "part 7.")
    assert bar.count_text == "1 of 1"


def test_words_that_come_with_the_bar_are_looked_for_once(
    bar: FindBar, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []
    monkeypatch.setattr(search_of(session), "find", lambda query: found.append(query.words))
    bar.open("part 8.")
    assert found == ["part 8."]


def test_its_controls_stand_in_their_order(bar: FindBar) -> None:
    names = ("Previous hit (Shift+Enter)", "Next hit (Enter)", "Match case", "Whole words",
             "Close, and stay at the hit")  # fmt: skip
    places = [bar.line.x(), bar._count.x(), *(button(bar, name).x() for name in names)]
    assert places == sorted(set(places))
    assert bar.line.width() > bar.width() // 3
    assert [name for name in names if button(bar, name).isCheckable()] == [names[2], names[3]]


def test_its_buttons_walk_and_close(qtbot: QtBot, bar: FindBar, pane: ReadingPane) -> None:
    qtbot.keyClicks(bar.line, "famine")
    button(bar, "Next hit (Enter)").click()
    button(bar, "Next hit (Enter)").click()
    assert bar.count_text == "3 of 240"
    button(bar, "Previous hit (Shift+Enter)").click()
    assert bar.count_text == "2 of 240"
    for _ in range(30):
        bar.next()
    place = pane.place()
    button(bar, "Close, and stay at the hit").click()
    assert bar.isHidden()
    assert pane.hasFocus()
    assert pane.place() == place
    assert STYLE.theme.hit.lower() not in colours(pane)


def test_escape_goes_back_and_says_so_if_one_has_moved(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane, session: Session
) -> None:
    said: list[str] = []
    session.message.connect(said.append)
    place = pane.place()
    qtbot.keyClicks(bar.line, "part 90.")
    assert pane.place() != place
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert pane.place() == place
    assert len(said) == 1
    assert said[0].startswith("Back where you were")
    bar.open("part 1.")
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert len(said) == 1, "nobody has moved"


def test_what_is_selected_is_filled_in_if_it_is_a_few_words_of_one_paragraph(
    bar: FindBar, pane: ReadingPane
) -> None:
    bar.close_bar()
    first = pane.text.index("told")
    for length, filled in ((12, True), (79, False), (200, False)):
        bar.line.clear()
        cursor = pane.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(first + length, cursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        bar.open()
        assert bool(bar.line.text()) is filled, length
        bar.close_bar()
    bar.open("x" * 80)
    assert bar.line.text() == ""
    bar.open("x" * 79)
    assert len(bar.line.text()) == 79


def test_words_that_are_there_are_ready_to_be_replaced(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane
) -> None:
    qtbot.keyClicks(bar.line, "famine")
    pane.setFocus()
    bar.open()
    assert bar.line.hasFocus()
    qtbot.keyClicks(bar.line, "part 3.")
    assert bar.line.text() == "part 3."
    bar.open()
    assert bar.line.selectedText() == "part 3.", "also where it has the keys already"


def test_the_next_hit_without_words_opens_the_bar(bar: FindBar, pane: ReadingPane) -> None:
    for go in (bar.next, bar.previous):
        bar.close_bar()
        bar.line.clear()
        go()
        assert bar.isVisible()
        assert bar.line.hasFocus()


def test_the_next_hit_of_a_closed_bar_is_found_from_where_the_reader_is(
    qtbot: QtBot, bar: FindBar, pane: ReadingPane
) -> None:
    qtbot.keyClicks(bar.line, "famine,")
    bar.close_bar()
    pane.go_to(Target("paragraph", "60"))
    place = pane.place()
    bar.next()
    assert bar.isVisible()
    assert bar.count_text in ("60 of 120", "61 of 120")
    for _ in range(20):
        bar.next()
    assert pane.place() != place
    bar.line.setFocus()
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert pane.place() == place


def test_words_that_are_nowhere_are_marked_and_no_others(qtbot: QtBot, bar: FindBar) -> None:
    for words, missing in (("famine", False), ("xx", True), ("", False)):
        bar.line.selectAll()
        bar.line.insert(words) if words else bar.line.clear()
        shown = bar.line.text()
        assert bool(bar.line.property("missing")) is (missing and bool(shown)), words


def test_a_key_that_means_nothing_to_the_bar_is_left_to_what_it_is_in(
    bar: FindBar, qtbot: QtBot
) -> None:
    for key, left in ((Qt.Key.Key_Escape, False), (Qt.Key.Key_F9, True)):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        bar.keyPressEvent(event)
        assert (not event.isAccepted()) is left
