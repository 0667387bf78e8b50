"""A sheet of a workbook that writes formulas as they are, and many short texts quickly."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from xlsxwriter.worksheet import CellBlankTuple, CellStringTuple, Worksheet

from briefing_app.output.xlsx_notes import column_name

if TYPE_CHECKING:
    from xlsxwriter.format import Format


class PlainSheet(Worksheet):  # type: ignore[misc]
    """A worksheet for the formulas in `xlsx_formulas`, which only use old functions."""

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

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:  # noqa: ARG002, FBT001, FBT002
        """Return a formula without its equals sign.

        WORKAROUND: XlsxWriter looks for each of thirty new functions in each formula, which is a
        third of the time of a large workbook; see Worksheet._prepare_formula.
        """
        return formula.removeprefix("=")
