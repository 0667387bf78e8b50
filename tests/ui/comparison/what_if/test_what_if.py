"""What the reader tries in the table, by keyboard and by mouse, and the way back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES
from briefing_app.model.comparison import Assumption, Comparison, Evidence, Motivation, Rating
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.readers import ReaderRatings
from briefing_app.model.table.table import Row
from briefing_app.model.trial import NO_TRIAL, apply
from briefing_app.ui.commands.window_actions import Actions
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.session import Session
from briefing_app.ui.state.work.what_if import WhatIf
from tests.samples import replace
from tests.ui.comparison.conftest import Host, Show, entries_of, follow_link, rows_of
from tests.ui.comparison.conftest import view_of as _view

_KEY = Qt.Key


@pytest.fixture
def pane(show: Show, sample: Briefing, golden: Comparison) -> ComparisonPane:
    """The golden table on show, with the keyboard."""
    pane = show(replace(sample, comparison=golden))
    _view(pane).table.setFocus()
    return pane


def _possible(session: Session) -> set[str]:
    """Return the names of the actions of what is tried that can be used."""
    names = ("undo", "redo", "what-if", "reset-trial")
    return {name for name in names if session.actions[name].isEnabled()}


def _press(qtbot: QtBot, view: ComparisonView, ref: str, column: int, *keys: Qt.Key) -> None:
    row = [each.ref for each in rows_of(view)].index(ref)
    view.table.go((row, column))
    for key in keys:
        qtbot.keyClick(view.table, key)


def _cell(view: ComparisonView, ref: str, column: int) -> tuple[str, str | None]:
    row = next(each for each in rows_of(view) if each.ref == ref)
    return row.cells[column].text, row.cells[column].was


def _menu(view: ComparisonView) -> dict[str, QAction]:
    menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
    found = {each.text().replace("&", "").partition("\t")[0]: each for each in menu.actions()}
    for name in ("Credibility", "Relevance"):
        inner = found[name].menu()
        assert isinstance(inner, QMenu)
        inside = {each.text().replace("&", ""): each for each in inner.actions()}
        found |= {f"{name}: {words}": each for words, each in inside.items()}
    return found


def _choose(view: ComparisonView, words: str) -> None:
    _menu(view)[words].trigger()
    for menu in view.findChildren(QMenu):
        menu.close()


def test_a_first_rating_may_be_tried_where_the_author_gave_none(
    qtbot: QtBot, show: Show, sample: Briefing, golden: Comparison
) -> None:
    blank = tuple(replace(item, ratings={}) for item in golden.evidence)
    view = _view(show(replace(sample, comparison=replace(golden, evidence=blank))))
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    assert view.summary.words.startswith("Least refuted: Hypothesis 1, Hypothesis 2")
    assert "With the author’s ratings nothing leads." in view.summary.words
    _press(qtbot, view, "E1", 2, _KEY.Key_Backspace)
    assert view.summary.words.startswith("No evidence is rated.")


def test_a_rating_is_tried_by_key_and_all_follows(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    assert "Least refuted: Hypothesis 3." in view.summary.words
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    assert _cell(view, "E1", 2) == ("II", "C")
    assert "Least refuted: Hypothesis 1, Hypothesis 2, Hypothesis 4" in view.summary.words
    assert "What if: 1 change from the author’s. The author’s lead is Hypothesis 3." in (
        view.summary.words
    )
    assert view.bar.try_button.text() == "What if: 1 change"
    assert "The author’s rating is C, consistent. Reason of E1 for H3." in view.strip.words
    spoken = view.table.model().data(view.table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "very inconsistent. Changed; the author’s is consistent." in spoken
    weighted = next(each for each in rows_of(view) if each.kind == "weighted")
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
    row = next(each for each in rows_of(view) if each.ref == "E2")
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
    item = next(each for each in rows_of(view) if each.ref == "E5").item
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
    for place in (None, (-1, 2), (6, 0)):
        view.table.go(place)
        view.table.trying.show_menu(QPoint())
    assert not [each for each in view.findChildren(QMenu) if each.isVisible()]
    assert view.what_if.trial == NO_TRIAL


def test_changes_are_undone_and_redone(
    qtbot: QtBot, pane: ComparisonPane, session: Session, host: Host
) -> None:
    view = _view(pane)
    before = view.summary.words
    _press(qtbot, view, "E1", 2, _KEY.Key_5, _KEY.Key_Space)
    actions = session.actions
    assert _possible(session) == {"undo", "what-if", "reset-trial"}
    assert (actions["undo"].text(), actions["redo"].text()) == ("Undo switching E1 off", "Redo")
    assert view.what_if.trial.changes == 2
    assert actions["what-if"].isChecked()
    assert not actions["undiagnostic"].isChecked()
    after = view.summary.words
    actions["undo"].trigger()
    actions["undo"].trigger()
    assert view.summary.words == before
    assert view.what_if.mode == "author"
    assert _possible(session) == {"redo"}
    assert actions["redo"].text() == "Redo rating E1 II"
    assert not actions["what-if"].isChecked()
    actions["redo"].trigger()
    actions["redo"].trigger()
    assert view.summary.words == after
    actions["reset-trial"].trigger()
    assert view.summary.words == before
    assert view.bar.try_button.text() == "Try"
    view.what_if.stack.undo()
    assert view.summary.words == after
    follow_link(view.summary.links, "Take back")
    assert view.summary.words == before


def test_the_authors_ratings_are_one_key_away(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    before = view.summary.words
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    view.what_if.set_mode("author")
    assert view.summary.words == before
    assert _cell(view, "E1", 2) == ("C", None)
    assert view.bar.try_button.text() == "What if: 1 change, not shown"
    assert view.bar.try_button.accessibleName() == "What if: 1 change, not shown"
    # The same change once more is none, but it is shown.
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    assert _cell(view, "E1", 2) == ("II", "C")
    assert view.what_if.stack.count() == 1


def test_the_menu_of_the_button_shows_and_takes_back(
    qtbot: QtBot, pane: ComparisonPane, host: Host
) -> None:
    view = _view(pane)

    def entries() -> dict[str, QAction]:
        return entries_of(view.bar.try_button)

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


def test_the_menu_of_the_button_tries_ratings_in_what_is_chosen(pane: ComparisonPane) -> None:
    view = _view(pane)
    table, button = view.table, view.bar.try_button
    table.go((1, 0))
    entries_of(button, "Selection")["II  very inconsistent"].trigger()
    assert _cell(view, "E2", 0) == ("II", "C")
    assert entries_of(button, "Selection")["II  very inconsistent"].isChecked()
    table.go((1, -1))
    entries_of(button, "Selection", "Credibility\tC")["Low"].trigger()
    assert view.what_if.trial.credibility == {"E2": "low"}
    lines = len(table.model().rows)  # type: ignore[attr-defined]
    table.go((lines - 1, -1))
    assert not entries_of(button)["Selection"].isEnabled()
    assert entries_of(button)["Selection"].menu() in button.ticks.findChildren(QMenu)


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
    view.table.trying.show_menu(QPoint())
    _choose(view, "II  very inconsistent")
    assert _cell(view, "E2", 0) == ("II", "C")
    view.table.trying.show_menu(QPoint())
    assert _menu(view)["II  very inconsistent"].isChecked()
    _choose(view, "Back to the author’s rating")
    assert view.what_if.trial == NO_TRIAL
    view.table.trying.show_menu(QPoint())
    _choose(view, "Not rated yet")
    assert _cell(view, "E2", 0) == ("", "C")
    view.table.trying.show_menu(QPoint())
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
    qtbot: QtBot, pane: ComparisonPane, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = _view(pane)
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    _press(qtbot, view, "E5", 2, _KEY.Key_Space)
    kept = session.comparison_to_json()
    less = replace(golden, evidence=golden.evidence[:4])
    session.show(replace(sample, comparison=less), None)
    again = _view(pane)
    assert again is not view
    assert again.bar.try_button.text() == "What if: 1 change"
    assert again.what_if.mode == "trial"
    assert not again.what_if.stack.canUndo()
    session.show(replace(sample, comparison=less, file="other.md"), kept)
    assert _view(pane).what_if.trial.changes == 1
    assert _view(pane).what_if.mode == "trial"
    session.show(replace(sample, comparison=less, file="another.md"), {})
    assert _view(pane).what_if.trial == NO_TRIAL


def test_what_was_tried_can_be_undone_after_the_file_was_read_again(
    qtbot: QtBot,
    host: Host,
    pane: ComparisonPane,
    session: Session,
    sample: Briefing,
    golden: Comparison,
) -> None:
    golden = replace(golden, assumptions=(Assumption("A1", "He means it."),))
    session.show(replace(sample, comparison=golden), None)
    view = _view(pane)
    view.what_if.switch_assumption("A1")
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    _press(qtbot, view, "E4", 2, _KEY.Key_Backspace)
    session.actions["undo"].trigger()
    # The author takes the letter over that is tried, and an item away that is not.
    first = golden.evidence[0]
    first = replace(first, ratings={**first.ratings, "H3": Rating("II")})
    written = replace(golden, evidence=(first, *golden.evidence[1:4]))
    session.show(replace(sample, comparison=written), None)
    view = _view(pane)
    assert _cell(view, "E1", 2) == ("II", None)
    session.actions["redo"].trigger()
    assert _cell(view, "E4", 2)[0] == ""
    assert view.what_if.analysis == analyse(apply(written, view.what_if.trial))
    session.actions["undo"].trigger()
    session.actions["undo"].trigger()
    assert view.what_if.trial.wrong == {"A1"}
    session.actions["undo"].trigger()
    assert view.what_if.trial == NO_TRIAL
    assert not session.actions["undo"].isEnabled()
    assert view.what_if.analysis == analyse(written)


def test_an_assumption_that_is_gone_cannot_be_taken_back(
    qtbot: QtBot,
    host: Host,
    pane: ComparisonPane,
    session: Session,
    sample: Briefing,
    golden: Comparison,
) -> None:
    assumed = replace(golden, assumptions=(Assumption("A1", "He means it."),))
    session.show(replace(sample, comparison=assumed), None)
    _view(pane).what_if.switch_assumption("A1")
    session.show(replace(sample, comparison=golden), None)
    assert _view(pane).what_if.trial == NO_TRIAL
    assert not session.actions["undo"].isEnabled()
    assert session.actions["redo"].text() == "Redo"
    what_if, said = _view(pane).what_if, list[str]()
    what_if.changed.connect(lambda: said.append(what_if.said))
    _press(qtbot, _view(pane), "E1", 2, _KEY.Key_5)
    assert _cell(_view(pane), "E1", 2) == ("II", "C")
    session.actions["undo"].trigger()
    assert _cell(_view(pane), "E1", 2) == ("C", None)
    assert all(said)
    assert not session.actions["undo"].isEnabled()


def test_nothing_can_be_done_before_there_is_a_table(session: Session, host: Host) -> None:
    assert not any(each.isEnabled() for each in host.of_the_table)
    assert (session.actions["undo"].text(), session.actions["redo"].text()) == ("Undo", "Redo")
    for action in host.of_the_table:
        action.trigger()
    assert session.what_if is None


def test_a_copy_of_a_trial_says_that_it_is_one(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _view(pane)
    _press(qtbot, view, "E1", 2, _KEY.Key_5)
    _press(qtbot, view, "E4", 2, _KEY.Key_Backspace)
    _press(qtbot, view, "E5", 2, _KEY.Key_Space, _KEY.Key_C)
    view.copy_table()
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
    view.what_if.reset()
    view.copy_table()
    assert "What if" not in QGuiApplication.clipboard().mimeData().text()


@pytest.mark.parametrize("name", THEMES)
def test_changes_are_painted_in_every_theme(
    qtbot: QtBot, pane: ComparisonPane, session: Session, name: str
) -> None:
    view = _view(pane)
    session.change_settings(theme=name)
    corner = view.table.visualRect(view.table.model().index(3, 2)).bottomLeft() + QPoint(1, -3)
    before = view.table.viewport().grab().toImage().pixelColor(corner)
    _press(qtbot, view, "E4", 2, _KEY.Key_Backspace)
    view.table.go((0, 0))
    assert view.table.viewport().grab().toImage().pixelColor(corner) != before


def test_rows_that_tell_nothing_apart_hide_in_one_stroke(
    pane: ComparisonPane, session: Session, host: Host
) -> None:
    view = _view(pane)
    action = session.actions["undiagnostic"]
    action.trigger()
    assert "E1" not in [row.ref for row in rows_of(view)]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert "E1" in [row.ref for row in rows_of(view)]


def test_many_changes_at_once_are_all_shown(show: Show, session: Session, sample: Briefing) -> None:
    motivations = tuple(Motivation(f"m{n}", f"Motivation {n}") for n in range(3))
    evidence = tuple(
        Evidence(f"E{n}", "Something", ratings={"m0": Rating("C"), "m1": Rating("I")})
        for n in range(60)
    )
    many = Comparison("Which?", "Motivation", motivations, (), {}, evidence)
    view = _view(show(replace(sample, comparison=many)))
    session.arrangement.sort("diagnosticity")
    assert [row.off for row in rows_of(view)[:60]] == [False] * 60
    view.what_if.restore({"off": [item.id for item in evidence], "shown": True})
    assert [row.off for row in rows_of(view)[:60]] == [True] * 60
    assert view.summary.words.startswith("No evidence is rated. What if: 60 changes")
    view.what_if.set_mode("author")
    assert [row.off for row in rows_of(view)[:60]] == [False] * 60


def test_rows_stay_where_they_are_while_ratings_change(
    qtbot: QtBot, pane: ComparisonPane, session: Session
) -> None:
    view = _view(pane)
    hidden = frozenset({"undiagnostic"})
    session.arrangement.change(session.table._replace(order="diagnosticity", hidden_rows=hidden))
    before = [row.ref for row in rows_of(view)]
    _press(qtbot, view, "E5", 4, _KEY.Key_2)
    _press(qtbot, view, "E5", 1, _KEY.Key_2)
    _press(qtbot, view, "E5", 2, _KEY.Key_2)
    assert [row.ref for row in rows_of(view)] == before
    assert rows_of(view)[before.index("E5")].diagnosticity == 0
    session.arrangement.sort("diagnosticity")
    assert "E5" not in [row.ref for row in rows_of(view)]


def test_only_rows_in_sight_are_made(
    show: Show, session: Session, sample: Briefing, monkeypatch: pytest.MonkeyPatch
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
    session.arrangement.sort("source")
    view.grab()
    view.select_evidence("E1999")
    view.grab()
    assert 0 < len(made) < 300


class Counts:
    """How often what is tried has changed, and how often the actions were refreshed for it."""

    def __init__(self, what_if: WhatIf, monkeypatch: pytest.MonkeyPatch) -> None:
        self._changed = self._refreshed = 0
        what_if.changed.connect(self._count)
        refresh = Actions.refresh

        def refreshed(actions: Actions) -> None:
            self._refreshed += 1
            refresh(actions)

        monkeypatch.setattr(Actions, "refresh", refreshed)

    def _count(self) -> None:
        self._changed += 1

    def take(self) -> tuple[int, int]:
        """Return both since the last call."""
        counted = self._changed, self._refreshed
        self._changed = self._refreshed = 0
        return counted


def test_each_change_is_announced_once(
    qtbot: QtBot, pane: ComparisonPane, session: Session, host: Host,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    view, what_if, readers = _view(pane), _view(pane).what_if, _view(pane).what_if.readers
    view.table.go((0, 0))
    counts = Counts(what_if, monkeypatch)

    def key(key: Qt.Key) -> None:
        qtbot.keyClick(view.table, key)

    def trigger(name: str) -> None:
        session.actions[name].trigger()

    for do in (
        lambda: key(_KEY.Key_5),
        lambda: key(_KEY.Key_Space),
        lambda: key(_KEY.Key_C),
        lambda: trigger("undo"),
        lambda: trigger("redo"),
        lambda: what_if.set_mode("author"),
        lambda: what_if.set_mode("trial"),
        lambda: trigger("reset-trial"),
        lambda: trigger("undo"),
        lambda: readers.show(on=True),
        lambda: key(_KEY.Key_5),
        lambda: key(_KEY.Key_Backspace),
        lambda: trigger("undo"),
        lambda: readers.reveal(revealed=True),
        lambda: trigger("reveal"),
        lambda: readers.take_in(ReaderRatings("Ana", {"E1": {"H1": "II"}})),
        lambda: readers.remove("Ana"),
        readers.clear,
        lambda: trigger("undo"),
        lambda: what_if.set_mode("trial"),
        lambda: what_if.set_mode("readers"),
        lambda: readers.show(on=False),
        what_if.reset,
    ):
        do()
        assert counts.take() == (1, 1)
    for nothing in (
        lambda: what_if.set_mode("author"),
        lambda: readers.show(on=False),
        lambda: readers.reveal(revealed=False),
        lambda: readers.remove("Nobody"),
        what_if.reset,
    ):
        nothing()
        assert counts.take() == (0, 0)
