"""Marks at a scroll bar that show where in what is scrolled the hits of Find are."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change

MARK = 2
"""The extent of a mark along its bar in pixels; hits that are closer together share one."""


class ScrollMarks(QWidget):
    """Covers a scroll bar; the pointer goes through it."""

    def __init__(self, session: Session, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._session, self._bar = session, bar
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(bar.rect())
        bar.installEventFilter(self)
        session.changed.connect(self._follow)
        self.show()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect in ("find", "appearance"):
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the scroll bar."""
        if event.type() == QEvent.Type.Resize and watched is self._bar:
            self.setGeometry(self._bar.rect())
        return super().eventFilter(watched, event)

    @property
    @abstractmethod
    def marks(self) -> list[int]:
        """Where the marks begin, in pixels from the start of the scroll bar."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = QColor(self._session.appearance.theme.accent)
        upright = self._bar.orientation() == Qt.Orientation.Vertical
        for mark in self.marks:
            if upright:
                painter.fillRect(QRect(2, mark, self.width() - 4, MARK), colour)
            else:
                left = self.width() - mark - MARK if self.isRightToLeft() else mark
                painter.fillRect(QRect(left, 2, MARK, self.height() - 4), colour)
        painter.end()
