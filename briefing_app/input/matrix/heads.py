"""The header of a matrix: which row it is, and what each column contains."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefing_app.input.matrix.cell_numbers import CellProblemLog, cell_number, letters
from briefing_app.input.matrix.grid import Grid
from briefing_app.input.matrix.words import HEADS, KINDS, is_rating, rating, reason_for, simple
from briefing_app.input.member_paths import shown

_ROWS_ABOVE = 50
"""In how many filled rows the header is searched for."""


class Column(NamedTuple):
    """A motivation that the front matter describes."""

    id: str
    title: str


class Heads(NamedTuple):
    """What the columns contain.

    ``row`` is the index of the head among the rows of the grid, ``kinds`` has what each row below
    it is, as in `words.KINDS`; ``heading`` for one that only says what follows, and ``odd`` for one
    of no known kind. ``known`` maps what is known of a
    row, such as ``date``, to its column, ``motivations`` the id of a motivation to its column and
    ``titles`` to its title, ``reasons`` the id to the column of its reasons.
    """

    row: int
    kinds: Sequence[str]
    known: Mapping[str, int]
    motivations: Mapping[str, int]
    titles: Mapping[str, str]
    reasons: Mapping[str, int]


def is_head(cells: Mapping[int, str]) -> bool:
    """Return whether a row looks like the header: it names the evidence and something else."""
    names = [HEADS.get(simple(text)) for text in cells.values()]
    return "text" in names and any(name is None for name in names)


def head_of(grid: Grid) -> int | None:
    """Return the index of the header row of the table, or None."""
    for index, (_, cells) in enumerate(grid.rows[:_ROWS_ABOVE]):
        if is_head(cells):
            return index
    return None


def _slug(title: str, taken: Mapping[str, int]) -> str:
    """Return an id made of a title: its letters and digits in lower case, with hyphens."""
    words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
    slug = base = "-".join(words)[:60] or "column"
    number = 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def _kinds(rows: Iterable[Mapping[int, str]], known: Mapping[str, int]) -> list[str]:
    """Return the kind of each row below the header."""
    kinds: list[str] = []
    section = "evidence"
    for cells in rows:
        written = simple(cells.get(known.get("kind", 0), ""))
        title = simple(cells.get(known["text"], ""))
        if written:
            kinds.append(KINDS.get(written, "odd"))
        elif cells.keys() == {known["text"]} and title in ("criteria", "evidence"):
            section = KINDS[title]
            kinds.append("heading")
        elif cells.get(known.get("id", 0)):
            kinds.append(section)
        else:
            kinds.append(KINDS.get(title, section))
    return kinds


class _Sorter:
    """Sorts the columns of a table into what is known of a row, motivations and reasons."""

    def __init__(
        self, grid: Grid, row: int, declared: Sequence[Column], problems: CellProblemLog
    ) -> None:
        self._number, self._cells = grid.rows[row]
        self._below = [cells for _, cells in grid.rows[row + 1 :]]
        self._rated: list[dict[int, str]] = []
        self._problems = problems
        self._row = row
        self._declared = {
            name: each.id for each in declared for name in (simple(each.id), simple(each.title))
        }
        self._known: dict[str, int] = {}
        self._motivations: dict[str, int] = {}
        self._titles: dict[str, str] = {}
        self._reasons: dict[str, int] = {}

    def _cell_number(self, column: int) -> int:
        return cell_number(self._number, column)

    def sorted(self) -> Heads:
        """Return what every column contains, and log what is doubtful about them."""
        names = {column: simple(text) for column, text in sorted(self._cells.items())}
        later = [column for column, name in names.items() if not self._take_known(column, name)]
        kinds = _kinds(self._below, self._known)
        rated = zip(kinds, self._below, strict=True)
        self._rated = [cells for kind, cells in rated if kind in ("evidence", "odd")]
        own = {names[column] for column in later}
        others = []
        for column in later:
            whose = reason_for(names[column]) if names[column] not in self._declared else ""
            if whose in own or whose in self._declared:
                others.append((column, whose))
            else:
                self._take_motivation(column, names[column])
        by_name = {simple(title): ref for ref, title in self._titles.items()}
        for column, whose in others:
            ref = self._declared.get(whose) or by_name.get(whose)
            if ref in self._motivations:
                self._reasons.setdefault(ref, column)
        self._check_headless()
        return Heads(self._row, kinds, self._known, self._motivations, self._titles, self._reasons)

    def _take_known(self, column: int, name: str) -> bool:
        """Take a column whose header says what it contains; the first of two counts."""
        kind = HEADS.get(name)
        if kind is None or name in self._declared:
            return False
        if kind in self._known and kind != "nothing":
            first = letters(self._known[kind])
            sentence = f"“{shown(self._cells[column].strip())}” is already in column {first}; "
            self._problems.warning(
                self._cell_number(column), "unread-column", f"{sentence}this column is not read."
            )
        self._known.setdefault(kind, column)
        return True

    def _take_motivation(self, column: int, name: str) -> None:
        title, line = " ".join(self._cells[column].split()), self._cell_number(column)
        if self._declared and name not in self._declared:
            if self._has_ratings(column):
                sentence = f"There is no motivation “{shown(title)}”; its ratings are left out."
                self._problems.error(line, "unknown-motivation", sentence)
                self._leave_out(line, title)
            else:
                self._not_read(line, title)
            return
        if not self._declared and not self._has_ratings(column) and self._is_filled(column):
            self._not_read(line, title)
            return
        if self._declared.get(name) in self._motivations or any(
            simple(other) == name for other in self._titles.values()
        ):
            sentence = f"There is already a column “{shown(title)}”; this one is left out."
            self._problems.error(line, "duplicate-id", sentence)
            self._leave_out(line, title)
            return
        ref = self._declared.get(name) or _slug(title, self._motivations)
        self._motivations[ref] = column
        self._titles[ref] = title

    def _leave_out(self, line: int, title: str) -> None:
        self._problems.left_out.append(f"the column “{shown(title)}” {self._problems.where(line)}")

    def _not_read(self, line: int, title: str) -> None:
        sentence = f"No cell below “{shown(title)}” is a rating, so the column is not read."
        self._problems.warning(line, "unread-column", sentence)

    def _has_ratings(self, column: int) -> bool:
        return any(is_rating(cells.get(column, "")) for cells in self._rated)

    def _is_filled(self, column: int) -> bool:
        return any(rating(cells.get(column, "")) for cells in self._rated)

    def _check_headless(self) -> None:
        """Log, once each, the columns that have words but no header."""
        headless: set[int] = set()
        for cells in self._below:
            headless.update(cells.keys() - self._cells.keys())
        for column in sorted(headless):
            sentence = "The column has no header, so it is not read."
            self._problems.error(self._cell_number(column), "unread-column", sentence)


def heads_of(grid: Grid, row: int, declared: Sequence[Column], problems: CellProblemLog) -> Heads:
    """Return what the columns contain, with row ``row`` of the grid as the header.

    ``declared`` are the motivations of the front matter; without any, every column of ratings is
    one.
    """
    return _Sorter(grid, row, declared, problems).sorted()
