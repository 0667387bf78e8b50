"""Cells of a table or tree whose words are each in their own direction."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.ui.widgets.direction import in_own_direction


class OwnDirection(QStyledItemDelegate):
    """In a window from the right, keeps the signs of words from the left at their ends."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            option.text = in_own_direction(option.text)
