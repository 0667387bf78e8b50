"""Lists and trees as a screen reader finds them, and what it can do with their rows."""

from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from briefing_app.ui.widgets.accessibility.own_interface import offer_own_interfaces

Role = QAccessible.Role


@pytest.fixture(autouse=True)
def _screen_reader() -> Iterator[None]:
    offer_own_interfaces()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def listed(qtbot: QtBot) -> QListWidget:
    """A list of three names, the last of which is only a head."""
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems(["Kim", "Moon", "Trump"])
    view.item(2).setFlags(Qt.ItemFlag.NoItemFlags)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def tree(qtbot: QtBot) -> QTreeWidget:
    """Two branches, unfolded, with a leaf each."""
    view = QTreeWidget()
    qtbot.addWidget(view)
    view.setHeaderLabels(["Sections"])
    for name in ("A", "B"):
        branch = QTreeWidgetItem([name])
        branch.addChild(QTreeWidgetItem([name.lower()]))
        view.addTopLevelItem(branch)
    view.expandAll()
    with qtbot.waitExposed(view):
        view.show()
    return view


def _told(view: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def _names(whole: QAccessibleInterface) -> list[str]:
    children = (whole.child(place) for place in range(whole.childCount()))
    return [each.text(QAccessible.Text.Name) for each in children]


def _selected(view: QWidget) -> list[str]:
    rows = _told(view).selectionInterface().selectedItems()
    return [each.text(QAccessible.Text.Name) for each in rows]


def _press(row: QAccessibleInterface) -> None:
    actions = row.actionInterface()
    actions.doAction(actions.pressAction())
    QApplication.processEvents()


def test_a_row_that_is_pressed_is_chosen_and_activated(listed: QListWidget, qtbot: QtBot) -> None:
    row = _told(listed).child(1)
    assert (row.role(), row.text(QAccessible.Text.Name)) == (Role.ListItem, "Moon")
    actions = row.actionInterface()
    assert actions.actionNames() == [actions.pressAction(), actions.toggleAction()]
    assert actions.keyBindingsForAction(actions.pressAction()) == []
    with qtbot.waitSignal(listed.itemActivated) as activated:
        actions.doAction(actions.pressAction())
        assert listed.currentRow() == 0, "done only once the screen reader has its answer"
    assert activated.args[0].text() == "Moon"
    assert listed.currentRow() == 1
    assert _told(listed).focusChild() is row
    assert _selected(listed) == ["Moon"]


def test_a_row_that_is_chosen_is_the_current_one_and_no_more(listed: QListWidget) -> None:
    heard: list[str] = []
    listed.itemActivated.connect(lambda item: heard.append(item.text()))
    first, second = (_told(listed).child(place) for place in (0, 1))
    actions = first.actionInterface()
    actions.doAction(actions.toggleAction())
    QApplication.processEvents()
    assert listed.currentRow() == 0
    assert listed.hasFocus()
    chosen = _told(listed).selectionInterface()
    assert chosen.isSelected(first)
    assert not chosen.isSelected(second)
    assert chosen.select(second)
    QApplication.processEvents()
    assert listed.currentRow() == 1
    assert chosen.selectedItemCount() == 1
    assert not any((chosen.unselect(second), chosen.clear(), chosen.selectAll()))
    assert heard == []


def test_a_head_among_the_rows_cannot_be_chosen(listed: QListWidget) -> None:
    head = _told(listed).child(2)
    assert head.actionInterface().actionNames() == []
    assert not _told(listed).selectionInterface().select(head)


def test_a_list_that_takes_no_keys_does_not_get_them(listed: QListWidget, qtbot: QtBot) -> None:
    listed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    listed.clearFocus()
    _press(_told(listed).child(0))
    assert listed.currentRow() == 0
    assert not listed.hasFocus()


def test_a_row_that_goes_as_it_is_chosen_is_not_activated(
    listed: QListWidget, qtbot: QtBot
) -> None:
    heard: list[object] = []
    listed.itemActivated.connect(heard.append)
    listed.currentRowChanged.connect(listed.clear)
    row = _told(listed).child(1)
    _press(row)
    assert heard == []
    assert not row.isValid()
    _press(row)


def test_every_row_knows_its_place(listed: QListWidget, tree: QTreeWidget) -> None:
    for view in (listed, tree):
        whole = _told(view)
        for place in range(whole.childCount()):
            row = whole.child(place)
            assert whole.indexOfChild(row) == place
            assert row.parent() is whole
            assert row.isValid()
            assert whole.child(place) is row or row.role() == Role.ColumnHeader
        row = whole.child(1)
        assert (row.childCount(), row.child(0), row.childAt(0, 0)) == (0, None, None)
        assert row.indexOfChild(whole) == -1
        assert row.object() is None
        assert row.window() is view.windowHandle()
        assert row.tableCellInterface().rowIndex() in (0, 1)
        middle = row.rect().center()
        assert whole.childAt(middle.x(), middle.y()) is row
        assert whole.parent().role() == Role.Application


def test_rows_that_are_others_now_are_told_anew(listed: QListWidget) -> None:
    before = _told(listed).child(0)
    listed.clear()
    listed.addItems(["Xi", "Abe"])
    assert _names(_told(listed)) == ["Xi", "Abe"]
    assert not before.isValid()


def test_rows_of_a_tree_tell_how_deep_they_are(tree: QTreeWidget) -> None:
    whole = _told(tree)
    assert whole.child(0).role() == Role.ColumnHeader
    rows = [whole.child(place) for place in range(1, 5)]
    assert {row.role() for row in rows} == {Role.TreeItem}
    attribute = QAccessible.Attribute.Level
    assert [row.attributesInterface().attributeValue(attribute) for row in rows] == [1, 2, 1, 2]
    assert rows[0].attributesInterface().attributeKeys() == [attribute]


def test_rows_are_in_the_language_of_their_view_if_it_was_given_one(listed: QListWidget) -> None:
    def languages() -> list[QLocale]:
        told = _told(listed).child(0).attributesInterface()
        return [told.attributeValue(each) for each in told.attributeKeys()]

    assert languages() == []
    listed.setLocale(QLocale("ko"))
    assert languages() == [QLocale("ko")]
    listed.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
    assert languages() == [], "a head among the rows is in the program's words"


def test_what_is_folded_away_is_not_told(tree: QTreeWidget) -> None:
    assert _names(_told(tree)) == ["Sections", "A", "a", "B", "b"]
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    assert _selected(tree) == ["a"]
    tree.topLevelItem(0).setExpanded(False)
    assert _names(_told(tree)) == ["Sections", "A", "B", "b"]
    _press(_told(tree).child(3))
    assert tree.currentItem().text(0) == "b"
    tree.topLevelItem(1).setHidden(True)
    QApplication.processEvents()
    assert _names(_told(tree)) == ["Sections", "A"]


def test_what_is_selected_and_folded_away_is_not_told(tree: QTreeWidget) -> None:
    tree.topLevelItem(1).child(0).setSelected(True)
    tree.setExpanded(tree.indexFromItem(tree.topLevelItem(1)), False)
    tree.setItemsExpandable(False)
    assert "b" not in _selected(tree)


def test_a_row_with_a_box_is_ticked_and_unticked(tree: QTreeWidget) -> None:
    heard: list[object] = []
    tree.itemActivated.connect(lambda item, _column: heard.append(item))
    item = tree.topLevelItem(1)
    item.setCheckState(0, Qt.CheckState.Checked)
    row = _told(tree).child(3)
    for wanted in (Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        _press(row)
        assert item.checkState(0) == wanted
        assert bool(row.state().checked) == (wanted == Qt.CheckState.Checked)
    assert heard == []


@pytest.mark.parametrize("opened", [False, True])
def test_a_row_of_a_box_is_what_is_chosen_in_it(qtbot: QtBot, *, opened: bool) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    box, label, other = QComboBox(around), QLabel("&Theme", around), QLineEdit(around)
    label.setBuddy(box)
    box.addItems(["Light", "Dark"])
    with qtbot.waitActive(around):
        around.show()
    other.setFocus()
    if opened:
        box.showPopup()
    listed = _told(box).child(0)
    assert listed.parent().object() is box
    assert listed.text(QAccessible.Text.Name) == "Theme"
    with qtbot.waitSignal(box.activated) as activated:
        _press(listed.child(1))
    assert activated.args == [1]
    assert box.currentText() == "Dark"
    assert not box.view().isVisible()
    assert around.focusWidget() is box
    box.setAccessibleName("Which theme")
    assert listed.text(QAccessible.Text.Name) == "Which theme"
    label.setBuddy(other)
    box.setAccessibleName("")
    assert listed.text(QAccessible.Text.Name) == ""


def test_a_list_within_other_widgets_is_none_of_a_box(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    inside = QListWidget(QWidget(box))
    inside.addItem("Row")
    with qtbot.waitSignal(inside.itemActivated):
        _press(_told(inside).child(0))


def test_nothing_is_told_of_a_list_that_is_gone() -> None:
    view = QListWidget()
    view.addItem("Row")
    whole = _told(view)
    row = whole.child(0)
    assert row.isValid()
    Shiboken.delete(view)
    assert not Shiboken.isValid(whole)
    assert not Shiboken.isValid(row)


class _KeysHeard(QTableWidget):
    """A table that notes which keys came to it."""

    heard: ClassVar[list[int]] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.heard.append(event.key())


@pytest.fixture
def table(qtbot: QtBot) -> _KeysHeard:
    """A table of two rows and two columns, with heads; the last cell has a box."""
    view = _KeysHeard(2, 2)
    qtbot.addWidget(view)
    view.heard.clear()
    for place, words in enumerate(("a", "b", "c", "d")):
        view.setItem(*divmod(place, 2), QTableWidgetItem(words))
    view.item(1, 1).setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_a_cell_of_a_table_that_is_pressed_gets_the_key_for_it(table: _KeysHeard) -> None:
    whole = _told(table)
    cells = [whole.child(place) for place in range(whole.childCount())]
    pressed = [each for each in cells if each.role() == Role.Cell]
    assert [each.text(QAccessible.Text.Name) for each in pressed] == ["a", "b", "c", "d"]
    assert all(each.actionInterface() is None for each in cells if each.role() != Role.Cell)
    _press(pressed[1])
    assert table.currentIndex() == table.model().index(0, 1)
    assert table.hasFocus()
    _press(pressed[3])
    assert table.heard == [Qt.Key.Key_Return, Qt.Key.Key_Space]
    assert _selected(table) == ["d"]


@pytest.fixture
def focused(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what a screen reader was told has the keys, in order."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Focus:
            heard.append(event.accessibleInterface().text(QAccessible.Text.Name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return heard


def test_a_view_that_gets_the_keys_tells_its_row(qtbot: QtBot, focused: list[str]) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    listed, table = QListWidget(around), QTableWidget(1, 1, around)
    listed.addItems(["Kim", "Moon"])
    listed.setCurrentRow(1)
    table.setItem(0, 0, QTableWidgetItem("c"))
    table.setCurrentCell(0, 0)
    with qtbot.waitActive(around):
        around.show()
    for view, row in ((listed, "Moon"), (table, "c")):
        focused.clear()
        view.setFocus()
        QApplication.processEvents()
        assert focused == [row]
    focused.clear()
    listed.setFocus()
    table.setFocus()
    QApplication.processEvents()
    assert focused == ["c"], "only where the keys are once all is done"


def test_an_empty_view_that_gets_the_keys_has_no_row_to_tell(
    qtbot: QtBot, focused: list[str]
) -> None:
    empty = QListWidget()
    qtbot.addWidget(empty)
    with qtbot.waitActive(empty):
        empty.show()
    empty.setFocus()
    QApplication.processEvents()
    assert focused == []


def test_only_the_row_that_has_the_keys_says_so(
    listed: QListWidget, tree: QTreeWidget, qtbot: QtBot
) -> None:
    def focused(view: QWidget) -> list[str]:
        whole = _told(view)
        rows = map(whole.child, range(whole.childCount()))
        return [row.text(QAccessible.Text.Name) for row in rows if row.state().focused]

    listed.setCurrentRow(0)
    tree.setCurrentItem(tree.topLevelItem(0))
    for view, other, name in ((listed, tree, "Kim"), (tree, listed, "A")):
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        view.setFocus()
        assert focused(view) == [name]
        assert focused(other) == []


def test_a_row_that_is_chosen_is_not_told_after_qt_has_told_of_it(
    listed: QListWidget, qtbot: QtBot, focused: list[str]
) -> None:
    with qtbot.waitActive(listed):
        listed.show()
    listed.setCurrentRow(0)
    listed.clearFocus()
    focused.clear()
    actions = _told(listed).child(1).actionInterface()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with qtbot.waitSignal(app.focusChanged):
        actions.doAction(actions.toggleAction())
    QApplication.processEvents()
    assert listed.currentRow() == 1
    assert focused == []


def test_a_list_that_qt_made_is_told_and_chosen_from(qtbot: QtBot) -> None:
    dialog = QFileDialog(filter="Words (*.md);;All (*)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    box = next(each for each in dialog.findChildren(QComboBox) if each.count() == 2)
    rows = _told(box).child(0)
    assert _names(rows) == ["Words (*.md)", "All (*)"]
    assert [each.state().selected for each in rows.selectionInterface().selectedItems()] == [1]
    rows.child(1).choose()
    (row,) = rows.selectionInterface().selectedItems()
    assert row.text(QAccessible.Text.Name) == "All (*)"
    row.press()
    assert box.currentText() == "All (*)"


def test_rows_that_others_took_the_place_of_are_forgotten(listed: QListWidget) -> None:
    told = _told(listed)
    before = [told.child(place).id for place in range(told.childCount())]
    words = [listed.item(place).text() for place in range(listed.count())]
    listed.clear()
    listed.addItems(words)
    after = [told.child(place).id for place in range(told.childCount())]
    assert set(before).isdisjoint(after)
    assert [QAccessible.accessibleInterface(each) for each in before] == [None] * len(before)
    assert all(QAccessible.accessibleInterface(each) is not None for each in after)
