"""The drawer below the text."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.find.hits_panel import HitsPanel
from briefing_app.ui.notes.notes_panel import NotesPanel
from briefing_app.ui.panels import PANELS
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.theme.typefaces import SEMIBOLD
from briefing_app.ui.timeline.timeline_pane import TimelinePane
from briefing_app.ui.window.drawer import Drawer
from briefing_app.ui.window.main_window import MainWindow


def _press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def _drawer(window: MainWindow) -> Drawer:
    assert window.panes.drawer is not None
    return window.panes.drawer


def _focused(window: MainWindow) -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_the_timeline_opens_in_a_drawer_and_closes_again(window: MainWindow) -> None:
    assert window.session.panel == ""
    _press(window, "timeline")
    assert window.session.panel == "timeline"
    assert window.actions_by_name["timeline"].isChecked()
    assert _drawer(window).isAncestorOf(_focused(window))
    _press(window, "timeline")
    assert window.session.panel == ""
    assert not window.actions_by_name["timeline"].isChecked()
    assert window.panes.reader.hasFocus()


def test_a_panel_has_its_title_in_bold_at_any_zoom(window: MainWindow) -> None:
    for zoom, panel in ((100, PANELS[0]), (200, PANELS[1])):
        window.session.change_settings(zoom=zoom)
        window.session.show_panel(panel.name)
        drawer = _drawer(window)
        drawer._title.ensurePolished()
        assert drawer._title.text() == drawer.accessibleName() == panel.title
        assert drawer._title.font().weight() == SEMIBOLD
        assert drawer._title.font().pixelSize() == 13 * zoom // 100


def test_what_is_hidden_leaves_the_keys_to_no_bystander(window: MainWindow, qtbot: QtBot) -> None:
    panes, had = window.panes, list[QWidget]()
    _press(window, "timeline")
    QApplication.instance().focusChanged.connect(lambda _before, now: had.append(now))
    qtbot.keyClick(_drawer(window), Qt.Key.Key_Escape)
    assert had == [panes.reader]
    had.clear()
    panes.comparison.setFocus()
    table = had.pop()
    _press(window, "read")
    assert (panes.comparison.isAncestorOf(table), had) == (True, [panes.reader])
    for pane, view, expected in (
        (panes.comparison, "read", panes.reader),
        (panes.reader, "compare", table),
    ):
        _press(window, "both")
        pane.setFocus()
        _press(window, "sources")
        _press(window, view)
        had.clear()
        qtbot.keyClick(_focused(window), Qt.Key.Key_Escape)
        assert had == [expected], view


def test_escape_closes_the_drawer(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, "timeline")
    qtbot.keyClick(_drawer(window), Qt.Key.Key_Escape)
    assert window.session.panel == ""
    assert not window.actions_by_name["timeline"].isChecked()


def test_the_keys_go_back_to_where_they_came_from(window: MainWindow, qtbot: QtBot) -> None:
    # What the sidebar took the place of is gone once Qt comes to delete it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    for pane in (window.panes.comparison, window.panes.reader):
        pane.setFocus()
        _press(window, "sources")
        assert _drawer(window).isAncestorOf(_focused(window))
        _press(window, "assumptions")
        qtbot.keyClick(_drawer(window), Qt.Key.Key_Escape)
        assert pane is _focused(window) or pane.isAncestorOf(_focused(window))
    window.panes.comparison.setFocus()
    _press(window, "sources")
    _press(window, "read")
    qtbot.keyClick(_drawer(window), Qt.Key.Key_Escape)
    assert window.panes.reader.hasFocus()


def test_every_panel_takes_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    for panel in PANELS:
        _press(window, panel.name)
        assert _drawer(window).isAncestorOf(_focused(window)), panel.name
        assert _focused(window).isVisible(), panel.name
        assert _drawer(window)._panels[panel.name].focusProxy() is not None, panel.name
        window.panes.reader.setFocus()
        _press(window, "previous-pane")
        _press(window, "previous-pane")
        while not _drawer(window).isAncestorOf(_focused(window)):
            _press(window, "next-pane")
        qtbot.keyClick(_focused(window), Qt.Key.Key_Escape)
        assert window.session.panel == "", panel.name


@pytest.mark.parametrize("name", ["hits", "notes"])
def test_tab_goes_on_past_an_empty_panel(window: MainWindow, qtbot: QtBot, name: str) -> None:
    _press(window, name)
    for _ in range(6):
        if _drawer(window).isAncestorOf(_focused(window)):
            qtbot.keyClick(_focused(window), Qt.Key.Key_Tab)
    assert not _drawer(window).isAncestorOf(_focused(window))


def test_what_is_in_place_of_an_empty_list_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.window.drawer.announce", lambda _widget, words: said.append(words)
    )
    _press(window, "timeline")
    assert said == []
    _press(window, "hits")
    panel = _drawer(window)._panels["hits"]
    assert isinstance(panel, HitsPanel)
    assert said == [panel.message.text()]


def test_the_place_of_a_note_that_is_begun_is_said_in_words(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.window.drawer.announce", lambda _widget, words: said.append(words)
    )
    window.panes.reader.finish()
    window.actions_by_name.refresh()
    _press(window, "note")
    assert said[0].startswith("Paragraph 1: ")


def test_a_list_that_comes_later_takes_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, "notes")
    panel = _drawer(window)._panels["notes"]
    assert isinstance(panel, NotesPanel)
    assert panel.filter.hasFocus()
    panel._stack.setCurrentWidget(panel.list)
    qtbot.waitUntil(panel.list.hasFocus)
    panel._stack.setCurrentWidget(panel.message)
    _press(window, "notes")
    _press(window, "notes")
    panel.sort.setFocus()
    panel._stack.setCurrentWidget(panel.list)
    qtbot.waitUntil(panel.list.isVisible)
    assert panel.sort.hasFocus()


def test_the_drawer_leads_to_the_text_and_the_table(window: MainWindow) -> None:
    _press(window, "timeline")
    pane = _drawer(window)._panels["timeline"]
    assert isinstance(pane, TimelinePane)
    number = next(n for n, mark in enumerate(pane.canvas.marks) if mark.kind == "evidence")
    mark = pane.canvas.marks[number]
    pane.canvas.chosen.emit(number)
    assert window.panes.reader.place().paragraph == mark.paragraphs[0]
    assert window.session.selection.row == ("evidence", mark.ref)


def test_the_drawer_follows_themes_and_files(window: MainWindow) -> None:
    _press(window, "timeline")
    _press(window, "theme-dark")
    window.file.reload()
    assert window.session.panel == "timeline"


def test_f6_comes_to_the_drawer(window: MainWindow) -> None:
    _press(window, "timeline")
    _press(window, "next-pane")
    assert not _drawer(window).isAncestorOf(_focused(window))
    _press(window, "previous-pane")
    assert _drawer(window).isAncestorOf(_focused(window))


def test_the_drawer_keeps_its_height(window: MainWindow) -> None:
    window.session.change_settings(drawer_height=300)
    _press(window, "timeline")
    assert abs(_drawer(window).height() - 300) <= 1


LISTS = ("checks", "notes", "hits")


def test_a_list_is_at_the_side_of_the_text_if_its_lines_stay_long(window: MainWindow) -> None:
    panes = window.panes
    for name in LISTS:
        _press(window, name)
        drawer, text = _drawer(window), panes.reader
        assert text.mapTo(panes, text.rect().topRight()).x() < drawer.mapTo(panes, QPoint()).x()
        assert (drawer.height(), drawer.width()) == (panes.height(), 340), name
        assert text.height() + panes.comparison.height() >= panes.height() - 1, name
    window.resize(1100, 900)
    assert _drawer(window).mapTo(panes, QPoint()).y() > panes.height() // 2
    window.resize(1280, 900)
    assert _drawer(window).height() == panes.height()
    window.session.change_settings(beside=True)
    assert _drawer(window).height() < panes.height() // 2
    window.session.change_settings(view="read")
    assert _drawer(window).height() == panes.height()
    window.session.change_settings(zoom=125)
    assert _drawer(window).height() < panes.height() // 2


def test_what_is_wide_is_below_the_text(window: MainWindow) -> None:
    for panel in PANELS:
        _press(window, panel.name)
        across = _drawer(window).width() >= window.panes.reader.width()
        assert across is (panel.name not in LISTS), panel.name


def test_the_drawer_keeps_its_width(window: MainWindow, qtbot: QtBot) -> None:
    window.session.change_settings(zoom=110, sidebar=False)
    _press(window, "notes")
    drawer = _drawer(window)
    assert drawer.width() == round(1.1 * 340)
    handle = window.panes._outer.handle(1)
    start = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(handle, start - QPoint(66, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start - QPoint(66, 0))
    kept = window.session.settings.drawer_width
    assert abs(kept - 400) <= 4
    assert window.session.settings.drawer_height == 260
    _press(window, "timeline")
    assert abs(drawer.height() - 260) <= 1
    _press(window, "notes")
    assert drawer.width() == round(1.1 * kept)
    _press(window, "notes")
    _press(window, "hits")
    assert drawer.width() == round(1.1 * kept)


def test_a_low_window_with_notes_has_room_for_both(window: MainWindow) -> None:
    window.resize(1280, 720)
    _press(window, "notes")
    assert _on_show(window) == (True, True)
    assert window.panes.reader.height() > 0.5 * window.panes.height()


def test_a_panel_takes_no_room_for_one_that_was_open_before(window: MainWindow) -> None:
    window.resize(900, 600)
    _press(window, "timeline")
    before = _drawer(window).height()
    for panel in ("notes", "timeline"):
        _press(window, panel)
    assert _drawer(window).height() == before


def test_a_panel_leaves_the_text_at_its_start(window: MainWindow) -> None:
    bar = window.panes.reader.verticalScrollBar()
    for width in (1280, 1000):
        window.resize(width, 720)
        assert bar.value() == 0
        for panel in ("notes", "timeline", "timeline"):
            _press(window, panel)
            assert bar.value() == 0, (width, panel)


def test_timeline_and_checks_take_turns_in_the_drawer(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, "timeline")
    _press(window, "checks")
    assert window.session.panel == "checks"
    assert not window.actions_by_name["timeline"].isChecked()
    assert window.actions_by_name["checks"].isChecked()
    panel = _drawer(window)._panels["checks"]
    with qtbot.waitSignal(panel.filled):
        pass
    _press(window, "timeline")
    assert window.session.panel == "timeline"


@pytest.mark.parametrize("panel", [each.name for each in PANELS])
def test_in_a_small_window_both_stay_on_show_with_every_panel(
    window: MainWindow, panel: str
) -> None:
    window.resize(900, 600)
    _press(window, panel)
    panes = window.panes
    assert _on_show(window) == (True, True)
    assert window.actions_by_name["both"].isChecked()
    below = panes._shared.orientation() == Qt.Orientation.Vertical
    for pane in (panes.reader, panes.comparison):
        share = (pane.height() if below else pane.width()) / sum(panes._shared.sizes())
        assert share > 0.33, panel
    view = panes.comparison.view
    assert view is not None
    first = view.table.visualRect(view.table.model().index(0, 0))
    assert view.table.viewport().rect().contains(first)
    assert not panes.sidebar.isVisible()
    _press(window, "sidebar")
    assert panes.sidebar.isVisible()
    assert _on_show(window) == (True, True)
    _press(window, "sidebar")
    _press(window, panel)
    assert panes.sidebar.isVisible()
    assert panes._shared.orientation() == Qt.Orientation.Vertical


def test_a_small_window_without_a_table_keeps_its_sections(window: MainWindow) -> None:
    window.resize(900, 600)
    _press(window, "read")
    _press(window, "timeline")
    assert window.panes.sidebar.isVisible()


def test_in_a_low_window_a_panel_leaves_one_pane_with_room(window: MainWindow) -> None:
    window.resize(640, 420)
    panes = window.panes
    panes.reader.setFocus()
    _press(window, "timeline")
    assert _on_show(window) == (True, False)
    assert panes.reader.height() > 0.4 * panes.height()
    assert _drawer(window).height() > 0.4 * panes.height()
    assert window.actions_by_name["read"].isChecked()
    _press(window, "timeline")
    assert _on_show(window) == (True, True)
    assert window.actions_by_name["both"].isChecked()


def test_a_panel_makes_way_for_both_if_they_are_asked_for(window: MainWindow) -> None:
    window.resize(640, 420)
    _press(window, "timeline")
    _press(window, "both")
    assert _on_show(window) == (True, True)
    assert _drawer(window).isHidden()


def test_a_window_that_is_too_small_for_both_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.session.change_settings(zoom=300)
    window.resize(1366, 500)
    assert window.actions_by_name["read"].isChecked()
    with qtbot.waitSignal(window.session.message) as said:
        _press(window, "both")
    assert said.args == ["The window is too small for both."]
    assert window.actions_by_name["read"].isChecked()


def test_in_a_low_window_the_pane_that_is_used_stays(window: MainWindow) -> None:
    window.resize(640, 420)
    panes = window.panes
    panes.comparison.setFocus()
    _press(window, "holds")
    assert (panes.reader.isVisible(), panes.comparison.isVisible()) == (False, True)
    assert window.actions_by_name["compare"].isChecked()
    window.session.go_to("paragraph", 12)
    assert (panes.reader.isVisible(), panes.comparison.isVisible()) == (True, False)
    assert panes.reader.place().paragraph == 12
    window.session.go_to("evidence", "E3")
    assert (panes.reader.isVisible(), panes.comparison.isVisible()) == (False, True)
    window.navigator.back()
    assert (panes.reader.isVisible(), panes.comparison.isVisible()) == (True, False)
    assert panes.reader.place().paragraph == 12
    window.navigator.forward()
    assert (panes.reader.isVisible(), panes.comparison.isVisible()) == (False, True)


def test_panes_follow_the_height_of_a_window_with_a_panel(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, "timeline")
    assert window.panes.comparison.isVisible()
    window.resize(1280, 500)
    assert not window.panes.comparison.isVisible()
    assert _drawer(window).height() <= window.panes.height() // 2
    window.session.change_settings(beside=True)
    assert window.panes.comparison.isVisible()
    window.session.change_settings(beside=False)
    window.resize(1280, 900)
    assert window.panes.comparison.isVisible()


def _on_show(window: MainWindow) -> tuple[bool, bool]:
    return window.panes.reader.isVisible(), window.panes.comparison.isVisible()


def test_a_zoom_leaves_rows_of_the_table_or_one_pane(window: MainWindow) -> None:
    window.resize(1366, 768)
    panes = window.panes
    for zoom in (175, 200):
        window.session.change_settings(zoom=zoom)
        assert _on_show(window) == (True, True)
        view = panes.comparison.view
        assert view is not None
        second = view.table.visualRect(view.table.model().index(1, 0))
        assert view.table.viewport().rect().contains(second)
    window.session.change_settings(zoom=300)
    assert _on_show(window) == (True, False)
    assert window.session.settings.view == "both"
    window.session.change_settings(zoom=100)
    assert _on_show(window) == (True, True)


def test_a_zoom_keeps_the_place_in_a_text_that_is_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    reader = window.panes.reader
    window.session.go_to("paragraph", 8)
    place, line = reader.place(), reader.cursorRect().height()
    _press(window, "compare")
    for zoom in (110, 125, 150, 175, 200, 250, 300):
        window.session.change_settings(zoom=zoom)
        assert reader.place() == place
    _press(window, "read")
    with qtbot.waitSignal(window.settled):
        window.announce_when_settled()
    assert reader.cursorRect().height() > 2 * line
    assert reader.place().paragraph == 8
    window.session.change_settings(zoom=100)
    assert reader.place().paragraph == 8


def test_f6_brings_the_pane_that_has_made_way(window: MainWindow) -> None:
    window.resize(1366, 768)
    window.session.change_settings(zoom=300)
    window.panes.reader.setFocus()
    _press(window, "next-pane")
    assert _on_show(window) == (False, True)
    assert window.panes.comparison.isAncestorOf(_focused(window))
    _press(window, "previous-pane")
    assert _on_show(window) == (True, False)
    assert _focused(window) is window.panes.reader


def test_f6_leaves_a_pane_hidden_that_is_not_wanted(window: MainWindow) -> None:
    _press(window, "read")
    window.panes.reader.setFocus()
    for action in ("next-pane", "previous-pane"):
        _press(window, action)
        assert window.panes.sidebar.isAncestorOf(_focused(window))
        _press(window, action)
        assert _focused(window) is window.panes.reader
    assert _on_show(window) == (True, False)


def test_the_sections_make_way_for_the_text_at_a_zoom(window: MainWindow) -> None:
    window.resize(1366, 768)
    for zoom, shown in ((250, True), (300, False), (100, True)):
        window.session.change_settings(zoom=zoom)
        assert window.panes.sidebar_shown is shown
        assert window.panes.sidebar.isVisible() is shown
    window.session.change_settings(zoom=300)
    _press(window, "sidebar")
    assert window.panes.sidebar.isVisible()


def test_find_counts_what_is_on_show_beside_a_panel(window: MainWindow) -> None:
    window.resize(640, 420)
    window.panes.open_find("missile")
    _press(window, "hits")
    search = window.session.search
    assert search is not None
    in_table = search.count - len(search.on_show)
    assert in_table == len(search.table_hits)
    assert f"{in_table} in the table" in window.panes.find_bar._count.text()
    search.go(search.count - 1)
    assert window.panes.comparison.isVisible()
    assert not window.panes.reader.isVisible()


def test_f6_leads_to_what_rests_on_the_chosen_paragraph(window: MainWindow) -> None:
    window.resize(1280, 720)
    view = window.panes.comparison.view
    assert view is not None
    table, rows = view.table, view.table.model()
    window.panes.reader.setFocus()
    _press(window, "next-pane")
    assert table.place == (0, 0)
    window.panes.reader.setFocus()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    _press(window, "next-pane")
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    window.panes.reader.setFocus()
    window.session.select(Selection(paragraph=18))
    place = window.panes.reader.place()
    assert rows.first_marked() not in (None, (0, 0))
    marked = rows.first_marked()
    _press(window, "next-pane")
    assert table.place == marked
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    assert window.panes.reader.place() == place
