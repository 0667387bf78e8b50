"""Ways through a briefing in the whole window, with its real geometry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.notes.records import Spot
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.comparison.basis.assumptions_panel import AssumptionsPanel
from briefing_app.ui.session import Session
from briefing_app.ui.state.reading_place import ReadingPosition
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import TargetKind
from briefing_app.ui.state.work.note_rows import row_of
from briefing_app.ui.timeline.timeline_canvas import TimelineCanvas
from briefing_app.ui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    window.open(str(built_in()))
    window.parts.show_frame()
    window.panes.reader.finish()
    yield window
    window.close()


def evidence_link(window: MainWindow, number: int) -> int:
    """Return the position of a link to an item of evidence, the n-th in the text."""
    reader = window.panes.reader
    links = [k for k, each in enumerate(reader._text_index.links) if each.kind == "evidence"]
    block = reader.document().begin()
    while block.isValid():
        for each in block.begin():  # type: ignore[attr-defined]
            if each.fragment().charFormat().anchorHref() == f"to:{links[number]}":
                return int(each.fragment().position())
        block = block.next()
    raise LookupError(number)


def place_of(window: MainWindow, position: int) -> QPoint:
    """Return where a position of the text is in its viewport."""
    cursor = QTextCursor(window.panes.reader.document())
    cursor.setPosition(position)
    return window.panes.reader.cursorRect(cursor).center() + QPoint(4, 0)


@pytest.mark.parametrize("size", [(1280, 900), (900, 600), (1366, 740)])
def test_a_link_that_was_clicked_stays_in_sight_when_the_table_opens(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.actions_by_name["read"].trigger()
    reader, scrolled = window.panes.reader, window.panes.reader.verticalScrollBar()
    for link in (evidence_link(window, number) for number in (1, 6, 12)):
        foot = place_of(window, link).y() - reader.viewport().height() + 20
        scrolled.setValue(scrolled.value() + foot)
        before = reader.place()
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place_of(window, link))
        qtbot.waitUntil(lambda at=link: window.panes.comparison.isVisible() and reader.shows(at))
        assert window.panes.comparison.geometry().top() >= reader.geometry().bottom(), link
        assert 0 < place_of(window, link).y() < reader.viewport().height(), link
        window.actions_by_name["back"].trigger()
        assert not window.panes.comparison.isVisible(), link
        assert reader.place().paragraph == before.paragraph, link


def test_a_link_that_was_clicked_stays_in_sight_when_the_table_narrows_the_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.change_settings(beside=True)
    window.actions_by_name["read"].trigger()
    QApplication.processEvents()
    reader, scrolled = window.panes.reader, window.panes.reader.verticalScrollBar()
    link = evidence_link(window, 12)
    foot = place_of(window, link).y() - reader.viewport().height() + 20
    scrolled.setValue(scrolled.value() + foot)
    before = reader.width()
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place_of(window, link))
    QApplication.processEvents()
    assert window.panes.comparison.x() > reader.geometry().right()
    assert reader.width() < before
    assert reader.shows(link)


def test_a_link_whose_text_moves_as_it_is_clicked_gets_no_dotted_box(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 720)
    window.actions_by_name["read"].trigger()
    reader = window.panes.reader
    window.session.go_to("paragraph", 6)
    link = evidence_link(window, 9)
    place = place_of(window, link)
    with qtbot.waitSignal(window.session.target_chosen):
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.panes.comparison.isVisible()
    assert not reader.anchorAt(place)
    # Qt's box is around what is selected.
    assert not reader.textCursor().hasSelection()


def test_a_screen_reader_hears_where_back_leads(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.reader.reading_pane.announce", lambda _pane, words: said.append(words)
    )
    for number in (5, 24):
        window.session.go_to("paragraph", number)
    said.clear()
    window.actions_by_name["back"].trigger()
    window.actions_by_name["forward"].trigger()
    assert said == ["Background, paragraph 5", "The deterrent in hand, paragraph 24"]


def test_the_side_buttons_of_a_mouse_go_back_and_forward_everywhere(window: MainWindow) -> None:
    panes, reader = window.panes, window.panes.reader
    for over, number in ((reader, 30), (panes.sidebar, 10), (panes.comparison, 20)):
        start = reader.place()
        window.session.go_to("paragraph", number)
        there = reader.place()
        assert there != start
        middle = over.mapTo(window, over.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=middle)
        assert reader.place() == start, over
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, pos=middle)
        assert reader.place() == there, over


def test_a_side_button_acts_as_it_goes_down_and_only_there(window: MainWindow) -> None:
    reader, handle = window.panes.reader, window.windowHandle()
    start = reader.place()
    window.session.go_to("paragraph", 30)
    middle = reader.mapTo(window, reader.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.BackButton, pos=middle)
    assert reader.place() == start
    window.session.go_to("paragraph", 20)
    there = reader.place()
    QTest.mouseRelease(handle, Qt.MouseButton.BackButton, pos=middle)
    assert reader.place() == there


def test_sections_are_stepped_through_to_both_ends(window: MainWindow) -> None:
    session, targets = window.session, list[str]()
    session.target_chosen.connect(lambda target: targets.append(target.ref))
    refs = [section.id for section in session.sections]
    for here, step, wanted in (
        ("", 1, refs[0]), ("gone", 1, refs[0]), ("", -1, refs[0]), (refs[0], 1, refs[1]),
        (refs[1], -1, refs[0]), (refs[0], -1, refs[0]), (refs[-1], 1, refs[-1]),
    ):  # fmt: skip
        session.position = ReadingPosition(here)
        window.panes.step_section(step)
        assert targets.pop() == wanted, (here, step)
    session.sections = ()
    window.panes.step_section(1)
    assert targets == []


def turn_wheel(window: MainWindow, over: QWidget, *turns: int) -> None:
    """Turn the wheel with Ctrl, in eighths of a degree, with the mouse over a part of a window."""
    place = QPointF(over.mapTo(window, over.rect().center()))
    for turn in turns:
        event = QWheelEvent(
            place, window.mapToGlobal(place), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(window.windowHandle(), event)


@pytest.mark.parametrize("part", ["reader", "sidebar", "comparison"])
def test_the_wheel_with_ctrl_zooms_everywhere(part: str, window: MainWindow) -> None:
    over, settings = getattr(window.panes, part), lambda: window.session.settings.zoom
    turn_wheel(window, over, 120)
    assert settings() == 110
    turn_wheel(window, over, -240)
    assert settings() == 90
    # A touch pad gives a notch in many parts, and there is none left over when it turns back.
    turn_wheel(window, over, *[30] * 7)
    assert settings() == 100
    turn_wheel(window, over, *[-30] * 3)
    assert settings() == 100
    turn_wheel(window, over, -30)
    assert settings() == 90
    turn_wheel(window, over, 12_000)
    assert settings() == 300


def test_the_wheel_over_the_timeline_zooms_that(window: MainWindow) -> None:
    window.actions_by_name["timeline"].trigger()
    canvas = window.findChild(TimelineCanvas)
    assert canvas is not None
    turn_wheel(window, canvas.viewport(), 120)
    assert window.session.settings.zoom == 100
    assert canvas.scale > 1.0


def test_a_row_that_no_link_led_to_leaves_the_text_where_it_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name["read"].trigger()
    window.session.go_to("paragraph", 24)
    with qtbot.waitSignal(window.settled):
        window.announce_when_settled()
    assert window.session.comparison is not None
    before = window.panes.reader.place()
    window.session.go_to("criterion", window.session.comparison.criteria[0].id)
    with qtbot.waitSignal(window.settled):
        window.announce_when_settled()
    assert window.panes.comparison.isVisible()
    assert window.panes.reader.place() == before


def test_every_jump_that_the_program_makes_is_a_step_of_back(window: MainWindow) -> None:
    session, reader = window.session, window.panes.reader
    refs = [section.id for section in session.sections]
    session.go_to("paragraph", 5)
    jumps = (
        lambda: session.go_to("section", refs[6]),
        lambda: window.panes.step_section(1),
        lambda: session.go_to("source", "2"),
        lambda: session.go_to("paragraph", 20),
        window.actions_by_name["end"].trigger,
        window.actions_by_name["start"].trigger,
    )
    places = []
    for jump in jumps:
        before = reader.place()
        jump()
        if reader.place() != before:
            places.append(before)
    assert len(places) >= 5
    for place in reversed(places):
        window.actions_by_name["back"].trigger()
        assert reader.place() == place


@pytest.mark.parametrize("size", [(1280, 900), (900, 360)])
def test_a_jump_from_the_table_shows_the_text_and_back_the_table(
    size: tuple[int, int], window: MainWindow, qtbot: QtBot
) -> None:
    session, reader = window.session, window.panes.reader
    jumps = (
        *(window.actions_by_name[each].trigger for each in ("start", "end", "next-section")),
        lambda: session.go_to("paragraph", 40),
        lambda: session.go_to("section", session.sections[5].id),
        lambda: session.go_to("reader-note", row_of(note)),
    )
    notes = session.build_notes()
    leaf = notes.text.leaf_of_paragraph(30)
    assert leaf is not None
    anchor = notes.text.anchor_of_leaf(leaf)
    assert anchor is not None
    note = notes.add(anchor, "Bookmark", bookmark=True)
    session.go_to("paragraph", 20)
    window.resize(*size)
    window.actions_by_name["compare"].trigger()
    with qtbot.waitSignal(window.settled):
        window.announce_when_settled()
    before = reader.place()
    for jump in jumps:
        jump()
        assert reader.isVisible()
        assert reader.place() != before
        window.actions_by_name["back"].trigger()
        assert not reader.isVisible()
        assert window.panes.comparison.isVisible()
        assert reader.place() == before


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("view", ["compare", "both"])
def test_ctrl_home_and_end_stay_in_the_table(
    view: str, turned: bool, window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name[view].trigger()
    if turned:
        window.actions_by_name["turn"].trigger()
    shown = window.panes.comparison.view
    assert shown is not None
    table = shown.table
    table.setFocus()
    before, control = window.panes.reader.place(), Qt.KeyboardModifier.ControlModifier
    model = table.model()
    for key, row, column in (
        (Qt.Key.Key_End, model.rowCount() - 1, model.columnCount() - 1), (Qt.Key.Key_Home, 0, 0),
    ):  # fmt: skip
        # Through the window, whose actions have these keys too.
        QTest.keyClick(window.windowHandle(), key, control)
        current = table.currentIndex()
        assert (current.row(), current.column()) == (row, column)
        assert table.selectionModel().selectedIndexes() == [current]
        assert window.session.settings.view == view
    assert table.hasFocus()
    assert window.panes.reader.isVisible() == (view == "both")
    if view == "compare":
        assert window.panes.reader.place() == before


def test_going_to_the_table_by_key_and_back_keeps_the_place(window: MainWindow) -> None:
    reader, session = window.panes.reader, window.session
    session.go_to("paragraph", 5)
    five = reader.place()
    window.panes.focus_next(1)
    if reader.place() != five:
        window.actions_by_name["back"].trigger()
    assert reader.place() == five


@pytest.mark.parametrize(("kind", "table"), [("assumption", 0), ("indicator", 1)])
def test_a_cited_assumption_or_indicator_is_shown_in_its_panel(
    qtbot: QtBot, window: MainWindow, kind: TargetKind, table: int
) -> None:
    comparison = window.session.comparison
    assert comparison is not None
    last = (comparison.assumptions[-1].id, comparison.motivations[-1].indicators[-1].id)[table]
    for _ in range(2):
        window.session.go_to(kind, last)
        panel = window.findChild(AssumptionsPanel)
        assert panel is not None
        shown = panel.tables[table]
        qtbot.waitUntil(shown.hasFocus)
        assert shown.currentIndex().row() == shown.rows.rowCount() - 1
        shown.choose(0)
        window.panes.reader.setFocus()
    assert window.session.panel == "assumptions"


def test_a_screen_reader_hears_what_a_jump_has_led_to(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, said = window.session, list[str]()
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    for module in ("window.navigator", "reader.reading_pane"):
        monkeypatch.setattr(
            f"briefing_app.ui.{module}.announce", lambda _pane, words: said.append(words)
        )
    assert session.comparison is not None
    motivation = session.comparison.motivations[0]
    for kind, ref, wanted in (
        ("paragraph", "24", "The deterrent in hand, paragraph 24: "),
        ("section", session.sections[2].id, session.sections[2].title),
        ("source", "brown", "Sources: "),
        ("evidence", "E2", "E2, North Korea answers"),
        ("motivation", motivation.id, motivation.title),
    ):
        said.clear()
        session.go_to(kind, ref)
        assert len(said) == 1, kind
        assert said[0].startswith(wanted)
    said.clear()
    window.navigator.show_cell(Selection(("evidence", "E1"), motivation.id))
    assert len(said) == 1
    assert said[0].startswith(f"E1, {motivation.title}: consistent. ")


def test_a_note_leads_to_the_row_head_or_cell_that_it_is_on(window: MainWindow) -> None:
    session, notes = window.session, window.session.build_notes()
    assert session.comparison is not None
    motivation = session.comparison.motivations[1].id
    for spot, chosen in (
        (Spot("evidence", "E2"), Selection(("evidence", "E2"))),
        (Spot("evidence", "E2", motivation), Selection(("evidence", "E2"), motivation)),
        (Spot("motivation", motivation, motivation), Selection(None, motivation)),
    ):
        anchor = notes.spots.anchor(spot)
        assert anchor is not None
        note = notes.add(anchor, "Note", words="Why?")
        session.select(Selection(("evidence", "E5")))
        session.go_to("reader-note", row_of(note))
        assert session.selection == chosen


def test_a_jump_to_a_row_of_a_table_that_is_still_to_come_chooses_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.window.navigator.announce", lambda _table, words: said.append(words)
    )
    session, panes = window.session, window.panes
    assert session.comparison is not None
    session.change_settings(view="read")
    assert panes.comparison._view is None
    criterion = session.comparison.criteria[-1]
    window.navigator.show_cell(Selection(("criterion", criterion.id)))
    shown = panes.comparison.view
    assert shown is not None
    assert session.selection.row == ("criterion", criterion.id)
    assert said == [shown.table.spoken_place]
    assert criterion.title in said[0]


def test_back_and_forward_lead_to_other_files_where_the_reader_was(
    window: MainWindow, tmp_path: Path
) -> None:
    first, other = window.session.file, tmp_path / "other.md"
    other.write_text("# Other\n\n" + "Some words.\n\n" * 60, "utf-8")
    window.session.change_settings(view="read")
    window.session.go_to("paragraph", 24)
    window.open(str(other))
    window.session.change_settings(view="both")
    window.panes.reader.finish()
    window.session.go_to("paragraph", 40)
    actions = window.actions_by_name
    for name, file, paragraph in (
        ("back", str(other), 1), ("back", first, 24), ("back", first, 1),
        ("forward", first, 24), ("forward", str(other), 1), ("forward", str(other), 40),
    ):  # fmt: skip
        assert actions[name].isEnabled()
        actions[name].trigger()
        window.panes.reader.finish()
        place = window.panes.reader.place()
        assert (window.session.file, max(1, place.paragraph)) == (file, paragraph), name
        assert window.session.settings.view == ("read" if file == first else "both"), name
    assert not actions["forward"].isEnabled()
