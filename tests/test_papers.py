"""README, ARCHITECTURE, CONTRIBUTING and SECURITY name what there is, and nothing else."""

import re
import tomllib
from pathlib import Path

import pytest

from briefing_app.input import limits

ROOT = Path(__file__).resolve().parents[1]
PAPERS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
SOURCES = (".ci", "briefing_app", "resources", "tests")
MADE = ("build/", ".venv/")
"""What is made by commands, and need not be there."""
NAMED = re.compile(r"(?:[\w.-]+/)+[\w.-]*|[\w.-]+\.(?:py|md|json|toml|spec|lock)")


def words_of(paper: str) -> str:
    return (ROOT / paper).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def paths() -> list[str]:
    """Every file and folder of the project, with a slash before each part and after a folder."""
    inside = [path for name in SOURCES for path in (ROOT / name, *(ROOT / name).rglob("*"))]
    return [
        f"/{path.relative_to(ROOT).as_posix()}{'/' if path.is_dir() else ''}"
        for path in (*ROOT.glob("*"), *inside)
        if "__pycache__" not in path.parts
    ]


def named_in(text: str) -> set[str]:
    """Return the paths in the code and in the links of a paper."""
    code = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    words = [word for span in re.findall(r"`([^`\n]+)`", code) for word in span.split()]
    links = [each for each in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in each]
    named = {re.sub(r"(?<=\w)\.[A-Z]\w*$", ".py", word.rstrip(",")) for word in words}
    return {*links, *(each for each in named if NAMED.fullmatch(each))}


@pytest.mark.parametrize("paper", PAPERS)
def test_the_paths_that_a_paper_names_are_there(paper: str, paths: list[str]) -> None:
    """A path may leave out its first folders, such as ``ui/session.py``."""
    named = {each for each in named_in(words_of(paper)) if not each.startswith(MADE)}
    missing = [
        each
        for each in named
        if not any(path.rstrip("/").endswith(f"/{each.rstrip('/')}") for path in paths)
    ]
    assert sorted(missing) == []
    assert len(named) >= {"CHANGELOG.md": 0, "README.md": 9}.get(paper, 20)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        (
            "`ui/session.py` and [a page](resources/help/keys.md)",
            {"ui/session.py", "resources/help/keys.md"},
        ),
        ("a `model/errors.Problem`, `a/ b/`", {"model/errors.py", "a/", "b/"}),
        ("`.md`, `make run`, [web](https://example.org/a.md)", set()),
    ],
)
def test_paths_are_found_in_code_and_links(line: str, named: set[str]) -> None:
    assert named_in(line) == named


@pytest.mark.parametrize("folder", ["briefing_app/ui", "resources", "briefing_app"])
def test_the_architecture_names_every_package(folder: str) -> None:
    there = [
        each.name for each in (ROOT / folder).iterdir()
        if each.is_dir() and each.name not in ("__pycache__", "resources")
    ]  # fmt: skip
    spans = re.findall(r"`([^`\n]+)`", words_of("ARCHITECTURE.md"))
    named = {part for span in spans for word in span.split() for part in word.split("/")}
    assert there
    assert sorted(set(there) - named) == []


def test_the_readme_is_short_and_shows_the_window() -> None:
    readme = words_of("README.md")
    assert len(readme.split()) < 700
    assert "](resources/desktop/window.png)" in readme
    pages = {f"resources/help/{each.name}" for each in (ROOT / "resources/help").glob("*.md")}
    assert pages <= named_in(readme)


def _required(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=~!\[; ]", each)[0] for each in requirements}


def test_each_dependency_has_a_reason() -> None:
    project = tomllib.loads(words_of("pyproject.toml"))
    groups = project["dependency-groups"].values()
    required = _required(
        [*project["project"]["dependencies"], *(each for group in groups for each in group)]
    )
    part = words_of("CONTRIBUTING.md").partition("## Dependencies")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| ((?!Package)[^|]*[a-z][^|]*) \|", part, re.MULTILINE)
    named = {name for cell in cells for name in re.split(r", with |, ", cell)}
    assert named == required


def test_every_target_of_make_is_named() -> None:
    (targets,) = re.findall(r"^\.PHONY: (.*)$", words_of("Makefile"), re.MULTILINE)
    named = re.findall(r"^\| `make (\w+)", words_of("CONTRIBUTING.md"), re.MULTILINE)
    assert sorted(named) == sorted(targets.split())


def test_the_glossary_has_each_word_once_and_in_order() -> None:
    glossary = words_of("CONTRIBUTING.md").partition("## Glossary")[2].partition("\n## ")[0]
    words = re.findall(r"^\| ([a-zA-Z][^|]*?) \|", glossary, re.MULTILINE)[1:]
    assert len(words) >= 50
    assert words == sorted(set(words), key=str.casefold)
    assert len(glossary.splitlines()) <= 100


def test_the_security_page_has_every_limit_as_it_is() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \| ([^|]+) \|", words_of("SECURITY.md"), re.MULTILINE)
    wanted = {
        name: value for name, value in vars(limits).items()
        if name.isupper() and isinstance(value, int)
    }  # fmt: skip
    in_bytes = {"KiB": 1 << 10, "MiB": 1 << 20}
    named = {}
    for name, words in rows:
        number, _, unit = words.partition(" ")
        named[name] = int(number.replace(",", "")) * in_bytes.get(unit, 1)
    assert named == wanted


def test_the_changelog_is_one_that_programs_can_read() -> None:
    headings = re.findall(r"^##+ (.*)$", words_of("CHANGELOG.md"), re.MULTILINE)
    assert headings[:4] == ["Unreleased", "Added", "Changed", "Fixed"]
