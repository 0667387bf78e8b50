"""What the system could not do is said in the reader's language."""

import errno
import sys
from pathlib import Path

import pytest

from briefing_app.command_line.command import run
from briefing_app.command_line.exit_codes import FAILED
from briefing_app.system_errors import why_unreadable, why_unwritten


def test_what_the_system_says_is_said_in_our_words() -> None:
    for number in (errno.EACCES, errno.EPERM):
        assert why_unreadable(OSError(number, "X")) == "you have no permission to read it"
        assert why_unwritten(OSError(number, "X")) == "you have no permission to write there"
    for words in (why_unreadable, why_unwritten):
        assert words(OSError(errno.EISDIR, "X")) == "there is a folder with this name"
        assert words(OSError(errno.ESTALE, "Stale file handle")) == "Stale file handle"
        assert words(OSError("odd")) == "odd"
        assert words(OSError(errno.ENOENT, "X")).startswith("there is no such")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder that is in use")
def test_a_folder_that_was_deleted_is_not_taken_for_that_of_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, file = tmp_path / "gone", tmp_path / "a.md"
    file.write_text("# T\n", "utf-8")
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    told = "the folder that the program was started in is no longer there"
    assert run(["check", "a.md"]) == FAILED
    sentence = f"No process could be started to read it: {told}."
    assert capsys.readouterr().err == f"a.md: failed: {sentence}\n"
    assert run(["export", str(file), "-o", "a.json"]) == FAILED
    assert capsys.readouterr().err == f"briefing-app: {told}\n"
    assert why_unreadable(FileNotFoundError(errno.ENOENT, "X", "a")).startswith("there is no such")
