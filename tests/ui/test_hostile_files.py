"""Files of the corpus in one window, as a reader who goes through them would see it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.input.reading import read_briefing
from briefing_app.input.spoofing import readable
from briefing_app.model.errors import BriefingError
from briefing_app.ui.window.main_window import MainWindow
from tests.corpus_files import MADE, ON_DISK, trust_one_key

pytestmark = pytest.mark.many_lines_again

_TAG = re.compile(r"<(\w+)")
_OUR_TAGS = {"a", "b", "span", "br"}
"""The tags of labels with links, which are made of words that are escaped."""

_NAMED = [file for file in ON_DISK if file.name.startswith(("names", "cells"))]
_FILES = [*_NAMED, *[file for file in ON_DISK if file not in _NAMED][::4]]
_MADE = [name for name in MADE if not name.startswith("xlsx")]
"""All that has names, and a quarter of the others; a workbook looks as an OpenDocument one does."""

_PARTS = 2
"""Each test shows one file of so many, so that both cores share the work."""


def _show(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    """Show a file as the window does, until all its text is there; or why there is nothing."""
    try:
        briefing = read_briefing(file)
    except BriefingError as error:
        window.file.opener.failed.emit(error)
        return
    with qtbot.waitSignal(window.settled):
        window.session.file = str(file)
        window.file.show_briefing(briefing)
        window.announce_when_settled()
    assert window.session.briefing is not None
    assert window.session.briefing.file == str(file)
    if file.name.startswith(("names", "cells", "a.")):
        window.grab()


def _deceiving(window: MainWindow) -> list[str]:
    """Return what the window shows outside the text that hides or reorders letters."""
    shown = [window.windowTitle()]
    for part in window.findChildren(QWidget):
        if isinstance(part, QLabel):
            if part.textFormat() != Qt.TextFormat.PlainText:
                assert set(_TAG.findall(part.text())) <= _OUR_TAGS, part.text()
            shown.append(part.text())
        shown += [part.toolTip(), part.accessibleName()]
        if isinstance(part, QTreeView) and part.model() is not None:
            model = part.model()
            rows = range(min(model.rowCount(), 20))
            shown += [str(model.index(row, 0).data() or "") for row in rows]
    return [words for words in shown if readable(words) != words]


@pytest.mark.parametrize("part", range(_PARTS))
def test_the_window_shows_files_and_no_name_deceives(
    part: int, window: MainWindow, qtbot: QtBot
) -> None:
    for file in _FILES[part::_PARTS]:
        _show(window, file, qtbot)
        assert _deceiving(window) == [], file.name


@pytest.mark.parametrize("part", range(_PARTS))
def test_the_window_shows_files_that_are_made(
    part: int, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust_one_key(tmp_path / "keys", monkeypatch)
    for name in _MADE[part::_PARTS]:
        folder = tmp_path / name
        folder.mkdir()
        _show(window, MADE[name].make(folder), qtbot)
        assert _deceiving(window) == [], name
