"""Heads that Hugo, Pandoc and MultiMarkdown write in place of front matter in YAML."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing


def read(folder: Path, text: str) -> Briefing:
    file = folder / "the file.md"
    file.write_text(text, "utf-8")
    return read_briefing(file)


@pytest.mark.parametrize(
    ("text", "title", "author", "line"),
    [
        ("+++\ntitle = 'A'\nauthors = ['B', 'C']\ndraft = true\n[x]\n+++\nW", "A", "B, C", 7),
        ("% Title\n  of two\n% A. P; B. Q\n% May 2020\n\nW", "Title of two", "A. P, B. Q", 6),
        ("% Title\n\nW", "Title", "", 3),
        ("Title: T\nAuthor: B\nBase Header Level: 2\n\nW", "T", "B", 5),
        ("Title: T\n  of two\nComment: lines\n\tof it\nAuthor: B\n\nW", "T of two", "B", 7),
        ("---\n\ttitle: T\n\tauthor: [B,\n\t\tC]\n---\nW", "T", "B, C", 6),
        ("\n<!-- a\nb -->\n---\ntitle: T\n---\nW", "T", "", 7),
        ("---\nauthors:\n  - name: {given: A, family: B}\n  - C\n---\n# D", "D", "A B, C", 6),
        ("---\nauthor:\n  name: A\n---\nW", "the file", "A", 5),
        ("+++ no head\n\nW", "the file", "", 1),
        ("%\nW", "the file", "", 1),
        ("Note: these are words.\n\nW", "the file", "", 1),
        ("Title: alone\n\nW", "the file", "", 1),
        ("Date: 1\nDate: 2\n\nW", "the file", "", 1),
        (f"+++\na = '{'x' * 70_000}'\n+++\n", "the file", "", 1),
        ("%no\n", "the file", "", 1),
    ],
)  # fmt: skip
def test_heads(tmp_path: Path, text: str, title: str, author: str, line: int) -> None:
    briefing = read(tmp_path, text)
    assert (briefing.title, briefing.author) == (title, author)
    assert briefing.blocks[0].line == line
    assert briefing.problems == ()


@pytest.mark.parametrize(
    ("head", "line", "why"),
    [
        ("x = ", 2, "the fault is on line 2, column 5"),
        ("x = 1\nx = 2", 3, "the fault is on line 3, column 6"),
        ("x = 1\ny = [1,\n", 3, "the fault is on line 3, column 8"),
        ('x = """a', 2, "the fault is on line 2, column 9"),
        (f"a = {'[' * 20}1{']' * 20}", 1, "nested too deep"),
        (f"a = {'[' * 9000}1{']' * 9000}", 2, "nested too deep"),
        (f"a = {'1' * 5000}", 2, "a number in it is too long"),
        (f"a = 0x{'f' * 5000}", 1, "a number in it is too long"),
    ],
)
def test_a_head_that_cannot_be_read_is_told_and_shown(
    tmp_path: Path, head: str, line: int, why: str
) -> None:
    briefing = read(tmp_path, f"+++\n{head}\n+++\nWords")
    assert [(each.line, each.code) for each in briefing.problems] == [(line, "broken-toml")]
    assert why in briefing.problems[0].sentence
    assert briefing.blocks


def test_front_matter_without_a_key_of_a_briefing_needs_no_title(tmp_path: Path) -> None:
    others = "---\ntags: [a]\naliases: [b]\ndate: 2020-01-01\nsubtitle: c\nid: 12 a\n---\n# Head\n"
    briefing = read(tmp_path, others)
    assert (briefing.title, briefing.id, briefing.problems) == ("Head", "12 a", ())
    codes = [each.code for each in read(tmp_path, "---\nmarking: TLP:GREEN\n---\n").problems]
    assert codes == ["missing-title"]


def test_the_date_of_a_head_of_pandoc_is_kept(tmp_path: Path) -> None:
    assert read(tmp_path, "% T\n% A\n% 2 May 2020\n\nW").extra == {"date": "2 May 2020"}
    assert read(tmp_path, "% T\n% A\n\nW").extra == {}


def test_of_a_key_given_twice_in_json_the_first_counts_and_of_markings_the_highest(
    tmp_path: Path,
) -> None:
    head = """{"title": "A", "title": "B",
"marking": "SECRET", "marking": null, "marking": "UNCLASSIFIED",
"sources": [{"id": "s", "title": "S", "title": "T"}]}
W [@s]"""
    briefing = read(tmp_path, head)
    assert briefing.title == "A"
    assert briefing.sources[0].title == "S"
    assert briefing.marking
    assert briefing.marking.text == "SECRET"
    assert [(each.line, each.code) for each in briefing.problems] == [
        (1, "duplicate-key"), (1, "duplicate-key"), (1, "several-markings"),
    ]  # fmt: skip
