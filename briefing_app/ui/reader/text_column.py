"""The document of a briefing in a pane: its column, how much of it is built, and what is where."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QTextCursor, QTextFrameFormat, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.document.incremental_build import Build
from briefing_app.ui.reader.document.text_geometry import (
    height_of,
    line_top,
    position_at,
    words_area,
)
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.document.typography import BLEED, Typography
from briefing_app.ui.reader.sideways import SidewaysBar, hidden_between
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from briefing_app.ui.reader.text_images import Images
from briefing_app.ui.widgets.links.link_view import LinkView
from briefing_app.ui.widgets.viewport import meet_viewport


class TextColumn(LinkView):
    """A column of text in the middle of a pane, of which as much is built as is needed.

    The viewport is as wide as the document, which reaches far beyond the pane at both sides; the
    text moves sideways when the viewport does, and is never laid out again for that.
    """

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        """Make an empty column; ``worker`` decodes what takes long."""
        super().__init__(parent)
        self._worker = worker
        self._images: Images | None = None
        self._briefing: Briefing | None = None
        self._typography: Typography | None = None
        self._build: Build | None = None
        self._text_index = TextIndex()
        self._left = self._room = 0
        meet_viewport(self)
        self.sideways = SidewaysBar(self)
        self.sideways.valueChanged.connect(self._move_sideways)
        self.setAcceptDrops(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went would change the width of the text, and lay it out again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)

    # The document

    @property
    def text_index(self) -> TextIndex:
        """What was noted while the text was written."""
        return self._text_index

    @property
    def briefing(self) -> Briefing | None:
        """The briefing that is shown."""
        return self._briefing

    @property
    def complete(self) -> bool:
        """Whether the whole text is in place."""
        return self._build is None or self._build.complete

    def finish(self) -> None:
        """Bring the rest of the text into place at once."""
        if self._build is not None:
            self._build.finish()

    def _build_below(self, top: float, seconds: float = inf) -> None:
        """Build at least as far as a screen below a height in pixels."""
        document, build = self.document(), self._build
        if build is not None:
            wanted = top + 1.2 * self.viewport().height()
            build.until(lambda: height_of(document) > wanted, 12, seconds=seconds)

    def _frame(self, typography: Typography) -> None:
        frame = QTextFrameFormat()
        frame.setLeftMargin(typography.gutter)
        frame.setRightMargin(typography.right_gutter)
        frame.setTopMargin(typography.em(2.2))
        frame.setBottomMargin(typography.em(5))
        self.document().rootFrame().setFrameFormat(frame)

    def _colour(self, appearance: Appearance) -> None:
        theme = appearance.theme
        colours = self.palette()
        role = QPalette.ColorRole
        for each, name in (
            (role.Base, theme.page),
            (role.Window, theme.page),
            (role.Text, theme.text),
            (role.Highlight, theme.selection),
            (role.HighlightedText, theme.selection_text),
        ):
            colours.setColor(each, QColor(name))
        self.setPalette(colours)

    @Slot(int, int)
    def _range_changed(self, _least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > 0)

    # Width

    def event(self, event: QEvent) -> bool:
        """Keep the column centred, and let the wheel turn in the margins too."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._fit(event.size().width())
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def _fit(self, width: int) -> None:
        """Centre the column in a pane of a width."""
        if self._typography is not None:
            room = width - self.verticalScrollBar().sizeHint().width()
            self._left, self._room = self._typography.fit(room), room
            self._move_sideways()

    @Slot()
    def _move_sideways(self) -> None:
        """Put the viewport where the column and the bar want it."""
        if self._typography is None:
            return
        left = self._left - BLEED - self.sideways.value()
        right = self._room - left - self._typography.width
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)

    def _offer_sideways(self) -> None:
        """Let the text be moved sideways while a table that is wider than the pane is in sight."""
        hidden = 0, 0
        if self._text_index.tables:
            document, top = self.document(), self.verticalScrollBar().value()
            first = position_at(document, 0, top)
            last = position_at(document, document.size().width(), top + self.viewport().height())
            hidden = hidden_between(self._text_index, first, last)
        if any(hidden) or self.sideways.movable:
            bar = self.verticalScrollBar().width()
            begin = bar if self.isRightToLeft() else 0
            room = QRect(begin, 0, self.width() - bar, self.viewport().height())
            self.sideways.offer(*hidden, room)

    def _fit_images(self) -> None:
        """Let no image be wider than the column."""
        if self._typography is not None and self._text_index.pictures:
            from briefing_app.ui.reader.text_images import fit_images

            fit_images(self.document(), self._text_index, self._typography.room)

    # Height, and what is where

    def _headroom(self) -> int:
        return self._typography.em(1.1) if self._typography else 0

    def _scroll_to(self, top: float) -> None:
        if top > 0:
            self._build_below(top)
        # Asking for the height lays out whatever a change of width has left open.
        height_of(self.document())
        self.verticalScrollBar().setValue(round(top))

    def show_across(self, position: int) -> None:
        """Move sideways, if need be, until a position of a line in sight is in sight too."""
        self._offer_sideways()
        if not self.sideways.movable:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        x = self.viewport().x() + self.cursorRect(cursor).center().x()
        if not self._headroom() <= x <= self.width() - 4 * self._headroom():
            self.sideways.setValue(self.sideways.value() + x - self.width() // 2)

    def shows(self, position: int) -> bool:
        """Return whether the line that a position is in is in sight."""
        top = line_top(self.document(), position) - self.verticalScrollBar().value()
        line = self._typography.line if self._typography else 0
        return 0 <= top <= self.viewport().height() - line

    def top_position(self) -> int:
        """Return the position of the first line of text that is in sight."""
        line = self._typography.line if self._typography else 0
        return position_at(self.document(), 0, self.verticalScrollBar().value() + 0.75 * line)

    def area_on_screen(self, start: int, end: float) -> QRect:
        """Return where the words between two positions of the text are on the screen."""
        document = self.document()
        last = min(int(end), document.characterCount() - 1)
        area = words_area(document, start, last)
        corner = QPointF(0, self.verticalScrollBar().value())
        shown = area.translated(-corner).toAlignedRect()
        return QRect(self.viewport().mapToGlobal(shown.topLeft()), shown.size())

    @property
    def text(self) -> str:
        """The text as the document holds it, one character for each of its positions."""
        return self.document().toRawText()

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:
        """Return an image of the briefing; never anything from a file."""
        ratio = self.devicePixelRatioF()
        widest = self._typography.column if self._typography else 1
        return self.images.named(self._briefing, QUrl(name), round(widest * ratio))

    @property
    def images(self) -> Images:
        """The images of the text, made when one is first asked for."""
        if self._images is None:
            from briefing_app.ui.reader.text_images import Images

            self._images = Images(self.document(), self._worker, self)
            self._images.came.connect(self.viewport().update)
        return self._images
