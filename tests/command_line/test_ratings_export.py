"""Exports with other ratings than the author's."""

from pathlib import Path

import pytest

from briefing_app.command_line.command import run
from briefing_app.command_line.exit_codes import FAILED
from briefing_app.input.reading import read_briefing
from briefing_app.model.readers import ReaderRatings
from briefing_app.output.ratings_writer import write_ratings
from briefing_app.policy import Policy
from briefing_app.resources import state_folder
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.state import Store

Output = pytest.CaptureFixture[str]

_TEXT = """\
---
title: Ferries
comparison:
  motivations:
    - {id: tide, title: The tide}
    - {id: strike, title: A strike}
  evidence:
    - {id: E1, text: No ferry came, ratings: {tide: C, strike: CC}}
    - {id: E2, text: The sea was calm, ratings: {tide: II, strike: N}}
---

Nothing came.
"""
_TRIAL = {"ratings": [["E2", "strike", "I"]]}


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "ferries.md"
    file.write_text(_TEXT, "utf-8")
    return file


@pytest.fixture
def kept(file: Path) -> None:
    """A trial, one of a name and a rating of one's own, as the window keeps them."""
    store = Store(state_folder() / "state.db")
    named = [3, {"name": "Calm sea", "off": ["E1"]}]
    store.keep_place(str(file), {"comparison": {"trial": _TRIAL, "what_ifs": named}})
    KeptRatings(store, str(file)).keep_own(ReaderRatings("", {"E1": {"tide": "N"}}))
    store.keep_setting("settings", {"reader": "Anna"})
    store.close()


def _written(whose: str) -> str:
    assert run(["export", "ferries.md", "-q", "-o", "out.html", "--ratings", whose]) == 0
    return Path("out.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("whose", "words"),
    [
        ("tried", "What if: 1 change from the author’s"),
        ("Calm sea", "What if: 1 change from the author’s"),
        ("mine", "Anna"),
    ],
)
def test_what_is_kept_here_goes_out_and_is_marked(whose: str, words: str, kept: None) -> None:
    assert words in _written(whose)


def test_ratings_of_a_file_go_out_under_the_name_of_their_reader() -> None:
    briefing = read_briefing("ferries.md")
    assert briefing.comparison is not None
    ratings = ReaderRatings("Boris", {"E1": {"tide": "N", "strike": "I"}})
    write_ratings(Path("boris.ratings.json"), briefing, briefing.comparison, ratings)
    assert "Boris" in _written("boris.ratings.json")


@pytest.mark.parametrize(
    ("whose", "sentence"),
    [
        ("tried", "You try nothing in it on this computer."),
        ("mine", "You have rated nothing in it on this computer."),
        ("Calm sea", "No what-if of the name “Calm sea” is kept for it on this computer."),
        ("gone.ratings.json", "gone.ratings.json"),
    ],
)
def test_ratings_that_are_not_there_are_told(whose: str, sentence: str, capsys: Output) -> None:
    assert run(["export", "ferries.md", "-q", "-o", "out.html", "--ratings", whose]) == FAILED
    assert sentence in capsys.readouterr().err
    assert not Path("out.html").exists()


def test_a_briefing_without_a_comparison_has_no_ratings(file: Path, capsys: Output) -> None:
    file.write_text("Nothing came.", "utf-8")
    assert run(["export", "ferries.md", "-q", "-o", "out.html", "--ratings", "mine"]) == FAILED
    assert "It has no comparison" in capsys.readouterr().err


def test_where_nothing_may_be_kept_the_reason_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    off = Policy(frozenset({"remember"}))
    monkeypatch.setattr("briefing_app.command_line.ratings_export.policy", lambda: off)
    assert run(["export", "ferries.md", "-q", "-o", "out.html", "--ratings", "mine"]) == FAILED
    assert "Remembering is switched off" in capsys.readouterr().err
