"""One way to draw a row: words at the start, a hint at the end, the current one marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.ui.session import Session
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import REGULAR, SANS, SEMIBOLD, font
from briefing_app.ui.widgets.direction import in_own_direction
from briefing_app.ui.widgets.plain import show_tip

HINT = Qt.ItemDataRole.UserRole + 1
"""The role under which an item keeps what is at the end of its row."""

_HEIGHT, _USUAL, _SMALL, _EDGE, _GAP, _MARK = 27, 13, 11, 14, 8, 3
"""Measures in pixels at a zoom of 100 per cent."""
_HINT_SHARE = 3
"""A hint takes at most one part in so many of its row."""
_Index = QModelIndex | QPersistentModelIndex


def ends_of(view: QWidget) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Return how words are aligned at the start and at the end of a row of a view."""
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    reverse = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (right, left) if reverse else (left, right)


def frame_row(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Frame the current row of a list that has the keys, well inside its rectangle.

    It is in the colour of its words: in high contrast that of the focus is its ground, and what is
    around it has the colour of the frame.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(QColor(theme.current_text), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(3, 3, -3, -3))
    painter.restore()


class RowDelegate(QStyledItemDelegate):
    """Draws one line: its words elided, and at the end, small, what `HINT` says.

    Words that are elided are in the tooltip. ``edge`` is the space before the words, in pixels at
    a zoom of 100 per cent.
    """

    def __init__(self, session: Session, view: QAbstractItemView, edge: int = _EDGE) -> None:
        super().__init__(view)
        self._edge = edge
        self._session = session
        self._view = view

    @property
    def zoom(self) -> float:
        """The zoom of the window."""
        return self._session.appearance.zoom

    @property
    def height(self) -> int:
        """The height of a row, in pixels."""
        return self._px(_HEIGHT)

    def _px(self, pixels: int) -> int:
        return round(pixels * self.zoom)

    def _font(self, *, current: bool) -> QFont:
        return font(SANS, self._px(_USUAL), SEMIBOLD if current else REGULAR)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, self.height)

    def _hint(self, rect: QRect, index: _Index) -> tuple[str, int]:
        """Return the hint as it is shown in a row, and its width."""
        metrics = QFontMetrics(font(SANS, self._px(_SMALL)))
        hint, most = index.data(HINT) or "", rect.width() // _HINT_SHARE
        shown = elided(metrics, hint, most)
        return shown, metrics.horizontalAdvance(shown)

    def _room(self, rect: QRect, width: int) -> int:
        """Return the width for the words beside a hint of this width."""
        edges = self._px(self._edge) + self._px(_EDGE)
        return rect.width() - edges - (width + self._px(_GAP) if width else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rect = self._session.appearance.theme, option.rect
        # Asked of the view: the flags of the option would load QStyle with its many enumerations.
        current = index == self._view.currentIndex()
        row = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
        reverse = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        if current:
            painter.fillRect(row, QColor(theme.current))
            edge = row.right() - _MARK + 1 if reverse else 0
            painter.fillRect(QRect(edge, row.top(), _MARK, row.height()), QColor(theme.accent))
        elif self._under_mouse(index):
            painter.fillRect(row, QColor(theme.hover))
        start, end = ends_of(self._view)
        before, after = self._px(self._edge), self._px(_EDGE)
        if reverse:
            before, after = after, before
        centre, single = Qt.AlignmentFlag.AlignVCenter, Qt.TextFlag.TextSingleLine
        inside = rect.adjusted(before, 0, -after, 0)
        hint, width = self._hint(rect, index)
        painter.setFont(font(SANS, self._px(_SMALL)))
        painter.setPen(QColor(theme.current_text if current else theme.muted))
        painter.drawText(inside, centre | end | single, in_own_direction(hint))
        painter.setFont(self._font(current=current))
        painter.setPen(QColor(theme.current_text if current else theme.text))
        words = elided(painter.fontMetrics(), index.data(), self._room(rect, width))
        painter.drawText(inside, centre | start | single, in_own_direction(words))
        if current and self._view.hasFocus():
            frame_row(painter, row, theme)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Show the words of a row that are elided."""
        words = index.data() or ""
        if event.type() == QEvent.Type.ToolTip and self.elides(option.rect, index):
            show_tip(event.globalPos(), words, view)
            return True
        return super().helpEvent(event, view, option, index)

    def elides(self, rect: QRect, index: _Index) -> bool:
        """Return whether the words of a row do not fit into its area."""
        current = index == self._view.currentIndex()
        _hint, width = self._hint(rect, index)
        metrics = QFontMetrics(self._font(current=current))
        return metrics.horizontalAdvance(index.data() or "") > self._room(rect, width)

    def _under_mouse(self, index: _Index) -> bool:
        viewport = self._view.viewport()
        if not viewport.underMouse():
            return False
        return index == self._view.indexAt(viewport.mapFromGlobal(QCursor.pos()))
