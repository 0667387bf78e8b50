"""The built program, tried where it will be used: a folder nobody can write, and no network."""

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtGui import QImage

from briefing_app import system_libraries

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "briefing-app"

# Read-only even to root, and without any network device but a loopback that is down.
SEALED = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not BUILT.is_dir(), reason="the program is not built (make bundle)"),
]


def _run(command: list[str], home: Path) -> str:
    """Run a command to its end with a fresh home, and return what it printed."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LANGUAGE") if name in os.environ}
    done = subprocess.run(
        command,
        env=kept | {"HOME": str(home)},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=600,
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


@pytest.fixture(scope="module")
def glibc() -> ModuleType:
    """The script that finds out which C library the program asks for."""
    spec = importlib.util.spec_from_file_location("glibc", ROOT / ".ci" / "glibc.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


@pytest.mark.parametrize("ending", ["docx", "xlsx", "html", "json"])
def test_writes_every_kind_of_file(sealed: list[str], home: Path, ending: str) -> None:
    file = home / f"briefing.{ending}"
    _run([*sealed, "export", "-o", str(file)], home)
    assert file.stat().st_size > 1000


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


@pytest.fixture(scope="module")
def listed() -> list[dict[str, Any]]:
    """The works of others in the program, as its CycloneDX list has them."""
    (file,) = BUILT.glob("briefing-app-*.cdx.json")
    document = json.loads(file.read_text(encoding="utf-8"))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    return list(document["components"])


def test_every_file_of_others_has_an_entry(listed: list[dict[str, Any]]) -> None:
    places = {
        occurrence["location"]
        for component in listed
        for occurrence in component["evidence"]["occurrences"]
    }
    inside = BUILT / "_internal"
    files = {
        path.relative_to(BUILT).as_posix()
        for path in inside.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    own = {name for name in files if name.startswith("_internal/briefing_app/")}
    assert len(own) < len(files) / 2
    assert files - own - places - {"_internal/LICENSE"} == set()
    assert places - files == set()


def test_every_work_has_its_licence_and_is_named(listed: list[dict[str, Any]]) -> None:
    notice = (BUILT / "NOTICE").read_text(encoding="utf-8")
    names = {each["name"] for each in listed}
    assert {"PySide6_Essentials", "shiboken6", "typst", "Python"} <= names
    # Newer Debians say in the name that its times have 64 bits.
    assert names & {"libglib2.0-0", "libglib2.0-0t64"}
    for each in listed:
        texts = list((BUILT / "LICENSES" / each["name"]).iterdir())
        assert max(text.stat().st_size for text in texts) > 400
        assert (
            f"{each['name']} {each['version']}\n    {each['licenses'][0]['license']['name']}\n"
            in notice
        )
    qt = BUILT / "LICENSES" / "PySide6_Essentials"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (qt / "LGPL-3.0.txt").read_text(encoding="utf-8")


def test_about_names_every_package(listed: list[dict[str, Any]]) -> None:
    named = json.loads((ROOT / "resources/libraries.json").read_text(encoding="utf-8"))
    packages = {each["name"] for each in listed if each["purl"].startswith("pkg:pypi/")}
    builders = {"pyinstaller", "pyinstaller-hooks-contrib"}
    assert packages - builders - {each["name"] for each in named} == set()


def test_the_archive_is_that_of_its_sum() -> None:
    lines = (BUILT.parent / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = dict(reversed(line.split()) for line in lines)
    assert {name.rsplit(".", 1)[1] for name in sums} == {"xz", "run", "json"}
    for name, told in sums.items():
        assert hashlib.sha256((BUILT.parent / name).read_bytes()).hexdigest() == told


def test_no_file_names_a_folder_of_the_machine_that_built_it() -> None:
    assert list(BUILT.rglob("RECORD")) == []
    files = [path for path in (BUILT / "_internal").rglob("*.so*") if not path.is_symlink()]
    assert [path for path in files if re.search(r"R(UN)?PATH +/", _headers(path))] == []


def test_no_file_asks_for_a_newer_c_library_than_is_said(glibc: ModuleType) -> None:
    floor = glibc.floor(BUILT)
    said = ".".join(map(str, floor))
    assert f"needed={said}\n" in (BUILT / "briefing-app").read_text(encoding="utf-8")
    if not glibc.is_newer_machine():
        assert floor == glibc.FLOOR
        assert f"glibc {said}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_what_every_desktop_has_is_left_to_it() -> None:
    inside = {path.name for path in (BUILT / "_internal").iterdir()}
    left = ("libexpat", "libfontconfig", "libfreetype", "libX11", "libxcb.so", "libz.so", "libstdc")
    assert [name for name in inside if name.startswith(left)] == []
    known = system_libraries.ALWAYS | system_libraries.SCREEN
    of_c = re.compile(r"lib(c|m|dl|pthread|rt|util)\.so|ld-linux")
    files = [path for path in (BUILT / "_internal").rglob("*.so*") if not path.is_symlink()]
    asked = {name for path in files for name in re.findall(r"NEEDED +(\S+)", _headers(path))}
    there = {path.name for path in (BUILT / "_internal").rglob("*.so*")}
    assert {name for name in asked - there if not of_c.match(name)} - set(known) == set()


def _headers(path: Path) -> str:
    command = ["objdump", "-p", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_the_self_extracting_file_installs_and_knows_when_it_is_damaged(home: Path) -> None:
    (file,) = BUILT.parent.glob("briefing-app-*.run")
    assert _run(["sh", str(file), "--check"], home) == "The file is whole.\n"
    _run(["sh", str(file), "--extract", str(home / "here")], home)
    assert "briefing-app" in _run([str(home / "here/briefing-app/briefing-app"), "--version"], home)
    damaged = home / "damaged.run"
    damaged.write_bytes(file.read_bytes()[:-1])
    done = subprocess.run(["sh", damaged], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "damaged, or did not arrive whole" in done.stderr
    _run(["sh", str(file), str(home / "prefix")], home)
    assert "briefing-app" in _run([str(home / "prefix/bin/briefing-app"), "--version"], home)


def test_installs_and_leaves(home: Path) -> None:
    _run([str(BUILT / "install"), str(home / "prefix")], home)
    assert "briefing-app" in _run([str(home / "prefix/bin/briefing-app"), "--version"], home)
    assert (home / "prefix/share/applications/org.briefing_app.reader.desktop").is_file()
    _run([str(home / "prefix/lib/briefing-app/install"), "--remove", str(home / "prefix")], home)
    assert list((home / "prefix").iterdir()) == []
