"""Tells a screen reader at which row of a list, tree or table the keys are.

Qt tells of rows that the keys go to within a view. When a view gets the keys it tells of the view
alone: tried with Qt 6.11, in `QWidget::setFocus`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


def tell_rows_in_focus(app: QApplication) -> None:
    """Let the rows be told from now on."""
    app.focusChanged.connect(_tell_soon)


def _tell_soon(_before: QWidget | None, now: QWidget | None) -> None:
    """Tell of the row after Qt has told of the view."""
    # By its name: to load the class as the program starts would take time.
    if now is not None and now.inherits("QAbstractItemView") and QAccessible.isActive():
        view = cast("QAbstractItemView", now)
        row = _row(view)
        there = QAccessible.uniqueId(row) if row is not None else 0
        QTimer.singleShot(0, view, partial(_tell, view, there))


def _row(view: QAbstractItemView) -> QAccessibleInterface | None:
    told = QAccessible.queryAccessibleInterface(view)
    return told.focusChild() if view.hasFocus() and told is not None else None


def _tell(view: QAbstractItemView, before: int) -> None:
    """Tell of the row, unless the keys have gone to another one, which is told already."""
    row = _row(view)
    if row is not None and QAccessible.uniqueId(row) == before:
        from PySide6.QtGui import QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))
