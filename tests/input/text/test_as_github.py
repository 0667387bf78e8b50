"""Blocks in blocks that GitHub's own parser reads in the same way: a title, and a text."""

from pathlib import Path

import pytest

from briefing_app.input.text.parsing import parse_text
from tests.input.text.reference import context, expected, found

_FILE = Path(__file__).with_name("as_github.txt")


def _cases():
    for case in _FILE.read_text(encoding="utf-8").strip().removesuffix("\n.").split("\n.\n\n"):
        title, text = case.split("\n.\n")
        yield pytest.param(text + "\n", id=title)


@pytest.mark.parametrize("text", [*_cases()])
def test_it_is_read_as_github_reads_it(text):
    assert found(parse_text(text, context())) == expected(text)
