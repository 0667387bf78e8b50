"""The sources that a table names: those of the front matter, or if that has none, its own."""

from collections.abc import Sequence

from briefing_app.input.format.briefing_format import ID
from briefing_app.input.format.entries import Entry
from briefing_app.input.format.strict_yaml import Value
from briefing_app.input.matrix.grid import Grid
from briefing_app.input.matrix.languages import sheet_heads
from briefing_app.input.matrix.words import simple
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.scales import Grade

SOURCES = "sources"
"""What the sheet contains that describes the sources, as `sheet_words` names it."""

_COLUMNS = frozenset({
    ("id", "id"), ("source", "title"), ("grade", "grade"), ("date", "date"), ("note", "note"),
})  # fmt: skip
"""What the columns of the sheet hold that describes the sources, by the names of their heads."""
_MORE_COLUMNS = {"title": "title"}


class TableSources:
    """Finds the id of a source by its id or its title; case counts only between two that fit.

    If the front matter has no sources, those that the table describes or names become the
    briefing's.
    """

    def __init__(self, declared: Sequence[Entry]) -> None:
        self.is_open = not declared
        self._exact: set[str] = set()
        self._ids: dict[str, str] = {}
        self._own: list[dict[str, str]] = []
        self._grades: dict[str, list[Grade]] = {}
        for each in declared:
            self._exact.add(each.text("id"))
            self._ids.setdefault(simple(each.text("id")), each.text("id"))
            if isinstance(grade := each.values.get("grade"), Grade):
                self._grades[each.text("id")] = [grade]
        for each in declared:
            self._ids.setdefault(simple(each.text("title")), each.text("id"))

    def take(self, grid: Grid) -> None:
        """Take in the sheet that describes the sources, if the front matter has none."""
        if not self.is_open or not grid.rows:
            return
        (_, header), *rows = grid.rows
        held = {**sheet_heads(_COLUMNS), **_MORE_COLUMNS}
        names = {column: held.get(simple(words)) for column, words in header.items()}
        for _, cells in rows:
            values = {name: cells[column].strip() for column, name in names.items()
                      if name and column in cells}  # fmt: skip
            if values.get("id") and values.get("title"):
                self._add(values)

    def id_of(self, words: str) -> str:
        """Return the id of the source that is named so, and the words if there is none."""
        known = words if words in self._exact else self._ids.get(simple(words))
        if known is not None or not self.is_open:
            return known or words
        free = ID.read(Value(0, words), ProblemLog("")) is not None
        self._add({"id": words if free else f"source-{len(self._own) + 1}", "title": words})
        return self._ids[simple(words)]

    def differing_grade(self, source: str, words: str) -> str:
        """Return the grade that the front matter has for a source, if a table has another one.

        It is empty if both are the same, if one of them is no grade, and if the grade of the table
        was asked for before.
        """
        known = self._grades.get(source)
        try:
            grade = Grade.parse(words)
        except ValueError:
            return ""
        if known is None or grade in known:
            return ""
        known.append(grade)
        return str(known[0])

    def _add(self, values: dict[str, str]) -> None:
        self._own.append(values)
        self._exact.add(values["id"])
        for name in ("id", "title"):
            self._ids.setdefault(simple(values[name]), values["id"])

    def own(self, line: int) -> list[Value]:
        """Return the sources of the table itself, as the front matter would have them on a line."""
        return [
            Value(line, {name: Value(line, words) for name, words in each.items()},
                  dict.fromkeys(each, line))
            for each in self._own
        ]  # fmt: skip
