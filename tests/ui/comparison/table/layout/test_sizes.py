"""The sizes of the table: what is cut, and what scrolls."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QToolTip
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.readers import ReaderRatings
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.detail_strip import DetailStrip
from briefing_app.ui.comparison.table.layout.sizes import (
    UprightSizes,
    cell_room,
    column_name,
    title_lines,
)
from briefing_app.ui.comparison.table.layout.turned_sizes import TurnedSizes
from briefing_app.ui.session import Session
from tests.samples import replace
from tests.ui.comparison.conftest import Show, view_of
from tests.ui.comparison.table.layout.conftest import TITLE, view_in, wide, widths_of

_LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("size", [(2300, 1200), (1030, 790), (1030, 360), (650, 230), (463, 600)])
@pytest.mark.parametrize("columns", [2, 5, 12, 50])
@pytest.mark.many_lines_again
def test_no_word_or_number_is_wider_than_its_column(
    show: Show, session: Session, sample: Briefing, columns: int, size: tuple[int, int], zoom: int
) -> None:
    session.change_settings(zoom=zoom)
    view = view_in(show, sample, wide(columns, 4, likelihood="roughly even chance"), size)
    style, sizes, rows = view._style, view.table.sizes, view._model.rows
    for number, width in enumerate(widths_of(view)):
        assert width >= style.px(48)
        room = width - 2 * style.near
        assert style.widest_word(["roughly even chance", "the offer came about"]) <= room
        assert style.widest([rows[-2].cells[number].text], bold=True) <= room
        for line in title_lines(view._model, style, sizes, number):
            across = sizes.top - 2 * style.pad if sizes.upended else room
            assert style.bold_metrics.horizontalAdvance(line) <= across


def test_a_dozen_columns_are_on_show_with_the_evidence_whole(show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(12, 30), (1030, 790))
    style, sizes = view._style, view.table.sizes
    assert sizes.upended
    assert view.table.horizontalScrollBar().maximum() == 0
    bar = view.table.verticalScrollBar().sizeHint().width()
    assert sizes.side + sum(widths_of(view)) == view.table.contentsRect().width() - bar
    assert sizes.rows[0] == style.height_of(3)
    assert " ".join(title_lines(view._model, style, sizes, 0)) == TITLE.format(0)


@pytest.mark.parametrize("from_right", [False, True])
def test_upended_titles_begin_at_the_foot_of_their_columns(
    show: Show, sample: Briefing, qapp: QApplication, *, from_right: bool
) -> None:
    directions = Qt.LayoutDirection
    qapp.setLayoutDirection(directions.RightToLeft if from_right else directions.LeftToRight)
    view = view_in(show, sample, wide(12, 30), (1030, 790))
    heads, sizes, style = view.table.top_heads, view.table.sizes, view._style
    picture = heads.viewport().grab().toImage()
    qapp.setLayoutDirection(directions.LeftToRight)
    foot = heads.height() - 2 - style.pad
    for column in (0, 5):
        lines = title_lines(view._model, style, sizes, column)
        room = heads.rect_of(column)
        left = room.left() + (room.width() - len(lines) * style.line) // 2
        for number in range(len(lines)):
            band = range(left + number * style.line, left + (number + 1) * style.line)
            ink = [
                y for y in range(heads.height() - 3)
                if any(picture.pixelColor(x, y).lightness() < 128 for x in band)
            ]  # fmt: skip
            assert foot - 6 < max(ink) <= foot


@pytest.mark.parametrize("size", [(1030, 790), (800, 600), (2300, 1200)])
def test_evidence_wraps_and_is_whole(show: Show, sample: Briefing, size: tuple[int, int]) -> None:
    view = view_in(show, sample, wide(4, 12, title="Cause {}"), size)
    style, sizes = view._style, view.table.sizes
    width = sizes.side - sizes.id_width - style.px(8) - sizes.bar_room - 2 * style.gap
    for number, item in enumerate(view._model.rows.items):
        lines = style.lines(item.text, width, 3)
        assert " ".join(lines) == item.text
        assert view.table.rowHeight(number) == style.height_of(len(lines))


def test_an_item_gets_two_lines_if_one_says_too_little(show: Show, sample: Briefing) -> None:
    comparison = wide(5, 12, title="Explanation")
    view = view_in(show, sample, comparison, (620, 375))
    assert 190 <= view.table.height() < 250
    assert view.table.rowHeight(0) == view._style.height_of(2)
    view.resize(1030, 375)
    assert view.table.rowHeight(0) == view._style.height_of(1)


def test_letters_need_less_room_than_evidence(show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(5, 12, title="Why {}"), (800, 600))
    assert view.table.sizes.side > 2 * max(widths_of(view))


def test_many_items_are_equally_high_and_few_are_not(show: Show, sample: Briefing) -> None:
    comparison = wide(3, 400)
    short = comparison.evidence[0]._replace(text="Short")
    many = replace(comparison, evidence=(short, *comparison.evidence[1:]))
    view = view_in(show, sample, many, (800, 600))
    heights = {view.table.rowHeight(n) for n in range(400)}
    assert heights == {view._style.height_of(2)}
    few = replace(many, evidence=many.evidence[:20])
    view = view_in(show, sample, few, (800, 600))
    assert view.table.rowHeight(0) < view.table.rowHeight(1)


def test_a_table_too_wide_for_its_room_scrolls(show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(50, 4), (1030, 790))
    assert view.table.horizontalScrollBar().maximum() > 0
    assert view.table.sizes.side <= 0.3 * 1030


# -- the sums stay in sight -----------------------------------------------------------------------


def _in_sight(view: ComparisonView, row: int) -> bool:
    table = view.table
    pinned = table._pinned
    if row >= pinned.first:
        return pinned.isVisible() and table.rect().contains(pinned.rect_of((row, 0)).center())
    cell = table.visualRect(table._rows.index_at((row, 0)))
    return cell.top() >= 0 and cell.bottom() <= table.viewport().height() - pinned.extent


@pytest.mark.parametrize("size", [(1030, 600), (1030, 400), (650, 300)])
def test_the_sums_stay_in_sight_while_the_rest_scrolls(
    show: Show, sample: Briefing, size: tuple[int, int]
) -> None:
    view = view_in(show, sample, wide(4, 40, title="Cause {}"), size)
    table, last = view.table, len(view._model.rows) - 1
    bar = table.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        assert _in_sight(view, last)
        assert _in_sight(view, last - 1)
        assert table._pinned.geometry().bottom() == table.viewport().geometry().bottom()


def test_the_first_row_is_one_with_ratings(show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(4, 40, likelihood="likely"), (1030, 300))
    assert view._model.rows.kind(0) == "evidence"
    assert _in_sight(view, 0)
    assert view.table.verticalScrollBar().value() == 0


def test_a_cell_is_never_under_the_sums(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(4, 40, title="Cause {}"), (1030, 500))
    view.table.setFocus()
    view.table.go((0, 1))
    places = []
    for _ in range(42):
        assert view.table.place is not None
        places.append(view.table.place[0])
        assert _in_sight(view, places[-1])
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert all(one < other for one, other in pairwise(places))
    view.table.go((30, 1))
    assert _in_sight(view, 30)


def test_a_sum_is_chosen_without_scrolling(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(4, 40, title="Cause {}"), (1030, 500))
    table, pinned = view.table, view.table._pinned
    table.verticalScrollBar().setValue(100)
    row = len(view._model.rows) - 2
    for place in ((row, 2), (row, -1)):
        at = pinned.rect_of(place).center() - pinned.pos()
        qtbot.mouseClick(pinned, _LEFT, pos=at)
        assert table.place == place
        assert table.verticalScrollBar().value() == 100
    assert "Each I counts 1" in view.strip.words


def test_a_sum_is_followed_and_has_a_tooltip(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison = wide(4, 40, title="Cause {}")
    placed = tuple(replace(each, section="first") for each in comparison.motivations)
    view = view_in(show, sample, replace(comparison, motivations=placed), (1030, 500))
    pinned, row = view.table._pinned, len(view._model.rows) - 2
    at = pinned.rect_of((row, 2)).center() - pinned.pos()
    qtbot.mouseClick(pinned, _LEFT, pos=at)
    with qtbot.waitSignal(session.target_chosen) as target:
        qtbot.mouseDClick(pinned, _LEFT, pos=at)
    assert target.args[0].kind == "section"
    head = pinned.rect_of((row, -1)).center() - pinned.pos()
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _widget: shown.append(words))
    for place in (head, at, QPoint(-9, -9)):
        event = QHelpEvent(QEvent.Type.ToolTip, place, pinned.mapToGlobal(place))
        QApplication.sendEvent(pinned, event)
    assert shown == ["<p>Weighted inconsistency, Cause 2: 0.00</p>"]


def test_the_head_of_a_column_does_not_scroll_the_rows(
    qtbot: QtBot, show: Show, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 40, title="Cause {}"), (1030, 500))
    table = view.table
    table.verticalScrollBar().setValue(200)
    heads = table.top_heads
    at = QPoint(heads.sectionViewportPosition(2) + 30, 12)
    qtbot.mouseClick(heads.viewport(), _LEFT, pos=at)
    assert table.place == (-1, 2)
    assert table.verticalScrollBar().value() == 200


def test_sums_of_a_filtered_table_say_of_how_many_items(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 40, title="Cause {}"), (1030, 500))
    session.arrangement.change(session.table._replace(filter="E7"))
    titles = [row.title for row in view._model.rows[-3:]]
    assert titles == ["Inconsistency, of all 40", "Weighted inconsistency, of all 40", "Lead"]
    session.arrangement.change(session.table._replace(filter=""))
    assert view._model.rows[-2].title == "Weighted inconsistency"


def test_a_cell_in_sight_stays_so_when_the_table_gets_lower(show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(4, 40, title="Cause {}"), (1030, 800))
    view.table.go((12, 0))
    view.table.clearFocus()
    view.parentWidget().resize(1030, 350)
    assert _in_sight(view, 12)


def test_a_cell_out_of_sight_stays_so_when_the_table_gets_lower(
    show: Show, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 40, title="Cause {}"), (1030, 800))
    view.table.go((2, 0))
    view.table.scrollToBottom()
    view.parentWidget().resize(1030, 350)
    assert not _in_sight(view, 2)


def test_a_cell_in_sight_stays_so_while_the_rows_get_higher(show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(4, 6, title="Cause {}"), (1030, 600))
    table, corner = view.table, view.table._corner
    table.go((5, 0))
    assert table.verticalScrollBar().value() == 0
    QTest.mousePress(corner, _LEFT, pos=QPoint(corner.width() - 2, 10))
    QTest.mouseMove(corner, QPoint(110, 10))
    assert table.verticalScrollBar().value() > 0
    assert _in_sight(view, 5)
    QTest.mouseRelease(corner, _LEFT, pos=QPoint(110, 10))


def test_cells_are_painted_without_a_question_for_each(
    show: Show, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_in(show, sample, wide(12, 40), (1030, 790))
    model, asked = view._model, list[str]()
    for name in ("rowCount", "columnCount", "data", "flags"):
        before = getattr(model, name)
        monkeypatch.setattr(model, name, lambda *a, n=name, f=before: (asked.append(n), f(*a))[1])
    view.table.viewport().repaint()
    assert len(asked) < 12, "fewer questions than there are columns"


def test_sizes_are_worked_out_again_only_if_something_differs(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(12, 400), (1030, 790))
    sizes = view.table.sizes
    session.arrangement.sort("diagnosticity")
    assert view.table.sizes is sizes
    session.arrangement.change(session.table._replace(hidden_motivations=frozenset({"m1"})))
    assert view.table.sizes is not sizes
    assert len(view.table.sizes.columns) == 11
    session.change_settings(zoom=150)
    assert view.table.sizes.row > sizes.row


@pytest.mark.parametrize("turned", [False, True])
def test_rows_that_need_a_scroll_bar_anyway_are_measured_once(
    show: Show, sample: Briefing, monkeypatch: pytest.MonkeyPatch, turned: bool
) -> None:
    pane = show(replace(sample, comparison=wide(60, 60)), {"turned": turned})
    pane.resize(1030, 790)
    view = view_of(pane)
    measured: list[object] = []
    for way in (UprightSizes, TurnedSizes):
        size = way.size_rows
        monkeypatch.setattr(
            way,
            "size_rows",
            lambda self, sizes, height, size=size: (
                measured.append(sizes),
                size(self, sizes, height),
            ),
        )
    view.window().resize(900, 700)
    assert measured == [view.table.sizes]
    assert view.table.verticalScrollBar().isVisible()


def test_titles_without_an_end_are_told_on_one_line(show: Show, sample: Briefing) -> None:
    title = "Explanation {} " + 600 * "אa"
    view = view_in(show, sample, wide(3, 4, title=title), (1030, 600))
    line = view.table.table_style.line
    assert view.summary.height() < 3 * line
    assert view.summary.toolTip()
    assert title.format(0) in view.summary.words


def test_the_words_of_a_place_are_laid_out_once_for_a_room(
    show: Show, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_in(show, sample, wide(3, 4), (1030, 600))
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    strip, laid_out = view.strip, list[float]()
    monkeypatch.setattr(DetailStrip, "_lay_out", lambda _self, width: laid_out.append(width))
    view.resizeEvent(QResizeEvent(view.size(), view.size()))
    assert laid_out == []
    strip.fit(strip.width() - 20, 200)
    assert laid_out


def test_a_low_pane_brings_the_rows_together(show: Show, sample: Briefing) -> None:
    view = view_in(show, sample, wide(3, 4), (1030, 600))
    row = view.table.sizes.row
    view.window().resize(1030, 250)
    assert view.table.sizes.row < row


def test_sorting_writes_no_words_anew_that_stay(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(12, 400), (1030, 790))
    view.table.go((2, 1))
    written = list[object]()
    view.strip.document().contentsChanged.connect(lambda: written.append(view.strip))
    session.arrangement.sort("diagnosticity")
    assert not written
    view.table.go((3, 1))
    assert written


def test_the_sums_are_painted_again_only_if_they_are_others(
    show: Show, session: Session, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_in(show, sample, wide(12, 40), (1030, 640))
    view.table.go((0, 0))
    asked = list[object]()
    for name in ("update", "raise_"):
        monkeypatch.setattr(view.table._pinned, name, lambda: asked.append(view))
    session.arrangement.sort("date")
    view.table.verticalScrollBar().setValue(40)
    assert not asked
    QTest.keyClick(view.table, Qt.Key.Key_5)
    assert asked
    asked.clear()
    view.table.go((1, 0))
    assert asked
    asked.clear()
    session.change_settings(theme="dark")
    assert asked
    view.window().resize(600, 640)
    asked.clear()
    view.table.horizontalScrollBar().setValue(40)
    assert asked


def test_the_borders_of_columns_can_be_dragged_and_those_of_rows_not(
    show: Show, sample: Briefing
) -> None:
    modes = QHeaderView.ResizeMode
    table = view_of(show(sample)).table
    assert table.horizontalHeader().sectionResizeMode(0) == modes.Interactive
    assert table.verticalHeader().sectionResizeMode(0) == modes.Fixed


def test_whom_a_column_leads_with_is_whole(
    show: Show, sample: Briefing, golden: Comparison, session: Session
) -> None:
    view = view_in(show, sample, golden, (760, 700))
    readers = view.what_if.readers
    for name in ("Ana Example", "Boris of the harbour", "Chris"):
        readers.take_in(ReaderRatings(name, {"E1": {"H1": "II"}}))
    readers.show(on=True)
    readers.reveal_all()
    table, rows = view.table, view._model.rows
    last, style = len(rows) - 1, view._style
    words = max((cell.text for cell in rows[last].cells), key=len)
    lines = style.lines(words, cell_room(style, table.sizes.narrowest), 3)
    assert len(lines) > 1
    assert table.verticalHeader().sectionSize(last) == style.height_of(len(lines))


def test_only_the_lead_that_needs_two_lines_is_higher_than_one(
    show: Show, sample: Briefing
) -> None:
    for columns, high in ((4, False), (12, True)):
        view = view_in(show, sample, wide(columns, 4, title="Cause {}"), (1030, 600))
        table, row = view.table, view._style.row
        rows = range(view._model.rows.pinned, len(view._model.rows))
        heights = [table.verticalHeader().sectionSize(n) for n in rows]
        assert heights[:-1] == [row] * (len(rows) - 1)
        assert (heights[-1] > row) is high, columns


def test_the_words_of_the_lead_keep_off_the_edges_of_their_pill(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(8, 4, title="Cause {}"), (1030, 600))
    table, row = view.table, len(view._model.rows) - 1
    leads = next(n for n, each in enumerate(view._model.rows[row].cells) if each.leads)
    name, ground = column_name(f"m{leads}"), view._style.current.lightness()
    for width in range(52, 100, 2):
        session.arrangement.change(session.table._replace(widths={name: width}))
        cell = table._pinned.rect_of((row, leads))
        assert cell.width() == width
        pill = table.grab(cell).toImage()
        edges = (*range(3), *range(width - 5, width - 2))
        darkest = min(
            pill.pixelColor(x, y).lightness() for x in edges for y in range(1, pill.height() - 3)
        )
        assert darkest >= ground, width


def test_a_title_takes_a_third_line_in_a_low_table_before_it_is_cut(
    show: Show, sample: Briefing
) -> None:
    for title, lines in (("Cause {}", 2), ("Rotary wing shuttle{}", 3)):
        view = view_in(show, sample, wide(8, 4, title=title), (960, 330))
        style, sizes = view._style, view.table.sizes
        assert style.px(190) <= view.table.contentsRect().height() < style.px(250)
        titles = [title_lines(view._model, style, sizes, n) for n in range(8)]
        assert [" ".join(each) for each in titles] == [title.format(n) for n in range(8)]
        assert sizes.top == style.height_of(lines) + 3


def test_the_current_cell_stays_in_sight_when_the_table_gets_smaller(
    show: Show, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 30), (1030, 790))
    table = view.table
    table.scrollToTop()
    table.go((table.rowAt(table.viewport().height() - 5), 0))
    for size in ((1030, 500), (800, 400)):
        view.window().resize(*size)
        QApplication.processEvents()
        cell = table.visualRect(table.currentIndex())
        assert table.viewport().rect().contains(cell.center()), size
