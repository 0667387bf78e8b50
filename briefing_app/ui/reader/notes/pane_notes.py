"""The notes of a session in its reading pane: their marks, and what a new one would be on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextCursor

from briefing_app.model.anchors import source_anchor
from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.records import Anchor, Note, PlacedNote, Spot
from briefing_app.model.notes.report import what_it_is
from briefing_app.model.notes.spots import figure_ref
from briefing_app.translation import tr
from briefing_app.ui.reader.document.inline_writer import IMAGE_SCHEME
from briefing_app.ui.reader.notes.note_painting import Noted, NotedBlock, NotePainter
from briefing_app.ui.reader.notes.noted_places import NotedPlaces
from briefing_app.ui.reader.tables.large_table import Cell

if TYPE_CHECKING:
    from briefing_app.ui.reader.document.typography import Typography
    from briefing_app.ui.reader.reading_pane import ReadingPane
    from briefing_app.ui.session import Session
    from briefing_app.ui.state.work.notes import Notes

_SAID, _QUOTED = 20, 120
"""How many notes of a paragraph a screen reader says, and how many letters of what each is on."""
_SIGNS = 2
_TIP_LETTERS = 600


class PaneNotes:
    """The notes in one pane, for one text that it shows."""

    def __init__(
        self, pane: ReadingPane, session: Session, notes: Notes, typography: Typography
    ) -> None:
        self._pane = pane
        self._session = session
        self._notes = notes
        self._places = NotedPlaces(pane.document(), pane.text_index, notes.text)
        self._figures: dict[int, str] = {}
        self._typography = typography

    @property
    def painter(self) -> NotePainter:
        """What paints them. It holds this, so this does not hold it: neither would be freed."""
        return NotePainter(self._pane.document(), self._typography, self.blocks_between)

    # -- what a new note would be on ----------------------------------------------------------

    def anchor(self) -> Anchor | None:
        """Return the place of a new note: what is selected, or else where the reader is."""
        cursor = self._pane.textCursor()
        if self._pane.selected_words:
            return self._of_selection(cursor)
        # Nobody has put the cursor to the very beginning.
        if cursor.position() and self._pane.shows(cursor.position()):
            found = self.at(cursor.position())
            if found is not None:
                return found
        return self.of_paragraph(self._session.position.paragraph)

    def of_paragraph(self, number: int) -> Anchor | None:
        """Return the place of a note on a numbered paragraph."""
        leaf = self._notes.text.leaf_of_paragraph(number)
        return None if leaf is None else self._notes.text.anchor_of_leaf(leaf)

    def at(self, position: int) -> Anchor | None:
        """Return the place of a note on the block of words, or the source, at a position."""
        source = self._source_at(position)
        if source:
            return self._notes.spots.anchor(Spot("source", source))
        leaf = self._places.leaf_at(position)
        return None if leaf is None else self._notes.text.anchor_of_leaf(leaf)

    def _of_selection(self, cursor: QTextCursor) -> Anchor | None:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        figure = self.figure_at(start) if end == start + 1 else ""
        if figure:
            return self._notes.spots.anchor(Spot("figure", figure))
        words = self._places.words_between(start, end)
        return self.at(start) if words is None else self._notes.text.anchor(*words)

    def figure_at(self, position: int) -> str:
        """Return the id of the image at a position; empty if there is none."""
        if position not in self._pane.text_index.pictures:
            return ""
        if position not in self._figures:
            self._figures[position] = self._figure_at(position)
        return self._figures[position]

    def _figure_at(self, position: int) -> str:
        briefing = self._pane.briefing
        if briefing is None:
            return ""
        letter = QTextCursor(self._pane.document())
        letter.setPosition(position + 1)
        number = letter.charFormat().toImageFormat().name().removeprefix(f"{IMAGE_SCHEME}:")
        return figure_ref(briefing, list(briefing.assets)[int(number)])

    def _source_at(self, position: int) -> str:
        """Return the id of the source in whose entry a position is; empty if it is in none."""
        briefing, index = self._pane.briefing, self._pane.text_index
        start = self._pane.document().findBlock(position).position()
        sources = (each.id for each in briefing.sources) if briefing is not None else ()
        return next(
            (each for each in sources if index.anchors.get(source_anchor(each)) == start), ""
        )

    # -- where a note is ----------------------------------------------------------------------

    def position_of(self, placed: PlacedNote) -> int | None:
        """Return where a note begins in the document; None if it is not in the text."""
        spot = placed.spot
        if spot.kind == "source":
            return self._pane.text_index.anchors.get(source_anchor(spot.ref))
        if spot.kind == "figure":
            pictures = self._pane.text_index.pictures
            return next((each for each in pictures if self.figure_at(each) == spot.ref), None)
        if placed.start < 0:
            return None
        return next((each.start for each in self._places.stretches(placed.start, placed.end)), None)

    def in_large_table(self, placed: PlacedNote) -> tuple[int, Cell] | None:
        """Return the large table and the cell that a note is in, if the text lacks that cell."""
        if placed.start < 0 or self.position_of(placed) is not None:
            return None
        key = self._notes.text.leaves[self._notes.text.leaf_at(placed.start)].key
        tables = enumerate(self._pane.text_index.large_tables)
        found = ((number, table.cell_of(key)) for number, table in tables)
        return next(((number, cell) for number, cell in found if cell is not None), None)

    def next_to(self, here: int, by: int) -> Note | None:
        """Return the nearest note that begins after a position, or before it with -1."""
        found = self._next_in_text(here, by)
        for spot in self._notes.noted_spots:
            found += self._begun(self._notes.on_spot(spot))
        nearest = [each for each in found if (each[0] - here) * by > 0]
        return min(nearest, key=lambda each: (by * each[0], each[1]))[2] if nearest else None

    def _next_in_text(self, here: int, by: int) -> list[tuple[int, str, Note]]:
        """Return the notes of the nearest leaf that has one in this direction."""
        positions = ((self._places.position_of(leaf), leaf) for leaf in self._notes.noted_leaves)
        for position, leaf in sorted(
            ((each, leaf) for each, leaf in positions if each is not None), reverse=by < 0
        ):
            begun = self._begun(self._notes.on_leaf(leaf))
            found = [each for each in begun if each[0] >= position and (each[0] - here) * by > 0]
            if found:
                return found
        return []

    def _begun(self, notes: Iterable[PlacedNote]) -> list[tuple[int, str, Note]]:
        """Return where notes begin, when they were made, and the notes."""
        return [
            (position, each.note.created, each.note)
            for each in notes
            if (position := self.position_of(each)) is not None
        ]

    def blocks_between(self, first: int, last: int) -> Iterator[NotedBlock]:
        """Yield the blocks of words between two positions of the document with their notes.

        Those on an image are with the words that it is among.
        """
        for leaf in self._places.leaves_between(first, last):
            position = self._places.position_of(leaf) or 0
            notes = [
                Noted(each, stretch.start, stretch.end)
                for each in self._notes.on_leaf(leaf)
                for stretch in (self._places.stretch(leaf, each.start, each.end),)
            ]
            yield NotedBlock(position, (*notes, *self._on_figures(leaf, position)))
        yield from self._sources_between(first, last)

    def _on_figures(self, leaf: int, position: int) -> Iterator[Noted]:
        following = (each for each in self._pane.text_index.pictures if each >= position)
        for place in takewhile(lambda each: self._places.leaf_at(each) == leaf, following):
            for each in self._notes.on_spot(Spot("figure", self.figure_at(place))):
                yield Noted(each, place, place + 1)

    def _sources_between(self, first: int, last: int) -> Iterator[NotedBlock]:
        briefing, index = self._pane.briefing, self._pane.text_index
        if briefing is None or not 0 <= index.body_end <= last:
            return
        first = self._pane.document().findBlock(first).position()
        for source in briefing.sources:
            start = index.anchors.get(source_anchor(source.id), -1)
            if first <= start <= last:
                end = start + self._pane.document().findBlock(start).length() - 1
                notes = self._notes.on_spot(Spot("source", source.id))
                yield NotedBlock(start, tuple(Noted(each, start, end) for each in notes))

    def at_point(self, place: QPoint) -> list[Note]:
        """Return the notes whose words or sign are at a point of the viewport."""
        position = self._pane.cursorForPosition(place).position()
        found = []
        for block in self.blocks_between(position, position):
            on_sign = self._is_on_sign(place, block)
            found += [
                each.placed.note for each in sorted(block.notes, key=_by_place)
                if on_sign or _holds(each, position)
            ]  # fmt: skip
        return found

    def is_sign(self, place: QPoint) -> bool:
        """Return whether a point of the viewport is beside the column, where the signs are."""
        position = self._pane.cursorForPosition(place).position()
        blocks = self.blocks_between(position, position)
        return any(self._is_on_sign(place, block) for block in blocks)

    def _is_on_sign(self, place: QPoint, block: NotedBlock) -> bool:
        here = QPointF(place.x(), place.y() + self._pane.verticalScrollBar().value())
        painter = self.painter
        areas = (painter.sign_area(block.position, number) for number in range(_SIGNS))
        return any(area.contains(here) for area in areas)

    def tip(self, place: QPoint) -> str:
        """Return what a tip at a point of the viewport says of the notes there."""
        lines = [_line(self._session, note) for note in self.at_point(place)]
        words = "\n".join(filter(None, lines))
        return words if len(words) <= _TIP_LETTERS else f"{words[:_TIP_LETTERS]}…"

    def said(self, start: int, end: int) -> str:
        """Return what is noted in a part of the document, as a screen reader is to say it."""
        noted = {
            each.placed.note.key: each
            for block in self.blocks_between(start, end)
            if start <= block.position <= end
            for each in block.notes
        }
        names = kind_names(self._session.settings.highlight_names)
        notes = [each.placed.note for each in sorted(noted.values(), key=_by_place)[:_SAID]]
        return "; ".join(_spoken(note, names) for note in notes)


def _spoken(note: Note, names: Sequence[str]) -> str:
    """Return the reader, the kind and the words of a note, and what it is on."""
    exact = " ".join(note.anchor.exact.split())
    quoted = exact if len(exact) <= _QUOTED else f"{exact[:_QUOTED].rstrip()}…"
    parts = (note.reader, what_it_is(note, names), quoted, " ".join(note.words.split()))
    return ": ".join(filter(None, parts))


def _by_place(noted: Noted) -> tuple[int, int]:
    return noted.start, noted.end


def _holds(noted: Noted, position: int) -> bool:
    return noted.start <= position <= noted.end and not noted.placed.note.bookmark


def _line(session: Session, note: Note) -> str:
    names = kind_names(session.settings.highlight_names)
    kind = names[note.kind - 1] if note.kind else ""
    said = note.words or kind or (tr("Bookmark") if note.bookmark else "")
    return tr("{reader}: {words}", reader=note.reader, words=said) if note.reader else said
