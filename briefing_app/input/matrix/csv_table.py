"""A CSV file as a table, separated by commas, semicolons, tabs or bars."""

import csv
import itertools
import re
from collections.abc import Iterator

from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.head_rows import is_head
from briefing_app.translation import plural, tr

_SEPARATORS = ",;\t|"
_NAMED = re.compile(r"sep=(.)\n", re.IGNORECASE)
_STRUCK = re.compile(r"~~(?!~)[^~]+~~")
"""Words that are struck out as in Markdown."""
_BOLD = re.compile(r"\*\*([^*\s](?:[^*]*[^*\s])?)\*\*\s*\Z")
"""A cell in bold type as in Markdown."""
_RULE = re.compile(r"\s*:?-[-+]*:?\s*")
"""A cell of the line below the head of a table in Markdown or Org mode."""
_LOOKED_AT = 200
_OPEN = tr("A quotation mark is opened in this row and never closed.")


class _Lines:
    """The lines of a text with their ends, remembering those of the row that is being read."""

    def __init__(self, text: str) -> None:
        self._lines = iter(_split(text))
        self.row: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.row.append(line)
        return line


def _split(text: str) -> list[str]:
    """Return the lines of a text; only a line feed ends one."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _width(text: str, separator: str) -> int:
    """Return how many filled cells the head of the table has if this is the separator."""
    rows = itertools.islice(csv.reader(_split(text), delimiter=separator), _LOOKED_AT)
    widest = 0
    try:
        for row in rows:
            cells = {column: cell for column, cell in enumerate(row, 1) if cell.strip()}
            if is_head(cells):
                return 1000 + len(cells)
            widest = max(widest, len(cells))
    except csv.Error:
        pass
    return widest


def _separator(text: str) -> str:
    named = _NAMED.match(text)
    if named:
        return named[1]
    start = "".join(itertools.islice(_Lines(text), _LOOKED_AT * 5))
    return max(_SEPARATORS, key=lambda separator: _width(start, separator))


def _is_open(lines: list[str], separator: str) -> bool:
    """Return whether a quotation mark is never closed in the last row of a text."""
    try:
        for _ in csv.reader(lines, delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def read_csv(text: str) -> Grid:
    """Return the table of a decoded text; a row's number is the line on which it begins."""
    grid = Grid()
    separator = _separator(text)
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=separator)
    if _NAMED.match(text):
        next(reader)
    while True:
        number, last, lines.row = reader.line_num + 1, lines.row, []
        try:
            row = next(reader, None)
        except csv.Error:
            sentence = plural(
                "A field has more than {n} character; what follows it is not read.",
                "A field has more than {n} characters; what follows it is not read.",
                csv.field_size_limit(),
            )
            grid.remarks.append((number, sentence))
            break
        if row is None:
            if _is_open(last, separator):
                grid.remarks.append((grid.rows[-1][0], _OPEN))
            break
        cells = _filled(row)
        if separator == "|" and _is_rule(cells):
            continue
        struck = {column for column, words in cells.items() if _STRUCK.fullmatch(words.strip())}
        grid.struck.update((number, column) for column in struck)
        if not grid.add(number, {each: cells[each] for each in cells if each not in struck}):
            break
    return grid


def _is_rule(cells: dict[int, str]) -> bool:
    """Return whether a row only draws a line, unlike one of dashes for what is not rated."""
    drawn = all(_RULE.fullmatch(cell) for cell in cells.values())
    return drawn and any(len(cell.strip()) > 1 for cell in cells.values())


def _filled(row: list[str]) -> dict[int, str]:
    """Return the cells that are not blank by their columns, without the signs of bold type."""
    return {
        column: _BOLD.sub(r"\1", cell) if cell[0] == "*" else cell
        for column, cell in enumerate(row, 1)
        if cell and not cell.isspace()
    }
