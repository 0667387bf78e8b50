"""Highlights, notes and bookmarks in the window."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from briefing_app import policy as policies
from briefing_app.model.notes.merging import merge
from briefing_app.model.notes.records import Anchor, Note, PlacedNote, Spot
from briefing_app.store import store_files
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.ui.notes.kind_names_dialog import KindNamesDialog
from briefing_app.ui.notes.note_editor import NoteEditor
from briefing_app.ui.notes.notes_panel import NotesPanel
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.tables.large_table import Cell
from briefing_app.ui.reader.text_menu import TextMenu
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.work.note_rows import row_of
from briefing_app.ui.state.work.notes import Notes
from briefing_app.ui.window.main_window import MainWindow
from tests.samples import node as n
from tests.samples import png
from tests.ui.reader.tables.test_large_tables import briefing, table

SECOND = "His country also admits that it is willing to denuclearise"


def select(window: MainWindow, words: str) -> None:
    reader = window.panes.reader
    reader.finish()
    cursor = QTextCursor(reader.document())
    start = reader.text.index(words)
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    reader.go_to_position(start)
    reader.setTextCursor(cursor)
    reader.setFocus()


def run(window: MainWindow, name: str) -> None:
    window.actions_by_name.refresh()
    action = window.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()


def notes_of(window: MainWindow) -> Notes:
    return window.session.build_notes()


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look for the notes of other windows, and keep words, more often than usual."""
    monkeypatch.setattr("briefing_app.ui.state.work.notes.LOOK_MS", 50)
    monkeypatch.setattr("briefing_app.ui.state.work.reader_work._LOOK_MS", 50)
    monkeypatch.setattr("briefing_app.ui.notes.note_editor.KEEP_MS", 50)


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> NotesPanel:
    run(window, "notes")
    found = window.findChild(NotesPanel)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("size", "below"), [((500, 400), True), ((500, 200), False), ((900, 400), False)]
)
def test_the_note_is_below_the_list_where_there_is_room_only_there(
    session: Session, qtbot: QtBot, size: tuple[int, int], below: bool
) -> None:
    panel = NotesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()
    assert (panel._parts.orientation() == Qt.Orientation.Vertical) is below


def rows(panel: NotesPanel) -> list[str]:
    return [row if isinstance(row, str) else panel.model.name(row.note) for row in panel.model.rows]


def test_a_selection_is_highlighted_changed_and_cleared(window: MainWindow) -> None:
    said: list[str] = []
    window.session.message.connect(said.append)
    select(window, SECOND)
    run(window, "highlight-2")
    (placed,) = notes_of(window).all
    assert (placed.note.anchor.exact, placed.note.kind) == (SECOND, 2)
    assert placed.note.anchor.paragraph == 2
    run(window, "highlight-4")
    assert [each.note.kind for each in notes_of(window).all] == [4]
    run(window, "highlight-4")
    assert not list(notes_of(window).all)
    assert len(said) == 3, "no step is told twice"
    said.clear()
    for step, kinds in (("undo", [4]), ("undo", [2]), ("undo", []), ("redo", [2])):
        run(window, step)
        assert [each.note.kind for each in notes_of(window).all] == kinds
    assert said == [
        "Undone: removing your highlight.",
        "Undone: changing your highlight.",
        "Undone: your highlight.",
        "Redone: your highlight.",
    ]


def test_without_a_selection_nothing_is_highlighted(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.reader.setFocus()
    with qtbot.waitSignal(window.session.message) as said:
        run(window, "highlight-1")
    assert "Select the words" in str(said.args)
    assert not list(notes_of(window).all)


def test_a_highlight_is_painted_behind_its_words(window: MainWindow, qtbot: QtBot) -> None:
    select(window, SECOND)
    reader = window.panes.reader
    before = reader.grab().toImage()
    run(window, "highlight-5")
    cursor = reader.textCursor()
    assert reader.grab().toImage() != before
    run(window, "undo")
    reader.setTextCursor(cursor)
    assert reader.grab().toImage() == before


def test_a_screen_reader_says_what_is_noted_in_a_paragraph(window: MainWindow) -> None:
    select(window, SECOND)
    text = QAccessible.queryAccessibleInterface(window.panes.reader)
    run(window, "highlight-2")
    notes = notes_of(window)
    (placed,) = notes.all
    others = Note("urn:1", placed.note.anchor, words="Who says\nso?", reader="Ana")
    notes.take_in(merge([], [others], ""), "taking in")
    parts = [text.child(number) for number in range(text.childCount())]
    said = [
        part.text(QAccessible.Text.Description) for part in parts
        if SECOND in part.text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert said == [
        f"Paragraph {placed.paragraph}; Question: {SECOND}; Ana: Note: {SECOND}: Who says so?"
    ]


def test_a_bookmark_is_set_and_taken_away(window: MainWindow) -> None:
    window.session.go_to("paragraph", 7)
    window.panes.reader.setFocus()
    run(window, "bookmark")
    (placed,) = notes_of(window).all
    assert placed.note.bookmark
    assert placed.note.anchor.paragraph == 7
    run(window, "bookmark")
    assert not list(notes_of(window).all)


def test_a_note_is_written_in_the_panel_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    select(window, SECOND)
    run(window, "note")
    panel = window.findChild(NotesPanel)
    assert panel is not None
    qtbot.waitUntil(panel.editor.words.hasFocus)
    QTest.keyClicks(panel.editor.words, "Who says so?")
    assert not list(notes_of(window).all)
    qtbot.waitUntil(lambda: bool(list(notes_of(window).all)))
    QTest.keyClicks(panel.editor.words, " When?")
    window.panes.reader.setFocus()
    (placed,) = notes_of(window).all
    assert placed.note.words == "Who says so? When?"
    assert notes_of(window).stack.count() == 1
    run(window, "undo")
    assert not list(notes_of(window).all)
    run(window, "redo")
    assert [each.note.words for each in notes_of(window).all] == ["Who says so? When?"]


def test_a_note_left_empty_leaves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    select(window, SECOND)
    run(window, "note")
    window.panes.reader.setFocus()
    assert not list(notes_of(window).all)
    assert notes_of(window).stack.count() == 0


def test_a_cell_an_item_and_a_column_have_notes(window: MainWindow, qtbot: QtBot) -> None:
    view = window.panes.comparison.view
    comparison = window.session.comparison
    assert view is not None
    assert comparison is not None
    item, column = comparison.evidence[0].id, comparison.motivations[1].id
    places = {
        Spot("evidence", item, column): Selection(("evidence", item), column),
        Spot("evidence", item): Selection(("evidence", item)),
        Spot("motivation", column, column): Selection(None, column),
    }
    for spot, place in places.items():
        view.table.setFocus()
        window.session.select(place)
        run(window, "bookmark")
        assert [each.note.bookmark for each in notes_of(window).on_spot(spot)] == [True]
    words = view.table.model().data(view.table.model().index(
        view._model.evidence_row(item), 1), Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    assert "There is a note on it." in words
    for placed in list(notes_of(window).all):
        window.session.go_to("reader-note", row_of(placed.note))
        assert window.session.selection == places[placed.spot]


def test_a_source_has_notes(window: MainWindow) -> None:
    reader, briefing = window.panes.reader, window.session.briefing
    assert briefing is not None
    reader.finish()
    source = briefing.sources[2]
    start = reader.text.rindex(source.title[:20])
    reader.go_to_position(start)
    reader.setFocus()
    run(window, "bookmark")
    (placed,) = notes_of(window).all
    assert placed.spot == Spot("source", source.id)
    window.session.go_to("paragraph", 1)
    window.session.go_to("reader-note", row_of(placed.note))
    assert reader.shows(start)


@pytest.mark.usefixtures("few_cells_are_many")
def test_a_note_in_a_large_table_leads_to_its_cell(window: MainWindow) -> None:
    """The text has only the beginning of such a table."""
    window.file.show_made(briefing(table(), n("paragraph", "The end.", number=1)))
    reader, notes = window.panes.reader, notes_of(window)
    reader.finish()
    start = notes.text.words.index("r120 c3")
    note = notes.add(notes.text.anchor(start, start + 8), "a note", words="Why?")
    window.session.go_to("reader-note", row_of(note))
    assert reader._table is not None
    assert reader._table._current() == Cell(120, 3)
    reader._table.close()
    start = notes.text.words.index("r2 c3")
    note = notes.add(notes.text.anchor(start, start + 5), "a note", words="And here?")
    window.session.go_to("reader-note", row_of(note))
    assert reader._table is None
    start = notes.text.words.index("The end")
    note = notes.add(notes.text.anchor(start, start + 7), "a note", words="At last")
    window.session.go_to("reader-note", row_of(note))
    assert reader._table is None


ORPHAN = Note("o", Anchor("words that an earlier edition had", paragraph=12), 3, "Why not?",
              created="2024-01-01")  # fmt: skip


def test_an_orphan_is_listed_first_and_put_in_its_place(
    window: MainWindow, panel: NotesPanel
) -> None:
    notes = notes_of(window)
    notes.take_in(merge([], [ORPHAN], ""), "taking in")
    assert rows(panel)[0].startswith("1 note whose words are not in this edition")
    panel.list.setCurrentIndex(panel.model.index(1))
    spoken = panel.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Not in its place, ")
    assert panel.editor.put.isVisibleTo(panel)
    select(window, SECOND)
    panel.editor.put.click()
    placed = notes.get(("", "o"))
    assert placed is not None
    assert placed.found
    assert placed.note.anchor.exact == SECOND
    assert not any("Not in its place" in panel.model._spoken(each) for each in notes.all)
    run(window, "undo")
    assert not next(iter(notes.all)).found


def test_while_notes_are_read_the_panel_says_so(
    window: MainWindow, panel: NotesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes_of(window).add(Anchor("", paragraph=2), "Bookmark", bookmark=True)
    assert panel.list.isVisible()
    monkeypatch.setattr(Notes, "loading", True)
    panel.refresh()
    assert panel.message.isVisible()
    assert not panel.list.isVisible()


def test_the_sign_of_the_current_note_has_the_colour_of_its_words(
    window: MainWindow, panel: NotesPanel
) -> None:
    notes_of(window).add(Anchor("", paragraph=2), "Bookmark", bookmark=True)
    theme, seen = window.session.appearance.theme, []
    index = next(
        each for each in map(panel.model.index, range(panel.model.rowCount()))
        if not isinstance(panel.model.rows[each.row()], str)
    )  # fmt: skip
    for current in (index, QModelIndex()):
        panel.list.setCurrentIndex(current)
        row = panel.list.viewport().grab(panel.list.visualRect(index)).toImage()
        colours = {row.pixelColor(x, y).name() for x, y in _sign(row)}
        seen.append(QColor(theme.link).name() in colours)
    assert seen == [False, True]


def _sign(row: QImage) -> Iterator[tuple[int, int]]:
    """Return the places of the sign at the start of a row."""
    return product(range(12, 38), range(row.height()))


def test_words_of_a_row_have_what_its_place_leaves(
    window: MainWindow, panel: NotesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes, widths = notes_of(window), {}
    start = notes.text.words.index(SECOND)
    notes.add(notes.text.anchor(start, start + len(SECOND)), "a note", words="Why?")
    monkeypatch.setattr(
        "briefing_app.ui.notes.note_rows.elided",
        lambda _metrics, words, width: widths.setdefault(words, width) and words,
    )
    panel.list.viewport().grab()
    (quoted,) = (width for words, width in widths.items() if SECOND[:20] in words)
    assert quoted < widths["Why?"]


def test_the_list_is_close_to_its_filter(panel: NotesPanel) -> None:
    above = max(each.geometry().bottom() for each in (panel.filter, panel.sort, panel.order))
    assert 0 <= panel.list.mapTo(panel, QPoint()).y() - above - 1 <= 4


def test_escape_clears_the_filter_and_then_closes_the_panel(
    window: MainWindow, panel: NotesPanel, qtbot: QtBot
) -> None:
    window.session.build_notes().add(Anchor("Kim", paragraph=2), "Highlight", kind=1, words="Who?")
    panel.filter.setFocus()
    qtbot.keyClicks(panel.filter, "who")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    panel.filter.setFocus()
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == ""
    assert window.session.panel == "notes"
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert window.session.panel == ""


def test_the_list_is_filtered_and_ordered(window: MainWindow, panel: NotesPanel) -> None:
    notes = notes_of(window)
    for kind, number in ((1, 9), (2, 3)):
        leaf = notes.text.leaf_of_paragraph(number)
        assert leaf is not None
        anchor = notes.text.anchor_of_leaf(leaf)
        assert anchor is not None
        notes.add(anchor, "step", kind=kind, words=f"about {number}", modified=f"2024-0{kind}")
    theirs = next(iter(notes.all)).note._replace(reader="Anastasia", id="a", words="No.", kind=5)
    notes.take_in(merge([], [theirs], ""), "taking in")
    assert rows(panel) == ["Question", "Follow up", "Key point"]
    panel.order.setCurrentIndex(1)
    panel.order.activated.emit(1)
    assert rows(panel) == ["Question", "Key point", "Follow up"]
    panel.filter.setText("ABOUT 9")
    assert rows(panel) == ["Key point"]
    panel.filter.setText("ANASTA")
    assert rows(panel) == ["Follow up"]
    panel.filter.setText("nothing like that")
    assert panel.message.isVisibleTo(panel)
    panel.filter.clear()
    panel.refresh()
    panel.sort.setCurrentIndex(panel.sort.findData("by Anastasia"))
    panel.sort.activated.emit(0)
    assert rows(panel) == ["Follow up"]
    panel.list.setCurrentIndex(panel.model.index(0))
    assert panel.editor.words.isReadOnly()
    assert "Anastasia" in str(panel.model.data(panel.model.index(0)))
    panel.grab()


def test_return_shows_a_note_and_delete_removes_it(
    window: MainWindow, panel: NotesPanel, qtbot: QtBot
) -> None:
    select(window, SECOND)
    run(window, "highlight-1")
    window.session.go_to("paragraph", 40)
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    reader = window.panes.reader
    assert reader.shows(reader.text.index(SECOND))
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert not list(notes_of(window).all)


def test_the_kind_is_chosen_in_the_panel_and_has_the_readers_name(
    window: MainWindow, panel: NotesPanel
) -> None:
    window.session.change_settings(highlight_names=("", "Ask", "", "", ""))
    select(window, SECOND)
    run(window, "highlight-1")
    panel.list.setCurrentIndex(panel.model.index(0))
    assert panel.editor.kind.itemText(2) == "Ask"
    panel.editor.kind.setCurrentIndex(2)
    panel.editor.kind.activated.emit(2)
    assert rows(panel) == ["Ask"]
    assert "Ask" in window.actions_by_name["highlight-2"].text()


def test_a_new_name_of_a_kind_is_offered_at_once(window: MainWindow, panel: NotesPanel) -> None:
    def offered() -> list[str]:
        return [panel.sort.itemText(number) for number in range(panel.sort.count())]

    before = offered()
    window.session.change_settings(highlight_names=("", "Ask", "", "", ""))
    assert [(old, new) for old, new in zip(before, offered(), strict=True) if old != new] == [
        ("Question", "Ask"),
    ]  # fmt: skip


def test_the_next_note_is_gone_to(window: MainWindow) -> None:
    noted = (SECOND, "country also admits", "aggressive rhetoric")
    for words in noted:
        select(window, words)
        run(window, "highlight-1")
    reader = window.panes.reader
    first, second, third = (reader.text.index(words) for words in noted)
    reader.go_to_start()
    said: list[str] = []
    window.session.message.connect(said.append)
    for step, place in (
        ("next-note", first), ("next-note", second), ("next-note", third), ("next-note", third),
        ("previous-note", second), ("previous-note", first), ("previous-note", first),
    ):  # fmt: skip
        run(window, step)
        assert reader.textCursor().position() == place
    assert said == ["There is no further note."] * 2


def test_the_pointer_tells_what_is_noted(window: MainWindow, panel: NotesPanel) -> None:
    select(window, SECOND)
    run(window, "highlight-3")
    note = next(iter(notes_of(window).all)).note
    notes_of(window).change(note, "step", words="Ask again.")
    reader = window.panes.reader
    select(window, SECOND)
    corner = reader.cursorRect().center()
    assert reader.notes is not None
    where = reader.viewport().mapToGlobal(corner)
    QApplication.sendEvent(reader.viewport(), QHelpEvent(QEvent.Type.ToolTip, corner, where))
    assert "Ask again." in QToolTip.text()
    paragraph = reader.text_index.position_of(2)
    assert paragraph is not None
    area = reader.notes.painter.sign_area(paragraph, 0).center().toPoint()
    place = area - QPoint(0, reader.verticalScrollBar().value())
    assert reader.notes.is_sign(place)
    window.session.panel_row = ""
    cursor = reader.textCursor()
    cursor.clearSelection()
    reader.setTextCursor(cursor)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.panel_row == row_of(note)


def test_notes_end_with_the_briefing_that_they_are_of(window: MainWindow, qtbot: QtBot) -> None:
    before, briefing = notes_of(window), window.session.briefing
    assert briefing is not None
    with qtbot.waitSignal(before.ending):
        window.session.show(briefing._replace(file="/another.md"), {})
    assert window.session.notes is not before


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "state.db")
    yield store
    store.close()


def open_file(store: Store, file: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Session(store))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.opened):
        window.open(str(file))
    return window


def edition(tmp_path: Path, name: str, words: str) -> Path:
    file = tmp_path / name
    file.write_text(f"---\ntitle: T\nid: desk-4\n---\n\n{words}\n", "utf-8")
    return file


def test_notes_are_there_again_and_go_over_to_the_next_edition(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    words = "The border was closed on 31 March. Nothing else is known."
    window = open_file(store, edition(tmp_path, "one.md", words), qtbot)
    select(window, "The border was closed on 31 March")
    run(window, "highlight-1")
    select(window, "Nothing else is known")
    run(window, "highlight-2")
    window.close()
    changed = words.replace("31", "13")
    later = edition(tmp_path, "two.md", f"A new paragraph.\n\n{changed}")
    window = open_file(store, later, qtbot)
    qtbot.waitUntil(lambda: window.session.notes is not None and window.session.notes.ready)
    found = {each.note.kind: each.found for each in notes_of(window).all}
    assert found == {1: False, 2: True}
    window.close()


def test_two_windows_on_one_briefing_see_each_others_notes(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    file = edition(tmp_path, "one.md", "The border was closed on 31 March.")
    other_store = Store(tmp_path / "state.db")
    one, two = open_file(store, file, qtbot), open_file(other_store, file, qtbot)
    notes_of(two).load()
    select(one, "The border was closed")
    run(one, "highlight-1")
    qtbot.waitUntil(lambda: bool(list(notes_of(two).all)))
    (placed,) = notes_of(two).all
    notes_of(two).remove(placed.note, "removing")
    notes_of(one).look()
    qtbot.waitUntil(lambda: not list(notes_of(one).all))
    KeptNotes(store, file_key(str(file))).change([placed.note], [])
    for window in (one, two):
        notes_of(window).look()
        qtbot.waitUntil(lambda window=window: bool(list(notes_of(window).all)))
    one.close()
    two.close()
    other_store.close()


def test_the_first_note_of_another_window_is_seen(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    file = edition(tmp_path, "one.md", "The border was closed on 31 March.")
    window, other = (open_file(store, file, qtbot) for _ in range(2))
    with qtbot.waitSignal(window.session.work._looking.timeout):
        pass
    assert window.session.notes is None
    select(other, "The border was closed")
    run(other, "highlight-1")
    with qtbot.waitSignal(
        window.session.changed, check_params_cb=lambda change: change.aspect == "notes"
    ):
        pass
    assert [each.note.kind for each in notes_of(window).all] == [1]
    with qtbot.waitSignal(window.session.work._looking.timeout):
        pass
    assert not window.session.work._looking.isActive()
    run(other, "undo")
    qtbot.waitUntil(lambda: not list(notes_of(window).all))
    window.close()
    other.close()


def test_the_words_of_a_note_that_is_chosen_are_in_the_editor(
    window: MainWindow, panel: NotesPanel
) -> None:
    notes = notes_of(window)
    for words in ("Who?", "Why?"):
        notes.add(Anchor("Kim", paragraph=2), "Highlight", kind=1, words=words)
    panel.refresh()
    for place, row in enumerate(panel.model.rows):
        if not isinstance(row, str):
            panel.list.setCurrentIndex(panel.model.index(place, 0))
            assert panel.editor.words.toPlainText() == row.note.words


def test_words_are_kept_with_the_kind_that_was_chosen_meanwhile(
    window: MainWindow, panel: NotesPanel
) -> None:
    notes = notes_of(window)
    note = notes.add(Anchor("Kim", paragraph=2), "Highlight", kind=1, words="Who?")
    panel.refresh()
    row = next(place for place, row in enumerate(panel.model.rows) if not isinstance(row, str))
    panel.list.setCurrentIndex(panel.model.index(row, 0))
    notes.change(note, "Change", kind=3)
    panel.editor.words.setPlainText("Why?")
    panel.editor.settle()
    (placed,) = notes.all
    assert (placed.note.kind, placed.note.words) == (3, "Why?")


def test_nothing_is_read_again_while_nothing_has_changed(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_file(store, edition(tmp_path, "one.md", "The border was closed."), qtbot)
    select(window, "The border was closed")
    run(window, "highlight-1")
    notes = notes_of(window)
    qtbot.waitUntil(lambda: notes._task is None)
    notes.look()
    assert notes._task is None
    window.close()


def test_what_another_window_changes_is_read_beside_the_gui_thread(
    store: Store, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = edition(tmp_path, "one.md", "The border was closed on 31 March.")
    window = open_file(store, file, qtbot)
    select(window, "The border was closed")
    run(window, "highlight-1")
    notes = notes_of(window)
    (own,) = (each.note for each in notes.all)
    other = Store(tmp_path / "state.db")
    elsewhere = KeptNotes(other, file_key(str(file)))
    monkeypatch.setattr(KeptNotes, "read", lambda _kept: pytest.fail("read on the GUI thread"))
    elsewhere.change([own._replace(id="two", words="Two")])
    notes.look()
    # What is being read is older than a change of this window, and is read once more.
    third = notes.change(own, "changing", kind=3)
    qtbot.waitUntil(lambda: len(list(notes.all)) == 2)
    placed = notes.get(third.key)
    assert placed is not None
    assert placed.note == third
    elsewhere.change([third._replace(kind=5)], [own._replace(id="two")])
    qtbot.waitUntil(lambda: [each.note.kind for each in notes.all] == [5])
    window.session.work._drop_notes()
    window.session.work.load_notes()
    qtbot.waitUntil(lambda: notes_of(window).ready)
    assert [each.note.kind for each in notes_of(window).all] == [5]
    window.close()
    other.close()


def test_keys_pressed_while_notes_are_read_count_where_they_were_pressed(
    window: MainWindow, qtbot: QtBot
) -> None:
    select(window, "aggressive rhetoric")
    run(window, "highlight-1")
    window.session.work._drop_notes()
    select(window, SECOND)
    said: list[str] = []
    window.session.message.connect(said.append)
    run(window, "highlight-2")
    assert said == ["The notes are being read…"]
    assert notes_of(window).loading
    run(window, "bookmark")
    select(window, "aggressive rhetoric")
    with qtbot.waitSignals([notes_of(window).changed] * 3):
        pass
    noted = {each.note.anchor.exact: each.note for each in notes_of(window).all}
    assert noted[SECOND].kind == 2
    assert [each.startswith("His country") for each, note in noted.items() if note.bookmark] == [
        True
    ]
    assert noted["aggressive rhetoric"].kind == 1


def test_keys_for_another_briefing_are_dropped(window: MainWindow, qtbot: QtBot) -> None:
    select(window, SECOND)
    run(window, "highlight-1")
    window.session.work._drop_notes()
    window.session.work.load_notes()
    run(window, "highlight-2")
    window.session.work._drop_notes()
    with qtbot.waitSignal(notes_of(window).changed):
        window.session.build_notes().load_soon()
    assert [each.note.kind for each in notes_of(window).all] == [1]


def test_keys_for_a_text_that_was_read_again_are_dropped(window: MainWindow) -> None:
    select(window, SECOND)
    run(window, "highlight-1")
    window.session.work._drop_notes()
    notes, done = notes_of(window), []
    notes.load_soon()
    assert notes.later(lambda: done.append("late"))
    assert window.session.briefing is not None
    kept = KeptNotes(window.session.store, file_key(window.session.file))
    notes.read_again(window.session.briefing, kept)
    notes.load()
    assert notes.ready
    assert done == []


def test_notes_of_a_file_that_is_damaged_meanwhile_are_mended(
    store: Store, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = edition(tmp_path, "one.md", "The border was closed on 31 March.")
    window = open_file(store, file, qtbot)
    select(window, "The border was closed")
    run(window, "highlight-1")

    def damaged(*_arguments: object, **_more: object) -> None:
        raise apsw.CorruptError("malformed")

    monkeypatch.setattr(store_files, "connect", damaged)
    window.session.work._drop_notes()
    window.session.work.load_notes()
    notes = notes_of(window)
    with qtbot.waitSignal(notes.changed):
        assert notes.loading
    assert [each.note.kind for each in notes.all] == [1]
    notes._seen = "another"
    notes.look()
    qtbot.waitUntil(lambda: notes._task is None)
    assert [each.note.kind for each in notes.all] == [1]
    window.close()


def test_nothing_is_kept_of_a_briefing_that_is_forgotten(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    file = edition(tmp_path, "one.md", "The border was closed on 31 March.")
    window = open_file(store, file, qtbot)
    select(window, "The border was closed")
    run(window, "highlight-1")
    kept = KeptNotes(store, file_key(str(file)), "desk-4")
    assert kept.any
    store.forget(file_key(str(file)), "desk-4")
    window.file.forget()
    assert not list(notes_of(window).all)
    select(window, "The border was closed")
    run(window, "highlight-1")
    assert len(list(notes_of(window).all)) == 1
    assert not kept.any
    window.close()


def test_what_cannot_be_kept_is_told_and_stays_on_show(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.model.errors import StoreError

    def refuse(*_changes: object) -> None:
        raise StoreError("settings", "Not saved: the disk is full.")

    monkeypatch.setattr(KeptNotes, "change", refuse)
    select(window, SECOND)
    run(window, "highlight-1")
    assert window.parts.notice.words.startswith("Not saved: the disk is full. Your notes")
    assert len(list(notes_of(window).all)) == 1


def test_undo_takes_back_notes_and_ratings_in_their_order(window: MainWindow) -> None:
    what_if = window.session.build_what_if()
    comparison = window.session.comparison
    assert comparison is not None
    item = comparison.evidence[0]
    select(window, SECOND)
    run(window, "highlight-1")
    what_if.switch([item])
    run(window, "highlight-2")
    run(window, "undo")
    assert [each.note.kind for each in notes_of(window).all] == [1]
    assert what_if.trial.changes
    run(window, "undo")
    assert not what_if.trial.changes
    run(window, "undo")
    assert not list(notes_of(window).all)
    run(window, "redo")
    run(window, "redo")
    assert what_if.trial.changes
    assert [each.note.kind for each in notes_of(window).all] == [1]


def test_many_notes_are_listed_up_to_a_limit(window: MainWindow, panel: NotesPanel) -> None:
    text = notes_of(window).text
    anchor = text.anchor_of_leaf(1)
    assert anchor is not None
    many = [Note(str(number), anchor, 1, reader="Ana") for number in range(6000)]
    notes_of(window).take_in(merge([], many, ""), "taking in")
    notes_of(window).finish()
    panel.refresh()
    assert len(panel.model.rows) == 2001
    assert str(panel.model.rows[-1]).startswith("and 4,000 more")
    assert isinstance(panel.model.rows[0], PlacedNote)


def test_the_panel_does_not_wait_for_notes_that_are_being_placed(
    window: MainWindow, qtbot: QtBot
) -> None:
    notes = notes_of(window)
    anchor = notes.text.anchor_of_leaf(1)
    assert anchor is not None
    kept = KeptNotes(window.session.store, file_key(window.session.file))
    kept.change([Note(str(number), anchor, 1) for number in range(300)])
    window.session.work._drop_notes()
    window.session.work.load_notes()
    assert notes_of(window).loading
    run(window, "notes")
    panel = window.findChild(NotesPanel)
    assert panel is not None
    assert panel.model.rows == []
    assert panel.message.text() == "The notes are being read…"
    qtbot.waitUntil(lambda: len(panel.model.rows) == 300)
    assert not notes_of(window).loading


def test_the_kinds_are_named_in_a_dialog(window: MainWindow) -> None:
    dialog = KindNamesDialog(window.session, window)
    dialog.show()
    dialog.fields[1].setText(" To  ask ")
    dialog.grab()
    dialog.accept()
    assert window.session.settings.highlight_names == ("", "To ask", "", "", "")
    window.actions_by_name.refresh()
    assert window.actions_by_name["highlight-2"].text() == "Highlight: To ask"


def test_where_copying_is_off_the_quotation_cannot_be_selected(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def selectable() -> bool:
        editor = NoteEditor(window.session)
        flags = editor._quote.textInteractionFlags()
        return bool(flags & Qt.TextInteractionFlag.TextSelectableByMouse)

    assert selectable()
    off = policies.Policy(frozenset({"copy"}))
    monkeypatch.setattr("briefing_app.ui.notes.note_editor.policy", lambda: off)
    assert not selectable()


def test_the_reader_of_a_note_is_named_outside_of_the_quotation(window: MainWindow) -> None:
    select(window, SECOND)
    run(window, "highlight-2")
    (placed,) = notes_of(window).all
    editor = NoteEditor(window.session)
    place = f"¶ {placed.paragraph}"
    for reader, found, said in (
        ("", True, f"{place}: “{SECOND}”"),
        ("Ana", True, f"Ana · {place}: “{SECOND}”"),
        ("Ana", False, f"Ana · Was at {place}: “{SECOND}”"),
    ):
        editor.show_note(placed._replace(note=placed.note._replace(reader=reader), found=found))
        assert editor._quote.text() == said


def test_a_picture_has_notes_that_lead_back_to_it(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "map.png").write_bytes(png(30, 20))
    file = tmp_path / "one.md"
    file.write_text("# T\n\nWords.\n\n![A map](map.png)\n\nMore words.\n", "utf-8")
    window = open_file(store, file, qtbot)
    reader = window.panes.reader
    reader.finish()
    (position,) = reader.text_index.pictures
    cursor = QTextCursor(reader.document())
    cursor.setPosition(position)
    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    reader.setFocus()
    run(window, "bookmark")
    (placed,) = notes_of(window).all
    assert placed.spot.kind == "figure"
    assert placed.note.anchor.exact == "A map"
    assert reader.notes is not None
    assert reader.notes.position_of(placed) == position
    assert marks(reader) == [(position, position, position + 1)]
    run(window, "highlight-3")
    assert marks(reader) == [(position, position, position + 1)] * 2
    assert "Bookmark: A map" in reader.noted_in(position, position)
    sign = reader.notes.painter.sign_area(position, 1).center().toPoint()
    assert reader.notes.is_sign(sign - QPoint(0, reader.verticalScrollBar().value()))
    window.close()


def test_a_source_has_its_marks_in_the_text(window: MainWindow) -> None:
    reader = window.panes.reader
    reader.finish()
    briefing = window.session.briefing
    assert briefing is not None
    spot = Spot("source", briefing.sources[0].id)
    anchor = notes_of(window).spots.anchor(spot)
    assert anchor is not None
    notes_of(window).add(anchor, "step", words="Old.", kind=2)
    (start,) = [position for position, _start, _end in marks(reader)]
    block = reader.document().findBlock(start)
    assert briefing.sources[0].title in block.text()
    assert marks(reader) == [(start, start, start + block.length() - 1)]
    assert "Old." in reader.noted_in(start, start)


def test_the_kind_of_a_note_is_whole_beside_the_buttons(
    window: MainWindow, panel: NotesPanel
) -> None:
    select(window, SECOND)
    run(window, "note")
    editor = panel.editor
    editor.resize(editor.minimumSizeHint())
    assert editor.kind.minimumWidth() == editor.kind.sizeHint().width()
    window.session.change_settings(highlight_names=("A kind with a long name " * 3, "", "", "", ""))
    assert editor.kind.minimumWidth() < editor.kind.sizeHint().width()


def marks(reader: ReadingPane) -> list[tuple[int, int, int]]:
    """Return where the blocks with notes are, and from where to where what is noted."""
    assert reader.notes is not None
    blocks = reader.notes.blocks_between(0, reader.document().characterCount())
    return [(block.position, each.start, each.end) for block in blocks for each in block.notes]


def test_highlights_beside_and_on_a_picture_have_lines_of_the_size_of_letters(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "map.png").write_bytes(png(300, 200))
    file = tmp_path / "one.md"
    file.write_text("# T\n\nWords.\n\nMuch like ![A map](map.png) here.\n", "utf-8")
    window = open_file(store, file, qtbot)
    reader = window.panes.reader
    reader.finish()
    (position,) = reader.text_index.pictures
    backdrop = reader._backdrop
    assert backdrop is not None
    start = reader.text.index("Words")
    (words,) = backdrop.areas(start, start + 5)
    for place in (position - 3, position, position + 3):
        (base,) = backdrop.areas(place, place + 1)
        assert base.height() == pytest.approx(words.height(), rel=0.4), place
    window.close()


def test_the_menu_of_a_place_offers_notes(window: MainWindow) -> None:
    select(window, SECOND)
    reader = window.panes.reader
    menu = TextMenu(reader, window.session, reader.cursorRect().center())
    words = [each.objectName() for each in menu.actions()]
    assert [each for each in words if each.startswith("highlight")] == [
        f"highlight-{kind}" for kind in range(1, 6)
    ]
    assert {"note", "bookmark"} <= set(words)
    groups = "\n".join("" if each.isSeparator() else "x" for each in menu.actions()).split("\n\n")
    assert [len(group.split()) for group in groups] == [2, 7, 1, 1]
    menu.close()


def test_nothing_is_put_where_nothing_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    notes_of(window).load()
    window.session.panel_row = ""
    for name in ("put-note", "remove-note"):
        with qtbot.waitSignal(window.session.message) as told:
            run(window, name)
        assert told.args == ["Choose a note in the panel first."]
    with qtbot.waitSignal(window.session.message):
        run(window, "next-note")
    window.session.go_to("reader-note", "nobody\nnothing")


def test_without_a_selection_a_note_is_on_what_the_reader_sees(window: MainWindow) -> None:
    window.session.change_settings(view="read")
    notes_of(window).load()
    reader = window.panes.reader
    reader.finish()
    reader.go_to_start()
    assert reader.notes is not None
    assert reader.notes.anchor() == reader.notes.of_paragraph(1)
    select(window, SECOND)
    cursor = reader.textCursor()
    cursor.clearSelection()
    reader.setTextCursor(cursor)
    assert reader.notes.anchor() == reader.notes.of_paragraph(2)
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum() // 2)
    number = window.session.position.paragraph
    assert number > 2
    assert reader.notes.anchor() == reader.notes.of_paragraph(number)


def test_where_there_is_no_place_for_a_note_it_is_told(window: MainWindow) -> None:
    note = notes_of(window).add(Anchor("Kim", paragraph=2), "Highlight", kind=1)
    window.panes.comparison.setFocus()
    window.session.select(NOTHING)
    window.session.panel_row = row_of(note)
    said: list[str] = []
    window.session.message.connect(said.append)
    for name in ("highlight-1", "note", "bookmark", "put-note"):
        run(window, name)
    assert said == [
        "Nothing can be highlighted here.",
        "Nothing can be noted here.",
        "Nothing can be bookmarked here.",
        "Select in the text where the note belongs first.",
    ]


def test_keys_undo_and_redo_a_bookmark(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.panes.reader.setFocus()
    keys = Qt.KeyboardModifier
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_B, keys.ControlModifier)
    assert len(list(notes_of(window).all)) == 1
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, keys.ControlModifier)
    assert len(list(notes_of(window).all)) == 0
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, keys.ControlModifier | keys.ShiftModifier)
    assert len(list(notes_of(window).all)) == 1
