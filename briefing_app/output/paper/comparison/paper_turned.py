"""The table turned, as plain data: motivations as rows, items of evidence as columns.

The columns have the ids of the items; what the items say is in a list after the tables. All widths
are in points of 1/72 inch.
"""

from collections.abc import Sequence
from typing import cast

from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.table.table import SUMS, Cell, Row
from briefing_app.model.table.table_words import diagnosticity_text
from briefing_app.model.words.fixed_words import Words
from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.blocks.paper_table import bands, widest_word
from briefing_app.output.paper.blocks.paper_words import clean

_HEAD, _COLUMN, _SUM = 92.0, 22.0, 56.0
"""Widths of the heads of rows, of a column of letters, and of one of sums."""

_IN_HEAD, _IN_COLUMN, _IN_SUM = 16.0, 4.0, 9.0
"""Characters without a space that fit in each of them."""


def turned_width(comparison: Comparison) -> float:
    """Return the width of the table in one piece."""
    return _HEAD + len(comparison.evidence) * _COLUMN + len(SUMS) * _SUM


def turned_tables(
    rows: Sequence[Row], comparison: Comparison, words: Words, width: float, *, rated: bool = True
) -> list[Data]:
    """Return as few tables as there can be on lines of a width; the last one has the sums.

    Without what is ``rated`` there are empty cells and no sums. ``rows`` are those of `table_rows`.
    """
    items = [row for row in rows if row.item]
    sums = [row for row in rows if row.kind in SUMS] if rated else []
    most = int((width - _HEAD - len(sums) * _SUM) / _COLUMN)
    found = bands(len(items), most) if items else []
    return [
        _table(items[band.start : band.stop], sums if band is found[-1] else [], comparison, words)
        if rated
        else _form(items[band.start : band.stop], comparison)
        for band in found
    ]


def columns_beside_sums(width: float) -> int:
    """Return how many items a table with its sums has room for on lines of a width."""
    return int((width - _HEAD - len(SUMS) * _SUM) / _COLUMN)


def turned_table(
    rows: Sequence[Row], comparison: Comparison, words: Words, motivations: Sequence[int]
) -> Data:
    """Return one table of all items with the sums, of the motivations at some places only."""
    items = [row for row in rows if row.item]
    table = _table(items, [row for row in rows if row.kind in SUMS], comparison, words)
    lines = cast("list[Data]", table["rows"])
    return table | {"rows": [lines[place] for place in motivations]}


def _frame(items: Sequence[Row], comparison: Comparison) -> Data:
    return {
        "label": clean(comparison.label, _IN_HEAD),
        "head": _HEAD,
        "column": _COLUMN,
        "sum": _SUM,
        "refs": [clean(row.ref, _IN_COLUMN) for row in items],
        "scores": [],
        "totals": [],
    }


def _form(items: Sequence[Row], comparison: Comparison) -> Data:
    """Return a table with empty cells."""
    rows: list[Data] = [
        _title(each) | {"cells": [{"text": ""} for _ in items], "totals": []}
        for each in comparison.motivations
    ]
    return _frame(items, comparison) | {"rows": rows}


def _table(items: Sequence[Row], sums: Sequence[Row], comparison: Comparison, words: Words) -> Data:
    greatest = [max((cell.value or 0.0 for cell in row.cells), default=0.0) for row in sums]
    rows: list[Data] = [
        _title(each)
        | {
            "cells": [_letter(row.cells[place]) for row in items],
            "totals": [
                _total(row.cells[place], most) for row, most in zip(sums, greatest, strict=True)
            ],
        }
        for place, each in enumerate(comparison.motivations)
    ]
    return _frame(items, comparison) | {
        "scores": [diagnosticity_text(row, words) for row in items],
        "totals": [clean(row.title, _IN_SUM) for row in sums],
        "rows": rows,
    }


def _title(motivation: Motivation) -> Data:
    """Return the title of a row, and whether it has a word that must be hyphenated to fit."""
    title = motivation.title
    return {"title": clean(title, _IN_HEAD), "tight": widest_word([title]) > _IN_HEAD}


def _letter(cell: Cell) -> Data:
    data: Data = {"text": cell.text}
    return data | {"letter": cell.letter} if cell.letter else data


def _total(cell: Cell, most: float) -> Data:
    data: Data = {"text": clean(cell.text, _IN_SUM)}
    if cell.value is not None:
        data["share"] = cell.value / most if most else 0.0
    return data
