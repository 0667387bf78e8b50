"""What a screen reader chooses in the list of sections and in tables."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.panels import PANELS
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.accessible_rows import AccessibleRows
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, Question
from briefing_app.ui.widgets.lists.chosen_from_outside import ChosenFromOutside
from briefing_app.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _part(view: QWidget, words: str) -> QAccessibleInterface:
    """Return what a screen reader finds in a view by how its name begins."""
    whole = QAccessible.queryAccessibleInterface(view)
    parts = (whole.child(place) for place in range(whole.childCount()))
    return next(part for part in parts if part.text(QAccessible.Text.Name).startswith(words))


def _toggle(part: QAccessibleInterface) -> None:
    actions = part.actionInterface()
    actions.doAction(actions.toggleAction())


def _select(view: QAbstractItemView, row: int, column: int) -> None:
    """Select a cell as Qt's interface for tables does, which leaves the current one."""
    flags = QItemSelectionModel.SelectionFlag
    index = view.model().index(row, column)
    view.selectionModel().select(index, flags.ClearAndSelect)


def _plain(qtbot: QtBot) -> QTableView:
    """Return a table of nine cells on the screen; that in its middle is the current one."""
    plain = QTableView()
    qtbot.addWidget(plain)
    plain.setModel(QStandardItemModel(3, 3, plain))
    ChosenFromOutside(plain)
    with qtbot.waitExposed(plain):
        plain.show()
    plain.setCurrentIndex(plain.model().index(1, 1))
    qtbot.wait(1)
    return plain


def test_a_cell_that_is_only_selected_is_gone_to_and_its_table_gets_the_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = window.panes.comparison.view
    assert shown is not None
    for table in (_plain(qtbot), shown.table):
        table.window().activateWindow()
        window.panes.reader.setFocus()
        _select(table, 2, 1)
        qtbot.wait(1)
        current = table.currentIndex()
        assert (current.row(), current.column()) == (2, 1)
        assert table.selectionModel().selectedIndexes() == [current]
        assert table.window().focusWidget() is table


def test_what_is_selected_no_longer_is_not_gone_to(qtbot: QtBot) -> None:
    plain = _plain(qtbot)
    _select(plain, 2, 2)
    plain.clearSelection()
    qtbot.wait(1)
    assert plain.currentIndex() == plain.model().index(1, 1)


def test_what_keys_select_stays_selected_and_the_current_cell_where_it_is(qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    control = Qt.KeyboardModifier.ControlModifier
    for key, keys, place, selected in (
        (Qt.Key.Key_A, control, (1, 1), 9),
        (Qt.Key.Key_End, shift, (1, 2), 2),
        (Qt.Key.Key_End, control, (2, 2), 1),
        (Qt.Key.Key_PageDown, shift, (2, 1), 2),
    ):
        plain = _plain(qtbot)
        if key == Qt.Key.Key_A:
            plain.clearSelection()
        qtbot.keyClick(plain, key, keys)
        qtbot.wait(1)
        current = plain.currentIndex()
        assert (current.row(), current.column()) == place, key
        assert len(plain.selectedIndexes()) == selected, key


def test_a_section_that_is_chosen_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.reader.finish()
    inner = next(each for each in window.session.sections if each.level > 2)
    last = window.session.sections[-1]
    for section in (inner, last):
        _toggle(_part(window.panes.sidebar._tree, section.title))
        qtbot.waitUntil(lambda section=section: window.panes.sidebar.current == section.id)
        # Till the text has come there, its place may mark another one.
        qtbot.waitUntil(lambda section=section: window.session.position.section == section.id)
    assert window.panes.sidebar._tree.hasFocus()


def test_a_cell_that_is_chosen_is_the_current_one(window: MainWindow, qtbot: QtBot) -> None:
    view = window.panes.comparison.view
    assert view is not None
    table = view.table
    table.go((0, 0))
    window.panes.reader.setFocus()
    _toggle(_part(table, "E3, The economy"))
    qtbot.waitUntil(lambda: table.place == (2, 0))
    assert window.session.selection.row == ("evidence", "E3")
    assert table.hasFocus()
    assert len(table.selectedIndexes()) == 1
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.place == (3, 0)
    assert len(table.selectedIndexes()) == 2
    _toggle(_part(table, "E1, The economy"))
    _toggle(_part(table, "E1, The economy"))
    qtbot.wait(0)
    assert table.place == (3, 0)


def test_a_cell_can_be_chosen_after_a_head(window: MainWindow, qtbot: QtBot) -> None:
    view = window.panes.comparison.view
    assert view is not None
    for head in ((0, -1), (-1, 2)):
        view.table.go(head)
        _toggle(_part(view.table, "E3, The economy"))
        qtbot.waitUntil(lambda: view.table.currentIndex().row() == 2)
        assert view.table.place == (2, 0)


def test_a_cell_that_is_asked_for_by_row_and_column_can_be_chosen_too(
    window: MainWindow,
) -> None:
    view = window.panes.comparison.view
    assert view is not None
    told = QAccessible.queryAccessibleInterface(view.table)
    assert isinstance(told, AccessibleRows)
    for head in ((0, -1), (-1, 2)):
        view.table.go(head)
        # Screen readers get such a cell from Qt's interface of tables, and can only select it.
        _toggle(told.of_qt.child(told.indexOfChild(_part(view.table, "E3, The economy"))))
        QApplication.processEvents()
        assert view.table.place == (2, 0)


def test_a_name_that_is_chosen_in_a_dialog_is_the_answer(session: Session, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = Question("whose", "Remove a reader", "Whose ratings?", "Remove")
    dialog = ChoiceDialog(session, question, ["A", "B", "C"], parent)
    with qtbot.waitExposed(dialog):
        dialog.show()
    _toggle(_part(dialog.list, "C"))
    qtbot.waitUntil(lambda: dialog.list.currentRow() == 2)


def test_every_list_and_table_of_the_window_follows_a_screen_reader(window: MainWindow) -> None:
    for panel in PANELS:
        window.session.show_panel(panel.name)
    window.panes.open_find("Kim")
    window.session.show_panel("hits")
    views = window.findChildren(QAbstractItemView)
    lists = [each for each in views if each.model() is not None and each.window() is window
             and not isinstance(each, QHeaderView)
             and each.focusPolicy() != Qt.FocusPolicy.NoFocus]  # fmt: skip
    assert len(lists) > 8
    for each in lists:
        if isinstance(each, QTableView):
            assert each.findChild(ChosenFromOutside) is not None, each.accessibleName()
        else:
            told = QAccessible.queryAccessibleInterface(each)
            assert isinstance(told, AccessibleRows), each.accessibleName()
