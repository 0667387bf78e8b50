"""The names that files get from the name of a reader."""

import pytest

from briefing_app.ui.widgets.dialogs.input_dialog import WordsDialog
from briefing_app.ui.widgets.dialogs.reader_name import ask_reader_name, file_name_of
from briefing_app.ui.window.main_window import MainWindow


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ana", "Ana"),
        ("Ana B. de-la_Cruz", "Ana-B.-de-la_Cruz"),
        ("김정은 2", "김정은-2"),
        ("../a/b\\c:d*?", "a-b-c-d"),
        (".hidden.", "hidden"),
        ("***", "notes"),
        ("", "notes"),
    ],
)
def test_a_name_becomes_one_of_a_file_on_any_system(name: str, file: str) -> None:
    assert file_name_of(name, "notes") == file


def test_the_name_is_asked_for_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "Ana")
    assert ask_reader_name(window, "Export", "Your name:") == "Ana"
    monkeypatch.delattr(WordsDialog, "ask")
    assert ask_reader_name(window, "Export", "Your name:") == "Ana"
