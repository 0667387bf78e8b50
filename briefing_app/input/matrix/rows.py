"""From a table to the values that a comparison in YAML would have, each with its cell."""

from collections.abc import Sequence

from briefing_app.input.format.briefing_format import ID, NOT_UNDERSTOOD
from briefing_app.input.format.strict_yaml import Content, Value, mapping
from briefing_app.input.matrix.files.cell_numbers import CellProblemLog, cell_number, letters
from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.head_rows import HeadRows, head_of, named_head_of
from briefing_app.input.matrix.heads import WEIGHTS, DeclaredMotivation, Heads, heads_of
from briefing_app.input.matrix.rows_below import is_figure
from briefing_app.input.matrix.table_sources import TableSources
from briefing_app.input.matrix.wording.languages import confidence_words, not_reckoned_words
from briefing_app.input.matrix.wording.notation import is_blank, is_letter
from briefing_app.input.matrix.wording.words import CAPTIONS, row_kind, simple
from briefing_app.input.member_paths import shown
from briefing_app.model.words.formula_guard import unguarded
from briefing_app.translation import plural, tr

_MOST_NAMED = 10


class _Table:
    """Reads the rows of one table."""

    def __init__(
        self, grid: Grid, heads: Heads, sources: TableSources, problems: CellProblemLog
    ) -> None:
        self._grid = grid
        self._heads = heads
        self._sources = sources
        self._problems = problems
        self._unescape = not problems.sheet and bool(
            {"kind", "grade", "nothing"} & heads.known.keys()
        )
        self._formulas: list[int] = []
        self._passed_over: dict[str, list[int]] = {}
        self._has_reasons = bool(heads.reasons or grid.comments or "reason" in heads.known)
        self._estimates: dict[str, dict[str, Value | None]] = {ref: {} for ref in heads.motivations}
        self._criteria: list[Value] = []
        self._cells: dict[str, Value] = {}
        self._evidence: list[Value] = []
        self._taken: set[str] = set()
        self._numbers = dict(grid.rows)
        column = heads.known.get("id", 0)
        self._written_ids = {cells.get(column, "").strip() for _, cells in grid.rows}

    def _value(self, row: int, column: int | None) -> Value | None:
        """Return the words of a cell, None if it is empty, and log what is wrong with it."""
        if column is None:
            return None
        here = self._grid.place(row, column)
        fault = self._grid.faults.get((row, column))
        if fault:
            self._problems.error(here, "no-value", fault)
        text = self._numbers[row].get(column)
        if text is None:
            return None
        if (row, column) in self._grid.formulas:
            self._formulas.append(here)
        return Value(here, unguarded(text) if self._unescape else text)

    def _known(self, row: int, name: str) -> Value | None:
        return self._value(row, self._heads.known.get(name))

    def _words(self, row: int, name: str) -> str:
        """Return a cell's words without logging anything."""
        return self._numbers[row].get(self._heads.known.get(name, 0), "")

    def comparison(self) -> Value:
        """Return the mapping that `format.COMPARISON` reads."""
        head = self._heads.rows
        values = self._captions(self._grid.rows[: head.first])
        below = self._grid.rows[head.last + 1 :]
        for kind, (number, _) in zip(self._heads.kinds, below, strict=True):
            self._row(number, kind)
        self._check_last(
            [number for kind, (number, _) in zip(self._heads.kinds, below, strict=True)
             if kind == "evidence"]
        )  # fmt: skip
        line = self._grid.place(self._grid.rows[head.first][0])
        motivations = [self._motivation(ref) for ref in self._heads.motivations]
        lists: dict[str, Content] = {
            "motivations": motivations,
            "criteria": self._criteria,
            "evidence": self._evidence,
        }
        values.update({name: Value(line, content) for name, content in lists.items()})
        values["cells"] = mapping(line, self._cells)
        self._tell_formulas()
        self._tell_passed_over()
        return mapping(line, values)

    def _captions(self, above: Sequence[tuple[int, dict[int, str]]]) -> dict[str, Value | None]:
        """Return the values above the header: the question, and the name of a column."""
        values: dict[str, Value | None] = {}
        for number, cells in above:
            first, *others = sorted(cells)
            name = CAPTIONS.get(simple(cells[first]))
            if name and others:
                values.setdefault(name, self._value(number, others[0]))
            elif sum(map(is_letter, cells.values())) > 1:
                sentence = tr("The row is above the header row but has ratings, so it is left out.")
                self._problems.error(self._grid.place(number), "unread-row", sentence)
            else:
                sentence = tr("The row is above the header row, so it is not read.")
                self._problems.warning(self._grid.place(number), "unread-row", sentence)
        return values

    def _row(self, row: int, kind: str) -> None:
        here = self._grid.place(row)
        if kind == "odd":
            here, written = (
                self._grid.place(row, self._heads.known["kind"]),
                self._words(row, "kind"),
            )
            sentence = tr(
                "“{strip}” is not a kind of row; it is read as evidence.",
                strip=shown(written.strip()),
            )
            self._problems.error(here, "unknown-row", sentence)
        if kind in ("evidence", "odd"):
            self._item(row)
        elif kind == "criterion":
            self._criterion(row)
        elif kind in ("likelihood", "confidence"):
            self._estimate(row, kind)
        elif kind == "sum":
            self._sum(row)
        elif kind == "stray":
            sentence = tr("The row is below the table of scores, so it is left out.")
            self._problems.error(here, "unread-row", sentence)
        elif kind in ("scores", "legend", "footnote"):
            self._passed_over.setdefault(kind, []).append(row)

    def _check_last(self, items: Sequence[int]) -> None:
        """Log that the last item holds the sums of the others, if it has no id: it may be none."""
        *above, last = items or [0]
        if self._heads.notation.name != "numbers" or not above[1:] or self._words(last, "id"):
            return
        points = {
            row: [self._heads.notation.points(self._numbers[row].get(column, ""))
                  for column in self._heads.motivations.values()]
            for row in items
        }  # fmt: skip
        sums = [sum(column) for column in zip(*(points[row] for row in above), strict=True)]
        if points[last] == sums and any(sums):
            sentence = tr(
                "The row “{title}” holds the sums of the rows above it. If it is evidence, give it"
                " an id; if not, call it “Total”.",
                title=shown(self._words(last, "text").strip()),
            )
            self._problems.error(self._grid.place(last), "odd-row", sentence)

    def _sum(self, row: int) -> None:
        """Log that a row of sums has an id or other words, or that no lead was reckoned."""
        if not not_reckoned_words().isdisjoint(map(simple, self._numbers[row].values())):
            self._problems.error(self._grid.place(row), "not-understood", NOT_UNDERSTOOD)
        elif self._words(row, "id") or any(
            not is_figure(words) and row_kind(simple(words)) != "sum"
            for column, words in self._numbers[row].items()
            if column in self._heads.motivations.values()
        ):
            sentence = tr(
                "The row “{title}” is read as a sum and not as evidence.",
                title=shown(self._words(row, "text").strip()),
            )
            self._problems.note([self._grid.place(row)], "unread-row", sentence)

    def _estimate(self, row: int, kind: str) -> None:
        for ref, column in self._heads.motivations.items():
            value = self._value(row, column)
            given = self._estimates[ref]
            if value is None or is_blank(str(value.content)):
                continue
            words = simple(str(value.content))
            known = confidence_words() if kind == "confidence" else {}
            given[kind] = Value(value.line, known.get(words, words))
            given["because"] = given.get("because") or self._reason(row, ref)

    def _reason(self, row: int, ref: str) -> Value | None:
        """Return the reason of a cell: in its column, with or in a comment, or that of the row."""
        own = self._value(row, self._heads.reasons.get(ref))
        column = self._heads.motivations[ref]
        comment = self._grid.comments.get((row, column))
        if not comment:
            return own or self._known(row, "reason")
        here = own.line if own else self._grid.place(row, column)
        return Value(here, f"{own.content} {comment}" if own else comment)

    def _ref(self, row: int, prefix: str) -> Value:
        """Return the id of a row; one that is missing or cannot be read is made."""
        given = self._known(row, "id")
        if given is not None and ID.read(given, self._problems) is not None:
            ref = str(given.content).strip()
            if ref not in self._taken:
                self._taken.add(ref)
            return given
        number = len(self._evidence if prefix == "E" else self._criteria) + 1
        while f"{prefix}{number}" in self._taken or f"{prefix}{number}" in self._written_ids:
            number += 1
        self._taken.add(f"{prefix}{number}")
        return Value(self._grid.place(row), f"{prefix}{number}")

    def _criterion(self, row: int) -> None:
        ref = self._ref(row, "criterion-")
        self._criteria.append(
            mapping(self._grid.place(row), {"id": ref, "title": self._known(row, "text")})
        )
        cells: dict[str, Value | None] = {}
        for name, column in self._heads.motivations.items():
            words = self._value(row, column)
            if words is None:
                continue
            ground = {
                "because": self._reason(row, name),
                "source": self._source(row),
                "section": self._known(row, "section"),
            }
            given = any(ground.values())
            cells[name] = mapping(words.line, {"text": words, **ground}) if given else words
        self._cells.setdefault(str(ref.content).strip(), mapping(self._grid.place(row), cells))

    def _source(self, row: int) -> Value | None:
        """Return the id of a source that is named by its id or its title."""
        given = self._known(row, "source")
        if given is None:
            return None
        words = str(given.content).strip()
        ref = self._sources.id_of(words)
        grade = self._known(row, "grade")
        if grade is not None:
            self._sources.compare_grade(ref, grade, self._problems)
        return Value(given.line, ref)

    def _item(self, row: int) -> None:
        values: dict[str, Value | None] = {
            "id": self._ref(row, "E"),
            "text": self._known(row, "text"),
            "type": self._known(row, "type"),
            "date": self._date(row),
            "source": self._source(row),
            "section": self._known(row, "section"),
        }
        for name in WEIGHTS:
            given = self._known(row, name)
            if given is not None:
                values[name] = self._weight(name, given)
        values["ratings"] = mapping(self._grid.place(row), self._ratings(row))
        if row_kind(simple(self._words(row, "text"))) == "sum":
            sentence = tr(
                "The row “{title}” has ratings, so it is read as evidence.",
                title=shown(self._words(row, "text").strip()),
            )
            self._problems.warning(self._grid.place(row), "odd-row", sentence)
        self._evidence.append(mapping(self._grid.place(row), values))

    def _date(self, row: int) -> Value | None:
        given = self._known(row, "date")
        return given and Value(given.line, self._heads.dates.date(str(given.content)))

    def _weight(self, name: str, given: Value) -> Value | None:
        """Return the word of a weight; one that cannot be read is left to the format to report."""
        words, weights = str(given.content), self._heads.weights[name]
        level = weights.level(words)
        if level is None:
            return None if weights.doubt else Value(given.line, words)
        return Value(given.line, level) if level else None

    def _ratings(self, row: int) -> dict[str, Value | None]:
        """Return the ratings of an item."""
        read, cells = self._heads.notation.letter, self._numbers[row]
        line, step = self._grid.place(row), self._grid.step
        ratings: dict[str, Value | None] = {}
        for ref, column in self._heads.motivations.items():
            words = cells.get(column)
            if words is None:
                if self._grid.faults:
                    self._value(row, column)
                continue
            letter = read(words)
            if letter == "":
                continue
            here = line + column * step
            if self._grid.formulas and (row, column) in self._grid.formulas:
                self._formulas.append(here)
            if letter is None:
                self._unknown_rating(here, words)
                continue
            rated = Value(here, letter)
            because = self._reason(row, ref) if self._has_reasons else None
            ratings[ref] = (
                mapping(here, {"rating": rated, "because": because}) if because else rated
            )
        return ratings

    def _unknown_rating(self, here: int, words: str) -> None:
        sentence = self._heads.notation.not_a_rating(shown(" ".join(words.split())))
        self._problems.error(here, "unknown-rating", sentence)

    def _motivation(self, ref: str) -> Value:
        column = self._heads.motivations[ref]
        line = self._grid.place(self._heads.rows.rows[column], column)
        title = self._heads.titles[ref]
        named = {"id": Value(line, ref), "title": Value(line, title)}
        return mapping(line, {**named, **self._estimates[ref]})

    def _tell_formulas(self) -> None:
        """Warn once that values of formulas were read."""
        if self._formulas:
            count = len(self._formulas)
            sentence = plural(
                "{n} cell holds a formula, this one first; formulas are not run, and their saved"
                " values are read.",
                "{n} cells hold formulas, this one first; formulas are not run, and their saved"
                " values are read.",
                count,
            )
            self._problems.warning(min(self._formulas), "formula", sentence)

    def _tell_passed_over(self) -> None:
        """Say which rows are no part of the matrix."""
        for kind, rows in self._passed_over.items():
            first, last = rows[0], rows[-1]
            lines = (
                tr("row {first}", first=first)
                if first == last
                else tr("rows {first} to {last}", first=first, last=last)
            )
            here = self._grid.place(first)
            if kind == "footnote":
                sentence = tr(
                    "The text below the matrix in {rows} is not read; an item of evidence needs an"
                    " id or a rating.",
                    rows=lines,
                )
                self._problems.warning(here, "unread-row", sentence)
                continue
            sentence = (
                tr(
                    "The table of scores in {rows} is not read; the program computes its own.",
                    rows=lines,
                )
                if kind == "scores"
                else tr("The explanation of signs in {rows} is not read.", rows=lines)
            )
            self._problems.note([here], "unread-row", sentence)


def _tell_about(grid: Grid, head: HeadRows, problems: CellProblemLog) -> None:
    """Log what was left out of the grid, and what is unusual about its rows."""
    for row, sentence in grid.remarks:
        problems.error(cell_number(row), "cut-table", sentence)
    first, last = grid.rows[head.first][0], grid.rows[-1][0]
    hidden = [row for row in grid.hidden if first < row <= last]
    columns = sorted(grid.hidden_columns & head.cells.keys())
    if grid.turned:
        hidden, columns = columns, hidden
    if hidden:
        named = ", ".join(str(row) for row in hidden[:_MOST_NAMED])
        more = len(hidden) - _MOST_NAMED
        sentence = tr("Hidden rows are read like the others: {rows}.", rows=named)
        if more > 0:
            sentence = plural(
                "Hidden rows are read like the others: {rows} and {n} more.",
                "Hidden rows are read like the others: {rows} and {n} more.",
                more,
                rows=named,
            )
        problems.warning(cell_number(hidden[0]), "hidden-rows", sentence)
    if columns:
        sentence = tr(
            "Hidden columns are read like the others: {columns}.",
            columns=", ".join(map(letters, columns)),
        )
        problems.warning(
            cell_number(0 if grid.turned else first, columns[0]), "hidden-columns", sentence
        )


def _tell_struck(grid: Grid, problems: CellProblemLog) -> None:
    """Log that words which are struck out are not read."""
    if grid.struck:
        sentence = plural(
            "{n} cell has words that are struck out, which are taken back and not read.",
            "{n} cells have words that are struck out, this one first; they are taken back and not"
            " read.",
            len(grid.struck),
        )
        here = min(grid.place(row, column) for row, column in grid.struck)
        problems.warning(here, "struck-out", sentence)


def table_value(
    grid: Grid,
    declared: Sequence[DeclaredMotivation],
    sources: TableSources,
    problems: CellProblemLog,
) -> Value | None:
    """Return the comparison of a table, or None, after logging why, if it is not a matrix.

    The rows of ``grid`` are evidence, as `upright` makes them. ``declared`` are the motivations of
    the front matter, ``sources`` what the table may name.
    """
    _tell_struck(grid, problems)
    head = head_of(grid)
    if head is None:
        sentence = tr(
            "No row looks like the header of a matrix: it needs a column “Evidence” and, for each "
            "motivation, a column with its title."
        )
        problems.error(cell_number(0), "no-matrix", sentence)
        return None
    _tell_about(grid, head, problems)
    if grid.turned:
        sentence = tr("The table is turned: its columns are read as rows, and its rows as columns.")
        problems.note([cell_number(0)], "turned-table", sentence)
    elif not declared and named_head_of(grid) is None:
        sentence = tr("No head names the evidence: the rows are read as items of evidence.")
        problems.note([cell_number(0)], "no-head", sentence)
    heads = heads_of(grid, head, declared, problems)
    return _Table(grid, heads, sources, problems).comparison()
