"""The header of a matrix: what each column and each row contains."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_app.input.matrix.files.cell_numbers import CellProblemLog
from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.head_rows import HeadRows
from briefing_app.input.matrix.merged_cells import MergedCells
from briefing_app.input.matrix.rows_below import is_figure, kinds_of
from briefing_app.input.matrix.wording.dates import Dates
from briefing_app.input.matrix.wording.notation import (
    Notation,
    is_blank,
    is_letter,
    looks_rated,
    parted,
    token,
)
from briefing_app.input.matrix.wording.weights import Weights, unit_of
from briefing_app.input.matrix.wording.words import (
    CAPTIONS,
    VAGUE,
    WEIGHT,
    Names,
    head_kind,
    names_motivations,
    reason_for,
    simple,
)
from briefing_app.input.member_paths import shown
from briefing_app.model.words.formula_guard import unguarded
from briefing_app.translation import plural, tr

WEIGHTS = ("credibility", "relevance")
_OF_EVIDENCE = frozenset({*WEIGHTS, "source", "reason", "kind"})
"""The columns, and below them the rows, that only a comparison has."""
_OF_COMPARISON = frozenset({"likelihood", "confidence", "criterion", "sum", "scores"})


class DeclaredMotivation(NamedTuple):
    """A motivation that the front matter describes; the table has a column for it."""

    id: str
    title: str


class Heads(NamedTuple):
    """What the rows and columns contain.

    ``rows`` are the rows of the header. ``kinds`` has what each row below them is, as `kinds_of`
    returns it. ``known`` maps what is known of a row, such as ``date``, to its column,
    ``motivations`` the id of a motivation to its column and ``titles`` to its title, ``reasons``
    the id to the column of its reasons. ``notation`` reads its ratings, ``weights`` its credibility
    and relevance, ``dates`` its dates.
    """

    rows: HeadRows
    kinds: Sequence[str]
    known: Mapping[str, int]
    motivations: Mapping[str, int]
    titles: Mapping[str, str]
    reasons: Mapping[str, int]
    notation: Notation
    weights: Mapping[str, Weights]
    dates: Dates


def _slug(title: str, taken: Mapping[str, int]) -> str:
    """Return an id made of a title: its letters and digits in lower case, with hyphens."""
    words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
    slug = base = "-".join(words)[:60] or "column"
    number = 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


class _Sorter:
    """Sorts the columns of a table into what is known of a row, motivations and reasons."""

    def __init__(
        self,
        grid: Grid,
        head: HeadRows,
        declared: Sequence[DeclaredMotivation],
        problems: CellProblemLog,
    ) -> None:
        self._grid = grid
        self._head = head
        self._cells = {
            column: head.cells[column] if problems.sheet else unguarded(head.cells[column])
            for column in sorted(head.cells)
        }
        self._below = grid.rows[head.last + 1 :]
        self._rated: list[tuple[int, dict[int, str]]] = []
        self._problems = problems
        self._is_open = not declared
        self._declared = Names()
        for each in declared:
            self._declared.add(each.id, each.id)
            self._declared.add(each.title, each.id)
        self._known: dict[str, int] = {}
        self._apart: set[int] = set()
        self._paired: dict[int, int] = {}
        self._motivations: dict[str, int] = {}
        self._titles: dict[str, str] = {}
        self._reasons: dict[str, int] = {}
        self._notation: Notation
        self._only_text_is_declared: bool

    def _cell_number(self, column: int) -> int:
        return self._grid.place(self._head.rows[column], column)

    def sorted(self) -> Heads:
        """Return what every row and column contains, and log what is doubtful about them."""
        names = self._names()
        texts = [column for column, name in names.items() if head_kind(name) == "text"]
        self._only_text_is_declared = all(map(self._motivation_of, texts))
        self._paired = self._paired_reasons(names)
        later = [column for column, name in names.items() if not self._take_known(column, name)]
        merged = MergedCells(self._grid, self._head, self._problems)
        merged.spread(self._known["text"], self._known.get("id"), later)
        titles = {names[column] for column in later}
        kinds = kinds_of(self._below, self._head.cells, self._known, titles, merged.headings)
        rated = zip(kinds, self._below, strict=True)
        self._rated = [row for kind, row in rated if kind in ("evidence", "odd")]
        reasons = self._whose_reasons(later)
        candidates = [column for column in later if column not in reasons]
        self._part_reasons(candidates)
        is_vague = not reasons and _OF_COMPARISON.isdisjoint(kinds) and self._is_vague()
        self._decide_notation(candidates, is_vague=is_vague)
        self._check_passed_over(names.keys() - set(later))
        for column in candidates:
            self._take_motivation(column)
        by_name = Names()
        for ref, title in self._titles.items():
            by_name.add(title, ref)
        for column, beside in self._paired.items():
            self._reasons |= {
                ref: column for ref, rated in self._motivations.items() if rated == beside
            }
        for column, whose in reasons.items():
            about = self._declared.find(whose) or by_name.find(whose)
            if about in self._motivations:
                self._reasons.setdefault(about, column)
        self._check_headless(kinds)
        return Heads(
            self._head, kinds, self._known, self._motivations, self._titles, self._reasons,
            self._notation, self._weights(), self._dates(),
        )  # fmt: skip

    def _names(self) -> dict[int, str]:
        """Return the head of each column; one that is there twice has the title above it too."""
        names = {column: simple(text) for column, text in self._cells.items()}
        for column, banner in self._head.banners.items():
            name = simple(self._cells[column])
            if head_kind(name) is None and list(names.values()).count(name) > 1:
                self._cells[column] = f"{banner.strip()}: {self._cells[column].strip()}"
        return {column: simple(text) for column, text in self._cells.items()}

    def _paired_reasons(self, names: Mapping[int, str]) -> dict[int, int]:
        """Return the columns of reasons with one head that each stand after one of ratings."""
        reasons = [
            column for column, name in names.items()
            if head_kind(name) == "reason" and self._motivation_of(column) is None
        ]  # fmt: skip
        paired = {
            column: column - 1 for column in reasons
            if column - 1 in names and head_kind(names[column - 1]) is None
        }  # fmt: skip
        return paired if len(paired) == len(reasons) > 1 else {}

    def _motivation_of(self, column: int) -> str | None:
        """Return the id of the motivation in the front matter that the head of a column names."""
        return self._declared.find(self._cells[column])

    def _whose_reasons(self, later: Sequence[int]) -> dict[int, str]:
        """Return for each column of reasons whose they are."""
        own = {simple(self._cells[column]) for column in later}
        found = {
            column: reason_for(" ".join(self._cells[column].split()))
            for column in later
            if self._motivation_of(column) is None
        }
        return {
            column: whose for column, whose in found.items()
            if simple(whose) in own or self._declared.find(whose)
        }  # fmt: skip

    def _part_reasons(self, candidates: Sequence[int]) -> None:
        """Move the reasons that are in one cell with a rating to where comments are, and log it."""
        found: list[int] = []
        comments = self._grid.comments
        for row, cells in self._rated:
            for column in candidates:
                rating, reason = parted(cells.get(column, ""))
                if rating:
                    cells[column] = rating
                if reason:
                    others = comments.get((row, column), "")
                    comments[row, column] = f"{reason} {others}".rstrip()
                    found.append(self._grid.place(row, column))
        if found:
            sentence = plural(
                "In {n} cell the words behind the rating are read as its reason.",
                "In {n} cells the words behind the ratings are read as their reasons.",
                len(found),
            )
            self._problems.note(found[:1], "ratings", sentence)

    def _is_vague(self) -> bool:
        """Return whether no head says that this is evidence, or that motivations are compared."""
        above = [
            words for _, cells in self._grid.rows[: self._head.first] for words in cells.values()
        ]
        around = list(map(simple, [*above, *self._head.banners.values()]))
        return (
            self._is_open
            and simple(self._cells[self._known["text"]]) in VAGUE
            and _OF_EVIDENCE.isdisjoint(self._known)
            and not any(words in CAPTIONS or names_motivations(words) for words in around)
        )

    def _decide_notation(self, candidates: Sequence[int], *, is_vague: bool) -> None:
        """Find how the ratings are written, and log that, or that it is not certain."""
        columns = [column for column in candidates if self._motivation_of(column)] or candidates
        counts = Counter(
            cells[column] for _, cells in self._rated for column in columns if column in cells
        )
        vague = self._cells[self._known["text"]].strip() if is_vague else ""
        self._notation = Notation(counts, self._beside(candidates), vague)
        if self._notation.doubt or self._notation.explained:
            first = next(
                self._grid.place(row, column)
                for row, cells in self._rated
                for column in columns
                if looks_rated(cells.get(column, ""))
            )
            if self._notation.doubt:
                self._problems.error(first, "unclear-ratings", self._notation.doubt)
            else:
                self._problems.note([first], "ratings", self._notation.explained)

    def _beside(self, candidates: Sequence[int]) -> Iterator[str]:
        """Yield the texts of the rows that have no ratings, and of other sheets."""
        rated = {number for number, cells in self._rated if not cells.keys().isdisjoint(candidates)}
        for number, cells in self._grid.rows:
            if number not in rated:
                yield " | ".join(cells.values())
        for (number, _), comment in self._grid.comments.items():
            if number not in rated:
                yield comment
        yield from self._grid.outside

    def _weights(self) -> dict[str, Weights]:
        """Return how the weights are written, and log that, or that it is not certain."""
        found: dict[str, Weights] = {}
        for name in WEIGHTS:
            column = self._known.get(name)
            if column is None:
                continue
            cells = [cells[column] for _, cells in self._rated if column in cells]
            weights = found[name] = Weights(self._cells[column], cells)
            here = self._cell_number(column)
            if weights.doubt:
                self._problems.error(here, "unclear-weights", weights.doubt)
            elif weights.explained:
                self._problems.note([here], "weights", weights.explained)
            if simple(unit_of(self._cells[column])[0]) in WEIGHT:
                title = shown(self._cells[column].strip())
                sentence = tr("“{title}” is read as the credibility of the items.", title=title)
                self._problems.note([here], "weights", sentence)
        return found

    def _dates(self) -> Dates:
        """Return how the dates are written, and log it if it is another way than the program's."""
        column = self._known.get("date", 0)
        dates = Dates(cells[column] for _, cells in self._rated if column in cells)
        if dates.explained:
            self._problems.note([self._cell_number(column)], "dates", dates.explained)
        return dates

    def _take_known(self, column: int, name: str) -> bool:
        """Take a column whose header says what it contains; the first of two counts.

        The same head of the evidence again is that of another table beside this one.
        """
        kind = head_kind(name)
        if self._motivation_of(column) and not (kind == "text" and self._only_text_is_declared):
            return False
        if kind is None and (unit := head_kind(simple(unit_of(self._cells[column])[0]))) in WEIGHTS:
            kind = unit
        if kind is None:
            return False
        if column in self._paired:
            return True
        if kind == "apart":
            if self._speaks_for_and_against(column):
                return False
            self._apart.add(column)
            if any(column in cells for _, cells in self._below):
                self._leave_unread(column)
            return True
        if kind in self._known and kind not in ("nothing", "grade"):
            first = self._grid.column_name(self._known[kind])
            sentence = tr(
                "“{title}” is already in column {first}; this column is not read.",
                title=shown(self._cells[column].strip()),
                first=first,
            )
            if kind == "text" and name == simple(self._cells[self._known[kind]]):
                self._leave_out(
                    self._cell_number(column),
                    self._cells[column].strip(),
                    "unread-column",
                    sentence,
                )
            else:
                self._problems.warning(self._cell_number(column), "unread-column", sentence)
        self._known.setdefault(kind, column)
        return True

    def _speaks_for_and_against(self, column: int) -> bool:
        """Return whether a column holds ratings of both kinds, as no other scale has them.

        Sums below them are no ratings. Ticks and crosses may answer any question.
        """
        cells = [cells.get(column, "") for _, cells in self._below]
        counts = Counter([words for words in cells if not is_figure(words)] or cells)
        notation = Notation(counts)
        letters = {notation.letter(words) for words in counts}
        if notation.name == "marks" or letters.isdisjoint(("CC", "C")):
            return False
        return not letters.isdisjoint(("I", "II")) and (
            None not in letters or notation.name == "numbers"
        )

    def _take_motivation(self, column: int) -> None:
        declared = self._motivation_of(column)
        title, line = " ".join(self._cells[column].split()), self._cell_number(column)
        if not self._is_open and declared is None:
            if self._has_ratings(column):
                sentence = tr(
                    "There is no motivation “{title}”; its ratings are left out.",
                    title=shown(title),
                )
                self._leave_out(line, title, "unknown-motivation", sentence)
            else:
                self._leave_unread(column)
            return
        if self._is_open and not self._has_ratings(column) and self._is_filled(column):
            self._leave_unread(column)
            return
        if declared in self._motivations or title in self._titles.values():
            sentence = tr(
                "There is already a column “{title}”; this one is left out.", title=shown(title)
            )
            self._leave_out(line, title, "duplicate-id", sentence)
            return
        ref = declared or _slug(title, self._motivations)
        self._motivations[ref] = column
        self._titles[ref] = title

    def _leave_unread(self, column: int) -> None:
        """Log that a column without ratings is not read, whatever its cells look like.

        It is an error unless the front matter says which columns are motivations.
        """
        title, line = " ".join(self._cells[column].split()), self._cell_number(column)
        if self._is_open:
            sentence = tr(
                "No cell below “{title}” is a rating, so the column is not read. If it is no "
                "motivation, name the motivations in the front matter.",
                title=shown(title),
            )
            self._leave_out(line, title, "unread-column", sentence)
        else:
            sentence = tr(
                "No cell below “{title}” is a rating, so the column is not read.",
                title=shown(title),
            )
            self._problems.warning(line, "unread-column", sentence)

    def _check_passed_over(self, columns: Iterable[int]) -> None:
        """Log the columns of ratings that are not read because of their heads."""
        passed_over = ("nothing", "grade", "reason")
        read = {column for kind, column in self._known.items() if kind not in passed_over}
        for column in sorted(set(columns) - read - self._apart - self._paired.keys()):
            found = {token(cells[column]) for _, cells in self._rated if column in cells}
            if len(found) > 1 and all(map(is_letter, found)):
                title, line = self._cells[column].strip(), self._cell_number(column)
                sentence = tr(
                    "The column “{title}” has ratings, but its head does not name a motivation, so"
                    " it is not read. If it is one, name the motivations in the front matter.",
                    title=shown(title),
                )
                self._leave_out(line, title, "unread-column", sentence)

    def _leave_out(self, line: int, title: str, code: str, sentence: str) -> None:
        """Log why a column is not read, and name it in the table."""
        self._problems.error(line, code, sentence)
        self._problems.left_out.append(
            tr("the column “{title}” {where}", title=shown(title), where=self._problems.where(line))
        )

    def _has_ratings(self, column: int) -> bool:
        cells = (cells.get(column, "") for _, cells in self._rated)
        if self._notation.doubt:
            return any(looks_rated(words) for words in cells)
        return any(self._notation.letter(words) for words in cells)

    def _is_filled(self, column: int) -> bool:
        return any(not is_blank(cells.get(column, "")) for _, cells in self._rated)

    def _check_headless(self, kinds: Sequence[str]) -> None:
        """Log, once each, the columns that have words but no header."""
        headless: set[int] = set()
        for kind, (_, cells) in zip(kinds, self._below, strict=True):
            if kind != "scores":
                headless.update(cells.keys() - self._cells.keys())
        for column in sorted(headless):
            sentence = tr("The column has no header, so it is not read.")
            here = self._grid.place(self._grid.rows[self._head.last][0], column)
            self._problems.error(here, "unread-column", sentence)


def heads_of(
    grid: Grid, head: HeadRows, declared: Sequence[DeclaredMotivation], problems: CellProblemLog
) -> Heads:
    """Return what the rows and columns contain, with ``head`` as the header.

    ``declared`` are the motivations of the front matter; without any, every column of ratings is
    one.
    """
    return _Sorter(grid, head, declared, problems).sorted()
