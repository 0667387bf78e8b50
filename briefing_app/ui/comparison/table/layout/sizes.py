"""How large the rows, the columns and the heads of the table are in a room.

All lengths are in pixels, and all constants in pixels at 100 per cent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing_app.model.comparison import Evidence
from briefing_app.model.table.table import Row
from briefing_app.translation import tr
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.theme.table_style import TableStyle

SIDE = "heads"
"""The name, among the widths that the reader chose, of the heads at the side."""

_LEAST_COLUMN, _COMFORTABLE, _WITH_PROSE, _WIDEST = 48, 96, 124, 420
"""What a motivation takes at least, at ease, at ease with words to read below it, and at most."""
_LONGEST_WORD = 190
"""A longer word, such as an address, is broken."""
_LEAST_SIDE, _LEAST_SIDE_SHARE, _MOST_SIDE, _MOST_SIDE_SHARE = 180, 0.26, 760, 0.5
"""What the evidence takes at least, if columns can be had for it, and at most."""
_LONGEST_SUM = tr("Weighted inconsistency")
_BAR_ROOMS = ((760, 60), (560, 36), (420, 30), (0, 0))
"""From which width on the bars of diagnosticity get which room; in the least there are none."""
LETTER_BOX, MARK_BOX, LETTERS_APART = 24, 27, 4
"""The room for the letter of each reader, and for the mark of their disagreement."""
_LOWEST, _LOW, _MIDDLING = 190, 250, 440
"""In a table less high than this, items of evidence go over one line, and over two."""
_LEGIBLE = 260
"""In less, one line says too little of an item; it gets two unless the table is the lowest."""
_SAME_HEIGHT_FROM = 300
"""From so many items on, all rows of evidence are equally high, as to measure each takes long."""
_UPENDED_HEIGHTS, _UPENDED_SHARE = (110, 140, 170, 200), 0.34
"""How high upended heads are: the first in which titles are whole, up to this share."""
_SMALL_LEAD = 36
"""The height of the row of the lead if its words go over two lines."""
LEAD_EDGE = 3
"""What is left at either side of the small words of the lead, on their pill."""


class Sizes:
    """The sizes of one layout.

    ``side`` is the width of the heads at the side and ``top`` the height of those above; ``column``
    and ``row`` are the usual width and height, and ``columns`` and ``rows`` those that differ, by
    number. ``item_lines``, ``criterion_lines`` and ``title_lines`` are over how many lines words
    go; ``upended`` tells whether the heads above are upended. ``id_width`` and ``bar_room`` are
    the widths for ids and for bars of diagnosticity. ``least_side`` is how narrow the heads at the
    side can be made, ``least_column`` how narrow columns, and ``least_columns`` those that differ.
    """

    def __init__(self, column: int = 0, row: int = 0) -> None:
        self.side = self.top = self.id_width = self.bar_room = 0
        self.column, self.row = column, row
        self.least_side = self.least_column = 0
        self.columns: dict[int, int] = {}
        self.least_columns: dict[int, int] = {}
        self.rows: dict[int, int] = {}
        self.item_lines = self.criterion_lines = self.title_lines = 1
        self.upended = False

    def width_of(self, column: int) -> int:
        """Return the width of a column."""
        return self.columns.get(column, self.column)

    def least_of(self, column: int) -> int:
        """Return how narrow a column can be made: its numbers and letters are never cut."""
        return self.least_columns.get(column, self.least_column)

    @property
    def narrowest(self) -> int:
        """The width of the narrowest column."""
        return min(self.columns.values(), default=self.column)

    def across(self, count: int) -> int:
        """Return the width of so many columns with the heads at the side."""
        usual = count - len(self.columns)
        return self.side + self.column * usual + sum(self.columns.values())

    def down(self, count: int) -> int:
        """Return the height of so many rows with the heads above."""
        return self.top + self.row * (count - len(self.rows)) + sum(self.rows.values())


class UprightSizes:
    """Works out the sizes of a table with motivations as columns.

    The evidence gets the room that the ratings do not need. If motivations have no room for their
    words, their heads are upended; if even that does not help, the table scrolls.
    """

    def __init__(
        self, model: ComparisonModel, style: TableStyle, chosen: Mapping[str, int], voices: int
    ) -> None:
        """Take the widths that the reader chose, by name at 100 per cent (see `column_name`).

        ``voices`` is how many readers share a cell, at least 1.
        """
        self._model, self._style = model, style
        self._chosen = {name: style.px(width) for name, width in chosen.items()}
        self._voices = voices
        self._columns = range(len(model.columns))
        rows = [model.rows[number] for number in model.rows.others]
        self._wordy = [row for row in rows if has_words(row)]
        self._sums = [row for row in rows if row.kind in ("inconsistency", "weighted")]
        sums = [self._widest_sum(place) for place in model.columns]
        words = [max(self._widest_words(place), number)
                 for place, number in zip(model.columns, sums, strict=True)]  # fmt: skip
        titles = [style.widest_word([model.motivation(column).title], bold=True)
                  for column in self._columns]  # fmt: skip
        self._upright = [self._least(max(pair)) for pair in zip(words, titles, strict=True)]
        self._on_end = [self._least(each) for each in words]
        self._narrowed = {column: self._least(each) for column, each in enumerate(sums)}
        self._text = style.widest(model.longest_texts)

    def fit(self, across: int, height: int) -> Sizes:
        """Return the sizes for a room of a width and a height, still without those of rows."""
        style = self._style
        sizes = Sizes(column=style.px(_COMFORTABLE), row=style.row)
        low, middling = height < style.px(_LOW), height < style.px(_MIDDLING)
        sizes.item_lines = 1 if low else 2 if middling else 3
        sizes.criterion_lines = 2 if middling else 9
        sizes.title_lines = 2 if low else 3
        sizes.id_width = min(style.widest(self._model.longest_ids), style.px(90))
        room = next(room for least, room in _BAR_ROOMS if across >= style.px(least))
        sizes.bar_room = style.px(room) if self._model.longest_ids and room else 0
        sizes.least_side = self._least_side(sizes)
        sizes.least_columns = self._narrowed
        widths = self._share_width(sizes, across, upend=not middling)
        sizes.columns = dict(enumerate(widths))
        if item_width(style, sizes) < style.px(_LEGIBLE) and height >= style.px(_LOWEST):
            sizes.item_lines = max(sizes.item_lines, 2)
        sizes.top = self._top(sizes, height)
        return sizes

    # -- widths -------------------------------------------------------------------------------

    def _share_width(self, sizes: Sizes, across: int, *, upend: bool) -> list[int]:
        """Set the width of the heads at the side, and return that of each column."""
        style, columns = self._style, self._columns
        ease = style.px(_WITH_PROSE if self._has_prose() else _COMFORTABLE)
        upright, on_end = self._upright.copy(), self._on_end.copy()
        at_ease = [max(ease, each) for each in upright]
        wanted = [self._side_for(sizes, lines) for lines in range(1, sizes.item_lines + 1)]
        least = min(max(style.px(_LEAST_SIDE), round(across * _LEAST_SIDE_SHARE)), wanted[0])
        most = max(min(style.px(_MOST_SIDE), round(across * _MOST_SIDE_SHARE)), wanted[-1])
        names = {column_name(self._model.motivation(n).id): n for n in columns}
        fixed = {names[name]: max(width, sizes.least_of(names[name]))
                 for name, width in self._chosen.items() if name in names}  # fmt: skip
        for kind in (upright, at_ease, on_end):
            for column, width in fixed.items():
                kind[column] = width
        room = across - sum(at_ease)
        if SIDE in self._chosen:
            sizes.side = max(self._chosen[SIDE], sizes.least_side)
        elif room >= wanted[-1]:
            sizes.side = min(wanted[0], most, room)
        else:
            sizes.side = min(wanted[-1], max(least, across - sum(upright)))
        least_columns = upright
        if upend and sizes.side + sum(upright) > across:
            sizes.upended = True
            least_columns = on_end
            if SIDE not in self._chosen:
                sizes.side = min(wanted[-1], max(least, across - sum(on_end)))
        return _spread(across - sizes.side, least_columns, style.px(_WIDEST), fixed)

    def _least(self, words: int) -> int:
        """Return the least width of a column whose widest word has a width."""
        return least_width(self._style, min(words, self._style.px(_LONGEST_WORD)), self._voices)

    def _widest_words(self, place: int) -> int:
        """Return the width of the widest word in the cells of a motivation that are in words."""
        return self._style.widest_word(row.cells[place].text for row in self._wordy)

    def _widest_sum(self, place: int) -> int:
        return self._style.widest_word((row.cells[place].text for row in self._sums), bold=True)

    def _has_prose(self) -> bool:
        rows = self._model.rows
        return any(rows.kind(number) == "criterion" for number in rows.others)

    def _side_for(self, sizes: Sizes, lines: int) -> int:
        """Return the width in which the longest item goes over so many lines."""
        style = self._style
        words = self._text
        # Lines are not filled to the end, as words are not broken.
        words = words if lines == 1 else round(words / lines * 1.06) + style.px(34)
        return self._side_of(sizes, words, style.widest([_LONGEST_SUM], bold=True))

    def _least_side(self, sizes: Sizes) -> int:
        """Return the width in which ids are whole, and the words of the sums are."""
        style = self._style
        sums = style.widest_word((row.title for row in self._sums), bold=True)
        return self._side_of(sizes, style.px(_LEAST_COLUMN), sums)

    def _side_of(self, sizes: Sizes, words: int, sums: int) -> int:
        """Return the width for words of items, and for titles of sums, which need no bars."""
        style = self._style
        return max(sizes.id_width + style.px(8) + words + sizes.bar_room, sums) + 2 * style.gap

    # -- heights ------------------------------------------------------------------------------

    def _top(self, sizes: Sizes, height: int) -> int:
        style = self._style
        if not sizes.upended:
            if height >= style.px(_LOWEST) and not self._titles_are_whole(sizes):
                sizes.title_lines = 3
            lines = max(len(self._title_lines(sizes, n)) for n in self._columns)
            return style.height_of(lines) + 3
        for top in map(style.px, _UPENDED_HEIGHTS):
            sizes.top = top
            if self._titles_are_whole(sizes) or top > height * _UPENDED_SHARE:
                break
        return sizes.top

    def _titles_are_whole(self, sizes: Sizes) -> bool:
        titles = (self._model.motivation(n).title.split() for n in self._columns)
        return all(
            " ".join(self._title_lines(sizes, number)) == " ".join(words)
            for number, words in enumerate(titles)
        )

    def _title_lines(self, sizes: Sizes, column: int) -> tuple[str, ...]:
        return title_lines(self._model, self._style, sizes, column)

    def size_rows(self, sizes: Sizes, _height: int) -> None:
        """Let rows be as high as their words need, at least as high as those of one line."""
        style, rows = self._style, self._model.rows
        width = item_width(style, sizes)
        if len(rows.items) >= _SAME_HEIGHT_FROM:
            longest = self._model.longest_texts
            lines = max(len(style.lines(text, width, sizes.item_lines)) for text in longest)
            sizes.row = style.height_of(lines)
        for number, item in enumerate(one_by_one(rows.items)):
            lines = len(style.lines(item.text, width, sizes.item_lines))
            if lines > 1:
                sizes.rows[number] = style.height_of(lines)
        for number in rows.others:
            sizes.rows[number] = style.height_of(self._lines_of(rows[number], sizes))
            if rows[number].kind == "lead" and not self._lead_fits(rows[number], sizes):
                sizes.rows[number] = max(sizes.rows[number], style.px(_SMALL_LEAD))

    def _lead_fits(self, row: Row, sizes: Sizes) -> bool:
        """Return whether the words of the lead have room on one line."""
        style = self._style
        return all(
            lead_fits(style, row.cells[place].text, sizes.width_of(column))
            for column, place in enumerate(self._model.columns)
            if row.cells[place].leads
        )

    def _lines_of(self, row: Row, sizes: Sizes) -> int:
        """Return over how many lines a row goes that is not evidence."""
        style = self._style
        count = len(row_title_lines(style, sizes, row))
        if has_words(row):
            for column, place in enumerate(self._model.columns):
                room = cell_room(style, sizes.width_of(column))
                most = most_lines(row, sizes)
                count = max(count, len(style.lines(row.cells[place].text, room, most)))
        return count


def one_by_one(items: Sequence[Evidence]) -> Sequence[Evidence]:
    """Return the items of which each row gets the height that it needs; none of many."""
    return items if len(items) < _SAME_HEIGHT_FROM else ()


def column_name(motivation: str) -> str:
    """Return the name of a motivation's width among those that the reader chose."""
    return f"motivation:{motivation}"


def least_width(style: TableStyle, words: int, voices: int = 1) -> int:
    """Return the least width of a column with words of a width, and ratings of so many readers."""
    least = style.px(_LEAST_COLUMN)
    if voices > 1:
        # The line at the end of a cell is none of the room for its letters.
        letters = min(voices, LETTERS_APART) * style.px(LETTER_BOX)
        least = letters + style.px(MARK_BOX) + 1
    close = max(least, words + 2 * style.near)
    return close if close < style.roomy else max(close, words + 2 * style.gap)


def cell_room(style: TableStyle, width: int) -> int:
    """Return how wide words may be in a cell of a width."""
    return width - 2 * style.gap_in(width)


def item_width(style: TableStyle, sizes: Sizes) -> int:
    """Return how wide the lines of an item of evidence are in the head of its row."""
    return sizes.side - sizes.id_width - style.px(8) - sizes.bar_room - 2 * style.gap


def title_lines(
    model: ComparisonModel, style: TableStyle, sizes: Sizes, column: int
) -> tuple[str, ...]:
    """Return the title of a motivation as it is broken above its column."""
    width = sizes.top - 2 * style.pad if sizes.upended else cell_room(style, sizes.width_of(column))
    most = sizes.title_lines
    if sizes.upended:
        most = max(1, (sizes.width_of(column) - 2) // style.line)
    return style.lines(model.motivation(column).title, width, most, bold=True)


def row_title_lines(style: TableStyle, sizes: Sizes, row: Row) -> tuple[str, ...]:
    """Return the title of a row that is not evidence as it is broken beside its row."""
    most = {"criterion": min(sizes.criterion_lines, 4), "left_out": 6}.get(row.kind, 3)
    return style.lines(row.title, sizes.side - 2 * style.gap, most, bold=is_bold(row))


def lead_fits(style: TableStyle, words: str, width: int) -> bool:
    """Return whether the words of the lead have room on one line of a cell, be they small."""
    return style.small_bold_words.advance(words) + 2 * style.px(LEAD_EDGE) + 2 <= width


def most_lines(row: Row, sizes: Sizes) -> int:
    """Return over how many lines the words of a cell may go."""
    return sizes.criterion_lines if row.kind == "criterion" else 3


def has_words(row: Row) -> bool:
    """Return whether the cells of a row are words that may go over several lines."""
    named = row.kind == "lead" and any(cell.text and not cell.leads for cell in row.cells)
    return named or row.kind in ("likelihood", "confidence", "criterion")


def is_bold(row: Row) -> bool:
    """Return whether the title of a row is set in bold."""
    return row.kind in ("weighted", "lead")


def _spread(room: int, least: Sequence[int], most: int, fixed: Mapping[int, int]) -> list[int]:
    """Return widths that fill a room and are as equal as can be, but for those that are fixed.

    Each is at least the ``least`` given for it and, if that is less, at most ``most``.
    """
    widths = list(least)
    open_ = sorted((n for n in range(len(least)) if n not in fixed), key=lambda n: -least[n])
    left = room - sum(fixed.values())
    for place, number in enumerate(open_):
        share, odd = divmod(max(left, 0), len(open_) - place)
        widths[number] = max(least[number], min(share + (odd > 0), most))
        left -= widths[number]
    return widths
