"""A sheet of a workbook that writes formulas as they are, and many short texts quickly."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from xlsxwriter.worksheet import CellBlankTuple, CellFormulaTuple, CellStringTuple, Worksheet

from briefing_app.output.workbook.xlsx_notes import Note, column_name

if TYPE_CHECKING:
    from xlsxwriter.format import Format

_ROWS_OF_SPAN = 16
"""Rows that the format has one span for."""


class PlainSheet(Worksheet):  # type: ignore[misc]
    """A worksheet for the formulas in `xlsx_formulas`, which only use old functions."""

    def __init__(self) -> None:
        super().__init__()
        self._across: dict[tuple[float, ...], list[float]] = {}
        self._down: dict[tuple[float, ...], list[float]] = {}

    def write_letters(self, row: int, column: int, letters: Iterable[str], look: "Format") -> None:
        """Write letters in cells beside one another, from a column on; empty ones are blanks.

        WORKAROUND: XlsxWriter's own calls look at each cell as if it were one of a few.
        """
        cells, blank = self.table[row], CellBlankTuple(look)
        written: dict[str, CellStringTuple] = {}
        last = column
        for last, letter in enumerate(letters, column):
            if not letter:
                cells[last] = blank
                continue
            # The table of texts counts how often each is used.
            index = self.str_table._get_shared_string_index(letter)  # noqa: SLF001
            if letter not in written:
                written[letter] = CellStringTuple(index, look)
            cells[last] = written[letter]
        self._check_dimensions(row, column)
        self._check_dimensions(row, last)

    def write_formula(
        self, row: int, column: int, formula: str, look: "Format", value: str | float
    ) -> None:
        """Write a formula with the value that it gives.

        WORKAROUND: XlsxWriter looks for each of many new functions in each formula, twice, which is
        a third of the time of a large workbook; see Worksheet._write_formula.
        """
        self._check_dimensions(row, column)
        self.table[row][column] = CellFormulaTuple(formula.removeprefix("="), look, value)

    def write_note(self, row: int, column: int, words: str, width: int, height: int) -> None:
        """Write the note of a cell, in a box of so many pixels."""
        self.has_vml = self.has_comments = True
        self.comments[row][column] = Note(row, column, words, width, height)

    def _comment_vertices(self, comment: Note) -> list[float]:
        """Return where the box of a note is, as the library has it; each side is counted once."""
        across = (comment.start_col, comment.x_offset, comment.width)
        if across not in self._across:
            column, x, width = across
            self._across[across] = self._position_object_pixels(column, 0, x, 0, width, 0, 0)[::2]
        down = (comment.start_row, comment.y_offset, comment.height)
        if down not in self._down:
            row, y, height = down
            self._down[down] = self._position_object_pixels(0, row, 0, y, 0, height, 0)[1::2]
        left, x, right, end_x, x_place = self._across[across]
        top, y, bottom, end_y, y_place = self._down[down]
        return [left, top, x, y, right, bottom, end_x, end_y, x_place, y_place,
                comment.width, comment.height]  # fmt: skip

    def _calculate_spans(self) -> None:
        """Find the first and the last column of each 16 rows, without a look at each cell."""
        found: dict[int, list[int]] = {}
        for rows in (self.table, self.comments):
            for row, cells in rows.items():
                found.setdefault(row // _ROWS_OF_SPAN, []).extend((min(cells), max(cells)))
        self.row_spans = {
            block: f"{min(columns) + 1}:{max(columns) + 1}" for block, columns in found.items()
        }

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        """Write a cell; those with text and blanks, which are by far the most, without detours."""
        kind = type(cell)
        if kind is CellStringTuple:
            look = cell.format._get_xf_index()  # noqa: SLF001
            self.fh.write(
                f'<c r="{column_name(col)}{row + 1}" s="{look}" t="s"><v>{cell.string}</v></c>'
            )
        elif kind is CellBlankTuple:
            look = cell.format._get_xf_index()  # noqa: SLF001
            self.fh.write(f'<c r="{column_name(col)}{row + 1}" s="{look}"/>')
        else:
            super()._write_cell(row, col, cell)
