"""The program reaches no network, and opens nothing but what it needs, as the kernel sees it."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing_app.processes import sandbox
from tests.samples import png

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "briefing_app"]
_NO_NETWORK = ["unshare", "--map-root-user", "--net"]


def _runs(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


alone = pytest.mark.skipif(
    not _runs(*_NO_NETWORK, "true"), reason="the system makes no namespace without a network"
)
traced = pytest.mark.skipif(
    not _runs("strace", "-f", "true"), reason="strace is missing, or may not trace"
)

_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from briefing_app import __main__
from briefing_app.ui.window.main_window import MainWindow
finish = MainWindow._finish_showing

def finish_and_leave(window):
    finish(window)
    for name in ("find", "both", "likelihoods", "checks", "timeline"):
        action = window.session.actions.get(name)
        if action is not None and action.isEnabled():
            action.trigger()
    QTimer.singleShot(500, window.close)

MainWindow._finish_showing = finish_and_leave
sys.exit(__main__.main(sys.argv[1:]))
"""


@pytest.fixture
def briefing(tmp_path: Path) -> Path:
    """A briefing with a table and pictures, one of which is outside its folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    other = tmp_path / "other"
    other.mkdir()
    (other / "secret.png").write_bytes(png(4, 4))
    (folder / "link.png").symlink_to(other / "secret.png")
    (folder / "map.png").write_bytes(png(4, 4))
    (folder / "table.csv").write_text("Id,Evidence,Fog,Engine\nE1,It was dark,C,I\n", "utf-8")
    file = folder / "a.md"
    file.write_text(
        "---\ntitle: Offline\ncomparison: table.csv\n---\n# Words\n\nSome *words* [@E1].\n\n"
        "![](map.png) ![](link.png) ![](../other/secret.png) ![](http://localhost/x.png)\n",
        "utf-8",
    )
    return file


def _environment(home: Path) -> dict[str, str]:
    for folder in (home, home / "tmp"):
        folder.mkdir(exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LANGUAGE") if name in os.environ}
    return kept | {
        "HOME": str(home), "TMPDIR": str(home / "tmp"), "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "BRIEFING_APP_APART": "1", "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip


def _commands(file: Path, out: Path) -> list[list[str]]:
    endings = ("pdf", "html", "json", "docx", "xlsx", "svg")
    exports = [["export", str(file), "-o", str(out / f"out.{each}")] for each in endings]
    return [*exports, ["check", str(file)]]


@alone
def test_everything_works_without_a_network(briefing: Path, tmp_path: Path) -> None:
    environment = _environment(tmp_path / "home")
    runs = [[*PROGRAM, *each] for each in _commands(briefing, tmp_path)]
    for command in (*runs, [sys.executable, "-c", _WINDOW, str(briefing)]):
        done = subprocess.run(
            [*_NO_NETWORK, *command], env=environment, cwd=tmp_path, capture_output=True,
            text=True, check=False, timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr


def _trace(command: Sequence[str], what: str, home: Path) -> list[str]:
    """Run a command; return the calls that it and its processes made, one a line."""
    out = home.with_name("trace")
    trace = ["strace", "-f", "-qq", "-s", "4096", "-o", str(out), "-e", f"trace={what}", *command]
    for _attempt in range(3):
        done = subprocess.run(
            trace,
            env=_environment(home), cwd=home, capture_output=True, text=True, check=False,
            timeout=300,
        )  # fmt: skip
        # strace itself gives up if a process is killed while it is stopped; that says nothing.
        if "strace: ptrace(" not in done.stderr:
            break
    assert done.returncode == 0, done.stderr
    return out.read_text("utf-8", "replace").splitlines()


@traced
@pytest.mark.parametrize("window", [True, False])
def test_no_socket_of_the_internet_is_made(window: bool, briefing: Path, tmp_path: Path) -> None:
    pdf = [*PROGRAM, "export", str(briefing), "-o", str(tmp_path / "out.pdf")]
    command = [sys.executable, "-c", _WINDOW, str(briefing)] if window else pdf
    calls = _trace(command, "%network", tmp_path / "home")
    assert any("socketpair(AF_UNIX" in each for each in calls)  # the trace is one
    assert not [each for each in calls if re.search(r"AF_(INET6?|NETLINK|PACKET|BLUETOOTH)", each)]


@traced
@pytest.mark.skipif(bool(sandbox.missing_rules()), reason="the kernel lacks Landlock or seccomp")
def test_nothing_outside_is_opened(briefing: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    home = tmp_path / "home"
    command = [*PROGRAM, "export", str(briefing), "-o", str(out)]
    calls = _trace(command, "open,openat,openat2,execve", home)
    opened = {
        found[1]
        for each in calls
        if (found := re.search(r'open(?:at2?)?\(.*?"([^"]*)".*\)\s+= \d+', each))
    }
    assert str(briefing) in opened
    program = (
        *sandbox.program_paths(), sys.base_prefix, str(ROOT), str(Path(sys.prefix).parent), "/etc",
        "/proc", "/sys", "/dev", "/usr/share", "/usr/local", "/var/cache/fontconfig", str(home),
    )  # fmt: skip
    own = (str(briefing.parent), str(tmp_path / "out"), f"{tmp_path}/.")
    outside = {
        each for each in opened if each.startswith("/") and not each.startswith((*program, *own))
    } - {str(tmp_path), "/"}
    assert not outside
    assert not any("other" in each for each in opened)
    assert sum("execve(" in each for each in calls) == 1
