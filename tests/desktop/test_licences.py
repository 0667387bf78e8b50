"""Everything that ships is listed with its licence, and nothing without one gets in."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def licences() -> ModuleType:
    """The script that finds out whose work is in the program."""
    spec = importlib.util.spec_from_file_location("licences", ROOT / ".ci" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_list_of_about_is_that_of_the_lock_file(licences: ModuleType) -> None:
    told = json.loads((ROOT / "resources" / "libraries.json").read_text(encoding="utf-8"))
    assert told == licences.listed(), "write it anew: .venv/bin/python .ci/licences.py"
    assert {"PySide6_Essentials", "typst", "lxml"} <= {each["name"] for each in told}


def test_every_package_has_the_text_of_its_licence(licences: ModuleType) -> None:
    for package in licences.locked():
        texts = licences.of_package(package).texts
        assert texts, package.name
        assert max(text.stat().st_size for text in texts) > 400, package.name


def test_a_file_belongs_to_the_work_that_it_came_with(licences: ModuleType, tmp_path: Path) -> None:
    built = tmp_path / "base_library.zip"
    entries = [
        ("_internal/PySide6/QtCore.so", PySide6.__file__),
        ("_internal/base_library.zip", str(built)),
        ("_internal/briefing_app/resources/x", str(ROOT / "resources" / "libraries.json")),
    ]
    found = licences.components(entries, tmp_path)
    places = {component.name: where for component, where in found.items() if where}
    assert places == {
        "PySide6_Essentials": ["_internal/PySide6/QtCore.so"],
        "Python": ["_internal/base_library.zip"],
    }
    assert {each.name for each in found} >= {"pyinstaller"}


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").is_file(), reason="dpkg is not installed")
def test_a_library_of_the_system_has_the_licence_of_its_package(licences: ModuleType) -> None:
    (library,) = Path("/usr/lib").glob("*/libglib-2.0.so.0")
    glib = licences.of_system(library)
    assert glib.name.startswith("libglib2.0-0")
    assert "LGPL" in glib.licence
    assert {"copyright", "LGPL-2.1"} <= {text.name for text in glib.texts}
    assert glib.purl == f"pkg:deb/debian/{glib.name}@{glib.version}"


def test_a_file_of_nobody_stops_the_build(licences: ModuleType, tmp_path: Path) -> None:
    stray = tmp_path / "site-packages" / "stray.py"
    with pytest.raises(SystemExit, match=r"stray.py belongs to no package of requirements.lock"):
        licences.components([("stray", str(stray))], tmp_path / "work")
    with pytest.raises(SystemExit, match=r"so its licence is not known"):
        licences.of_system(tmp_path / "libstray.so")


def test_texts_notice_and_list_are_written_the_same_each_time(
    licences: ModuleType, tmp_path: Path
) -> None:
    entries = [("_internal/PySide6/QtCore.so", PySide6.__file__)]
    found = licences.components(entries, tmp_path)
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        licences.write(tmp_path / name, found, "1.2.3")
    one, two = (
        {
            file.relative_to(folder): file.read_bytes()
            for file in folder.rglob("*")
            if file.is_file()
        }
        for folder in (tmp_path / "one", tmp_path / "two")
    )
    assert one == two
    names = {path.as_posix() for path in one}
    assert {"NOTICE", "briefing-app-1.2.3.cdx.json"} <= names
    assert {"LICENSES/briefing-app/LICENSE", "LICENSES/PySide6_Essentials/LGPL-3.0.txt"} <= names
    document = json.loads(one[Path("briefing-app-1.2.3.cdx.json")])
    (qt,) = [each for each in document["components"] if each["name"] == "PySide6_Essentials"]
    assert qt["evidence"]["occurrences"] == [{"location": "_internal/PySide6/QtCore.so"}]
    assert qt["purl"].startswith("pkg:pypi/pyside6-essentials@6.")
    assert f"PySide6_Essentials {qt['version']}\n".encode() in one[Path("NOTICE")]


def test_a_work_without_a_text_stops_the_build(licences: ModuleType, tmp_path: Path) -> None:
    bare = licences.Component("bare", "1", "MIT", (), "pkg:generic/bare@1")
    with pytest.raises(SystemExit, match="bare brings no text of its licence"):
        licences.write(tmp_path, {bare: ["x"]}, "1")
