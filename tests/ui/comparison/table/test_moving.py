"""Going through a table that is larger than its room: what comes into sight, and what stays."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table.table_model import Place
from briefing_app.ui.comparison.table.table_view import ComparisonTable
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.target import Target
from tests.samples import replace
from tests.ui.comparison.conftest import Show, view_of

_KEY = Qt.Key
_WAYS = tuple(product((False, True), ("from-left", "from-right")))
_COUNT = 14


def _large() -> Comparison:
    motivations = tuple(Motivation(f"m{n}", f"Motivation {n}", "first") for n in range(_COUNT))
    evidence = tuple(
        Evidence(f"E{n}", f"Item {n}", paragraphs=(1,), ratings={
            each.id: Rating("I" if (n + place) % 3 else "C")
            for place, each in enumerate(motivations)
        })
        for n in range(_COUNT)
    )  # fmt: skip
    return Comparison("Why?", "Motivation", motivations, (), {}, evidence)


@pytest.fixture(params=_WAYS, ids=lambda way: f"{'turned' if way[0] else 'upright'}-{way[1]}")
def view(request: pytest.FixtureRequest, show: Show, sample: Briefing) -> Iterator[ComparisonView]:
    """A table of fourteen motivations and items, which scrolls both ways."""
    turned, direction = request.param
    before = QGuiApplication.layoutDirection()
    if direction == "from-right":
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane = show(replace(sample, comparison=_large()), {"turned": turned})
    pane.resize(620, 380)
    view = view_of(pane)
    view.table.setFocus()
    yield view
    QGuiApplication.setLayoutDirection(before)


def _bars(table: ComparisonTable) -> tuple[int, int]:
    """Return how far the table is scrolled, along its rows of cells and down."""
    return table.horizontalScrollBar().value(), table.verticalScrollBar().value()


def _scroll(table: ComparisonTable, *, to_end: bool) -> None:
    for bar in (table.horizontalScrollBar(), table.verticalScrollBar()):
        assert bar.maximum() > 0
        bar.setValue(bar.maximum() if to_end else 0)


def _clear(table: ComparisonTable) -> QRect:
    """Return the room of the cells that the sums do not cover, in the viewport."""
    room, extent = table.viewport().rect(), table._pinned.extent
    if not table._rows.turned:
        return room.adjusted(0, 0, 0, -extent)
    return room.adjusted(extent if table.isRightToLeft() else 0, 0,
                         0 if table.isRightToLeft() else -extent, 0)  # fmt: skip


def _cell(table: ComparisonTable, place: Place) -> QRect:
    return table.visualRect(table._rows.index_at(place))


def test_a_cell_comes_wholly_into_sight_from_either_end(view: ComparisonView) -> None:
    table = view.table
    for place, to_end in product(((0, 0), (7, 7), (_COUNT - 1, _COUNT - 1), (0, 13), (13, 0)),
                                 (False, True)):  # fmt: skip
        _scroll(table, to_end=to_end)
        table.go(place)
        assert _clear(table).contains(_cell(table, place)), (place, to_end)
        before = _bars(table)
        table.go(place)
        assert _bars(table) == before


def test_what_is_in_sight_anyway_scrolls_nothing(view: ComparisonView) -> None:
    table = view.table
    pinned = next(n for n in range(_COUNT, len(table._rows.rows)) if n >= table._pinned.first)
    for to_end in (False, True):
        for place in ((3, -1), (-1, 3), (pinned, 3), (pinned, -1)):
            _scroll(table, to_end=to_end)
            before = _bars(table)
            table.go(place)
            # The detail below may have become lower, and with it the way to the end shorter.
            ends = (table.horizontalScrollBar().maximum(), table.verticalScrollBar().maximum())
            along = [now == min(was, end)
                     for now, was, end in zip(_bars(table), before, ends, strict=True)]  # fmt: skip
            rows, columns = along if table._rows.turned else along[::-1]
            if place[0] in (-1, pinned):
                assert rows, (place, to_end)
            if place[1] == -1:
                assert columns, (place, to_end)


def test_the_sums_keep_their_place_and_follow_what_scrolls_along_them(
    view: ComparisonView,
) -> None:
    table = view.table
    seen = []
    for to_end in (False, True):
        _scroll(table, to_end=to_end)
        seen.append(table._pinned.geometry())
        heads = table.side_heads if table._rows.turned else table.top_heads
        cell = table._pinned.rect_of((table._pinned.first, 7))
        head = heads.rect_of(7).translated(heads.viewport().mapTo(table, QPoint()))
        if table._rows.turned:
            assert (cell.top(), cell.height()) == (head.top(), head.height())
        else:
            assert (cell.left(), cell.width()) == (head.left(), head.width())
    assert seen[0] == seen[1]


def test_arrows_go_the_way_they_point_up_to_the_heads_and_the_ends(
    qtbot: QtBot, view: ComparisonView
) -> None:
    table = view.table
    steps = {_KEY.Key_Left: (-1, 0), _KEY.Key_Right: (1, 0), _KEY.Key_Up: (0, -1),
             _KEY.Key_Down: (0, 1)}  # fmt: skip
    towards_right = -1 if table.isRightToLeft() else 1
    for key, (across, down) in steps.items():
        table.go((2, 2))
        for _ in range(2):
            before = table._rows.index_at(table.place)
            qtbot.keyClick(table, key)
            after = table._rows.index_at(table.place)
            assert after.column() - before.column() == across * towards_right, key
            assert after.row() - before.row() == down, key
        table.go((0, 0))
        qtbot.keyClick(table, key)
        towards_heads = across * towards_right < 0 or down < 0
        assert (-1 in (table.place or ())) == towards_heads, key
        before_end = table.place
        if towards_heads:
            qtbot.keyClick(table, key)
            assert table.place == before_end


def test_all_that_can_be_clicked_leads_to_its_place(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    table, turned = view.table, view.table._rows.turned
    motivation, item = (-1, 2), (2, -1)
    above, beside = (item, motivation) if turned else (motivation, item)
    sum_place = (table._pinned.first, 2)
    presses = (
        (lambda: table.top_heads.clicked.emit(2), above),
        (lambda: table.side_heads.clicked.emit(2), beside),
        (lambda: table._pinned.chosen.emit(sum_place), sum_place),
    )
    for press, place in presses:
        table.go((5, 5))
        view.setFocus()
        table.clearFocus()
        press()
        assert table.place == place
        assert table.hasFocus()
    targets: list[Target] = []
    session.target_chosen.connect(targets.append)
    for place, follow in (
        (motivation, table.top_heads.double_clicked if not turned
         else table.side_heads.double_clicked),
        (item, table.side_heads.double_clicked if not turned else table.top_heads.double_clicked),
        ((1, 1), table.doubleClicked), (sum_place, table._pinned.followed),
    ):  # fmt: skip
        targets.clear()
        table.go(place)
        follow.emit(table._rows.index_at(place) if follow is table.doubleClicked else
                    place if place == sum_place else 2)  # fmt: skip
        assert targets, place


def test_two_clicks_on_a_head_lead_where_its_place_does_but_not_on_a_border(
    view: ComparisonView, session: Session
) -> None:
    table, left = view.table, Qt.MouseButton.LeftButton
    targets: list[Target] = []
    session.target_chosen.connect(targets.append)
    for heads in (table.top_heads, table.side_heads):
        targets.clear()
        table.go((1, 1))
        middle = heads.rect_of(1).center()
        QTest.mouseMove(heads.viewport(), middle)
        QTest.mouseClick(heads.viewport(), left, pos=middle)
        assert -1 in (table.place or ())
        assert targets == []
        QTest.mouseDClick(heads.viewport(), left, pos=middle)
        assert len(targets) == 1
    heads = table.top_heads
    border = QPoint(
        heads.rect_of(1).left() if heads.isRightToLeft() else heads.rect_of(1).right(), 12
    )
    QTest.mouseMove(heads.viewport(), border)
    QTest.mouseDClick(heads.viewport(), left, pos=border)
    assert len(targets) == 1


def test_a_menu_of_a_head_is_of_its_place(view: ComparisonView) -> None:
    table, turned = view.table, view.table._rows.turned
    for heads, place in ((table.top_heads, (-1, 1)), (table.side_heads, (1, -1))):
        table.go((5, 5))
        assert heads.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
        heads.customContextMenuRequested.emit(heads.rect_of(1).center())
        assert table.place == (place[::-1] if turned else place)
    table.go((5, 5))
    table._pinned.menu_asked.emit((table._pinned.first, 1), QPoint(5, 5))
    assert table.place == (table._pinned.first, 1)
    for heads in (table.top_heads, table.side_heads):
        table.go((5, 5))
        heads.customContextMenuRequested.emit(QPoint(99_999, 99_999))
        assert table.place == (5, 5), "there is no head"


def test_the_menu_of_the_keys_opens_at_the_current_cell(
    view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = view.table
    opened: list[QPoint] = []
    monkeypatch.setattr(table.trying, "show_menu", opened.append)
    reasons = QContextMenuEvent.Reason
    mouse = QPoint(7, 9)
    table.go((1, 1))
    for reason in (reasons.Mouse, reasons.Keyboard):
        QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, mouse, mouse))
    cell = table.viewport().mapToGlobal(_cell(table, (1, 1)).bottomLeft())
    assert opened == [mouse, cell]
    table.go(None)
    QApplication.sendEvent(table, QContextMenuEvent(reasons.Keyboard, mouse, mouse))
    assert opened[-1] == mouse


def test_tab_arrives_where_the_paragraph_is_and_brings_the_place_into_sight(
    view: ComparisonView, session: Session
) -> None:
    table = view.table
    elsewhere = QLineEdit(view)
    elsewhere.show()
    table.go((0, 0))
    for reason, comes in (
        (Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.BacktabFocusReason, True),
        (Qt.FocusReason.OtherFocusReason, False),
    ):  # fmt: skip
        elsewhere.setFocus()
        _scroll(table, to_end=True)
        table.setFocus(reason)
        assert _clear(table).intersects(_cell(table, (0, 0))) is comes, reason
    elsewhere.setFocus()
    table.go((5, 5))
    session.select(Selection(paragraph=1))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.place == (0, 0)


def test_ends_of_the_table_have_keys_and_take_no_others(qtbot: QtBot, view: ComparisonView) -> None:
    table = view.table
    control = Qt.KeyboardModifier.ControlModifier
    last = (len(table._rows.rows) - 1, _COUNT - 1)
    table.go((5, 5))
    qtbot.keyClick(table, _KEY.Key_End, control)
    assert table.place == last
    qtbot.keyClick(table, _KEY.Key_Home, control)
    assert table.place == (0, 0)


def test_a_click_on_a_cell_leaves_the_head_and_is_told_once_more(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    table = view.table
    table.go((2, -1))
    at = _cell(table, (2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.place == (2, 0)
    session.select(NOTHING)
    assert table.place is None
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.selection == Selection(("evidence", "E2"), "m0")


def test_rating_begins_at_the_first_cell_without_a_rating(
    view: ComparisonView, session: Session
) -> None:
    table, readers = view.table, view.what_if.readers
    for place, comes_to in (
        (None, (0, 0)), ((3, 4), (3, 4)), ((-1, 3), (0, 0)), ((3, -1), (3, -1)),
    ):  # fmt: skip
        table.go(place)
        view.bar.show_button.setFocus()
        view.toggle_rating()
        assert readers.on
        assert table.place == comes_to, place
        assert table.hasFocus()
        table.go(None)
        view.toggle_rating()
        assert not readers.on
        assert table.place is None


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
    """Send a mouse event to a widget, whatever was sent before."""
    QApplication.sendEvent(widget, QMouseEvent(
        kind, QPointF(at), QPointF(widget.mapToGlobal(at)), held,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    ))  # fmt: skip


def test_the_cursor_shows_which_borders_can_be_dragged(view: ComparisonView) -> None:
    table, none, shapes = view.table, Qt.MouseButton.NoButton, Qt.CursorShape
    corner, pinned, turned = table._corner, table._pinned, table._rows.turned
    border = 1 if corner.isRightToLeft() else corner.width() - 2
    for x, shape in ((border, shapes.SplitHCursor), (corner.width() // 2, shapes.ArrowCursor)):
        _mouse(corner, QEvent.Type.MouseMove, QPoint(x, 5), none)
        assert corner.cursor().shape() == shape
    head = pinned.rect_of((pinned.first, -1)).translated(-pinned.pos())
    edge = head.right() if pinned.isRightToLeft() else head.left()
    for x, on_border in ((edge, True), (head.center().x(), False)):
        _mouse(pinned, QEvent.Type.MouseMove, QPoint(x, head.center().y()), none)
        split = pinned.cursor().shape() == shapes.SplitHCursor
        assert split is (on_border and turned)


def test_a_release_without_a_press_does_nothing(qtbot: QtBot, view: ComparisonView) -> None:
    table, left = view.table, Qt.MouseButton.LeftButton
    table.go((5, 5))
    before = table._session.table
    for part in (table._corner, table._pinned, table.top_heads.viewport(),
                 table.side_heads.viewport()):  # fmt: skip
        _mouse(part, QEvent.Type.MouseButtonRelease, part.rect().center(), left)
        _mouse(part, QEvent.Type.MouseMove, part.rect().center(), Qt.MouseButton.NoButton)
        assert table.place == (5, 5)
        assert table._session.table == before


def test_only_the_left_button_chooses_and_drags(qtbot: QtBot, view: ComparisonView) -> None:
    table, right = view.table, Qt.MouseButton.RightButton
    table.go((5, 5))
    before = table._session.table
    for part in (table._corner, table._pinned, table.top_heads.viewport(),
                 table.side_heads.viewport()):  # fmt: skip
        qtbot.mouseClick(part, right, pos=part.rect().center())
        assert table.place == (5, 5)
        assert table._session.table == before
