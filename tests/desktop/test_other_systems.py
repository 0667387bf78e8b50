"""What Windows and macOS are told about the built program is whole; neither system is at hand."""

import importlib.util
import plistlib
import re
import struct
import sys
from pathlib import Path
from types import ModuleType

import PyInstaller.compat
import pytest

from briefing_app import __version__

ROOT = Path(__file__).parents[2]
NAME = "Briefing App"


class _NumbersOfWindows:
    """The module `struct`, with the long integers of Windows, which are of 32 bits."""

    error = struct.error

    @staticmethod
    def pack(kind: str, *values: int) -> bytes:
        return struct.pack(f"<{kind}", *values)

    @staticmethod
    def unpack(kind: str, data: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{kind}", data)


@pytest.fixture
def systems() -> ModuleType:
    """The script that describes the program to Windows and macOS."""
    file = ROOT / ".ci" / "other_systems.py"
    spec = importlib.util.spec_from_file_location("other_systems", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("program", ["briefing-app", "briefing-app-cli"])
def test_the_record_of_the_version_is_what_windows_reads(
    program: str, systems: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only reading and changing programs needs these, which are for Windows alone.
    monkeypatch.setitem(sys.modules, "pefile", ModuleType("pefile"))
    monkeypatch.setattr(PyInstaller.compat, "win32api", None, raising=False)
    from PyInstaller.utils.win32 import versioninfo

    monkeypatch.setattr(versioninfo, "struct", _NumbersOfWindows)
    written = systems.windows_version(NAME, "1.2.3", program).toRaw()
    read = versioninfo.VSVersionInfo()
    read.fromRaw(written)
    table, translation = read.kids
    strings = {each.name: each.val for each in table.kids[0].kids}
    assert strings == {
        "CompanyName": "The developers of Briefing App",
        "FileDescription": NAME,
        "FileVersion": "1.2.3",
        "InternalName": program,
        "LegalCopyright": "The developers of Briefing App; MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": "1.2.3",
    }
    assert (read.ffi.fileVersionMS, read.ffi.fileVersionLS) == (1 << 16 | 2, 3 << 16)
    assert table.kids[0].name == "{:04X}{:04X}".format(*translation.kids[0].kids)


def test_macos_is_told_every_type_of_file(systems: ModuleType) -> None:
    told = plistlib.loads(plistlib.dumps(systems.macos_info(NAME, __version__)))
    assert told["CFBundleShortVersionString"] == __version__
    declared = {
        each["UTTypeIdentifier"]: each["UTTypeTagSpecification"]["public.filename-extension"]
        for each in told["UTExportedTypeDeclarations"] + told["UTImportedTypeDeclarations"]
    }
    opened = [each["LSItemContentTypes"][0] for each in told["CFBundleDocumentTypes"]]
    assert sorted(opened) == sorted(declared)
    endings = {f".{each}" for names in declared.values() for each in names}
    assert endings == {".briefing", ".markdown", ".md", ".textbundle", ".textpack"}
    owned = [each for each in told["CFBundleDocumentTypes"] if each["LSHandlerRank"] == "Owner"]
    assert [each["CFBundleTypeName"] for each in owned] == ["Briefing"]


def test_macos_is_told_the_oldest_system_that_qt_starts_on(systems: ModuleType) -> None:
    locked = (ROOT / "requirements.lock").read_text("utf-8")
    assert re.search(r"^pyside6-essentials==6\.11\.", locked, re.MULTILINE), "is it still macOS 13?"
    assert systems.macos_info(NAME, __version__)["LSMinimumSystemVersion"] == "13.0"
