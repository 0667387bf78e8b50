"""The marking at the top and the bottom of the window."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.model.markings import Marking
from briefing_app.ui.session import Change, Session
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font

_HEIGHT, _SIZE = 20, 11
"""The heights of the bar and of its letters, in pixels at a zoom of 100 per cent."""


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
            self.updateGeometry()
        elif change.aspect == "briefing" and self._session.briefing is not None:
            self.show_marking(self._session.briefing.marking)

    def _px(self, pixels: int) -> int:
        return round(pixels * self._session.appearance.zoom)

    def show_marking(self, marking: Marking | None) -> None:
        """Show a marking, or nothing at all."""
        self._marking = marking
        self.setVisible(marking is not None)
        self.setAccessibleName(f"Marking: {marking.text}" if marking else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a bar whose height follows the zoom."""
        return QSize(100, self._px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text centred; a longer one than fits is elided in the middle."""
        if self._marking is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._marking.background))
        spaced = font(SANS, self._px(_SIZE), SEMIBOLD)
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        painter.setFont(spaced)
        painter.setPen(QColor(self._marking.foreground))
        words = painter.fontMetrics().elidedText(
            self._marking.text, Qt.TextElideMode.ElideMiddle, self.width() - 16
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
