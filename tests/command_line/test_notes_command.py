"""The command notes, run within the test."""

import json
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from briefing_app import policy as policies
from briefing_app.command_line.command import run
from briefing_app.command_line.exit_codes import FAILED
from briefing_app.input.reading import read_briefing
from briefing_app.model.notes.placing import NotedText
from briefing_app.model.notes.records import Anchor, Note
from briefing_app.resources import state_folder
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.state import Store
from briefing_app.store.store_files import backup_of

Output = pytest.CaptureFixture[str]
WORDS = "The border was closed on 31 March. Nothing else is known."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "a.md").write_text(f"---\ntitle: Borders\nid: x\n---\n\n{WORDS}\n", "utf-8")
    return tmp_path


def keep(*notes: Note, reader: str = "") -> None:
    store = Store(state_folder() / "state.db")
    KeptNotes(store, str(Path("a.md").absolute()), "x").change(notes)
    if reader:
        store.keep_setting("settings", {"reader": reader, "highlight_names": ["", "Ask", 3]})
    store.close()


@pytest.fixture
def noted(folder: Path) -> Note:
    text = NotedText(read_briefing("a.md"))
    anchor = text.anchor(0, 33)
    assert anchor is not None
    note = Note("urn:uuid:1", anchor, 2, "Who  says\nso?", created="2024-03-01T10:00:00Z")
    keep(note, Note("urn:uuid:2", Anchor("gone", paragraph=4), 1))
    return note


def test_notes_are_listed_with_orphans_last(noted: Note, capsys: Output) -> None:
    assert run(["notes", "a.md"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "¶ 1 · Question · 2024-03-01 · “The border was closed on 31 March” · Who says so?",
        "not in this edition · ¶ 4 · Key point · “gone”",
    ]


def test_notes_go_out_and_come_in(noted: Note, folder: Path, capsys: Output) -> None:
    assert run(["notes", "a.md", "export", "-o", "anna.notes.json", "--reader", "Anna"]) == 0
    record = json.loads((folder / "anna.notes.json").read_text())
    assert [each["creator"]["name"] for each in record["items"]] == ["Anna", "Anna"]
    record["items"].append(3)
    (folder / "anna.notes.json").write_text(json.dumps(record))
    backup = backup_of(state_folder() / "state.db")
    backup.unlink()
    assert run(["notes", "a.md", "import", "anna.notes.json"]) == 0
    assert backup.exists()
    captured = capsys.readouterr()
    assert captured.out == (
        "anna.notes.json: 2 new notes, 0 newer, 0 known, 1 without a place in this edition\n"
    )
    assert "1 entry is not a note" in captured.err
    assert run(["notes", "a.md", "import", "anna.notes.json", "--reader", "anna"]) == 0
    assert "0 new notes, 0 newer, 2 known" in capsys.readouterr().out
    run(["notes", "a.md", "list"])
    assert "Anna" in capsys.readouterr().out


def test_the_name_and_the_kinds_are_those_of_the_settings(noted: Note, folder: Path) -> None:
    keep(reader="Me")
    assert run(["notes", "a.md", "export", "-o", "x.md"]) == 0
    assert "**¶ 1 · Ask · Me · 2024-03-01**" in (folder / "x.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["export"], "-o is for “export”, which needs it"),
        (["-o", "x.md"], "-o is for “export”"),
        (["import"], "files of notes are for “import”"),
        (["export", "-o", "x.md"], "--reader is needed"),
        (["export", "-o", "a.md", "--reader", "A"], "the briefing is read from this file"),
        (["export", "-o", "x.txt", "--reader", "A"], "files that end in .notes.json"),
        (["import", "none.json"], "cannot be read"),
        (["export", "-o", "x.md", "--reader", "A"], "There are no notes to be written."),
        (["export", "-o", "x.notes.json", "--reader", "A"], "There are no notes to be written."),
    ],
)
def test_what_is_wrong_is_told(arguments: list[str], words: str, capsys: Output) -> None:
    assert run(["notes", "a.md", *arguments]) == FAILED
    assert words in capsys.readouterr().err


def test_where_nothing_may_be_remembered_there_are_no_notes(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    off = policies.Policy(frozenset({"remember"}))
    monkeypatch.setattr("briefing_app.command_line.notes_command.policy", lambda: off)
    assert run(["notes", "a.md"]) == FAILED
    assert "Remembering is switched off" in capsys.readouterr().err


def test_notes_are_printed_with_the_briefing(noted: Note, folder: Path, capsys: Output) -> None:
    run(["notes", "a.md", "export", "-o", "anna.notes.json", "--reader", "Anna"])
    for wanted in ("mine", "anna.notes.json"):
        out = f"{wanted}.pdf"
        assert run(["export", "a.md", "-o", out, "--profile", "annotated", "--notes", wanted]) == 0
        assert "Who says so?" in words_of(folder / out)
    assert run(["export", "a.md", "-o", "x.pdf", "--notes", "none.json"]) == FAILED
    assert run(["export", "a.md", "-o", "x.html", "--notes", "mine"]) == FAILED
    assert "--notes is for .pdf files" in capsys.readouterr().err
    for layout in ("one-pager", "ballot"):
        given = ["--profile", layout, "--notes", "mine"]
        assert run(["export", "a.md", "-o", "x.pdf", *given]) == FAILED
        assert "have no room for notes" in capsys.readouterr().err


def test_that_there_are_no_notes_to_print_is_told(folder: Path, capsys: Output) -> None:
    assert run(["export", "a.md", "-o", "x.pdf", "--notes", "mine"]) == FAILED
    assert "There are no notes to be written." in capsys.readouterr().err
    assert not (folder / "x.pdf").exists()


def words_of(file: Path) -> str:
    document = pdfium.PdfDocument(file)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(words.split())


def test_nothing_kept_is_printed_where_nothing_may_be_remembered(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    off = policies.Policy(frozenset({"remember"}))
    monkeypatch.setattr("briefing_app.command_line.notes_command.policy", lambda: off)
    assert run(["export", "a.md", "-o", "x.pdf", "--notes", "mine"]) == FAILED
    assert "Remembering is switched off" in capsys.readouterr().err
