"""Reading files for the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefing_app.input.confined import reading_jobs, reading_process
from briefing_app.model.briefing import Briefing
from briefing_app.ui.window.opening.opener import Opener
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
