"""The script that starts the built program says why it cannot, and is in no one's way otherwise."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHOWN = '#!/bin/sh\nfor each in "$@"; do printf "[%s]" "$each"; done\n'

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The script is for Linux")


def _script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def start(tmp_path: Path) -> Path:
    """The script in a folder with a space, with a program that prints its arguments."""
    folder = tmp_path / "a folder"
    _script(folder / "_internal" / "briefing-app", SHOWN)
    return _script(folder / "briefing-app", (ROOT / "resources/desktop/start").read_text("utf-8"))


def _on(
    library: str, start: Path | str, folder: Path, *arguments: str, display: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the script where there is some C library, and ``folder`` is before the usual programs."""
    _script(folder / "getconf", f"#!/bin/sh\necho '{library}'\n")
    environment = {"PATH": f"{folder}:{os.environ['PATH']}", "DISPLAY": display}
    return subprocess.run(
        [str(start), *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("library", ["glibc 2.34", "glibc 2.41.9000", "glibc 2.100"])
def test_it_starts_the_program_with_its_arguments(
    start: Path, tmp_path: Path, library: str
) -> None:
    done = _on(library, start, tmp_path / "bin", "a b", "*", "")
    assert (done.returncode, done.stdout, done.stderr) == (0, "[a b][*][]", "")


def test_it_may_be_linked_to_and_be_on_the_path(start: Path, tmp_path: Path) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "briefing-app").symlink_to(os.path.relpath(start, folder))
    assert _on("glibc 2.36", folder / "briefing-app", folder, "x").stdout == "[x]"
    assert _on("glibc 2.36", "briefing-app", folder, "x").stdout == "[x]"


@pytest.mark.parametrize(
    ("library", "named"),
    [("glibc 2.31", "has glibc 2.31"), ("glibc 2.9", "has glibc 2.9"), ("", "another C library")],
)
def test_an_older_library_is_named(start: Path, tmp_path: Path, library: str, named: str) -> None:
    done = _on(library, start, tmp_path / "bin")
    assert (done.returncode, done.stdout) == (2, "")
    assert "needs the GNU C library 2.34 or newer" in done.stderr
    assert named in done.stderr


def test_a_build_that_needs_a_newer_library_names_it(start: Path, tmp_path: Path) -> None:
    written = start.read_text("utf-8").replace("needed=2.34", "needed=2.38")
    _script(start, written)
    done = _on("glibc 2.36", start, tmp_path / "bin")
    assert done.returncode == 2
    assert "needs the GNU C library 2.38 or newer, and this system has glibc 2.36." in done.stderr
    assert "Debian" not in done.stderr
    assert _on("glibc 2.38", start, tmp_path / "bin", "x").stdout == "[x]"


def test_who_has_no_terminal_sees_a_dialog(start: Path, tmp_path: Path) -> None:
    folder = tmp_path / "bin"
    _script(folder / "zenity", f"{SHOWN}exit 1\n")
    _script(folder / "kdialog", SHOWN)
    done = _on("glibc 2.31", start, folder, display=":4711")
    assert done.returncode == 2
    assert "[--error][--no-markup][--text][Briefing App needs" in done.stdout
    assert "[--error][Briefing App needs the GNU C library" in done.stdout
