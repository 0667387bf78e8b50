"""How a hit is drawn: the words around it on one line, and the name of its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.ui.session import Session
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.utf16 import length
from briefing_app.ui.widgets.lists.row_delegate import ends_of, frame_row

if TYPE_CHECKING:
    from briefing_app.ui.find.search import Hit

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row keeps its `Hit`, or None for a head."""
Index = QModelIndex | QPersistentModelIndex
_EDGE, _GAP, _MARK, _ROW_HEIGHT, _SIZE, _SMALL = 14, 12, 3, 25, 13, 11
"""Measures in pixels at a zoom of 100 per cent."""


class HitDelegate(QStyledItemDelegate):
    """Draws the words around a hit on one line, the hit in bold, and its place at the right."""

    def __init__(self, session: Session, view: QAbstractItemView, edge: int = _EDGE) -> None:
        """Take the window's session, the list, and the space before the words, in pixels."""
        super().__init__(view)
        self._session = session
        self._view = view
        self._edge = edge

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, self.px(_ROW_HEIGHT))

    def px(self, pixels: int) -> int:
        """Return a length at the zoom of the window."""
        return round(pixels * self._session.appearance.zoom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, hit = self._session.appearance.theme, index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        # Each line goes as its own words do.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if hit is None:
            painter.setFont(font(SANS, self.px(_SMALL + 1), SEMIBOLD))
            painter.setPen(QColor(theme.muted))
            room = rect.adjusted(self.px(_EDGE), 0, -self.px(_EDGE), 0)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | ends_of(self._view)[0], index.data()
            )
        else:
            self.paint_hit(painter, rect, hit, current=index == self._view.currentIndex())
        painter.restore()

    def paint_hit(self, painter: QPainter, rect: QRect, hit: Hit, *, current: bool) -> None:
        """Draw the row of a hit."""
        theme = self._session.appearance.theme
        reverse = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if current:
            painter.fillRect(rect, QColor(theme.current))
            edge = rect.right() - _MARK + 1 if reverse else rect.left()
            painter.fillRect(QRect(edge, rect.top(), _MARK, rect.height()), QColor(theme.accent))
        before, after = self.px(self._edge), self.px(_EDGE)
        room = (
            rect.adjusted(after, 0, -before, 0) if reverse else rect.adjusted(before, 0, -after, 0)
        )
        painter.setFont(font(SANS, self.px(_SMALL)))
        painter.setPen(QColor(theme.current_text if current else theme.muted))
        most = room.width() // 3
        place = elided(painter.fontMetrics(), hit.place, most)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | ends_of(self._view)[1], place)
        taken = painter.fontMetrics().horizontalAdvance(place) + self.px(_GAP) if place else 0
        room.adjust(taken if reverse else 0, 0, 0 if reverse else -taken, 0)
        self._paint_excerpt(painter, room, hit, theme.current_text if current else theme.text)
        if current and self._view.hasFocus():
            frame_row(painter, rect, theme)

    def _paint_excerpt(self, painter: QPainter, room: QRect, hit: Hit, colour: str) -> None:
        """Draw the words; so much before and after the hit is left out that it is in sight."""
        usual, bold = font(SANS, self.px(_SIZE)), font(SANS, self.px(_SIZE), SEMIBOLD)
        metrics, excerpt = QFontMetrics(usual), hit.excerpt
        left = room.width() - QFontMetrics(bold).horizontalAdvance(excerpt.words)
        elide = Qt.TextElideMode
        before = metrics.elidedText(excerpt.before, elide.ElideLeft, max(left // 2, 0))
        if before != excerpt.before:
            before = f"…{before.partition(' ')[2]}"
        left -= metrics.horizontalAdvance(before)
        after = metrics.elidedText(excerpt.after, elide.ElideRight, max(left, 0))
        characters = QTextCharFormat()
        characters.setFont(bold)
        bold_range = QTextLayout.FormatRange()
        bold_range.start, bold_range.length = length(before), length(excerpt.words)
        bold_range.format = characters
        layout = QTextLayout(f"{before}{excerpt.words}{after}", usual)
        layout.setFormats([bold_range])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(ends_of(self._view)[0])
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2))
