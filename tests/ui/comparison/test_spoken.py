"""What a screen reader hears of a change in the table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.parts import Part, Target
from briefing_app.ui.comparison import comparison_view
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.holds.linked_text import LinkedText
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets import announce as speech
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


def test_the_link_that_has_the_keys_is_said(
    qtbot: QtBot, view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(speech, "announce", lambda _widget, words: heard.append(words))
    tab = Qt.FocusReason.TabFocusReason
    view.summary.links.setFocus(tab)
    first = view.summary.links.selectedText()
    assert heard == [f"{first}, link"]
    while view.summary.links.hasFocus():
        qtbot.keyClick(view.summary.links, _KEY.Key_Tab)
    assert heard[-1] == "Show all, link"
    heard.clear()
    view.table.go((-1, 0))
    view.strip.setFocus(tab)
    for _ in view.strip.links:
        qtbot.keyClick(view.strip, _KEY.Key_Tab)
    assert heard == [f"{' '.join(each.split())}, link" for each in view.strip.links]
    assert heard


def test_the_links_of_a_sentence_are_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(speech, "announce", lambda _widget, words: heard.append(words))
    text = LinkedText()
    qtbot.addWidget(text)
    parts = Part("If "), Part("E1", Target("E1")), Part(" or "), Part("E2", Target("E2"))
    text.write([("Head", [parts])], load_theme("light"), 1.0)
    with qtbot.waitActive(text):
        text.show()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(text, _KEY.Key_Tab)
    assert heard == ["E1, link", "E2, link"]
