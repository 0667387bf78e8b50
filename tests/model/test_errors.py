"""Problems and the exceptions that carry one."""

import pytest

from briefing_app.model.errors import (
    BriefingError,
    EncodingError,
    FileMissingError,
    NotABriefingError,
    OutputError,
    Problem,
    RefusedError,
    TooLargeError,
    by_line,
)

_ERRORS = [FileMissingError, NotABriefingError, EncodingError, TooLargeError, RefusedError,
           OutputError]  # fmt: skip


def test_a_problem_with_and_without_a_line() -> None:
    assert str(Problem("a.md", 4, "bad-date", "No such day.")) == "a.md:4: bad-date: No such day."
    assert str(Problem("a.md", None, "bad-date", "No such day.")) == "a.md: bad-date: No such day."
    assert Problem("a.md", 4, "bad-date", "No such day.").severity == "error"


def test_problems_sort_by_line_and_those_without_one_come_first() -> None:
    last, first = Problem("a.md", 10, "b", "B."), Problem("a.md", None, "c", "C.")
    middle = Problem("a.md", 9, "a", "A.", "warning")
    assert sorted([last, middle, first], key=by_line) == [first, middle, last]
    assert sorted([first, last, middle], key=by_line) == [first, middle, last]


@pytest.mark.parametrize("error", _ERRORS)
def test_an_error_is_one_sentence_about_one_file(error: type[BriefingError]) -> None:
    caught = error("a.md", "It went wrong.", 3)
    assert caught.problem == Problem("a.md", 3, error.code, "It went wrong.")
    assert str(caught) == f"a.md:3: {error.code}: It went wrong."
    assert isinstance(caught, BriefingError)
    assert error("a.md", "It went wrong.").problem.line is None


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [error.code for error in (BriefingError, *_ERRORS)]
    assert len(set(codes)) == len(codes)
