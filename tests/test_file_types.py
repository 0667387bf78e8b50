"""Windows opens briefings with the program, and forgets that without a trace."""

import sys
from pathlib import PureWindowsPath

import pytest

from briefing_app import file_types
from briefing_app.__main__ import main
from tests.fake_registry import FakeRegistry

PROGRAM = PureWindowsPath(r"C:\Users\Ana Í\briefing-app\briefing-app.exe")
CLASSES = r"Software\Classes"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\briefing-app"


def test_a_double_click_opens_a_briefing_and_markdown_stays_with_its_editor() -> None:
    registry = FakeRegistry()
    assert not file_types.is_registered(registry)
    file_types.register(registry, PROGRAM)
    assert file_types.is_registered(registry)
    kind = registry.keys[rf"{CLASSES}\.briefing"][""]
    assert registry.keys[rf"{CLASSES}\{kind}\shell\open\command"] == {"": f'"{PROGRAM}" "%1"'}
    assert registry.keys[rf"{CLASSES}\{kind}"] == {"": "Briefing"}
    for ending in (".briefing", ".textpack", ".md", ".markdown"):
        assert registry.keys[rf"{CLASSES}\{ending}\OpenWithProgids"] == {kind: ""}
    assert all("" not in registry.keys[rf"{CLASSES}\{each}"] for each in (".md", ".textpack"))


def test_the_list_of_installed_programs_can_undo_it() -> None:
    registry = FakeRegistry()
    file_types.register(registry, PROGRAM)
    entry = registry.keys[UNINSTALL]
    assert entry["UninstallString"] == f'"{PROGRAM}" --remove-file-types'
    assert entry["InstallLocation"] == r"C:\Users\Ana Í\briefing-app"
    assert {"DisplayName", "DisplayVersion", "DisplayIcon", "Publisher"} <= entry.keys()


def test_nothing_of_ours_is_left_and_all_of_others() -> None:
    others = {
        CLASSES: {},
        rf"{CLASSES}\.md": {"": "Editor.Markdown"},
        rf"{CLASSES}\.md\OpenWithProgids": {"Editor.Markdown": ""},
        rf"{CLASSES}\Editor.Markdown": {"": "Markdown"},
        UNINSTALL.rpartition("\\")[0] + r"\Editor": {"DisplayName": "Editor"},
    }
    registry = FakeRegistry(others)
    before = registry.copy()
    file_types.register(registry, PROGRAM)
    assert registry.keys != before
    file_types.remove(registry)
    assert registry.keys == before
    file_types.remove(registry)
    assert registry.keys == before


def test_what_another_program_has_taken_over_stays_with_it() -> None:
    registry = FakeRegistry()
    file_types.register(registry, PROGRAM)
    registry.keys[rf"{CLASSES}\.briefing"][""] = "Other.Reader"
    file_types.remove(registry)
    assert registry.keys[rf"{CLASSES}\.briefing"] == {"": "Other.Reader"}


def test_only_what_has_changed_is_written_again() -> None:
    registry = FakeRegistry()
    file_types.register(registry, PROGRAM)
    registry.written.clear()
    file_types.register(registry, PROGRAM)
    assert registry.written == []
    moved = PureWindowsPath(r"D:\briefing-app\briefing-app.exe")
    file_types.register(registry, moved)
    assert registry.keys[UNINSTALL]["InstallLocation"] == r"D:\briefing-app"
    assert all("D:" in str(registry.keys[key][name]) for key, name in registry.written)


def test_windows_starts_the_program_to_take_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = FakeRegistry()
    file_types.register(registry, PROGRAM)
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr("briefing_app.__main__.sys.platform", "win32")
    monkeypatch.setattr("briefing_app.__main__._choose_language", lambda **_given: None)
    monkeypatch.setattr(file_types, "_tell_explorer", lambda: None)
    assert main([file_types.REMOVE]) == 0
    assert not file_types.is_registered(registry)
