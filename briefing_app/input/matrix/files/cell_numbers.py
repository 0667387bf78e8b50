"""Cells of a spreadsheet as numbers, and its problems, which name the cell.

A cell is one number, so that it can be wherever the line of a value is. Numbers below
`CELLS` are lines of the front matter, which may describe the columns.
"""

from collections.abc import Sequence

from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.errors import Problem, Severity
from briefing_app.translation import tr

CELLS = 1 << 40
_COLUMNS = 1 << 15


def cell_number(row: int, column: int = 0, sheet: int = 0) -> int:
    """Return the number of a cell; row and column count from 1, and column 0 is the whole row.

    ``sheet`` is 0 for the matrix; the sheets beside it count from 1.
    """
    return CELLS * (1 + sheet) + row * _COLUMNS + column


def letters(column: int) -> str:
    """Return the letters of a column: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, digit = divmod(column - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


def _parts(number: int) -> tuple[int, int, int]:
    """Return the sheet, the row and the column of a cell."""
    sheet, rest = divmod(number - CELLS, CELLS)
    return (sheet, *divmod(rest, _COLUMNS))


class CellProblemLog(ProblemLog):
    """The problems of a spreadsheet, with row and column, in the order of the cells.

    ``sheet`` is the name of the sheet, empty for a CSV file, whose rows are lines of the file, and
    ``more_sheets`` the names of those beside it, in the order of their numbers.
    Problems of the front matter are passed on to its own log, ``front``.
    """

    def __init__(self, file: str, front: ProblemLog, sheet: str = "") -> None:
        super().__init__(file)
        self._front = front
        self.sheet = sheet
        self.more_sheets: Sequence[str] = ()
        self._cells: list[int] = []

    def where(self, line: int) -> str:
        """Return where a line or a cell is, in words such as ``in row 7, column D``."""
        if line < CELLS:
            return self._front.where(line)
        _, row, column = _parts(line)
        if not column:
            return tr("in row {row}", row=row) if self.sheet else tr("on line {line}", line=row)
        if self.sheet:
            return tr("in row {row}, column {column}", row=row, column=letters(column))
        return tr("on line {line}, column {column}", line=row, column=letters(column))

    def _note(self, line: int | None, code: str, sentence: str, severity: Severity) -> None:
        if line is not None and line < CELLS:
            self._front._note(line, code, sentence, severity)  # noqa: SLF001 - of the same class
            return
        if not self.full:
            self._cells.append(line or 0)
        sheet, row, column = _parts(line or CELLS)
        name = self.more_sheets[sheet - 1] if sheet else self.sheet
        place = _place(name, row if self.sheet else 0, letters(column) if column else "")
        if place:
            sentence = tr("{place}: {sentence}", place=place, sentence=sentence)
        super()._note(row if row and not self.sheet else None, code, sentence, severity)

    def listed(self) -> tuple[Problem, ...]:
        """Return the problems in the order of their cells; the number of others comes last."""
        listed = super().listed()
        ordered = sorted(range(len(self._cells)), key=self._cells.__getitem__)
        return (*(listed[index] for index in ordered), *listed[len(ordered) :])


def _place(sheet: str, row: int, column: str) -> str:
    """Return where a cell is, to begin a sentence; row 0 and empty words are unknown."""
    name = shown(sheet)
    if sheet and row and column:
        return tr("Sheet “{sheet}”, row {row}, column {column}", sheet=name, row=row, column=column)
    if sheet and row:
        return tr("Sheet “{sheet}”, row {row}", sheet=name, row=row)
    if sheet and column:
        return tr("Sheet “{sheet}”, column {column}", sheet=name, column=column)
    if sheet:
        return tr("Sheet “{sheet}”", sheet=name)
    return tr("Column {column}", column=column) if column else ""
