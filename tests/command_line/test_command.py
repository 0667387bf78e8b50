"""The commands that need no window, run within the test."""

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest

from briefing_app import __version__, system_libraries
from briefing_app.command_line import command
from briefing_app.command_line.command import run
from briefing_app.input.confined import reading_process
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import PAPERS, THEMES, VIEWS
from briefing_app.output.record.record_schema import json_schema
from briefing_app.output.writers import WRITERS
from briefing_app.resources import built_in
from tests.samples import png

_BRIEFING = """\
---
title: A small one
comparison:
  motivations:
    - {id: m1, title: One}
    - {id: m2, title: Two}
  evidence:
    - {id: E1, text: Item, ratings: {m1: C, m2: I}}
---
Words that cite [@E1].
"""

_UNSOURCED = "This judgement cites neither a source nor an item of evidence."

_MATRIX = dict.fromkeys((each.ending for each in WRITERS), ()) | {".png": ("--view", "matrix")}

Output = pytest.CaptureFixture[str]


@pytest.fixture
def briefing(tmp_path: Path) -> Path:
    file = tmp_path / "small.md"
    file.write_text(_BRIEFING, "utf-8")
    return file


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A briefing with an error in its comparison."""
    file = tmp_path / "faulty.md"
    file.write_text(_BRIEFING.replace("m2: I", "m9: I"), "utf-8")
    return file


@pytest.fixture
def picture(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What pictures of the window were asked for."""
    asked: list[tuple[object, ...]] = []

    def window_picture(shown: Briefing, *wanted: object, turned: bool) -> bytes:
        assert not turned
        asked.append((shown.name, *wanted))
        return b"picture"

    module = ModuleType("briefing_app.ui.window_picture")
    module.window_picture = window_picture
    monkeypatch.setitem(sys.modules, "briefing_app.ui.window_picture", module)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    return asked


def test_version_and_help(capsys: Output) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"briefing-app {__version__}\n"
    assert run(["export", "-h"]) == 0
    help_text = capsys.readouterr().out
    assert all(len(line) <= 100 for line in help_text.splitlines())
    endings = (writer.ending for writer in WRITERS)
    choices = (*VIEWS, command.MATRIX, *THEMES, *PAPERS)
    for word in ("export", "check", *endings, *choices):
        assert word in help_text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--colour"], "no option “--colour”"),
        (["a.md", "--theme", "dark"], "no option “--theme”"),
        (["chek", "a.md"], "“chek” is neither a file nor a command"),
        (["exprot", "a.md", "-o", "x.pdf"], "“exprot” is neither a file nor a command"),
        (["export"], "-o/--output"),
        (["export", "-o", "x.png", "--view", "sideways"], "sideways"),
        (["export", "-o", "x.png", "--size", "1280"], "“1280” is not a size"),
        (["export", "-o", "x.png", "--size", "1280x0"], "“1280x0” is not a size"),
        (["export", "-o", "x.png", "--paper", "a4"], "--paper is for .pdf files"),
        (["export", "-o", "x.html", "--theme", "dark"], "--theme is for .png files"),
        (["export", "-o", "x.png", "--view", "matrix", "--size", "800x600"], "of the window"),
        (["export", "a.md", "b.md", "-o", "x.pdf"], "b.md"),
        (["check", "--all"], "--all"),
    ],
)
def test_wrong_arguments_are_told_in_one_line(
    arguments: list[str], words: str, capsys: Output
) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert words in err
    assert err.startswith("briefing-app: ")
    assert err.count("\n") == 1
    assert not out


def test_check_of_a_clean_file_says_so(briefing: Path, capsys: Output) -> None:
    assert run(["check", str(briefing)]) == 0
    assert capsys.readouterr().out == f"{briefing}: no problems.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX only")
def test_a_name_that_is_not_utf_8_is_told_and_written(faulty: Path, capsys: Output) -> None:
    file = faulty.rename(faulty.with_name(os.fsdecode(b"caf\xe9.md")))
    assert run(["check", str(file)]) == 1
    assert capsys.readouterr().out.startswith(f"{file.parent}/caf⟨0xE9⟩.md:8: ")
    for writer in WRITERS:
        out = file.with_name(os.fsdecode(b"\xff") + writer.ending)
        assert run(["export", str(file), "-o", str(out), *_MATRIX[writer.ending]]) == 0
        assert out.stat().st_size > 0
    capsys.readouterr()
    assert run(["export", str(file), "-o", f"{file}.odt"]) == 2
    assert "caf⟨0xE9⟩.md.odt: " in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX only")
def test_a_quiet_check_prints_nothing_in_any_form(faulty: Path, capsys: Output) -> None:
    for form in ([], ["--json"], ["--format", "json"]):
        assert run(["check", "--quiet", *form, str(faulty)]) == 1, form
        assert capsys.readouterr().out == "", form


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "latin-1"])
def test_json_names_the_file_whatever_its_name_and_the_terminal(
    faulty: Path, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = faulty.rename(faulty.with_name(os.fsdecode(b"caf\xe9 \xf0\x9f\x9a\xa2.md")))
    output = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", output)
    assert run(["check", "--json", str(file)]) == 1
    output.seek(0)
    found = json.loads(output.read())
    assert found["file"] == str(file)
    assert [each["file"] for each in found["problems"]] == [str(file)]


def test_check_of_the_built_in_briefing_finds_nothing(capsys: Output) -> None:
    assert run(["check"]) == 0
    assert capsys.readouterr().out.endswith(": no problems.\n")


def test_check_prints_every_problem_and_fails_on_errors(faulty: Path, capsys: Output) -> None:
    assert run(["check", str(faulty)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith(f"{faulty}:8: unknown-motivation: ")
    assert lines[0].endswith(" [error]")


def test_warnings_alone_do_not_fail_a_check(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "warned.md"
    file.write_text("---\ntitle: T\nsources:\n  - {id: s, title: S}\n---\nWords.\n", "utf-8")
    assert run(["check", str(file)]) == 0
    assert capsys.readouterr().out.endswith(" [warning]\n")


def test_advice_does_not_fail_a_check_and_says_once_how_to_silence_it(
    tmp_path: Path, capsys: Output
) -> None:
    file = tmp_path / "advised.md"
    words = "!!! judgement\n    So it is.\n\nWords.\n\n!!! judgement\n    And so.\n"
    file.write_text(words, "utf-8")
    assert run(["check", str(file)]) == 0
    first, second, silencing = capsys.readouterr().out.splitlines()
    assert first == f"{file}:2: unsourced-judgement: {_UNSOURCED} [advice]"
    assert second == f"{file}:7: unsourced-judgement: {_UNSOURCED} [advice]"
    assert silencing.startswith("unsourced-judgement: ICD 203")
    assert "“{: .silence-unsourced-judgement }”" in silencing
    assert silencing.endswith("“silence: [unsourced-judgement]” in the front matter, for the "
                              "whole file.")  # fmt: skip
    words = f"---\ntitle: T\nsilence: [unsourced-judgement]\n---\n{words}"
    file.write_text(words, "utf-8")
    assert run(["check", str(file)]) == 0
    assert capsys.readouterr().out == f"{file}: no problems.\n"


def test_problems_and_advice_as_json(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "both.md"
    file.write_text("---\ntitle: T\nas_of: 30\n---\n!!! judgement\n    So.\n", "utf-8")
    assert run(["check", "--json", str(file)]) == 1
    found = json.loads(capsys.readouterr().out)
    problem, finding = found["problems"]
    assert (found["file"], found["analysis"]) == (str(file), None)
    assert (problem["code"], problem["line"], problem["severity"]) == ("bad-date", 3, "error")
    assert finding == {
        "file": str(file),
        "line": 6,
        "code": "unsourced-judgement",
        "severity": "advice",
        "sentence": _UNSOURCED,
    }


def test_check_as_json_says_what_the_lead_hangs_on(tmp_path: Path, capsys: Output) -> None:
    assert run(["check", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, json_schema("check.schema.json"))
    assert found["problems"] == []
    assert run(["export", "-o", str(tmp_path / "a.json")]) == 0
    exported = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert found["analysis"] == exported["analysis"]
    assert exported["analysis"]["holds"]["items"] == ["E1", "E2"]


def test_a_table_can_be_exported_turned(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(["export", "--turn", "-o", str(tmp_path / "a.md")]) == 0
    assert "| The economy |" in (tmp_path / "a.md").read_text("utf-8")
    assert run(["export", "--turn", "-o", str(tmp_path / "a.json")]) == 2
    assert "--turn is not for .json files" in capsys.readouterr().err
    asked: list[object] = []
    window = ModuleType("briefing_app.ui.window_picture")

    def window_picture(*_wanted: object, turned: bool) -> bytes:
        asked.append(turned)
        return b"picture"

    window.window_picture = window_picture  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "briefing_app.ui.window_picture", window)
    assert run(["export", "--turn", "-o", str(tmp_path / "a.png")]) == 0
    assert run(["export", "-o", str(tmp_path / "a.png")]) == 0
    assert asked == [True, False]


def test_a_file_that_cannot_be_shown_gives_a_sentence(tmp_path: Path, capsys: Output) -> None:
    assert run(["check", str(tmp_path / "none.md")]) == 2
    out, err = capsys.readouterr()
    assert "none.md: no-such-file: " in err
    assert not out


def test_what_could_play_tricks_on_a_terminal_is_spelt_out(tmp_path: Path, capsys: Output) -> None:
    assert run(["check", str(tmp_path / "evil\x1b[2J\n.md")]) == 2
    err = capsys.readouterr().err
    assert "\x1b" not in err
    assert err.count("\n") == 1


def test_export_writes_by_the_ending(briefing: Path, tmp_path: Path) -> None:
    starts = {
        "pdf": b"%PDF",
        "html": b"<!DOCTYPE html>",
        "JSON": b"{\n",
        "csv": b"\xef\xbb\xbfID,",
        "xlsx": b"PK",
        "md": b"---\ntitle: ",
        "svg": b"<svg",
    }
    for ending, start in starts.items():
        out = tmp_path / f"out.{ending}"
        assert run(["export", str(briefing), "-o", str(out)]) == 0
        assert out.read_bytes().startswith(start)


def test_letters_without_a_font_are_named_by_check_and_export(
    tmp_path: Path, capsys: Output
) -> None:
    file = tmp_path / "signs.md"
    file.write_text("# Signs\n\nA sign \U0001fbff.\n", "utf-8")
    assert run(["check", str(file)]) == 0
    assert "letters-without-font: " in capsys.readouterr().out
    assert run(["export", str(file), "-o", str(tmp_path / "out.pdf")]) == 0
    assert "⟨U+1FBFF⟩ in ¶ 1" in capsys.readouterr().err
    assert run(["export", str(file), "-o", str(tmp_path / "out.html")]) == 0
    assert "letters-without-font" not in capsys.readouterr().err


def test_export_of_a_letter_page(briefing: Path, tmp_path: Path) -> None:
    from briefing_app.output.pdf.pages import Pages

    out = tmp_path / "out.pdf"
    assert run(["export", str(briefing), "-o", str(out), "--paper", "letter"]) == 0
    pages = Pages(out.read_bytes())
    assert pages.size(0) == pytest.approx((612, 792))
    pages.close()


def test_export_without_a_file_takes_the_built_in_briefing(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run(["export", "-o", str(out)]) == 0
    assert json.loads(out.read_text("utf-8"))["analysis"]["lead"]


def test_files_are_also_taken_as_addresses(
    briefing: Path, tmp_path: Path, capsys: Output, picture: list[tuple[object, ...]]
) -> None:
    file = briefing.rename(tmp_path / "a small café.md")
    assert run(["check", file.as_uri()]) == 0
    assert capsys.readouterr().out == f"{file}: no problems.\n"
    out = tmp_path / "the page.html"
    assert run(["export", file.as_uri(), "-o", out.as_uri()]) == 0
    assert out.exists()
    assert run(["export", file.as_uri(), "-o", str(tmp_path / "a.png")]) == 0
    assert picture[0][0] == file.name


def test_a_library_that_the_system_lacks_is_named_with_the_line_that_helps(
    briefing: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Output,
    logged: list[str],
) -> None:
    def missing(_name: str) -> None:
        raise ImportError("libGL.so.1: cannot open shared object file")

    module = ModuleType("briefing_app.ui.window_picture")
    module.__getattr__ = missing
    monkeypatch.setitem(sys.modules, "briefing_app.ui.window_picture", module)
    monkeypatch.setattr(system_libraries, "loads", lambda library: library != "libGL.so.1")
    arguments = ["export", str(briefing), "-o", str(tmp_path / "a.png")]
    assert run(arguments) == 2
    assert capsys.readouterr().err == (
        "This system lacks libGL.so.1; on Debian and Ubuntu this line installs what is needed:"
        " sudo apt-get install libgl1\n"
    )
    monkeypatch.setattr(system_libraries, "loads", lambda _library: True)
    assert run(arguments) == 2
    assert capsys.readouterr().err == (
        "A part of the program cannot be loaded: libGL.so.1: cannot open shared object file.\n"
    )
    assert logged == ["ImportError"] * 2


def test_a_file_may_begin_with_a_dash(
    briefing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    briefing.rename(tmp_path / "-small.md")
    monkeypatch.chdir(tmp_path)
    assert run(["export", "-o", "out.json", "--", "-small.md"]) == 0
    assert (tmp_path / "out.json").exists()


def test_problems_are_told_and_the_export_is_written(
    faulty: Path, tmp_path: Path, capsys: Output
) -> None:
    out = tmp_path / "out.html"
    assert run(["export", str(faulty), "-o", str(out)]) == 0
    assert "unknown-motivation" in capsys.readouterr().err
    assert out.exists()


@pytest.mark.parametrize(
    "name",
    [
        "out.odt",
        "out",
        "",
        "missing/out.html",
        "folder.html",
        "folder.html/",
        "new.html/",
        "file:///new.html/",
        "/dev/null/x.html",
    ],
)
def test_what_cannot_be_written_gives_a_sentence(
    name: str, briefing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.html").mkdir()
    assert run(["export", str(briefing), "-o", name]) == 2
    err = capsys.readouterr().err
    assert "not-written" in err
    assert err.count("\n") == 1


def test_a_pipe_behind_a_name_is_not_replaced(briefing: Path, capsys: Output) -> None:
    reading, writing = os.pipe()
    try:
        assert run(["export", str(briefing), "-o", f"/dev/fd/{writing}", "-f", "html"]) == 2
    finally:
        os.close(reading)
        os.close(writing)
    assert "there is a pipe, a socket or a device with this name" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "verify", "notes"])
def test_an_empty_name_is_no_file(command: str, capsys: Output) -> None:
    assert run([command, ""]) == 2
    assert "no-such-file: The name of the file is empty." in capsys.readouterr().err


@pytest.mark.parametrize("options", [(), ("--view", "matrix")])
def test_a_briefing_is_not_written_over_itself(
    briefing: Path, tmp_path: Path, picture: list[tuple[object, ...]], options: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch, capsys: Output,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sights.png").write_bytes(png(3, 2))
    briefing.write_text(f"{_BRIEFING}\n![Sights](sights.png)\n")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for out in (("small.md",), ("sights.png", *options)):
        assert run(["export", str(briefing), "-o", *out]) == 2
        err = capsys.readouterr().err
        assert f"“{out[0]}” was not written: the briefing is read from this file" in err
        assert err.count("\n") == 1
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert not picture


def test_no_comparison_no_table(tmp_path: Path, capsys: Output) -> None:
    plain = tmp_path / "plain.md"
    plain.write_text("Words.\n", "utf-8")
    assert run(["export", str(plain), "-o", str(tmp_path / "out.csv")]) == 2
    assert "no comparison" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


def test_a_picture_is_made_without_a_screen(
    briefing: Path, tmp_path: Path, picture: list[tuple[object, ...]]
) -> None:
    out = tmp_path / "out.png"
    wanted = ["--view", "compare", "--theme", "dark", "--size", "800x600"]
    assert run(["export", str(briefing), "-o", str(out), *wanted]) == 0
    assert run(["export", "-o", str(out)]) == 0
    assert picture == [
        (briefing.name, "compare", "dark", (800, 600)),
        (built_in().name, "both", "light", (1280, 900)),
    ]
    assert out.read_bytes() == b"picture"
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_picture_of_the_comparison_needs_no_window(
    briefing: Path, tmp_path: Path, picture: list[tuple[object, ...]]
) -> None:
    out = tmp_path / "out.png"
    assert run(["export", str(briefing), "-o", str(out), "--view", "matrix"]) == 0
    assert out.read_bytes().startswith(b"\x89PNG")
    assert not picture


def test_a_reader_of_the_output_that_goes_away_is_no_error(
    briefing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert run(["check", str(briefing)]) == command.PIPE_CLOSED


def test_a_full_disk_behind_the_output_is_told(
    briefing: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output, logged: list[str]
) -> None:
    def full(_words: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(command, "_say", full)
    assert run(["check", str(briefing)]) == 2
    assert "the disk is full: output" in capsys.readouterr().err
    assert "OSError" in logged


@pytest.mark.parametrize("arguments", [["--version"], ["--nonsense"], ["check"]])
def test_a_windowed_program_without_streams_does_not_mind(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert run(arguments) in {0, 2}


def test_half_a_character_is_spelt_out(
    briefing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.output.html import html_page as html

    half: Callable[[object], str] = lambda _briefing: "a\ud800"  # noqa: E731
    monkeypatch.setattr(html, "to_html", half)
    out = tmp_path / "out.html"
    assert run(["export", str(briefing), "-o", str(out)]) == 0
    assert out.read_bytes() == b"a\\ud800"


def test_pictures_of_another_folder_are_shown_if_it_is_named(
    tmp_path: Path, capsys: Output
) -> None:
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "a.png").write_bytes(png(4, 3))
    (tmp_path / "texts").mkdir()
    text, out = tmp_path / "texts" / "a.md", tmp_path / "a.html"
    text.write_text("![A map](../maps/a.png)\n", "utf-8")
    assert (
        run(["export", str(text), "-o", str(out), "--pictures-from", str(tmp_path / "maps")]) == 0
    )
    assert "data:image/png" in out.read_text("utf-8")
    assert capsys.readouterr().err == ""
    assert run(["export", str(text), "-o", str(out)]) == 0
    assert "data:image/png" not in out.read_text("utf-8")
    assert run(["export", str(text), "-o", str(out), "--pictures-from", str(text)]) == 2
    assert "is not a folder" in capsys.readouterr().err


def test_commands_get_ready_to_read_before_they_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text("# A title\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    ready: list[tuple[str, bool]] = []

    def get_ready(*, several: bool = False) -> None:
        ready.append((words, several))

    monkeypatch.setattr(reading_process, "start_reader", get_ready)
    commands = (
        ("compare a.md a.md", True), ("track a.md", True), ("notes a.md", False),
        ("verify a.md", False), ("check a.md", False), ("check a.md b.md", True),
        ("list --shelf .", False), ("export a.md -o a.html", False),
    )  # fmt: skip
    for words, _several in commands:
        run(words.split())
    assert ready == list(commands)
