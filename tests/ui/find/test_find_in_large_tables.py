"""Find looks in tables that have a view of their own, too."""

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.ui.find.hits_panel import HitsPanel
from briefing_app.ui.reader.tables.large_table import Cell
from briefing_app.ui.window.main_window import MainWindow
from tests.ui.reader.tables.test_large_tables import briefing, table

pytestmark = pytest.mark.many_lines_again


@pytest.mark.usefixtures("few_cells_are_many")
def test_hits_in_large_tables_are_counted_listed_and_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.file.show_made(briefing(table(), table()))
    window.session.change_settings(view="read")
    reader, bar = window.panes.reader, window.panes.find_bar
    reader.finish()
    window.actions_by_name["find"].trigger()
    qtbot.keyClicks(bar.line, "r120 c3")
    search = window.session.search
    assert search is not None
    assert not search.complete
    qtbot.waitUntil(lambda: search.count == 2)
    assert bar.count_text == "No hits, 2 in large tables"
    panel = HitsPanel(window.session)
    qtbot.addWidget(panel)
    panel.refresh()
    rows = panel.list.model()
    assert rows.index(0, 0).data() == "In large tables of the text (2)"
    assert search.hit(0).spoken == "Row 121: r120 c3 😀"
    search.go(1)
    assert reader._table is not None
    assert reader._table.table is reader.text_index.large_tables[1]
    assert reader._table._current() == Cell(120, 3)
    assert window.session.settings.view == "read"
    search.go(0)
    assert reader._table.table is reader.text_index.large_tables[0]
    bar.line.selectAll()
    qtbot.keyClicks(bar.line, "head 8")
    assert [search.hit(each).place for each in search.in_large_tables] == ["", ""]
    window.session.zoom_by(1)
    reader.finish()
    qtbot.waitUntil(lambda: search.complete and search.count == 2)
    reader._table.close()
