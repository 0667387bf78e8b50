"""The table turned: all that works one way works the other."""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES
from briefing_app.model.comparison import Comparison
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table.layout.turned_sizes import TURNED_SIDE
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from tests.samples import replace
from tests.ui.comparison.conftest import Host, Show, entries_of, rows_of, view_of

_KEY, _LEFT = Qt.Key, Qt.MouseButton.LeftButton
_TURNED = {"turned": True}
_ROLE = Qt.ItemDataRole


@pytest.fixture(params=[False, True], ids=["upright", "turned"])
def turned(request: pytest.FixtureRequest) -> bool:
    """Whether the table is turned."""
    return bool(request.param)


@pytest.fixture(params=["from-left", "from-right"])
def direction(request: pytest.FixtureRequest) -> Iterator[str]:
    """The direction in which the window is read."""
    before = QGuiApplication.layoutDirection()
    if request.param == "from-right":
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    QGuiApplication.setLayoutDirection(before)


def _golden(
    show: Show, sample: Briefing, golden: Comparison, kept: object = None
) -> ComparisonView:
    view = view_of(show(replace(sample, comparison=golden), kept))
    view.table.setFocus()
    return view


def _rect(view: ComparisonView, row: int, column: int) -> QRect:
    return view.table.visualRect(view._model.index_at((row, column)))


def test_the_letter_comes_before_the_item_in_either_direction(
    show: Show, sample: Briefing, golden: Comparison, direction: str
) -> None:
    titles = tuple(replace(each, title="الدافع") for each in golden.motivations)
    strip = _golden(show, sample, replace(golden, motivations=titles)).strip
    assert strip.words.startswith("E1 × الدافع")
    block = strip.document().firstBlock()
    line = block.layout().lineAt(0)
    # After the first letter of each: before it, a place in a text of both directions is two.
    letter, item = (
        cast("tuple[float, int]", line.cursorToX(block.text().index(words) + 1))[0]
        for words in ("C", "E1")
    )
    assert letter > item if direction == "from-right" else letter < item


def test_one_key_turns_the_table_and_the_place_stays(
    show: Show, session: Session, host: Host, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden)
    view.table.go((1, 3))
    assert (view._model.rowCount(), view._model.columnCount()) == (8, 5)
    session.actions["turn"].trigger()
    assert (view._model.rowCount(), view._model.columnCount()) == (5, 8)
    assert view.table.place == (1, 3)
    assert session.selection == Selection(("evidence", "E2"), "H4")
    entry = entries_of(view.bar.show_button)["Turned"]
    assert entry.isChecked()
    kept = session.comparison_to_json()
    entry.trigger()
    assert view._model.rowCount() == 8
    again = view_of(show(replace(view._briefing, file="again.md"), kept))
    assert again._model.turned


def test_a_cell_is_the_same_both_ways(
    qtbot: QtBot, show: Show, session: Session, turned: bool, sample: Briefing
) -> None:
    view = view_of(show(sample, {"turned": turned}))
    index = view._model.index_at((0, 0))
    assert index.data(_ROLE.DisplayRole) == "CC"
    assert str(index.data(_ROLE.AccessibleTextRole)).startswith("E1, The economy: very consistent.")
    ways = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    heads = [view._model.headerData(0, way) for way in ways]
    assert heads == (["Fears of a famine", "The economy"] if turned
                     else ["The economy", "Fears of a famine"])  # fmt: skip
    at = _rect(view, 1, 1).center()
    with qtbot.waitSignal(session.target_chosen) as followed:
        qtbot.mouseClick(view.table.viewport(), _LEFT, pos=at)
        qtbot.mouseDClick(view.table.viewport(), _LEFT, pos=at)
    assert followed.args == [Target("paragraph", "2")]
    assert session.selection.row == ("evidence", "E2")
    session.select(Selection(paragraph=2))
    assert view._model.is_marked(1, 0)
    assert not view._model.is_marked(0, 0)


def test_what_rests_on_the_chosen_paragraph_comes_into_sight(
    show: Show, session: Session, sample: Briefing, golden: Comparison, turned: bool
) -> None:
    last = golden.evidence[-1]
    many = tuple(replace(last, id=f"M{number}") for number in range(40))
    resting = replace(last, id="R", paragraphs=(2,))
    comparison = replace(golden, evidence=(*golden.evidence, *many, resting))
    view = _golden(show, sample, comparison, {"turned": turned})
    row = len(comparison.evidence) - 1
    room = view.table.viewport().rect()
    assert not room.intersects(_rect(view, row, 0))
    session.select(Selection(paragraph=2))
    assert room.contains(_rect(view, row, 0))


def test_arrow_keys_go_where_they_point(
    qtbot: QtBot, show: Show, direction: str, turned: bool, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, {"turned": turned})
    table = view.table
    steps = {
        _KEY.Key_Left: (-1, 0), _KEY.Key_Right: (1, 0), _KEY.Key_Up: (0, -1), _KEY.Key_Down: (0, 1),
    }  # fmt: skip
    for key, (across, down) in steps.items():
        table.go((2, 2))
        before = _rect(view, 2, 2).center()
        qtbot.keyClick(table, key)
        assert table.place is not None
        after = _rect(view, *table.place).center()
        assert (after.x() - before.x()) * across >= 0 <= (after.y() - before.y()) * down
        assert after != before


def test_arrow_keys_reach_the_heads_and_go_along_them(
    qtbot: QtBot, show: Show, direction: str, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, _TURNED)
    table = view.table
    start, end = _KEY.Key_Left, _KEY.Key_Right
    if direction == "from-right":
        start, end = end, start
    table.go((0, 0))
    places = []
    for key in (
        _KEY.Key_Up, end, end, _KEY.Key_Up, _KEY.Key_Down, start, start, start, _KEY.Key_Down,
        _KEY.Key_Down, start, end,
    ):  # fmt: skip
        qtbot.keyClick(table, key)
        places.append(table.place)
    assert places == [
        (0, -1), (1, -1), (2, -1), (2, -1), (2, 0), (1, 0), (0, 0), (-1, 0), (-1, 1),
        (-1, 2), (-1, 2), (0, 2),
    ]  # fmt: skip


def test_heads_are_chosen_and_sort_both_ways(
    qtbot: QtBot, show: Show, session: Session, turned: bool, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, {"turned": turned})
    motivations, items = view.table.top_heads, view.table.side_heads
    if turned:
        motivations, items = items, motivations
    qtbot.mouseClick(items.viewport(), _LEFT, pos=items.rect_of(2).center())
    assert view.table.place == (2, -1)
    assert session.table.order == "file"
    qtbot.mouseClick(motivations.viewport(), _LEFT, pos=motivations.rect_of(0).center())
    assert view.table.place == (-1, 0)
    assert (session.table.order, session.table.ordered_by) == ("against", "H1")
    items.customContextMenuRequested.emit(items.rect_of(0).center())
    assert view.table.place == (0, -1)
    motivations.customContextMenuRequested.emit(motivations.rect_of(3).center())
    assert view.table.place == (-1, 3)
    sums = view.table._pinned
    head = (len(rows_of(view)) - 2, -1)
    qtbot.mouseClick(sums, _LEFT, pos=sums.rect_of(head).center() - sums.pos())
    assert session.table.by_score


def test_ratings_are_tried_both_ways(
    qtbot: QtBot, show: Show, session: Session, turned: bool, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, {"turned": turned})
    view.table.go((0, 2))
    before = view.table.viewport().grab(_rect(view, 0, 2)).toImage()
    qtbot.keyClick(view.table, _KEY.Key_5)
    assert rows_of(view)[0].cells[2].was == "C"
    assert view.table.viewport().grab(_rect(view, 0, 2)).toImage() != before
    along, down = (_KEY.Key_Down, 2) if turned else (_KEY.Key_Right, 2)
    for _ in range(down):
        qtbot.keyClick(view.table, along, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.table, _KEY.Key_4)
    assert [cell.text for cell in rows_of(view)[0].cells] == ["C", "C", "I", "I", "I"]
    readers = session.build_what_if().readers
    readers.show(on=True)
    view.table.go((3, 1))
    qtbot.keyClick(view.table, _KEY.Key_1)
    assert readers.own.letter("E4", "H2") == "CC"
    assert not view.grab().isNull()


def test_words_on_the_lead_are_in_the_middle_of_their_cell(
    show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, _TURNED)
    session.build_what_if().readers.rate([("E1", "H3")], "N")
    session.build_what_if().readers.reveal(revealed=True)
    row = next(n for n, each in enumerate(rows_of(view)) if each.kind == "lead")
    assert rows_of(view)[row].cells[2].text == "author"
    view.table.scrollTo(view.table.model().index(2, row))
    cell = view.table._pinned.rect_of((row, 2)).adjusted(2, 2, -4, -4)
    picture = view.table.grab(cell).toImage()
    across, down = range(picture.width()), range(picture.height())
    plain = picture.pixelColor(0, 0)
    inked = [y for y in down if any(picture.pixelColor(x, y) != plain for x in across)]
    above, below = inked[0], picture.height() - 1 - inked[-1]
    assert abs(above - below) < 0.3 * picture.height()


@pytest.mark.parametrize("size", [(1030, 700), (650, 240), (463, 600)])
def test_the_sums_stay_in_sight_at_the_end(
    show: Show, direction: str, sample: Briefing, golden: Comparison, size: tuple[int, int]
) -> None:
    many = tuple(replace(golden.evidence[n % 5], id=f"X{n}") for n in range(60))
    view = _golden(show, sample, replace(golden, evidence=many), _TURNED)
    view.parentWidget().resize(*size)
    table, pinned, last = view.table, view.table._pinned, len(rows_of(view)) - 1
    bar = table.horizontalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        assert pinned.isVisible()
        cells = table.viewport().geometry()
        assert pinned.width() <= 0.5 * cells.width() or pinned.first == last
        edge = pinned.geometry()
        if direction == "from-left":
            assert edge.right() == cells.right()
        else:
            assert edge.left() == cells.left()
        # A strong line is where the rest goes on below them.
        picture = pinned.grab().toImage()
        inner = 0 if direction == "from-left" else picture.width() - 1
        lined = picture.pixelColor(inner, picture.height() // 2) == view._style.rule
        assert lined is (value < bar.maximum()), value
    for row in (0, 30, 59):
        table.go((row, 0))
        cell = table.visualRect(table.currentIndex()).translated(cells.topLeft())
        assert not cell.intersects(pinned.geometry())
        assert cells.contains(cell)


def test_sentences_are_above_their_columns_as_far_as_there_is_room(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    items = tuple(replace(each, text="A sentence that takes some room") for each in golden.evidence)
    view = _golden(show, sample, replace(golden, evidence=items), _TURNED)
    view.parentWidget().resize(900, 700)
    sizes, style = view.table.sizes, view._style
    width = sizes.column - 2 * style.gap_in(sizes.column)
    assert " ".join(style.lines(items[0].text, width, sizes.item_lines)) == items[0].text
    assert sizes.top >= style.height_of(1 + len(style.lines(items[0].text, width, 9)))
    view.parentWidget().resize(900, 230)
    assert view.table.sizes.top <= 0.6 * view.table.height()


def test_a_low_table_brings_its_columns_together(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    many = tuple(replace(golden.evidence[n % 5], id=f"X{n}") for n in range(20))
    view = _golden(show, sample, replace(golden, evidence=many), _TURNED)
    widths = []
    for height in (700, 230):
        view.parentWidget().resize(900, height)
        widths.append(view.table.sizes.column)
    assert widths[0] > widths[1]


def test_columns_of_evidence_are_equally_wide_whatever_was_there_before(
    show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden)
    view.parentWidget().resize(1100, 500)
    rows = [view.table.rowHeight(n) for n in range(8)]
    session.arrangement.toggle_turned()
    assert len({view.table.columnWidth(n) for n in range(5)}) == 1
    session.arrangement.toggle_turned()
    assert [view.table.rowHeight(n) for n in range(8)] == rows
    session.arrangement.change(session.table._replace(filter="E1"))
    assert [view.table.rowHeight(n) for n in range(2)] == [rows[0], rows[-3]]


def test_borders_are_dragged_in_a_turned_table_too(
    show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, _TURNED)
    heads = view.table.top_heads
    border = QPoint(heads.sectionSize(0) - 1, 12)
    QTest.mouseMove(heads.viewport(), border)
    QTest.mousePress(heads.viewport(), _LEFT, pos=border)
    QTest.mouseMove(heads.viewport(), border + QPoint(30, 0))
    QTest.mouseRelease(heads.viewport(), _LEFT, pos=border + QPoint(30, 0))
    assert session.table.widths["evidence:E1"] == view.table.columnWidth(0)
    corner, side = view.table._corner, view.table.sizes.side
    start = QPoint(corner.width() - 2, 10)
    QTest.mousePress(corner, _LEFT, pos=start)
    QTest.mouseMove(corner, start + QPoint(40, 0))
    QTest.mouseRelease(corner, _LEFT, pos=start + QPoint(40, 0))
    assert session.table.widths[TURNED_SIDE] == view.table.sizes.side == side + 39 + 0
    session.arrangement.toggle_turned()
    assert view.table.sizes.side != side + 39


def _edge(view: ComparisonView, row: int, *, left: bool) -> QPoint:
    """Return a border of a pinned column, on the screen."""
    head = view.table._pinned.rect_of((row, -1))
    return view.table.mapToGlobal(QPoint(head.left() if left else head.right(), head.top() + 12))


def _drag_pinned(view: ComparisonView, start: QPoint, by: int) -> None:
    """Drag a border of the sums, which move while their columns become wider."""
    pinned, end = view.table._pinned, start + QPoint(by, 0)
    QTest.mouseMove(pinned, pinned.mapFromGlobal(start))
    assert pinned.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mousePress(pinned, _LEFT, pos=pinned.mapFromGlobal(start))
    QTest.mouseMove(pinned, pinned.mapFromGlobal(end))
    QTest.mouseRelease(pinned, _LEFT, pos=pinned.mapFromGlobal(end))


@pytest.mark.parametrize("scrolls", [True, False])
def test_borders_of_sums_are_dragged_where_they_stay_in_sight(
    show: Show,
    session: Session,
    direction: str,
    sample: Briefing,
    golden: Comparison,
    scrolls: bool,
) -> None:
    count = 60 if scrolls else 1
    evidence = tuple(replace(golden.evidence[n % 5], id=f"X{n}") for n in range(count))
    view = _golden(show, sample, replace(golden, evidence=evidence), _TURNED)
    view.parentWidget().resize(1030, 600)
    table, last = view.table, len(rows_of(view)) - 1
    assert (table.horizontalScrollBar().maximum() > 0) == scrolls
    left = scrolls == (direction == "from-left")
    wider = -30 if left else 30
    before, widths, place = table.columnWidth(last), session.table.widths, table.place
    start = _edge(view, last, left=left)
    _drag_pinned(view, start, wider)
    assert session.table.widths == {**widths, "lead:": before + 30}
    assert table.columnWidth(last) == before + 30
    assert _edge(view, last, left=left) == start + QPoint(wider, 0)
    assert table.place == place
    _drag_pinned(view, start + QPoint(wider, 0), -20 * wider)
    assert table.columnWidth(last) == table.sizes.least_of(last)
    pinned = table._pinned
    QTest.mouseDClick(pinned, _LEFT, pos=pinned.mapFromGlobal(_edge(view, last, left=left)))
    assert table.columnWidth(last) == before
    QTest.mouseMove(pinned, pinned.rect().center())
    assert pinned.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_column_follows_its_border_while_it_is_dragged(
    show: Show, session: Session, turned: bool, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, {"turned": turned})
    table, pinned, corner = view.table, view.table._pinned, view.table._corner
    side, border = table.sizes.side, QPoint(corner.width() - 2, 10)
    QTest.mousePress(corner, _LEFT, pos=border)
    QTest.mouseMove(corner, border + QPoint(40, 0))
    assert table.sizes.side == corner.width() == side + 39
    assert session.table.widths == {}
    QTest.mouseRelease(corner, _LEFT, pos=border + QPoint(40, 0))
    if turned:
        last = len(rows_of(view)) - 1
        width, kept, start = (
            table.columnWidth(last),
            session.table.widths,
            _edge(view, last, left=False),
        )
        QTest.mousePress(pinned, _LEFT, pos=pinned.mapFromGlobal(start))
        QTest.mouseMove(pinned, pinned.mapFromGlobal(start + QPoint(30, 0)))
        assert table.columnWidth(last) == width + 30
        assert session.table.widths == kept
        QTest.mouseRelease(pinned, _LEFT, pos=pinned.mapFromGlobal(start + QPoint(30, 0)))


def test_a_press_on_the_border_of_a_sum_alone_keeps_no_width(
    show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, _TURNED)
    view.parentWidget().resize(650, 600)
    pinned, edge = view.table._pinned, _edge(view, len(rows_of(view)) - 1, left=True)
    QTest.mouseClick(pinned, _LEFT, pos=pinned.mapFromGlobal(edge))
    assert session.table.widths == {}
    assert not session.table.by_score


def test_the_right_button_opens_the_menu_of_a_sum_and_sorts_nothing(
    show: Show, turned: bool, sample: Briefing, golden: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = _golden(show, sample, golden, {"turned": turned})
    table, place = view.table, (len(rows_of(view)) - 1, 0)
    pinned, shown = table._pinned, []
    monkeypatch.setattr(table.trying, "show_menu", shown.append)
    at = pinned.rect_of(place).center() - pinned.pos()
    for widget, point in ((pinned, at), (table._corner, QPoint(20, 10))):
        QTest.mouseClick(widget, Qt.MouseButton.RightButton, pos=point)
    mouse, on_screen = QContextMenuEvent.Reason.Mouse, pinned.mapToGlobal(at)
    QGuiApplication.sendEvent(pinned, QContextMenuEvent(mouse, at, on_screen))
    assert shown == [on_screen]
    assert table.place == place
    assert view._session.table.order == "file"
    assert not view._session.table.by_score


def test_the_corner_of_a_turned_table_orders_the_motivations(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, _TURNED)
    qtbot.mouseClick(view.table._corner, _LEFT, pos=QPoint(20, 10))
    assert session.table.by_score
    assert view._model.motivation(0).id == "H3"


def test_the_table_is_copied_as_it_is_on_show(
    show: Show, sample: Briefing, golden: Comparison, turned: bool
) -> None:
    view = _golden(show, sample, golden, {"turned": turned})
    view.copy_table()
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().splitlines()]
    if turned:
        lines = [list(line) for line in zip(*lines, strict=True)]
    assert lines[0] == ["ID", "Which one?", "D", *(f"Hypothesis {n}" for n in range(1, 6))]
    assert lines[1][:2] == ["E1", "Item E1"]
    assert data.html().count("<tr>") == (8 if turned else 9)


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_paints_every_place(
    show: Show, session: Session, direction: str, sample: Briefing, theme: str
) -> None:
    pane = show(sample, {"turned": True, "by_score": True, "order": "against", "ordered_by": "m1"})
    session.change_settings(theme=theme)
    view = view_of(pane)
    session.build_what_if().switch(view._comparison.evidence[:1])
    pictures = []
    for place in ((0, 0), (0, -1), (-1, 2), (6, 0), None):
        view.table.go(place)
        pictures.append(pane.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_a_screen_reader_finds_the_table_as_it_is_on_show(
    show: Show, turned: bool, sample: Briefing, golden: Comparison
) -> None:
    view = _golden(show, sample, golden, {"turned": turned})
    spoken = QAccessible.queryAccessibleInterface(view.table)
    assert spoken is not None
    assert spoken.childCount() == (5 + 1) * (8 + 1)
    first = spoken.child(1 if turned else 5 + 1)
    assert first is not None
    assert first.text(QAccessible.Text.Name).startswith("E1, Item E1.")


@pytest.mark.parametrize("height", [138, 150, 180, 300])
def test_a_row_is_in_sight_in_a_low_pane(
    show: Show, sample: Briefing, golden: Comparison, height: int
) -> None:
    view = _golden(show, sample, golden, _TURNED)
    pane = view.parentWidget()
    assert pane is not None
    pane.resize(500, height)
    view.table.go((0, 0))
    cell = view.table.visualRect(view.table.currentIndex())
    assert cell.bottom() <= view.table.viewport().height()
    assert cell.height() >= view._style.row
