"""Every case of cases.txt: a title, a text, and the tree that comes of it."""

from pathlib import Path

import pytest

from briefing_app.input.text.parsing import parse_text
from tests.input.text.outline import outline
from tests.input.text.reference import context

_FILE = Path(__file__).with_name("cases.txt")


def _cases():
    for case in _FILE.read_text(encoding="utf-8").strip().removesuffix("\n.").split("\n.\n\n"):
        title, text, tree = case.split("\n.\n")
        yield pytest.param(text, tree, id=title)


@pytest.mark.parametrize(("text", "tree"), [*_cases()])
def test_case(text, tree):
    known = context(sources={"brown": 1, "mount": 2}, evidence={"E1"})
    assert outline(parse_text(text, known)) == tree
