"""The session tells of each change once, and of nothing that stays as it is."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import Problem, StoreError
from briefing_app.model.marking.markings import UNREAD
from briefing_app.ui.session import Session
from briefing_app.ui.state.reading_place import Place, ReadingPosition
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.settings import ZOOMS
from briefing_app.ui.theme import appearance
from tests.samples import replace


@pytest.fixture
def told(session: Session, sample: Briefing) -> list[str]:
    """What a session with a briefing tells from now on."""
    session.show(sample, None)
    aspects: list[str] = []
    session.changed.connect(lambda change: aspects.append(change.aspect))
    return aspects


def _of(told: list[str], act: Callable[[], object]) -> list[str]:
    """Return what is told of something that is done."""
    told.clear()
    act()
    return list(told)


def test_what_changes_is_told_and_what_stays_is_not(
    session: Session, told: list[str], sample: Briefing
) -> None:
    cell = Selection(("evidence", "E1"), "H1")
    for act, aspects in (
        (lambda: session.select(cell), ["selection"]),
        (lambda: session.show_panel("notes"), ["panel"]),
        (lambda: session.begin(sample), ["beginning"]),
        (lambda: session.change_settings(view="compare"), ["settings"]),
        (lambda: session.change_settings(theme="dark"), ["appearance"]),
        (lambda: session.change_settings(zoom=ZOOMS[-1]), ["appearance"]),
        (lambda: session.zoom_by(1), []),
        (lambda: session.bring("comparison"), []),
    ):
        assert _of(told, act) == aspects
        assert _of(told, act) == []
    session.change_settings(zoom=ZOOMS[0])
    assert _of(told, lambda: session.zoom_by(-1)) == []
    assert _of(told, lambda: session.zoom_by(1)) == ["appearance"]
    assert session.settings.zoom == ZOOMS[1]


def test_what_may_change_each_time_is_told_each_time(session: Session, told: list[str]) -> None:
    problem = Problem("a.md", 3, "date", "It is odd.", "warning")
    for act, aspects in (
        (lambda: session.show_panel_row("assumptions", "a1"), ["panel"]),
        (lambda: session.set_position(ReadingPosition()), ["place"]),
        (lambda: session.add_problems((problem,)), ["problems"]),
        (session.dismiss_marking, ["settings"]),
        (session.forget, ["briefing"]),
    ):
        assert _of(told, act) == aspects
        assert _of(told, act) == aspects
    assert problem in session.problems


def test_a_pane_is_brought_on_show_and_the_other_makes_way_if_there_is_no_room(
    session: Session, told: list[str]
) -> None:
    for crowded, view, pane, aspects, shown in (
        (False, "both", "text", [], (True, True)),
        (False, "both", "comparison", [], (True, True)),
        (False, "read", "text", [], (True, False)),
        (False, "read", "comparison", ["settings"], (True, True)),
        (False, "compare", "text", ["settings"], (True, True)),
        (True, "both", "comparison", ["settings"], (False, True)),
        (True, "both", "text", [], (True, False)),
        (True, "compare", "text", ["settings"], (True, False)),
        (True, "read", "comparison", ["settings"], (False, True)),
    ):
        session.change_settings(view=view)
        session.crowded, session.wanted = crowded, "text"
        assert _of(told, lambda pane=pane: session.bring(pane)) == aspects, (crowded, view, pane)  # type: ignore[misc]
        assert (session.text_shown, session.comparison_shown) == shown, (crowded, view, pane)


def test_without_a_comparison_only_the_text_is_on_show(session: Session, sample: Briefing) -> None:
    session.show(replace(sample, comparison=None), None)
    for crowded in (False, True):
        session.crowded, session.wanted = crowded, "comparison"
        for view in ("read", "compare", "both"):
            session.change_settings(view=view)
            assert (session.text_shown, session.comparison_shown) == (True, False)


def test_a_briefing_that_is_read_again_keeps_what_was_chosen(
    session: Session, sample: Briefing
) -> None:
    session.show(sample, None)
    session.select(Selection(("evidence", "E1"), "H1"))
    session.dismiss_marking()
    problem = Problem("a.md", 3, "date", "It is odd.", "warning")
    session.add_problems((problem,))
    session.show(sample, None)
    assert session.selection == Selection(("evidence", "E1"), "H1")
    assert session.marking_dismissed
    assert problem not in session.problems
    session.show(replace(sample, file="other.md"), None)
    assert session.selection == Selection()
    assert not session.marking_dismissed


def test_only_a_marking_that_was_not_read_is_dismissed(session: Session, sample: Briefing) -> None:
    assert session.marking is None
    for marking, left in ((UNREAD, None), (sample.marking, sample.marking)):
        session.begin(replace(sample, marking=marking))
        assert session.marking == marking
        session.dismiss_marking()
        assert session.marking == left
        session.marking_dismissed = False


def test_steps_of_back_are_told_if_there_are_others_now(session: Session, told: list[str]) -> None:
    assert _of(told, lambda: session.leave(Place(2))) == ["history"]
    assert _of(told, lambda: session.leave(Place(3))) == []
    session.history.back(session.stop(Place(9)))
    assert _of(told, lambda: session.leave(Place(4))) == ["history"]
    assert session.history.can == (True, False)


def test_a_row_of_jumps_after_the_table_is_one_step_of_back(
    session: Session, told: list[str]
) -> None:
    for arrived, steps in ((True, [Place(2)]), (False, [Place(4), Place(3), Place(2)])):
        for place in (2, 3, 4):
            session.leave(Place(place), following=True)
            session.arrive(Place(place + 1), following=arrived)
        back = []
        while (stop := session.history.back(session.stop(Place(9)))) is not None:
            back.append(stop.place)
        assert back == steps, arrived


def test_further_changes_do_not_put_off_the_saving(session: Session) -> None:
    assert not session._saving.isActive()
    for change in (
        lambda: session.set_position(ReadingPosition()),
        lambda: session.change_settings(sidebar=False),
    ):
        session._saving.stop()
        change()
        assert session._saving.isActive()
    timer = session._saving.timerId()
    session.save_soon()
    assert session._saving.timerId() == timer
    session.close()
    assert not session._saving.isActive()


def test_what_became_of_the_store_is_told_once(session: Session) -> None:
    notices: list[tuple[str, str]] = []
    session.notice.connect(lambda *notice: notices.append(notice))
    session.store.notice = "It was damaged."
    session.keep_settings()
    session.announce_store()
    assert notices == [("It was damaged.", "warning")]


def test_what_cannot_be_kept_is_told(session: Session) -> None:
    said: list[str] = []
    session.message.connect(said.append)

    def fail() -> None:
        raise StoreError("state.db", "The disk is full.")

    session.keep(fail)
    assert said == ["The disk is full."]


def test_actions_are_found_by_name(session: Session) -> None:
    action = QAction("Print")
    action.setShortcut(QKeySequence("Ctrl+P"))
    session.actions = {"print": action}
    assert session.actions_named("export", "print") == [action]
    assert session.keys_of("print") == "Ctrl+P"
    assert session.keys_of("export") == ""


def test_what_the_chosen_place_rests_on_is_gone_to(session: Session, sample: Briefing) -> None:
    targets: list[tuple[str, str]] = []
    session.target_chosen.connect(lambda target: targets.append((target.kind, target.ref)))
    session.follow_selection()
    session.show(sample, None)
    session.follow_selection()
    assert targets == []
    assert sample.comparison is not None
    for row in (each.id for each in sample.comparison.evidence):
        session.select(Selection(("evidence", row)))
        ground, found = session.ground, len(targets)
        session.follow_selection()
        if ground.paragraphs:
            assert targets[-1] == ("paragraph", str(ground.paragraphs[0]))
        elif ground.section:
            assert targets[-1] == ("section", ground.section)
        else:
            assert len(targets) == found


def test_a_row_that_is_hidden_comes_on_show_with_its_cell(
    session: Session, told: list[str]
) -> None:
    rows: list[str] = []
    session.row_wanted.connect(rows.append)
    session.show_cell(Selection(("evidence", "E1"), "H1"))
    assert rows == ["E1"]
    session.arrangement.change(
        session.table._replace(hidden_rows=frozenset({"criterion", "likelihood"}))
    )
    session.show_cell(Selection(("criterion", "c1"), "H1"))
    assert session.table.hidden_rows == {"likelihood"}
    assert session.selection == Selection(("criterion", "c1"), "H1")
    assert rows == ["E1"]


def test_the_colours_follow_the_desktop_unless_others_were_chosen(
    session: Session, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = QGuiApplication.styleHints().colorSchemeChanged
    schemes, theme = Qt.ColorScheme, lambda: session.appearance.theme.name
    for chosen, scheme, name, aspects in (
        ("system", schemes.Dark, "dark", ["appearance"]),
        ("system", schemes.Dark, "dark", []),
        ("system", schemes.Light, "light", ["appearance"]),
        ("sepia", schemes.Dark, "sepia", []),
    ):
        session.change_settings(theme=chosen)
        hints = SimpleNamespace(colorScheme=lambda scheme=scheme: scheme)
        system = SimpleNamespace(styleHints=lambda hints=hints: hints)
        monkeypatch.setattr(appearance, "QGuiApplication", system)
        told.clear()
        changed.emit(scheme)
        assert (theme(), told) == (name, aspects)
