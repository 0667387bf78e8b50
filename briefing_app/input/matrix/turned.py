"""Tables with motivations as rows and evidence as columns, read as those the other way round."""

import re

from briefing_app.input.limits import COLUMNS
from briefing_app.input.matrix.files.grid import Grid, Merged
from briefing_app.input.matrix.head_rows import EVIDENCE, named_head_of
from briefing_app.input.matrix.wording.notation import is_blank, looks_rated
from briefing_app.input.matrix.wording.words import (
    CAPTIONS,
    head_kind,
    names_motivations,
    row_kind,
    simple,
)

Rows = list[tuple[int, dict[int, str]]]

_ID = re.compile(r"e ?\d+\b.*", re.IGNORECASE | re.DOTALL)
_H = re.compile(r"h ?\d+\b.*", re.IGNORECASE | re.DOTALL)
"""How ids of items and of motivations begin."""


def upright(grid: Grid) -> Grid:
    """Return a table with evidence as rows: the one that is given, or another, if it is turned.

    A table is turned if more columns of a matrix are named down its side than along its top; if
    the corner says that motivations are below it; or if the heads are ids such as E1. Where ids
    show that such a corner means what is above, it counts as the head of the evidence.
    """
    if not 1 < len(grid.rows) <= COLUMNS:
        return grid
    above, body = _parted(grid)
    turned = _turned(grid, above, body)
    if _known(turned) > _known(grid):
        return turned
    if len(body) < 2:
        return grid
    first = min(column for _, cells in body for column in cells)
    if _names_what_is_above(body, first):
        body[0][1][first] = EVIDENCE
        return grid
    corner = _corner(body, first)
    if corner is None:
        return grid
    turned.rows[len(above)][1][corner] = EVIDENCE
    return turned


def _parted(grid: Grid) -> tuple[Rows, Rows]:
    """Return the rows above the matrix, which only have a caption, and the others."""
    for index, (_, cells) in enumerate(grid.rows):
        is_caption = len(cells) == 2 and simple(cells[min(cells)]) in CAPTIONS
        if len(cells) > 1 and not is_caption:
            return grid.rows[:index], grid.rows[index:]
    return grid.rows, []


def _turned(grid: Grid, above: Rows, body: Rows) -> Grid:
    columns: dict[int, dict[int, str]] = {}
    for number, cells in body:
        for column, words in cells.items():
            columns.setdefault(column, {})[number] = words
    turned = Grid(turned=True)
    # A number below 0 is that of a row which is not turned; see `Grid.place`.
    turned.rows = [*((-number, cells) for number, cells in above), *sorted(columns.items())]
    turned.formulas = {(column, row) for row, column in grid.formulas}
    turned.faults = {(column, row): words for (row, column), words in grid.faults.items()}
    turned.struck = {(column, row) for row, column in grid.struck}
    turned.comments = {(column, row): words for (row, column), words in grid.comments.items()}
    turned.merged = [
        Merged(each.name, each.first_column, each.last_column, each.first_row, each.last_row)
        for each in grid.merged
    ]
    turned.hidden = sorted(grid.hidden_columns)
    turned.hidden_columns = set(grid.hidden)
    turned.remarks = grid.remarks
    return turned


def _known(grid: Grid) -> int:
    """Return how many different kinds of columns the header of a table names."""
    head = named_head_of(grid)
    kinds = {head_kind(simple(words)) for words in head.cells.values()} if head else set()
    return len(kinds - {None, "nothing"})


def _names_what_is_above(body: Rows, first: int) -> bool:
    """Return whether the corner in a column names motivations, and ids show them along the top."""
    heads = body[0][1]
    above = [words for column, words in heads.items() if column != first]
    beside = [cells[first] for _, cells in body[1:] if first in cells]
    return names_motivations(simple(heads.get(first, ""))) and (
        all(map(_H.fullmatch, above))
        or all(_ID.fullmatch(words) or row_kind(simple(words)) for words in beside)
    )


def _corner(body: Rows, first: int) -> int | None:
    """Return the number of the row with the heads of a turned table, None if it is not turned.

    ``first`` is its first column.
    """
    number, heads = body[0]
    items = {
        column: words for column, words in heads.items()
        if column != first and row_kind(simple(words)) is None
    }  # fmt: skip
    rated = [cells[column] for _, cells in body[1:] for column in items if column in cells]
    if not any(map(looks_rated, rated)) or not all(
        looks_rated(words) or is_blank(words) for words in rated
    ):
        return None
    corner = simple(heads.get(first, ""))
    if corner:
        return number if names_motivations(corner) else None
    below = [cells.get(first, "") for _, cells in body[1:]]
    are_ids = all(map(_ID.fullmatch, items.values())) and not any(map(_ID.fullmatch, below))
    return number if are_ids else None
