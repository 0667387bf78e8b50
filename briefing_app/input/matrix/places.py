"""Where in a spreadsheet something stands, and telling its problems with that place.

A cell's place is one number, so that it can stand wherever the line of a value does. Numbers below
`CELLS` are lines of the front matter, which may describe the columns.
"""

from briefing_app.input.notes import Notes
from briefing_app.input.places import shown
from briefing_app.model.errors import Problem, Severity

CELLS = 1 << 40
_COLUMNS = 1 << 15


def place(row: int, column: int = 0) -> int:
    """Return the number of a cell; both count from 1, and column 0 is the whole row."""
    return CELLS + row * _COLUMNS + column


def letters(column: int) -> str:
    """Return what a spreadsheet calls a column: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, digit = divmod(column - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


class CellNotes(Notes):
    """The problems of a spreadsheet, told with row and column, in the order of the cells.

    ``sheet`` is the name of the sheet, empty for a CSV file, whose rows are lines of the file.
    Problems of the front matter are handed on to its own notes, ``front``.
    """

    def __init__(self, file: str, front: Notes, sheet: str = "") -> None:
        super().__init__(file)
        self._front = front
        self.sheet = sheet
        self._places: list[int] = []

    def where(self, line: int) -> str:
        """Return a place for the middle of a sentence, such as ``in row 7, column D``."""
        if line < CELLS:
            return self._front.where(line)
        row, column = divmod(line - CELLS, _COLUMNS)
        words = f"in row {row}" if self.sheet else f"on line {row}"
        return f"{words}, column {letters(column)}" if column else words

    def _note(self, line: int | None, code: str, sentence: str, severity: Severity) -> None:
        if line is not None and line < CELLS:
            self._front._note(line, code, sentence, severity)  # noqa: SLF001 - of the same class
            return
        if not self.full:
            self._places.append(line or 0)
        row, column = divmod((line or CELLS) - CELLS, _COLUMNS)
        parts = [f"sheet “{shown(self.sheet)}”"] if self.sheet else []
        parts += [f"row {row}"] if self.sheet and row else []
        parts += [f"column {letters(column)}"] if column else []
        if parts:
            words = ", ".join(parts)
            sentence = f"{words[0].upper()}{words[1:]}: {sentence}"
        super()._note(row if row and not self.sheet else None, code, sentence, severity)

    def problems(self) -> tuple[Problem, ...]:
        """Return the problems in the order of their cells; how many more there are comes last."""
        told = super().problems()
        ordered = sorted(range(len(self._places)), key=self._places.__getitem__)
        return (*(told[index] for index in ordered), *told[len(ordered) :])
