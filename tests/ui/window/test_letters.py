"""Letters without a font are reported in the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.session import Change, Session
from briefing_app.ui.theme.typefaces import load_fonts
from briefing_app.ui.window.main_window import MainWindow

LACKING = "\U0001fbff"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    load_fonts()
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    return window


def _is_about_problems(change: Change) -> bool:
    return change.aspect == "problems"


def test_letters_without_a_font_are_reported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "letters.md"
    file.write_text(f"# Title\n\nOne {LACKING} two.\n", "utf-8")
    window.session.show_panel("checks")
    with qtbot.waitSignal(window.session.changed, check_params_cb=_is_about_problems):
        window.open(str(file))
    assert "“\U0001fbff” ⟨U+1FBFF⟩ in ¶ 1" in window.parts.problems.words
    codes = [each.code for each in window.session.problems]
    assert codes == ["letters-without-font", "letters-without-font"]
    file.write_text("# Title\n\nPlain words.\n", "utf-8")
    with qtbot.waitSignal(window.opened):
        window.file.reload()
    assert window.session.problems == ()
    assert window.parts.problems.isHidden()
    window.close()


def test_a_window_closed_at_once_checks_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "letters.md"
    file.write_text(f"# Title {LACKING}\n", "utf-8")
    with qtbot.waitSignal(window.session.changed):
        window.open(str(file))
    window.close()
    window.file._settle()
    assert window.session.problems == ()
