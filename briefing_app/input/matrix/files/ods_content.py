"""The part of an OpenDocument spreadsheet that has its styles and all its sheets, row by row.

Rows and cells that are there many times over are written once, with a count. They are counted
before they are made.
"""

import re
from collections.abc import Collection, Mapping

from briefing_app.input.limits import COLUMNS, EMPTY_ROWS, MERGED, VALUES
from briefing_app.input.matrix.files.cell_numbers import letters
from briefing_app.input.matrix.files.grid import Grid, Merged
from briefing_app.input.matrix.files.markup import EnoughError
from briefing_app.input.matrix.files.ods_styles import StyleReader, plain
from briefing_app.input.matrix.files.sheet import (
    GAP,
    LAST_ROW,
    NO_VALUE,
    error_sentence,
    number_words,
    percent_words,
    whole_number,
)
from briefing_app.translation import tr

_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 100
_TOO_MUCH = tr(
    "The sheets have more filled cells than are read; this row and all after it are left out."
)


class _Row:
    """The cells of a row until it is complete, by their columns."""

    def __init__(self, attributes: Mapping[str, str]) -> None:
        self.attributes = attributes
        self.column = 0
        self.cells: dict[int, str] = {}
        self.comments: dict[int, str] = {}
        self.faults: dict[int, str] = {}
        self.formulas: set[int] = set()
        self.struck: set[int] = set()

    @property
    def weight(self) -> int:
        """How much it is to keep."""
        return sum(map(len, (self.cells, self.comments, self.faults, self.formulas, self.struck)))


class _Cell:
    """What is in a cell until it is complete. ``level`` is how deep an element inside it is.

    ``struck`` are the styles that strike words out, and ``has_struck`` is whether it has any.
    """

    def __init__(self, attributes: Mapping[str, str], struck: Collection[str]) -> None:
        self.attributes = attributes
        self.level = 0
        self.has_struck = False
        self._struck = struck
        self._struck_level = 0
        self.in_comment = False
        self._in_paragraph = False
        self.paragraphs: list[str] = []
        self.comment: list[str] = []

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        self.level += 1
        if name == "annotation":
            self.in_comment = True
        elif name == "p" and self.level == 1 + self.in_comment:
            (self.comment if self.in_comment else self.paragraphs).append("")
            self._in_paragraph = True
        elif name == "s":
            self.add(" " * min(whole_number(attributes.get("c", ""), 1), _MOST_BLANKS))
        elif name == "span" and not self._struck_level and not self.in_comment:
            self._struck_level = self.level * (attributes.get("style-name") in self._struck)
        elif name in ("tab", "line-break"):
            self.add("\t" if name == "tab" else "\n")

    def read(self, text: str) -> None:
        """Take in text as it is written, in which blanks and line ends are one blank."""
        self.add(_SPACE.sub(" ", text))

    def add(self, text: str) -> None:
        """Take in text that belongs to a paragraph of the cell, or of its comment."""
        if self._struck_level:
            self.has_struck |= bool(text)
        elif self._in_paragraph:
            (self.comment if self.in_comment else self.paragraphs)[-1] += text

    def end(self, name: str, text: str) -> None:
        self.read(text)
        if self.level == self._struck_level:
            self._struck_level = 0
        if name == "p" and self.level == 1 + self.in_comment:
            self._in_paragraph = False
        elif name == "annotation":
            self.in_comment = False
        self.level -= 1


class ContentReader:
    """Reads all sheets. ``sheets`` are their names and whether they are hidden."""

    def __init__(self, styles: StyleReader) -> None:
        self.sheets: list[tuple[str, bool]] = []
        self.grids: list[Grid] = []
        self._styles = styles
        self._in_body = False
        self._columns: list[tuple[int, str]] = []
        self._row: _Row | None = None
        self._cell: _Cell | None = None
        self._number: int
        self._filled: int
        self._is_done: bool
        self._left = 2 * VALUES

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element."""
        known = plain(attributes)
        if not self._in_body:
            self._in_body = name == "body"
            self._styles.take(name, known)
        elif self._cell is not None:
            self._cell.begin(name, known)
        elif name == "table":
            self._begin_table(known)
        elif name == "table-column":
            last = self._columns[-1][0] if self._columns else 0
            count = whole_number(known.get("number-columns-repeated", ""), 1)
            self._columns.append((last + count, known.get("default-cell-style-name", "")))
            if self.grids and known.get("visibility", "visible") != "visible":
                self.grids[-1].hide_columns(last + 1, last + count)
        elif name == "table-row" and self.grids:
            self._row = _Row(known)
        elif name in ("table-cell", "covered-table-cell") and self._row is not None:
            self._cell = _Cell(known, self._styles.struck)

    def text(self, words: str) -> None:
        """Take in text before an element inside another."""
        if self._cell is not None:
            self._cell.read(words)

    def end(self, name: str, text: str) -> None:
        """Take in the end of an element; raises EnoughError after the last that is read."""
        if self._cell is not None and self._cell.level:
            self._cell.end(name, text)
        elif self._cell is not None and self._row is not None:
            self._end_cell(self._row, self._cell, is_covered=name == "covered-table-cell")
            self._cell = None
        elif name == "table-row" and self._row is not None:
            self._end_row(self._row)
            self._row = None
        elif not self._in_body:
            self._styles.end(name)

    def _begin_table(self, attributes: Mapping[str, str]) -> None:
        hidden = attributes.get("style-name", "") in self._styles.hidden
        self.sheets.append((attributes.get("name", ""), hidden))
        self.grids.append(Grid())
        self._columns = []
        self._number = self._filled = 0
        self._is_done = False

    def _end_cell(self, row: _Row, cell: _Cell, *, is_covered: bool) -> None:
        first = row.column + 1
        count = whole_number(cell.attributes.get("number-columns-repeated", ""), 1)
        row.column += count
        if is_covered:
            return
        self._merge(first, cell.attributes)
        words = self._words(cell, first, row)
        fault = ""
        if cell.attributes.get("extended-value-type") == "error":
            fault = error_sentence(words)
        elif "formula" in cell.attributes and not words and not cell.has_struck:
            fault = NO_VALUE
        comment = "\n".join(cell.comment).strip()
        # Words beyond the last column count as one more, which is reported.
        last = COLUMNS + 1 if words else COLUMNS
        for column in range(min(first, COLUMNS + 1), min(row.column, last) + 1):
            if fault:
                row.faults[column] = fault
            elif words and not words.isspace():
                row.cells[column] = words
                if "formula" in cell.attributes:
                    row.formulas.add(column)
            if cell.has_struck:
                row.struck.add(column)
            if comment:
                row.comments[column] = comment

    def _words(self, cell: _Cell, column: int, row: _Row) -> str:
        """Return the value of a cell as text, without what is struck out."""
        style = cell.attributes.get("style-name") or self._style_of(column, row)
        words = self._value(cell, style)
        if words and style in self._styles.struck:
            cell.has_struck = True
            return ""
        return words

    def _value(self, cell: _Cell, style: str) -> str:
        """Return the value of a cell of a style as text."""
        given, text = cell.attributes, "\n".join(cell.paragraphs)
        match given.get("value-type"):
            case "float" | "currency":
                return number_words(given.get("value", text))
            case "percentage":
                return percent_words(given.get("value", text))
            case "date":
                return self._styles.date(given.get("date-value", text), style)
            case "boolean":
                return given.get("boolean-value", text).upper()
        return text or ("" if cell.has_struck else given.get("string-value", ""))

    def _style_of(self, column: int, row: _Row) -> str:
        """Return the style of a cell that names none: that of its row or its column."""
        style = row.attributes.get("default-cell-style-name", "")
        return style or next((style for last, style in self._columns if column <= last), "")

    def _merge(self, column: int, attributes: Mapping[str, str]) -> None:
        wide = whole_number(attributes.get("number-columns-spanned", ""), 1)
        high = whole_number(attributes.get("number-rows-spanned", ""), 1)
        merged, row = self.grids[-1].merged, self._number + 1
        if (wide > 1 or high > 1) and len(merged) < MERGED:
            last_row, last = row + max(high, 1) - 1, column + max(wide, 1) - 1
            name = f"{letters(column)}{row}:{letters(last)}{last_row}"
            merged.append(Merged(name, row, last_row, column, last))

    def _end_row(self, row: _Row) -> None:
        count = max(1, whole_number(row.attributes.get("number-rows-repeated", ""), 1))
        first = self._number + 1
        self._number += count
        if self._is_done or not row.weight:
            return
        grid = self.grids[-1]
        if first - self._filled > EMPTY_ROWS or first > LAST_ROW:
            grid.remarks.append((self._filled + 1, GAP))
            self._is_done = True
            return
        for number in range(first, min(self._number, LAST_ROW) + 1):
            self._left -= row.weight
            if self._left < 0:
                grid.remarks.append((number, _TOO_MUCH))
                raise EnoughError
            if not grid.add(number, dict(row.cells)):
                self._is_done = True
                return
            self._keep(grid, number, row)
        self._filled = self._number

    def _keep(self, grid: Grid, number: int, row: _Row) -> None:
        """Take what is beside the texts of a row into the table."""
        if row.attributes.get("visibility", "visible") != "visible":
            grid.hidden.append(number)
        grid.struck.update((number, column) for column in row.struck)
        grid.formulas.update((number, column) for column in row.formulas)
        grid.faults.update({(number, column): words for column, words in row.faults.items()})
        grid.comments.update({(number, column): words for column, words in row.comments.items()})
