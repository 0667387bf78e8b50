"""The pages of help say what is so: they open without a problem, and their examples work."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.command_line.command_help import help_text
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.marking.portion_marks import texts_in_comparison
from briefing_app.model.tradecraft.catalogue import CODES
from briefing_app.model.tradecraft.checking import check_briefing
from briefing_app.output.writers import WRITERS
from briefing_app.resources import resource
from briefing_app.translation import use

pytestmark = pytest.mark.many_lines_again

HELP = help_text()

PAGES = sorted(resource("help").rglob("*.md"))


@pytest.fixture
def _korean() -> Iterator[None]:
    use("ko")
    yield
    use("en")


@pytest.mark.usefixtures("_korean")
def test_the_help_fits_a_terminal_in_letters_of_two_columns() -> None:
    lines = help_text().split("\n")
    assert lines[0].startswith("사용법: briefing-app")
    assert lines[1].startswith(" " * 8 + "briefing-app")
    assert all(len(each) + len(re.findall("[가-힣]", each)) <= 100 for each in lines)


def words_of(name: str) -> str:
    return resource(f"help/{name}.md").read_text(encoding="utf-8")


def fenced(fence: str) -> list[str]:
    """Return the briefings on the page of the format between fences of this kind."""
    pattern = rf"^{fence}markdown\n(.*?)^{fence}$"
    return re.findall(pattern, words_of("format"), re.MULTILINE | re.DOTALL)


def as_read(text: str, folder: Path) -> Briefing:
    file = folder / "example.md"
    file.write_text(text, encoding="utf-8")
    return read_briefing(str(file))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_a_page_has_no_problems(page: Path) -> None:
    briefing = read_briefing(str(page))
    assert briefing.problems == ()
    assert check_briefing(briefing) == ()
    assert briefing.title
    assert briefing.subtitle


@pytest.fixture
def example(tmp_path: Path) -> Briefing:
    """The complete example, read as a file."""
    (text,) = re.findall(
        r"^````markdown\n(.*?)^````$", words_of("format"), re.MULTILINE | re.DOTALL
    )
    return as_read(text, tmp_path)


def test_the_example_has_no_problems(example: Briefing) -> None:
    assert example.problems == ()


def test_the_example_is_complete(example: Briefing) -> None:
    assert example.extra == {}
    assert example.comparison is not None
    for name in ("title", "id", "subtitle", "as_of", "author", "marking", "sources", "timeline"):
        assert getattr(example, name), name
    for name in ("question", "label", "motivations", "criteria", "cells", "evidence"):
        assert getattr(example.comparison, name), name
    assert example.comparison.assumptions
    assert any(each.indicators for each in example.comparison.motivations)
    assert texts_in_comparison(example.comparison)


def test_the_example_of_portion_marks_is_read_as_marks(tmp_path: Path) -> None:
    (text,) = fenced("```")
    blocks = as_read(f"---\ntitle: T\nmarking: UNCLASSIFIED\n---\n\n{text}", tmp_path).blocks
    assert [each.attributes.get("portion") for each in blocks] == ["(U)", "(U//FOUO)"]


def test_every_kind_of_advice_is_named() -> None:
    named = re.findall(r"^\| `([a-z-]+)` \|", words_of("format"), re.MULTILINE)
    assert tuple(named) == CODES


@pytest.mark.parametrize(
    "silenced", ["{words}\n{{: .silence-hedges }}", "# Fog {{.silence-hedges}}\n\n{words}"]
)
def test_a_check_is_silenced_as_the_page_says(silenced: str, tmp_path: Path) -> None:
    words = "It may be that fog could be the reason, and reportedly it was."
    head = "---\ntitle: T\nscale: icd203\n---\n\n"
    loud = check_briefing(as_read(head + words, tmp_path))
    assert {each.code for each in loud} == {"hedges"}
    assert check_briefing(as_read(head + silenced.format(words=words), tmp_path)) == ()


def test_every_option_and_ending_of_the_command_line_is_named() -> None:
    page = words_of("command-line")
    options = set(re.findall(r"(?<![\w-])--?[a-z]+", HELP))
    endings = {f".{name}" for name in re.findall(r"^ +\.(\w+) ", HELP, re.MULTILINE)}
    assert {"--paper", "-o", "--verbose", "-h"} <= options
    assert endings == {*(each.ending for each in WRITERS), ".png"}
    assert [each for each in sorted(options) if each not in page] == []
    assert [each for each in sorted(endings) if f"| `{each}` |" not in page] == []
    named = set(re.findall(r"(?<![\w-])--[a-z]+", page))
    assert named - options == set()


@pytest.mark.parametrize("option", ["--paper", "--view", "--theme"])
def test_every_choice_of_an_option_is_named(option: str) -> None:
    (choices,) = re.findall(rf"^  {option} ([a-z0-9|]+)", HELP, re.MULTILINE)
    (row,) = re.findall(rf"^\| `{option} (.*?) \|", words_of("command-line"), re.MULTILINE)
    assert re.findall(r"\w+", row.replace(" or ", " ")) == choices.split("|")


def test_the_examples_of_the_command_line_are_those_of_its_help() -> None:
    examples = re.findall(r"^ +(briefing-app .*)$", HELP.partition("examples:")[2], re.MULTILINE)
    assert len(examples) >= 5
    assert [each for each in examples if f"\n    {each}\n" not in words_of("command-line")] == []
