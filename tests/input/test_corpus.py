"""Bad input as data: each file of the corpus beside a file of the problems that it has."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.errors import BriefingError

CORPUS = Path(__file__).parent.parent / "corpus"


def cases(folder):
    """Return the names of the files that have an expectation."""
    return [
        path.name.removesuffix(".expected") for path in sorted((CORPUS / folder).glob("*.expected"))
    ]


def lines(problems):
    return [f"{problem.severity} {problem}" for problem in problems]


def expected(name):
    return Path(f"{name}.expected").read_text("utf-8").splitlines()


@pytest.fixture
def no_project(monkeypatch):
    """Let the tests be the same wherever they are kept, in version control or not."""
    monkeypatch.setattr("briefing_app.input.opening.project_root", lambda _folder: None)


@pytest.mark.usefixtures("no_project")
@pytest.mark.parametrize("name", cases("problems"))
def test_what_is_wrong_is_told_and_the_rest_is_read(name, monkeypatch):
    monkeypatch.chdir(CORPUS / "problems")
    briefing = read_briefing(name)
    assert lines(briefing.problems) == expected(name)
    assert briefing.blocks
    assert briefing.title


@pytest.mark.parametrize("name", cases("refused"))
def test_what_cannot_be_shown_is_refused_in_one_sentence(name, monkeypatch):
    monkeypatch.chdir(CORPUS / "refused")
    with pytest.raises(BriefingError) as caught:
        read_briefing(name)
    assert lines([caught.value.problem]) == expected(name)
