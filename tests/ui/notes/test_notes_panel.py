"""The panel of notes: what it lists when, which note is chosen, and where the keys are."""

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.notes.kinds import NAME_AT_MOST
from briefing_app.model.notes.records import Anchor, Note, PlacedNote
from briefing_app.ui.notes import note_rows, notes_panel
from briefing_app.ui.notes.kind_names_dialog import KindNamesDialog
from briefing_app.ui.notes.note_rows import NoteDelegate, NoteModel, Wanted, listed, quoted
from briefing_app.ui.notes.notes_panel import NotesPanel
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.target import Target
from briefing_app.ui.state.work.note_rows import DRAFT, row_of
from briefing_app.ui.state.work.notes import Notes
from briefing_app.ui.window.main_window import MainWindow

ANCHOR = Anchor("Kim", paragraph=2)


@pytest.fixture
def notes(window: MainWindow) -> Notes:
    return window.session.build_notes()


@pytest.fixture
def panel(window: MainWindow, notes: Notes) -> NotesPanel:
    window.session.show_panel("notes")
    panel = window.findChild(NotesPanel)
    assert panel is not None
    return panel


def on_paragraph(notes: Notes, number: int, words: str, **fields: object) -> Note:
    leaf = notes.text.leaf_of_paragraph(number)
    assert leaf is not None
    anchor = notes.text.anchor_of_leaf(leaf)
    assert anchor is not None
    return notes.add(anchor, "step", words=words, **fields)


def rows(panel: NotesPanel) -> list[str]:
    return [row if isinstance(row, str) else row.note.words for row in panel.model.rows]


def test_which_notes_are_wanted() -> None:
    own = Note("a", Anchor("North Korea", section="Talks"), 2, "Who?", bookmark=True)
    theirs = Note("b", Anchor("Seoul"), 0, "", reader="Ana")
    placed = [PlacedNote(own, found=True, section="The question"), PlacedNote(theirs, found=False)]
    for sort, ids in (
        ("", "ab"), ("2", "a"), ("3", ""), ("notes", "a"), ("bookmarks", "a"), ("orphans", "b"),
        ("by ", "a"), ("by Ana", "b"), ("by Ben", ""),
    ):  # fmt: skip
        wanted = Wanted(sort=sort)
        assert "".join(each.note.id for each in placed if wanted.takes(each, "")) == ids, sort
    for words, ids in (
        ("who", "a"), ("north", "a"), ("talks", "a"), ("the question", "a"), ("ana", "b"),
        ("seoul", "b"), ("o", "ab"), ("x", ""),
    ):  # fmt: skip
        assert "".join(each.note.id for each in placed if Wanted().takes(each, words)) == ids, words
    assert not Wanted(sort="3").takes(placed[0], "who")


def test_notes_are_listed_by_place_or_by_age_and_orphans_below_their_head(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def note(name: str, start: int, modified: str, *, found: bool = True) -> PlacedNote:
        made = Note(name, Anchor("x", paragraph=start), 1, created="2020", modified=modified)
        return PlacedNote(made, found, start, start + 1)

    def names(wanted: Wanted) -> list[str]:
        found = listed(several, wanted)
        return [row if isinstance(row, str) else row.note.id for row in found]

    several = [note("c", 3, "2024"), note("a", 1, ""), note("b", 2, "2019")]
    assert names(Wanted()) == ["a", "b", "c"]
    assert names(Wanted(by_time=True)) == ["c", "a", "b"], (
        "what was never changed is as it was made"
    )
    assert names(Wanted(words=" X ")) == ["a", "b", "c"]
    several += [note("z", 9, "2022", found=False), note("y", 8, "2021", found=False)]
    heads = (
        "2 notes whose words are not in this edition, or not only once",
        "3 notes in their places",
    )
    assert names(Wanted()) == [heads[0], "y", "z", heads[1], "a", "b", "c"]
    assert names(Wanted(by_time=True)) == [heads[0], "z", "y", heads[1], "c", "a", "b"]
    monkeypatch.setattr(note_rows, "MOST", 1)
    assert names(Wanted()) == [
        heads[0], "y", heads[1], "a", "and 3 more. Add a word to the filter.",
    ]  # fmt: skip


def test_a_quotation_is_on_one_line_and_not_too_long() -> None:
    assert quoted(Note("a", Anchor("one\n two [@E1]"))) == "one two [E1]"
    assert quoted(Note("a", Anchor("x" * 300))) == "x" * 300
    assert quoted(Note("a", Anchor("x" * 301))) == "x" * 300 + "…"


def test_what_a_screen_reader_says_of_a_row(session: Session, panel: NotesPanel) -> None:
    model = NoteModel(session, panel)
    own = PlacedNote(Note("a", ANCHOR, 2, "Who?"), found=True, paragraph=2)
    theirs = own._replace(note=own.note._replace(reader="Ana", words=""), found=False)
    model.show(["A head", own, theirs])
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == [
        "A head", "Question, Paragraph 2, Kim, Who?",
        "Not in its place, Ana, Question, Paragraph 2, Kim",
    ]  # fmt: skip
    assert [model.place_of(each) for each in (("", "a"), ("Ana", "a"), ("", "b"))] == [1, 2, -1]
    assert model.note_at(QModelIndex()) is None
    assert model.rowCount(model.index(1)) == 0
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) is None
    flags = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsSelectable) for row in (0, 1)]
    assert flags == [False, True]


def test_the_first_note_is_chosen_when_the_list_gets_the_keys(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    notes.add(Anchor("words of another edition"), "step", kind=1, words="Lost")
    on_paragraph(notes, 3, "Three")
    window.panes.reader.setFocus()
    assert not panel.list.currentIndex().isValid()
    panel.setFocus()
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 1, "below its head"
    assert panel.editor.words.toPlainText() == "Lost"
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    window.panes.reader.setFocus()
    panel.setFocus()
    assert panel.editor.words.toPlainText() == "Three"


def test_a_row_that_is_clicked_or_entered_is_gone_to_if_it_has_a_place(
    window: MainWindow, panel: NotesPanel, notes: Notes, qtbot: QtBot
) -> None:
    gone_to: list[Target] = []
    window.session.target_chosen.connect(gone_to.append)
    lost = notes.add(Anchor("words of another edition"), "step", kind=1)
    here = on_paragraph(notes, 3, "Three")
    places = {lost.id: 1, here.id: 3}
    for note, count in ((lost, 0), (here, 2)):
        index = panel.model.index(places[note.id])
        panel.list.scrollTo(index)
        spot = panel.list.visualRect(index).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        QTest.keyClick(panel.list, Qt.Key.Key_Enter)
        assert [each.ref for each in gone_to] == [row_of(note)] * count
        assert window.session.panel_row == row_of(note)


def test_the_chosen_note_stays_chosen_while_others_come(
    panel: NotesPanel, notes: Notes, window: MainWindow
) -> None:
    note = on_paragraph(notes, 9, "Nine")
    panel.list.setCurrentIndex(panel.model.index(0))
    on_paragraph(notes, 3, "Three")
    assert rows(panel) == ["Three", "Nine"]
    assert panel.list.currentIndex().row() == 1
    assert panel.editor.note is not None
    assert panel.editor.note.id == note.id
    notes.remove(note, "step")
    assert not panel.list.currentIndex().isValid()
    assert panel.editor.note is None
    assert not panel.editor.isEnabled()
    assert window.session.panel == "notes"


def test_the_chosen_row_alone_is_marked_and_framed_where_the_list_has_the_keys(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    on_paragraph(notes, 3, "Three", kind=1)
    on_paragraph(notes, 9, "Nine")
    theme = window.session.appearance.theme
    panel.list.setCurrentIndex(panel.model.index(0))
    for has_keys in (True, False):
        (panel.list if has_keys else window.panes.reader).setFocus()
        pictures = [
            panel.list.viewport().grab(panel.list.visualRect(panel.model.index(row))).toImage()
            for row in (0, 1)
        ]
        middle = pictures[0].width() // 2
        framed = [each.pixelColor(middle, 3) == QColor(theme.current_text) for each in pictures]
        assert framed == [has_keys, False]
        marked = [each.pixelColor(1, 10) == QColor(theme.accent) for each in pictures]
        assert marked == [True, False]
        grounds = [each.pixelColor(middle, 1) == QColor(theme.current) for each in pictures]
        assert grounds == [True, False]


def test_many_notes_are_listed_a_moment_after_a_change(
    panel: NotesPanel, notes: Notes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notes_panel, "_MANY", 1)
    on_paragraph(notes, 9, "Nine")
    assert rows(panel) == ["Nine"]
    on_paragraph(notes, 3, "Three")
    assert rows(panel) == ["Nine"]
    assert panel._later.isActive()
    assert panel._later.isSingleShot()
    panel._later.timeout.emit()
    assert rows(panel) == ["Three", "Nine"]


def test_a_hidden_panel_lists_nothing(window: MainWindow, panel: NotesPanel, notes: Notes) -> None:
    on_paragraph(notes, 9, "Nine")
    window.session.show_panel("")
    on_paragraph(notes, 3, "Three")
    assert rows(panel) == ["Nine"]
    window.session.show_panel("notes")
    assert rows(panel) == ["Three", "Nine"]


def test_it_says_what_to_do_where_nothing_is_listed(panel: NotesPanel, notes: Notes) -> None:
    assert panel.message.isVisible()
    assert "Ctrl+M" in panel.message.text()
    assert "press Ctrl+Alt+1 to highlight" in panel.message.text()
    assert "Ctrl+B to set a bookmark" in panel.message.text()
    on_paragraph(notes, 9, "Nine")
    assert panel.list.isVisible()
    panel.filter.setText("nothing")
    assert panel.message.isVisible()
    assert panel.message.text().startswith("No note fits")


def test_a_draft_that_is_gone_leaves_no_note_chosen(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    window.session.panel_row = DRAFT
    panel.refresh()
    assert window.session.panel_row == ""
    assert panel.editor.note is None
    assert not panel.editor.isEnabled()


def test_the_sorts_are_those_of_the_notes_that_are_there_and_the_chosen_one_stays(
    panel: NotesPanel, notes: Notes
) -> None:
    def offered() -> list[str]:
        return [panel.sort.itemText(number) for number in range(panel.sort.count())]

    on_paragraph(notes, 9, "Nine", reader="Ben")
    on_paragraph(notes, 3, "Three", reader="Ana")
    panel.refresh()
    assert offered() == [
        "All", "With words", "Bookmarks", "Not in their places", "Key point", "Question",
        "Doubt", "Agreed", "Follow up", "Your own", "Ana", "Ben",
    ]  # fmt: skip
    panel.sort.setCurrentIndex(offered().index("Ben"))
    panel.sort.activated.emit(0)
    assert rows(panel) == ["Nine"]
    panel.refresh()
    assert panel.sort.currentText() == "Ben"
    assert rows(panel) == ["Nine"]


def test_the_keys_go_to_the_words_of_a_note_once_it_is_asked_for(
    window: MainWindow, panel: NotesPanel, notes: Notes, qtbot: QtBot
) -> None:
    own, theirs = on_paragraph(notes, 9, "Nine"), on_paragraph(notes, 3, "Three", reader="Ana")
    window.session.show_panel_row("notes", row_of(own))
    qtbot.waitUntil(panel.editor.words.hasFocus)
    window.panes.reader.setFocus()
    panel.refresh()
    QTest.qWait(0)
    assert not panel.editor.words.hasFocus(), "it was asked for once"
    window.session.show_panel_row("notes", row_of(theirs))
    panel.list.setFocus()
    QTest.qWait(0)
    assert panel.editor.note is not None
    assert panel.editor.note.reader == "Ana"
    assert not panel.editor.words.hasFocus()
    window.session.changed.emit(Change("panel"))
    assert window.session.panel_row != DRAFT


def test_names_of_kinds_are_kept_or_not(window: MainWindow) -> None:
    for keeps in (False, True):
        dialog = KindNamesDialog(window.session, window)
        assert [field.placeholderText() for field in dialog.fields] == [
            "Key point", "Question", "Doubt", "Agreed", "Follow up",
        ]  # fmt: skip
        assert [field.accessibleName() for field in dialog.fields] == [
            field.placeholderText() for field in dialog.fields
        ]
        dialog.show()
        column = [field.geometry().top() for field in dialog.fields]
        assert column == sorted(set(column))
        explained = dialog.findChild(QLabel)
        assert explained is not None
        assert explained.geometry().bottom() < column[0]
        assert explained.text().startswith("They go out with your notes.")
        dialog.fields[0].setText("x" * 1000)
        assert len(dialog.fields[0].text()) == NAME_AT_MOST
        dialog.fields[0].clear()
        dialog.fields[4].setText("Cite")
        press(dialog, "Keep" if keeps else "Cancel")
        assert not dialog.isVisible()
        assert window.session.settings.highlight_names[4] == ("Cite" if keeps else "")
    again = KindNamesDialog(window.session, window)
    assert again.fields[4].text() == "Cite"


def test_each_field_has_a_sample_of_its_kind_before_it(window: MainWindow) -> None:
    dialog = KindNamesDialog(window.session, window)
    dialog.show()
    samples = [
        each for each in dialog.fields[0].parentWidget().children()
        if isinstance(each, QWidget) and not isinstance(each, QLineEdit | QLabel)
    ]  # fmt: skip
    assert len(samples) == len(dialog.fields)
    theme, seen = window.session.appearance.theme, set()
    for sample, field in zip(samples, dialog.fields, strict=True):
        assert 8 < field.x() - sample.geometry().right() < 16
        assert abs(sample.geometry().center().y() - field.geometry().center().y()) <= 2
        picture = sample.grab().toImage()
        assert picture.pixelColor(0, 0) == QColor(theme.page)
        seen.add(bytes(picture.constBits()))
    assert len(seen) == len(samples)
    dialog.close()


def test_the_height_of_one_row_is_that_of_all(
    window: MainWindow, panel: NotesPanel, notes: Notes
) -> None:
    """A list of a thousand notes would ask for each."""
    asked: list[int] = []

    class Asked(NoteDelegate):
        def sizeHint(  # noqa: N802
            self, option: QStyleOptionViewItem, index: QModelIndex
        ) -> QSize:
            asked.append(index.row())
            return super().sizeHint(option, index)

    for number in range(20):
        on_paragraph(notes, 2, f"Note {number}")
    panel.list.setItemDelegate(Asked(window.session, panel.list, panel.model))
    panel.list.doItemsLayout()
    assert 0 < len(asked) < 3


def press(dialog: KindNamesDialog, words: str) -> None:
    found = dialog.findChildren(QPushButton)
    next(each for each in found if each.text().replace("&", "") == words).click()
