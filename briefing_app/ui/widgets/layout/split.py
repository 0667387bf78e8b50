"""Widgets beside or below one another, with borders between them that can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from briefing_app.translation import tr


class Split(QSplitter):
    """Has thin borders, which screen readers find by a name, and leaves no widget without room."""

    def __init__(
        self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None
    ) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        made = super().createHandle()
        made.setAccessibleName(tr("Border between panes"))
        return made
