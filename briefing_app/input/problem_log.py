"""The problems of one file, collected while it is read."""

import math
from collections.abc import Iterable, Sequence

from briefing_app.input.limits import PROBLEMS, SENTENCE_LETTERS
from briefing_app.model.errors import Problem, Severity
from briefing_app.translation import plural, tr

_LINES = 10
"""How many lines a sentence names."""


def _named(lines: Sequence[int]) -> str:
    """Return a sentence that names lines; of many the first."""
    found = sorted(set(lines))
    named = ", ".join(str(line) for line in found[:_LINES])
    more = len(found) - _LINES
    if more <= 0:
        return tr("See lines {lines}.", lines=named)
    return plural(
        "See lines {lines} and {n} more.", "See lines {lines} and {n} more.", more, lines=named
    )


def in_order(problems: Iterable[Problem], location: str) -> tuple[Problem, ...]:
    """Return the problems by line, those of the file at ``location`` before those of others."""

    def order(problem: Problem) -> tuple[bool, str, float]:
        line = math.inf if problem.line is None else problem.line
        return (problem.file != location, problem.file, line)

    return tuple(sorted(problems, key=order))


class ProblemLog:
    """The problems of one file, in the order in which they were found.

    ``left_out`` names what could not be read at all, in words for the middle of a sentence. After
    ``most`` problems further ones are only counted.
    """

    def __init__(self, file: str, most: int = PROBLEMS) -> None:
        self.file = file
        self._most = most
        self.left_out: list[str] = []
        self._problems: list[Problem] = []
        self._unread_lines: set[int | None] = set()
        self._more = 0

    @property
    def full(self) -> bool:
        """Whether further problems are only counted, so that details are not needed."""
        return len(self._problems) >= self._most

    def error(self, line: int | None, code: str, sentence: str) -> None:
        """Log that something is wrong and was left out or repaired."""
        self._unread_lines.add(line)
        self._note(line, code, sentence, "error")

    def warning(self, line: int | None, code: str, sentence: str, *, unread: bool = False) -> None:
        """Log that something is doubtful or cannot be shown; ``unread`` if it was left out."""
        if unread:
            self._unread_lines.add(line)
        self._note(line, code, sentence, "warning")

    def note(self, lines: Sequence[int], code: str, sentence: str) -> None:
        """Log what is worth knowing, with the lines that it is on in ascending order."""
        where = f" {_named(lines)}" if len(set(lines)) > 1 else ""
        self._note(lines[0], code, sentence + where, "note")

    def has_unread(self, first: float = -math.inf, end: float = math.inf) -> bool:
        """Return whether something was left out between two lines, the second excluded."""
        return any(line is None or first <= line < end for line in self._unread_lines)

    def where(self, line: int) -> str:
        """Return where a line is, for the middle of a sentence."""
        return tr("on line {line}", line=line)

    def _note(self, line: int | None, code: str, sentence: str, severity: Severity) -> None:
        if self.full:
            self._more += 1
            return
        if len(sentence) > SENTENCE_LETTERS:
            sentence = f"{sentence[:SENTENCE_LETTERS]}…"
        self._problems.append(Problem(self.file, line, code, sentence, severity))

    def listed(self) -> tuple[Problem, ...]:
        """Return the problems; if there are more, the last one says how many."""
        if not self._more:
            return tuple(self._problems)
        sentence = plural(
            "{n} more problem is not listed.", "{n} more problems are not listed.", self._more
        )
        return (*self._problems, Problem(self.file, None, "more-problems", sentence, "error"))
