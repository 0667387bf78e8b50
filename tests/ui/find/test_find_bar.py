"""The Find bar over a reading pane."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
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
