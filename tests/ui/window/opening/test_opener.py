"""Reading files for the window."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefing_app.input.confined import reading_jobs, reading_process
from briefing_app.model.briefing import Briefing
from briefing_app.ui.window.opening import opener as module
from briefing_app.ui.window.opening.opener import SHOWN_NEXT, Opener
from tests.input.pictures.test_drawn_pictures import large_jpeg


def test_a_large_picture_is_waited_for_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "large.jpg").write_bytes(large_jpeg(6000, 5000))
    file = tmp_path / "a.md"
    file.write_text("Text.\n\n![Large](large.jpg)\n", "utf-8")
    parent = QObject()
    opener = Opener(None, parent)
    with qtbot.waitSignal(opener.opened) as opened:
        with qtbot.waitSignal(opener.reading):
            opener.open(str(file))
        assert not opened.signal_triggered
    assert opened.args is not None
    briefing = opened.args[0]
    assert briefing.assets["large.jpg"].media_type == "image/png"
    opener.stop()


def _opened_beside(file: Path, qtbot: QtBot) -> Briefing:
    """Return what a file is read as, which the window must not wait for itself."""
    parent = QObject()
    opener = Opener(None, parent)
    with qtbot.waitSignal(opener.opened) as opened:
        with qtbot.waitSignal(opener.reading):
            opener.open(str(file))
        assert not opened.signal_triggered
    opener.stop()
    assert opened.args is not None
    assert isinstance(opened.args[0], Briefing)
    return opened.args[0]


def test_a_second_reading_is_waited_for_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    file.write_text("Some *words*.\n", "utf-8")

    def run_out_of_memory(_file: str, _pictures: str) -> Iterator[Briefing | None]:
        raise MemoryError

    monkeypatch.setattr(reading_jobs, "read_in_steps", run_out_of_memory)
    found = _opened_beside(file, qtbot)
    assert [each.code for each in found.problems] == ["too-complex"]
    assert "Some *words*." in found.blocks[0].children[0].text


def test_a_long_answer_is_waited_for_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_process, "SHORT_ANSWER", 10)
    file = tmp_path / "a.md"
    file.write_text("# Title\n\nSome words.\n", "utf-8")
    assert _opened_beside(file, qtbot).title == "Title"


@pytest.mark.parametrize("looks", [0, 2, len(SHOWN_NEXT)])
def test_what_will_show_a_text_is_loaded_while_it_is_read(
    looks: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    file.write_text("Words.\n", "utf-8")
    first = reading_process.begin(str(file))
    left = iter(range(looks))

    def is_short(seconds: float) -> bool:
        return next(left, None) is None

    loaded: list[str] = []
    monkeypatch.setattr(first, "is_short", is_short)
    monkeypatch.setattr(module, "import_module", loaded.append)
    monkeypatch.setattr(module, "AT_ONCE_SECONDS", 60)
    parent = QObject()
    opener = Opener(first, parent)
    opened: list[Briefing] = []
    opener.opened.connect(opened.append)
    opener.open(str(file))
    assert [each.blocks[0].children[0].text for each in opened] == ["Words."]
    assert loaded == list(SHOWN_NEXT[:looks])
    opener.stop()


def test_nothing_more_is_loaded_than_there_is_time_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_ONCE_SECONDS", -1)
    monkeypatch.setattr(module, "import_module", pytest.fail)
    file = tmp_path / "a.md"
    file.write_text("Words.\n", "utf-8")
    first = reading_process.begin(str(file))
    monkeypatch.setattr(first, "is_short", lambda _seconds: False)
    parent = QObject()
    opener = Opener(first, parent)
    with qtbot.waitSignal(opener.opened):
        opener.open(str(file))
    opener.stop()


@pytest.mark.parametrize("name", SHOWN_NEXT)
def test_what_is_loaded_early_is_there(name: str) -> None:
    assert import_module(name).__name__ == name


def test_what_happens_far_above_a_file_counts_only_if_its_folder_is_another(
    qtbot: QtBot, tmp_path: Path
) -> None:
    near = tmp_path / "between" / "near"
    near.mkdir(parents=True)
    (near / "a.md").write_text("Words.\n", "utf-8")
    parent = QObject()
    opener = Opener(None, parent)
    with qtbot.waitSignal(opener.opened):
        opener.open(str(near / "a.md"))
    opener.watch()
    opener._settle_soon(str(tmp_path))
    assert not opener._settle.isActive()
    opener._settle_soon(str(near))
    assert opener._settle.isActive()
    opener._settle.stop()
    near.rename(tmp_path / "moved")
    opener._settle_soon(str(tmp_path))
    assert opener._settle.isActive()
    opener.stop()


def test_a_name_that_is_empty_is_not_watched(qtbot: QtBot) -> None:
    """A desktop may send one over the session bus; Qt wrote a line at each look."""
    parent = QObject()
    opener = Opener(None, parent)
    with qtbot.waitSignal(opener.failed):
        opener.open("")
    opener.watch()
    assert opener._watcher is not None
    assert opener._watcher.files() == opener._watcher.directories() == []
    opener.stop()


def test_below_a_folder_that_is_missing_none_is_looked_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An image may have a name of many thousand folders, and each was asked about."""
    (tmp_path / "pictures").mkdir()
    names = [f"pictures/gone/{'deep/' * 30}{number}.png" for number in range(9)]
    text = "\n\n".join(f"![A picture]({name})" for name in names)
    (tmp_path / "a.md").write_text(text, "utf-8")
    parent = QObject()
    opener = Opener(None, parent)
    with qtbot.waitSignal(opener.opened):
        opener.open(str(tmp_path / "a.md"))
    asked: list[str] = []

    def is_folder(path: Path) -> bool:
        asked.append(str(path))
        return path.is_dir()

    monkeypatch.setattr(module, "isdir", is_folder)
    opener.watch()
    assert asked
    assert not any("deep" in each for each in asked)
    assert opener._watcher is not None
    assert str(tmp_path / "pictures") in opener._watcher.directories()
    opener.stop()
