"""A comparison pane on show, and the window's actions."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.table.table import Row
from briefing_app.ui.commands.window_actions import Actions
from briefing_app.ui.comparison.comparison_menus import TickButton
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.session import Session
from briefing_app.ui.theme.theme import Theme, load_theme
from briefing_app.ui.widgets.links.written_links import WrittenLinks

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

Show = Callable[..., ComparisonPane]
"""Takes a briefing, and what was kept of its comparison; the next one goes into the same pane."""


def view_of(pane: ComparisonPane) -> ComparisonView:
    """Return the view in a pane, which must have one."""
    assert pane.view is not None
    return pane.view


def follow_link(text: WrittenLinks, words: str) -> None:
    """Follow the link of some words, the first of those that have them."""
    text.follow(str(text.links.index(words)))


def rows_of(view: ComparisonView) -> Sequence[Row]:
    """Return the rows on show, from top to bottom."""
    model = view.table.model()
    assert isinstance(model, ComparisonModel)
    return model.rows


def entries_of(button: TickButton, *names: str) -> dict[str, QAction]:
    """Open the menu of a button, and those in it of some names; return the lines by their words."""
    menu: QMenu = button.ticks
    menu.aboutToShow.emit()
    for name in names:
        inner = next(each for each in menu.actions() if each.text() == name).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    # One “&” marks a letter; two of them are a sign of the words.
    words = ((re.sub("(?<!&)&(?!&)", "", each.text()), each) for each in menu.actions())
    return {text.partition("\t")[0]: action for text, action in words if text}


class Host(QWidget):
    """As much of a window as the actions of the table need."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._actions = session.actions = Actions(cast("MainWindow", self))
        self._actions.refresh()
        session.changed.connect(self._actions.follow)

    @property
    def of_the_table(self) -> list[QAction]:
        """The actions of the menu for the table."""
        return [self._actions[each.name] for each in self._actions.declared_in("Table")]


@pytest.fixture(scope="session")
def theme() -> Theme:
    """The light theme, read once."""
    return load_theme("light")


@pytest.fixture
def host(qtbot: QtBot, session: Session) -> Host:
    """Give the session the actions of a window."""
    host = Host(session)
    qtbot.addWidget(host)
    return host


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Show:
    """Show the comparison of a briefing in a window that has the keyboard."""
    pane = ComparisonPane(session)
    qtbot.addWidget(pane)

    def shown(briefing: Briefing, kept: object = None) -> ComparisonPane:
        pane.resize(1030, 600)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        session.show(briefing, kept)
        return pane

    return shown
