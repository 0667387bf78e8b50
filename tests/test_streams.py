"""The command line with streams, Several files, and a shell that completes."""

import argparse
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefing_app.command_line import file_argument
from briefing_app.command_line.arguments import Parser
from briefing_app.command_line.command import _RUN, run
from briefing_app.command_line.command_help import help_text
from briefing_app.command_line.command_names import COMMANDS, GENERAL_OPTIONS, CommandName
from briefing_app.command_line.completion_command import OPTIONS, SHELLS, all_options
from briefing_app.model.briefing import Briefing

Output = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[1]
Bytes = pytest.CaptureFixture[bytes]

CLEAN = "# The ferry\n\nIt sails at nine.\n"
WARNED = "# The ferry\n\n![A map](none.png)\n"
FAULTY = "---\ntitle: [x\n---\nWords.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    names = {"clean": CLEAN, "warned": WARNED, "faulty": FAULTY, "-dash": CLEAN}
    for name, text in names.items():
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    return tmp_path


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Let standard input have bytes."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input_is_checked(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    given(monkeypatch, WARNED.encode())
    assert run(["check", "-"]) == 0
    assert capsys.readouterr().out.startswith("-:3: image-missing: ")


def test_what_is_no_text_is_refused_under_the_name_of_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    given(monkeypatch, bytes(9))
    assert run(["check", "-"]) == 2
    assert capsys.readouterr().err.startswith("-: not-a-briefing: ")


def test_standard_input_and_output_are_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: Bytes
) -> None:
    given(monkeypatch, CLEAN.encode())
    assert run(["export", "-", "-o", "-", "-f", "html"]) == 0
    assert b"It sails at nine." in capfdbinary.readouterr().out
    given(monkeypatch, CLEAN.encode())
    assert run(["export", "-", "-o", "-", "--format", "pdf"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("stream", "words"),
    [("stdin", ["check", "-"]), ("stdout", ["export", "clean.md", "-o", "-", "-f", "html"])],
)
def test_a_stream_that_is_closed_is_told(
    stream: str, words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr(sys, stream, None)
    assert run(words) == 2
    assert capsys.readouterr().err == "briefing-app: the stream is closed: -\n"


@pytest.mark.parametrize("words", [["--nonsense"], ["check", "missing.md"], ["export", "-o", ""]])
def test_an_error_that_cannot_be_told_is_still_one(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(io.StringIO):
        def write(self, _words: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stderr", Full())
    assert run(words) == 2


def test_nothing_of_standard_input_stays_on_the_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    given(monkeypatch, CLEAN.encode())
    assert run(["export", "-", "-o", "out.json"]) == 0
    assert sorted(each.name for each in folder.iterdir() if each.is_dir()) == []
    assert json.loads((folder / "out.json").read_text("utf-8"))["title"] == "The ferry"


def test_too_much_standard_input_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr(file_argument, "ARCHIVE_BYTES", 10)
    given(monkeypatch, CLEAN.encode())
    assert run(["check", "-"]) == 2
    assert "as much as is read" in capsys.readouterr().err


def test_several_files_are_checked_and_the_worst_counts(capsys: Output) -> None:
    assert run(["check", "clean.md", "warned.md"]) == 0
    out = capsys.readouterr().out
    assert "clean.md: no problems." in out
    assert "warned.md:3: image-missing" in out
    assert run(["check", "faulty.md", "clean.md"]) == 1
    assert run(["check", "none.md", "clean.md"]) == 2
    captured = capsys.readouterr()
    assert "none.md: no-such-file: No such file." in captured.err
    assert "clean.md: no problems." in captured.out


def test_several_files_are_a_list_in_json(capsys: Output) -> None:
    assert run(["check", "--format", "json", "clean.md", "faulty.md"]) == 1
    assert [each["file"] for each in json.loads(capsys.readouterr().out)] == [
        "clean.md", "faulty.md",
    ]  # fmt: skip
    run(["check", "--json", "clean.md"])
    assert json.loads(capsys.readouterr().out)["file"] == "clean.md"
    assert run(["check", "--json", "none.md"]) == 2
    assert capsys.readouterr().out == ""


def test_a_file_is_checked_once(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    given(monkeypatch, WARNED.encode())
    assert run(["check", "-", "clean.md", "-", "clean.md"]) == 0
    assert capsys.readouterr().out == (
        "-:3: image-missing: There is no “none.png” in the briefing. [warning]\n"
        "clean.md: no problems.\n"
    )


def test_several_files_are_a_list_even_if_none_can_be_read(capsys: Output) -> None:
    assert run(["check", "--json", "none.md", "gone.md"]) == 2
    assert json.loads(capsys.readouterr().out) == []


def test_an_error_is_not_told_where_the_result_goes(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: Bytes
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert run(["export", "warned.md", "-o", "-", "-f", "html"]) == 0
    assert b"image-missing" not in capfdbinary.readouterr().out


def test_a_closed_stream_is_no_place_for_a_file() -> None:
    """A file that took the number of standard error would receive what libraries print."""
    program = (
        "import os, sys; from briefing_app.__main__ import main; code = main(['--version']);"
        "file = os.open(os.devnull, os.O_RDONLY); os._exit(code or (file < 3))"
    )
    closing = 'exec "$@" <&- >&- 2>&-'
    command = ["sh", "-c", closing, "sh", sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a server is on Linux only")
def test_nothing_that_python_warns_of_is_left_open(folder: Path) -> None:
    command = [sys.executable, "-m", "briefing_app", "check", str(folder / "clean.md")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_fault_of_the_program_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    def faulty() -> str:
        raise RuntimeError("words of a briefing")

    monkeypatch.setattr("briefing_app.command_line.command_help.help_text", faulty)
    assert run(["--help"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("briefing-app: This is a fault of the program. (RuntimeError, ")
    assert err.count("\n") == 1
    assert "words" not in err


def test_a_fault_in_one_file_is_told_with_its_name_and_the_others_are_checked(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    def faulty(briefing: Briefing) -> tuple[()]:
        if briefing.file == "warned.md":
            raise RuntimeError("words of a briefing")
        return ()

    monkeypatch.setattr("briefing_app.output.missing_letters.missing_letters", faulty)
    assert run(["check", "warned.md", "clean.md"]) == 2
    out, err = capsys.readouterr()
    assert out == "clean.md: no problems.\n"
    assert err.startswith("warned.md: This is a fault of the program. (RuntimeError, ")


def test_strict_lets_warnings_fail_and_quiet_says_nothing(capsys: Output) -> None:
    assert run(["check", "--strict", "warned.md"]) == 1
    assert run(["check", "--strict", "clean.md"]) == 0
    capsys.readouterr()
    assert run(["check", "-q", "faulty.md"]) == 1
    assert run(["export", "-q", "warned.md", "-o", "out.html"]) == 0
    assert capsys.readouterr() == ("", "")


def test_the_format_counts_more_than_the_ending(folder: Path) -> None:
    assert run(["export", "clean.md", "-o", "out.txt", "-f", "json"]) == 0
    assert json.loads((folder / "out.txt").read_text("utf-8"))["title"] == "The ferry"


@pytest.mark.parametrize("name", [".html", "HTML"])
def test_a_format_is_written_like_an_ending(name: str, folder: Path) -> None:
    assert run(["export", "clean.md", "-o", "x.y", "-f", name]) == 0
    assert (folder / "x.y").read_bytes().startswith(b"<!DOCTYPE html>")


def test_no_clobber_keeps_what_is_there(folder: Path, capsys: Output) -> None:
    (folder / "out.json").write_text("mine", "utf-8")
    assert run(["export", "clean.md", "-o", "out.json", "--no-clobber"]) == 2
    assert "--no-clobber keeps it" in capsys.readouterr().err
    assert (folder / "out.json").read_text("utf-8") == "mine"
    assert run(["export", "clean.md", "-o", "new.json", "-n"]) == 0
    (folder / "nowhere.json").symlink_to("missing.json")
    assert run(["export", "clean.md", "-o", "nowhere.json", "-n"]) == 2


def test_no_clobber_holds_for_each_copy(folder: Path, capsys: Output) -> None:
    copies = ["--copies", "each", "--distribution", "A; B"]
    (folder / "out-copy-2.pdf").write_text("mine", "utf-8")
    before = sorted(folder.iterdir())
    assert run(["export", "clean.md", "-o", "out.pdf", *copies, "-n"]) == 2
    assert "“out-copy-2.pdf” was not written: the file exists" in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before
    (folder / "out-copy-2.pdf").unlink()
    (folder / "out.pdf").write_text("another", "utf-8")
    assert run(["export", "clean.md", "-o", "out.pdf", *copies, "-n"]) == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["chek", "a.md"], "“chek” is neither a file nor a command. Did you mean “check”?"),
        (["exprot", "a.md"], "Did you mean “export”?"),
        (["xyzzy", "a.md"], "“xyzzy” is neither a file nor a command. (see"),
        (["export", "-o", "a.pdf", "--papr", "a4"], "Did you mean “--paper”?"),
        (["check", "--strikt"], "Did you mean “--strict”?"),
        (["check", "--josn=1"], "Did you mean “--json”?"),
        (["check", "--json=1"], "--json takes no value."),
        (["--verison"], "no option “--verison” here. Did you mean “--version”?"),
        (["--no-memry", "clean.md"], "Did you mean “--no-memory”?"),
        (["--no-memory", "check", "clean.md"], "no option “--no-memory” here. (see"),
        (["notes", "clean.md", "frob"], "action cannot be 'frob'; choose from"),
        (["version"], "Did you mean “--version”?"),
        (["CHECK", "clean.md"], "Did you mean “check”?"),
        (["-dash.md"], "The file of this name is “./-dash.md”."),
        (["check", "-dash.md"], "The file of this name is “./-dash.md”."),
        (["check", "-x"], "These arguments are not known: -x. (see"),
        (["export", "a.md", "b.md", "-o", "x.pdf"], "These arguments are not known: b.md. (see"),
        (["compare", "clean.md"], "These arguments are missing: NEW."),
        (["thumbnail"], "These arguments are missing: FILE, OUT."),
        (["notes"], "These arguments are missing: FILE."),
        (["completion"], "These arguments are missing: SHELL."),
        (["export", "clean.md", "-o", "-"], "-o - needs --format"),
        (["export", "clean.md", "-o", "-", "-f", "png"], "cannot go to standard output"),
        (["export", "clean.md", "-o", "-", "-f", "pdf", "--copies", "run"], "Several files"),
        (["export", "-", "-o", "a.png"], "needs a file, not standard input"),
        (["export", "clean.md", "-o", "a.x", "-f", "xyz"], "--format"),
        (["completion", "csh"], "csh"),
    ],
)
def test_a_mistake_is_one_sentence(words: list[str], sentence: str, capsys: Output) -> None:
    assert run(words) == 2
    err = capsys.readouterr().err
    assert sentence in err
    assert err.count("\n") == 1


def test_the_version_with_its_parts_is_for_a_report(capsys: Output) -> None:
    assert run(["-V"]) == 0
    assert capsys.readouterr().out.startswith("briefing-app ")
    for words in (["--verbose", "--version"], ["-V", "--verbose"]):
        assert run(words) == 0
        out = capsys.readouterr().out
        assert "typst 0." in out
        assert "Python 3." in out


def test_a_part_that_is_not_installed_is_unknown(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr("briefing_app.command_line.version_report.PACKAGES", ("no-such-package",))
    run(["--version", "--verbose"])
    assert "no-such-package unknown" in capsys.readouterr().out


@pytest.mark.parametrize("shell", SHELLS)
def test_shells_read_the_completion(shell: str, capsys: Output, folder: Path) -> None:
    assert run(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in (*COMMANDS, "strict", "no-clobber", "profile", "side-by-side"):
        assert word in script
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    (folder / "script").write_text(script, "utf-8")
    subprocess.run([program, "-n", "script"], check=True)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("briefing-app co", ["compare", "completion"]),
        ("briefing-app check --st", ["--strict"]),
        ("briefing-app export --no", ["--no-clobber", "--notes"]),
        ("briefing-app check cl", ["clean.md"]),
    ],
)
def test_bash_completes(words: str, found: list[str], capsys: Output) -> None:
    run(["completion", "bash"])
    script = capsys.readouterr().out
    parts = words.split()
    script += f"COMP_WORDS=({' '.join(parts)}); COMP_CWORD={len(parts) - 1}; _briefing_app\n"
    script += 'printf "%s\\n" "${COMPREPLY[@]}"\n'
    result = subprocess.run(
        ["bash", "-c", script],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert result.stdout.split() == found


def test_every_command_runs_and_is_completed() -> None:
    assert set(OPTIONS) == set(_RUN) == set(COMMANDS)


@pytest.mark.many_lines_again
@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_command_is_completed_and_in_the_help(
    command: CommandName, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    known: set[str] = set()

    declare = Parser.add_argument

    def noted(parser: Parser, *names: str, **more: Any) -> argparse.Action:
        known.update(each for each in names if each.startswith("--"))
        return declare(parser, *names, **more)

    monkeypatch.setattr(Parser, "add_argument", noted)
    assert run([command, "--no-such-option"]) == 2
    completed = set(all_options()[command])
    assert known == completed
    assert all(each in help_text() for each in completed)


def test_the_options_of_the_program_are_completed(capsys: Output) -> None:
    for shell in SHELLS:
        run(["completion", shell])
        script = capsys.readouterr().out
        assert all(each.removeprefix("--") in script for each in GENERAL_OPTIONS)
