"""Rows and cells that are chosen by a screen reader, and not by keys or mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QTimer,
    Slot,
)
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView


class ChosenFromOutside(QObject):
    """Makes current what a screen reader chooses in a view, and gives the view the keys.

    Qt's interfaces for screen readers only select it, and what a view does follows its current
    index. Keys and the mouse change that together with the selection. ``go`` is how a view goes to
    an index, for one that has more places than indexes.
    """

    def __init__(
        self, view: QAbstractItemView, go: Callable[[QModelIndex], object] | None = None
    ) -> None:
        super().__init__(view)
        self._view = view
        self._go = go or self._make_current
        self._chosen = QItemSelectionRange()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_there)
        view.selectionModel().selectionChanged.connect(self._note)

    @Slot(QItemSelection, QItemSelection)
    def _note(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        if QAccessible.isActive() and selected.count() == 1:
            self._chosen = QItemSelectionRange(selected.at(0))
            self._soon.start()

    @Slot()
    def _go_there(self) -> None:
        """Go to what was selected, unless the current index is in it, as it is with keys."""
        index = QModelIndex(self._chosen.topLeft())  # type: ignore[call-overload]
        choice = self._view.selectionModel()
        if choice.isSelected(index) and not self._chosen.contains(choice.currentIndex()):
            self._view.setFocus()
            self._go(index)

    def _make_current(self, index: QModelIndex) -> None:
        # The view's own way would add to what is selected while Ctrl is held.
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(index, alone)
