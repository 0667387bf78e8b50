"""Which rows of a table are its header: one row, or two with a title above several columns."""

from collections.abc import Mapping
from typing import NamedTuple

from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.wording.notation import looks_rated
from briefing_app.input.matrix.wording.words import head_kind, simple

EVIDENCE = "Evidence"
"""The head of the column of evidence where the table has none."""

_ROWS_ABOVE = 50
"""In how many filled rows the header is searched for."""


class HeadRows(NamedTuple):
    """The header of a table.

    ``first`` and ``last`` are indices of rows of the grid, ``cells`` has the words of each column,
    and ``rows`` the number of the row that they are in. ``banners`` has the words above a column
    that is one of several below them.
    """

    first: int
    last: int
    cells: Mapping[int, str]
    rows: Mapping[int, int]
    banners: Mapping[int, str]


def is_head(cells: Mapping[int, str]) -> bool:
    """Return whether a row looks like the header: it names the evidence and something else."""
    kinds = [head_kind(simple(text)) for text in cells.values()]
    return "text" in kinds and None in kinds


def head_of(grid: Grid) -> HeadRows | None:
    """Return the header of the table, or None."""
    return named_head_of(grid) or _with_blank_corner(grid)


def named_head_of(grid: Grid) -> HeadRows | None:
    """Return the header that names the evidence, or None."""
    for index, (number, cells) in enumerate(grid.rows[:_ROWS_ABOVE]):
        two = _two_rows(grid, index)
        if two is not None and not is_head(two.cells):
            two = None
        if is_head(cells):
            return two or HeadRows(index, index, cells, dict.fromkeys(cells, number), {})
        if two is not None and not is_head(grid.rows[index + 1][1]):
            return two
    return None


def _with_blank_corner(grid: Grid) -> HeadRows | None:
    """Return the row above the first rating as the header, if only the evidence has no title."""
    for index, (number, cells) in enumerate(grid.rows[:_ROWS_ABOVE]):
        below = [row for _, row in grid.rows[index + 1 :]]
        rated = any(looks_rated(row.get(column, "")) for row in below[:1] for column in cells)
        if not rated or any(map(looks_rated, cells.values())):
            continue
        first = min(cells)
        before = {column for row in below for column in row if column < first}
        if len(before) == 1:
            (corner,) = before
            made = {corner: EVIDENCE, **cells}
            return HeadRows(index, index, made, dict.fromkeys(made, number), {})
    return None


def _two_rows(grid: Grid, index: int) -> HeadRows | None:
    """Return two rows as one header if the second names the columns below titles of the first."""
    if index + 1 == len(grid.rows):
        return None
    (above_number, above), (number, below) = grid.rows[index : index + 2]
    if number != above_number + 1 or any(map(looks_rated, below.values())):
        return None
    banners = _banners(grid, above_number, above, below)
    named = {column for column in below if column in above and column not in banners}
    if not banners or named:
        return None
    cells = {**{column: text for column, text in above.items() if column not in banners}, **below}
    rows = {column: number if column in below else above_number for column in cells}
    return HeadRows(index, index + 1, cells, rows, banners)


def _banners(
    grid: Grid, number: int, above: Mapping[int, str], below: Mapping[int, str]
) -> dict[int, str]:
    """Return the title above each column that has one of its own in the row below.

    A title covers the cells that are merged with its own, or else the empty ones after it.
    """
    covered = {
        each.first_column: each.last_column
        for each in grid.merged
        if each.first_row == each.last_row == number and each.last_column > each.first_column
    }
    found: dict[int, str] = {}
    for start, title in above.items():
        column = start
        while column in below and (column == start or column not in above):
            if start in covered and column > covered[start]:
                break
            column += 1
        if column - start > 1:
            found |= dict.fromkeys(range(start, column), title)
    return found
