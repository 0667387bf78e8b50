"""The page in place of a text that cannot be shown: what it says and offers, from top to bottom."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import BriefingError, TooComplexError
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics
from briefing_app.ui.window.opening.failure_page import FailurePage

_WAITS = "It will be shown here as soon as it can be read."
_ANOTHER, _PLAIN = "Open another file…", "Show the text as plain paragraphs"


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> FailurePage:
    store = Store(None)
    for number in range(7):
        file = tmp_path / f"{number}.md"
        file.write_text("Words.\n", "utf-8")
        store.keep_opened(file_key(str(file)), f"Title {number}")
    made = FailurePage(store)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def _words(page: FailurePage) -> list[str]:
    """Return what is on show from top to bottom."""
    shown = [each for each in page.findChildren(QWidget) if each.isVisible()]
    shown.sort(key=lambda each: each.geometry().top())
    for upper, lower in pairwise(shown):
        assert upper.geometry().bottom() < lower.geometry().top()
    return [without_mnemonics(each.text()) for each in shown
            if isinstance(each, QLabel | QAbstractButton)]  # fmt: skip


def test_each_kind_of_failure_has_its_words_and_offers(page: FailurePage, qtbot: QtBot) -> None:
    for error, words, offers in (
        (BriefingError("a.md", "No such file."), ["No such file.", "a.md"], [_ANOTHER]),
        (BriefingError("a.md", "It is odd.", 7), ["It is odd.", "a.md, line 7"], [_ANOTHER]),
        (TooComplexError("a.md", "It takes long."), ["It takes long.", "a.md"],
         [_PLAIN, _ANOTHER]),
        (ValueError("Not 7."),
         ["The file could not be shown: Not 7. This is a fault of the program.", "/b.md"],
         [_PLAIN, _ANOTHER]),
    ):  # fmt: skip
        page.show_error(error, "/b.md")
        qtbot.waitUntil(lambda: all(each.isVisible() for each in page.recent))
        page.layout().activate()
        recent = [each.text() for each in page.recent]
        assert _words(page) == [*words, _WAITS, *offers, *recent]
        assert page.words == words[0]


def test_five_other_files_are_offered_newest_first_and_once(
    page: FailurePage, tmp_path: Path
) -> None:
    (tmp_path / "4.md").unlink()
    for _time in range(2):
        page.show_error(BriefingError("a.md", "No such file."), str(tmp_path / "5.md"))
        names = [each.accessibleName().split(" ")[2] for each in page.recent]
        assert names == ["6", "3", "2", "1", "0"]
    chosen: list[str] = []
    page.chosen.connect(chosen.append)
    page.recent[1].click()
    assert chosen == [str(tmp_path / "3.md")]


def test_its_buttons_tell_what_is_wanted(page: FailurePage) -> None:
    wanted: list[str] = []
    page.another_wanted.connect(lambda: wanted.append("another"))
    page.words_wanted.connect(lambda: wanted.append("words"))
    page.plain.click()
    another = page.focusProxy()
    assert isinstance(another, QAbstractButton)
    another.click()
    assert wanted == ["words", "another"]
