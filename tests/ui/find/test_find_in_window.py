"""Find in the window: the text and the table, the list of hits, and the way back."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import View
from briefing_app.model.comparison import Comparison
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.comparison.table.table_marks import TableMarks
from briefing_app.ui.find import search as search_module
from briefing_app.ui.find.find_bar import FindBar
from briefing_app.ui.find.hit_marks import HitMarks
from briefing_app.ui.find.hit_rows import MOST, HitRow
from briefing_app.ui.find.hits_panel import HitsPanel
from briefing_app.ui.find.search import Search
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    window.open(str(built_in()))
    window.parts.show_frame()
    window.panes.reader.finish()
    yield window
    window.close()


@pytest.fixture
def comparison(window: MainWindow) -> Comparison:
    comparison = window.session.comparison
    assert comparison is not None
    return comparison


def find(qtbot: QtBot, window: MainWindow, words: str, view: View = "both") -> FindBar:
    """Show a view, and type words into Find."""
    window.session.change_settings(view=view)
    window.actions_by_name["find"].trigger()
    qtbot.keyClicks(window.panes.find_bar.line, words)
    return window.panes.find_bar


@pytest.mark.parametrize("view", ["read", "both"])
def test_the_bar_does_not_move_the_words_that_are_read(
    qtbot: QtBot, window: MainWindow, view: View
) -> None:
    window.session.change_settings(view=view)
    reader = window.panes.reader

    def on_screen() -> int:
        top = reader.cursorRect(cursor).top()
        return reader.viewport().mapToGlobal(QPoint(0, top)).y()

    for start in (0, 700):
        reader.verticalScrollBar().setValue(start)
        cursor = reader.cursorForPosition(QPoint(200, 250))
        before = on_screen()
        window.actions_by_name["find"].trigger()
        assert window.panes.find_bar.isVisible()
        assert on_screen() == before
        qtbot.keyClick(window.panes.find_bar.line, Qt.Key.Key_Escape)
        assert on_screen() == before
        assert reader.verticalScrollBar().value() == start


def search_of(window: MainWindow) -> Search:
    assert window.session.search is not None
    return window.session.search


def panel_of(window: MainWindow) -> HitsPanel:
    window.session.show_panel("hits")
    assert window.panes.drawer is not None
    panel = window.panes.drawer.findChild(HitsPanel)
    assert isinstance(panel, HitsPanel)
    return panel


def reason_of(comparison: Comparison) -> tuple[str, Selection]:
    """Return a reason of the author's and its cell."""
    for item in comparison.evidence:
        for ref, rating in item.ratings.items():
            if rating.because:
                return rating.because, Selection(("evidence", item.id), ref)
    raise LookupError


def test_it_finds_in_text_and_table_and_walks_through_both(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = find(qtbot, window, "sanctions")
    search = search_of(window)
    in_text = len(search.text_hits.starts)
    assert in_text > 1
    assert search.table_hits
    assert bar.count_text == f"1 of {search.count}"
    for _ in range(in_text):
        qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert search.current == in_text
    assert window.session.selection == search.table_hits[0].passage.selection
    bar.previous()
    assert search.current == in_text - 1


def test_the_words_of_a_large_table_are_made_ready_beside_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = find(qtbot, window, "the")
    search = search_of(window)
    found = search.table_hits
    assert found
    monkeypatch.setattr(search_module, "MANY_CELLS", 0)
    window.open(str(built_in()))
    window.panes.reader.finish()
    assert search.table_hits == []
    assert not search.complete
    window.open(str(built_in()))  # what the worker makes for the one before is dropped
    window.panes.reader.finish()
    qtbot.waitUntil(lambda: search.complete)
    assert search.table_hits == found
    qtbot.keyClicks(bar.line, "re")
    assert 0 < len(search.table_hits) < len(found)


@pytest.mark.parametrize(("view", "elsewhere"), [("read", "table"), ("compare", "text")])
def test_in_one_view_it_stays_there_and_counts_the_others(
    view: View, elsewhere: str, window: MainWindow, qtbot: QtBot
) -> None:
    bar = find(qtbot, window, "sanctions", view)
    search = search_of(window)
    for _ in range(len(search.on_show) + 1):
        qtbot.keyClick(bar.line, Qt.Key.Key_Return)
        assert window.session.settings.view == view
        assert search.current in search.on_show
    others = search.count - len(search.on_show)
    assert others > 0
    assert bar.isVisible()
    assert bar.count_text.endswith(f", {others} in the {elsewhere}")


def test_words_that_are_elsewhere_only_are_counted_there(
    window: MainWindow, qtbot: QtBot, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason, _cell = reason_of(comparison)
    bar = find(qtbot, window, reason, "read")
    assert bar.count_text == "No hits, 1 in the table"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert window.session.settings.view == "read"
    with monkeypatch.context() as patched:
        patched.setattr(Search, "complete", False)
        window.session.change_settings(view="both")
        assert bar.count_text == "1 hit or more", "the text may have further ones"
    window.session.change_settings(view="read")
    window.session.change_settings(view="both")
    assert bar.count_text == "1 hit"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count_text == "1 of 1"


def test_a_reason_leads_to_its_cell_and_not_while_it_is_hidden(
    window: MainWindow, qtbot: QtBot, comparison: Comparison
) -> None:
    reason, cell = reason_of(comparison)
    bar = find(qtbot, window, reason)
    assert window.session.selection == cell
    window.actions_by_name["rate"].trigger()
    assert bar.count_text == "No hits"
    window.actions_by_name["rate"].trigger()
    assert bar.count_text == "1 of 1"


def test_a_criterion_that_is_hidden_comes_on_show(
    window: MainWindow, qtbot: QtBot, comparison: Comparison
) -> None:
    criterion = comparison.criteria[0]
    window.session.arrangement.toggle_rows(f"criterion:{criterion.id}")
    find(qtbot, window, criterion.title, "compare")
    assert window.session.table.hidden_rows == frozenset()
    assert window.session.selection == Selection(("criterion", criterion.id))


@pytest.mark.parametrize("view", ["read", "compare", "both"])
def test_escape_returns_to_the_view_the_place_and_the_cell(
    view: View, window: MainWindow, qtbot: QtBot
) -> None:
    session, reader = window.session, window.panes.reader
    session.go_to("paragraph", 3)
    session.change_settings(view=view)
    session.select(Selection(("evidence", "E2")))
    place, selection = reader.place(), session.selection
    bar = find(qtbot, window, "sanctions", view)
    panel_of(window)
    search_of(window).go(search_of(window).count - 1)
    search_of(window).go(len(search_of(window).text_hits.starts) - 1)
    assert session.settings.view != "compare"
    there = reader.place()
    bar.line.setFocus()
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert (session.settings.view, reader.place(), session.selection) == (view, place, selection)
    assert "Alt+Left" in window.parts.status.words
    window.actions_by_name["back"].trigger()
    back = reader.place()
    # The end of the text is where the pane ends, which is a little higher without the bar.
    assert back == there._replace(offset=pytest.approx(there.offset, abs=0.05))


def test_the_focus_goes_back_to_the_pane_that_had_it(window: MainWindow, qtbot: QtBot) -> None:
    for pane in (window.panes.comparison, window.panes.reader):
        pane.setFocus()
        bar = find(qtbot, window, "war")
        qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is pane or pane.isAncestorOf(focused)


def test_a_walk_through_the_hits_is_one_step_of_back(window: MainWindow, qtbot: QtBot) -> None:
    place = window.panes.reader.place()
    bar = find(qtbot, window, "nuclear", "read")
    for _ in range(20):
        bar.next()
    assert window.panes.reader.place() != place
    bar.close_bar()
    window.actions_by_name["back"].trigger()
    assert window.panes.reader.place() == place
    assert not window.actions_by_name["back"].isEnabled()


def test_a_link_that_tab_came_to_is_not_filled_in(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.panes.reader
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert reader.textCursor().hasSelection()
    window.actions_by_name["find"].trigger()
    assert window.panes.find_bar.line.text() == ""


def test_f3_brings_the_bar_back(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["find-next"].trigger()
    assert window.panes.find_bar.line.hasFocus()
    qtbot.keyClicks(window.panes.find_bar.line, "nuclear")
    window.panes.find_bar.close_bar()
    window.actions_by_name["find-next"].trigger()
    assert window.panes.find_bar.isVisible()
    assert search_of(window).current >= 0


def test_the_list_shows_every_hit_with_its_words_and_place(
    window: MainWindow, qtbot: QtBot
) -> None:
    find(qtbot, window, "sanctions")
    search, panel = search_of(window), panel_of(window)
    model = panel.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    words = [index.data() for index in rows]
    in_text = len(search.text_hits.starts)
    assert words[0] == f"In the text ({in_text})"
    assert words[in_text + 1] == f"In the table ({len(search.table_hits)})"
    assert len(words) == search.count + 2
    heads = {words[0], words[in_text + 1]}
    assert all("sanctions" in each.lower() for each in words if each not in heads)
    spoken = rows[1].data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Paragraph ")
    assert model.flags(rows[0]) == Qt.ItemFlag.NoItemFlags
    assert panel.list.currentIndex().row() == 1


def test_a_hit_in_an_item_of_evidence_is_told_with_its_name_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    find(qtbot, window, "sanctions")
    search = search_of(window)
    told = [search.hit(number).spoken for number in range(search.count)]
    items = [each for each in told if re.match(r"E\d+\b", each)]
    assert items
    assert [each for each in items if re.match(r"(E\d+)\W+\1\b", each)] == []


def test_the_list_leads_to_the_hits_by_keys_and_clicks(window: MainWindow, qtbot: QtBot) -> None:
    find(qtbot, window, "sanctions", "read")
    search, panel = search_of(window), panel_of(window)
    panel.setFocus()
    qtbot.waitUntil(panel.list.hasFocus)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert search.current == 1
    last = panel.list.model().index(panel.list.model().rowCount() - 1, 0)
    panel.list.scrollTo(last)
    spot = panel.list.visualRect(last).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert search.current == search.count - 1
    assert window.session.settings.view == "both"
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert search.current == search.count - 2
    panel._go(QModelIndex())


def test_the_list_says_what_to_do_if_there_is_nothing_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = panel_of(window)
    assert panel.message.isVisible()
    assert "Type" in panel.message.text()
    bar = find(qtbot, window, "zzz")
    assert panel.message.text().startswith("Nothing found")
    qtbot.keyClicks(bar.line, "z")
    bar.line.clear()
    qtbot.keyClicks(bar.line, "e")
    assert panel.list.isVisible()


def test_a_long_list_ends_in_how_many_more_there_are(window: MainWindow, qtbot: QtBot) -> None:
    find(qtbot, window, " ", "read")
    search, panel = search_of(window), panel_of(window)
    more = len(search.text_hits.starts) - MOST
    assert more > 0
    model = panel._model
    assert model is not None
    assert model.rows[MOST + 1] == HitRow(
        words=f"and {more:,} more. Add a word to narrow the search."
    )


def test_marks_beside_the_text_show_where_the_hits_are(window: MainWindow, qtbot: QtBot) -> None:
    find(qtbot, window, "famine", "read")
    (marks,) = window.findChildren(HitMarks)
    reader = window.panes.reader
    bar = reader.verticalScrollBar()
    assert marks.size() == bar.size()
    qtbot.waitUntil(lambda: bool(marks.marks))
    assert 0 < len(marks.marks) <= len(search_of(window).text_hits.starts)
    # Scrolled to the first mark, the first hit is in sight.
    share = marks.marks[0] / marks.height()
    bar.setValue(round(share * (bar.maximum() + bar.pageStep())) - bar.pageStep() // 2)
    assert reader.shows(search_of(window).text_hits.starts[0])
    window.resize(1100, 700)
    assert marks.size() == bar.size()
    window.panes.find_bar.close_bar()
    assert marks.marks == []


def test_marks_beside_the_table_show_where_its_hits_are(window: MainWindow, qtbot: QtBot) -> None:
    comparison = window.session.comparison
    assert comparison is not None
    item, (reason, _) = comparison.evidence[-1], reason_of(comparison)
    find(qtbot, window, item.text, "compare")
    view = window.panes.comparison.view
    assert view is not None
    table = view.table
    down, across = (
        bar.findChild(TableMarks)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar())
    )
    assert down is not None
    assert across is not None
    start = table.rowViewportPosition(len(comparison.evidence) - 1) + table.verticalOffset()
    (mark,) = down.marks
    assert mark == pytest.approx(start * down.height() / table.side_heads.length(), abs=2)
    assert across.marks == []
    window.session.arrangement.toggle_turned()
    assert down.marks == []
    assert len(across.marks) == 1
    find(qtbot, window, reason, "compare")
    assert len(down.marks) == len(across.marks) == 1
    window.panes.find_bar.close_bar()
    assert down.marks == across.marks == []


def test_a_screen_reader_is_told_of_each_hit(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.find.find_bar.announce", lambda _widget, words: said.append(words)
    )
    bar = find(qtbot, window, "sanctions")
    while "Paragraph " not in (said or [""])[-1]:
        qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert said[-1].startswith(bar.count_text)
    assert "sanctions" in said[-1].lower()
    interface = QAccessible.queryAccessibleInterface(bar._count)
    assert interface.text(QAccessible.Text.Name) == bar.count_text
    bar.line.clear()
    said.clear()
    qtbot.keyClicks(bar.line, "zzz")
    assert len(said) == len("zzz")
    assert said[-1] == bar.count_text == "No hits"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert said[-1] == "No hits."


def test_the_hits_follow_a_file_that_is_read_again_and_another_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = find(qtbot, window, "sanctions")
    before = bar.count_text
    window.file.reload()
    window.panes.reader.finish()
    assert bar.count_text == before
    bar.line.setFocus()
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()


@pytest.mark.parametrize("reverse", [False, True])
def test_the_words_of_a_hit_do_not_touch_its_place(
    reverse: bool, window: MainWindow, qtbot: QtBot
) -> None:
    if reverse:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    find(qtbot, window, "sanctions", "read")
    panel = panel_of(window)
    area = panel.list.visualRect(panel.list.model().index(3, 0))
    image = panel.list.viewport().grab().toImage()
    ground = image.pixelColor(area.left() + 1, area.top() + 1).name()
    empty = [
        all(image.pixelColor(x, y).name() == ground for y in range(area.top(), area.bottom()))
        for x in range(area.left(), area.right())
    ]
    if reverse:
        empty.reverse()
    words = "".join("_" if each else "x" for each in empty).strip("_")
    # The place comes last, after a gap that is wider than any between two words.
    assert "_" * 11 in words
    assert len(words.rpartition("_" * 11)[2]) < 60
