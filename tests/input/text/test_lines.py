"""Every block knows the line of the file on which it begins."""

import re

import pytest
from hypothesis import HealthCheck, given, settings

from briefing_app.input.text.parsing import parse_text
from briefing_app.model.tree import BLOCK_KINDS, plain_text, walk
from tests.input.text.reference import context
from tests.input.text.strategies import GITHUB, TANGLES, TEXTS

_SETTINGS = settings(suppress_health_check=list(HealthCheck))


def blocks(text, first_line=1):
    document = parse_text(text, context(first_line=first_line))
    notes = [node for note in document.footnotes.values() for node in walk(note.blocks)]
    return [node for node in (*walk(document.blocks), *notes) if node.kind in BLOCK_KINDS]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One\n\nTwo\nlines\n\n\nThree", "paragraph 1, paragraph 3, paragraph 7"),
        ("# H {#h}\n\nS\n===\n\nT", "heading 1, heading 3, paragraph 6"),
        ("- a\n\n  b\n- c", "bullet_list 1, item 1, paragraph 1, paragraph 3, item 4, paragraph 4"),
        ("3. a\n   > b", "ordered_list 1, item 1, paragraph 1, quote 2, paragraph 2"),
        ("!!! note\n    One.\n\n    Two.", "callout 1, paragraph 2, paragraph 4"),
        ("> [!note]\n> One.\n\n> Two", "callout 1, paragraph 2, quote 4, paragraph 4"),
        ("[o]: #x\n\n[o][^n]\n\n[^n]: A\n\n    B", "paragraph 3, paragraph 5, paragraph 7"),
        ("| a |\n|---|\n| c |", "table 1, row 1, cell 1, row 3, cell 3"),
        ("T\n\n:   D\n    E", "definition_list 1, term 1, definition 3, paragraph 3"),
        ("```\nx\n```\n\n    y\n\n---", "code_block 1, code_block 5, rule 7"),
        ("a\n\n<p>b</p>\n<hr>\n<p>c</p>", "paragraph 1, paragraph 3, rule 3, paragraph 3"),
        ("*[AB]: Long\n\nAB", "paragraph 3"),
    ],
)  # fmt: skip
def test_lines(text, told):
    assert ", ".join(f"{node.kind} {node.line}" for node in blocks(text)) == told
    assert [node.line for node in blocks(text, 7)] == [node.line + 6 for node in blocks(text)]


@_SETTINGS
@given(GITHUB | TEXTS | TANGLES)
def test_whatever_the_text_lines_are_within_it(text):
    count = len(re.split("\r\n|\r|\n", text))
    assert all(1 <= node.line <= count for node in blocks(text))


@_SETTINGS
@given(GITHUB)
def test_the_first_word_of_a_paragraph_stands_on_its_line(text):
    source = text.split("\n")
    for node in blocks(text):
        start = re.match(r"[A-Za-z]{3,}", plain_text(node.children))
        if node.kind == "paragraph" and start:
            assert start[0] in source[node.line - 1]
