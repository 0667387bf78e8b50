"""Letters without a font are reported in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.other_scripts import order_forms
from briefing_app.ui.theme.typefaces import SANS
from briefing_app.ui.window import letters
from briefing_app.ui.window.letters import Letters
from briefing_app.ui.window.main_window import MainWindow
from tests.samples import replace

LACKING = "\U0001fbff"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
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


@pytest.fixture
def _usual_forms() -> Iterator[None]:
    yield
    order_forms("")


@pytest.mark.usefixtures("_usual_forms")
def test_the_window_with_the_keys_has_the_forms_of_its_language(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    def form() -> str:
        return next(each for each in QFont.substitutes(SANS) if "cjk" in each)

    other = MainWindow(Session(Store(None)))
    qtbot.addWidget(other)
    for each, lang in ((window, "ja"), (other, "zh-TW")):
        file = tmp_path / f"{lang}.md"
        file.write_text(f"---\ntitle: T\nlang: {lang}\n---\n\n骨直\n", "utf-8")
        with qtbot.waitSignal(each.opened):
            each.open(str(file))
        each.show()
    for each, expected in ((window, "jp"), (other, "tc"), (window, "jp")):
        with qtbot.waitActive(each):
            each.activateWindow()
        assert form().endswith(f" {expected}")
    for each in (window, other):
        each.close()


def test_characters_have_the_forms_of_the_briefing_that_came_last(
    session: Session, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferred: list[str] = []
    monkeypatch.setattr(letters, "prefer_forms", preferred.append)
    made = Letters(session)
    made.prefer_own()
    assert preferred == []
    for lang in ("ja", "ko"):
        session.show(replace(sample, file=f"{lang}.md", lang=lang), None)
        assert preferred[-1] == lang
    preferred.clear()
    made.prefer_own()
    assert preferred == ["ko"]
