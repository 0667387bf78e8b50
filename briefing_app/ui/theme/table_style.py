"""The fonts, colours and measures of the comparison for one theme and one zoom."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPainterPath,
)

from briefing_app.model.scales import Letter
from briefing_app.model.table.table import RowKind
from briefing_app.ui.theme.line_breaking import break_lines
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import REGULAR, SANS, SEMIBOLD, font
from briefing_app.ui.theme.typesetter import Typesetter

_MEASURED_AT_MOST = 4000
_KEPT_AT_MOST = 4000
"""Wrapped texts that are kept; a window dragged wider makes new ones all the way."""

_WORDS_MEASURED = 4
"""Of how many of the longest words the width is measured."""

_ROOMY = 100
"""In a cell less wide, in pixels at 100 per cent, words come closer to the edges."""

NOT_RATED = "·"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
BOTTOM_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine
)


class TableStyle:
    """All that painting needs, made once: a colour or a font made in a paint event is slow.

    Colours are by the name they have in `Theme`; lengths are in pixels at the zoom given.
    ``words`` draws words in ``font``, and so on. ``from_right`` is whether the table is read from
    the right to the left.
    """

    def __init__(self, theme: Theme, zoom: float = 1.0) -> None:
        self.theme = theme
        self.zoom = zoom
        self.from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.font = font(SANS, self.px(13), REGULAR)
        self.bold = font(SANS, self.px(13), SEMIBOLD)
        self.struck = font(SANS, self.px(13), REGULAR)
        self.struck.setStrikeOut(True)
        self.small = font(SANS, self.px(10), REGULAR)
        self.small_bold = font(SANS, self.px(11), SEMIBOLD)
        self.words = self._typesetter(self.font)
        self.bold_words = self._typesetter(self.bold)
        self.struck_words = self._typesetter(self.struck)
        self.small_bold_words = self._typesetter(self.small_bold)
        self.page = QColor(theme.page)
        self.text = QColor(theme.text)
        self.muted = QColor(theme.muted)
        self.faint = QColor(theme.faint)
        self.hairline = QColor(theme.hairline)
        self.group = QColor(theme.quote_bar)
        self.rule = QColor(theme.rule)
        self.focus = QColor(theme.focus)
        self.marked = QColor(theme.hit_current)
        self.current = QColor(theme.current)
        self.current_text = QColor(theme.current_text)
        self.bar = QColor(theme.bar)
        self.sum_bar = QColor(theme.sum_bar)
        self.muted_bar = QColor(theme.quote_bar)
        self.hatching = QBrush(_between(self.group, self.page), Qt.BrushStyle.BDiagPattern)
        self.ratings = {
            letter: (QColor(colours.background), QColor(colours.text))
            for letter, colours in theme.ratings.items()
        }
        self.metrics, self.bold_metrics = self.words.metrics, self.bold_words.metrics
        self.line = self.metrics.height() + 1
        self.gap, self.near = self.px(9), self.px(4)
        self.roomy = self.px(_ROOMY)
        self.set_low(low=False)
        self._widest_words: dict[tuple[str, bool], int] = {}
        self._wrapped: dict[tuple[str, int, int, bool], tuple[str, ...]] = {}

    def _typesetter(self, typeface: QFont) -> Typesetter:
        return Typesetter(typeface, from_right=self.from_right)

    def set_low(self, *, low: bool) -> None:
        """Bring the rows together in a low pane: ``pad`` is above and below the words of a row."""
        self.pad = self.px(3 if low else 5)
        self.row = self.height_of(1)

    def height_of(self, lines: int) -> int:
        """Return the height of a row with so many lines of words."""
        return lines * self.line + 2 * self.pad

    def paint_note(self, painter: QPainter, rect: QRect, *, here: bool = False) -> None:
        """Paint the sign of a note in the corner of a cell that its words begin at.

        ``here`` is whether it is on the ground of the place that one is at.
        """
        from briefing_app.ui.theme.signs import paint_bubble

        size = self.px(8)
        left = rect.right() - size if self.from_right else rect.left() + 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.current_text if here else self.theme.link))
        paint_bubble(painter, QRectF(left, rect.top() + 2, size, size))
        painter.restore()

    def px(self, length: float) -> int:
        """Return a length at this zoom, at least one pixel."""
        return max(1, round(length * self.zoom))

    def lines(self, text: str, width: int, most: int, *, bold: bool = False) -> tuple[str, ...]:
        """Break text into lines; see `break_lines`. What was broken is kept."""
        if not most:
            return ()
        key = (text, width, most, bold)
        known = self._wrapped.get(key)
        if known is None:
            if len(self._wrapped) >= _KEPT_AT_MOST:
                self._wrapped.clear()
            font, metrics = (self.bold, self.bold_metrics) if bold else (self.font, self.metrics)
            words = " ".join(text.split())
            known = self._wrapped[key] = break_lines(words, font, metrics, width, most)
        return known

    def widest(self, texts: Iterable[str], *, bold: bool = False) -> int:
        """Return the width of the widest of some texts on one line."""
        words = self.bold_words if bold else self.words
        return max((words.room(text[:200]) for text in texts), default=0)

    def widest_word(self, texts: Iterable[str], *, bold: bool = False) -> int:
        """Return the width of the widest word in some texts, by which they may not be narrower."""
        return max((self._widest_word(text, bold) for text in texts), default=0)

    def _widest_word(self, text: str, bold: bool) -> int:  # noqa: FBT001
        known = self._widest_words.get((text, bold))
        if known is None:
            if len(self._widest_words) >= _KEPT_AT_MOST:
                self._widest_words.clear()
            words = sorted(text[:_MEASURED_AT_MOST].split(), key=len, reverse=True)
            known = self.widest(words[:_WORDS_MEASURED], bold=bold)
            self._widest_words[text, bold] = known
        return known

    def draw_lines(
        self, painter: QPainter, rect: QRect, lines: tuple[str, ...], words: Typesetter
    ) -> None:
        """Draw lines from the top left corner of a rectangle, with the painter's pen."""
        left, top, width, height = rect.left(), rect.top(), rect.width(), self.line
        for line in lines:
            if self.from_right or not line.isascii():
                # Words that run against the window keep their marks where they belong.
                line = f"{_ISOLATE}{line}{_END_OF_ISOLATE}"  # noqa: PLW2901
            words.draw(painter, QRect(left, top, width, height), line)
            top += height

    def draw_letter(self, painter: QPainter, rect: QRect, letter: Letter | None) -> None:
        """Fill a rectangle with the colour of a rating and write its letter in bold.

        Without a letter it is hatched, as not rated yet.
        """
        if letter is None:
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, self.hatching)
            painter.setPen(self.faint)
        else:
            background, ink = self.ratings[letter]
            painter.fillRect(rect, background)
            painter.setPen(ink)
        self.bold_words.draw(painter, rect, letter or NOT_RATED, centred=True)

    def fill_corner(self, painter: QPainter, rect: QRect, size: int, colour: QColor) -> None:
        """Fill the lower left corner: what is here is not what the author wrote."""
        box = self.mirrored(rect, QRect(rect.left(), rect.bottom() + 1 - size, size, size))
        left, right, bottom = box.left(), box.right() + 1, box.bottom() + 1
        outer, inner = (right, left) if self.from_right else (left, right)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            [QPoint(outer, bottom - size), QPoint(inner, bottom), QPoint(outer, bottom)]
        )

    def mirrored(self, outer: QRect, inner: QRect) -> QRect:
        """Return where a rectangle is in one around it if the table is read from the right."""
        if not self.from_right:
            return inner
        return inner.translated(outer.left() + outer.right() - inner.left() - inner.right(), 0)

    def words_rect(self, rect: QRect) -> QRect:
        """Return the room for wrapped words in a cell."""
        gap = self.gap_in(rect.width())
        return rect.adjusted(gap, self.pad, -gap, -self.pad)

    def gap_in(self, width: int) -> int:
        """Return the distance between words and the edges of a cell of a width."""
        return self.gap if width >= self.roomy else self.near

    def rule_after(self, kind: RowKind, kind_after: RowKind | None) -> QColor:
        """Return the colour of the line after a row: strong before the sums, faint in a group."""
        if kind_after is None or _GROUPS[kind] == _GROUPS[kind_after]:
            return self.hairline
        return self.rule if _GROUPS[kind_after] == _GROUPS["lead"] else self.group


_GROUPS = {
    "evidence": 0,
    "left_out": 4,
    "likelihood": 1,
    "confidence": 1,
    "criterion": 2,
    "inconsistency": 3,
    "weighted": 3,
    "lead": 3,
}


_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


def fill_smoothly(painter: QPainter, shape: QPainterPath, colour: QColor) -> None:
    """Fill a shape with round or slanted edges; what is painted after it has sharp ones again."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, colour)
    painter.restore()


def _between(one: QColor, other: QColor) -> QColor:
    """Return the colour half way, for what must not be as loud as a line."""
    return QColor(
        (one.red() + other.red()) // 2,
        (one.green() + other.green()) // 2,
        (one.blue() + other.blue()) // 2,
    )
