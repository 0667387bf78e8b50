"""Bad input as data: each file of the corpus beside a file of the problems that it has."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError, Problem
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.corpus_files import HOSTILE, MADE, ON_DISK, trust_one_key
from tests.fuzz.promises import (
    pdf_runs_nothing,
    survives_as_documents,
    survives_every_writer,
)

pytestmark = pytest.mark.many_lines_again

_KEPT = "The end is kept."
_ON_PAPER = [
    file for file in ON_DISK
    if file.name.startswith(("names-m", "names-t", "names-co", "text-typst", "text-marks"))
]  # fmt: skip
"""Paper and documents take longest, so that they are made of these only."""


@pytest.fixture(autouse=True)
def _no_project(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests be the same wherever they are kept, in version control or not."""
    monkeypatch.setattr("briefing_app.input.files.opening.project_root", lambda _folder: None)


def read(file: Path | str) -> Briefing | Problem:
    """Return what is read from a file, or the problem for which nothing is."""
    try:
        return read_briefing(file)
    except BriefingError as error:
        return error.problem


def lines(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{problem.severity} {problem}" for problem in problems]


@pytest.mark.parametrize("file", ON_DISK, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_what_is_wrong_is_told_and_the_rest_goes_through_every_writer(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    expected = Path(f"{file.name}.expected").read_text("utf-8").splitlines()
    found = read(file.name)
    assert lines((found,) if isinstance(found, Problem) else found.problems) == expected
    if isinstance(found, Problem):
        assert file.parent.name != "problems"
        return
    assert file.parent.name != "refused"
    assert found.title
    survives_every_writer(found)
    if file.parent == HOSTILE and "open-comment" not in str(expected):
        assert (_KEPT in str(found.blocks)) == (_KEPT in file.read_text("utf-8"))


@pytest.mark.parametrize("name", MADE)
def test_files_that_are_made_are_told_and_go_through_every_writer(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust_one_key(tmp_path / "keys", monkeypatch)
    found, told = read(MADE[name].make(tmp_path)), MADE[name].told
    if isinstance(found, Problem):
        assert told
        assert told in found.sentence
        return
    problems = [each for each in found.problems if each.severity != "note"]
    assert any(told in each.sentence for each in problems) if told else problems == []
    if name.startswith("signed"):
        assert (found.signature.state == "trusted") == (not told)
    survives_every_writer(found)


@pytest.mark.parametrize("file", _ON_PAPER, ids=lambda file: file.name)
def test_paper_and_documents_are_made_of_them_and_run_nothing(file: Path) -> None:
    briefing = read_briefing(file)
    pdf_runs_nothing(make_pdf(briefing))
    survives_as_documents(briefing)


def test_the_corpus_is_as_large_as_is_promised() -> None:
    assert len(ON_DISK) >= 240
    assert len(MADE) >= 80
