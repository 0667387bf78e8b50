"""The sizes of the table: what is cut, what scrolls, and what the reader drags."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QToolTip
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.model.readers import ReaderRatings
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.detail_strip import DetailStrip
from briefing_app.ui.comparison.table.layout import chosen_widths
from briefing_app.ui.comparison.table.layout.sizes import (
    SIDE,
    UprightSizes,
    cell_room,
    column_name,
    title_lines,
)
from briefing_app.ui.comparison.table.layout.turned_sizes import TurnedSizes
from briefing_app.ui.session import Session
from tests.samples import replace
from tests.ui.comparison.conftest import Show, entries_of, view_of

_LEFT = Qt.MouseButton.LeftButton
_SENTENCE = (
    "Item {} is a whole sentence, as evidence usually is, and it ends only after twenty words or "
    "a few more, with the point at the end."
)
_TITLE = "Explanation {} with a rather long title that says it all"


def _wide(columns: int, items: int, *, title: str = _TITLE, likelihood: str = "") -> Comparison:
    motivations = tuple(
        Motivation(f"m{n}", title.format(n), likelihood=likelihood) for n in range(columns)
    )
    ratings = {each.id: Rating("II" if n % 2 else "C") for n, each in enumerate(motivations)}
    evidence = tuple(
        Evidence(f"E{n}", _SENTENCE.format(n), ratings=ratings) for n in range(1, items + 1)
    )
    cells = {"c": {each.id: "It says how the offer came about." for each in motivations}}
    criteria = (Criterion("c", "What it says"),) if likelihood else ()
    return Comparison("Which?", "Motivation", motivations, criteria, cells, evidence)


def _view(
    show: Show, sample: Briefing, comparison: Comparison, size: tuple[int, int]
) -> ComparisonView:
    pane = show(replace(sample, comparison=comparison))
    pane.resize(*size)
    return view_of(pane)


def _widths(view: ComparisonView) -> list[int]:
    return [view.table.columnWidth(n) for n in range(view.table.model().columnCount())]


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("size", [(2300, 1200), (1030, 790), (1030, 360), (650, 230), (463, 600)])
@pytest.mark.parametrize("columns", [2, 5, 12, 50])
@pytest.mark.many_lines_again
def test_no_word_or_number_is_wider_than_its_column(
    show: Show, session: Session, sample: Briefing, columns: int, size: tuple[int, int], zoom: int
) -> None:
    session.change_settings(zoom=zoom)
    view = _view(show, sample, _wide(columns, 4, likelihood="roughly even chance"), size)
    style, sizes, rows = view._style, view.table.sizes, view._model.rows
    for number, width in enumerate(_widths(view)):
        assert width >= style.px(48)
        room = width - 2 * style.near
        assert style.widest_word(["roughly even chance", "the offer came about"]) <= room
        assert style.widest([rows[-2].cells[number].text], bold=True) <= room
        for line in title_lines(view._model, style, sizes, number):
            across = sizes.top - 2 * style.pad if sizes.upended else room
            assert style.bold_metrics.horizontalAdvance(line) <= across


def test_a_dozen_columns_are_on_show_with_the_evidence_whole(show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(12, 30), (1030, 790))
    style, sizes = view._style, view.table.sizes
    assert sizes.upended
    assert view.table.horizontalScrollBar().maximum() == 0
    bar = view.table.verticalScrollBar().sizeHint().width()
    assert sizes.side + sum(_widths(view)) == view.table.contentsRect().width() - bar
    assert sizes.rows[0] == style.height_of(3)
    assert " ".join(title_lines(view._model, style, sizes, 0)) == _TITLE.format(0)


@pytest.mark.parametrize("size", [(1030, 790), (800, 600), (2300, 1200)])
def test_evidence_wraps_and_is_whole(show: Show, sample: Briefing, size: tuple[int, int]) -> None:
    view = _view(show, sample, _wide(4, 12, title="Cause {}"), size)
    style, sizes = view._style, view.table.sizes
    width = sizes.side - sizes.id_width - style.px(8) - sizes.bar_room - 2 * style.gap
    for number, item in enumerate(view._model.rows.items):
        lines = style.lines(item.text, width, 3)
        assert " ".join(lines) == item.text
        assert view.table.rowHeight(number) == style.height_of(len(lines))


def test_an_item_gets_two_lines_if_one_says_too_little(show: Show, sample: Briefing) -> None:
    comparison = _wide(5, 12, title="Explanation")
    view = _view(show, sample, comparison, (620, 375))
    assert 190 <= view.table.height() < 250
    assert view.table.rowHeight(0) == view._style.height_of(2)
    view.resize(1030, 375)
    assert view.table.rowHeight(0) == view._style.height_of(1)


def test_letters_need_less_room_than_evidence(show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(5, 12, title="Why {}"), (800, 600))
    assert view.table.sizes.side > 2 * max(_widths(view))


def test_many_items_are_equally_high_and_few_are_not(show: Show, sample: Briefing) -> None:
    comparison = _wide(3, 400)
    short = comparison.evidence[0]._replace(text="Short")
    many = replace(comparison, evidence=(short, *comparison.evidence[1:]))
    view = _view(show, sample, many, (800, 600))
    heights = {view.table.rowHeight(n) for n in range(400)}
    assert heights == {view._style.height_of(2)}
    few = replace(many, evidence=many.evidence[:20])
    view = _view(show, sample, few, (800, 600))
    assert view.table.rowHeight(0) < view.table.rowHeight(1)


def test_a_table_too_wide_for_its_room_scrolls(show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(50, 4), (1030, 790))
    assert view.table.horizontalScrollBar().maximum() > 0
    assert view.table.sizes.side <= 0.3 * 1030


# -- dragging -------------------------------------------------------------------------------------


def _drag(view: ComparisonView, column: int, by: int) -> None:
    """Drag the border at the end of a column, as the mouse does."""
    heads = view.table.top_heads
    border = heads.sectionViewportPosition(column) + heads.sectionSize(column) - 1
    start, end = QPoint(border, 12), QPoint(border + by, 12)
    QTest.mouseMove(heads.viewport(), start)
    QTest.mousePress(heads.viewport(), _LEFT, pos=start)
    QTest.mouseMove(heads.viewport(), end)
    QTest.mouseRelease(heads.viewport(), _LEFT, pos=end)


def test_a_border_is_dragged_and_kept_with_the_briefing(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(4, 5, title="Cause {}"), (1030, 600))
    before, side = _widths(view), view.table.sizes.side
    _drag(view, 1, -40)
    assert view.table.columnWidth(1) == before[1] - 40
    assert view.table.sizes.side == side
    assert view.table.columnWidth(0) == before[0]
    assert sum(_widths(view)) == sum(before)
    assert session.table.widths == {
        SIDE: side, column_name("m0"): before[0], column_name("m1"): before[1] - 40,
    }  # fmt: skip
    assert view.table.place is None or view.table.place[0] != -1
    kept = session.comparison_to_json()
    again = view_of(show(replace(view._briefing, file="again.md"), kept))
    assert again.table.columnWidth(1) == before[1] - 40
    session.change_settings(zoom=150)
    assert again.table.columnWidth(1) == round((before[1] - 40) * 1.5)


def _bars(view: ComparisonView) -> list[int]:
    """Return how long the bar of each weighted sum is, in pixels."""
    table, colour = view.table, view._style.sum_bar
    row = next(n for n, each in enumerate(view._model.rows) if each.kind == "weighted")
    picture = table.grab().toImage()
    rects = [table._pinned.rect_of((row, n)) for n in range(len(view._model.columns))]
    return [
        sum(picture.pixelColor(x, each.center().y()) == colour
            for x in range(each.left(), each.right() + 1))
        for each in rects
    ]  # fmt: skip


def test_the_bars_of_equal_sums_are_equal_whatever_the_widths(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(4, 5, title="Cause {}"), (1030, 600))
    _drag(view, 1, 80)
    against = _bars(view)
    assert against[0] == against[2] == 0 < against[1] == against[3]
    session.arrangement.change(session.table._replace(widths={column_name("m0"): 50}))
    assert set(_bars(view)) == {0}


def test_a_double_click_on_a_border_gives_the_width_back(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(4, 5, title="Cause {}"), (1030, 600))
    before = _widths(view)
    _drag(view, 0, 50)
    heads = view.table.top_heads
    border = QPoint(heads.sectionSize(0) - 1, 12)
    QTest.mouseMove(heads.viewport(), border)
    QTest.mouseDClick(heads.viewport(), _LEFT, pos=border)
    assert session.table.widths == {SIDE: view.table.sizes.side}
    assert _widths(view) == before
    entries_of(view.bar.show_button)["Usual widths"].trigger()
    assert session.table.widths == {}
    assert not entries_of(view.bar.show_button)["Usual widths"].isEnabled()


def test_the_border_of_the_evidence_is_dragged(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(4, 5, title="Cause {}"), (1030, 600))
    corner, side = view.table._corner, view.table.sizes.side
    start, end = QPoint(corner.width() - 2, 10), QPoint(corner.width() + 58, 10)
    QTest.mousePress(corner, _LEFT, pos=start)
    QTest.mouseMove(corner, end)
    assert view.table.sizes.side > side
    QTest.mouseRelease(corner, _LEFT, pos=end)
    assert session.table.widths[SIDE] == view.table.sizes.side == side + 59
    assert view.table.sizes.side + sum(_widths(view)) == view.table.contentsRect().width()
    QTest.mouseDClick(corner, _LEFT, pos=QPoint(corner.width() - 2, 10))
    assert view.table.sizes.side == side


@pytest.mark.parametrize("turned", [False, True])
def test_keys_make_the_column_of_a_place_wider_and_narrower(
    qtbot: QtBot,
    show: Show,
    session: Session,
    sample: Briefing,
    monkeypatch: pytest.MonkeyPatch,
    turned: bool,
) -> None:
    view = _view(show, sample, _wide(4, 5, title="Cause {}"), (1030, 600))
    session.arrangement.change(session.table._replace(turned=turned))
    table, said = view.table, []
    monkeypatch.setattr(chosen_widths, "announce", lambda _table, words: said.append(words))
    table.go((1, 2))
    section = 1 if turned else 2
    width, before = table.columnWidth(section), table.columnWidth(0)
    qtbot.keyClick(table, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert table.columnWidth(section) == width + 12
    assert table.columnWidth(0) == before
    qtbot.keyClick(table, Qt.Key.Key_Equal)
    qtbot.keyClick(table, Qt.Key.Key_Minus)
    assert table.columnWidth(section) == width + 12
    assert said[-1] == f"The column is {width + 12} pixels wide."
    side = table.sizes.side
    table.go((-1, 2) if turned else (1, -1))
    qtbot.keyClick(table, Qt.Key.Key_Minus)
    assert table.sizes.side == side - 12
    assert table.place == ((-1, 2) if turned else (1, -1))
    for _ in range(60):
        qtbot.keyClick(table, Qt.Key.Key_Minus)
    assert table.sizes.side == 24


def test_a_press_in_the_corner_moves_no_border(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(4, 5, title="Cause {}"), (1030, 600))
    corner = view.table._corner
    QTest.mousePress(corner, _LEFT, pos=QPoint(40, 10))
    QTest.mouseMove(corner, QPoint(90, 10))
    QTest.mouseRelease(corner, _LEFT, pos=QPoint(90, 10))
    QTest.mouseDClick(corner, _LEFT, pos=QPoint(40, 10))
    assert session.table.widths == {}


@pytest.mark.parametrize("kept", [
    {"motivation:m1": "wide"}, {"motivation:m1": -4}, {"motivation:m1": 10**9}, {7: 80}, [80],
    {"motivation:m1": True},
])  # fmt: skip
def test_widths_that_make_no_sense_are_not_taken(
    show: Show, session: Session, sample: Briefing, kept: object
) -> None:
    show(sample, {"widths": kept})
    assert session.table.widths == {}


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
    view = _view(show, sample, _wide(4, 40, title="Cause {}"), size)
    table, last = view.table, len(view._model.rows) - 1
    bar = table.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        assert _in_sight(view, last)
        assert _in_sight(view, last - 1)
        assert table._pinned.geometry().bottom() == table.viewport().geometry().bottom()


def test_the_first_row_is_one_with_ratings(show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(4, 40, likelihood="likely"), (1030, 300))
    assert view._model.rows.kind(0) == "evidence"
    assert _in_sight(view, 0)
    assert view.table.verticalScrollBar().value() == 0


def test_a_cell_is_never_under_the_sums(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(4, 40, title="Cause {}"), (1030, 500))
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
    view = _view(show, sample, _wide(4, 40, title="Cause {}"), (1030, 500))
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
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    comparison = _wide(4, 40, title="Cause {}")
    placed = tuple(replace(each, section="first") for each in comparison.motivations)
    view = _view(show, sample, replace(comparison, motivations=placed), (1030, 500))
    pinned, row = view.table._pinned, len(view._model.rows) - 2
    at = pinned.rect_of((row, 2)).center() - pinned.pos()
    qtbot.mouseClick(pinned, _LEFT, pos=at)
    with qtbot.waitSignal(session.target_chosen) as target:
        qtbot.mouseDClick(pinned, _LEFT, pos=at)
    assert target.args[0].kind == "section"
    event = QHelpEvent(QEvent.Type.ToolTip, at, pinned.mapToGlobal(at))
    QApplication.sendEvent(pinned, event)
    assert QToolTip.text() == "<p>Weighted inconsistency, Cause 2: 0.00</p>"
    QToolTip.hideText()


def test_the_head_of_a_column_does_not_scroll_the_rows(
    qtbot: QtBot, show: Show, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(4, 40, title="Cause {}"), (1030, 500))
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
    view = _view(show, sample, _wide(4, 40, title="Cause {}"), (1030, 500))
    session.arrangement.change(session.table._replace(filter="E7"))
    titles = [row.title for row in view._model.rows[-3:]]
    assert titles == ["Inconsistency, of all 40", "Weighted inconsistency, of all 40", "Lead"]
    session.arrangement.change(session.table._replace(filter=""))
    assert view._model.rows[-2].title == "Weighted inconsistency"


def test_a_cell_in_sight_stays_so_when_the_table_gets_lower(show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(4, 40, title="Cause {}"), (1030, 800))
    view.table.go((12, 0))
    view.table.clearFocus()
    view.parentWidget().resize(1030, 350)
    assert _in_sight(view, 12)


def test_a_cell_in_sight_stays_so_while_the_rows_get_higher(show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(4, 6, title="Cause {}"), (1030, 600))
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
    view = _view(show, sample, _wide(12, 40), (1030, 790))
    model, asked = view._model, list[str]()
    for name in ("rowCount", "columnCount", "data", "flags"):
        before = getattr(model, name)
        monkeypatch.setattr(model, name, lambda *a, n=name, f=before: (asked.append(n), f(*a))[1])
    view.table.viewport().repaint()
    assert len(asked) < 12, "fewer questions than there are columns"


def test_sizes_are_worked_out_again_only_if_something_differs(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(12, 400), (1030, 790))
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
    pane = show(replace(sample, comparison=_wide(60, 60)), {"turned": turned})
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
    view = _view(show, sample, _wide(3, 4, title=title), (1030, 600))
    line = view.table.table_style.line
    assert view.summary.height() < 3 * line
    assert view.summary.toolTip()
    assert title.format(0) in view.summary.words


def test_the_words_of_a_place_are_laid_out_once_for_a_room(
    show: Show, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = _view(show, sample, _wide(3, 4), (1030, 600))
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    strip, laid_out = view.strip, list[float]()
    monkeypatch.setattr(DetailStrip, "_lay_out", lambda _self, width: laid_out.append(width))
    view.resizeEvent(QResizeEvent(view.size(), view.size()))
    assert laid_out == []
    strip.fit(strip.width() - 20, 200)
    assert laid_out


def test_a_low_pane_brings_the_rows_together(show: Show, sample: Briefing) -> None:
    view = _view(show, sample, _wide(3, 4), (1030, 600))
    row = view.table.sizes.row
    view.window().resize(1030, 250)
    assert view.table.sizes.row < row


def test_sorting_writes_no_words_anew_that_stay(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show, sample, _wide(12, 400), (1030, 790))
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
    view = _view(show, sample, _wide(12, 40), (1030, 640))
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
    view = _view(show, sample, golden, (760, 700))
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
