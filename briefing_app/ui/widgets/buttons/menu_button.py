"""A button that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QWidget

from briefing_app.ui.widgets.buttons.popup_button import PopupButton
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu


class MenuButton(PopupButton):
    """A button that opens a menu, and shows that it does."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("menu")
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.shown_menu = WindowMenu(self)
        self.setMenu(self.shown_menu)
        self._leave_room()

    def _leave_room(self) -> None:
        """Keep the words off the sign, which is after them."""
        side = "left" if self.isRightToLeft() else "right"
        self.setStyleSheet(f"QToolButton#menu {{ padding-{side}: 20px; }}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().buttonText().color(), 1.3))
        x, y = 12 if self.isRightToLeft() else self.width() - 12, self.height() // 2 - 1
        painter.drawPolyline(
            QPolygon([QPoint(x - 3, y - 1), QPoint(x, y + 2), QPoint(x + 3, y - 1)])
        )
        painter.end()
