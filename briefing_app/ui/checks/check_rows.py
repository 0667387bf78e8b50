"""What the panel of checks lists, and how a row of it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.model.errors import Problem
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.translation import tr
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import REGULAR, SANS, SEMIBOLD, font
from briefing_app.ui.widgets.lists.row_delegate import frame_row

Told: TypeAlias = Problem | Finding
ROW = Qt.ItemDataRole.UserRole
"""The role under which an item keeps its `Row`."""

_SIGNS = {"error": "×", "warning": "!", "note": "i", "advice": "•"}
_SPOKEN = {
    "error": tr("Error"),
    "warning": tr("Warning"),
    "note": tr("Note"),
    "advice": tr("Advice"),
}
_Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """One line of the list: something told, or the head of a group, which tells nothing."""

    words: str
    hint: str = ""
    told: Told | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        if self.told is None:
            return self.words
        place = f", {self.hint}" if self.hint else ""
        return f"{_SPOKEN[self.told.severity]}: {self.words}{place}"


def rows_of(problems: Sequence[Problem], findings: Iterable[Finding]) -> list[Row]:
    """Return the rows: the problems, the worst first, then the advice of each check together."""
    rows = []
    if problems:
        rows.append(Row(tr("Problems in the file ({count})", count=len(problems))))
        ordered = sorted(problems, key=_by_severity)
        rows += [Row(each.sentence, _line(each), each) for each in ordered]
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.code, []).append(finding)
    for group in groups.values():
        rows.append(Row(f"{group[0].title} ({len(group)})"))
        rows += [Row(each.sentence, _place(each), each) for each in group]
    return rows


def _by_severity(problem: Problem) -> int:
    return ("error", "warning", "note").index(problem.severity)


def _line(told: Told) -> str:
    return "" if told.line is None else tr("line {line}", line=told.line)


def _place(finding: Finding) -> str:
    paragraph = "" if finding.paragraph is None else f"¶ {finding.paragraph}"
    return "  ".join(filter(None, (finding.evidence, paragraph, _line(finding))))


class CheckDelegate(QStyledItemDelegate):
    """Draws a row on one line: a sign of how grave it is, its words, and its place at the right."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.theme: Theme | None = None
        self.zoom = 1.0

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_head = index.data(ROW).told is None
        return QSize(80, self._px(30 if is_head and index.row() else 25))

    def _px(self, pixels: int) -> int:
        return round(pixels * self.zoom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, row = self.theme, index.data(ROW)
        if theme is None:
            return
        painter.save()
        if row.told is None:
            self._paint_head(painter, option.rect, row, theme)
        else:
            self._paint_row(painter, option.rect, row, index == self._view.currentIndex())
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
        painter.setFont(font(SANS, self._px(12), SEMIBOLD))
        painter.setPen(QColor(theme.muted))
        room = rect.adjusted(self._px(12), 0, -self._px(12), -self._px(3))
        _write(painter, room, row.words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, is_current: bool) -> None:  # noqa: FBT001 - one of two appearance
        theme = self.theme
        if theme is None or row.told is None:
            return
        if is_current:
            painter.fillRect(rect, QColor(theme.current))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        colours = {"error": theme.error, "warning": theme.warning, "note": theme.muted}
        colours["advice"] = theme.accent
        centre = Qt.AlignmentFlag.AlignVCenter
        left = rect.adjusted(self._px(14), 0, -self._px(12), 0)
        painter.setFont(font(SANS, self._px(11)))
        sign = theme.current_text if is_current else colours[row.told.severity]
        painter.setPen(QColor(sign))
        painter.drawText(left, centre | Qt.AlignmentFlag.AlignLeft, _SIGNS[row.told.severity])
        painter.setPen(QColor(theme.current_text if is_current else theme.muted))
        painter.drawText(left, centre | Qt.AlignmentFlag.AlignRight, row.hint)
        behind = painter.fontMetrics().horizontalAdvance(row.hint) + self._px(12)
        painter.setFont(font(SANS, self._px(13), SEMIBOLD if is_current else REGULAR))
        painter.setPen(QColor(theme.current_text if is_current else theme.text))
        room = left.adjusted(self._px(20), 0, -behind, 0)
        _write(painter, room, row.words, centre | Qt.AlignmentFlag.AlignLeft)
        if is_current and self._view.hasFocus():
            frame_row(painter, rect, theme)


def _write(painter: QPainter, room: QRect, words: str, alignment: Qt.AlignmentFlag) -> None:
    line = " ".join(words.split())
    fitted = elided(painter.fontMetrics(), line, room.width())
    painter.drawText(room, alignment, fitted)
