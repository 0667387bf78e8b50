"""What the actions for notes do beside notes that are there, and what they say."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from briefing_app.model.notes.merging import merge
from briefing_app.model.notes.records import Note, Spot
from briefing_app.ui.notes import noting
from briefing_app.ui.notes.notes_panel import NotesPanel
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.work.note_rows import DRAFT, row_of
from briefing_app.ui.state.work.notes import Notes
from briefing_app.ui.window.main_window import MainWindow

SECOND = "His country also admits that it is willing to denuclearise"


@pytest.fixture
def notes(window: MainWindow) -> Notes:
    return window.session.build_notes()


def select(window: MainWindow, words: str) -> None:
    reader = window.panes.reader
    reader.finish()
    start, cursor = reader.text.index(words), QTextCursor(reader.document())
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    reader.go_to_position(start)
    reader.setTextCursor(cursor)
    reader.setFocus()


def run(window: MainWindow, *names: str) -> None:
    for name in names:
        window.actions_by_name.refresh()
        window.actions_by_name[name].trigger()


def own(notes: Notes) -> list[tuple[int, bool, str]]:
    """Return the kind of each of the reader's notes, whether it is a bookmark, and its words."""
    found = (each.note for each in notes.all if not each.note.reader)
    return sorted((each.kind, each.bookmark, each.words) for each in found)


def lay_over(notes: Notes, **fields: object) -> None:
    """Lay a note of another reader on each place where the reader has one."""
    theirs = [each.note._replace(reader="Ana", **fields) for each in notes.all]  # type: ignore[arg-type]
    notes.take_in(merge([], theirs, ""), "taking in")


def test_where_the_keys_are_a_note_is_on(window: MainWindow, notes: Notes) -> None:
    """Any part of the comparison may have them, and the drawer leaves the text its place."""
    comparison, view = window.session.comparison, window.panes.comparison.view
    assert comparison is not None
    assert view is not None
    item, column = comparison.evidence[0].id, comparison.motivations[1].id
    criterion = comparison.criteria[0].id
    view.table.setFocus()
    for chosen, spot in (
        (Selection(("evidence", item), column), Spot("evidence", item, column)),
        (Selection(("criterion", criterion)), Spot("criterion", criterion)),
        (Selection(("likelihood", ""), column), Spot("likelihood", "", column)),
        (Selection(None, column), Spot("motivation", column, column)),
        (NOTHING, None),
    ):
        assert noting.spot_of(chosen) == spot, chosen
    window.session.select(Selection(("evidence", item), column))
    anchor = noting.place_here(window)
    assert anchor is not None
    assert anchor.spot == Spot("evidence", item, column)
    window.panes.comparison.setFocus()
    again = noting.place_here(window)
    assert again is not None
    assert again.spot == anchor.spot
    window.panes.reader.setFocus()
    there = noting.place_here(window)
    assert there is not None
    assert there.spot == Spot()


def test_a_highlight_is_ones_own_beside_those_of_others_and_bookmarks(
    window: MainWindow, notes: Notes
) -> None:
    select(window, SECOND)
    run(window, "highlight-2")
    lay_over(notes)
    run(window, "highlight-2")
    assert own(notes) == []
    run(window, "highlight-3")
    assert own(notes) == [(3, False, "")]
    assert len(list(notes.all)) == 2
    run(window, "bookmark")
    run(window, "highlight-4")
    assert own(notes) == [(0, True, ""), (4, False, "")]
    run(window, "bookmark")
    assert own(notes) == [(4, False, "")]


def test_a_cell_has_ones_own_notes_beside_those_of_others(window: MainWindow, notes: Notes) -> None:
    comparison, view = window.session.comparison, window.panes.comparison.view
    assert comparison is not None
    assert view is not None
    view.table.setFocus()
    window.session.select(Selection(("evidence", comparison.evidence[0].id)))
    run(window, "highlight-2")
    lay_over(notes)
    run(window, "highlight-2")
    assert own(notes) == []
    run(window, "highlight-5", "bookmark", "highlight-1", "bookmark")
    assert own(notes) == [(1, False, "")]


def test_a_note_goes_on_where_there_is_one_that_is_no_bookmark(
    window: MainWindow, notes: Notes
) -> None:
    select(window, SECOND)
    run(window, "note")
    assert window.session.panel_row == DRAFT
    window.session.show_panel("")
    select(window, SECOND)
    run(window, "highlight-1", "note")
    (placed,) = notes.all
    assert window.session.panel_row == row_of(placed.note)
    assert window.session.panel == "notes"
    words = "aggressive rhetoric"
    select(window, words)
    anchor = noting.place_here(window)
    assert anchor is not None
    notes.add(anchor, "step", bookmark=True)
    run(window, "note")
    assert window.session.panel_row == DRAFT
    assert notes.draft is not None
    assert notes.draft.anchor.exact == words


@pytest.mark.parametrize("panel", ["", "notes"])
def test_a_new_note_is_written_beside_those_that_are_listed(
    window: MainWindow, notes: Notes, qtbot: QtBot, panel: str
) -> None:
    select(window, SECOND)
    run(window, "highlight-1")
    window.session.show_panel(panel)
    select(window, "aggressive rhetoric")
    run(window, "note")
    found = window.findChild(NotesPanel)
    assert found is not None
    qtbot.waitUntil(found.editor.words.hasFocus)
    qtbot.keyClicks(found.editor.words, "New")
    found.editor.settle()
    assert own(notes) == [(0, False, "New"), (1, False, "")]


def test_a_note_that_the_filter_hides_is_shown_where_it_is_asked_for(
    window: MainWindow, notes: Notes, qtbot: QtBot
) -> None:
    for words in (SECOND, "aggressive rhetoric"):
        select(window, words)
        run(window, "highlight-1")
    window.session.show_panel("notes")
    panel = window.findChild(NotesPanel)
    assert panel is not None
    panel.filter.setText("aggressive")
    select(window, SECOND)
    run(window, "note")
    qtbot.waitUntil(panel.editor.words.hasFocus)
    assert panel.editor.note is not None
    assert panel.editor.note.anchor.exact == SECOND
    run(window, "remove-note")
    window.panes.reader.setFocus()
    panel.list.setFocus()
    assert panel.list.currentIndex().row() == 0, "with none on show the first is chosen"


def test_a_bookmark_is_on_the_paragraph_of_what_is_selected(
    window: MainWindow, notes: Notes
) -> None:
    select(window, "country also admits")
    run(window, "bookmark")
    (placed,) = notes.all
    assert len(placed.note.anchor.exact) > len(SECOND)
    select(window, "willing to denuclearise")
    run(window, "bookmark")
    assert not list(notes.all)


def test_each_step_is_told_and_said(
    window: MainWindow, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    said: list[str] = []
    window.session.message.connect(told.append)
    monkeypatch.setattr(noting, "announce", lambda _widget, words: said.append(words))
    window.session.change_settings(highlight_names=("", "Ask", "", "", ""))
    select(window, SECOND)
    run(window, "highlight-2", "highlight-1", "highlight-1", "bookmark", "bookmark", "highlight-2")
    (placed,) = notes.all
    window.session.panel_row = row_of(placed.note)
    select(window, "aggressive rhetoric")
    run(window, "put-note")
    (placed,) = notes.all
    assert placed.note.anchor.exact == "aggressive rhetoric"
    run(window, "remove-note")
    assert not list(notes.all)
    assert told == said
    assert told == [
        "Highlighted: Ask.", "Highlighted: Key point.", "The highlight is removed.",
        "Bookmark set.", "The bookmark is removed.", "Highlighted: Ask.",
        "The note is put here.", "The note is removed.",
    ]  # fmt: skip


def test_no_note_is_gone_to_where_no_text_is_shown(window: MainWindow, notes: Notes) -> None:
    select(window, SECOND)
    run(window, "highlight-1")
    gone_to: list[object] = []
    window.session.target_chosen.connect(gone_to.append)
    window.panes.reader._typography, window.panes.reader._notes = None, None
    noting.step(window, 1)
    assert gone_to == []
    assert noting.place_here(window) is None
    assert isinstance(next(iter(notes.all)).note, Note)
