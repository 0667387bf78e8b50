"""The comparison in a narrow and in a low pane."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.menu_button import MenuButton
from tests.samples import replace
from tests.ui.comparison.conftest import Show, rows_of

_LONG = "whose title says at length what it is about"
_ADDRESS = "https://example.org/a/very/long/address/with/no/place/to/break/at/all.html"


@pytest.fixture
def twelve(sample: Briefing) -> Briefing:
    """A briefing with twelve motivations of long titles, and an address among the reasons."""
    motivations = tuple(Motivation(f"m{n}", f"Motivation {n}, {_LONG}") for n in range(12))
    evidence = tuple(
        Evidence(
            f"E{n}", f"Item {n} of the evidence, {_LONG}", source=sample.sources[0].id,
            ratings={each.id: Rating("CC" if n % 2 else "I", _ADDRESS) for each in motivations},
            paragraphs=tuple(range(1, 13)),
        )
        for n in range(1, 15)
    )  # fmt: skip
    comparison = Comparison("Which? Ours.", "Motivation", motivations, (), {}, evidence)
    return replace(sample, comparison=comparison)


def _sized(pane: ComparisonPane, width: int, height: int) -> ComparisonView:
    pane.resize(width, height)
    view = pane.view
    assert view is not None
    return view


def _rows_in_sight(view: ComparisonView) -> int:
    return view.table.viewport().height() // view.table.verticalHeader().defaultSectionSize()


@pytest.mark.parametrize("width", [1030, 463, 400, 361])
@pytest.mark.parametrize("height", [795, 495, 356, 225])
def test_rows_stay_in_sight_in_every_room(
    show: Show, twelve: Briefing, width: int, height: int
) -> None:
    view = _sized(show(twelve), width, height)
    view.table.go((2, 0))
    assert _rows_in_sight(view) >= 3
    assert view.table.visualRect(view.table.currentIndex()).bottom() <= view.table.height()
    assert view.strip.document().idealWidth() <= view.strip.viewport().width()
    assert view.width() == width


def test_a_low_pane_shows_the_reason_on_one_line(show: Show, sample: Briefing) -> None:
    view = _sized(show(sample), 648, 225)
    view.table.go((0, 0))
    assert view.strip.height() == view.strip.height_of(1)
    assert view.strip.document().blockCount() == 1
    assert "Hardship is what it predicts." in view.strip.toPlainText()
    assert _rows_in_sight(view) >= 4


def test_a_narrow_pane_gives_the_links_a_line_of_their_own(show: Show, sample: Briefing) -> None:
    view = _sized(show(sample), 463, 700)
    view.table.go((0, 0))
    lines = view.strip.toPlainText().splitlines()
    assert lines[0].endswith("E1 × The economy: very consistent")
    assert lines[1].split("   ") == ["¶ 1", "Source 1"]


def test_a_narrow_bar_says_less_but_the_screen_reader_hears_all(
    show: Show, sample: Briefing
) -> None:
    pane = show(sample, {"hidden_motivations": ["m2"]})
    view = _sized(pane, 463, 700)
    buttons = view.bar.findChildren(MenuButton)
    assert [each.text() for each in buttons] == [
        "Sort", "Columns (1)", "Rows", "What if", "Rate", "More",
    ]  # fmt: skip
    assert [each.accessibleName() for each in buttons] == [
        "Sort: as written", "Columns (1 hidden)", "Rows", "What if", "Rate for yourself", "More",
    ]  # fmt: skip
    _sized(pane, 1030, 700)
    assert buttons[0].text() == "Sort: as written"


def test_the_footing_is_cut_to_a_line_and_whole_in_its_tooltip(
    show: Show, twelve: Briefing, sample: Briefing
) -> None:
    view = _sized(show(twelve), 648, 225)
    lead = view.summary.findChildren(QLabel)[0]
    assert view.summary.height() < 2 * lead.height()
    assert "Ours." in view.summary.toolTip()
    assert "Ours." in view.summary.accessibleName()
    narrow = _sized(show(sample), 361, 495)
    assert narrow.summary.links.text().count("<a ") == 2
    narrow = _sized(show(sample), 285, 225)
    assert "<a " not in narrow.summary.links.text()
    wide = _sized(show(sample), 1030, 600)
    assert wide.summary.toolTip() == ""


def test_what_is_wide_now_may_be_made_narrow(show: Show, twelve: Briefing) -> None:
    pane = show(twelve)
    for height in (495, 225):
        view = _sized(pane, 1030, height)
        assert pane.minimumSizeHint().width() <= 300
        assert view.minimumWidth() <= 300


def test_a_change_of_the_theme_keeps_the_detail_and_the_room(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _sized(show(sample), 648, 225)
    view.table.go((0, 0))
    session.change_settings(theme="dark")
    assert view._style.theme.name == "dark"
    assert view.strip.links == ["¶ 1", "Source 1"]
    assert view.table.rowHeight(0) < 28


def test_the_item_of_a_citation_is_told_whole(show: Show, sample: Briefing) -> None:
    pane = show(sample)
    assert pane.view is not None
    pane.view.select_evidence("E1")
    words = pane.view.strip.words
    for part in ("Fears of a famine", "Dated 2017", "Grade C3", "Credibility", "relevance"):
        assert part in words
    assert pane.view.strip.links == ["¶ 1", "Source 1"]


def test_the_detail_offers_to_copy_and_no_address(
    qtbot: QtBot, show: Show, sample: Briefing
) -> None:
    view = _sized(show(sample), 1030, 600)
    view.table.go((0, 0))
    place = QPoint(20, 12)
    view.strip.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.strip.mapToGlobal(place))
    )
    menu = view.strip.findChildren(QMenu)[-1]
    qtbot.waitUntil(menu.isVisible)
    words = [each.text() for each in menu.actions() if each.isVisible()]
    assert any("Copy" in each for each in words)
    menu.close()


def test_buttons_that_do_not_fit_are_under_more(show: Show, sample: Briefing) -> None:
    view = _sized(show(sample), 285, 500)
    bar = view.bar
    more = next(each for each in bar.findChildren(MenuButton) if each.text() == "More")
    assert more.isVisible()
    shown = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    assert sum(each.width() for each in shown) <= bar.width()
    more.shown_menu.aboutToShow.emit()
    entries = {each.text(): each for each in more.shown_menu.actions()}
    assert "What if" in entries
    inner = entries["What if"].menu()
    assert isinstance(inner, QMenu)
    inner.aboutToShow.emit()
    assert inner.actions()
    entries["Copy the table"].trigger()
    assert "Inconsistency" in QGuiApplication.clipboard().text()
    view.parentWidget().resize(1030, 500)
    assert not more.isVisible()


def test_a_button_whose_words_grow_leaves_the_others_their_room(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _sized(show(sample), 1030, 500)
    bar = view.bar
    wanted = sum(each.sizeHint().width() + 2 for each in bar._buttons)
    view = _sized(view.parentWidget(), wanted + 25, 500)  # type: ignore[arg-type]
    more = next(each for each in bar.findChildren(MenuButton) if each.text() == "More")
    assert not more.isVisible()
    what_if = session.build_what_if()
    for row in rows_of(view):
        if row.item is not None:
            what_if.switch(row.item)
    assert bar.what_if_button.text() == "What if: 3 changes"
    assert more.isVisible()
    what_if.reset()
    assert not more.isVisible()
