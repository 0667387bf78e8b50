"""What a library asks of the C library is read right, and lowered only if that does no harm."""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The C library is that of Linux")


@pytest.fixture
def glibc(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    path = ROOT / ".ci" / "glibc.py"
    spec = importlib.util.spec_from_file_location("glibc", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "glibc", module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of a compiled module of Python, which asks for functions of the C library."""
    import _ctypes

    return Path(shutil.copy(_ctypes.__file__, tmp_path / "_ctypes.so"))


def test_versions_are_those_that_objdump_finds(glibc: ModuleType, library: Path) -> None:
    if shutil.which("objdump") is None:
        pytest.skip("objdump is not installed")
    told = subprocess.run(["objdump", "-T", library], check=True, capture_output=True, text=True)
    asked = re.findall(r"\*UND\*.*\(GLIBC_([\d.]+)\)\s+(\w+)", told.stdout)
    binary = glibc.Binary(library)
    found = [
        (".".join(map(str, need.version)), name)
        for need in binary.needs()
        for name in binary.symbols(need.index)
    ]
    assert sorted(found) == sorted(asked)
    assert found
    assert glibc.highest(library) == max(tuple(map(int, v.split("."))) for v, _name in asked)


def test_a_newer_function_is_named_and_the_file_left_alone(
    glibc: ModuleType,
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = library.read_bytes()
    monkeypatch.setattr(glibc, "FLOOR", (2, 1))
    monkeypatch.setattr(glibc, "_BUILT_ON", (3, 0))
    assert "memcpy" in glibc.lower(library)
    assert glibc.main(library.parent) == 1
    assert f"{library} asks for a newer glibc" in capsys.readouterr().err
    assert library.read_bytes() == before


def test_what_a_newer_machine_builds_needs_more_and_says_so(
    glibc: ModuleType,
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(glibc, "FLOOR", (2, 1))
    monkeypatch.setattr(glibc, "_BUILT_ON", (2, 1))
    assert glibc.main(library.parent) == 0
    assert glibc.floor(library.parent) == glibc.highest(library)
    needed = ".".join(map(str, glibc.highest(library)))
    assert f"the program needs glibc {needed}" in capsys.readouterr().out


def test_an_older_version_that_will_do_is_asked_for(
    glibc: ModuleType, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = list(glibc.Binary(library).needs())
    newest = max(needs)
    # Here any version does: the functions are defined in each of them, for the loader to find.
    names = set(glibc.Binary(library).symbols(newest.index))
    monkeypatch.setattr(
        glibc, "FLOOR", max(need.version for need in needs if need.version < newest.version)
    )
    monkeypatch.setattr(glibc, "_OLDER_WILL_DO", names)
    assert glibc.main(library.parent) == 0
    assert glibc.highest(library) < newest.version
    assert newest.index in {need.index for need in glibc.Binary(library).needs()}


def test_a_lowered_library_still_works(glibc: ModuleType, tmp_path: Path) -> None:
    import cmath

    module = getattr(cmath, "__file__", None)
    if module is None or glibc.highest(Path(module)) <= glibc.FLOOR:
        pytest.skip("This Python was built with an old C library")
    copy = Path(shutil.copy(module, tmp_path / Path(module).name))
    assert glibc.lower(copy) == []
    assert glibc.highest(copy) <= glibc.FLOOR
    code = (
        "import importlib.machinery as m, importlib.util as u, sys;"
        "loader = m.ExtensionFileLoader('cmath', sys.argv[1]);"
        "module = u.module_from_spec(u.spec_from_loader('cmath', loader));"
        "loader.exec_module(module); print(module.polar(3 + 4j)[0])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(copy)], check=True, capture_output=True, text=True
    )
    assert told.stdout == "5.0\n"
