"""Lines to type in."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.field import ClearableField


@pytest.fixture
def line(qtbot: QtBot) -> ClearableField:
    made = ClearableField()
    qtbot.addWidget(made)
    return made


def test_an_empty_line_has_no_button_yet(line: ClearableField) -> None:
    line.setText("")
    assert not line.isClearButtonEnabled()


def test_words_can_be_taken_away_once_they_are_typed(qtbot: QtBot, line: ClearableField) -> None:
    qtbot.keyClicks(line, "a")
    assert line.isClearButtonEnabled()
    line.clear()
    assert line.isClearButtonEnabled()  # Qt hides the button of an empty line


def test_words_can_be_taken_away_once_they_are_pasted(line: ClearableField) -> None:
    QApplication.clipboard().setText("words")
    line.paste()
    assert line.text() == "words"
    assert line.isClearButtonEnabled()


def test_words_that_were_kept_can_be_taken_away_too(line: ClearableField) -> None:
    line.blockSignals(True)
    line.setText("kept")
    assert line.isClearButtonEnabled()


def test_words_that_a_screen_reader_puts_in_can_be_taken_away(line: ClearableField) -> None:
    QAccessible.queryAccessibleInterface(line).setText(QAccessible.Text.Value, "words")
    assert line.isClearButtonEnabled()
