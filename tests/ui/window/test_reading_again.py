"""A file that its author saves while somebody reads it: what the reader is at stays as it is."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.notes.records import Anchor
from briefing_app.resources import built_in
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.ui.notes.notes_panel import NotesPanel
from briefing_app.ui.reader.document import incremental_build
from briefing_app.ui.session import Session
from briefing_app.ui.timeline.timeline_pane import TimelinePane
from briefing_app.ui.window.main_window import MainWindow

pytestmark = pytest.mark.many_lines_again

HEAD = """---
title: The ferry
comparison:
  motivations:
  - {id: a, title: Fog}
  - {id: b, title: Rust}
  evidence:
  - {id: E1, text: The horn was heard, ratings: {a: C, b: I}}
  - {id: E2, text: The sea was calm, ratings: {a: CC, b: II}}
---
"""
BODY = (
    "# One\n\nFirst words.\n\n## Inside\n\nSecond words [@E1].\n\n# Two\n\nThird words.\n\n"
    + "\n\n".join(f"Paragraph {n} with words in it." for n in range(60))
    + "\n\n# Three\n\nLast words.\n"
)
Again = Callable[[str], None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.md"
    path.write_text(HEAD + BODY, "utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot, file: Path) -> Iterator[MainWindow]:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    with qtbot.waitSignal(window.opened):
        window.open(str(file))
    window.panes.reader.finish()
    yield window
    window.close()


@pytest.fixture
def again(window: MainWindow, file: Path, qtbot: QtBot) -> Again:
    """Return a function that saves the file with another text and waits until it is shown."""

    def saved(body: str) -> None:
        file.write_text(HEAD + body, "utf-8")
        with qtbot.waitSignal(window.opened):
            window.file.reload()
        window.panes.reader.finish()

    return saved


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_place_comes_back_once_the_end_of_the_file_is_written(
    window: MainWindow, again: Again
) -> None:
    reader = window.panes.reader
    window.session.go_to("paragraph", 40)
    before = reader.place()
    again(BODY[: len(BODY) // 3])
    assert reader.place().paragraph < 40
    again(BODY)
    assert reader.place() == before
    again(BODY[: len(BODY) // 3])
    window.session.go_to("paragraph", 3)
    again(BODY)
    assert reader.place().paragraph == 3


def test_who_is_at_the_start_stays_there(window: MainWindow, again: Again) -> None:
    again("New words at the start.\n\n" + BODY)
    assert window.panes.reader.verticalScrollBar().value() == 0


@pytest.mark.parametrize("typed", ["", "half a no"])
def test_a_note_goes_on_being_written(
    window: MainWindow, again: Again, qtbot: QtBot, typed: str
) -> None:
    window.session.go_to("paragraph", 3)
    window.actions_by_name["note"].trigger()
    panel = window.findChild(NotesPanel)
    assert panel is not None
    qtbot.waitUntil(panel.editor.words.hasFocus)
    qtbot.keyClicks(panel.editor.words, typed)
    again("Something new.\n\n" + BODY)
    qtbot.keyClicks(focused(), "te")
    window.panes.reader.setFocus()
    assert [each.note.words for each in window.session.build_notes().all] == [f"{typed}te"]


def test_a_note_to_be_written_is_not_taken_to_another_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.go_to("paragraph", 3)
    window.actions_by_name["note"].trigger()
    other = tmp_path / "other.md"
    other.write_text(BODY, "utf-8")
    with qtbot.waitSignal(window.opened):
        window.open(str(other))
    panel = window.findChild(NotesPanel)
    assert panel is not None
    assert panel.editor.note is None
    assert window.session.build_notes().draft is None


@pytest.mark.parametrize("change", ["saved", "zoom", "theme"])
def test_a_note_on_show_does_not_take_the_keys(
    window: MainWindow, again: Again, qtbot: QtBot, change: str
) -> None:
    window.session.go_to("paragraph", 3)
    window.actions_by_name["note"].trigger()
    panel = window.findChild(NotesPanel)
    assert panel is not None
    qtbot.waitUntil(panel.editor.words.hasFocus)
    qtbot.keyClicks(panel.editor.words, "words")
    window.panes.reader.setFocus()
    if change == "saved":
        again(BODY + "\nMore.\n")
    else:
        window.session.change_settings(theme="dark", zoom=125 if change == "zoom" else 100)
    with qtbot.waitSignal(window.settled):
        window.announce_when_settled()
    assert window.panes.reader.hasFocus()


def test_the_list_of_sections_stays_filtered_and_folded(window: MainWindow, again: Again) -> None:
    sidebar = window.panes.sidebar
    sidebar._items_by_section["one"].setExpanded(False)
    sidebar._filter.setText("t")
    shown = sidebar.shown
    again(BODY + "\n# Ten\n")
    assert sidebar._filter.text() == "t"
    assert sidebar.shown == [*shown, "Ten"]
    assert not sidebar._items_by_section["one"].isExpanded()


def test_the_list_of_sections_stays_scrolled(window: MainWindow, again: Again) -> None:
    many = BODY + "".join(f"\n# Section {n}\n" for n in range(90))
    again(many)
    bar = window.panes.sidebar._tree.verticalScrollBar()
    bar.setValue(50)
    again(many + "\nMore.\n")
    assert bar.value() == 50


def test_another_file_has_its_sections_unfiltered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.panes.sidebar._filter.setText("Inside")
    other = tmp_path / "other.md"
    other.write_text(BODY, "utf-8")
    with qtbot.waitSignal(window.opened):
        window.open(str(other))
    assert window.panes.sidebar._filter.text() == ""
    assert "Three" in window.panes.sidebar.shown


@pytest.mark.parametrize("change", ["before", "after"])
def test_find_stays_at_its_hit(window: MainWindow, again: Again, qtbot: QtBot, change: str) -> None:
    window.panes.open_find("words")
    bar, search = window.panes.find_bar, window.session.search
    assert search is not None
    for _ in range(5):
        bar.next()
    words = search.hit(search.current).excerpt
    new = "Some new words."
    again(f"{new}\n\n{BODY}" if change == "before" else f"{BODY}\n\n{new}")
    assert search.hit(search.current).excerpt == words
    assert bar.line.hasFocus()
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert window.panes.reader.place().paragraph <= 2


def test_find_stays_at_its_hit_in_the_table(window: MainWindow, again: Again) -> None:
    window.panes.open_find("the")
    search = window.session.search
    assert search is not None
    search.step(-1)
    found = search.hit(search.current)
    assert found.place == "E2"
    again(f"The first of the new words.\n\n{BODY}")
    assert search.hit(search.current) == found


def test_find_goes_to_the_next_hit_if_its_own_is_gone(window: MainWindow, again: Again) -> None:
    window.panes.open_find("First words")
    search = window.session.search
    assert search is not None
    again(BODY.replace("First words", "First of all") + "\nAnd first words again.\n")
    assert (search.current, search.count) == (0, 1)


def test_the_line_that_filters_the_evidence_keeps_the_keys(
    window: MainWindow, again: Again, qtbot: QtBot
) -> None:
    window.actions_by_name["filter-evidence"].trigger()
    qtbot.keyClicks(focused(), "se")
    again(BODY + "\nMore.\n")
    qtbot.keyClicks(focused(), "a")
    assert window.session.table.filter == "sea"
    what_if = window.session.what_if
    assert what_if is None or what_if.trial.changes == 0


@pytest.mark.parametrize("new", ["", "A new paragraph.\n\n"])
def test_the_cursor_stays_in_its_paragraph(
    window: MainWindow, again: Again, qtbot: QtBot, new: str
) -> None:
    reader = window.panes.reader
    window.actions_by_name["caret"].trigger()
    window.session.go_to("paragraph", 20)
    reader.setFocus()
    for _ in range(3):
        qtbot.keyClick(reader, Qt.Key.Key_Down)
    words, place = reader.textCursor().block().text(), reader.place()
    again(f"{new}{BODY}\nMore.\n")
    assert reader.textCursor().block().text() == words
    assert reader.place().words == place.words


@pytest.mark.parametrize("slow", [False, True])
def test_what_is_selected_stays_selected(
    window: MainWindow, again: Again, monkeypatch: pytest.MonkeyPatch, slow: bool
) -> None:
    """Where time passes with each look at it, the text is built block by block."""
    reader = window.panes.reader
    window.session.go_to("paragraph", 20)
    cursor = reader.textCursor()
    cursor.movePosition(cursor.MoveOperation.NextBlock)
    cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    words = reader.selected_words
    assert words
    if slow:
        clock = SimpleNamespace(perf_counter=count(step=0.06).__next__)
        monkeypatch.setattr(incremental_build, "time", clock)
    again(f"A new paragraph.\n\n{BODY}")
    assert reader.selected_words == words


@pytest.mark.parametrize("change", ["saved", "zoom"])
@pytest.mark.parametrize("way", ["on", "back"])
def test_tab_stays_on_its_link(
    window: MainWindow, again: Again, qtbot: QtBot, change: str, way: str
) -> None:
    reader = window.panes.reader
    reader.setFocus()
    if way == "on":
        qtbot.keyClick(reader, Qt.Key.Key_Tab)
    else:
        cursor = reader.textCursor()
        cursor.setPosition(reader.text.index("Third words"))
        reader.setTextCursor(cursor)
        qtbot.keyClick(reader, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert reader.on_link
    if change == "saved":
        again(f"A new paragraph.\n\n{BODY}")
    else:
        window.session.zoom_by(1)
    assert reader.on_link
    assert reader.textCursor().selectedText() == "[E1]"
    assert reader.selected_words == ""
    with qtbot.waitSignal(window.session.target_chosen) as chosen:
        qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].ref == "E1"


def test_a_link_that_is_gone_is_not_selected(
    window: MainWindow, again: Again, qtbot: QtBot
) -> None:
    reader = window.panes.reader
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert reader.on_link
    again(BODY.replace("[@E1]", "of another kind"))
    assert not reader.on_link
    assert not reader.textCursor().hasSelection()


def test_a_cursor_far_on_comes_back_when_the_text_is_there(
    window: MainWindow, again: Again, qtbot: QtBot
) -> None:
    long = "\n\n".join(f"Paragraph {n}. {'Many words are in it. ' * 20}" for n in range(2000))
    again(long)
    reader = window.panes.reader
    reader.finish()
    position = reader._position_of(1900)
    assert position is not None
    cursor = reader.textCursor()
    cursor.setPosition(position + 3)
    reader.setTextCursor(cursor)
    again(f"New.\n\n{long}")
    reader.finish()
    qtbot.waitUntil(lambda: reader.textCursor().position() == (reader._position_of(1901) or 0) + 3)


PANELS_WITH_ROWS = ("timeline", "holds", "assumptions", "sources", "notes", "hits")


def test_a_panel_keeps_the_keys(qtbot: QtBot) -> None:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    with qtbot.waitSignal(window.opened):
        window.open(str(built_in()))
    notes = window.session.build_notes()
    for number in (2, 4, 6):
        notes.add(Anchor("the", paragraph=number), "Bookmark", bookmark=True)
    for name in PANELS_WITH_ROWS:
        if name == "hits":
            window.panes.open_find("Kim")
        window.actions_by_name[name].trigger()
        qtbot.waitUntil(lambda: _is_on_rows(window))
        list_of_rows = focused()
        with qtbot.waitSignal(window.opened):
            window.file.reload()
        qtbot.waitUntil(lambda rows=list_of_rows: focused() is rows)
        window.session.zoom_by(1)
        qtbot.waitUntil(lambda rows=list_of_rows: focused() is rows)
        window.session.zoom_by(-1)
        window.panes.reader.setFocus()
    window.close()


def _is_on_rows(window: MainWindow) -> bool:
    """Return whether the rows of a panel have the keys, and no button or line above them."""
    drawer = window.panes.drawer
    assert drawer is not None
    return drawer.isAncestorOf(focused()) and not isinstance(focused(), QLineEdit | QToolButton)


def test_the_timeline_stays_at_its_mark(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    events = "".join(f"- {{date: {year}-05-01, event: Year {year}}}\n" for year in (2001, 2002))

    def save(more: str) -> None:
        file.write_text(f"{HEAD[:-4]}timeline:\n{more}{events}---\n{BODY}", "utf-8")
        with qtbot.waitSignal(window.opened):
            window.file.reload()

    save("")
    window.actions_by_name["timeline"].trigger()
    pane = window.findChild(TimelinePane)
    assert pane is not None
    pane.canvas.set_current(1)
    pane.canvas.zoom(2.0)
    scale = pane.canvas.scale
    window.session.change_settings(theme="dark")
    save("- {date: 1999-05-01, event: Long before}\n")
    assert pane.current is not None
    assert (pane.current.words, pane.canvas.current) == ("Year 2002", 2)
    assert pane.canvas.scale == scale
    events = "- {date: 2010-01-01, event: Another}\n- {date: 2011-01-01, event: And another}\n"
    save("")
    assert (pane.canvas.current, pane.canvas.scale) == (0, 1.0)


@pytest.mark.parametrize("name", ["holds", "assumptions", "sources", "what-ifs"])
def test_a_panel_closes_if_the_next_file_has_nothing_for_it(
    name: str, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.actions_by_name[name].trigger()
    assert window.session.panel == name
    other = tmp_path / "other.md"
    other.write_text("", "utf-8")
    with qtbot.waitSignal(window.opened):
        window.open(str(other))
    assert window.session.panel == ""
    assert window.panes.drawer is not None
    assert not window.panes.drawer.isVisible()
    assert window.panes.reader.hasFocus()


def test_notes_can_still_be_undone(window: MainWindow, again: Again, qtbot: QtBot) -> None:
    def make(words: str) -> None:
        anchor = notes.text.anchor_of_leaf(1)
        assert anchor is not None
        notes.add(anchor, "your note", words=words)

    def words() -> set[str]:
        return {each.note.words for each in window.session.build_notes().all}

    notes = window.session.build_notes()
    make("one")
    make("two")
    order = window.session.work.undo_order
    order.undo()
    again(f"A new paragraph.\n\n{BODY}")
    qtbot.waitUntil(lambda: words() == {"one"})
    order.redo()
    assert words() == {"one", "two"}
    again(BODY)
    order.undo()  # while they are still being placed
    assert words() == {"one"}
    order.undo()
    assert words() == set()
    assert order.undo_words == ""
    again(f"{BODY}\nMore.\n")
    order.redo()
    assert words() == {"one"}
    assert window.session.build_notes() is notes
    assert KeptNotes(window.session.store, file_key(window.session.file)).any
