"""Where one note is shown and written: what it offers, and what becomes of the words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefing_app.model.notes.records import WORDS_AT_MOST, Anchor, Note, PlacedNote
from briefing_app.resources import built_in
from briefing_app.store.keys import file_key
from briefing_app.ui.notes import note_editor
from briefing_app.ui.notes.note_editor import NoteEditor
from briefing_app.ui.notes.notes_panel import NotesPanel
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from briefing_app.ui.state.work.note_rows import DRAFT, row_of
from briefing_app.ui.state.work.notes import Notes
from briefing_app.ui.window.main_window import MainWindow

ANCHOR = Anchor("Kim", paragraph=2)
OWN = Note("own", ANCHOR, 1, "Who?")
THEIRS = Note("theirs", ANCHOR, 3, "No.", reader="Ana")


@pytest.fixture
def editor(session: Session, qtbot: QtBot) -> NoteEditor:
    editor = NoteEditor(session)
    qtbot.addWidget(editor)
    return editor


@pytest.fixture
def notes(window: MainWindow) -> Notes:
    return window.session.build_notes()


@pytest.fixture
def panel(window: MainWindow, notes: Notes) -> NotesPanel:
    """Return the panel of a window with two notes of the reader's, the second one chosen."""
    for words in ("Who?", "Why?"):
        notes.add(ANCHOR, "step", kind=1, words=words)
    window.session.show_panel("notes")
    panel = window.findChild(NotesPanel)
    assert panel is not None
    choose(panel, "Why?")
    return panel


def choose(panel: NotesPanel, words: str) -> None:
    """Choose the note with these words in the list."""
    place = next(
        place for place, row in enumerate(panel.model.rows)
        if not isinstance(row, str) and row.note.words == words
    )  # fmt: skip
    panel.list.setCurrentIndex(panel.model.index(place))


def words_of(notes: Notes) -> list[str]:
    return sorted(each.note.words for each in notes.all)


@pytest.mark.parametrize(
    ("placed", "draft", "offered"),
    [
        (None, None, set()),
        (PlacedNote(OWN, found=True), None, {"words", "kind", "go", "remove"}),
        (PlacedNote(OWN, found=False), None, {"words", "kind", "put", "remove"}),
        (PlacedNote(THEIRS, found=True), None, {"go", "remove"}),
        (PlacedNote(THEIRS, found=False), None, {"remove"}),
        (None, OWN, {"words", "kind"}),
    ],
    ids=["nothing", "own", "own orphan", "another's", "another's orphan", "draft"],
)
def test_what_can_be_done_with_a_note_is_offered(
    editor: NoteEditor, placed: PlacedNote | None, draft: Note | None, offered: set[str]
) -> None:
    editor.show_note(placed, draft)
    found = {"words"} if editor.isEnabled() and not editor.words.isReadOnly() else set()
    found |= {
        name for name in ("kind", "put", "go", "remove")
        if getattr(editor, name).isEnabled() and getattr(editor, name).isVisibleTo(editor)
    }  # fmt: skip
    assert found == offered
    assert editor.isEnabled() is (placed is not None or draft is not None)
    assert editor._quote.isVisibleTo(editor) is editor.isEnabled()
    shown = draft or (placed.note if placed is not None else None)
    assert editor.note == shown
    assert editor.words.toPlainText() == (shown.words if shown else "")
    assert editor.kind.currentData() == (shown.kind if shown else 0)


def test_its_parts_are_below_one_another_and_its_buttons_in_their_order(
    editor: NoteEditor, qtbot: QtBot
) -> None:
    editor.show_note(PlacedNote(OWN, found=False))
    editor.go.show()
    editor.resize(700, 300)
    with qtbot.waitExposed(editor):
        editor.show()
    column = [editor._quote.y(), editor.words.y(), editor.kind.y()]
    assert column == sorted(set(column))
    line = [each.x() for each in (editor.kind, editor.put, editor.go, editor.remove)]
    assert line == sorted(set(line))
    room = editor.remove.geometry().right() - editor.kind.x()
    assert room < editor.width() * 0.8, "they stand together at the start"
    assert editor.words.width() > editor.width() * 0.9


@pytest.mark.parametrize("placed", [True, False])
def test_what_a_note_without_a_place_is_on_is_in_quotes(editor: NoteEditor, placed: bool) -> None:
    note = OWN._replace(anchor=Anchor("Kim"))
    editor.show_note(PlacedNote(note, found=True) if placed else None, None if placed else note)
    assert editor._quote.text() == "“Kim”"
    editor.show_note(PlacedNote(note, found=False))
    assert editor._quote.text() == "Was at ?: “Kim”"


def test_words_that_are_written_are_kept_when_another_note_is_chosen(
    panel: NotesPanel, notes: Notes
) -> None:
    panel.editor.words.setPlainText("When?")
    choose(panel, "Who?")
    assert words_of(notes) == ["When?", "Who?"]
    assert panel.editor.words.toPlainText() == "Who?"
    assert not panel.editor._keeping.isActive()
    notes.stack.undo()
    assert words_of(notes) == ["Who?", "Why?"]


def test_a_note_that_is_begun_while_words_of_another_are_written_stays(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    panel.editor.words.setPlainText("When?")
    window.actions_by_name["note"].trigger()
    assert words_of(notes) == ["When?", "Who?"]
    draft = notes.draft
    assert draft is not None
    assert panel.editor.note == draft
    panel.editor.words.setPlainText("How?")
    panel.editor.settle()
    assert words_of(notes) == ["How?", "When?", "Who?"]


def test_what_another_window_writes_comes_on_show_but_not_over_words_being_written(
    panel: NotesPanel, notes: Notes
) -> None:
    note = panel.editor.note
    assert note is not None
    later = notes.change(note, "elsewhere", words="Why then?")
    assert panel.editor.words.toPlainText() == "Why then?"
    panel.editor.words.setPlainText("Mine")
    notes.change(later, "elsewhere", words="Theirs")
    assert panel.editor.words.toPlainText() == "Mine"


def test_the_cursor_stays_in_the_words_while_something_else_of_the_note_changes(
    panel: NotesPanel, notes: Notes
) -> None:
    note, words = panel.editor.note, panel.editor.words
    assert note is not None
    words.moveCursor(words.textCursor().MoveOperation.End)
    notes.change(note, "step", kind=4)
    assert words.textCursor().position() == len("Why?")
    assert panel.editor.kind.currentData() == 4
    QTest.keyClicks(words, "!")
    panel.editor.settle()
    notes.stack.undo()
    assert [each.note.kind for each in notes.all if each.note.id == note.id] == [4]


def test_the_first_of_some_letters_sets_the_time(editor: NoteEditor, session: Session) -> None:
    assert editor._keeping.interval() == note_editor.KEEP_MS
    assert editor._keeping.isSingleShot()
    editor.show_note(PlacedNote(OWN, found=True))
    assert not editor._keeping.isActive(), "words that are shown are not written"
    begun = []
    editor._keeping.start = lambda: begun.append(True)  # type: ignore[method-assign,assignment]
    editor._keep_soon()
    QPlainTextEdit.setPlainText(editor.words, "Who")
    assert len(begun) == 2
    editor._keeping.isActive = lambda: True  # type: ignore[method-assign]
    QPlainTextEdit.setPlainText(editor.words, "Whom")
    assert len(begun) == 2
    assert session.notes is None


def test_a_note_is_no_longer_than_may_be(panel: NotesPanel, notes: Notes) -> None:
    panel.editor.words.setPlainText("x" * (WORDS_AT_MOST + 5))
    panel.editor.settle()
    assert max(map(len, words_of(notes))) == WORDS_AT_MOST


def test_words_that_are_not_ones_own_are_never_kept(panel: NotesPanel, notes: Notes) -> None:
    before = words_of(notes)
    panel.editor.show_note(PlacedNote(THEIRS, found=True))
    panel.editor.words.setPlainText("Yes.")
    panel.editor.settle()
    assert words_of(notes) == before


def test_a_kind_makes_a_note_of_a_draft_and_changes_that_of_a_note(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    editor = panel.editor

    def pick(kind: int) -> None:
        editor.kind.setCurrentIndex(editor.kind.findData(kind))
        editor.kind.activated.emit(editor.kind.currentIndex())

    count = notes.stack.count()
    pick(1)
    assert notes.stack.count() == count, "it has this kind"
    pick(5)
    assert [each.note.kind for each in notes.all if each.note.words == "Why?"] == [5]
    assert notes.stack.count() == count + 1
    anchor = notes.text.anchor_of_leaf(3)
    assert anchor is not None
    notes.begin(anchor)
    window.session.show_panel_row("notes", DRAFT)
    draft = notes.draft
    assert draft is not None
    assert editor.note == draft
    pick(2)
    made = notes.get(draft.key)
    assert made is not None
    assert made.note.kind == 2
    assert notes.draft is None
    assert window.session.panel_row == row_of(made.note)


def test_a_kind_that_is_chosen_keeps_the_words_too(panel: NotesPanel, notes: Notes) -> None:
    panel.editor.words.setPlainText("When?")
    panel.editor.kind.setCurrentIndex(3)
    panel.editor.kind.activated.emit(3)
    assert sorted((each.note.words, each.note.kind) for each in notes.all) == [
        ("When?", 3), ("Who?", 1),
    ]  # fmt: skip


def test_words_of_a_draft_make_a_note_that_one_step_takes_back(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    before, count = words_of(notes), notes.stack.count()
    anchor = notes.text.anchor_of_leaf(3)
    assert anchor is not None
    notes.begin(anchor)
    window.session.show_panel_row("notes", DRAFT)
    panel.editor.words.setPlainText("How")
    panel.editor._keep()
    assert notes.draft is None
    assert words_of(notes) == sorted([*before, "How"])
    panel.editor.words.setPlainText("How so?")
    panel.editor.settle()
    panel.editor.settle()
    assert notes.stack.count() == count + 1
    notes.stack.undo()
    assert words_of(notes) == before


def test_words_being_written_are_kept_when_another_file_opens(
    window: MainWindow, panel: NotesPanel, notes: Notes, tmp_path: Path
) -> None:
    (tmp_path / "other.md").write_text("# Other\n\nWords.\n", "utf-8")
    panel.editor.words.setPlainText("Why now?")
    window.open(str(tmp_path / "other.md"))
    window.open(str(built_in()))
    assert words_of(window.session.build_notes()) == ["Who?", "Why now?"]


def test_words_being_written_are_not_kept_when_all_is_forgotten(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    panel.editor.words.setPlainText("Why now?")
    window.session.store.forget(file_key(str(built_in())), "")
    window.session.forget()
    again = Session(window.session.store)
    assert window.session.briefing is not None
    again.show(window.session.briefing, None)
    kept = again.build_notes()
    kept.load()
    assert list(kept.all) == []
    again.close()


def test_the_buttons_do_what_they_say(
    window: MainWindow, panel: NotesPanel, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor, gone_to = panel.editor, list[Target]()
    window.session.target_chosen.connect(gone_to.append)
    note = editor.note
    assert note is not None
    editor.go.click()
    assert [(each.kind, each.ref) for each in gone_to] == [("reader-note", row_of(note))]
    editor.words.setPlainText("When?")
    editor.remove.click()
    assert words_of(notes) == ["Who?"]
    notes.stack.undo()
    assert words_of(notes) == ["When?", "Who?"]
    put: list[bool] = []
    window.actions_by_name["put-note"].triggered.connect(lambda: put.append(True))
    editor.put.click()
    assert put == [True]


def test_tab_leaves_the_words(panel: NotesPanel) -> None:
    panel.editor.setFocus()
    assert panel.editor.words.hasFocus()
    QTest.keyClick(panel.editor.words, Qt.Key.Key_Tab)
    assert panel.editor.words.toPlainText() == "Why?"
    assert not panel.editor.words.hasFocus()


@pytest.mark.parametrize(("dropped", "taken"), [("words", True), ("file", False)])
def test_words_may_be_dropped_and_a_file_is_left_to_the_window(
    editor: NoteEditor, dropped: str, taken: bool
) -> None:
    data = QMimeData()
    if dropped == "words":
        data.setText("some words")
    else:
        data.setUrls([QUrl.fromLocalFile("/a.md")])
    button = Qt.MouseButton.LeftButton
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, button, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    editor.show_note(PlacedNote(OWN, found=True))
    editor.words.dragEnterEvent(event)
    assert event.isAccepted() is taken


def test_a_name_of_a_kind_is_offered_in_its_place(editor: NoteEditor, session: Session) -> None:
    session.change_settings(highlight_names=("", "Ask", "", "", ""))
    editor.show_note(PlacedNote(OWN._replace(kind=2), found=True))
    assert editor.kind.count() == 6
    assert editor.kind.itemText(0) == "No highlight"
    assert editor.kind.currentText() == "Ask"
    assert QApplication.focusWidget() is not editor.kind


def test_its_list_of_kinds_has_room_for_their_names_up_to_a_limit(
    editor: NoteEditor, session: Session, qtbot: QtBot
) -> None:
    editor.resize(700, 300)
    widths = []
    for name in ("Ask", "Ask the pilot", "Ask the pilot again", "Ask the pilot " * 20):
        session.change_settings(highlight_names=(name,) * 5)
        editor.show_note(PlacedNote(OWN, found=True))
        with qtbot.waitExposed(editor):
            editor.show()
        widths.append((editor.kind.sizeHint().width(), editor.kind.minimumWidth()))
    wanted, least = zip(*widths, strict=True)
    assert list(wanted) == sorted(set(wanted))
    assert least[0] == wanted[0]
    assert least[-1] == 150


def test_what_a_note_is_on_can_be_selected_by_the_mouse(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.resize(700, 300)
    editor.show_note(PlacedNote(OWN, found=True))
    with qtbot.waitExposed(editor):
        editor.show()
    quote = editor._quote
    place = QPoint(quote.fontMetrics().horizontalAdvance(quote.text()) // 2, quote.height() // 2)
    qtbot.mouseDClick(quote, Qt.MouseButton.LeftButton, pos=place)
    assert quote.selectedText().strip() in quote.text().split()
