"""Choosing the table of a file, and reading it with what the front matter says of it."""

from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.input.encoding import decode
from briefing_app.input.entries import Entry
from briefing_app.input.matrix.grid import Grid
from briefing_app.input.matrix.heads import Column, head_of
from briefing_app.input.matrix.places import CellNotes
from briefing_app.input.matrix.rows import table_value
from briefing_app.input.matrix.words import simple
from briefing_app.input.notes import Notes
from briefing_app.input.places import shown
from briefing_app.input.strict_yaml import Value


class Choice(NamedTuple):
    """What is known before a table is read.

    ``place`` is how problems name the file, ``given`` what the front matter says of the comparison,
    ``sources`` are those of the front matter, and ``notes`` its notes.
    """

    place: str
    given: Entry | None
    sources: Sequence[Entry]
    notes: Notes

    def columns(self) -> list[Column]:
        """Return the motivations that the front matter describes."""
        described = self.given.entries("motivations") if self.given else []
        return [Column(each.text("id"), each.text("title")) for each in described]

    def source_ids(self) -> dict[str, str]:
        """Return the id of each source by its id and by its title."""
        names = {simple(each.text("title")): each.text("id") for each in self.sources}
        return {**names, **{simple(each.text("id")): each.text("id") for each in self.sources}}


def _read(grid: Grid, choice: Choice, notes: CellNotes) -> tuple[Value | None, CellNotes]:
    return table_value(grid, choice.columns(), choice.source_ids(), notes), notes


def read_table(data: bytes, choice: Choice) -> tuple[Value | None, CellNotes]:
    """Return the comparison of a CSV file and its notes; raises EncodingError and the like."""
    from briefing_app.input.matrix.commas import read_csv

    grid = read_csv(decode(data, choice.place))
    return _read(grid, choice, CellNotes(choice.place, choice.notes))


def read_workbook(data: bytes, choice: Choice) -> tuple[Value | None, CellNotes]:
    """Return the comparison of a workbook and its notes; raises BriefingError."""
    from briefing_app.input.matrix.workbook import Sheet, Workbook

    book = Workbook(data, choice.place)
    wanted = choice.given.text("sheet") if choice.given else ""
    notes = CellNotes(choice.place, choice.notes)
    sheets = [each for each in book.sheets if not wanted or simple(each.name) == simple(wanted)]
    if not sheets:
        names = ", ".join(f"“{shown(each.name)}”" for each in book.sheets) or "none"
        sentence = f"There is no sheet “{shown(wanted)}” in the workbook; it has {names}."
        notes.error(None, "no-sheet", sentence if wanted else "The workbook has no sheets.")
        return None, notes
    found: list[tuple[Sheet, Grid]] = []
    for sheet in sorted(sheets, key=lambda each: each.hidden):
        grid = book.grid(sheet)
        if head_of(grid) is not None or not found:
            found.append((sheet, grid))
    book.close()
    matrices = [each for each in found if head_of(each[1]) is not None]
    visible = [sheet for sheet, _ in matrices if not sheet.hidden]
    sheet, grid = (matrices or found)[0]
    notes.sheet = sheet.name
    if len(visible) > 1:
        names = ", ".join(f"“{shown(each.name)}”" for each in visible[1:])
        sentence = f"Other sheets look like a matrix too: {names}; this one is read."
        notes.warning(None, "several-sheets", f"{sentence} Name one with “sheet”.")
    if sheet.hidden and not wanted:
        notes.warning(None, "hidden-sheet", "The sheet is hidden; it is read all the same.")
    return _read(grid, choice, notes)
