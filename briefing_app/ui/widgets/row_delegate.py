"""One way to draw a row: words at the left, a hint at the right, the chosen one marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import REGULAR, SANS, SEMIBOLD, font

HINT = Qt.ItemDataRole.UserRole + 1
"""The role under which an item keeps what stands at its right."""

ROW_HEIGHT = 27
_USUAL, _SMALL = 13, 11
_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws one line: its words elided, and at the right, small, what `HINT` says."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.theme: Theme | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self.theme
        if theme is None:
            return
        rect: QRect = option.rect
        # Asked of the view: the flags of the option would load QStyle with its many enumerations.
        selected = index == self._view.currentIndex()
        row = QRect(0, rect.top(), rect.right() + 1, rect.height())
        painter.save()
        if selected:
            painter.fillRect(row, QColor(theme.current))
            painter.fillRect(QRect(0, row.top(), 3, row.height()), QColor(theme.accent))
        elif self._under_mouse(index):
            painter.fillRect(row, QColor(theme.hover))
        number = index.data(HINT) or ""
        painter.setFont(font(SANS, _SMALL))
        painter.setPen(QColor(theme.current_text if selected else theme.faint))
        right = row.adjusted(0, 0, -14, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        painter.setFont(font(SANS, _USUAL, SEMIBOLD if selected else REGULAR))
        painter.setPen(QColor(theme.current_text if selected else theme.text))
        room = rect.adjusted(14, 0, -(14 + painter.fontMetrics().horizontalAdvance(number) + 8), 0)
        title = painter.fontMetrics().elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        if selected and self._view.hasFocus():
            painter.setPen(QColor(theme.focus))
            painter.drawRect(row.adjusted(1, 1, -2, -2))
        painter.restore()

    def _under_mouse(self, index: _Index) -> bool:
        viewport = self._view.viewport()
        if not viewport.underMouse():
            return False
        return index == self._view.indexAt(viewport.mapFromGlobal(QCursor.pos()))
