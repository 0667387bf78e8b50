"""The pages of help as the window opens them, and the page of the keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from briefing_app.resources import resource
from briefing_app.store.state import Store
from briefing_app.ui.commands.help_pages import HELP_PAGES, HelpPage
from briefing_app.ui.commands.shortcut_sheet import shortcuts
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows

NAMES = [each.name for each in HELP_PAGES]


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    windows = Windows(Store(None))
    yield windows
    for each in list(windows.all):
        each.close()


def test_each_file_is_a_page() -> None:
    assert sorted(NAMES) == sorted(each.stem for each in resource("help").iterdir())


@pytest.mark.parametrize("page", HELP_PAGES, ids=NAMES)
def test_the_action_opens_the_page_in_a_window_of_its_own(
    page: HelpPage, windows: Windows, qtbot: QtBot
) -> None:
    first = windows.add()
    first.actions_by_name[f"help-{page.name}"].trigger()
    assert len(windows.all) == 2
    opened = windows.all[1]
    qtbot.waitUntil(lambda: opened.session.briefing is not None)
    assert opened.session.briefing is not None
    assert Path(opened.session.briefing.file) == page.file
    assert first.session.briefing is None
    first.actions_by_name[f"help-{page.name}"].trigger()
    assert len(windows.all) == 2


def test_a_window_without_others_opens_the_page_itself(qtbot: QtBot) -> None:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.actions_by_name["help-keys"].trigger()
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    assert window.session.briefing is not None
    assert window.session.briefing.title == "The keys"
    window.close()


def test_the_page_of_the_keys_has_every_key_there_is() -> None:
    """Lines that are missing go into resources/help/keys.md; those that are left over go out."""
    group, written = "", set()
    for line in resource("help/keys.md").read_text(encoding="utf-8").splitlines():
        heading = re.fullmatch(r"# (.+)", line)
        row = re.fullmatch(r"\| (.+?) \| (.+) \|", line)
        if heading:
            group = heading[1]
        elif row and row[1] not in ("Action", "---"):
            written.add((group, row[1], row[2]))
    rows = set(shortcuts(QKeySequence.SequenceFormat.PortableText))
    assert sorted(rows - written) == []
    assert sorted(written - rows) == []
