"""The bar above the text: what it says, and what gives way to what."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.window.header import Header
from briefing_app.ui.window.main_window import MainWindow
from tests.samples import replace


@pytest.fixture
def header(qtbot: QtBot, window: MainWindow, session: Session) -> Header:
    """A header whose session no other part of a window works on."""
    made = Header(session, window.actions_by_name, QMenu(window))
    qtbot.addWidget(made)
    made.resize(1280, 42)
    made.show()
    return made


def test_it_says_what_is_open_and_of_when_it_is(
    header: Header, session: Session, sample: Briefing
) -> None:
    assert header._title.text() == "Briefing App"
    assert not header._date.isVisible()
    for title, date, said in (
        ("One", PartialDate(2019, 3, 14), "as of 14 March 2019"), ("Two", None, ""),
        ("Three", PartialDate(2020, 5), "as of May 2020"),
    ):  # fmt: skip
        session.show(replace(sample, file=f"{title}.md", title=title, as_of=date), None)
        assert header._title.text() == title
        assert header._date.text() == said
        assert header._date.isVisible() == bool(said)


def test_it_is_looked_at_again_only_if_it_may_be_another(
    header: Header, session: Session, sample: Briefing
) -> None:
    session.show(replace(sample, title="One"), None)
    session.briefing = replace(sample, title="Two")
    for aspect in ("place", "selection", "settings", "panel", "find", "appearance"):
        session.changed.emit(Change(aspect))
        assert header._title.text() == "One", aspect
    session.changed.emit(Change("briefing"))
    assert header._title.text() == "Two"


def test_its_views_are_there_if_there_is_a_comparison(
    header: Header, session: Session, sample: Briefing
) -> None:
    for comparison in (sample.comparison, None, sample.comparison):
        session.show(replace(sample, comparison=comparison), None)
        assert header._views.isVisible() == (comparison is not None)
        assert header._find.isVisible()
        assert header._print.isVisible()


def test_room_is_shared_anew_at_another_zoom(
    header: Header, session: Session, sample: Briefing
) -> None:
    session.show(replace(sample, title="A long title " * 20), None)
    for width in range(300, 1280, 20):
        header.resize(width, 42)
        if header._date.isVisible():
            break
    header.resize(width + 20, 42)
    assert header._date.isVisible()
    session.change_settings(zoom=300)
    assert not header._date.isVisible()
    assert header._row.contentsMargins().top() == 6
    session.change_settings(zoom=50)
    assert header._date.isVisible()
    assert header._row.contentsMargins().top() == 3
