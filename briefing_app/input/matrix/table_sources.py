"""The sources that a table names: those of the front matter, or if that has none, its own."""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from briefing_app.input.format.briefing_format import ID
from briefing_app.input.format.entries import Entry
from briefing_app.input.format.strict_yaml import Value
from briefing_app.input.matrix.files.cell_numbers import cell_number
from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.wording.languages import sheet_heads
from briefing_app.input.matrix.wording.words import Names, simple
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.scales import Grade
from briefing_app.translation import tr

SOURCES = "sources"
"""What the sheet contains that describes the sources, as `sheet_words` names it."""

_COLUMNS = frozenset({
    ("id", "id"), ("source", "title"), ("grade", "grade"), ("date", "date"), ("note", "note"),
})  # fmt: skip
"""What the columns of the sheet hold that describes the sources, by the names of their heads."""
_MORE_COLUMNS = {"title": "title"}


def _described(grid: Grid) -> Iterator[tuple[int, dict[str, tuple[int, str]]]]:
    """Yield the rows of the sheet: the columns and words of what is known of a source."""
    held = {**sheet_heads(_COLUMNS), **_MORE_COLUMNS}
    header = grid.rows[0][1] if grid.rows else {}
    names = {column: held.get(simple(words)) for column, words in header.items()}
    for row, cells in grid.rows[1:]:
        yield row, {name: (column, cells[column]) for column, name in names.items()
                    if name and column in cells}  # fmt: skip


class TableSources:
    """Finds the id of a source by its id or its title; case counts where nothing else differs.

    If the front matter has no sources, those that the table describes or names become the
    briefing's.
    """

    def __init__(self, declared: Sequence[Entry]) -> None:
        self.is_open = not declared
        self._names = Names()
        self._own: list[dict[str, str]] = []
        self._grades: dict[str, list[Grade]] = {}
        for each in declared:
            self._names.add(each.text("id"), each.text("id"))
            if isinstance(grade := each.values.get("grade"), Grade):
                self._grades[each.text("id")] = [grade]
        for each in declared:
            self._names.add(each.text("title"), each.text("id"))

    def take(self, grid: Grid) -> None:
        """Take in the sheet that describes the sources; only if the front matter has none."""
        for _, cells in _described(grid):
            values = {name: words.strip() for name, (_, words) in cells.items()}
            if values.get("id") and values.get("title"):
                self._add(values)

    def compare(self, grid: Grid, sheet: int, problems: ProblemLog) -> None:
        """Warn of grades in the sheet that describes the sources which are not those that count.

        ``sheet`` is its number, as `cell_number` has it.
        """
        for row, cells in _described(grid):
            ref = self._names.find(cells["id"][1]) if "id" in cells else None
            if ref is not None and "grade" in cells:
                column, words = cells["grade"]
                self.compare_grade(ref, Value(cell_number(row, column, sheet), words), problems)

    def id_of(self, words: str) -> str:
        """Return the id of the source that is named so, and the words if there is none."""
        known = self._names.find(words)
        if known is not None or not self.is_open:
            return known or words
        free = ID.read(Value(0, words), ProblemLog("")) is not None
        ref = words if free else f"source-{len(self._own) + 1}"
        self._add({"id": ref, "title": words})
        return ref

    def compare_grade(self, source: str, given: Value, problems: ProblemLog) -> None:
        """Warn, once for each grade, that another one counts for a source.

        What is no grade is passed over. If the table describes its sources itself, the first grade
        of one counts.
        """
        try:
            grade = Grade.parse(str(given.content))
        except ValueError:
            return
        known = self._grades.get(source)
        if known is None:
            self._take_grade(source, str(given.content))
        elif grade not in known:
            known.append(grade)
            sentence = (
                tr(
                    "The grade of the source “{source}” is {grade} here and {first} before, which"
                    " counts.",
                    source=shown(source),
                    grade=str(grade),
                    first=str(known[0]),
                )
                if self.is_open
                else tr(
                    "The grade of the source “{source}” is {grade} here and {declared} in the front"
                    " matter, which counts.",
                    source=shown(source),
                    grade=str(grade),
                    declared=str(known[0]),
                )
            )
            problems.warning(given.line, "source-grade", sentence)

    def _take_grade(self, source: str, words: str) -> None:
        for each in self._own:
            if each["id"] == source and "grade" not in each:
                each["grade"] = words.strip()
                self._grades[source] = [Grade.parse(words)]

    def _add(self, values: dict[str, str]) -> None:
        self._own.append(values)
        with suppress(ValueError):
            self._grades.setdefault(values["id"], [Grade.parse(values.get("grade", ""))])
        for name in ("id", "title"):
            self._names.add(values[name], values["id"])

    def own(self, line: int) -> list[Value]:
        """Return the sources of the table itself, as the front matter would have them on a line."""
        return [
            Value(line, {name: Value(line, words) for name, words in each.items()},
                  dict.fromkeys(each, line))
            for each in self._own
        ]  # fmt: skip
