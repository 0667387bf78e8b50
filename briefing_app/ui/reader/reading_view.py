"""The text of a briefing in a pane: building it, keeping its place, and drawing it."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.language import language_direction
from briefing_app.model.tree import Node, plain_text
from briefing_app.ui.find.text_search import NO_HITS, Hits
from briefing_app.ui.reader.document.backdrop import Backdrop
from briefing_app.ui.reader.document.table_writer import set_widths
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.document.typography import BLEED, Typography
from briefing_app.ui.reader.incremental_build import Build
from briefing_app.ui.reader.reading_place import Place, find_again, first_words
from briefing_app.ui.reader.sideways import SidewaysBar, hidden_between
from briefing_app.ui.reader.text_geometry import (
    clear_top,
    edge_of,
    height_of,
    line_top,
    offset_at,
    position_at,
    words_area,
)
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.typefaces import load_fonts

_WORD_LENGTH = 6.3
"""Characters of a word and its space: how long a text is before all of it is there."""

LANDING_MS = 2500
"""How long the target of a jump is marked: the time to find it and begin to read."""


class ReadingView(QTextBrowser):
    """The text of one briefing, and where one is in it.

    Signals: ``replaced()`` when another text is shown; ``built()`` when all of it is in place;
    ``place_changed(str, int, float)`` with the id of the section, the number of the paragraph and
    the share read, as the text scrolls.
    """

    replaced = Signal()
    built = Signal()
    place_changed = Signal(str, int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self._briefing: Briefing | None = None
        self._paragraphs: tuple[Node, ...] = ()
        self._typography: Typography | None = None
        self._build: Build | None = None
        self._text_index = TextIndex()
        self._backdrop: Backdrop | None = None
        self._marked: frozenset[int] = frozenset()
        self._hits = NO_HITS
        self._hit = -1
        self._jumped = (-1, "", 0)
        self._wanted = Place()
        self._focused = (0, 0)
        self.sideways = SidewaysBar(self)
        self.sideways.valueChanged.connect(self._move_sideways)
        self._landed = QTimer(self)
        self._landed.setSingleShot(True)
        self._landed.setInterval(LANDING_MS)
        self._landed.timeout.connect(self._end_landing)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went would change the width of the text, and lay it out again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self.setAccessibleName("Text of the briefing")
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def show_briefing(self, briefing: Briefing, appearance: Appearance) -> None:
        """Show a briefing from its start: a screenful at once, the rest by and by."""
        if self._briefing is None or self._briefing.file != briefing.file:
            self._marked = frozenset()
        self._briefing = briefing
        self._paragraphs = tuple(
            node for node in briefing.blocks if node.kind == "paragraph" and node.integer("number")
        )
        self.setAccessibleDescription(briefing.title)
        self._hits = NO_HITS
        self._rebuild(briefing, appearance)
        self._scrolled()
        self.replaced.emit()

    def restyle(self, appearance: Appearance) -> None:
        """Take another theme or zoom, keeping the place and the cursor."""
        if self._briefing is None:
            return
        place, cursor = self.place(), self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        self._rebuild(self._briefing, appearance)
        self._set_cursor(anchor, position)
        self.restore(place)

    def _set_cursor(self, anchor: int, position: int) -> None:
        """Put the cursor where it was in the same text; all of it up to there is built."""
        document, build = self.document(), self._build
        if build is not None and max(anchor, position) > 0:
            build.until(lambda: document.characterCount() > max(anchor, position))
            cursor = QTextCursor(document)
            cursor.setPosition(min(anchor, document.characterCount() - 1))
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(min(position, document.characterCount() - 1), keep)
            self.setTextCursor(cursor)

    def _rebuild(self, briefing: Briefing, appearance: Appearance) -> None:
        if self._build is not None:
            self._build.stop()
            self._build.deleteLater()
            self._build = None
        direction = language_direction(briefing.lang)
        typography = self._typography = Typography(appearance, direction)
        self._colour(appearance)
        self._fit(self.width())
        document = self.document()
        document.clear()
        document.setDocumentMargin(0)
        self._frame(typography)
        build = self._build = Build(briefing, document, typography, self)
        self._text_index = build.text_index
        self._backdrop = Backdrop(document, build.text_index, typography)
        self._backdrop.marked = self._marked
        if briefing.comparison is not None:
            self._backdrop.carrying = briefing.comparison.evidence_paragraphs()
        self._backdrop.hits, self._backdrop.hit = self._hits, self._hit
        self._jumped = (-1, "", 0)
        build.finished.connect(self._finished)
        self._build_below(0)
        # The cursor was pushed to the end; Qt scrolls to it when the pane first shows.
        self.setTextCursor(QTextCursor(document))
        build.start()

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

    @Slot()
    def _finished(self) -> None:
        self._scrolled()
        self.built.emit()

    @property
    def complete(self) -> bool:
        """Whether the whole text is in place."""
        return self._build is None or self._build.complete

    def finish(self) -> None:
        """Bring the rest of the text into place at once."""
        if self._build is not None:
            self._build.finish()

    def _build_below(self, top: float) -> None:
        """Build at least as far as a screen below a height in pixels."""
        document, build = self.document(), self._build
        if build is not None:
            wanted = top + 1.2 * self.viewport().height()
            build.until(lambda: height_of(document) > wanted, 12)

    def go_to_position(self, position: int) -> None:
        """Bring a position of the text to the top of the pane and put the cursor there."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self._scroll_to(clear_top(self.document(), position, self._headroom()))
        self.show_across(position)
        text_index = self._text_index
        section = text_index.section_at(position)
        self._jumped = (
            self.verticalScrollBar().value(),
            section,
            text_index.paragraph_in_section(position),
        )
        self._scrolled()

    def mark_landing(self, position: int) -> None:
        """Mark the block at a position for a moment, as the one that a jump has led to."""
        self._landed.start()
        self._show_landing(self.document().findBlock(position).position())

    @Slot()
    def _end_landing(self) -> None:
        self._show_landing(-1)

    def _show_landing(self, position: int) -> None:
        if self._backdrop is not None:
            self._backdrop.landed = position
            self.viewport().update()

    def _headroom(self) -> int:
        return self._typography.em(1.1) if self._typography else 0

    def _scroll_to(self, top: float) -> None:
        self._build_below(top)
        # Asking for the height lays out whatever a change of width has left open.
        height_of(self.document())
        self.verticalScrollBar().setValue(round(top))

    # The place

    def place(self) -> Place:
        """Return the place at the top of the pane; before it is laid out, the one wanted there."""
        if self.document().textWidth() <= 0:
            return self._wanted
        edge = self.verticalScrollBar().value() + self._headroom()
        number, offset = offset_at(self.document(), self._text_index, edge)
        return Place(number, offset, first_words(self._text_of(number)) if number else "")

    @staticmethod
    def place_from(data: object) -> Place:
        """Return the place that `Place.kept` gave; the start for anything else."""
        return Place.from_kept(data)

    def restore(self, place: Place) -> None:
        """Bring a place back, even after the text or its size has changed."""
        if self._build is None:
            return
        self._wanted = place
        text_index = self._text_index
        number = find_again(place, len(self._paragraphs), self._text_of)
        if place.offset > 1 or (number == 0 and place.offset > 0):
            self._build.finish()
        elif number:
            self._build.until(lambda: text_index.position_of(number) is not None)
        edge = edge_of(self.document(), text_index, number, place.offset)
        self._scroll_to(edge - self._headroom())

    def _text_of(self, number: int) -> str:
        return plain_text((self._paragraphs[number - 1],))

    @Slot()
    def _scrolled(self) -> None:
        """Tell where the reader is."""
        if self._build is None or self._build.writing:
            return
        self._offer_sideways()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        value, most = bar.value(), bar.maximum()
        # Over the last screen the line that one reads slides from its top to its bottom, so that
        # the last sections, which never come to the top, have their turn.
        edge = value + self._headroom() + 2.0
        span = min(height, most)
        rest = most - value
        if self.complete and rest < span:
            edge += (height - self._headroom()) * (1 - rest / span)
        position = position_at(self.document(), 0, edge)
        text_index = self._text_index
        at_value, section, paragraph = self._jumped
        if at_value != value:
            section = text_index.section_at(position) or next(iter(text_index.sections), "")
            paragraph = text_index.paragraph_in_section(position)
        self.place_changed.emit(section, paragraph, self._read(position))

    def _read(self, position: int) -> float:
        bar = self.verticalScrollBar()
        # A pane that is not on show has no height yet, and so nothing to scroll.
        if self.complete and self.isVisible() and bar.value() == bar.maximum():
            return 1.0
        total = float(self._text_index.body_end)
        if total < 0 and self._briefing is not None:
            total = max(self._briefing.words * _WORD_LENGTH, self.document().characterCount())
        return min(1.0, position / max(1.0, total))

    # Marks

    def mark_paragraphs(self, numbers: Collection[int]) -> None:
        """Mark numbered paragraphs, and no others."""
        self._marked = frozenset(numbers)
        if self._backdrop is not None:
            self._backdrop.marked = self._marked
            self.viewport().update()

    def bring_into_sight(self, number: int) -> None:
        """Bring a numbered paragraph into sight, if it is not."""
        build, text_index = self._build, self._text_index
        if build is None:
            return
        build.until(lambda: text_index.position_of(number) is not None)
        position = text_index.position_of(number)
        if position is not None:
            self.show_hit(position)

    def show_hits(self, hits: Hits, current: int = -1) -> None:
        """Mark what Find has found; ``current`` is the index of the current hit."""
        self._hits = hits
        self._hit = current
        if self._backdrop is not None:
            self._backdrop.hits, self._backdrop.hit = hits, current
            self.viewport().update()

    def show_hit(self, position: int) -> None:
        """Bring a position into sight, if it is not, into the upper third."""
        if not self.shows(position):
            top = line_top(self.document(), position)
            self._scroll_to(top - self.viewport().height() * 0.3)
        self.show_across(position)

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

    def place_of(self, position: int) -> tuple[int, str]:
        """Return the number of the paragraph that a position is in, or 0, and its section's id."""
        block, text_index = self.document().findBlock(position), self._text_index
        number = text_index.paragraph_at(position)
        numbered = number and text_index.position_of(number) == block.position()
        return number if numbered else 0, text_index.section_at(position)

    @property
    def text_index(self) -> TextIndex:
        """What was noted while the text was written."""
        return self._text_index

    @property
    def briefing(self) -> Briefing | None:
        """The briefing that is shown."""
        return self._briefing

    @property
    def focused_link(self) -> int:
        """The position of the link that the keyboard is at, or -1."""
        return self._focused[0] if self._focused != (0, 0) else -1

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
        from briefing_app.ui.reader.text_images import image_named

        ratio = self.devicePixelRatioF()
        widest = self._typography.column if self._typography else 1
        return image_named(self._briefing, QUrl(name), round(widest * ratio))

    # Events

    def event(self, event: QEvent) -> bool:
        """Keep the column centred, and let the wheel turn in the margins too."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._fit(event.size().width())
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def _fit(self, width: int) -> None:
        """Centre the column in a pane of a width.

        The viewport is as wide as the document, which reaches far beyond the pane at both sides;
        the text moves sideways when the viewport does, and is never laid out again for that.
        """
        typography = self._typography
        if typography is None:
            return
        room = width - self.verticalScrollBar().sizeHint().width()
        left = typography.fit(room) - BLEED - self.sideways.value()
        right = room - left - typography.width
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
        if self._build is not None and not self._build.writing:
            self._fit_tables()

    @Slot()
    def _move_sideways(self) -> None:
        self._fit(self.width())

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

    def _fit_tables(self) -> None:
        """Fit the tables into the width that there is now, keeping the place."""
        typography = self._typography
        if typography is None:
            return
        changed = [table for table in self._text_index.tables if table.fit(typography)]
        if changed:
            place = self.place()
            set_widths(self.document(), changed)
            self.restore(place)

    def _fit_images(self) -> None:
        """Let no image be wider than the column."""
        if self._typography is not None and self._text_index.pictures:
            from briefing_app.ui.reader.text_images import fit_images

            fit_images(self.document(), self._text_index, self._typography.room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place when the width of the text changes."""
        if self._build is None or self._build.writing:
            super().resizeEvent(event)
            return
        changed = event.oldSize().width() != event.size().width()
        place = self.place() if changed else None
        if changed:
            self._fit_images()
        super().resizeEvent(event)
        if place is not None:
            self.restore(place)
        self._build_below(self.verticalScrollBar().value())
        self._scrolled()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the backdrop, then the text, then the ring around the link that has the focus."""
        top = self.verticalScrollBar().value()
        if self._backdrop is not None:
            with self._painter(top) as painter:
                self._backdrop.paint(painter, QRectF(event.rect().translated(0, top)))
        super().paintEvent(event)
        if self._backdrop is not None and self._focused != (0, 0) and self.hasFocus():
            with self._painter(top) as painter:
                self._backdrop.paint_focus(painter, *self._focused)

    @contextmanager
    def _painter(self, top: int) -> Iterator[QPainter]:
        """Give a painter whose coordinates are those of the document."""
        painter = QPainter(self.viewport())
        painter.translate(0, -top)
        yield painter
        painter.end()
