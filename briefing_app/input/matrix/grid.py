"""The filled cells of a table, whatever file they come from, and how many are read."""

from typing import NamedTuple

from briefing_app.input.limits import COLUMNS, ROWS, VALUES
from briefing_app.translation import tr


class Grid:
    """A table: its rows from top to bottom, each with its number and its filled cells.

    Rows and columns count from 1. ``formulas`` are the cells whose text is the value that was saved
    with a formula, ``faults`` say why a cell has no text, ``comments`` are notes beside a cell,
    ``merged`` are ranges of cells in one, ``hidden`` the rows and ``hidden_columns`` the columns
    that the sheet hides. ``remarks`` say what is left out of the table, each with the row that it
    begins at.
    """

    __slots__ = ("comments", "count", "faults", "formulas", "hidden", "hidden_columns", "merged",
                 "remarks", "rows")  # fmt: skip

    def __init__(self) -> None:
        self.rows: list[tuple[int, dict[int, str]]] = []
        self.count = 0
        self.formulas: set[tuple[int, int]] = set()
        self.faults: dict[tuple[int, int], str] = {}
        self.comments: dict[tuple[int, int], str] = {}
        self.merged: list[Merged] = []
        self.hidden: list[int] = []
        self.hidden_columns: set[int] = set()
        self.remarks: list[tuple[int, str]] = []

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
