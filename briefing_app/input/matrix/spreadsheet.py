"""Choosing the table of a file, and reading it with the help of the front matter."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.input.format.entries import Entry
from briefing_app.input.format.strict_yaml import Value
from briefing_app.input.limits import LEGEND_ROWS
from briefing_app.input.matrix.files.cell_numbers import CellProblemLog
from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.head_rows import head_of
from briefing_app.input.matrix.heads import DeclaredMotivation
from briefing_app.input.matrix.more_sheets import BESIDE, KEY, MoreSheets
from briefing_app.input.matrix.rows import table_value
from briefing_app.input.matrix.table_sources import SOURCES, TableSources
from briefing_app.input.matrix.turned import upright
from briefing_app.input.matrix.wording.languages import said_of_briefing, sheet_words
from briefing_app.input.matrix.wording.text_legends import legend_of, legends_in
from briefing_app.input.matrix.wording.words import LEGENDS, simple
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.translation import in_quotes, tr, with_commas

if TYPE_CHECKING:
    from briefing_app.input.matrix.files.ods import OpenDocument
    from briefing_app.input.matrix.files.workbook import Sheet, Workbook

OPEN_DOCUMENT = ".ods"


class Choice(NamedTuple):
    """What is known before a table is read.

    ``location`` is how problems name the file, ``given`` what the front matter says of the
    comparison, ``sources`` are those that it may name, ``problems`` what is wrong with it, and
    ``text`` is that of the briefing, which may explain the ratings.
    """

    location: str
    given: Entry | None
    sources: TableSources
    problems: ProblemLog
    text: str = ""

    def declared(self) -> list[DeclaredMotivation]:
        """Return the motivations that the front matter describes."""
        entries = self.given.entries("motivations") if self.given else []
        return [DeclaredMotivation(each.text("id"), each.text("title")) for each in entries]


def _read(
    grid: Grid, choice: Choice, problems: CellProblemLog
) -> tuple[Value | None, CellProblemLog]:
    grid.outside += legends_in(choice.text)
    return table_value(grid, choice.declared(), choice.sources, problems), problems


def read_table(data: bytes, choice: Choice) -> tuple[Value | None, CellProblemLog]:
    """Return the comparison of a CSV file and its problems; raises EncodingError and the like."""
    from briefing_app.input.matrix.csv_table import read_csv
    from briefing_app.input.matrix.files.table_text import table_text

    text, doubt = table_text(data, choice.location)
    problems = CellProblemLog(choice.location, choice.problems)
    if doubt:
        problems.warning(None, "encoding", doubt)
    return _read(upright(read_csv(text)), choice, problems)


def read_workbook(data: bytes, choice: Choice) -> tuple[Value | None, CellProblemLog]:
    """Return the comparison of a workbook and its problems; raises BriefingError."""
    book = _opened(data, choice.location)
    wanted = choice.given.text("sheet") if choice.given else ""
    problems = CellProblemLog(choice.location, choice.problems)
    sheets = [each for each in book.sheets if not wanted or simple(each.name) == simple(wanted)]
    if not sheets:
        names = with_commas(in_quotes(shown(each.name)) for each in book.sheets)
        sentence = tr(
            "There is no sheet “{wanted}” in the workbook; it has {names}.",
            wanted=shown(wanted),
            names=names,
        )
        sentence = sentence if book.sheets else tr("The workbook has no sheets.")
        problems.error(None, "no-sheet", sentence)
        return None, problems
    for each in book.sheets:
        if sheet_words().get(simple(each.name)) == SOURCES and choice.sources.is_open:
            choice.sources.take(book.grid(each))
    sheet, grid = _chosen(book, sheets, problems)
    if sheet.hidden and not wanted:
        problems.warning(None, "hidden-sheet", tr("The sheet is hidden; it is read anyway."))
    for each in book.sheets:
        if each != sheet and _explains(each.name):
            grid.outside += [
                " = ".join(cells.values())
                for _, cells in book.grid(each).rows
                if simple(cells.get(1, "")) not in said_of_briefing()
            ]
    value, problems = _read(grid, choice, problems)
    more = MoreSheets()
    for each in book.sheets:
        if each != sheet and sheet_words().get(simple(each.name)) in BESIDE:
            more.take(each.name, book.grid(each))
    book.close()
    problems.more_sheets = more.names
    return more.complete(value, choice.sources, problems) if value else None, problems


def _explains(sheet: str) -> bool:
    """Return whether a sheet explains the signs of others, by its name."""
    return simple(sheet) in LEGENDS or sheet_words().get(simple(sheet)) == KEY


def _opened(data: bytes, location: str) -> "Workbook | OpenDocument":
    if location.lower().endswith(OPEN_DOCUMENT):
        from briefing_app.input.matrix.files.ods import OpenDocument

        return OpenDocument(data, location)
    from briefing_app.input.matrix.files.workbook import Workbook

    return Workbook(data, location)


def _legends_of(grids: "list[Grid]") -> Iterator[str]:
    """Yield what sheets without a matrix explain of the ratings, whatever they are called."""
    for grid in grids:
        rows = [cells for _, cells in grid.rows[:LEGEND_ROWS]]
        yield from legend_of("\n".join(" = ".join(cells.values()) for cells in rows))


def _chosen(
    book: "Workbook | OpenDocument", sheets: "list[Sheet]", problems: CellProblemLog
) -> "tuple[Sheet, Grid]":
    """Return the sheet that is read, the first with a matrix; the others are reported."""
    found: list[tuple[Sheet, Grid]] = []
    others: list[Grid] = []
    for sheet in sorted(sheets, key=lambda each: each.hidden):
        grid = upright(book.grid(sheet))
        is_matrix = head_of(grid) is not None
        if is_matrix or not found:
            found.append((sheet, grid))
        if not is_matrix and simple(sheet.name) not in sheet_words():
            others.append(grid)
    matrices = [each for each in found if head_of(each[1]) is not None]
    matrices = [each for each in matrices if simple(each[0].name) not in sheet_words()] or matrices
    visible = [sheet for sheet, _ in matrices if not sheet.hidden]
    chosen = (matrices or found)[0]
    chosen[1].outside += _legends_of(others)
    problems.sheet = chosen[0].name
    if len(visible) > 1:
        names = with_commas(in_quotes(shown(each.name)) for each in visible[1:])
        sentence = tr(
            "Other sheets look like a matrix too: {names}; this one is read.", names=names
        )
        problems.warning(None, "several-sheets", f"{sentence} {tr('Name one with “sheet”.')}")
    return chosen
