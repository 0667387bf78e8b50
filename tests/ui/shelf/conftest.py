"""A folder of three briefings, and the windows of a process with a store of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.windows import Windows

TEXT = "---\ntitle: {title}\nas_of: {date}\n---\n# One\n\nFirst words.\n\nA harbour at night.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    for number in range(3):
        text = TEXT.format(title=f"Report {number}", date=f"202{number}-01-02")
        (shelf / f"{number}.md").write_text(text, "utf-8")
    return shelf


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    store = Store(tmp_path / "state.db")
    yield store
    store.close()


@pytest.fixture
def windows(store: Store, qtbot: QtBot) -> Iterator[Windows]:
    windows = Windows(store)
    yield windows
    for window in list(windows.all):
        window.close()
    if windows.shelf is not None:
        windows.shelf.close()
