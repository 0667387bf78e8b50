"""The marking at the top and the bottom of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.model.marking.markings import Marking
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font

_HEIGHT, _SIZE = 20, 11
"""The heights of the bar and of its letters, in pixels at a zoom of 100 per cent."""


_MOST_LINES = 12
"""More would leave no room for the text; no marking of any standard is nearly as long."""
_MOST_SHARE = 1 / 6
"""How much of the window's height letters that grow with the zoom may take."""
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class Banner(QWidget):
    """A bar with the marking in its own colours, the same in every theme; hidden without one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._marking: Marking | None = None
        self._letters = _SIZE
        self._most = self.maximumHeight()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "appearance":
            self._fit()
        elif change.aspect in ("briefing", "beginning", "settings"):
            self.show_marking(self._session.marking)

    def show_marking(self, marking: Marking | None) -> None:
        """Show a marking, or nothing at all."""
        self._marking = marking
        self.setVisible(marking is not None)
        self.setAccessibleName(tr("Marking: {marking}", marking=marking.text) if marking else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def fit_window(self, height: int) -> None:
        """Leave room for the text in a window of a height in pixels."""
        self._most = round(height * _MOST_SHARE)
        self._fit()

    def _fit(self) -> None:
        """Take the height of the lines that the marking needs, and that of one at least.

        A long marking stays whole: its letters grow with the zoom only as far as there is room.
        """
        wanted = max(1, round(_SIZE * self._session.appearance.zoom))
        least = min(_SIZE, wanted)
        sizes = range(wanted, least, -1)
        self._letters = next((size for size in sizes if self._height(size) <= self._most), least)
        self.setFixedHeight(self._height(self._letters))
        self.update()

    def _height(self, letters: int) -> int:
        """Return the height, in pixels, with letters of a size in pixels."""
        metrics = QFontMetrics(self._font(letters))
        room = QRect(0, 0, max(1, self.width() - 16), metrics.height() * _MOST_LINES)
        height = metrics.boundingRect(room, _WRAPPED, self._words()).height()
        further = round(min(height, room.height()) / metrics.lineSpacing()) - 1
        return round(_HEIGHT * letters / _SIZE) + max(0, further) * metrics.lineSpacing()

    def _font(self, letters: int) -> QFont:
        spaced = font(SANS, letters, SEMIBOLD)
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        return spaced

    def _words(self) -> str:
        """Return the marking such that lines may break after its strokes, too."""
        return self._marking.text.replace("/", "/\u200b") if self._marking else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text centred, on as many lines as it needs."""
        if self._marking is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._marking.background))
        painter.setFont(self._font(self._letters))
        painter.setPen(QColor(self._marking.foreground))
        painter.drawText(self.rect().adjusted(8, 0, -8, 0), _WRAPPED, self._words())
        painter.end()
