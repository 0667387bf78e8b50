"""The view of a large table: its keys, how it scrolls and stands, and what is copied."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.tables.large_table import Cell, LargeTable
from briefing_app.ui.reader.tables.table_dialog import TableDialog
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from tests.samples import node as n
from tests.ui.reader.tables.test_large_tables import large, table


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, pane: ReadingPane) -> Iterator[TableDialog]:
    dialog = TableDialog(session, large(table(60)), pane)
    with qtbot.waitActive(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: dialog._text is not None)
    yield dialog
    dialog.close()


def copied(dialog: TableDialog, qtbot: QtBot) -> str:
    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        dialog.copy_selected()
    return QGuiApplication.clipboard().text()


def test_its_parts_stand_below_one_another(dialog: TableDialog) -> None:
    copying = next(
        each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == "Copy"
    )
    parts = (dialog.line, dialog.view, dialog.whole, copying)
    tops = [each.mapTo(dialog, QPoint()).y() for each in parts]
    assert tops == sorted(set(tops))
    assert dialog.count.x() > dialog.line.geometry().right()
    assert dialog.view.height() > dialog.height() // 2
    assert not copying.autoDefault()


def test_find_is_for_new_words(dialog: TableDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.line, "head")
    dialog.view.setFocus()
    QTest.keySequence(dialog.view, QKeySequence(QKeySequence.StandardKey.Find))
    assert dialog.line.hasFocus()
    qtbot.keyClicks(dialog.line, "r7 c2")
    assert dialog.line.text() == "r7 c2"
    assert dialog.count.text() == "1 of 1"
    QTest.keySequence(dialog.line, QKeySequence(QKeySequence.StandardKey.Find))
    assert dialog.line.selectedText() == "r7 c2", "also where it has the keys already"


def test_the_walk_goes_round_the_ends_both_ways(dialog: TableDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.line, "r59 c")
    assert dialog._current() == Cell(59, 0)
    found = []
    for step in (-1, 1, 1, -1):
        dialog.step(step)
        found.append((dialog.count.text(), dialog._current().column))
    assert found == [("9 of 9", 8), ("1 of 9", 0), ("2 of 9", 1), ("1 of 9", 0)]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(dialog.line, key)
    assert dialog.count.text() == "3 of 9"
    dialog.line.clear()
    assert dialog.count.text() == ""
    dialog.step(1)
    assert dialog.count.text() == ""


def test_a_head_that_is_found_leads_to_its_column(dialog: TableDialog, qtbot: QtBot) -> None:
    dialog.go_to(Cell(30, 0))
    qtbot.keyClicks(dialog.line, "Head 7")
    assert dialog._current() == Cell(0, 7)


def test_it_scrolls_by_pixels_and_brings_a_cell_into_the_middle(dialog: TableDialog) -> None:
    view = dialog.view
    assert view.horizontalScrollBar().maximum() > dialog.table.columns
    assert view.verticalScrollBar().maximum() > dialog.table.rows
    dialog.go_to(Cell(30, 3))
    place = view.visualRect(view.currentIndex())
    assert abs(place.center().y() - view.viewport().rect().center().y()) < place.height()
    assert view.selectionModel().isSelected(view.currentIndex())


def test_a_row_has_one_line_whatever_is_in_its_cells(
    qtbot: QtBot, session: Session, pane: ReadingPane
) -> None:
    rows = [n("row", n("cell", "words " * 200), n("cell", "b")) for _ in range(3)]
    dialog = TableDialog(session, LargeTable(n("table", *rows), "ltr"), pane)
    qtbot.addWidget(dialog)
    height = dialog.view.rowHeight(0)
    dialog.view.resizeRowToContents(0)
    assert dialog.view.rowHeight(0) <= height + 6
    words = str(dialog.view.model().index(0, 0).data())
    assert len(words) < 310
    assert "…" in words


def test_columns_of_a_table_from_the_right_follow_from_there(
    qtbot: QtBot, session: Session, pane: ReadingPane
) -> None:
    for direction, first_is_left in (("ltr", True), ("rtl", False)):
        row = n("row", n("cell", "a"), n("cell", "b"))
        dialog = TableDialog(session, LargeTable(n("table", row), direction), pane)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        view = dialog.view
        dialog.show()
        places = [view.visualRect(view.model().index(0, column)).x() for column in (0, 1)]
        assert (places[0] < places[1]) is first_is_left
        dialog.close()


def test_heads_look_the_same_whichever_cell_is_chosen(dialog: TableDialog) -> None:
    """Bold heads would be cut where the others just fit."""
    view = dialog.view
    heads = (view.horizontalHeader(), view.verticalHeader())
    looks = []
    for cell in (Cell(0, 0), Cell(2, 1)):
        dialog.go_to(cell)
        view.scrollToTop()
        looks.append([head.grab().toImage() for head in heads])
    assert looks[0] == looks[1]


def test_tab_leaves_the_table_and_its_corner_selects_nothing(
    dialog: TableDialog, qtbot: QtBot
) -> None:
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Tab)
    assert not dialog.view.hasFocus()
    dialog.view.setCurrentIndex(dialog.view.model().index(3, 3))
    qtbot.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert len(dialog.view.selectedIndexes()) == 1


def test_one_block_of_cells_is_selected_and_copied_with_tabs(
    dialog: TableDialog, qtbot: QtBot
) -> None:
    view, keys = dialog.view, Qt.KeyboardModifier
    dialog.go_to(Cell(2, 1))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(view, key, keys.ShiftModifier)
    assert copied(dialog, qtbot) == "r2 c1 😀\tr2 c2 😀\nr3 c1 😀\tr3 c2 😀"
    place = view.visualRect(view.model().index(5, 2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys.ControlModifier, place)
    assert len({index.row() for index in view.selectedIndexes()}) in (1, 4), "one block, not two"
    with qtbot.waitSignal(dialog._session.message) as told:
        dialog.copy_selected()
    assert told.args == ["Copied"]


def test_return_on_a_cell_leaves_the_table_open(dialog: TableDialog) -> None:
    dialog.go_to(Cell(2, 1))
    dialog.view.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(dialog.view, key)
    assert dialog.isVisible()
    assert dialog._current() == Cell(2, 1)


def test_copy_in_the_line_is_about_its_words(dialog: TableDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.line, "head")
    dialog.line.selectAll()
    QTest.keySequence(dialog.line, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "head"


def test_it_stays_open_while_something_else_changes(dialog: TableDialog, session: Session) -> None:
    session.changed.emit(Change("notes"))
    assert dialog.isVisible()
    wide, high = dialog.view.columnWidth(0), dialog.whole.height()
    session.zoom_by(3)
    assert dialog.view.columnWidth(0) > wide
    assert dialog.whole.height() > high


def test_another_table_takes_the_place_of_one_that_is_open(
    session: Session, pane: ReadingPane, few_cells_are_many: None
) -> None:
    from tests.ui.reader.tables.test_large_tables import briefing

    session.show(briefing(table(), table()), None)
    pane.finish()
    pane.open_table(0, Cell(120, 3))
    first = pane._table
    assert first is not None
    assert first._current() == Cell(120, 3)
    pane.open_table(0)
    assert pane._table is first
    assert first._current() == Cell(120, 3)
    pane.open_table(1)
    second = pane._table
    assert second is not None
    assert second is not first
    assert second.isVisible()
    assert second.table is pane.text_index.large_tables[1]
    second.close()
    assert pane._table is None
