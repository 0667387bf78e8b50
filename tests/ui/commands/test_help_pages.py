"""The pages of help as the window opens them, and the page of the keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.resources import resource
from briefing_app.store.state import Store
from briefing_app.ui.commands.help_pages import HELP_PAGES
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows
from tests.ui.commands.keys_page import PAGES, keys_page

NAMES = [each.name for each in HELP_PAGES]


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    windows = Windows(Store(None))
    yield windows
    for each in list(windows.all):
        each.close()


def test_each_file_is_a_page() -> None:
    assert sorted(NAMES) == sorted(each.stem for each in resource("help").glob("*.md"))


def test_the_action_opens_the_page_in_a_window_of_its_own(windows: Windows, qtbot: QtBot) -> None:
    first = windows.add()
    for page in HELP_PAGES:
        first.actions_by_name[f"help-{page.name}"].trigger()
        assert len(windows.all) == 2, page.name
        session = windows.all[1].session
        qtbot.waitUntil(lambda opened=session: opened.briefing is not None)
        assert session.briefing is not None
        assert Path(session.briefing.file) == page.file
        assert first.session.briefing is None, page.name
        first.actions_by_name[f"help-{page.name}"].trigger()
        assert len(windows.all) == 2, page.name
        windows.all[1].close()


def test_a_window_without_others_opens_the_page_itself(qtbot: QtBot) -> None:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.actions_by_name["help-keys"].trigger()
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    assert window.session.briefing is not None
    assert window.session.briefing.title == "The keys"
    window.close()


@pytest.mark.parametrize("code", PAGES)
def test_the_page_of_the_keys_has_every_key_there_is(code: str) -> None:
    written = PAGES[code].read_text(encoding="utf-8")
    assert written == keys_page(code), "run: python -m tests.ui.commands.keys_page"
