"""The words of our tree are those of GitHub's own parser, whatever the text."""

import re
from collections import Counter

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from briefing_app.input.text.parsing import parse_text
from briefing_app.model.tree import INLINE_KINDS, KINDS, Node, walk
from tests.input.text.reference import context, expected, found, words
from tests.input.text.strategies import GITHUB, PLAIN_TANGLES, TANGLES, TEXTS

_SETTINGS = settings(suppress_health_check=list(HealthCheck))


_QUIRKS = re.compile(
    r"^[^\n]*(?:\]:[^\n]*|title.*)\n(?:[^\w\n]*(?:---|\* \* \*|--|\|)|[^\n]*\|)|^[> ]* {4}>",
    re.MULTILINE,
)
"""GitHub's parser leaves a definition in the text if dashes or a table follow; markdown-it ends a
quote at a sign that is indented so far that it is none."""


def _known(text):
    return parse_text(text, context())


def _levels(nodes: tuple[Node, ...]) -> int:
    return 1 + max((_levels(node.children) for node in nodes), default=-1)


@_SETTINGS
@given(GITHUB.filter(lambda text: not _QUIRKS.search(text)))
def test_texts_have_the_words_and_the_structure_that_github_gives_them(text):
    document = _known(text)
    assume(
        all(problem.code != "long-row" for problem in document.problems)
    )  # cells beyond the head, which GitHub leaves out
    ours, theirs = found(document), expected(text)
    assert [each.lower() for each in ours] == [each.lower() for each in theirs]


def _letters(events: list[str]) -> Counter[str]:
    return Counter(sign for sign in "".join(words(events)).lower() if sign.isalpha())


@_SETTINGS
@given(PLAIN_TANGLES)
def test_no_letter_of_any_text_is_lost(text):
    assert not _letters(expected(text)) - _letters(found(_known(text)))


@_SETTINGS
@given(TEXTS | TANGLES | st.text(max_size=200))
def test_every_tree_is_well_formed(text):
    document = _known(text)
    nodes = [*walk(document.blocks)]
    for note in document.footnotes.values():
        nodes += walk(note.blocks)
    assert {node.kind for node in nodes} <= KINDS
    assert not any("\x02" in node.text or "\x03" in node.text for node in nodes)
    numbered = [node.integer("number") for node in document.blocks if node.kind == "paragraph"]
    assert [number for number in numbered if number] == [*range(1, document.paragraphs + 1)]
    assert [note.number for note in document.footnotes.values()] == [
        *range(1, len(document.footnotes) + 1)
    ]
    ids = [node.string("id") for node in nodes if "id" in node.attributes]
    assert len(ids) == len(set(ids))
    for node in nodes:
        if node.kind == "heading":
            assert node.string("id")
        if node.kind == "footnote_reference":
            assert document.footnotes[node.string("note")].number == node.integer("number")
        if node.kind == "link" and node.string("scope") == "internal":
            assert node.string("target") in ids
        if node.kind in INLINE_KINDS:
            assert all(child.kind in INLINE_KINDS for child in node.children)
    assert _levels(document.blocks) <= 32
