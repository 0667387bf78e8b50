"""What the reader tries in the table, by keyboard and by mouse, and the way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.table import Row
from briefing_app.model.trial import NO_TRIAL
from briefing_app.ui.comparison.comparison_pane import ComparisonPane, Possible
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.what_if.what_if import WhatIf
from briefing_app.ui.theme.theme import THEME_NAMES, Theme, load_theme
from tests.samples import replace

Show = Callable[[Briefing], ComparisonPane]
_KEY = Qt.Key


@pytest.fixture
def pane(show: Show, sample: Briefing, golden: Comparison) -> ComparisonPane:
    """The golden table on show, with the keyboard."""
    pane = show(replace(sample, comparison=golden))
    _view(pane).table.setFocus()
    return pane


def _view(pane: ComparisonPane) -> ComparisonView:
    assert pane.view is not None
    return pane.view


def _press(qtbot: QtBot, view: ComparisonView, ref: str, column: int, *keys: Qt.Key) -> None:
    row = [each.ref for each in view.rows].index(ref)
    view.table.go((row, column))
    for key in keys:
        qtbot.keyClick(view.table, key)


def _cell(view: ComparisonView, ref: str, column: int) -> tuple[str, str | None]:
    row = next(each for each in view.rows if each.ref == ref)
    return row.cells[column].text, row.cells[column].was


def _menu(view: ComparisonView) -> dict[str, QAction]:
    menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
    found = {each.text().partition("\t")[0]: each for each in menu.actions()}
    for name in ("Credibility", "Relevance"):
        inner = found[name].menu()
        assert isinstance(inner, QMenu)
        found |= {f"{name}: {each.text()}": each for each in inner.actions()}
    return found


def _choose(view: ComparisonView, words: str) -> None:
    _menu(view)[words].trigger()
    for menu in view.findChildren(QMenu):
        menu.close()


def test_a_rating_is_tried_by_key_and_all_follows(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    assert "Least refuted: Hypothesis 3." in view.summary.words
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    assert _cell(view, "E1", 2) == ("II", "C")
    assert "Least refuted: Hypothesis 1, Hypothesis 2, Hypothesis 4" in view.summary.words
    assert "What if: 1 change from the author’s. The author’s lead is Hypothesis 3." in (
        view.summary.words
    )
    assert view.what_if_button.text() == "What if: 1 change"
    assert "The author’s rating is C, consistent. Reason of E1 for H3." in view.strip.words
    spoken = view.table.model().data(view.table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "very inconsistent. Changed; the author’s is consistent." in spoken
    weighted = next(each for each in view.rows if each.kind == "weighted")
    assert weighted.cells[2].text == "4.71"


@pytest.mark.parametrize(
    ("key", "letter"),
    [
        (_KEY.Key_1, "CC"), (_KEY.Key_2, "C"), (_KEY.Key_3, "N"), (_KEY.Key_4, "I"),
        (_KEY.Key_5, "II"), (_KEY.Key_0, "NA"), (_KEY.Key_Backspace, ""), (_KEY.Key_Delete, ""),
    ],
)  # fmt: skip
def test_each_letter_has_a_key(
    qtbot: QtBot, pane: ComparisonPane, key: Qt.Key, letter: str
) -> None:
    view = _view(pane)
    _press(qtbot, view, "E4", 2, key)
    assert _cell(view, "E4", 2) == (letter, None if letter == "C" else "C")
    assert view.what_if.trial.changes == (letter != "C")


def test_an_item_is_switched_off_and_on(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    _press(qtbot, view, "E2", -1, _KEY.Key_Space)
    row = next(each for each in view.rows if each.ref == "E2")
    assert row.off
    assert "Least refuted: Hypothesis 2." in view.summary.words
    assert "Switched off: it does not count." in view.strip.words
    header = view.table.model().headerData(1, Qt.Orientation.Vertical,
                                           Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    assert "Switched off" in header
    cell = view.table.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Switched off." in cell
    assert not view.grab().isNull()
    _press(qtbot, view, "E2", 1, _KEY.Key_Space)
    assert view.what_if.trial == NO_TRIAL
    assert "What if" not in view.summary.words


def test_weights_are_tried_by_key(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    _press(qtbot, view, "E5", 2, _KEY.Key_C)
    item = next(each for each in view.rows if each.ref == "E5").item
    assert item is not None
    assert item.credibility == "high"
    assert "The author gives it medium credibility." in view.strip.words
    _press(qtbot, view, "E5", 2, _KEY.Key_C, _KEY.Key_C, _KEY.Key_R, _KEY.Key_R, _KEY.Key_R)
    assert view.what_if.trial == NO_TRIAL


def test_where_nothing_can_be_tried_keys_do_nothing(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    view.table.go(None)
    for key in (_KEY.Key_5, _KEY.Key_Space, _KEY.Key_C):
        view.table.go((-1, 0))
        qtbot.keyClick(view.table, key)
        view.table.go((6, 0))
        qtbot.keyClick(view.table, key)
    _press(qtbot, view, "E1", -1, _KEY.Key_5)
    for place in (None, (-1, 1), (6, 0)):
        view.table.go(place)
        view.table.menu_wanted.emit(QPoint())
    assert not [each for each in view.findChildren(QMenu) if each.isVisible()]
    assert view.what_if.trial == NO_TRIAL


def test_changes_are_undone_and_redone(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    before = view.summary.words
    _press(qtbot, view, "E1", 2, _KEY.Key_5, _KEY.Key_Space)
    assert pane.what_can_be_done() == Possible("switching E1 off", "", 2, True, False)
    after = view.summary.words
    pane.undo()
    pane.undo()
    assert view.summary.words == before
    assert view.what_if.mode == "author"
    assert pane.what_can_be_done().redo == "rating E1 II"
    pane.redo()
    pane.redo()
    assert view.summary.words == after
    pane.reset_trial()
    assert view.summary.words == before
    assert view.what_if_button.text() == "What if"
    pane.undo()
    assert view.summary.words == after
    view.summary.links.linkActivated.emit("reset")
    assert view.summary.words == before


def test_the_authors_ratings_are_one_key_away(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    before = view.summary.words
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    pane.show_trial(shown=False)
    assert view.summary.words == before
    assert _cell(view, "E1", 2) == ("C", None)
    assert view.what_if_button.text() == "What if: 1 change"
    assert view.what_if_button.accessibleName() == "What if: 1 change, not shown"
    # The same change once more is none, but it is shown.
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    assert _cell(view, "E1", 2) == ("II", "C")
    assert view.what_if.stack.count() == 1


def test_the_menu_of_the_button_shows_and_takes_back(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)

    def entries() -> dict[str, QAction]:
        view.what_if_button.shown_menu.aboutToShow.emit()
        actions = view.what_if_button.shown_menu.actions()
        return {each.text().partition("\t")[0]: each for each in actions}

    assert not entries()["Show what is tried"].isEnabled()
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    assert entries()["Show 1 change from the author’s"].isChecked()
    entries()["Show the author’s ratings"].trigger()
    assert view.what_if.mode == "author"
    entries()["Show 1 change from the author’s"].trigger()
    assert view.what_if.mode == "trial"
    entries()["Undo rating E1 II"].trigger()
    assert view.what_if.trial == NO_TRIAL
    entries()["Redo rating E1 II"].trigger()
    entries()["Back to the author’s"].trigger()
    assert view.what_if.trial == NO_TRIAL


def test_a_cell_has_a_menu_for_the_mouse(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    view.table.go((1, 0))
    at = view.table.visualRect(view.table.model().index(1, 0)).center()
    for reason, way in (
        (QContextMenuEvent.Reason.Mouse, "off"),
        (QContextMenuEvent.Reason.Keyboard, "on"),
    ):
        event = QContextMenuEvent(reason, at, view.table.viewport().mapToGlobal(at))
        QGuiApplication.sendEvent(view.table.viewport(), event)
        assert "C  consistent (the author’s)" in _menu(view)
        _choose(view, f"Switch E2 {way}")
    assert view.what_if.trial == NO_TRIAL
    view.table.menu_wanted.emit(QPoint())
    _choose(view, "II  very inconsistent")
    assert _cell(view, "E2", 0) == ("II", "C")
    view.table.menu_wanted.emit(QPoint())
    assert _menu(view)["II  very inconsistent"].isChecked()
    _choose(view, "Back to the author’s rating")
    assert view.what_if.trial == NO_TRIAL
    view.table.menu_wanted.emit(QPoint())
    _choose(view, "Not rated yet")
    assert _cell(view, "E2", 0) == ("", "C")
    view.table.menu_wanted.emit(QPoint())
    _choose(view, "Everything back to the author’s")
    assert view.what_if.trial == NO_TRIAL


def test_a_row_has_a_menu_for_the_mouse(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    header = view.table.verticalHeader()
    header.customContextMenuRequested.emit(QPoint(10, header.sectionViewportPosition(2) + 5))
    assert view.table.place == (2, -1)
    assert "II  very inconsistent" not in _menu(view)
    assert _menu(view)["Credibility: High (the author’s)"].isChecked()
    _choose(view, "Credibility: Low")
    assert view.what_if.trial.credibility == {"E3": "low"}
    header.customContextMenuRequested.emit(QPoint(10, 5000))


def test_a_trial_is_kept_with_the_place_and_what_is_gone_is_left_out(
    qtbot: QtBot, pane: ComparisonPane, sample: Briefing, golden: Comparison, theme: Theme
) -> None:
    view = _view(pane)
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    _press(qtbot, view, "E5", 2, _KEY.Key_Space)
    kept = pane.state()
    less = replace(golden, evidence=golden.evidence[:4])
    pane.show_briefing(replace(sample, comparison=less), theme)
    again = _view(pane)
    assert again is not view
    assert again.what_if_button.text() == "What if: 1 change"
    assert again.what_if.mode == "trial"
    assert not again.what_if.stack.canUndo()
    pane.restore(kept)
    assert again.what_if.trial.changes == 1
    pane.restore({})
    assert again.what_if.trial == NO_TRIAL


def test_nothing_can_be_done_before_the_table_is_there(
    qtbot: QtBot, sample: Briefing, theme: Theme
) -> None:
    pane = ComparisonPane()
    qtbot.addWidget(pane)
    assert pane.what_can_be_done() == Possible()
    for do in (pane.undo, pane.redo, pane.reset_trial, pane.filter_evidence,
               pane.toggle_undiagnostic):  # fmt: skip
        do()
    pane.show_trial(shown=True)
    assert pane.view is None


def test_a_copy_of_a_trial_says_that_it_is_one(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    _press(qtbot, view, "E4", 2, _KEY.Key_Backspace)
    _press(qtbot, view, "E5", 2, _KEY.Key_Space, _KEY.Key_C)
    pane.copy_table()
    data = QGuiApplication.clipboard().mimeData()
    for told in (
        "What if: 4 changes from the author’s.",
        "E1 × Hypothesis 3: II instead of C.",
        "E4 × Hypothesis 3: blank instead of C.",
        "E5 is switched off.",
        "E5: credibility high instead of medium.",
    ):
        assert told in data.text()
        assert told in data.html()
    assert data.text().splitlines()[1].split("\t")[5] == "II"
    pane.reset_trial()
    pane.copy_table()
    assert "What if" not in QGuiApplication.clipboard().mimeData().text()


@pytest.mark.parametrize("name", THEME_NAMES)
def test_changes_are_painted_in_every_theme(qtbot: QtBot, pane: ComparisonPane, name: str) -> None:
    view = _view(pane)
    pane.restyle(load_theme(name), 1.0)
    corner = view.table.visualRect(view.table.model().index(3, 2)).bottomLeft() + QPoint(1, -3)
    before = view.table.viewport().grab().toImage().pixelColor(corner)
    _press(qtbot, view, "E4", 2, _KEY.Key_Backspace)
    view.table.go((0, 0))
    assert view.table.viewport().grab().toImage().pixelColor(corner) != before


def test_rows_that_tell_nothing_apart_hide_in_one_stroke(pane: ComparisonPane) -> None:
    view = _view(pane)
    pane.toggle_undiagnostic()
    assert "E1" not in [row.ref for row in view.rows]
    assert pane.what_can_be_done().undiagnostic_hidden
    pane.toggle_undiagnostic()
    assert "E1" in [row.ref for row in view.rows]


def test_many_changes_at_once_are_all_shown(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    motivations = tuple(Motivation(f"m{n}", f"Motivation {n}") for n in range(3))
    evidence = tuple(
        Evidence(f"E{n}", "Something", ratings={"m0": Rating("C"), "m1": Rating("I")})
        for n in range(60)
    )
    many = Comparison("Which?", "Motivation", motivations, (), {}, evidence)
    pane = show(replace(sample, comparison=many))
    view = _view(pane)
    view.set_order("diagnosticity")
    assert [row.off for row in view.rows[:60]] == [False] * 60
    pane.restore({"trial": {"off": [item.id for item in evidence], "shown": True}})
    assert [row.off for row in view.rows[:60]] == [True] * 60
    assert view.summary.words.startswith("No evidence is rated. What if: 60 changes")
    pane.show_trial(shown=False)
    assert [row.off for row in view.rows[:60]] == [False] * 60


def test_rows_stay_where_they_are_while_ratings_change(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    view.set_order("diagnosticity")
    pane.toggle_undiagnostic()
    before = [row.ref for row in view.rows]
    _press(qtbot, view, "E5", 4, _KEY.Key_2)
    _press(qtbot, view, "E5", 1, _KEY.Key_2)
    _press(qtbot, view, "E5", 2, _KEY.Key_2)
    assert [row.ref for row in view.rows] == before
    assert view.rows[before.index("E5")].diagnosticity == 0
    view.set_order("diagnosticity")
    assert "E5" not in [row.ref for row in view.rows]


def test_only_rows_in_sight_are_made(
    show: Show, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    make = WhatIf.row

    def counted(what_if: WhatIf, item: Evidence) -> Row:
        made.append(item.id)
        return make(what_if, item)

    monkeypatch.setattr(WhatIf, "row", counted)
    motivations = (Motivation("m0", "One"), Motivation("m1", "Another"))
    evidence = tuple(Evidence(f"E{n}", "Something") for n in range(2000))
    many = Comparison("Which?", "Motivation", motivations, (), {}, evidence)
    view = _view(show(replace(sample, comparison=many)))
    view.set_order("source")
    view.grab()
    view.select_evidence("E1999")
    view.grab()
    assert 0 < len(made) < 300
