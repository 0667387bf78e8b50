"""The comparison as Markdown, read back by Python-Markdown."""

import re
from html import unescape

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Evidence
from briefing_app.model.marking.markings import marking
from briefing_app.output.markdown import to_markdown
from tests.samples import replace


def _html(text: str) -> str:
    return markdown.markdown(text, extensions=["tables"])


def _table(html: str) -> list[list[str]]:
    """Return the words of the one table of a page, row by row."""
    return [
        [unescape(re.sub(r"<[^>]+>", "", cell))
         for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL)]
        for row in re.findall(r"<tr>(.*?)</tr>", html, re.DOTALL)
    ]  # fmt: skip


def _cells(briefing: Briefing) -> list[list[str]]:
    return [line[1:-1].split(" | ") for line in to_markdown(briefing).splitlines()
            if line.startswith("| ")]  # fmt: skip


def test_the_result_stands_above_the_table(sample: Briefing) -> None:
    text = to_markdown(sample).partition("---\n\n")[2]
    assert text.startswith("**UNCLASSIFIED**\n\n# A sample\n\nEvery kind of node\n\nAs of 24 April")
    assert text.endswith("\n\n**UNCLASSIFIED**\n")
    head, table = text.split("| ID |")
    assert "\n\nWhy the turn?\n\n" in head
    assert "**Least refuted: The economy.** The lead changes if E1 or E2 is wrong." in head
    assert "\n\n3 cells are not rated yet. E2 and E3 have no source." in head
    assert "- E1, The economy: **CC**. Hardship is what it predicts." in table
    assert "- brown: W. Brown, April 2018 (C3: fairly reliable, possibly true). An eco" in table


def test_the_table_has_the_columns_and_rows_of_the_spreadsheet(sample: Briefing) -> None:
    head, marks, *rows = (
        [cell.strip() for cell in line] for line in _cells(sample)
    )  # fmt: skip
    assert head[:4] == ["ID", "Evidence", "Type", "Date"]
    assert head[-3:] == ["The economy", "To avoid war", "China’s support"]
    assert marks[8:10] == ["--:", ":-:"]
    assert [row[1] for row in rows[:3]] == ["**Likelihood**", "**Confidence**", "**Who says so**"]
    assert rows[3][8:] == ["1.50", "**CC**", "**I**", "**NA**"]
    assert rows[-1][9:] == ["**least refuted**", "", ""]


def test_python_markdown_shows_a_table(sample: Briefing) -> None:
    rows = _table(_html(to_markdown(sample)))
    assert {len(row) for row in rows} == {12}
    assert len(rows) == 10


def test_a_bare_comparison_is_as_short_as_it_is(sample: Briefing) -> None:
    item = Evidence("E1", "Item")
    bare = replace(sample, comparison=replace(sample.comparison, evidence=(item,), question=""),
                   sources=(), subtitle="", marking=None, as_of=None)  # fmt: skip
    text = to_markdown(bare).partition("---\n\n")[2]
    assert text.startswith(
        "# A sample\n\n## Comparison\n\n**No evidence is rated.**\n\n3 cells are"
    )
    assert "| 0.00 | 0.00 | 0.00 |\n" in text
    assert "reasons" not in text
    assert "diagnosticity" not in text
    assert "Sources" not in text


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>", "a | b", "[x](javascript:1)", "![x](y.png)", "`code`", "**b**",
        "_i_", "&amp;", "~~s~~", "$x$", "https://example.org", "# head", "- item", "1. item",
        "!!! note", "\\| a", "<!--", "a^b^", "==m==", "{: #id}", "+ plus", "2) two",
    ],
)  # fmt: skip
def test_words_show_as_the_words_that_they_are(words: str, sample: Briefing) -> None:
    comparison = replace(sample.comparison, evidence=(Evidence("E1", words, ratings={}),),
                         question=words)  # fmt: skip
    text = to_markdown(replace(sample, comparison=comparison, marking=marking(words)))
    html = _html(text)
    assert _table(html)[4][1] == words
    assert html.count("<h1>") == html.count("<table>") == 1
    for tag in ("<a ", "<img", "<code", "<script", "<em>"):
        assert tag not in html
    assert "://" not in text


def test_what_cannot_be_shown_is_spelt_out(sample: Briefing) -> None:
    text = to_markdown(replace(sample, title="a\x00b\ud800c"))
    assert "# a⟨U+0000⟩b⟨U+D800⟩c\n" in text


@given(st.text(max_size=40))
def test_every_row_keeps_its_number_of_cells(words: str) -> None:
    from tests.samples import every_kind

    sample = every_kind()
    comparison = replace(sample.comparison, evidence=(Evidence("E1", words, ratings={}),))
    assert {len(line) for line in _cells(replace(sample, comparison=comparison))} == {12}
