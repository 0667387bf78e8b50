"""Syntax of other programs that is shown as it is written is told with its line."""

import pytest

from briefing_app.input.reading import read_briefing


def _found(tmp_path, text):
    path = tmp_path / "text.md"
    path.write_text(text, "utf-8")
    problems = read_briefing(path).problems
    return [(each.line, each.severity) for each in problems if each.code == "foreign-syntax"]


@pytest.mark.parametrize(("text", "lines"), [
    ("# A\n\n::: note\nWords.\n\nMore.\n:::\n", [3]),
    ("Words.\n\n:::{.callout-warning title='X'}\nWords.\n:::\n\n::::\nAgain\n::::\n", [3]),
    ("- a\n\n  :::tip\n  b\n  :::\n", [3]),
    ("+-----+-----+\n| a   | b   |\n+=====+=====+\n| 1   | 2   |\n+-----+-----+\n", [1]),
    ("+:---:+--+\n| a | b |\n+---+--+\n\n::: x\ny\n:::\n", [1, 5]),
    ("::: x\ny\n:::\n\n> +---+\n> | a |\n> +---+\n", [1, 5]),
])  # fmt: skip
def test_fenced_divs_and_grid_tables_are_told_once(tmp_path, text, lines):
    assert _found(tmp_path, text) == [(line, "warning") for line in lines]


@pytest.mark.parametrize("text", [
    "```\n::: note\n+---+\n```\n",
    "`:::` and `+---+` in a line.\n",
    "At ten::: and +--+ more.\n\n:::-)\n",
    "| a |\n|---|\n| ::: x |\n",
    "**:::** and words\n",
])  # fmt: skip
def test_what_is_only_alike_is_not_told(tmp_path, text):
    assert _found(tmp_path, text) == []
