"""The words of our tree are those of Python-Markdown's own output, whatever the text."""

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.input.text.parsing import parse_text
from briefing_app.model.tree import INLINE_KINDS, KINDS, Node, walk
from tests.input.text.reference import context, expected, found, words
from tests.input.text.strategies import TANGLES, TEXTS

_SETTINGS = settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))


def _known(text):
    return parse_text(text, context())


def _levels(nodes: tuple[Node, ...]) -> int:
    return 1 + max((_levels(node.children) for node in nodes), default=-1)


@_SETTINGS
@given(TEXTS)
def test_texts_have_the_words_and_the_structure_of_python_markdown(text):
    body, notes = expected(text)
    our_body, our_notes = found(_known(text))
    assert [each.lower() for each in our_body] == [each.lower() for each in body]
    assert sorted(words(our_notes)) == sorted(words(notes))


@_SETTINGS
@given(TANGLES | st.text(max_size=200))
def test_no_letter_of_any_text_is_lost(text):
    try:
        body, notes = expected(text)
    except RuntimeError:
        return  # a footnote in a footnote is too much for Python-Markdown
    told = "".join([*words(body), *words(notes)]).lower()
    our_body, our_notes = found(_known(text))
    ours = "".join([*words(our_body), *words(our_notes)]).lower()
    if not any(placeholder in told for placeholder in ("klzzwxh", "wzxhzdk", "qq393667")):
        assert not Counter(told) - Counter(ours)


@_SETTINGS
@given(TANGLES | st.text(max_size=200))
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
