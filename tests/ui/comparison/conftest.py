"""A comparison pane on show."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.theme.theme import Theme, load_theme
from briefing_app.ui.theme.typefaces import load_fonts

Show = Callable[[Briefing], ComparisonPane]


@pytest.fixture(scope="session")
def theme() -> Theme:
    """The light theme, read once."""
    return load_theme("light")


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    """Show the comparison of a briefing in a window that has the keyboard."""

    kept: list[ComparisonPane] = []

    def shown(briefing: Briefing) -> ComparisonPane:
        load_fonts()
        pane = ComparisonPane()
        kept.append(pane)
        qtbot.addWidget(pane)
        pane.resize(1030, 600)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        pane.show_briefing(briefing, theme)
        return pane

    return shown
