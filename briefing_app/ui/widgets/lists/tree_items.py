"""Items of trees whose state screen readers read rightly.

Qt expands every item that may have others below it, also if it has none, and screen readers say so.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

_LEAF = Qt.ItemFlag.ItemNeverHasChildren


def tree_item(words: Sequence[str]) -> QTreeWidgetItem:
    """Return an item with words for its columns and with no item below it."""
    item = QTreeWidgetItem(words)
    item.setFlags(item.flags() | _LEAF)
    return item


def add_below(above: QTreeWidgetItem, item: QTreeWidgetItem) -> None:
    """Put an item below another as its last."""
    above.setFlags(above.flags() & ~_LEAF)
    above.addChild(item)
