"""Why no window opens is said where a reader can see it."""

import sys
from pathlib import Path

import pytest

from briefing_app import last_words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The dialogs are those of Linux")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of programs, and a display."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return tmp_path


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that are started; /gone cannot be."""
    shown: list[list[str]] = []

    def start(command: list[str], **_options: object) -> None:
        if command[0] == "/gone":
            raise FileNotFoundError
        shown.append(command)

    monkeypatch.setattr(last_words.subprocess, "Popen", start)
    return shown


def _program(folder: Path, name: str) -> str:
    path = folder / name
    path.write_text("#!/bin/sh\n", "utf-8")
    path.chmod(0o755)
    return str(path)


def test_the_first_dialog_that_is_there_shows_it(
    programs: Path, shown: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    _program(programs, "notify-send")
    dialog = _program(programs, "kdialog")
    last_words.tell("Why.")
    assert shown == [[dialog, "--error", "Why."]]
    assert capsys.readouterr().err == "Why.\n"


def test_without_a_dialog_it_is_still_said(
    programs: Path, shown: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    last_words.tell("Why.")
    assert shown == []
    assert capsys.readouterr().err == "Why.\n"


def test_one_that_does_not_start_is_passed_over(
    programs: Path, shown: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _program(programs, "xmessage")
    found = {"zenity": "/gone", "xmessage": dialog}
    monkeypatch.setattr(last_words.shutil, "which", found.get)
    last_words.tell("Why.")
    assert [command[0] for command in shown] == [dialog]


def test_nothing_is_shown_to_who_reads_it_in_a_terminal(
    programs: Path, shown: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(programs, "zenity")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    last_words.tell("Why.")
    assert shown == []


def test_nothing_is_shown_without_a_display(
    programs: Path, shown: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(programs, "zenity")
    monkeypatch.delenv("DISPLAY")
    last_words.tell("Why.")
    monkeypatch.setattr(sys, "stderr", None)
    last_words.tell("Why.")
    assert shown == []
