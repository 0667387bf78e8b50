"""What sets a machine up knows everything that Qt asks for, and installs only what is locked."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

from briefing_app import __version__, system_libraries

ROOT = Path(__file__).resolve().parents[2]
QT = Path(PySide6.__file__).parent
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-bench.lock")
USED = (
    "QtWidgets.abi3.so",
    "QtPrintSupport.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)


@pytest.fixture(scope="module")
def set_up() -> ModuleType:
    """The script that finds out what the machine lacks."""
    path = ROOT / ".ci" / "missing_packages.py"
    spec = importlib.util.spec_from_file_location("missing_packages", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.platform != "linux", reason="The libraries are those of Linux")
@pytest.mark.parametrize("name", USED)
def test_knows_the_package_of_every_library_that_qt_misses(name: str) -> None:
    command = ["ldd", str(QT / name)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    missing = set(re.findall(r"(\S+) => not found", told))
    known = system_libraries.ALWAYS | system_libraries.SCREEN
    assert missing - set(known) == set()


def test_names_each_package_once_and_nothing_that_is_there(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "libgl1" not in set_up.missing("offscreen")
    monkeypatch.setattr(system_libraries, "loads", lambda library: not library.startswith("libg"))
    assert set_up.missing("offscreen") == ["libgcc-s1", "libglib2.0-0"]


def _pinned(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_lock_files_have_hashes_and_name_no_registry(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    requirements = re.split(r"\n(?=\S)", text.strip())
    assert all("--hash=sha256:" in each for each in requirements)
    assert re.search(r"://|--index|--find-links", text) is None


def test_larger_locks_hold_the_versions_of_the_smaller() -> None:
    program, development, bench = (_pinned(name) for name in LOCKS)
    assert program
    assert program.items() <= development.items() <= bench.items()


@pytest.mark.skipif(sys.platform == "win32", reason="The set-up is for POSIX shells")
def test_the_command_runs_from_any_folder_and_takes_nothing_from_it(tmp_path: Path) -> None:
    checkout = tmp_path / "a checkout"
    checkout.mkdir()
    for name in (".ci", "briefing_app", "resources"):
        (checkout / name).symlink_to(ROOT / name)
    python = [sys.executable, "-m", "venv", "--without-pip", ".venv"]
    subprocess.run(python, cwd=checkout, check=True)
    subprocess.run([".ci/install_command"], cwd=checkout, check=True)
    moved = checkout.rename(tmp_path / "moved")
    (tmp_path / "briefing-app").symlink_to(moved / ".venv/bin/briefing-app")
    (tmp_path / "argparse.py").write_text("raise SystemExit('a stranger')")
    done = subprocess.run(
        ["./briefing-app", "--version"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == (f"briefing-app {__version__}\n", "")
