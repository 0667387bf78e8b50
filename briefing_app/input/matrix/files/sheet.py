"""The cells of one sheet of a workbook, from its XML, row by row."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from briefing_app.input.limits import COLUMNS, EMPTY_ROWS, MERGED
from briefing_app.input.matrix.files.cell_numbers import letters
from briefing_app.input.matrix.files.grid import Grid, Merged
from briefing_app.input.matrix.files.markup import EnoughError, Target
from briefing_app.translation import number, tr

LAST_ROW = 1_048_576
"""The last row that a sheet can have."""
_LAST_COLUMN = 16_384
_TRUE = frozenset({"1", "true"})
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
NO_VALUE = tr("This cell has a formula without a saved value, so it is left out.")
GAP = tr(
    "There are more than {empty_rows} empty rows here; anything below them is not read.",
    empty_rows=number(EMPTY_ROWS),
)


def error_sentence(words: str) -> str:
    """Return the sentence about a cell in which the spreadsheet shows an error."""
    return tr("The spreadsheet shows the error {words} here; the cell is left out.", words=words)


def row_and_column(reference: str) -> tuple[int, int] | None:
    """Return row and column of a reference such as ``D7``, or None for no such cell."""
    found = _REFERENCE.fullmatch(reference.replace("$", ""))
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(found[2])
    return (row, column) if 0 < row <= LAST_ROW and column <= _LAST_COLUMN else None


_NAMES = [letters(column) for column in range(COLUMNS + 2)]


def whole_number(text: str, otherwise: int) -> int:
    """Return the whole number that an attribute gives, or a default if it gives none."""
    is_number = len(text) < 10 and text.isascii() and text.isdigit()
    return int(text) if is_number else otherwise


class Formats(NamedTuple):
    """What all sheets of the workbook share.

    ``strings`` are the shared texts by their numbers; ``shown`` has, for each style of a cell, how
    precise a date it shows: ``year``, ``month`` or ``day``, or ``percent``, empty for a plain
    number; ``since_1904`` is the other epoch. ``struck`` are the styles that strike words out, and
    ``struck_strings`` the numbers of the texts that had such words.
    """

    strings: Mapping[str, str]
    shown: Sequence[str]
    since_1904: bool
    struck: Collection[str]
    struck_strings: Collection[str]


def strikes(attributes: Mapping[str, str]) -> bool:
    """Return whether an element ``strike`` strikes words out; it may say that it does not."""
    return attributes.get("val", "1") in _TRUE


def number_words(text: str) -> str:
    """Return a number as a person would write it: without ``.0``, at full precision."""
    try:
        value = float(text)
    except ValueError:
        return text
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def percent_words(text: str) -> str:
    """Return a share as per cent, such as ``80%``; words that are no number are unchanged."""
    try:
        return f"{float(text) * 100:.12g}%"
    except ValueError:
        return text


def date_words(text: str, precision: str, *, since_1904: bool) -> str:
    """Return a date in ISO 8601; a number that is not a date is returned unchanged."""
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, WINDOWS_EPOCH, from_excel

    epoch = CALENDAR_MAC_1904 if since_1904 else WINDOWS_EPOCH
    try:
        moment = from_excel(float(text), epoch)
        whole = str(moment.date().isoformat())
    except (ValueError, OverflowError, AttributeError):
        return number_words(text)
    return whole[: {"year": 4, "month": 7, "day": 10}[precision]]


class SheetReader(Target):
    """Reads a sheet into a `Grid`."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.grid = Grid()
        self._formats = formats
        self._strings = formats.strings
        self._struck = formats.struck
        self._struck_strings = formats.struck_strings
        self._row = 0
        self._row_name = ""
        self._column = 0
        self._cells: dict[int, str] = {}
        self._filled = 0
        self._cell: dict[str, str] = {}
        self._text = ""
        self._has_formula = self._in_phonetic = self._in_struck = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element."""
        self.written = ""
        name = self.names[tag]
        if name == "c":
            self._cell = attributes
            self._text = ""
            self._has_formula = False
        elif name == "v":
            return  # every other element
        elif name == "row":
            self._begin_row(attributes)
        elif name == "f":
            self._has_formula = True
        elif name == "rPh":
            self._in_phonetic = True
        elif name == "strike":
            self._in_struck = strikes(attributes)
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in _TRUE:
            first = whole_number(attributes.get("min", ""), 0)
            self.grid.hide_columns(first, whole_number(attributes.get("max", ""), first))

    def end(self, tag: str) -> None:
        """Take in the end of an element; raises EnoughError after the last that is read."""
        name = self.names[tag]
        if name == "v":
            self._text = self.written
        elif name == "c":
            self._end_cell()
        elif name == "t" and not self._in_phonetic:
            if self._in_struck:
                self._strike()
            else:
                self._text += self.written
        elif name == "r":
            self._in_struck = False
        elif name == "rPh":
            self._in_phonetic = False
        elif name == "row":
            self._end_row()
        elif name == "mergeCells":
            raise EnoughError

    def _begin_row(self, attributes: dict[str, str]) -> None:
        number = whole_number(attributes.get("r", ""), self._row + 1)
        # A sheet whose rows go backwards was not written by a spreadsheet; the count goes on.
        self._row = number if self._row < number <= LAST_ROW else self._row + 1
        self._row_name = str(self._row)
        self._column = 0
        self._cells = {}
        if attributes.get("hidden") in _TRUE:
            self.grid.hidden.append(self._row)
        if self._row - self._filled > EMPTY_ROWS:
            self.grid.remarks.append((self._filled + 1, GAP))
            raise EnoughError

    def _end_cell(self) -> None:
        cell = self._cell
        self._column += 1
        reference = cell.get("r", "")
        if self._column >= len(_NAMES) or reference != _NAMES[self._column] + self._row_name:
            self._jump(reference)
        kind = cell.get("t", "n")
        words = self._strings.get(self._text, "") if kind == "s" else self._words(kind)
        if self._struck and words and cell.get("s", "0") in self._struck:
            self._strike()
            return
        if self._struck_strings and kind == "s" and self._text in self._struck_strings:
            self._strike()
        if kind == "e" and words:
            self._fault(error_sentence(words))
        elif words and not words.isspace():
            self._cells[self._column] = words
            if self._has_formula:
                self.grid.formulas.add((self._row, self._column))
        elif self._has_formula:
            self._fault(NO_VALUE)

    def _strike(self) -> None:
        """Note that words of a cell are struck out."""
        if self._column <= COLUMNS:
            self.grid.struck.add((self._row, self._column))

    def _jump(self, reference: str) -> None:
        """Go to the column of a cell that has a reference; others are where the last one ended."""
        cell = row_and_column(reference)
        if cell:
            self._column = cell[1]

    def _fault(self, sentence: str) -> None:
        """Note why a cell has no text, if it is in a column that is read."""
        if self._column <= COLUMNS:
            self.grid.faults[self._row, self._column] = sentence

    def _words(self, kind: str) -> str:
        """Return the value of a cell as text, but for one of the shared texts."""
        text = self._text
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(text, text)
        if kind == "d":
            return text.removesuffix("T00:00:00")
        return self._number(text) if kind == "n" and text else text

    def _number(self, text: str) -> str:
        """Return a number as its cell shows it: as it is, as a date or as per cent."""
        style = whole_number(self._cell.get("s", ""), 0)
        shown = self._formats.shown[style] if style < len(self._formats.shown) else ""
        if shown == "percent":
            return percent_words(text)
        if shown:
            return date_words(text, shown, since_1904=self._formats.since_1904)
        return number_words(text)

    def _end_row(self) -> None:
        if self._cells:
            self._filled = self._row
        if not self.grid.add(self._row, self._cells):
            raise EnoughError

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        start, end = row_and_column(first), row_and_column(last)
        if start and end and len(self.grid.merged) < MERGED:
            name = f"{letters(start[1])}{start[0]}:{letters(end[1])}{end[0]}"
            self.grid.merged.append(Merged(name, start[0], end[0], start[1], end[1]))
