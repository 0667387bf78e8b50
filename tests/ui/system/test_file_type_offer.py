"""On Windows the first start asks whether briefings open with the program, and does it."""

import errno
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import pytest
from pytestqt.qtbot import QtBot

from briefing_app import file_types
from briefing_app.store.state import Store
from briefing_app.ui.system.file_type_offer import offer_file_types, offer_with
from briefing_app.ui.windows import Windows
from tests.fake_registry import FakeRegistry

PROGRAM = PureWindowsPath(r"C:\briefing-app\briefing-app.exe")


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path) -> Iterator[Windows]:
    windows = Windows(Store(tmp_path / "state.db"))
    windows.add().parts.show_frame()
    yield windows
    for window in list(windows.all):
        window.close()
    windows.store.close()


def test_it_asks_once_and_a_yes_registers(windows: Windows) -> None:
    registry, notice = FakeRegistry(), windows.all[0].parts.notice
    offer_with(registry, windows, PROGRAM)
    assert "double click" in notice.words
    (yes,) = notice.buttons
    assert registry.keys == {}
    yes.click()
    assert file_types.is_registered(registry)
    assert "Installed apps" in notice.words
    file_types.remove(registry)
    windows.all[0].session.keep_settings()
    notice.hide()
    offer_with(registry, windows, PROGRAM)
    assert notice.isHidden()


def test_a_new_place_is_registered_without_a_question(windows: Windows) -> None:
    registry = FakeRegistry()
    file_types.register(registry, PureWindowsPath(r"C:\old\briefing-app.exe"))
    offer_with(registry, windows, PROGRAM)
    assert windows.all[0].parts.notice.isHidden()
    values = [str(each) for key in registry.keys.values() for each in key.values()]
    assert any(str(PROGRAM) in each for each in values)
    assert not any(r"C:\old" in each for each in values)


def test_a_registry_that_cannot_be_written_is_named(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry, notice = FakeRegistry(), windows.all[0].parts.notice

    def refused(_key: int, _name: str) -> object:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(registry, "CreateKey", refused)
    offer_with(registry, windows, PROGRAM)
    notice.buttons[0].click()
    assert "were not registered: you have no permission to write there." in notice.words


@pytest.mark.parametrize("case", ["built", "source", "portable", "forgetful"])
def test_only_a_built_program_that_remembers_on_the_computer_asks(
    case: str, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "winreg", FakeRegistry())
    monkeypatch.setattr(sys, "frozen", case != "source", raising=False)
    portable = case == "portable"
    monkeypatch.setattr("briefing_app.ui.system.file_type_offer.is_portable", lambda: portable)
    if case == "forgetful":
        monkeypatch.setattr(windows, "store", Store(None))
    offer_file_types(windows)
    assert windows.all[0].parts.notice.isHidden() == (case != "built")
