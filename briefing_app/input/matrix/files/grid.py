"""The filled cells of a table, whatever file they come from, and how many are read."""

from typing import NamedTuple

from briefing_app.input.limits import COLUMNS, ROWS, VALUES
from briefing_app.input.matrix.files.cell_numbers import cell_number, letters
from briefing_app.translation import tr


class Grid:
    """A table: its rows from top to bottom, each with its number and its filled cells.

    Rows and columns count from 1. ``formulas`` are the cells whose text is the value that was saved
    with a formula, ``faults`` say why a cell has no text, ``comments`` are notes beside a cell,
    ``merged`` are ranges of cells in one, ``hidden`` the rows and ``hidden_columns`` the columns
    that the sheet hides. ``struck`` are the cells that had words which are struck out; they are not
    in the rows, because whoever strikes a rating out takes it back. ``remarks`` say what is left
    out of the table, each with the row of the file that it begins at. ``outside`` are texts of
    other sheets and of the briefing on its signs. ``turned`` is a grid whose rows are the columns
    of the file; a row with a number below 0 is one of the file’s own, above those columns.
    """

    __slots__ = ("comments", "count", "faults", "formulas", "hidden", "hidden_columns", "merged",
                 "outside", "remarks", "rows", "step", "struck", "turned")  # fmt: skip

    def __init__(self, *, turned: bool = False) -> None:
        self.turned = turned
        self.rows: list[tuple[int, dict[int, str]]] = []
        self.count = 0
        self.formulas: set[tuple[int, int]] = set()
        self.faults: dict[tuple[int, int], str] = {}
        self.comments: dict[tuple[int, int], str] = {}
        self.merged: list[Merged] = []
        self.hidden: list[int] = []
        self.hidden_columns: set[int] = set()
        self.struck: set[tuple[int, int]] = set()
        self.remarks: list[tuple[int, str]] = []
        self.outside: list[str] = []
        self.step = cell_number(1) - cell_number(0) if turned else 1
        """What `place` grows by from one column to the next."""

    def place(self, row: int, column: int = 0) -> int:
        """Return the number of a cell in the file, or with column 0 of a row, as `cell_number`."""
        if row < 0:
            return cell_number(-row, column)
        return cell_number(column, row) if self.turned else cell_number(row, column)

    def column_name(self, column: int) -> str:
        """Return how the file names a column: by its letters, or by its number if it is a row."""
        return str(column) if self.turned else letters(column)

    def add(self, number: int, cells: dict[int, str]) -> bool:
        """Take in a row, empty or not; return False if nothing after it is read."""
        far = max(cells, default=0)
        if far > COLUMNS:
            self._remark_far(number)
            cells = {column: text for column, text in cells.items() if column <= COLUMNS}
        if not cells:
            return True
        if len(self.rows) == ROWS or self.count + len(cells) > VALUES:
            most = (
                tr("{rows} rows", rows=f"{ROWS:,}")
                if len(self.rows) == ROWS
                else tr("{values} filled cells", values=f"{VALUES:,}")
            )
            sentence = tr(
                "At most {most} are read; this row and those below are left out.", most=most
            )
            self.remarks.append((number, sentence))
            return False
        self.rows.append((number, cells))
        self.count += len(cells)
        return True

    def hide_columns(self, first: int, last: int) -> None:
        """Note that the sheet hides some columns."""
        self.hidden_columns.update(range(max(first, 1), min(last, COLUMNS) + 1))

    def _remark_far(self, number: int) -> None:
        sentence = tr(
            "At most {columns} columns are read; those after them are left out.", columns=COLUMNS
        )
        if not any(text == sentence for _, text in self.remarks):
            self.remarks.append((number, sentence))


class Merged(NamedTuple):
    """A range of cells that are merged into one, such as ``B2:D3``."""

    name: str
    first_row: int
    last_row: int
    first_column: int
    last_column: int
