"""The text of a briefing in a pane: building it, keeping its place, and drawing it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.language import language_direction
from briefing_app.translation import tr
from briefing_app.ui.reader.document.backdrop import Backdrop
from briefing_app.ui.reader.document.incremental_build import Build
from briefing_app.ui.reader.document.text_geometry import (
    clear_top,
    edge_of,
    line_top,
    offset_at,
    position_at,
)
from briefing_app.ui.reader.document.typography import Typography
from briefing_app.ui.reader.text_column import TextColumn
from briefing_app.ui.state.hits import NO_HITS, Hits
from briefing_app.ui.state.reading_place import Place, find_again, first_words
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.widgets.links.link_view import selected_link
from briefing_app.ui.worker import Worker

_WORD_LENGTH = 6.3
"""Characters of a word and its space: how long a text is before all of it is there."""

_BELOW_SELECTION = 8
"""Pixels that stay free below what is selected when the text scrolls to it."""

_LONGEST_WAIT = 0.1
"""Seconds that the first screen of a text may take at once. A huge table takes longer."""

_AT_ONCE_LETTERS = 20_000
"""How many letters are built at once to come to a place, which takes about a twentieth of a second.
One that is further on is waited for, and the window can be used meanwhile."""
_AT_ONCE_S = 0.05
"""How long that may take at most. A large table has few letters in the text, and many cells."""

LANDING_MS = 2500
"""How long the target of a jump is marked: the time to find it and begin to read."""


_Ends = tuple[int, int]
"""Anchor and position of the cursor: the ends of what is selected."""


class Awaited(NamedTuple):
    """Where the reader is to be once the text is built as far as there.

    ``place`` counts as his place until then, and ``go`` brings him there.
    """

    place: Place
    is_built: Callable[[], bool]
    go: Callable[[], object]


class ReadingView(TextColumn):
    """The text of one briefing, and where one is in it.

    Signals: ``replaced()`` when another text is shown; ``built()`` when all of it is in place;
    ``place_changed(str, int, float)`` with the id of the section, the number of the paragraph and
    the share read, as the text scrolls.
    """

    replaced = Signal()
    built = Signal()
    place_changed = Signal(str, int, float)

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(worker, parent)
        self._paragraphs: tuple[Node, ...] = ()
        self._backdrop: Backdrop | None = None
        self._marked: frozenset[int] = frozenset()
        self._hits = NO_HITS
        self._hit = -1
        self._jumped = (-1, "", 0)
        self._moving = False
        self._taken = 0
        self._wanted = Place()
        self._due: Appearance | None = None
        self._awaited: Awaited | None = None
        self._cursor_wanted: Callable[[], _Ends | None] | None = None
        self._link_wanted = False
        self._focused = (0, 0)
        self._landed = QTimer(self, singleShot=True, interval=LANDING_MS)
        self._landed.timeout.connect(self._end_landing)
        self.setAccessibleName(tr("Text of the briefing"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().actionTriggered.connect(self._stop_waiting)

    # What is shown

    def show_briefing(self, briefing: Briefing, appearance: Appearance) -> None:
        """Show a briefing from its start: a screenful at once, the rest by and by.

        In the same file read again the cursor stays in its paragraph.
        """
        cursor, ends, on_link = self.textCursor(), None, self._focused != (0, 0)
        if self._briefing is None or self._briefing.file != briefing.file:
            self._marked = frozenset()
        elif cursor.position() > 0 or cursor.hasSelection():
            ends = self._spot(cursor.anchor()), self._spot(cursor.position())
        self._briefing = briefing
        self._paragraphs = tuple(
            node for node in briefing.blocks if node.kind == "paragraph" and node.integer("number")
        )
        self.setAccessibleDescription(briefing.title)
        self._hits = NO_HITS
        self._rebuild(briefing, appearance)
        if ends is not None:
            found = partial(self._found_ends, *map(self._found_again, ends))
            self._want_cursor(found, on_link=on_link)
        self._scrolled()
        self.replaced.emit()

    def restyle(self, appearance: Appearance) -> None:
        """Take another theme or zoom, keeping the place and the cursor.

        A text that is hidden takes it when it is shown: till then it has no size to keep a place
        at.
        """
        if self._briefing is None:
            return
        if not self.isVisible():
            self._due = appearance
            return
        place, cursor = self.place(), self.textCursor()
        ends, on_link = (cursor.anchor(), cursor.position()), self._focused != (0, 0)
        self._rebuild(self._briefing, appearance)
        if any(ends):
            self._want_cursor(lambda: ends, on_link=on_link)
        self.restore(place)

    def _spot(self, position: int) -> tuple[Place, int]:
        """Return the paragraph at a position or before it, and how far on the position is."""
        number = self._text_index.paragraph_at(position)
        words = first_words(self._text_of(number)) if number else ""
        return Place(number, words=words), position - (self._text_index.position_of(number) or 0)

    def _found_again(self, spot: tuple[Place, int]) -> tuple[int, int]:
        """Return the number of the paragraph that a spot is in now, and how far on it is."""
        place, beyond = spot
        return find_again(place, len(self._paragraphs), self._text_of), beyond

    def _found_ends(self, *found: tuple[int, int]) -> _Ends | None:
        """Return where the ends of the selection are, once their paragraphs are built."""
        starts = [self._text_index.position_of(number) if number else 0 for number, _ in found]
        if None in starts:
            return None
        anchor, position = ((start or 0) + beyond
                            for start, (_, beyond) in zip(starts, found, strict=True))  # fmt: skip
        return anchor, position

    def _want_cursor(self, wanted: Callable[[], _Ends | None], *, on_link: bool) -> None:
        """Put the cursor somewhere, perhaps on a link, once the text is built as far as there."""
        document, build = self.document(), self._build
        if build is None:
            return
        self._cursor_wanted, self._link_wanted = wanted, on_link
        most = document.characterCount() + _AT_ONCE_LETTERS
        build.until(
            lambda: bool(self._cursor_ends()) or document.characterCount() > most,
            seconds=_AT_ONCE_S,
        )
        self._bring_cursor()

    def _cursor_ends(self) -> _Ends | None:
        """Return where the cursor is wanted, if the text is built as far as there."""
        ends = self._cursor_wanted() if self._cursor_wanted is not None else None
        # What is written at the end of the text takes a cursor there along.
        built = ends is not None and self.document().characterCount() > max(ends) + 1
        return ends if built or self.complete else None

    def _bring_cursor(self) -> None:
        ends, document = self._cursor_ends(), self.document()
        if ends is None:
            return
        self._cursor_wanted = None
        if self.textCursor().position() > 0:
            return  # the reader has put it elsewhere meanwhile
        anchor, position = (min(each, document.characterCount() - 1) for each in ends)
        cursor = QTextCursor(document)
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        on_link = self._link_wanted and bool(selected_link(cursor))
        if self._link_wanted and not on_link:
            cursor.setPosition(position)
        self.setTextCursor(cursor)
        if on_link:
            self._focused = (cursor.selectionStart(), cursor.selectionEnd())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._due is not None:
            self.restyle(self._due)

    def _rebuild(self, briefing: Briefing, appearance: Appearance) -> None:
        self._due = None
        if self._build is not None:
            self._build.stop()
            self._build.deleteLater()
            self._build = None
        direction = language_direction(briefing.lang)
        typography = self._typography = Typography(appearance, direction)
        self._colour(appearance)
        document = self.document()
        document.clear()  # before its width changes, or Qt lays it out once more
        self._fit(self.width())
        if self._images is not None:
            self._images.forget()
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
        self._awaited, self._cursor_wanted = None, None
        build.grown.connect(self._go_on_waiting)
        build.finished.connect(self._finished)
        self._build_below(0, _LONGEST_WAIT)
        # The cursor was pushed to the end; Qt scrolls to it when the pane first shows.
        self.setTextCursor(QTextCursor(document))
        build.start()

    @Slot()
    def _finished(self) -> None:
        self._go_on_waiting()
        self._scrolled()
        self.built.emit()

    def go_to_position(self, position: int) -> None:
        """Bring a position of the text to the top of the pane and put the cursor there."""
        self._stop_waiting()
        self._cursor_wanted = None
        self._moving = True
        self._scroll_to(clear_top(self.document(), position, self._headroom()))
        # Once it is in sight: Qt would scroll to it in its own way, and all that follows would too.
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.show_across(position)
        self._moving = False
        self._taken = 0
        text_index = self._text_index
        self._jumped = (
            self.verticalScrollBar().value(),
            text_index.section_read_at(position),
            text_index.paragraph_in_section(position),
        )
        self._scrolled()

    def mark_landing(self, position: int) -> None:
        """Mark the block at a position for a moment, as the one that a jump has led to."""
        self._landed.start()
        start = self.document().findBlock(position).position()
        self._show_landing(self._text_index.first_piece(start))

    @Slot()
    def _end_landing(self) -> None:
        self._show_landing(-1)

    def _show_landing(self, position: int) -> None:
        if self._backdrop is not None:
            self._backdrop.landed = position
            self.viewport().update()

    # The place

    def place(self) -> Place:
        """Return the place at the top of the pane; before it is there, the one wanted there.

        Who is at the start of the text stays there, whatever comes before the first paragraph.
        """
        if self._awaited is not None:
            return self._awaited.place
        if self.document().textWidth() <= 0:
            return self._wanted
        if self.verticalScrollBar().value() <= self._taken:
            number = next(iter(self._text_index.numbers), 0)
            return Place(number, -1.0 if number else 0.0)
        edge = self.verticalScrollBar().value() + self._headroom() - self._taken
        number, offset = offset_at(self.document(), self._text_index, edge)
        return Place(number, offset, first_words(self._text_of(number)) if number else "")

    @staticmethod
    def place_from(data: object) -> Place:
        """Return the place that `Place.kept` gave; the start for anything else."""
        return Place.from_kept(data)

    def restore(self, place: Place) -> None:
        """Bring a place back, even after the text or its size has changed."""
        build, document, text_index = self._build, self.document(), self._text_index
        if build is None:
            return
        self._wanted = place
        number = find_again(place, len(self._paragraphs), self._text_of)
        to_end = place.offset > 1 or (number == 0 and place.offset > 0)
        # A long paragraph comes in pieces; how far down in it a place is shows its whole height.
        last = number + 1 if place.offset > 0 else number

        def is_built() -> bool:
            there = number == 0 or text_index.position_of(last) is not None
            return build.complete or (there and not to_end)

        if self._build_or_wait(Awaited(place, is_built, partial(self.restore, place))):
            edge = edge_of(document, text_index, number, place.offset)
            self._scroll_to(max(0.0, edge - self._headroom()) + self._taken)

    def make_way(self, pixels: int) -> None:
        """Keep the words where they are on the screen while a bar above takes room, or gives it.

        A place is counted from where the top is without the bar.
        """
        bar = self.verticalScrollBar()
        self._taken += pixels
        bar.setValue(bar.value() + pixels)

    def _build_or_wait(self, wanted: Awaited) -> bool:
        """Build at once what is wanted; if that takes long wait for it, and return False."""
        build, document = self._build, self.document()
        most = document.characterCount() + _AT_ONCE_LETTERS
        if build is not None:
            build.until(
                lambda: wanted.is_built() or document.characterCount() > most, seconds=_AT_ONCE_S
            )
        there = build is None or build.complete or wanted.is_built()
        self._awaited = None if there else wanted
        return there

    @Slot()
    def _go_on_waiting(self) -> None:
        """Go where the reader is to be, once the text is built as far as there."""
        self._bring_cursor()
        wanted = self._awaited
        if wanted is not None and (self.complete or wanted.is_built()):
            self._awaited = None
            wanted.go()

    @Slot()
    def _stop_waiting(self) -> None:
        """Stay here: the reader moves the text while the place he was at is not built yet."""
        self._awaited = None

    def _text_of(self, number: int) -> str:
        return plain_text((self._paragraphs[number - 1],))

    @Slot()
    def _scrolled(self) -> None:
        """Tell where the reader is."""
        if self._build is None or self._build.writing or self._moving:
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
            section = text_index.section_read_at(position)
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
            self._stop_waiting()
            self._scroll_to(top - self.viewport().height() * 0.3)
        self.show_across(position)

    def place_of(self, position: int) -> tuple[int, str]:
        """Return the number of the paragraph that a position is in, or 0, and its section's id."""
        block, text_index = self.document().findBlock(position), self._text_index
        return text_index.paragraph_of(block.position()), text_index.section_at(position)

    @property
    def focused_link(self) -> int:
        """The position of the link that the keyboard is at, or -1."""
        return self._focused[0] if self._focused != (0, 0) else -1

    # Events

    def _fit(self, width: int) -> None:
        super()._fit(width)
        if self._build is not None and not self._build.writing:
            self._fit_tables()

    def _fit_tables(self) -> None:
        """Fit the tables into the width that there is now, keeping the place."""
        typography = self._typography
        if typography is None:
            return
        changed = [table for table in self._text_index.tables if table.fit(typography)]
        if changed:
            from briefing_app.ui.reader.document.table_writer import set_widths

            place = self.place()
            set_widths(self.document(), changed)
            self.restore(place)

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
        else:
            self._keep_selection_in_sight(event.oldSize().height())
        self._build_below(self.verticalScrollBar().value(), _LONGEST_WAIT)
        self._scrolled()

    def _keep_selection_in_sight(self, height: int) -> None:
        """Scroll to what is selected, if it was in sight at another height and no longer is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        top, bottom = self.cursorRect(first).top(), self.cursorRect(last).bottom()
        hidden = bottom - self.viewport().height()
        if hidden > 0 and top >= 0 and bottom <= height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + min(hidden + _BELOW_SELECTION, top))

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
