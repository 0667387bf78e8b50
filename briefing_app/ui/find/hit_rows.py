"""The rows of the list of hits, and how one is drawn."""

from operator import is_
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.translation import number, plural, tr
from briefing_app.ui.find.search import Hit, Search
from briefing_app.ui.find.searched_passages import PassageHit
from briefing_app.ui.reader.text_search import Hits
from briefing_app.ui.session import Session
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.row_delegate import ends_of

MOST = 2000
"""How many hits of the text and how many of the table are listed at most."""
ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_EDGE, _GAP, _MARK, _ROW_HEIGHT, _SIZE, _SMALL = 14, 12, 3, 25, 13, 11
"""Measures in pixels at a zoom of 100 per cent."""


class HitRow(NamedTuple):
    """A row of the list: the number of a hit, or the words of a head, whose number is -1."""

    number: int = -1
    words: str = ""


def hit_rows(search: Search) -> list[HitRow]:
    """Return the rows for what was found: the hits in the text, then those in the table."""
    in_text = len(search.text_hits.starts)
    parts = (
        (tr("In the text"), range(in_text)),
        (tr("In the table"), range(in_text, search.count)),
    )
    rows: list[HitRow] = []
    for title, numbers in parts:
        if numbers:
            rows.append(HitRow(words=f"{title} ({number(len(numbers))})"))
            rows += [HitRow(each) for each in numbers[:MOST]]
        if len(numbers) > MOST:
            more = plural(
                "and {n} more. Add a word to narrow the search.",
                "and {n} more. Add a word to narrow the search.",
                len(numbers) - MOST,
            )
            rows.append(HitRow(words=more))
    return rows


class HitModel(QAbstractListModel):
    """The hits of a search; the words of each are looked up when it is painted."""

    def __init__(self, search: Search, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._listed: tuple[Hits, list[PassageHit]] | None = None
        self.rows: list[HitRow] = []

    def refresh(self) -> None:
        """List what was found last; if that is listed already, the list stays as it is."""
        found = self._search.text_hits, self._search.table_hits
        if self._listed is not None and all(map(is_, self._listed, found)):
            return
        self._listed = found
        self.beginResetModel()
        self.rows = hit_rows(self._search)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        head = self.rows[index.row()].number < 0
        return Qt.ItemFlag.NoItemFlags if head else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        hit = self._search.hit(row.number) if row.number >= 0 else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.excerpt.text if hit is not None else row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return hit.spoken if hit is not None else row.words
            case Qt.ItemDataRole.UserRole:
                return hit
            case _:
                return None


class HitDelegate(QStyledItemDelegate):
    """Draws the words around a hit on one line, the hit in bold, and its place at the right."""

    def __init__(self, session: Session, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, self._px(_ROW_HEIGHT))

    def _px(self, pixels: int) -> int:
        return round(pixels * self._session.appearance.zoom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, hit = self._session.appearance.theme, index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        if hit is None:
            painter.setFont(font(SANS, self._px(_SMALL + 1), SEMIBOLD))
            painter.setPen(QColor(theme.muted))
            room = rect.adjusted(self._px(_EDGE), 0, -self._px(_EDGE), 0)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | ends_of(self._view)[0], index.data()
            )
        else:
            self._paint_hit(painter, rect, hit, current=index == self._view.currentIndex())
        painter.restore()

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: Hit, *, current: bool) -> None:
        theme = self._session.appearance.theme
        reverse = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if current:
            painter.fillRect(rect, QColor(theme.current))
            edge = rect.right() - _MARK + 1 if reverse else rect.left()
            painter.fillRect(QRect(edge, rect.top(), _MARK, rect.height()), QColor(theme.accent))
        room = rect.adjusted(self._px(_EDGE), 0, -self._px(_EDGE), 0)
        painter.setFont(font(SANS, self._px(_SMALL)))
        painter.setPen(QColor(theme.current_text if current else theme.muted))
        most = room.width() // 3
        place = painter.fontMetrics().elidedText(hit.place, Qt.TextElideMode.ElideRight, most)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | ends_of(self._view)[1], place)
        taken = painter.fontMetrics().horizontalAdvance(place) + self._px(_GAP) if place else 0
        room.adjust(taken if reverse else 0, 0, 0 if reverse else -taken, 0)
        self._paint_excerpt(painter, room, hit, theme.current_text if current else theme.text)
        if current and self._view.hasFocus():
            painter.setPen(QColor(theme.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_excerpt(self, painter: QPainter, room: QRect, hit: Hit, colour: str) -> None:
        """Draw the words; so much before and after the hit is left out that it is in sight."""
        usual, bold = font(SANS, self._px(_SIZE)), font(SANS, self._px(_SIZE), SEMIBOLD)
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
        # Qt counts UTF-16 units.
        bold_range.start, bold_range.length = _units(before), _units(excerpt.words)
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


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
