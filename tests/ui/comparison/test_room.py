"""The comparison in a narrow and in a low pane."""

import re
from itertools import combinations
from operator import ge

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import NOTHING, Selection
from tests.samples import replace
from tests.ui.comparison.conftest import Show, rows_of

pytestmark = pytest.mark.many_lines_again

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


def test_a_small_window_gives_its_room_to_rows(show: Show, twelve: Briefing) -> None:
    view = _sized(show(twelve), 649, 495)
    view.table.go((2, 0))
    assert view.summary.height() < 2 * view._style.metrics.height() + 8
    assert _rows_in_sight(view) >= 5


def test_the_chosen_cell_stays_in_sight_when_the_pane_gets_low(
    show: Show, twelve: Briefing
) -> None:
    pane = show(twelve)
    _sized(pane, 700, 900).table.go((9, 0))
    for height in (400, 225, 155, 900):
        view = _sized(pane, 700, height)
        cell = view.table.visualRect(view.table.currentIndex())
        room = view.table.viewport().rect().adjusted(0, 0, 0, -view.table._pinned.extent)
        assert room.intersects(cell), height


@pytest.mark.parametrize(("width", "height"), [(640, 155), (1030, 150), (640, 190)])
def test_a_third_of_the_lowest_pane_is_rows(
    show: Show, session: Session, sample: Briefing, width: int, height: int
) -> None:
    view = _sized(show(sample), width, height)
    session.select(NOTHING)

    def rows_high() -> int:
        return view.table.viewport().height() - view.table._pinned.extent

    assert view.table.viewport().height() >= height / 3
    assert rows_high() >= 2 * view.table.rowHeight(0)
    assert view.strip.isHidden()
    view.table.go((0, 0))
    assert not view.strip.isHidden()
    assert rows_high() >= view.table.rowHeight(0)
    view.resize(width, 400)
    assert view.table._pinned.extent > 0


@pytest.mark.parametrize("height", [225, 240, 260])
def test_the_lead_stays_in_sight_in_a_low_pane(show: Show, twelve: Briefing, height: int) -> None:
    view = _sized(show(twelve), 648, height)
    table, pinned = view.table, view.table._pinned
    last = len(view._model.rows) - 1
    for row in (0, 9):
        table.go((row, 0))
        assert not pinned.isHidden()
        assert pinned.geometry().contains(pinned.rect_of((last, -1)))
        cell = table.visualRect(table.currentIndex())
        assert cell.bottom() <= table.viewport().height() - pinned.extent


@pytest.mark.parametrize("width", [400, 648, 1030])
def test_no_line_of_the_detail_is_cut(show: Show, twelve: Briefing, width: int) -> None:
    view = _sized(show(twelve), width, 300)
    view.table.go((2, 0))
    strip, seen = view.strip, set()
    for height in range(210, 700, 7):
        view.resize(width, height)
        if strip.isVisible():
            bottoms = list(strip._bottoms())
            seen.add(strip.verticalScrollBar().maximum() > 0)
            assert strip.height() in bottoms or strip.height() > bottoms[-1]
    assert seen == {True, False}


def test_the_detail_begins_at_its_start(show: Show, twelve: Briefing) -> None:
    view = _sized(show(twelve), 648, 170)
    view.table.go((0, 0))
    bar = view.strip.verticalScrollBar()
    assert bar.maximum() > 0
    for height in (190, 170, 225):
        view.resize(648, height)
        assert bar.value() == 0
    view.resize(648, 170)
    for row in range(1, 4):
        bar.setValue(bar.maximum())
        view.table.go((row, 0))
        assert bar.maximum() > 0
        assert bar.value() == 0


def test_all_that_the_lead_hangs_on_is_one_link_in_any_width(show: Show, twelve: Briefing) -> None:
    for width in (400, 648, 1030):
        view = _sized(show(twelve), width, 225)
        assert "Show all" in view.summary.links.links


def test_a_row_is_in_sight_in_the_least_pane(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _sized(show(sample), 610, 110)
    for chosen in (NOTHING, Selection(("evidence", "E1"), "H1")):
        session.select(chosen)
        assert view.table.viewport().height() >= view.table.rowHeight(0)


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
    bar = view.bar
    buttons = (bar.order, bar.show_button, bar.try_button)
    assert [each.text() for each in buttons] == ["Order", "Show (1)", "Try"]
    assert [each.accessibleName() for each in buttons] == [
        "Order: as written", "Show (1 hidden)", "Try",
    ]  # fmt: skip
    _sized(pane, 1030, 700)
    assert bar.order.text() == "Order: as written"


def test_the_footing_is_cut_to_a_line_and_whole_in_its_tooltip(
    show: Show, twelve: Briefing, sample: Briefing
) -> None:
    view = _sized(show(twelve), 648, 225)
    lead = view.summary.findChildren(QLabel)[0]
    assert view.summary.height() < 2 * lead.height()
    assert "Ours." in view.summary.toolTip()
    assert "Ours." in view.summary.accessibleName()
    narrow = _sized(show(sample), 361, 495)
    assert len(narrow.summary.links.links) == 3
    narrow = _sized(show(sample), 285, 225)
    assert len(narrow.summary.links.links) == 1
    wide = _sized(show(sample), 1030, 600)
    assert wide.summary.toolTip() == ""


def test_a_sentence_of_the_footing_is_cut_where_a_piece_of_it_has_room(
    show: Show, sample: Briefing
) -> None:
    view = _sized(show(sample), 800, 225)
    said = []
    for width in (300, 400, 525):
        view.resize(width, 225)
        line = view.summary.links.toPlainText()
        said.append([part.strip() for part in line.split("·")])
    nothing, cut, whole = said
    assert nothing == ["Show all"]
    assert re.fullmatch("The lead changes .+…", cut[0])
    assert whole == ["The lead changes if E1 or E2 is wrong.", "Show all"]


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
    words = [each.text().replace("&", "") for each in menu.actions() if each.isVisible()]
    assert any("Copy" in each for each in words)
    menu.close()


@pytest.mark.parametrize("width", [1030, 700, 463, 285])
@pytest.mark.parametrize("height", [795, 225])
def test_the_question_is_whole_and_the_buttons_are_in_the_bar(
    show: Show, twelve: Briefing, width: int, height: int
) -> None:
    assert twelve.comparison is not None
    asked = replace(twelve.comparison, question="Which of these twelve explains the turn best?")
    view = _sized(show(replace(twelve, comparison=asked)), width, height)
    bar = view.bar
    assert " ".join(bar.question.lines(bar.question.width())) == asked.question
    assert bar.question.toolTip() == ""
    shown = [bar.question, bar.order, bar.show_button, bar.try_button]
    places = [QRect(each.mapTo(bar, QPoint(0, 0)), each.size()) for each in shown]
    assert all(bar.rect().contains(each) for each in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_a_question_that_is_too_long_is_whole_in_its_tooltip(show: Show, twelve: Briefing) -> None:
    assert twelve.comparison is not None
    long = replace(twelve.comparison, question="Which " * 80 + "one?")
    view = _sized(show(replace(twelve, comparison=long)), 400, 700)
    assert len(view.bar.question.lines(view.bar.question.width())) == 3
    assert "one?" in view.bar.question.toolTip()


def test_words_that_grow_move_the_question_above_the_buttons(
    show: Show, session: Session, sample: Briefing
) -> None:
    assert sample.comparison is not None
    asked = replace(sample.comparison, question="Why did it turn, and why so late, of all times?")
    view = _sized(show(replace(sample, comparison=asked)), 600, 500)
    assert view.bar.question.y() < view.bar.order.height()
    what_if = session.build_what_if()
    for row in rows_of(view):
        if row.item is not None:
            what_if.switch([row.item])
    assert view.bar.try_button.text() == "What if: 3 changes"
    assert " ".join(view.bar.question.lines(view.bar.question.width())) == asked.question
    assert view.bar.rect().contains(view.bar.try_button.mapTo(view.bar, QPoint(0, 0)))


def test_the_focus_goes_as_the_eye_does(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = _sized(show(sample), 1030, 600)
    view.filter.open()
    view.bar.order.setFocus(Qt.FocusReason.TabFocusReason)
    focused: list[QWidget] = []
    while view.strip not in focused and len(focused) < 12:
        here = QApplication.focusWidget()
        assert here is not None
        focused.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    # The links under the table take one step each.
    assert list(dict.fromkeys(focused)) == [
        view.bar.order, view.bar.show_button, view.bar.try_button, view.filter.line, view.table,
        view.summary.links, view.strip,
    ]  # fmt: skip


def test_tab_shows_a_link_at_each_step(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = _sized(show(sample), 1030, 600)
    view.table.setFocus()
    seen = []
    qtbot.keyClick(view.table, Qt.Key.Key_Tab)
    while QApplication.focusWidget() is view.summary.links:
        seen.append(view.summary.links.textCursor().selectedText())
        qtbot.keyClick(view.summary.links, Qt.Key.Key_Tab)
    assert (seen[0], seen[-1]) == ("E1", "Show all")
    assert all(seen)
    for _ in range(9):
        if QApplication.focusWidget() is view.strip:
            qtbot.keyClick(view.strip, Qt.Key.Key_Backtab)
    assert view.summary.links.hasFocus()
    assert view.summary.links.textCursor().selectedText() == "Show all"


def _free_edges(picture: QImage) -> tuple[int, int, int]:
    """Return how many pixels are free on the left, above and below what is in a picture."""
    page, across, down = picture.pixel(0, 0), range(picture.width()), range(picture.height())
    columns = [x for x in across if any(picture.pixel(x, y) != page for y in down)]
    rows = [y for y in down if any(picture.pixel(x, y) != page for x in across)]
    return columns[0], rows[0], picture.height() - 1 - rows[-1]


@pytest.mark.parametrize(("height", "least"), [(800, (9, 6, 7)), (225, (9, 3, 1))])
def test_the_words_of_the_detail_keep_off_its_edges(
    show: Show, sample: Briefing, height: int, least: tuple[int, int, int]
) -> None:
    view = _sized(show(sample), 1030, height)
    for place in ((0, 0), (1, 0)):
        view.table.go(place)
        free = _free_edges(view.strip.viewport().grab().toImage())
        assert all(map(ge, free, least))
