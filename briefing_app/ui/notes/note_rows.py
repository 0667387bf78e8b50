"""The rows of the notes panel: which notes are listed and in what order, and how one is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from heapq import nlargest, nsmallest
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.placing import in_order
from briefing_app.model.notes.records import Note, PlacedNote
from briefing_app.model.notes.report import place_words, what_it_is
from briefing_app.translation import plural, tr, with_commas
from briefing_app.ui.reader.notes.note_painting import Stretch, ground, paint_kind, paint_sign
from briefing_app.ui.session import Session
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.accessibility.announce import spoken_place
from briefing_app.ui.widgets.lists.row_delegate import ends_of, frame_row

MOST = 2000
"""How many notes are listed at most; a word in the filter leads to the others."""
_Index = QModelIndex | QPersistentModelIndex
_EDGE, _GAP, _HEIGHT, _LINE, _SIZE, _SMALL, _SIGN, _MARK = 12, 10, 44, 20, 13, 11, 26, 3
"""Measures in pixels at a zoom of 100 per cent."""
_QUOTED = 300
ROW = Qt.ItemDataRole.UserRole


class Wanted(NamedTuple):
    """Which notes are to be listed: words in them, their sort, and whether the newest come first.

    ``sort`` is empty for all, ``1`` to ``5`` for a kind of highlight, ``notes``, ``bookmarks``,
    ``orphans``, or the name of a reader after ``by ``.
    """

    words: str = ""
    sort: str = ""
    by_time: bool = False

    def takes(self, placed: PlacedNote, words: str) -> bool:
        """Return whether a note is to be listed; ``words`` are those wanted, in small letters."""
        note = placed.note
        if self.sort.isdigit():
            fits = note.kind == int(self.sort)
        elif self.sort.startswith("by "):
            fits = note.reader == self.sort.removeprefix("by ")
        else:
            fits = {
                "": True, "notes": bool(note.words), "bookmarks": note.bookmark,
                "orphans": not placed.found,
            }[self.sort]  # fmt: skip
        if not fits or not words:
            return fits
        parts = (note.words, note.anchor.exact, note.reader, placed.section, note.anchor.section)
        return any(words in part.casefold() for part in parts)


def listed(notes: Iterable[PlacedNote], wanted: Wanted) -> list[PlacedNote | str]:
    """Return the rows: notes, and heads; those that have lost their place come first."""
    words = " ".join(wanted.words.split()).casefold()
    every = not words and not wanted.sort
    found = list(notes) if every else [each for each in notes if wanted.takes(each, words)]
    # To sort all of 100,000 takes longer than to choose those that are shown.
    newest, in_place = partial(nlargest, MOST, key=_age), partial(nsmallest, MOST, key=in_order)
    first = newest if wanted.by_time else in_place
    orphans = [each for each in found if not each.found]
    rows: list[PlacedNote | str] = []
    if orphans:
        rows += [
            plural("{n} note whose words are not in this edition, or not only once",
                   "{n} notes whose words are not in this edition, or not only once",
                   len(orphans)),
            *first(orphans),
        ]  # fmt: skip
        rows.append(plural("{n} note in its place", "{n} notes in their places",
                           len(found) - len(orphans)))  # fmt: skip
    placed = [each for each in found if each.found]
    rows += first(placed)
    left = max(0, len(placed) - MOST) + max(0, len(orphans) - MOST)
    if left:
        rows.append(plural("and {n} more. Add a word to the filter.",
                           "and {n} more. Add a word to the filter.", left))  # fmt: skip
    return rows


def _age(placed: PlacedNote) -> tuple[str, str]:
    return placed.note.modified or placed.note.created, placed.note.id


class NoteModel(QAbstractListModel):
    """The rows of the panel."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[PlacedNote | str] = []

    def show(self, rows: list[PlacedNote | str]) -> None:
        """List other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def place_of(self, key: tuple[str, str]) -> int:
        """Return the number of the row of a note; -1 if it is not listed."""
        return next(
            (number for number, row in enumerate(self.rows)
             if isinstance(row, PlacedNote) and row.note.key == key), -1,
        )  # fmt: skip

    def note_at(self, index: _Index) -> PlacedNote | None:
        """Return the note of a row, None for a head."""
        row = self.rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, PlacedNote) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) if self.note_at(index) else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row if isinstance(row, PlacedNote) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else self._spoken(row)
        return None

    def _spoken(self, placed: PlacedNote) -> str:
        note = placed.note
        place = spoken_place(place_words(placed))
        parts = [note.reader, self.name(note), place, quoted(note), note.words]
        if not placed.found:
            parts.insert(0, tr("Not in its place"))
        return with_commas(filter(None, parts))

    def name(self, note: Note) -> str:
        """Return what a note is called: its kind of highlight, a bookmark or a note."""
        return what_it_is(note, kind_names(self._session.settings.highlight_names))


def quoted(note: Note) -> str:
    """Return the words that a note is on, on one line."""
    words = " ".join(note.anchor.exact[: 2 * _QUOTED].split()).replace("[@", "[")
    return provide_letters(words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…")


class NoteDelegate(QStyledItemDelegate):
    """Draws a note on two lines: what it is on and where, and what is noted, and by whom."""

    def __init__(self, session: Session, view: QAbstractItemView, model: NoteModel) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, self._px(_HEIGHT))

    def _px(self, pixels: int) -> int:
        return round(pixels * self._session.appearance.zoom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, placed = self._session.appearance.theme, index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each line goes as its own words do.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if isinstance(placed, PlacedNote):
            self._paint_note(painter, rect, placed, current=index == self._view.currentIndex())
        else:
            painter.setFont(font(SANS, self._px(_SMALL + 1), SEMIBOLD))
            painter.setPen(QColor(theme.muted))
            room = rect.adjusted(self._px(_EDGE), 0, -self._px(_EDGE), 0)
            centre = Qt.AlignmentFlag.AlignVCenter | ends_of(self._view)[0]
            words = elided(painter.fontMetrics(), index.data(), room.width())
            painter.drawText(room, centre, words)
        painter.restore()

    def _paint_note(
        self, painter: QPainter, rect: QRect, placed: PlacedNote, *, current: bool
    ) -> None:
        theme, note = self._session.appearance.theme, placed.note
        reverse = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if current:
            painter.fillRect(rect, QColor(theme.current))
            edge = rect.right() - _MARK + 1 if reverse else rect.left()
            painter.fillRect(QRect(edge, rect.top(), _MARK, rect.height()), QColor(theme.accent))
        room = rect.adjusted(self._px(_EDGE), self._px(3), -self._px(_EDGE), -self._px(3))
        left = room.right() - self._px(_SIGN) if reverse else room.left()
        sign = QRect(left, room.top(), self._px(_SIGN), self._px(_LINE))
        self._paint_sign(painter, sign, note, current=current)
        taken = self._px(_SIGN + _GAP)
        room.adjust(0 if reverse else taken, 0, -taken if reverse else 0, 0)
        faint = QColor(theme.current_text if current else theme.muted)
        strong = QColor(theme.current_text if current else theme.text)
        above = QRect(room.left(), room.top(), room.width(), self._px(_LINE))
        below = above.translated(0, self._px(_LINE - 1))
        self._paint_line(painter, above, (quoted(note), place_words(placed)), (strong, faint))
        said = " ".join(note.words[:_QUOTED].split()) or self._model.name(note)
        self._paint_line(painter, below, (provide_letters(said), note.reader), (faint, faint))
        if current and self._view.hasFocus():
            frame_row(painter, rect, theme)

    def _paint_line(
        self, painter: QPainter, room: QRect, words: tuple[str, str], colours: tuple[QColor, QColor]
    ) -> None:
        """Draw words at the start of a line, and a few at its end."""
        start, end = ends_of(self._view)
        reverse = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(font(SANS, self._px(_SMALL)))
        painter.setPen(colours[1])
        metrics = painter.fontMetrics()
        last = elided(metrics, words[1], room.width() // 3)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | end, last)
        taken = metrics.horizontalAdvance(last) + self._px(_GAP) if last else 0
        left = room.adjusted(taken if reverse else 0, 0, 0 if reverse else -taken, 0)
        painter.setFont(font(SANS, self._px(_SIZE)))
        painter.setPen(colours[0])
        single = Qt.TextFlag.TextSingleLine
        shown = elided(painter.fontMetrics(), words[0], left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | start | single, shown)

    def _paint_sign(self, painter: QPainter, area: QRect, note: Note, *, current: bool) -> None:
        """Draw a sample of the highlight, or the sign of a note or a bookmark."""
        theme = self._session.appearance.theme
        if not note.kind:
            size = self._px(_SMALL)
            box = QRectF(area.center().x() - size / 2, area.center().y() - size / 2, size, size)
            colour = QColor(theme.current_text if current else theme.link)
            paint_sign(painter, colour, box, bookmark=note.bookmark, filled=not note.reader)
            return
        painter.fillRect(area, QColor(theme.page))
        painter.fillRect(area, ground(theme, note.kind, own=True))
        base = area.top() + area.height() * 0.72
        em = area.height() * 0.72
        words = QRectF(area.left() + 3, base, area.width() - 6, em)
        paint_kind(painter, Stretch(words), note.kind, theme, own=not note.reader)
        painter.setFont(font(SANS, self._px(_SMALL)))
        painter.setPen(QColor(theme.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Aa")
