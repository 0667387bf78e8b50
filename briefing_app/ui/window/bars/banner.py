"""The marking at the top and the bottom of the window."""

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
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class Banner(QWidget):
    """A bar with the marking in its own colours, the same in every theme; hidden without one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._marking: Marking | None = None
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

    def _px(self, pixels: int) -> int:
        return round(pixels * self._session.appearance.zoom)

    def show_marking(self, marking: Marking | None) -> None:
        """Show a marking, or nothing at all."""
        self._marking = marking
        self.setVisible(marking is not None)
        self.setAccessibleName(tr("Marking: {marking}", marking=marking.text) if marking else "")
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Take the height of the lines that the marking needs, and that of one at least."""
        metrics = QFontMetrics(self._font())
        room = QRect(0, 0, max(1, self.width() - 16), metrics.height() * _MOST_LINES)
        height = metrics.boundingRect(room, _WRAPPED, self._words()).height()
        further = round(min(height, room.height()) / metrics.lineSpacing()) - 1
        self.setFixedHeight(self._px(_HEIGHT) + max(0, further) * metrics.lineSpacing())

    def _font(self) -> QFont:
        spaced = font(SANS, self._px(_SIZE), SEMIBOLD)
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
        painter.setFont(self._font())
        painter.setPen(QColor(self._marking.foreground))
        painter.drawText(self.rect().adjusted(8, 0, -8, 0), _WRAPPED, self._words())
        painter.end()
