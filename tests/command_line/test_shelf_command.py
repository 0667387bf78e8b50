"""The commands search and list print the same as the window of the shelf."""

import json
from pathlib import Path

import pytest

from briefing_app.command_line import shelf_command
from briefing_app.command_line.command import run
from briefing_app.model.notes.records import Anchor, Note
from briefing_app.model.shelf.kept import folders_text
from briefing_app.policy import Policy
from briefing_app.resources import cache_folder, resource, state_folder
from briefing_app.shelf_update import INDEX
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.state import Store
from tests.store.damage import damage

Output = pytest.CaptureFixture[str]
SHELF = str(resource("briefings"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def test_hits_are_printed_with_their_paragraphs(capsys: Output) -> None:
    assert run(["search", "--shelf", SHELF, "missile", "-nuclear"]) == 1
    assert run(["search", "--shelf", SHELF, "--most", "1", "sixth nuclear"]) == 0
    first, *hits = capsys.readouterr().out.splitlines()
    assert first.endswith(
        "north-korea.textbundle: North Korea’s motivations; 2018-04-24; UNCLASSIFIED; "
        "The Briefing App project; The economy"
    )
    assert any(hit.startswith("    ¶ 24: ") for hit in hits)
    assert len(hits) == 2


def test_an_index_that_proves_to_be_damaged_is_made_anew(capsys: Output) -> None:
    assert run(["search", "--shelf", SHELF, "missile"]) == 0
    whole = capsys.readouterr().out
    index = cache_folder() / INDEX
    damage(index)
    assert run(["search", "--shelf", SHELF, "missile"]) == 0
    assert capsys.readouterr() == (whole, "")


def test_so_many_hits_of_a_briefing_are_printed(capsys: Output) -> None:
    assert run(["search", "--shelf", SHELF, "--most", "1", "the"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + shelf_command.HITS


def test_a_newer_edition_is_told(capsys: Output) -> None:
    assert run(["list", "--shelf", SHELF, "--until", "2018-03"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.endswith("there is a newer edition of 2018-04-24")


def test_a_newer_edition_in_another_folder_is_not_told(tmp_path: Path, capsys: Output) -> None:
    for name, date in (("one", "2018-03"), ("two", "2018-04")):
        (tmp_path / name).mkdir()
        text = f"---\ntitle: Talks\nas_of: {date}\n---\n\nWords.\n"
        (tmp_path / name / "talks.md").write_text(text, "utf-8")
        assert run(["list", "--shelf", str(tmp_path / name)]) == 0
    assert run(["list", "--shelf", str(tmp_path / "one")]) == 0
    assert "there is a newer edition" not in capsys.readouterr().out


def test_json_has_the_same(capsys: Output) -> None:
    assert run(["search", "--shelf", SHELF, "--json", "sixth nuclear"]) == 0
    april, march = json.loads(capsys.readouterr().out)
    assert april["date"] == "2018-04-24"
    assert march["newer"] == "2018-04-24"
    hit = next(each for each in april["hits"] if each["kind"] == "paragraph")
    assert hit["paragraph"] == 24
    assert hit["words"] == "sixth nuclear"


def test_filters_narrow_the_list(capsys: Output) -> None:
    assert run(["list", "--shelf", SHELF, "--since", "2018-04", "--likelihood", "likely"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert run(["list", "--shelf", SHELF, "--marking", "SECRET"]) == 1
    assert capsys.readouterr().out == ""


def test_files_that_cannot_be_read_are_named(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "bad.md").write_bytes(b"%PDF-1.7")
    assert run(["list", "--shelf", str(tmp_path)]) == 1
    assert f"{tmp_path}/bad.md: This is a PDF" in capsys.readouterr().err


def test_a_name_that_is_not_utf_8_is_printed(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "\udcff.md").write_text("# A title\n", "utf-8")
    assert run(["list", "--shelf", str(tmp_path)]) == 0
    assert "⟨0xFF⟩.md: A title" in capsys.readouterr().out
    assert run(["list", "--shelf", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["file"].endswith("\N{REPLACEMENT CHARACTER}.md")


def test_the_folders_of_the_window_are_taken(capsys: Output) -> None:
    assert run(["list"]) == 2
    assert "There is no shelf yet" in capsys.readouterr().err
    store = Store(state_folder() / "state.db")
    store.keep_setting("settings", {"shelf": folders_text([SHELF])})
    store.close()
    assert run(["list"]) == 0
    assert (cache_folder() / "shelf.db").exists()


def test_the_policy_switches_it_off(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr(shelf_command, "policy", lambda: Policy(frozenset({"shelf"})))
    assert run(["list", "--shelf", SHELF]) == 2
    assert "The shelf is switched off" in capsys.readouterr().err


def test_without_memory_no_index_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr(shelf_command, "policy", lambda: Policy(frozenset({"remember"})))
    assert run(["list", "--shelf", SHELF]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert not cache_folder().exists()
    assert run(["list"]) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["search", "-war"], "no word to look for"),
        (["search"], "no word to look for"),
        (["search", "a", "--sinse", "2018"], "Did you mean “--since”"),
        (["list", "--since", "May"], "is not a date"),
        (["list", "--most", "0"], "is not a number from 1"),
        (["list", "--most", "x"], "is not a number from 1"),
    ],
)
def test_wrong_arguments_are_refused(arguments: list[str], words: str, capsys: Output) -> None:
    assert run(arguments) == 2
    assert words in capsys.readouterr().err


def test_notes_are_found(capsys: Output, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("# A\n\nThe harbour.\n", "utf-8")
    notes = [
        Note("n1", Anchor("harbour", paragraph=1), words="Ask the\npilot"),
        Note("n2", Anchor("harbour"), words="The pilot knows", reader="Ann"),
        Note("n3", Anchor("harbour"), kind=1),
    ]
    store = Store(state_folder() / "state.db")
    KeptNotes(store, str(file)).change(notes)
    KeptNotes(store, str(tmp_path / "gone.md")).change(notes)
    store.close()
    assert run(["search", "--shelf", str(tmp_path), "pilot"]) == 0
    _file, *hits = capsys.readouterr().out.splitlines()
    assert sorted(hits) == ["    Note (Ann): The pilot knows", "    ¶ 1, note: Ask the pilot"]
    assert run(["search", "--shelf", str(tmp_path), "--json", "harbour", "-night"]) == 0
    assert [each["kind"] for each in json.loads(capsys.readouterr().out)[0]["hits"]] == [
        "paragraph"
    ]
    assert run(["search", "--shelf", str(tmp_path), "pilot", "--since", "2020"]) == 1
    assert run(["search", "--shelf", str(tmp_path), "pilot", "-knows"]) == 1
