"""What bars and dialogs say of a problem."""

import pytest

from briefing_app.model.errors import Problem
from briefing_app.ui.widgets.problem_words import problem_words, with_line


@pytest.mark.parametrize(
    ("line", "own", "of_another"),
    [(None, "Wrong.", "b.md: Wrong."), (3, "Line 3: Wrong.", "b.md, line 3: Wrong.")],
)
def test_a_problem_names_its_line_and_another_file(
    line: int | None, own: str, of_another: str
) -> None:
    problem = Problem("/a/b.md", line, "code", "Wrong.")
    assert with_line(problem) == own
    assert problem_words(problem, "/a/b.md") == own
    assert problem_words(problem, "/a/c.md") == of_another
