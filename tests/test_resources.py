"""The folder for what is kept is the one that Qt would choose."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths

from briefing_app.resources import settings_folder, state_folder


def test_a_portable_program_keeps_all_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert tmp_path not in state_folder().parents
    (tmp_path / "portable").touch()
    assert state_folder() == settings_folder() == tmp_path / "data"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
@pytest.mark.parametrize("named", ["", "/data", "relative"])
def test_it_is_that_of_the_system(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.setenv("XDG_DATA_HOME", named)
    before = QCoreApplication.applicationName()
    QCoreApplication.setApplicationName("briefing-app")
    location = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    QCoreApplication.setApplicationName(before)
    assert state_folder() == Path(location)


@pytest.mark.parametrize(
    ("system", "folder"),
    [("win32", "/roaming/briefing-app"),
     ("darwin", "/home/ana/Library/Application Support/briefing-app")],
)  # fmt: skip
def test_other_systems_have_their_own(
    system: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.setenv("APPDATA", "/roaming")
    assert state_folder() == Path(folder)


@pytest.mark.parametrize(
    ("named", "folder"),
    [("/settings", "/settings/briefing-app"), ("", "/home/ana/.config/briefing-app"),
     ("relative", "/home/ana/.config/briefing-app")],
)  # fmt: skip
def test_settings_are_where_the_system_keeps_them(
    named: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.setenv("XDG_CONFIG_HOME", named)
    assert settings_folder() == Path(folder)
    monkeypatch.setattr(sys, "platform", "win32")
    assert settings_folder() == state_folder()
