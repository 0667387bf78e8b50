"""Items of trees as screen readers find them."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.lists.tree_items import add_below, tree_item


def test_only_items_with_others_below_them_are_expanded(qtbot: QtBot) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    outer = tree_item(["Outer"])
    inner = tree_item(["Inner"])
    add_below(outer, inner)
    add_below(inner, tree_item(["Innermost"]))
    tree.addTopLevelItems([outer, tree_item(["Alone"])])
    tree.expandAll()
    heard = QAccessible.queryAccessibleInterface(tree)
    cells = [heard.child(index) for index in range(1, heard.childCount())]  # the head is the first
    assert [(each.text(QAccessible.Text.Name), each.state().expanded) for each in cells] == [
        ("Outer", 1), ("Inner", 1), ("Innermost", 0), ("Alone", 0)
    ]  # fmt: skip
