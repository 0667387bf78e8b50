"""Merged cells: their words count for every cell that they cover."""

from bisect import bisect_left
from collections.abc import Collection, Iterator

from briefing_app.input.limits import VALUES
from briefing_app.input.matrix.files.cell_numbers import CellProblemLog
from briefing_app.input.matrix.files.grid import Grid, Merged
from briefing_app.input.matrix.head_rows import HeadRows
from briefing_app.translation import plural, tr

_MOST_NAMED = 10
_TOO_MANY = tr("More cells are merged than are read, from this row on.")


class MergedCells:
    """Writes the words of merged cells into all of them.

    ``headings`` are the numbers of the rows in which one text covers the whole matrix.
    """

    def __init__(self, grid: Grid, head: HeadRows, problems: CellProblemLog) -> None:
        self.headings: set[int] = set()
        self._grid = grid
        self._head = head
        self._problems = problems
        self._rows = dict(grid.rows)
        self._numbers = [number for number, _ in grid.rows]
        self._first = grid.rows[head.last][0] + 1
        self._left = VALUES

    def spread(self, text: int, ids: int | None, ratings: Collection[int]) -> None:
        """Do it. The columns are that of the evidence, of its ids, and those of the ratings."""
        spread: list[Merged] = []
        for each in self._grid.merged:
            first = max(each.first_row, self._first)
            here = self._grid.place(each.first_row, each.first_column)
            words = self._rows.get(each.first_row, {}).get(each.first_column)
            if words is None or first > each.last_row or each.first_row < self._first:
                continue
            columns = [column for column in self._head.cells
                       if each.first_column <= column <= each.last_column]  # fmt: skip
            rated = [column for column in columns if column in ratings]
            if rated and len(rated) < len(columns):
                if len(rated) < len(ratings) or text not in columns or each.last_row > first:
                    sentence = tr(
                        "The cells {name} are merged across columns of other kinds.", name=each.name
                    )
                    self._problems.error(here, "merged-cells", sentence)
                else:
                    self.headings.add(first)
            elif columns and not (text in columns and len(columns) > 1) and columns != [ids]:
                if not self._fill(each, columns, words):
                    self._problems.error(here, "merged-cells", _TOO_MANY)
                    break
                spread.append(each)
        self._explain(spread)

    def _fill(self, merged: Merged, columns: list[int], words: str) -> bool:
        for row in self._filled_rows(merged):
            self._left -= len(columns)
            if self._left < 0:
                return False
            for column in columns:
                self._rows[row].setdefault(column, words)
        return True

    def _filled_rows(self, merged: Merged) -> Iterator[int]:
        for place in range(bisect_left(self._numbers, merged.first_row), len(self._numbers)):
            if self._numbers[place] > merged.last_row:
                break
            yield self._numbers[place]

    def _explain(self, spread: list[Merged]) -> None:
        if spread:
            named = ", ".join(each.name for each in spread[:_MOST_NAMED])
            more = len(spread) - _MOST_NAMED
            sentence = tr("Merged cells count for each cell that they cover: {cells}.", cells=named)
            if more > 0:
                sentence = plural(
                    "Merged cells count for each cell that they cover: {cells} and {n} more.",
                    "Merged cells count for each cell that they cover: {cells} and {n} more.",
                    more,
                    cells=named,
                )
            here = self._grid.place(spread[0].first_row, spread[0].first_column)
            self._problems.note([here], "merged-cells", sentence)
