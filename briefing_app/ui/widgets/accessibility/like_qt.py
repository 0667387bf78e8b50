"""What is the same in all interfaces of ours that are for a widget which Qt has one for."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class LikeQt(QAccessibleWidget):
    """An interface of a widget that tells much as Qt's own does."""

    def __init__(self, widget: QWidget, of_qt: QAccessibleInterface) -> None:
        super().__init__(widget, of_qt.role())
        self._of_qt = QAccessible.uniqueId(of_qt)

    @property
    def of_qt(self) -> QAccessibleInterface:
        """Qt's own interface. Qt deletes it with the widget, and PySide does not learn of it."""
        return QAccessible.accessibleInterface(self._of_qt)
