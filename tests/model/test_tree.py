"""Nodes, walking them, and their words."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.tree import (
    BLOCK_KINDS,
    INLINE_KINDS,
    KINDS,
    Node,
    plain_text,
    walk,
)
from tests.samples import node

_TREES = st.recursive(
    st.builds(lambda words: Node("text", text=words), st.text(max_size=5)),
    lambda inner: st.builds(
        lambda kind, children: Node(kind, tuple(children)),
        st.sampled_from(["emphasis", "strong", "paragraph", "quote"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=20,
)


def _recursively(tree: Node) -> list[Node]:
    return [tree, *(below for child in tree.children for below in _recursively(child))]


def test_a_kind_is_a_block_or_inline() -> None:
    assert not BLOCK_KINDS.keys() & INLINE_KINDS.keys()
    assert BLOCK_KINDS.keys() | INLINE_KINDS.keys() == KINDS


def test_attributes_as_text_and_as_numbers() -> None:
    heading = Node("heading", attributes={"level": 2, "id": "first", "tight": True})
    assert heading.string("id") == "first"
    assert heading.string("level") == "2"
    assert heading.string("title") == ""
    assert heading.integer("level") == 2
    assert heading.integer("id") == 0
    assert heading.integer("number") == 0
    assert heading.integer("tight") == 1


def test_a_node_carries_nothing_by_itself() -> None:
    assert Node("rule") == Node("rule", (), "", {})


@given(st.lists(_TREES, max_size=4))
def test_walking_is_in_document_order(trees: list[Node]) -> None:
    expected = [each for tree in trees for each in _recursively(tree)]
    walked = list(walk(trees))
    assert len(walked) == len(expected)
    assert all(one is other for one, other in zip(walked, expected, strict=True))


def test_walking_does_not_recurse() -> None:
    tree = Node("text", text="deep")
    for _ in range(5000):
        tree = Node("quote", (tree,))
    assert sum(1 for _ in walk((tree,))) == 5001
    assert plain_text((tree,)) == "deep"


def test_words_of_a_paragraph() -> None:
    paragraph = node(
        "paragraph", "The ", node("strong", "weak"), node("line_break"), "economy",
        node("footnote_reference", note="a", number=1), node("code", text=" x = 1"),
    )  # fmt: skip
    assert plain_text((paragraph,)) == "The weak economy x = 1"
    assert plain_text(paragraph.children) == "The weak economy x = 1"


def test_words_of_blocks_do_not_run_together() -> None:
    blocks = (
        node("heading", "One", level=2, id="one"),
        node("bullet_list", node("item", node("paragraph", "two")), node("item",
             node("paragraph", "three"), node("paragraph", "four")), tight=True),
        node("table", node("row", node("cell", "five"), node("cell", "six"), header=False),
             alignments=("", "")),
        node("code_block", text="seven\n", language=""),
        node("rule"),
        node("paragraph", "eight"),
    )  # fmt: skip
    assert plain_text(blocks).split() == [
        "One", "two", "three", "four", "five", "six", "seven", "eight",
    ]  # fmt: skip
    assert plain_text(blocks[:2]) == "One two three four"


def test_no_nodes_have_no_words() -> None:
    assert plain_text(()) == ""
    assert plain_text((node("rule"), node("paragraph"))) == ""
