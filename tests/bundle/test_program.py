"""The built program, tried where it will be used: a folder nobody can write, and no network."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "briefing-app"

# Read-only even to root, and without any network device but a loopback that is down.
SEALED = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'

pytestmark = pytest.mark.bundle


def _run(command: list[str], home: Path) -> str:
    """Run a command to its end with a fresh home, and return what it printed."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    done = subprocess.run(
        command,
        env=kept | {"HOME": str(home)},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The command that runs the program from a read-only folder without a network."""
    folder = tmp_path_factory.mktemp("program") / "briefing-app"
    shutil.copytree(BUILT, folder, symlinks=True)
    namespaces = ["unshare", "--mount", "--net"]
    if os.getuid() != 0:
        namespaces += ["--user", "--map-root-user"]
    prefix = [*namespaces, "sh", "-c", SEALED, "sh", str(folder)]
    tried = subprocess.run([*prefix, "touch", str(folder / "x")], capture_output=True, check=False)
    assert b"Read-only file system" in tried.stderr, tried.stderr
    return [*prefix, str(folder / "briefing-app")]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home, so that nothing that was kept before plays a part."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def _both(sealed: list[str], home: Path, name: str) -> tuple[Path, Path]:
    """Export the built-in briefing by the built program and by the source tree."""
    ours, theirs = home / f"program-{name}", home / f"source-{name}"
    _run([*sealed, "export", "-o", str(ours)], home)
    source = [sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv.pop(1));"]
    source[-1] += "from briefing_app.__main__ import main; sys.exit(main())"
    _run([*source, str(ROOT), "export", "-o", str(theirs)], home)
    return ours, theirs


def test_pdf_is_the_same_byte_for_byte(sealed: list[str], home: Path) -> None:
    ours, theirs = _both(sealed, home, "briefing.pdf")
    assert ours.read_bytes() == theirs.read_bytes()


def test_picture_of_the_window_is_the_same(sealed: list[str], home: Path) -> None:
    ours, theirs = (QImage(str(path)) for path in _both(sealed, home, "window.png"))
    assert not ours.isNull()
    assert ours == theirs


def test_tells_its_version(sealed: list[str], home: Path) -> None:
    from briefing_app import __version__

    assert __version__ in _run([*sealed, "--version"], home)


def test_brings_nothing_that_could_reach_a_network_or_run_a_page() -> None:
    unwanted = re.compile(
        r"network|qml|quick|webengine|webchannel|tls|ssl|libcrypto|gtk|tkinter|_tcl|pillow|pil/",
        re.IGNORECASE,
    )
    files = [path.relative_to(BUILT).as_posix() for path in BUILT.rglob("*")]
    assert files
    assert [name for name in files if unwanted.search(name)] == []


def test_no_link_leads_nowhere() -> None:
    assert [path for path in BUILT.rglob("*") if path.is_symlink() and not path.exists()] == []
