"""What the README promises is so."""

import re
from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def example(tmp_path: Path) -> Briefing:
    """The complete example, read as a file."""
    (text,) = re.findall(r"^````markdown\n(.*?)^````$", README, re.MULTILINE | re.DOTALL)
    file = tmp_path / "ferry.md"
    file.write_text(text, encoding="utf-8")
    return read_briefing(str(file))


def test_the_example_has_no_problems(example: Briefing) -> None:
    assert example.problems == ()


def test_the_example_is_complete(example: Briefing) -> None:
    assert example.extra == {}
    assert example.comparison is not None
    for name in ("title", "subtitle", "as_of", "author", "marking", "sources", "timeline"):
        assert getattr(example, name), name
    for name in ("question", "label", "motivations", "criteria", "cells", "evidence"):
        assert getattr(example.comparison, name), name


def test_the_files_that_it_names_are_there() -> None:
    named = set(re.findall(r"\b(?:resources/[\w./-]+\.\w+|[A-Z]+\.md|build\.spec)", README))
    assert len(named) >= 6
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []
