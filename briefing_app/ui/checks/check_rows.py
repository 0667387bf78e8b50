"""What the panel of checks lists, and how a row of it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from briefing_app.model.errors import Problem
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.words.sentences import ended
from briefing_app.translation import tr, with_commas
from briefing_app.ui.session import Session
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.accessibility.announce import spoken_place
from briefing_app.ui.widgets.lists.row_delegate import RowDelegate, ends_of

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
_EDGE, _SIGN, _ABOVE_HEAD = 14, 20, 5
"""Measures in pixels at a zoom of 100 per cent."""
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
        place = with_commas(map(spoken_place, self.hint.split("  ")))
        return f"{_SPOKEN[self.told.severity]}: {ended(self.words)} {place}".strip()


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
    is_in_file = told.file and told.line is not None
    return tr("line {line}", line=told.line) if is_in_file else ""


def _place(finding: Finding) -> str:
    paragraph = "" if finding.paragraph is None else f"¶ {finding.paragraph}"
    return "  ".join(filter(None, (finding.evidence, paragraph, _line(finding))))


class CheckDelegate(RowDelegate):
    """Draws a row as all lists do, and before its words a sign of how grave it is."""

    def __init__(self, session: Session, view: QAbstractItemView) -> None:
        super().__init__(session, view, edge=_EDGE + _SIGN)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        is_later_head = index.data(ROW).told is None and index.row() > 0
        return size + QSize(0, self._px(_ABOVE_HEAD)) if is_later_head else size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        told, theme = index.data(ROW).told, self._session.appearance.theme
        start, _end = ends_of(self._view)
        room = option.rect.adjusted(self._px(_EDGE), 0, -self._px(_EDGE), 0)
        if told is not None:
            super().paint(painter, option, index)
        painter.save()
        if told is None:
            painter.setFont(font(SANS, self._px(12), SEMIBOLD))
            painter.setPen(QColor(theme.muted))
            room.adjust(0, 0, 0, -self._px(3))
            words = elided(painter.fontMetrics(), index.data(), room.width())
            painter.drawText(room, start | Qt.AlignmentFlag.AlignBottom, words)
        else:
            current = index == self._view.currentIndex()
            painter.setFont(font(SANS, self._px(11)))
            colours = {"error": theme.error, "warning": theme.warning, "note": theme.muted,
                       "advice": theme.accent}  # fmt: skip
            painter.setPen(QColor(theme.current_text if current else colours[told.severity]))
            painter.drawText(room, start | Qt.AlignmentFlag.AlignVCenter, _SIGNS[told.severity])
        painter.restore()
