"""Items of trees whose state is read rightly, by screen readers and by eye.

Qt expands every item that may have others below it, also if it has none, and screen readers say so.
The frame of a box to tick is made from the ground of its tree, and hardly stands out from it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidgetItem,
)

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


class BoxDelegate(QStyledItemDelegate):
    """Gives the boxes of a tree the frame that all other boxes to tick have."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # WORKAROUND: the stubs of PySide 6.11 ask for bytes, which the function itself refuses.
        boxes = QApplication.palette("QCheckBox")  # type: ignore[call-overload]
        framed = QPalette.ColorRole.Window
        option.palette.setColor(framed, boxes.color(framed))
