"""What a screen reader hears of a change in the table."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Rating
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.parts import Part, Target
from briefing_app.ui.comparison import comparison_view
from briefing_app.ui.comparison.cell_wording import new_lead_words
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.holds.linked_text import LinkedText
from briefing_app.ui.session import Session
from briefing_app.ui.theme.theme import load_theme
from tests.samples import replace
from tests.ui.comparison.conftest import Show, view_of

_KEY = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced, in order."""
    heard: list[str] = []

    def hear(_widget: QWidget, words: str) -> None:
        heard.append(words)

    monkeypatch.setattr(comparison_view, "announce", hear)
    return heard


@pytest.fixture
def view(show: Show, sample: Briefing, golden: Comparison) -> ComparisonView:
    """The golden table on show, with the keyboard."""
    view = view_of(show(replace(sample, comparison=golden)))
    view.table.setFocus()
    return view


def test_a_rating_and_the_lead_that_it_changes(
    qtbot: QtBot, view: ComparisonView, said: list[str]
) -> None:
    view.table.go((1, 0))
    qtbot.keyClick(view.table, _KEY.Key_1)
    view.table.go((3, 2))
    qtbot.keyClick(view.table, _KEY.Key_3)
    view.table.go((0, 2))
    qtbot.keyClick(view.table, _KEY.Key_5)
    assert said[:2] == ["E2, Hypothesis 1: CC.", "E4, Hypothesis 3: N."]
    assert said[2] == (
        "E1, Hypothesis 3: II. The lead changes to Hypothesis 1, Hypothesis 2, Hypothesis 4 and "
        "Hypothesis 5."
    )


def test_other_changes_are_said_too(qtbot: QtBot, view: ComparisonView, said: list[str]) -> None:
    view.table.go((0, 0))
    qtbot.keyClick(view.table, _KEY.Key_Right, _SHIFT)
    qtbot.keyClick(view.table, _KEY.Key_Backspace)
    view.table.go((0, -1))
    qtbot.keyClick(view.table, _KEY.Key_Space)
    qtbot.keyClick(view.table, _KEY.Key_C)
    view.what_if.stack.undo()
    view.what_if.stack.redo()
    view.what_if.reset()
    assert said == [
        "2 cells: blank.", "Switching E1 off.", "Credibility low for E1.",
        "Undone: credibility low for E1.", "Redone: credibility low for E1.",
        "Going back to the author’s.",
    ]  # fmt: skip


def test_while_the_reader_rates_nothing_of_the_author_is_said(
    qtbot: QtBot, view: ComparisonView, said: list[str]
) -> None:
    view.what_if.readers.show(on=True)
    view.table.go((0, 2))
    qtbot.keyClick(view.table, _KEY.Key_5)
    assert said == ["E1, Hypothesis 3: II. 1 of 25 rated."]


def test_to_move_says_nothing(qtbot: QtBot, view: ComparisonView, said: list[str]) -> None:
    view.table.go((0, 2))
    qtbot.keyClick(view.table, _KEY.Key_Down)
    view.what_if.set_mode("author")
    assert said == []


@pytest.mark.parametrize("turned", [False, True])
def test_the_cell_itself_says_that_its_words_changed(
    qtbot: QtBot, view: ComparisonView, monkeypatch: pytest.MonkeyPatch, turned: bool
) -> None:
    events: list[tuple[int, QAccessible.Event]] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.object() is view.table:
            events.append((event.child(), event.type()))

    if turned:
        view._session.arrangement.toggle_turned()
    view.table.go((1, 3))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    qtbot.keyClick(view.table, _KEY.Key_5)
    child = (3 + 1) * (8 + 1) + 1 + 1 if turned else (1 + 1) * (5 + 1) + 3 + 1
    assert (child, QAccessible.Event.NameChanged) in events
    kinds = [kind for _child, kind in events]
    said = kinds.index(QAccessible.Event.Announcement)
    assert QAccessible.Event.NameChanged not in kinds[said:], "it would break off what is said"
    spoken = QAccessible.queryAccessibleInterface(view.table)
    assert spoken is not None
    cell = spoken.child(child)
    assert cell is not None
    assert cell.text(QAccessible.Text.Name).startswith("E2, Hypothesis 4: very inconsistent.")


def test_the_order_and_what_is_shown_are_said(
    qtbot: QtBot, view: ComparisonView, said: list[str]
) -> None:
    view.table.go((0, 1))
    qtbot.keyClick(view.table, _KEY.Key_S)
    assert said == ["Order: against Hypothesis 2"]
    view.table.go((len(view._model.rows) - 1, 0))
    for _ in range(2):
        qtbot.keyClick(view.table, _KEY.Key_S)
    assert said[1:] == ["Hypothesis: least refuted first", "Hypothesis: as written"]
    view.open_filter()
    qtbot.keyClicks(view.filter.line, "E3")
    whole = len(view._comparison.evidence)
    assert said[-1] == f"1 of {whole} items are shown"
    qtbot.keyClick(view.filter.line, _KEY.Key_Escape)
    assert said[-1] == f"{whole} of {whole} items are shown"


@pytest.fixture
def focused(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what a screen reader was told has the keys, in order."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Focus:
            told = event.accessibleInterface()
            assert told.role() == QAccessible.Role.Link
            assert told.state().focused
            heard.append(told.text(QAccessible.Text.Name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return heard


def test_the_links_of_the_summary_are_told_and_can_be_pressed(
    qtbot: QtBot, view: ComparisonView, session: Session, focused: list[str]
) -> None:
    line = view.summary.links
    told = QAccessible.queryAccessibleInterface(line)
    assert told.text(QAccessible.Text.Name) == line.toPlainText()
    links = [told.child(place) for place in range(told.childCount())]
    names = [each.text(QAccessible.Text.Name) for each in links]
    assert names == line.links
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert focused == [], "Qt tells of the line first"
    QApplication.processEvents()
    while line.hasFocus():
        qtbot.keyClick(line, _KEY.Key_Tab)
    assert focused == names
    action = links[names.index("E2")].actionInterface()
    with qtbot.waitSignal(session.target_chosen) as item:
        action.doAction(action.pressAction())
    assert item.args[0].ref == "E2"


def test_the_links_of_the_detail_are_told_and_can_be_pressed(
    qtbot: QtBot, view: ComparisonView, focused: list[str]
) -> None:
    view.table.go((-1, 0))
    told = QAccessible.queryAccessibleInterface(view.strip)
    names = [" ".join(each.split()) for each in view.strip.links]
    assert names
    links = [told.child(place) for place in range(told.childCount())]
    assert [each.text(QAccessible.Text.Name) for each in links] == names
    view.strip.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in names:
        qtbot.keyClick(view.strip, _KEY.Key_Tab)
    assert focused == names
    assert links[-1].text(QAccessible.Text.Description) == "Try this in the table"
    links[-1].actionInterface().doAction(links[-1].actionInterface().pressAction())
    assert not view.what_if.stack.canUndo(), "the screen reader has its answer first"
    qtbot.waitUntil(view.what_if.stack.canUndo)


def test_the_links_of_a_sentence_are_told_and_can_be_pressed(
    qtbot: QtBot, focused: list[str]
) -> None:
    text = LinkedText()
    qtbot.addWidget(text)
    parts = Part("If "), Part("E1", Target("E1")), Part(" or "), Part("E2", Target("E2"))
    text.write([("Head", [parts])], load_theme("light"), 1.0)
    told = QAccessible.queryAccessibleInterface(text)
    with qtbot.waitActive(text):
        text.show()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(text, _KEY.Key_Tab)
    assert focused == ["E1", "E2"]
    first, second = told.child(0), told.child(1)
    assert first.rect().right() < second.rect().left()
    assert text.rect().contains(text.mapFromGlobal(second.rect().center()))
    assert told.focusChild() is second
    with qtbot.waitSignal(text.chosen) as chosen:
        second.actionInterface().doAction(second.actionInterface().pressAction())
    assert chosen.args == [Target("E2")]
    text.write([("Head", [parts[:2]])], load_theme("light"), 1.0)
    assert not first.isValid()
    assert told.childCount() == 1
    assert told.textInterface().text(0, 4) == "Head"


def test_who_takes_the_lead_is_named_and_nobody_else(golden: Comparison) -> None:
    words = new_lead_words(golden, analyse(golden))
    assert words == "The lead changes to Hypothesis 3."


@pytest.mark.parametrize("turned", [False, True])
def test_heads_that_the_keys_come_to_are_told_and_so_is_the_way_back(
    qtbot: QtBot, view: ComparisonView, monkeypatch: pytest.MonkeyPatch, *, turned: bool
) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Focus and event.object() is view.table:
            heard.append(event.accessibleInterface().text(QAccessible.Text.Name))

    if turned:
        view._session.arrangement.toggle_turned()
    view.table.go((0, 0))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    wanted = []
    for key in (_KEY.Key_Up, _KEY.Key_Right, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Left):
        before = view.table.place
        qtbot.keyClick(view.table, key)
        assert before is not None
        assert view.table.place is not None
        if -1 in before or -1 in view.table.place:
            wanted.append(view.table.spoken_place)
    assert heard == wanted
    assert len(wanted) == 4
    table = QAccessible.queryAccessibleInterface(view.table)
    heard.clear()
    for head in ((2, -1), (-1, 2)):
        view.table.go(head)
        child = view.table.current_child()
        view.table.go((0, 0))
        table.child(child).choose()
        assert view.table.place == head
        assert heard[-1] == view.table.spoken_place
    assert any(each.startswith(("E1, Hypothesis", "E2, Hypothesis")) for each in wanted)


@pytest.mark.parametrize("turned", [False, True])
def test_cells_and_heads_are_pressed_to_go_where_return_leads(
    view: ComparisonView, monkeypatch: pytest.MonkeyPatch, *, turned: bool
) -> None:
    session, followed = view._session, []
    monkeypatch.setattr(session, "follow_selection", lambda: followed.append(session.selection))
    if turned:
        session.arrangement.toggle_turned()
    told = QAccessible.queryAccessibleInterface(view.table)
    for place in ((1, 2), (2, -1), (-1, 1), (0, 0)):
        view.table.go(place)
        number = view.table.current_child()
        part = told.child(number)
        assert part.text(QAccessible.Text.Name) == view.table.spoken_place
        assert told.indexOfChild(part) == number
        view.table.go(None)
        assert told.focusChild() is None
        actions = part.actionInterface()
        actions.doAction(actions.pressAction())
        QApplication.processEvents()
        assert view.table.place == place
        assert followed[-1] == view.table.selection
        assert told.focusChild() is part


@pytest.mark.parametrize("turned", [False, True])
def test_the_authors_words_in_the_table_are_told_in_the_language_of_the_briefing(
    show: Show, sample: Briefing, golden: Comparison, *, turned: bool
) -> None:
    pane = show(replace(sample, comparison=golden, lang="ko"))
    table = view_of(pane).table
    if turned:
        view_of(pane)._session.arrangement.toggle_turned()
    told = QAccessible.queryAccessibleInterface(table)

    def language(row: int, column: int) -> object:
        table.go((row, column))
        attributes = told.child(table.current_child()).attributesInterface()
        return attributes.attributeValue(QAccessible.Attribute.Locale)

    rows = table._rows.rows
    for number in range(len(rows)):
        wanted = QLocale("ko") if rows.kind(number) in ("criterion", "evidence") else None
        assert language(number, -1) == wanted
        assert language(number, 0) == wanted
    assert language(-1, 0) == QLocale("ko"), "the title of a motivation"


def test_the_table_is_described_by_what_the_strip_says_beyond_the_place(
    view: ComparisonView,
) -> None:
    for place in ((0, 0), (-1, 1), (2, -1), (6, 0)):
        view.table.go(place)
        told = view.table.accessibleDescription()
        title, *others = view.strip.words.split("\n")
        assert not told.startswith(title)
        assert all((each in told) != (each in view.table.spoken_place) for each in others)
        assert told
    view.table.go(None)
    assert view.table.accessibleDescription() == view.strip.words


def test_a_reason_is_told_with_its_cell_and_not_after_it(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    item, *others = golden.evidence
    first = golden.motivations[0].id
    ratings = {**item.ratings, first: Rating("C", "He fears it.")}
    item = item._replace(ratings=ratings)
    pane = show(replace(sample, comparison=golden._replace(evidence=(item, *others))))
    table = view_of(pane).table
    told = []
    for place in ((0, 0), (0, 1)):
        table.go(place)
        told.append(table.accessibleDescription())
        assert ("He fears it." in table.spoken_place) == (place == (0, 0))
    assert item.text in told[0]
    assert told[0] == told[1].replace("\nNo reason is given.", "")
