"""What the writer notes down while it writes, so that the pane finds its way in the document.

All positions are those of QTextDocument and only ever grow, so every list is sorted.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.model.words.language import Direction
from briefing_app.ui.reader.document.typography import Typography
from briefing_app.ui.state.target import Target

if TYPE_CHECKING:
    from briefing_app.ui.reader.document.table_widths import Columns
    from briefing_app.ui.reader.tables.large_table import LargeTable

_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_LAST_NARROW = "\uffff"
"""Letters after this one take two positions."""


class Box:
    """Something drawn behind a run of blocks: a callout, a quote, code or a rule.

    ``start`` and ``end`` are the positions of its first and its last block; ``rise`` and ``fall``
    say how far it reaches above the one and below the other, ``left`` and ``right`` how far it
    is set in from the edges of the column, in pixels. ``parent`` is the index of the box around
    it, or -1. ``look`` is ``quote``, ``code``, ``rule``, or the variant of a callout. The bar of a
    quote or a callout is at the edge that lines of the ``direction`` begin at.
    """

    __slots__ = ("direction", "end", "fall", "left", "look", "parent", "right", "rise", "start")

    def __init__(self, look: str, left: int, right: int, parent: int, direction: Direction) -> None:
        self.look = look
        self.left = left
        self.right = right
        self.parent = parent
        self.direction = direction
        self.start = -1
        self.end = -1
        self.rise = 0
        self.fall = 0


class Marker(NamedTuple):
    """What is before a list item: the position of the block, the text, and where it ends.

    ``text`` may be ``•``, ``◦``, ``☐``, ``☑`` or a number; ``edge`` is in pixels from the edge of
    the column that lines of the ``direction`` begin at; ``pixels`` and ``line`` are those of the
    text that follows.
    """

    position: int
    text: str
    edge: int
    pixels: int
    line: int
    direction: Direction


class Chip(NamedTuple):
    """Words within a line that have a background: ``code``, ``keyboard`` or ``mark``.

    An ``insertion`` has a second line below the one that underlines it.
    """

    start: int
    end: int
    look: str


class Picture(NamedTuple):
    """An image in the text: its alternative text and its size at this zoom, in pixels.

    ``inset`` is by how much the place of the image is narrower than the column.
    """

    words: str
    width: int
    height: int
    inset: int

    def size(self, room: int) -> tuple[int, int]:
        """Return width and height in a column of so many pixels; its shape is kept."""
        width = max(1, min(self.width, room - self.inset))
        return width, max(1, round(self.height * width / max(1, self.width)))


class TableFit:
    """A table, or a piece of a long one, and how it uses the width of the pane.

    ``position`` and ``end`` are those of its first and its last cell; ``left`` and ``right`` say
    how far its place is in from the edges of the column. ``widths`` are those of its columns from
    left to right, ``begin`` is where it begins in pixels from the left edge of the column, and
    ``hidden`` how much of it is beyond the left and beyond the right edge of the pane. ``headers``
    is how many of its rows are headers; ``begun_before`` is true of all pieces after the first.
    """

    __slots__ = (
        "begin", "begun_before", "columns", "direction", "end", "headers", "hidden", "left",
        "position", "right", "widths",
    )  # fmt: skip

    def __init__(self, columns: Columns, left: int, right: int, direction: Direction) -> None:
        self.columns = columns
        self.left = left
        self.right = right
        self.direction = direction
        self.position = self.end = -1
        self.headers = 0
        self.begun_before = False
        self.widths: tuple[int, ...] = ()
        self.begin = 0
        self.hidden = (0, 0)

    def fit(self, typography: Typography) -> bool:
        """Fit it into the width that there is now; return whether that changes anything.

        It begins with the text while it has room after it; then it takes the room before it.
        """
        before = self.widths, self.begin
        room = max(1, typography.room - self.left - self.right)
        sides = typography.free_left + self.left, typography.free_right + self.right
        self.widths = self.columns.widths(room, sides[0] + room + sides[1])
        first, after = sides[::-1] if self.direction == "rtl" else sides
        over = max(0, sum(self.widths) - room - after)
        moved = min(over, first)
        if self.direction == "rtl":
            self.begin = self.left + room + moved - sum(self.widths)
            self.hidden = over - moved, 0
        else:
            self.begin = self.left - moved
            self.hidden = 0, over - moved
        return (self.widths, self.begin) != before


class SpokenRun(NamedTuple):
    """Words between two positions that are said in their own way.

    ``said`` is the language of a passage, the TeX of a formula, or how a look is told: as words
    that are ``struck_out``, ``inserted`` or ``raised``, or the ``call`` of a note.
    """

    start: int
    end: int
    said: str


class ListSpan:
    """A list: the positions of its first and its last block, -1 while that is not written.

    ``boxes`` is how many boxes had begun before it.
    """

    __slots__ = ("boxes", "end", "start")

    def __init__(self, start: int, boxes: int) -> None:
        self.start = start
        self.end = -1
        self.boxes = boxes


class TextIndex:
    """Everything noted so far.

    ``anchors`` maps ids to positions; ``numbers`` and ``number_positions`` are the paragraph
    numbers and where their blocks start; ``sections`` and ``section_positions`` the same for the
    ids of headings; ``links`` is by the index in a link's address; ``cites`` maps a
    source to the anchors of its citations, with the paragraph of each, ``calls`` a footnote to the
    anchors of its references; ``pictures`` are the images by their positions and
    ``tables`` the tables, ``lists`` the lists; ``definitions`` are lists of terms, from where they
    begin to where they end, and ``terms`` where each of the terms begins.
    ``portions`` are the positions of portion marks, by where their block starts.
    ``leaves`` is where the words of each leaf of the text begin, by its key.
    ``begun_at`` maps the pieces of a long block after its first to where that first one is.
    ``languages`` are the passages whose language the author says, ``formulas`` those in TeX, and
    ``looks`` words whose look says something.
    ``signs`` are the positions of what orders code in a line from right to left and is no letter.
    ``large_tables`` are those that have a view of their own, by the index that a link to one has.
    ``body_end`` is where the text ends and the added sections begin, or -1 while it is not known.
    """

    def __init__(self) -> None:
        self.anchors: dict[str, int] = {}
        self.numbers: list[int] = []
        self.number_positions: list[int] = []
        self.sections: list[str] = []
        self.section_positions: list[int] = []
        self.boxes: list[Box] = []
        self.box_starts: list[int] = []
        self.markers: list[Marker] = []
        self.marker_positions: list[int] = []
        self.chips: list[Chip] = []
        self.links: list[Target] = []
        self.cites: dict[str, list[tuple[str, int]]] = {}
        self.calls: dict[str, list[str]] = {}
        self.pictures: dict[int, Picture] = {}
        self.tables: list[TableFit] = []
        self.lists: list[ListSpan] = []
        self.definitions: dict[int, int] = {}
        self.terms: set[int] = set()
        self.large_tables: list[LargeTable] = []
        self.portions: dict[int, range] = {}
        self.leaves: dict[int, int] = {}
        self.begun_at: dict[int, int] = {}
        self.languages: list[SpokenRun] = []
        self.formulas: list[SpokenRun] = []
        self.looks: list[SpokenRun] = []
        self.signs: list[int] = []
        self._last_pieces: dict[int, int] = {}
        self.body_end = -1

    def paragraph_at(self, position: int) -> int:
        """Return the number of the last numbered paragraph that starts at or before a position."""
        index = bisect_right(self.number_positions, position) - 1
        return self.numbers[index] if index >= 0 else 0

    def paragraph_in_section(self, position: int) -> int:
        """Return the paragraph at a position, or the next one of its section; 0 for none.

        What is before the first heading belongs to the first section.
        """
        starts, numbers = self.section_positions, self.number_positions
        section = bisect_right(starts, position)
        begin = starts[section - 1] if section else 0
        following = max(section, 1)
        end = starts[following] if following < len(starts) else inf
        index = bisect_right(numbers, position) - 1
        if index < 0 or numbers[index] < begin:
            index += 1
        return self.numbers[index] if index < len(numbers) and numbers[index] < end else 0

    def section_at(self, position: int) -> str:
        """Return the id of the last heading at or before a position; empty before the first."""
        index = bisect_right(self.section_positions, position) - 1
        return self.sections[index] if index >= 0 else ""

    def section_read_at(self, position: int) -> str:
        """Return the section that is read at a position: before the first heading, the first."""
        return self.section_at(position) or next(iter(self.sections), "")

    def signs_between(self, start: int, end: int) -> int:
        """Return how many of the positions from ``start`` to before ``end`` are those of signs."""
        return bisect_left(self.signs, end) - bisect_left(self.signs, start)

    def words_at(self, text: str, start: int) -> str:
        """Return the text at a position with the words of its pictures, and without signs."""
        if _OBJECT not in text and not self.signs_between(start, start + 2 * len(text)):
            return text
        words = dict.fromkeys(self.signs, "")
        words |= {position: picture.words for position, picture in self.pictures.items()}
        made = []
        for letter in text:
            made.append(words.get(start, letter))
            start += 1 + (letter > _LAST_NARROW)
        return "".join(made)

    @property
    def joined_at(self) -> list[int]:
        """The positions before which there is no letter: pieces of a block, and after signs."""
        return sorted({*self.begun_at, *(sign + 1 for sign in self.signs)})

    def position_of(self, number: int) -> int | None:
        """Return where a numbered paragraph starts, or None where it is not written yet."""
        index = bisect_right(self.numbers, number) - 1
        if index < 0 or self.numbers[index] != number:
            return None
        return self.number_positions[index]

    def go_on(self, before: int, position: int) -> None:
        """Remember that a block at a position only goes on from the one before it."""
        first = self.first_piece(before)
        self.begun_at[position] = first
        self._last_pieces[first] = position

    def first_piece(self, start: int) -> int:
        """Return where the first piece is of what a block at a position is a piece of."""
        return self.begun_at.get(start, start)

    def last_piece(self, start: int) -> int:
        """Return where the last piece is so far of a block whose first piece starts there."""
        return self._last_pieces.get(start, start)

    def paragraph_of(self, start: int) -> int:
        """Return the number of the paragraph that a block at a position belongs to; 0 if none."""
        first = self.first_piece(start)
        number = self.paragraph_at(first)
        return number if self.position_of(number) == first else 0

    def note_portion(self, block: int, mark: range) -> None:
        """Remember where the portion mark is of what a block at a position is a piece of."""
        self.portions[self.first_piece(block)] = mark

    def marks_left_out(self, start: int, end: int, selected: range) -> tuple[range, range]:
        """Return the portion marks that belong to a selection and are not in it; empty for none.

        The selection begins in the block at ``start`` and ends in that at ``end``. The first mark
        is before it, the second after it.
        """
        before = self.portions.get(self.first_piece(start), range(0))
        after = self.portions.get(self.first_piece(end), range(0))
        return (
            before if before.start < selected.start else range(0),
            after if after.stop > selected.stop else range(0),
        )

    def note_anchor(self, anchor: str, position: int) -> None:
        """Remember where an id is; the first one of an id counts."""
        if anchor:
            self.anchors.setdefault(anchor, position)

    def begin_list(self, start: int) -> None:
        """Remember that a list begins at a position."""
        self.lists.append(ListSpan(start, len(self.boxes)))

    def address(self, target: Target) -> str:
        """Remember a link and return its address inside the document."""
        self.links.append(target)
        return f"{SCHEME}:{len(self.links) - 1}"


SCHEME = "to"
"""The scheme of the addresses inside the document; they never leave the program."""
