"""The sheets beside the matrix of a workbook: assumptions, indicators, sources, and the key."""

from collections.abc import Iterator, Mapping
from typing import cast

from briefing_app.input.checks import cell_named
from briefing_app.input.format.strict_yaml import Value
from briefing_app.input.matrix.files.cell_numbers import CellProblemLog, cell_number
from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.table_sources import SOURCES, TableSources
from briefing_app.input.matrix.wording.languages import (
    confidence_words,
    question_words,
    sheet_heads,
    sheet_words,
    status_words,
)
from briefing_app.input.matrix.wording.words import simple
from briefing_app.translation import tr

ASSUMPTIONS, INDICATORS, KEY = "assumptions", "indicators", "key"
BESIDE = frozenset({ASSUMPTIONS, INDICATORS, KEY, SOURCES})
"""What the sheets contain, as `sheet_words` names it."""

_ASSUMPTION = frozenset({
    ("id", "id"), ("assumption", "text"), ("confidence", "confidence"), ("if_wrong", "if_wrong"),
})  # fmt: skip
_INDICATOR = frozenset({
    ("id", "id"), ("expect", "text"), ("expect_by", "expect_by"), ("status", "status"),
    ("date", "date"), ("source", "source"),
})  # fmt: skip
"""What the columns hold, by the names of their heads."""
_MORE_HEADS = {"text": "text", "indicator": "text"}


class MoreSheets:
    """The assumptions and indicators that a workbook has beside its matrix, its sources and key.

    ``names`` are the sheets taken so far, in the order of their numbers from 1.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self._grids: list[tuple[str, Grid]] = []

    def take(self, name: str, grid: Grid) -> None:
        """Take in a sheet that is not the matrix; its name says what it contains."""
        if grid.rows:
            self.names.append(name)
            self._grids.append((sheet_words()[simple(name)], grid))

    def complete(self, matrix: Value, sources: TableSources, problems: CellProblemLog) -> Value:
        """Return the comparison of the matrix with the assumptions and indicators.

        Its question is that of the key, unless it is above the matrix. The grades of the sources
        are compared with those that count. ``problems`` takes what is wrong with all these.
        """
        values = dict(cast("dict[str, Value]", matrix.content))
        columns = cast("list[Value]", values["motivations"].content)
        motivations = {_field(each, "title"): _field(each, "id") for each in columns}
        indicators: dict[str, list[Value]] = {}
        for number, (name, grid) in enumerate(self._grids, 1):
            if name == ASSUMPTIONS:
                found = list(_assumptions(grid, number, motivations))
                values["assumptions"] = Value(cell_number(0, 0, number), found)
            elif name == SOURCES:
                sources.compare(grid, number, problems)
            elif name == KEY:
                if question := _question(grid, number):
                    values.setdefault("question", question)
            else:
                for ref, value in _indicators(grid, number, motivations, problems):
                    indicators.setdefault(ref, []).append(value)
        if indicators:
            completed = [_with_indicators(each, indicators) for each in columns]
            motivated = values["motivations"]
            values["motivations"] = Value(motivated.line, completed)
        return Value(matrix.line, values, {name: each.line for name, each in values.items()})


def _question(grid: Grid, sheet: int) -> Value | None:
    """Return the question that the key says beside its name, if it does."""
    for row, cells in grid.rows:
        if 2 in cells and simple(cells.get(1, "")) in question_words():
            return Value(cell_number(row, 2, sheet), cells[2])
    return None


def _field(value: Value, name: str) -> str:
    found = cast("dict[str, Value]", value.content).get(name)
    return str(found.content).strip() if found else ""


def _rows(grid: Grid, sheet: int, names: frozenset[tuple[str, str]]) -> Iterator[dict[str, Value]]:
    """Yield the filled cells of each row below the header, by what they hold.

    A column of another header is held under that, in lower case.
    """
    (_, header), *rows = grid.rows
    known = {**sheet_heads(names), **_MORE_HEADS}
    held = {column: known.get(simple(words), simple(words)) for column, words in header.items()}
    for number, cells in rows:
        yield {
            held[column]: Value(cell_number(number, column, sheet), words)
            for column, words in cells.items()
            if column in held and words.strip()
        }


def _kept(
    values: Mapping[str, Value],
    names: frozenset[tuple[str, str]],
    words: Mapping[str, Mapping[str, str]],
) -> dict[str, Value]:
    """Return the values that the columns of these names hold, those of some in our own words."""
    wanted = {held for _, held in names}
    kept = {name: each for name, each in values.items() if name in wanted}
    for name, known in words.items():
        if name in kept:
            given = str(kept[name].content)
            kept[name] = Value(kept[name].line, known.get(simple(given), given))
    return kept


def _mapping(values: Mapping[str, Value]) -> Value:
    line = next(iter(values.values())).line
    return Value(line, dict(values), {name: each.line for name, each in values.items()})


def _assumptions(grid: Grid, sheet: int, motivations: Mapping[str, str]) -> Iterator[Value]:
    for values in _rows(grid, sheet, _ASSUMPTION):
        kept = _kept(values, _ASSUMPTION, {"confidence": confidence_words()})
        carried = kept.get("if_wrong")
        if carried is not None:
            lines = [line.strip() for line in str(carried.content).splitlines()]
            cells = [_carried(carried.line, line, motivations) for line in lines if line]
            kept["if_wrong"] = Value(carried.line, cells)
        if kept:
            yield _mapping(kept)


def _carried(line: int, words: str, motivations: Mapping[str, str]) -> Value:
    """Return an item, or a cell that is written as “E1 × The economy”."""
    item, title = cell_named(words)
    if not title:
        return Value(line, item)
    ref = motivations.get(title, title)
    return _mapping({"evidence": Value(line, item), "motivation": Value(line, ref)})


def _indicators(
    grid: Grid, sheet: int, motivations: Mapping[str, str], problems: CellProblemLog
) -> Iterator[tuple[str, Value]]:
    """Yield the indicators with the ids of their motivations, which any other column may name."""
    for values in _rows(grid, sheet, _INDICATOR):
        kept = _kept(values, _INDICATOR, {"status": status_words()})
        others = (str(each.content).strip() for name, each in values.items() if name not in kept)
        title = next((each for each in others if each in motivations), "")
        if kept and title:
            yield motivations[title], _mapping(kept)
        elif kept:
            line = next(iter(kept.values())).line
            sentence = tr("The indicator names no column of the table, so it is left out.")
            problems.warning(line, "no-column", sentence)


def _with_indicators(motivation: Value, indicators: Mapping[str, list[Value]]) -> Value:
    found = indicators.get(_field(motivation, "id"))
    if not found:
        return motivation
    values = cast("dict[str, Value]", motivation.content)
    return _mapping({**values, "indicators": Value(found[0].line, found)})
