"""What stays of the wheels of Windows and macOS is all that the program needs, and little else.

Neither system is at hand: `wheels/` lists the files of their wheels, by `list_wheels.py`.
"""

import importlib.util
import re
from pathlib import Path, PurePath
from types import ModuleType
from typing import NamedTuple

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SYSTEMS = ("windows", "macos")
NEEDED = {
    "windows": {
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/platforms/qoffscreen.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/plugins/imageformats/qjpeg.dll",
        "PySide6/Qt6PrintSupport.dll",
        "PySide6/QtWidgets.pyd",
        "PySide6/translations/qtbase_ar.qm",
        "pypdfium2_raw/pdfium.dll",
        "typst/_typst.pyd",
    },
    "macos": {
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/platforms/libqoffscreen.dylib",
        "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
        "PySide6/Qt/plugins/imageformats/libqjpeg.dylib",
        "PySide6/Qt/lib/QtPrintSupport.framework/Versions/A/QtPrintSupport",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "pypdfium2_raw/libpdfium.dylib",
        "typst/_typst.abi3.so",
    },
}
MOST = 215_000_000
"""Bytes: what stays, with Typst, PDFium and what macOS has for two processors."""


class File(NamedTuple):
    """One file of a wheel: its place, its bytes and the libraries that it asks for."""

    place: str
    size: int
    asks: list[str]


@pytest.fixture
def rules() -> ModuleType:
    """The script that says what the built program keeps."""
    spec = importlib.util.spec_from_file_location("bundle_files", ROOT / ".ci" / "bundle_files.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _files(system: str, rules: ModuleType) -> list[File]:
    """Return the files of a system's wheels but for those of modules that are never collected."""
    text = (HERE / "wheels" / f"{system}.txt").read_text(encoding="utf-8")
    files = [File(place, int(size), asks) for place, size, *asks in map(_cells, text.splitlines())]
    return [each for each in files if not _is_excluded(each.place, rules.EXCLUDED_MODULES)]


def _cells(line: str) -> list[str]:
    return line.split("\t")


def _is_excluded(place: str, modules: list[str]) -> bool:
    name = place.replace("/", ".")
    return any(name.startswith(f"{module}.") for module in modules)


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_the_program_needs_stays(system: str, rules: ModuleType) -> None:
    kept = {each.place for each in _files(system, rules) if rules.is_chosen(each.place)}
    assert NEEDED[system] - kept == set()


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_library_that_stays_has_what_it_asks_for(system: str, rules: ModuleType) -> None:
    files = _files(system, rules)
    kept = [each for each in files if rules.is_chosen(each.place)]
    names = {PurePath(each.place).name.lower() for each in kept}
    asked = {(each.place, name) for each in kept for name in each.asks}
    assert len(asked) > 30
    assert {pair for pair in asked if pair[1].lower() not in names} == set()


@pytest.mark.parametrize("system", SYSTEMS)
def test_nothing_needless_stays(system: str, rules: ModuleType) -> None:
    kept = [each for each in _files(system, rules) if rules.is_chosen(each.place)]
    unwanted = re.compile(
        r"network|qml|quick|opengl|sqldrivers|qt6?svg|designer|virtualkeyboard", re.IGNORECASE
    )
    names = [each.place for each in kept if unwanted.search(each.place)]
    assert names == []
    assert sum(each.size for each in kept) < MOST


def test_a_framework_of_macos_is_whole_or_not_there(rules: ModuleType) -> None:
    files = [each.place for each in _files("macos", rules)]
    inside = [place for place in files if ".framework/" in place]
    libraries = {place.partition(".framework/")[0] for place in inside}
    entries = [(place, place, "DATA") for place in files]
    for library in libraries:
        name = PurePath(library).name
        folder = f"{library}.framework"
        entries += [
            (f"{folder}/Versions/Current", "A", "SYMLINK"),
            (f"{folder}/{name}", f"Versions/Current/{name}", "SYMLINK"),
            (f"{folder}/Resources", "Versions/Current/Resources", "SYMLINK"),
            (name, f"{folder}/Versions/A/{name}", "SYMLINK"),
        ]
    kept = {place for place, _source, _kind in rules.chosen(entries)}
    for library in libraries:
        of_it = {
            place
            for place, _source, _kind in entries
            if place.startswith(f"{library}.framework/") or place == PurePath(library).name
        }
        assert kept & of_it in (set(), of_it), library
    assert {PurePath(each).name for each in libraries if PurePath(each).name in kept} == {
        "QtCore",
        "QtDBus",
        "QtGui",
        "QtPrintSupport",
        "QtWidgets",
    }


def test_a_link_stays_with_what_it_leads_to(rules: ModuleType) -> None:
    entries = [
        ("PySide6/Qt/lib/libQt6Core.so.6", "", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("a/b", "../PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    assert [place for place, _source, _kind in rules.chosen(entries)] == [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
        "a/b",
    ]
