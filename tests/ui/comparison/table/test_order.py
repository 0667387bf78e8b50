"""Sorting by the heads, and rating several cells at once."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import ThemeName
from briefing_app.model.comparison import Comparison
from briefing_app.model.trial import NO_TRIAL
from briefing_app.ui.comparison import order_button
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table import table_model
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from tests.samples import replace
from tests.ui.comparison.conftest import Show, entries_of, rows_of, view_of

_KEY, _LEFT = Qt.Key, Qt.MouseButton.LeftButton
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(show: Show, sample: Briefing, golden: Comparison) -> ComparisonView:
    """The golden table on show, with the keyboard."""
    view = view_of(show(replace(sample, comparison=golden)))
    view.table.setFocus()
    return view


def _refs(view: ComparisonView) -> list[str]:
    return [row.ref for row in rows_of(view) if row.item]


def _titles(view: ComparisonView) -> list[str]:
    return [view._model.motivation(n).title[-1] for n in range(len(view._model.columns))]


def _letters(view: ComparisonView, ref: str) -> list[str]:
    row = next(each for each in rows_of(view) if each.ref == ref)
    return [cell.text for cell in row.cells]


def _click_head(qtbot: QtBot, view: ComparisonView, column: int) -> None:
    heads = view.table.top_heads
    at = QPoint(heads.sectionViewportPosition(column) + 30, 12)
    qtbot.mouseClick(heads.viewport(), _LEFT, pos=at)


def test_a_click_on_a_head_sorts_by_its_ratings(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    orders = []
    for _ in range(3):
        _click_head(qtbot, view, 0)
        orders.append(_refs(view))
        assert view.table.place == (-1, 0)
    assert orders == [
        ["E4", "E3", "E1", "E2", "E5"], ["E1", "E2", "E5", "E3", "E4"],
        ["E1", "E2", "E3", "E4", "E5"],
    ]  # fmt: skip
    _click_head(qtbot, view, 1)
    assert view.bar.order.text() == "Order: against Hypothesis 2"
    assert _refs(view)[0] == "E2"
    kept = session.comparison_to_json()
    assert (kept["order"], kept["ordered_by"]) == ("against", "H2")


def test_the_order_by_a_title_with_an_ampersand_names_it(
    view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_button, "order_words", lambda *_all: "Order: against R&D")
    view.bar.order.refresh()
    assert view.bar.order.text() == "Order: against R&&D"
    assert view.bar.order.accessibleName() == "Order: against R&D"


def test_what_listens_to_the_table_hears_of_each_row_that_changed(
    qtbot: QtBot, view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does whatever Qt has between the table and a screen reader."""
    view.table.go((1, 0))
    heard = []
    view._model.dataChanged.connect(lambda first, last, *_: heard.append((first.row(), last.row())))
    qtbot.keyClick(view.table, _KEY.Key_5)
    last = len(view._model.rows) - 1
    assert heard == [(1, 1), (view._model.rows.pinned, last)]
    heard.clear()
    monkeypatch.setattr(table_model, "_PAINTED_ONE_BY_ONE", 1)
    view.what_if.rate([("E1", "H1"), ("E3", "H1")], "II")
    assert heard == [(0, last)]


def test_the_head_that_orders_the_rows_has_an_arrow(qtbot: QtBot, view: ComparisonView) -> None:
    """It points up where what speaks for a motivation is above."""
    arrows = []
    for _ in range(3):
        _click_head(qtbot, view, 0)
        view.table.go(None)
        heads = view.table.top_heads.viewport().grab().toImage()
        lines = [
            sum(heads.pixelColor(x, y) == view._style.focus for x in range(heads.width()))
            for y in range(heads.height())
        ]
        arrows.append([count for count in lines if count])
    down, up, none = arrows
    assert up[0] < up[-1] == max(up)
    assert down[-1] < down[0] == max(down)
    assert none == []


@pytest.mark.parametrize("theme", ["light", "contrast"])
@pytest.mark.parametrize("turned", [False, True])
def test_the_arrow_is_seen_on_the_current_head(
    view: ComparisonView, session: Session, theme: ThemeName, turned: bool
) -> None:
    """In high contrast its usual colour is that of the ground of the current head."""
    session.change_settings(theme=theme)
    session.arrangement.change(session.table._replace(turned=turned))
    weighted = next(n for n, each in enumerate(rows_of(view)) if each.kind == "weighted")
    for place, by in (((-1, 0), {"order": "against", "ordered_by": "H1"}),
                      ((weighted, -1), {"by_score": True})):  # fmt: skip
        pictures = []
        for changes in ({}, by):
            session.arrangement.change(session.table._replace(**changes))
            view.table.go(place)
            pictures.append(view.table.grab(view.table._pinned.rect_of(place)).toImage()
                            if place[0] == weighted else _head(view, turned=turned))  # fmt: skip
        assert pictures[0] != pictures[1], place
        session.arrangement.change(session.table._replace(order="file", by_score=False))


def _head(view: ComparisonView, *, turned: bool) -> QImage:
    """Return a picture of the head of the first motivation."""
    heads = view.table.side_heads if turned else view.table.top_heads
    return heads.viewport().grab(heads.rect_of(0)).toImage()


def test_the_frame_of_the_current_cell_shows_where_the_keys_go(view: ComparisonView) -> None:
    view.table.go((1, 1))
    for colour, takes in ((view._style.focus, view.table), (view._style.muted, view.bar.order)):
        takes.setFocus()
        cell = view.table.visualRect(view.table.currentIndex())
        picture = view.table.viewport().grab(cell).toImage()
        assert picture.pixelColor(picture.width() // 2, 0) == colour
    assert view._style.focus != view._style.muted


@pytest.mark.parametrize("turned", [False, True])
def test_a_chosen_head_frames_its_row_or_column(
    turned: bool, show: Show, sample: Briefing, golden: Comparison
) -> None:
    """The line runs along the cells, whichever way the table is."""
    view = view_of(show(replace(sample, comparison=golden), {"turned": turned}))
    colours = view._style.focus, view._style.muted

    def framed(row: int, column: int) -> tuple[bool, bool]:
        """Return whether a cell has lines above and below it, and at its sides."""
        cell = view.table.visualRect(view._model.index_at((row, column)))
        middle = cell.center()
        ends = ((middle.x(), cell.top()), (middle.x(), cell.bottom()))
        sides = ((cell.left(), middle.y()), (cell.right(), middle.y()))
        shown = view.table.viewport().grab().toImage()
        above, beside = (
            {shown.pixelColor(*each) in colours for each in two} for two in (ends, sides)
        )
        lines = above == {True}, beside == {True}
        return lines[::-1] if turned else lines

    view.table.go((1, -1))
    assert [framed(1, 0), framed(1, 4), framed(2, 0)] == [(True, False)] * 2 + [(False, False)]
    view.table.go((-1, 1))
    assert [framed(0, 1), framed(4, 1), framed(0, 2)] == [(False, True)] * 2 + [(False, False)]


def test_an_order_by_ratings_comes_back_and_nonsense_does_not(
    show: Show, session: Session, view: ComparisonView
) -> None:
    briefing = view._briefing
    for number, (kept, order) in enumerate((
        ({"order": "for", "ordered_by": "H1"}, "for"),
        ({"order": "for", "ordered_by": "gone"}, "file"),
        ({"order": "against"}, "file"),
        ({"order": "against", "ordered_by": ["H1"]}, "file"),
        ({"order": "credibility", "ordered_by": "H1"}, "credibility"),
    )):  # fmt: skip
        again = view_of(show(replace(briefing, file=f"{number}.md"), kept))
        assert session.table.order == order
        assert (session.table.ordered_by != "") == (order == "for")
        assert again.bar.order.text().startswith("Order: ")


def test_ratings_that_are_tried_are_sorted_when_asked_again(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    session.arrangement.sort("against", "H1")
    view.table.go((_refs(view).index("E1"), 0))
    qtbot.keyClick(view.table, _KEY.Key_5)
    assert _refs(view)[0] == "E4"
    session.arrangement.sort("against", "H1")
    assert _refs(view)[:2] == ["E1", "E4"]
    session.build_what_if().weigh(view._comparison.evidence[4:], "credibility", "high")
    session.arrangement.sort("credibility")
    assert _refs(view) == ["E1", "E3", "E5", "E2", "E4"]


def test_only_a_whole_click_of_the_left_button_on_a_head_sorts(
    qtbot: QtBot, view: ComparisonView
) -> None:
    heads = view.table.top_heads
    begin, end = (QPoint(heads.sectionViewportPosition(column) + 30, 12) for column in (0, 1))
    place = view.table.place
    for button, released in ((_LEFT, end), (Qt.MouseButton.RightButton, begin)):
        qtbot.mousePress(heads.viewport(), button, pos=begin)
        qtbot.mouseRelease(heads.viewport(), button, pos=released)
        assert _refs(view) == ["E1", "E2", "E3", "E4", "E5"]
        assert view.table.place == place


def test_a_click_on_a_sum_puts_the_least_refuted_first(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    pinned = view.table._pinned
    head = (len(rows_of(view)) - 2, -1)
    qtbot.mouseClick(pinned, _LEFT, pos=pinned.rect_of(head).center() - pinned.pos())
    weighted = [cell.value for cell in rows_of(view)[-2].cells]
    shown = [weighted[place] for place in view._model.columns]
    assert shown == sorted(shown, key=lambda value: value or 0)
    assert _titles(view)[0] == "3"
    assert view.table.place == head
    entries_of(view.bar.order)["Hypothesis: least refuted first"].trigger()
    assert _titles(view) == ["1", "2", "3", "4", "5"]
    view.table.go(head)
    qtbot.keyClick(view.table, _KEY.Key_S)
    assert session.table.by_score


def test_the_corner_sorts_by_diagnosticity_and_as_written(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    corner = view.table._corner
    over_bars = QPoint(corner.width() - view.table.sizes.bar_room + 12, 10)
    qtbot.mouseClick(corner, _LEFT, pos=over_bars)
    assert session.table.order == "diagnosticity"
    qtbot.mouseClick(corner, _LEFT, pos=QPoint(20, 10))
    assert session.table.order == "file"


def test_a_second_click_above_the_bars_sorts_as_written_again(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    corner, orders = view.table._corner, []
    for _ in range(3):
        at = QPoint(corner.width() - view.table.sizes.bar_room + 12, 10)
        qtbot.mouseClick(corner, _LEFT, pos=at)
        orders.append(session.table.order)
    assert orders == ["diagnosticity", "file", "diagnosticity"]


@pytest.mark.parametrize("turned", [False, True])
def test_the_frame_of_a_narrow_head_leaves_its_words_free(
    view: ComparisonView, session: Session, *, turned: bool
) -> None:
    session.change_settings(zoom=100)
    session.arrangement.change(session.table._replace(turned=turned))
    view.resize(420, 400)
    table, style = view.table, view._style
    place = (1, -1) if turned else (-1, 1)
    rect = QRect(0, 0, table.columnWidth(1), table.sizes.top)
    assert rect.width() < style.roomy
    table.go(place)
    head = QImage(rect.size(), QImage.Format.Format_RGB32)
    painter = QPainter(head)
    table.top_heads.paint_one(painter, rect, 1)
    painter.end()
    words = style.words_rect(rect)
    for x in (words.left(), words.right()):
        assert head.pixelColor(x, style.pad + 2) == style.current


def test_a_key_sorts_by_the_column_one_is_in(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    view.table.go((1, 1))
    qtbot.keyClick(view.table, _KEY.Key_S)
    assert (session.table.order, session.table.ordered_by) == ("against", "H2")
    assert view.table.selection == Selection(("evidence", "E2"), "H2")
    view.table.go((0, -1))
    qtbot.keyClick(view.table, _KEY.Key_S)
    assert session.table.ordered_by == "H2"


# -- several cells --------------------------------------------------------------------------------


def test_several_cells_are_rated_in_one_step(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    view.table.go((1, 1))
    for key in (_KEY.Key_Right, _KEY.Key_Down):
        qtbot.keyClick(view.table, key, _SHIFT)
    qtbot.keyClick(view.table, _KEY.Key_5)
    assert _letters(view, "E2")[1:3] == _letters(view, "E3")[1:3] == ["II", "II"]
    assert session.build_what_if().stack.undoText() == "rating 4 cells II"
    session.build_what_if().stack.undo()
    assert session.build_what_if().trial == NO_TRIAL
    assert _letters(view, "E2") == ["C", "I", "C", "CC", "N"]


def test_items_of_several_cells_are_switched_off_and_on_together(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    trial = session.build_what_if
    view.table.go((1, 1))
    qtbot.keyClick(view.table, _KEY.Key_Down, _SHIFT)
    qtbot.keyClick(view.table, _KEY.Key_Space)
    assert trial().trial.off == {"E2", "E3"}
    qtbot.keyClick(view.table, _KEY.Key_Space)
    assert trial().trial.off == frozenset()
    qtbot.keyClick(view.table, _KEY.Key_C)
    assert trial().trial.credibility == {"E2": "high"}
    assert trial().stack.undoText() == "credibility high for 2 items"


def test_the_head_of_a_row_is_its_whole_item(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    view.table.go((1, -1))
    qtbot.keyClick(view.table, _KEY.Key_Space)
    assert session.build_what_if().trial.off == {"E2"}
    last = len(view._model.rows) - 1
    view.table.go((last, -1))
    qtbot.keyClick(view.table, _KEY.Key_Space)
    assert session.build_what_if().trial.off == {"E2"}


def test_a_menu_rates_all_the_cells_that_are_chosen(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    view.table.go((0, 0))
    qtbot.keyClick(view.table, _KEY.Key_Right, _SHIFT)
    view.table.trying.show_menu(QPoint(5, 5))
    menu = next(each for each in view.table.findChildren(QMenu) if each.isVisible())
    words = [each.text().replace("&", "").partition("\t")[0] for each in menu.actions()]
    assert words[0] == "2 cells"
    assert not any("the author" in each for each in words[:9])
    menu.actions()[words.index("I  inconsistent")].trigger()
    menu.close()
    assert _letters(view, "E1") == ["I", "I", "C", "C", "C"]


def test_readers_rate_several_cells_at_once(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    readers = session.build_what_if().readers
    readers.show(on=True)
    view.table.go((0, 0))
    qtbot.keyClick(view.table, _KEY.Key_Right, _SHIFT)
    qtbot.keyClick(view.table, _KEY.Key_2)
    assert readers.own.letters == {"E1": {"H1": "C", "H2": "C"}}
    assert readers.progress.rated == 2
    session.build_what_if().stack.undo()
    assert readers.own.letters == {}


def test_what_is_no_evidence_is_not_rated_with_the_rest(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    qtbot.keyClick(view.table, _KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.table, _KEY.Key_3)
    trial = session.build_what_if().trial
    assert {item for item, _ in trial.ratings} == {"E1", "E2", "E3", "E4", "E5"}
    assert all(_letters(view, ref) == ["N"] * 5 for ref in _refs(view))


# -- undo goes to what it undid -------------------------------------------------------------------


def test_undo_goes_to_what_it_undid(qtbot: QtBot, view: ComparisonView, session: Session) -> None:
    stack = session.build_what_if().stack
    view.table.go((0, 2))
    qtbot.keyClick(view.table, _KEY.Key_5)
    view.table.go((4, 0))
    qtbot.keyClick(view.table, _KEY.Key_Space)
    view.table.go((2, 2))
    stack.undo()
    assert view.table.selection == Selection(("evidence", "E5"))
    stack.undo()
    assert view.table.selection == Selection(("evidence", "E1"), "H3")
    view.table.go((2, 2))
    stack.redo()
    assert view.table.selection == Selection(("evidence", "E1"), "H3")
    assert session.selection == view.table.selection


def test_a_change_of_the_whole_table_leaves_the_place(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    what_if = session.build_what_if()
    view.table.go((0, 2))
    qtbot.keyClick(view.table, _KEY.Key_5)
    view.table.go((2, 2))
    what_if.reset()
    assert view.table.selection == Selection(("evidence", "E3"), "H3")
    what_if.stack.undo()
    assert view.table.selection == Selection(("evidence", "E3"), "H3")
