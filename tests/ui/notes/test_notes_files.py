"""Notes go out of the window and come in, without a dialog for each."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app import policy as policies
from briefing_app.model.notes.placing import place_note
from briefing_app.model.notes.records import Anchor, Note
from briefing_app.output.notes_file import to_notes_json
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.notes import notes_files
from briefing_app.ui.session import Session
from briefing_app.ui.state.work import notes as notes_module
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, WordsDialog
from briefing_app.ui.window.main_window import MainWindow


def note(window: MainWindow, ref: str, reader: str = "", paragraph: int = 2) -> Note:
    text = window.session.build_notes().text
    leaf = text.leaf_of_paragraph(paragraph)
    assert leaf is not None
    anchor = text.anchor_of_leaf(leaf)
    assert anchor is not None
    return Note(ref, anchor, 1, "Words", modified="2024-03-01", reader=reader)


def exported(window: MainWindow, folder: Path, reader: str, *notes: Note) -> Path:
    briefing = window.session.briefing
    assert briefing is not None
    file = folder / f"{reader}.notes.json"
    file.write_bytes(to_notes_json(briefing, notes, reader))
    return file


def bring_in(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *files: Path
) -> str:
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(file) for file in files], "")
    )
    with qtbot.waitSignal(window.session.notice):
        window.actions_by_name["import-notes"].trigger()
    return window.parts.notice.words


def test_many_notes_are_taken_in_by_and_by(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(notes_module, "AT_ONCE", 2)
    notes = window.session.build_notes()
    steps: list[int] = []
    monkeypatch.setattr(
        notes, "_place", lambda states, do=notes._place: (steps.append(len(states)), do(states))
    )
    gone = Note("g", Anchor("words that are not there"), 2, modified="2024")
    several = (gone, *(note(window, f"n{number}") for number in range(6)))
    said: list[str] = []
    window.session.message.connect(said.append)
    words = bring_in(window, qtbot, monkeypatch, exported(window, tmp_path, "Ana", *several))
    assert steps == [2, 2, 2, 1]
    assert said[-2:] == ["Taking in notes …", ""]
    assert "7 new notes are taken in, by Ana." in words
    assert "1 note has no place in this edition" in words
    assert not notes.loading
    assert len(list(notes.all)) == 7
    with qtbot.waitSignal(notes.changed):
        notes.stack.undo()
    qtbot.waitUntil(lambda: not notes.loading)
    assert list(notes.all) == []
    # What is left is done at once when the same notes are asked for, and when the end comes.
    notes.stack.redo()
    assert notes.loading
    notes.stack.undo()
    notes.stop()
    assert list(notes.all) == []


def test_notes_that_are_being_taken_away_are_new_when_they_are_read_once_more(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The reader undoes an import of many while the next file is being read."""
    monkeypatch.setattr(notes_module, "AT_ONCE", 2)
    notes = window.session.build_notes()
    file = exported(window, tmp_path, "Ana", *(note(window, f"n{number}") for number in range(6)))
    bring_in(window, qtbot, monkeypatch, file)
    with qtbot.waitSignal(window.session.notice):
        window.actions_by_name["import-notes"].trigger()
        notes.stack.undo()
        assert notes.loading
    assert "6 new notes are taken in, by Ana." in window.parts.notice.words
    assert len(list(notes.all)) == 6


def test_notes_of_several_readers_are_laid_over_one_another(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gone = Note("g", Anchor("words that are not there"), 2, modified="2024")
    one = exported(window, tmp_path, "Ana", note(window, "a"), gone)
    two = exported(window, tmp_path, "Ben", note(window, "a"))
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    words = bring_in(window, qtbot, monkeypatch, one, two, bad)
    assert "2 new notes are taken in, by Ana." in words
    assert "1 new note is taken in, by Ben." in words
    assert "1 note has no place in this edition" in words
    assert "“bad.json” was not imported. It is damaged" in words
    notes = window.session.build_notes()
    assert sorted(each.note.key for each in notes.all) == [("Ana", "a"), ("Ana", "g"), ("Ben", "a")]
    newer = note(window, "a")._replace(modified="2025-01-01T00:00:00Z", words="Newer")
    again = exported(window, tmp_path, "Ben", newer)
    assert "1 note is newer" in bring_in(window, qtbot, monkeypatch, again)
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert not list(notes.all)


def test_the_notes_of_a_reader_are_removed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.actions_by_name.refresh()
    notes = window.session.build_notes()
    notes.load()
    window.actions_by_name.refresh()
    with qtbot.waitSignal(window.session.message):
        window.actions_by_name["remove-notes-of"].trigger()
    bring_in(window, qtbot, monkeypatch, exported(window, tmp_path, "Ana", note(window, "a")))
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: 0)
    with qtbot.waitSignal(window.session.message) as said:
        window.actions_by_name["remove-notes-of"].trigger()
    assert said.args == ["The notes of Ana are removed."]
    assert not list(notes.all)


def choose_file(window: MainWindow, monkeypatch: pytest.MonkeyPatch, file: Path | None) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file or ""), ""))
    window.actions_by_name["export-notes"].trigger()


def test_notes_are_exported_under_a_name_that_is_asked_for_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    notes = window.session.build_notes()
    anchor = note(window, "x").anchor
    notes.add(anchor, "step", kind=3)
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "")
    choose_file(window, monkeypatch, tmp_path / "none")
    assert not list(tmp_path.iterdir())
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "Me")
    choose_file(window, monkeypatch, None)

    def given_out(file: str) -> str:
        with qtbot.waitSignal(window.session.notice) as told:
            choose_file(window, monkeypatch, tmp_path / file)
        return str(told.args[0])

    assert "“mine.notes.json” is written: 1 note." in given_out("mine")
    record = json.loads((tmp_path / "mine.notes.json").read_text())
    assert record["items"][0]["creator"]["name"] == "Me"
    given_out("mine.md")
    assert "Doubt · Me" in (tmp_path / "mine.md").read_text("utf-8")
    assert "was not written" in given_out("no/mine.md")
    monkeypatch.setattr(notes_files, "_write", lambda *_: 1 / 0)
    assert given_out("other.md") == "division by zero"


def test_an_export_says_what_it_does_and_how_many_notes_are_in_the_file(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Other readers get one's own; what is to be read has those of all."""
    notes = window.session.build_notes()
    notes.add(note(window, "x").anchor, "step", kind=3)
    bring_in(window, qtbot, monkeypatch, exported(window, tmp_path, "Ana", note(window, "a")))
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "Me")
    for file, count, written in (
        ("mine.notes.json", "1 note", 1), ("mine.md", "2 notes", 2), ("mine.csv", "2 notes", 2),
    ):  # fmt: skip
        said: list[str] = []
        window.session.message.connect(said.append)
        with qtbot.waitSignal(window.session.notice) as told:
            choose_file(window, monkeypatch, tmp_path / file)
        window.session.message.disconnect(said.append)
        assert told.args == [f"“{file}” is written: {count}.", "note"]
        assert said == [f"Exporting {file} …", ""], file
        content = (tmp_path / file).read_text("utf-8")
        assert ("Me" in content, "Ana" in content) == (True, written > 1), file


def test_notes_of_an_earlier_day_are_exported_before_the_worker_has_read_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    store = Store(tmp_path / "state.db")
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "Me")
    monkeypatch.setattr(notes_module.Notes, "load_soon", lambda _notes: None)
    for is_first in (True, False):
        window = MainWindow(Session(store))
        qtbot.addWidget(window)
        window.open(str(built_in()))
        if is_first:
            window.session.build_notes().add(note(window, "x").anchor, "step", kind=3)
        else:
            with qtbot.waitSignal(window.session.notice) as told:
                choose_file(window, monkeypatch, tmp_path / "mine.notes.json")
            assert told.args == ["“mine.notes.json” is written: 1 note.", "note"]
        window.close()
    store.close()


def test_the_policy_can_switch_exporting_off(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    off = policies.Policy(frozenset({"export"}))
    monkeypatch.setattr("briefing_app.ui.commands.actions.policy", lambda: off)
    window.actions_by_name.refresh()
    assert not window.actions_by_name["export-notes"].isEnabled()
    assert window.actions_by_name["import-notes"].isEnabled()


def test_a_note_in_two_states_is_placed_in_each(window: MainWindow) -> None:
    notes = window.session.build_notes()
    placed = place_note(notes.text, notes.spots, note(window, "x", paragraph=5))
    assert placed.found
