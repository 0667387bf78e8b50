"""The widths of columns that the reader chooses, with the mouse or by key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Rating
from briefing_app.model.readers import ReaderRatings
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table.layout import chosen_widths
from briefing_app.ui.comparison.table.layout.sizes import (
    SIDE,
    cell_room,
    column_name,
    item_width,
    row_title_lines,
)
from briefing_app.ui.comparison.table.layout.turned_sizes import TURNED_SIDE, row_name
from briefing_app.ui.session import Session
from tests.samples import replace
from tests.ui.comparison.conftest import Show, entries_of, view_of
from tests.ui.comparison.table.layout.conftest import view_in, wide, widths_of

_LEFT = Qt.MouseButton.LeftButton


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
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
    before, side = widths_of(view), view.table.sizes.side
    _drag(view, 1, -40)
    assert view.table.columnWidth(1) == before[1] - 40
    assert view.table.sizes.side == side
    assert view.table.columnWidth(0) == before[0]
    assert sum(widths_of(view)) == sum(before)
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
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
    _drag(view, 1, 80)
    against = _bars(view)
    assert against[0] == against[2] == 0 < against[1] == against[3]
    session.arrangement.change(session.table._replace(widths={column_name("m0"): 50}))
    assert set(_bars(view)) == {0}


def test_a_double_click_on_a_border_gives_the_width_back(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
    before = widths_of(view)
    _drag(view, 0, 50)
    heads = view.table.top_heads
    border = QPoint(heads.sectionSize(0) - 1, 12)
    QTest.mouseMove(heads.viewport(), border)
    QTest.mouseDClick(heads.viewport(), _LEFT, pos=border)
    assert session.table.widths == {SIDE: view.table.sizes.side}
    assert widths_of(view) == before
    entries_of(view.bar.show_button)["Usual widths"].trigger()
    assert session.table.widths == {}
    assert not entries_of(view.bar.show_button)["Usual widths"].isEnabled()


def test_the_border_of_the_evidence_is_dragged(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
    corner, side = view.table._corner, view.table.sizes.side
    start, end = QPoint(corner.width() - 2, 10), QPoint(corner.width() + 58, 10)
    QTest.mousePress(corner, _LEFT, pos=start)
    QTest.mouseMove(corner, end)
    assert view.table.sizes.side > side
    QTest.mouseRelease(corner, _LEFT, pos=end)
    assert session.table.widths[SIDE] == view.table.sizes.side == side + 59
    assert view.table.sizes.side + sum(widths_of(view)) == view.table.contentsRect().width()
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
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
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
    assert table.sizes.side == table.sizes.least_side
    assert said[-1] == f"The column is {table.sizes.side} pixels wide."
    table.go((1, 2))
    for _ in range(60):
        qtbot.keyClick(table, Qt.Key.Key_Minus)
    assert table.columnWidth(section) == 48
    assert said[-1] == "The column is 48 pixels wide."
    qtbot.keyClick(table, Qt.Key.Key_Plus)
    assert table.columnWidth(section) == 60


def _click_twice(widget: QWidget, at: QPoint) -> None:
    """Press and let go twice, as a mouse does."""
    QTest.mouseMove(widget, at)
    QTest.mouseClick(widget, _LEFT, pos=at)
    QTest.mouseDClick(widget, _LEFT, pos=at)
    QTest.mouseRelease(widget, _LEFT, pos=at)


@pytest.mark.parametrize("turned", [False, True])
def test_two_clicks_on_a_border_only_give_the_width_back(
    show: Show, session: Session, sample: Briefing, turned: bool
) -> None:
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
    state = session.table._replace(turned=turned, order="date")
    session.arrangement.change(state)
    table, heads, corner = view.table, view.table.top_heads, view.table._corner
    side, column = table.sizes.side, table.columnWidth(0)
    for by in (-40, 60):
        edge = QPoint(corner.width() - 2, 10)
        QTest.mousePress(corner, _LEFT, pos=edge)
        QTest.mouseMove(corner, edge + QPoint(by, 0))
        QTest.mouseRelease(corner, _LEFT, pos=edge + QPoint(by, 0))
        assert table.sizes.side != side
        _click_twice(corner, QPoint(corner.width() - 2, 10))
        assert table.sizes.side == side
        assert session.table == state
    _drag(view, 0, 30)
    assert table.columnWidth(0) == column + 30
    _click_twice(heads.viewport(), QPoint(heads.sectionSize(0) - 1, 12))
    assert table.columnWidth(0) == column
    assert list(session.table.widths.values()) == [side]


def _heavy() -> Comparison:
    """Return a comparison with sums of three digits, and ids longer than letters."""
    comparison = wide(4, 60, title="Cause {}")
    named = (each._replace(id=f"INT-{each.id}") for each in comparison.evidence)
    return replace(comparison, evidence=tuple(named))


def _assert_numbers_have_room(view: ComparisonView) -> None:
    """Look whether each sum, each id and each letter on show is whole."""
    style, sizes, model = view._style, view.table.sizes, view._model
    rows = model.rows
    sums = [n for n in rows.others if rows.kind(n) in ("inconsistency", "weighted")]
    refs = [item.id for item in rows.items]
    if model.turned:
        columns = [[rows[n].cells[place].text for place in model.columns] for n in sums]
        widths = [view.table.columnWidth(n) for n in sums]
        for number, ref in enumerate(refs):
            width = view.table.columnWidth(number)
            assert style.lines(ref, cell_room(style, width), 1) == (ref,)
            assert style.bold_words.advance("NA") <= cell_room(style, width)
    else:
        columns = [[rows[n].cells[place].text for n in sums] for place in model.columns]
        widths = widths_of(view)
        assert all(style.lines(ref, sizes.id_width, 1) == (ref,) for ref in refs)
        assert item_width(style, sizes) >= style.px(48)
        for n in sums:
            assert "…" not in " ".join(row_title_lines(style, sizes, rows[n]))
    for texts, width in zip(columns, widths, strict=True):
        assert max(map(style.bold_words.advance, texts)) <= cell_room(style, width)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("zoom", [100, 150])
def test_numbers_and_ids_are_whole_in_columns_of_any_width(
    show: Show, session: Session, sample: Briefing, turned: bool, zoom: int
) -> None:
    session.change_settings(zoom=zoom)
    view = view_in(show, sample, _heavy(), (1030, 600))
    rows = view._model.rows
    names = [column_name(f"m{n}") for n in range(4)] + [SIDE, TURNED_SIDE]
    names += [row_name(row) for row in rows]
    assert rows[-2].cells[1].text == "120.00"
    for width in (1, 2, 24, 40, 47, 48, 49, 52, 60, 70, 80, 99, 100, 101, 130):
        widths = dict.fromkeys(names, width)
        state = session.table._replace(turned=turned, widths=widths, filter="E1")
        session.arrangement.change(state)
        _assert_numbers_have_room(view)


def test_the_letters_of_all_readers_stay_on_show_in_a_column_made_narrow(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
    view.what_if.readers.take_in(ReaderRatings("Ana Example", {"E1": {"m0": "II"}}))
    view.what_if.readers.show(on=True)
    view.what_if.readers.reveal_all()
    widths = {column_name("m0"): 50, "evidence:E1": 50, "weighted:": 50}
    session.arrangement.change(session.table._replace(widths=widths))
    letters = 24 * view.what_if.voices + 27 + 1  # and the line after the cell
    assert letters > 50
    assert view.table.columnWidth(0) == letters
    session.arrangement.change(session.table._replace(turned=True))
    assert view.table.columnWidth(0) == letters


@pytest.mark.parametrize("turned", [False, True])
def test_a_border_is_dragged_no_further_than_the_numbers(
    show: Show, session: Session, sample: Briefing, turned: bool
) -> None:
    view = view_in(show, sample, _heavy(), (1030, 600))
    session.arrangement.change(session.table._replace(turned=turned))
    heads, corner = view.table.top_heads, view.table._corner
    border = QPoint(heads.sectionSize(0) - 1, 12)
    QTest.mouseMove(heads.viewport(), border)
    QTest.mousePress(heads.viewport(), _LEFT, pos=border)
    QTest.mouseMove(heads.viewport(), QPoint(3, 12))
    least = view.table.sizes.least_of(0)
    assert view.table.columnWidth(0) == least >= 48
    QTest.mouseRelease(heads.viewport(), _LEFT, pos=QPoint(3, 12))
    assert view.table.columnWidth(0) == least
    assert least in session.table.widths.values()
    edge = QPoint(corner.width() - 2, 10)
    QTest.mousePress(corner, _LEFT, pos=edge)
    QTest.mouseMove(corner, QPoint(3, 10))
    assert view.table.sizes.side == view.table.sizes.least_side
    QTest.mouseRelease(corner, _LEFT, pos=QPoint(3, 10))
    assert view.table.sizes.side == view.table.sizes.least_side
    assert view.table.sizes.side in session.table.widths.values()


def test_a_press_in_the_corner_moves_no_border(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_in(show, sample, wide(4, 5, title="Cause {}"), (1030, 600))
    corner = view.table._corner
    QTest.mousePress(corner, _LEFT, pos=QPoint(40, 10))
    QTest.mouseMove(corner, QPoint(90, 10))
    QTest.mouseRelease(corner, _LEFT, pos=QPoint(90, 10))
    QTest.mouseDClick(corner, _LEFT, pos=QPoint(40, 10))
    assert session.table.widths == {}


@pytest.mark.parametrize("kept", [
    {"motivation:m1": "wide"}, {"motivation:m1": -4}, {"motivation:m1": 10**9}, [80],
    {"motivation:m1": True},
])  # fmt: skip
def test_widths_that_make_no_sense_are_not_taken(
    show: Show, session: Session, sample: Briefing, kept: object
) -> None:
    show(sample, {"widths": kept})
    assert session.table.widths == {}


@pytest.mark.parametrize("turned", [False, True])
def test_a_narrow_column_grows_with_the_sum_that_is_tried(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing, turned: bool
) -> None:
    comparison = wide(2, 50, title="Cause {}")
    first, *others = comparison.evidence
    first = first._replace(ratings={**first.ratings, "m1": Rating("C")})
    comparison = replace(comparison, evidence=(first, *others))
    view = view_in(show, sample, comparison, (1030, 600))
    names = [column_name("m1"), *map(row_name, view._model.rows)]
    narrow = dict.fromkeys(names, 1)
    session.arrangement.change(session.table._replace(turned=turned, widths=narrow))
    view.table.go((0, 1))
    column = len(view._model.rows) - 2 if turned else 1
    before = view.table.columnWidth(column)
    qtbot.keyClick(view.table, Qt.Key.Key_5)
    assert view._model.rows[-2].cells[1].text == "100.00"
    assert view.table.columnWidth(column) > before
    _assert_numbers_have_room(view)
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    assert view.table.columnWidth(column) == before
