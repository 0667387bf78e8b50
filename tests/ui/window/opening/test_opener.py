"""Reading files for the window."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefing_app.ui.window.opening.opener import Opener
from tests.input.test_large_pictures import large_jpeg


def test_a_large_picture_is_waited_for_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "large.jpg").write_bytes(large_jpeg(6000, 5000))
    file = tmp_path / "a.md"
    file.write_text("Text.\n\n![Large](large.jpg)\n", "utf-8")
    parent = QObject()
    opener = Opener(None, parent)
    with qtbot.waitSignal(opener.opened, timeout=60_000) as opened:
        with qtbot.waitSignal(opener.reading):
            opener.open(str(file))
        assert not opened.signal_triggered
    assert opened.args is not None
    briefing = opened.args[0]
    assert briefing.assets["large.jpg"].media_type == "image/png"
    opener.stop()
