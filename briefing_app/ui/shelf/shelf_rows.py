"""The rows of the shelf's list, briefings and the hits in them, and how they are drawn."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from briefing_app.input.spoofing import visible_path
from briefing_app.model.dates import PartialDate
from briefing_app.model.marking.markings import marking
from briefing_app.model.shelf.editions import edition_key
from briefing_app.model.shelf.hits import Hit
from briefing_app.model.shelf.records import Entry
from briefing_app.model.words.fixed_words import date_words, words_in
from briefing_app.translation import all_of, language, tr, with_commas
from briefing_app.ui.find.search import Hit as ShownHit
from briefing_app.ui.reader.text_search import Excerpt
from briefing_app.ui.session import Session
from briefing_app.ui.shelf.shelf_work import Page
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.typefaces import REGULAR, SANS, SEMIBOLD, font
from briefing_app.ui.widgets.accessibility.announce import spoken_place
from briefing_app.ui.widgets.direction import in_own_direction
from briefing_app.ui.widgets.lists.hit_delegate import HitDelegate, Index
from briefing_app.ui.widgets.lists.row_delegate import ends_of, frame_row

SHELF_ROW = Qt.ItemDataRole.UserRole + 1
"""The role under which a row of the list is found."""

_HEIGHT, _HIT_HEIGHT = 50, 24
_EDGE, _INDENT, _OLDER, _MARK, _GAP = 16, 34, 20, 3, 12
_TITLE, _SMALL = 14, 12
"""Measures in pixels at a zoom of 100 per cent."""
_SEPARATOR = "  –  "


class ShelfRow(NamedTuple):
    """A briefing, or a hit in it; one that ``is_older`` has a newer edition above it."""

    entry: Entry
    hit: Hit | None = None
    is_older: bool = False

    @property
    def facts(self) -> tuple[str, ...]:
        """What is known of the briefing, for one line."""
        head = self.entry.head
        lead = tr("Lead: {lead}", lead=all_of(head.lead)) if head.lead else ""
        newer = tr("Newer edition: {date}", date=shown_date(self.entry.newer))
        about = " · ".join(head.motivations)
        known = (newer if self.entry.newer else "", head.author, lead, about)
        return tuple(filter(None, known)) or (visible_path(PurePath(self.entry.file).name),)

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        if self.hit is not None:
            found = self.hit.found
            words = f"{found.before}{found.words}{found.after}"
            return tr("{place}: {sentence}", place=spoken_place(self.hit.place), sentence=words)
        head = self.entry.head
        parts = (head.title, shown_date(head.date), head.marking, _SEPARATOR.join(self.facts))
        return with_commas(filter(None, parts))


def facts_line(facts: Iterable[str], *, from_right: bool) -> str:
    """Return facts for one line, in its order whatever directions they have.

    A sign between two facts of the other direction would join them, and the last would come first.
    """
    mark = "\u200f" if from_right else "\u200e"
    return f"{mark}{_SEPARATOR}".join(map(in_own_direction, facts) if from_right else facts)


def shown_date(iso: str) -> str:
    """Return a date as a reader writes it."""
    return date_words(PartialDate.parse(iso), words_in(language())) if iso else ""


class ShelfModel(QAbstractListModel):
    """The briefings that were found, each with its hits, and older editions below the newest.

    Signals: ``more_wanted()`` when the end of what is known comes into sight.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[ShelfRow] = []
        self.last: Entry | None = None
        self._known: set[str] = set()
        self._complete = True

    def show_page(self, page: Page, size: int) -> None:
        """Show what was found, or add it to what is known if it goes on after that."""
        complete = len(page.found) < size
        added = page.found[-1][0] if page.found else None
        if page.request.after is not None:
            rows = self._rows_of(page)
            self._complete = complete
            if rows:
                start = len(self.rows)
                self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
                self.rows += rows
                self.last = added
                self.endInsertRows()
            return
        self.beginResetModel()
        self._known = set()
        self.rows, self.last, self._complete = self._rows_of(page), added, complete
        self.endResetModel()

    def _rows_of(self, page: Page) -> list[ShelfRow]:
        groups: dict[str, list[ShelfRow]] = {}
        for entry, hits in page.found:
            key = edition_key(entry.head)
            is_older = bool(entry.newer) and (key in self._known or key in groups)
            # What has only its title in common with others, and no date, is no edition of them.
            group = groups.setdefault(key if entry.head.date else entry.file, [])
            group.append(ShelfRow(entry, None, is_older))
            group += [ShelfRow(entry, hit, is_older) for hit in hits]
        self._known |= groups.keys()
        return [row for group in groups.values() for row in group]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def canFetchMore(self, _parent: Index) -> bool:
        return not self._complete

    def fetchMore(self, _parent: Index) -> None:
        self._complete = True
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _ if role == SHELF_ROW:
                return row
        return None


class ShelfDelegate(HitDelegate):
    """Draws a briefing on two lines, its title, date and marking above what is known of it."""

    def __init__(self, session: Session, view: QAbstractItemView) -> None:
        super().__init__(session, view, _INDENT)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ShelfRow = index.data(SHELF_ROW)
        return QSize(80, self.px(_HEIGHT if row.hit is None else _HIT_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ShelfRow = index.data(SHELF_ROW)
        current = index == self._view.currentIndex()
        painter.save()
        if row.hit is not None:
            found = row.hit.found
            words = (provide_letters(each) for each in found)
            shown = ShownHit(Excerpt(*words), provide_letters(row.hit.place))
            self.paint_hit(painter, option.rect, shown, current=current)
        else:
            self._paint_entry(painter, option.rect, row, current=current)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, row: ShelfRow, *, current: bool) -> None:
        theme = self._session.appearance.theme
        reverse = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(QColor(theme.hairline))
        painter.drawLine(rect.topLeft(), rect.topRight())
        if current:
            painter.fillRect(rect, QColor(theme.current))
            edge = rect.right() - _MARK + 1 if reverse else rect.left()
            painter.fillRect(QRect(edge, rect.top(), _MARK, rect.height()), QColor(theme.accent))
        first, last = self.px(_EDGE + (_OLDER if row.is_older else 0)), self.px(_EDGE)
        room = rect.adjusted(last, 0, -first, 0) if reverse else rect.adjusted(first, 0, -last, 0)
        half = room.height() // 2
        above = room.adjusted(0, self.px(5), 0, -half + self.px(2))
        below = room.adjusted(0, half - self.px(2), 0, -self.px(5))
        text = QColor(theme.current_text if current else theme.text)
        muted = QColor(theme.current_text if current else theme.muted)
        small = font(SANS, self.px(_SMALL))
        head = row.entry.head
        above = self._paint_date(painter, above, shown_date(head.date), small, muted)
        above = self._paint_marking(painter, above, head.marking)
        weight = REGULAR if row.is_older else SEMIBOLD
        self._paint_words(painter, above, head.title, font(SANS, self.px(_TITLE), weight), text)
        line = facts_line(row.facts, from_right=reverse)
        self._paint_words(painter, below, line, small, muted)
        if current and self._view.hasFocus():
            frame_row(painter, rect, theme)

    def _paint_words(
        self, painter: QPainter, room: QRect, words: str, face: QFont, colour: QColor
    ) -> None:
        painter.setFont(face)
        painter.setPen(colour)
        shown = elided(painter.fontMetrics(), provide_letters(words), room.width())
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | ends_of(self._view)[0] | _SINGLE, shown
        )

    def _paint_date(
        self, painter: QPainter, room: QRect, words: str, face: QFont, colour: QColor
    ) -> QRect:
        """Draw the date at the end; return the room that is left."""
        painter.setFont(face)
        painter.setPen(colour)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | ends_of(self._view)[1] | _SINGLE, words
        )
        return self._without(room, painter.fontMetrics().horizontalAdvance(words) if words else 0)

    def _paint_marking(self, painter: QPainter, room: QRect, words: str) -> QRect:
        """Draw the marking in its colours before the date; return the room that is left."""
        if not words:
            return room
        banner = marking(words)
        painter.setFont(font(SANS, self.px(_SMALL - 2), SEMIBOLD))
        metrics = painter.fontMetrics()
        most = room.width() // 3
        shown = elided(metrics, provide_letters(words), most)
        width, height = metrics.horizontalAdvance(shown) + self.px(10), metrics.height() + 2
        reverse = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.left() if reverse else room.right() - width
        chip = QRect(left, room.center().y() - height // 2, width, height)
        painter.fillRect(chip, QColor(banner.background))
        painter.setPen(QColor(banner.foreground))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter | _SINGLE, shown)
        return self._without(room, width)

    def _without(self, room: QRect, width: int) -> QRect:
        """Return what is left of some room before so much at its end."""
        taken = width + self.px(_GAP) if width else 0
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return room.adjusted(taken, 0, 0, 0)
        return room.adjusted(0, 0, -taken, 0)


_SINGLE = Qt.TextFlag.TextSingleLine
