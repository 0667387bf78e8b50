"""Folders of work end with their process, or with the next one."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

import pytest

from briefing_app import work_folders
from briefing_app.work_folders import WorkFolder, sweep

_TAKE_ONE = """
import os
from briefing_app.work_folders import WorkFolder
folder = WorkFolder()
(folder.path / "picture.png").write_bytes(b"secret")
print(folder.path, flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_what_a_killed_process_left_is_deleted_by_the_next() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _TAKE_ONE], stdout=subprocess.PIPE, text=True, check=False
    )
    left = Path(done.stdout.strip())
    assert (left / "picture.png").exists()
    sweep()
    assert not left.exists()


def test_a_folder_in_use_stays() -> None:
    folder, other = WorkFolder(), WorkFolder()
    sweep()
    assert folder.path.stat().st_mode & 0o077 == 0
    folder.delete()
    assert not folder.path.exists()
    assert other.path.exists()
    other.delete()


_READ_A_STREAM = """
import io, os, sys
from briefing_app.command_line import file_argument

def killed(*_arguments, **_options):
    os.kill(os.getpid(), 9)

from briefing_app.input.confined import reading_process
reading_process.begin = killed
sys.stdin = io.TextIOWrapper(io.BytesIO(b"# Secret"))
with file_argument.begin("-"):
    pass
"""
_READ_A_COPY = """
import os
from pathlib import Path
import apsw
from briefing_app.store import salvage, schema

def pour(source, target):
    if source.filename != os.path.realpath("state.db"):
        os.kill(os.getpid(), 9)
    raise apsw.CantOpenError

schema.pour = pour
path = Path("state.db").absolute()
apsw.Connection(str(path)).execute("CREATE TABLE words (word)")
salvage.salvage(path, apsw.Connection(":memory:"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("script", [_READ_A_STREAM, _READ_A_COPY])
def test_no_copy_of_what_was_read_outlives_a_killed_process_for_long(
    script: str, temporary: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    done = subprocess.run([sys.executable, "-c", script], cwd=elsewhere, check=False)
    assert done.returncode == -9
    (left,) = temporary.iterdir()
    assert len(list(left.iterdir())) > 1
    sweep()
    assert not left.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder that is in use")
def test_a_folder_that_is_swept_before_it_is_locked_is_made_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    take = work_folders._is_taken
    swept: list[Path] = []

    def take_late(lock: IO[bytes]) -> bool:
        if not swept:
            swept.append(Path(lock.name).parent)
            shutil.rmtree(swept[0])
        return take(lock)

    monkeypatch.setattr(work_folders, "_is_taken", take_late)
    with WorkFolder() as folder:
        assert folder.exists()
        assert folder not in swept


def test_what_is_not_known_to_be_left_stays(temporary: Path) -> None:
    without_lock = temporary / "briefing-paper-older"
    without_lock.mkdir()
    elsewhere = temporary / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / ".lock").touch()
    link = temporary / "briefing-paper-link"
    link.symlink_to(elsewhere)
    sweep()
    assert without_lock.exists()
    assert (elsewhere / ".lock").exists()


def test_a_system_without_a_folder_for_it_is_no_fault(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(temporary / "missing"))
    sweep()
