"""The tree as Markdown that reads back as it was."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node, plain_text, walk
from briefing_app.output.tree_markdown import tree_to_markdown
from tests.model.editions.test_comparing import TEXTS, of_text
from tests.samples import every_kind


def body(markdown: str) -> str:
    return markdown.split("---\n", 2)[2]


def outline(nodes: tuple[Node, ...]) -> list[tuple[str, str]]:
    return [
        (node.kind, " ".join(plain_text((node,)).split()))
        for node in walk(nodes)
        if node.kind not in {"text", "footnote_reference", "citation"}
    ]


def _definition_lists(briefing: Briefing) -> int:
    """Return how many there are; Markdown cannot write two in a row apart."""
    return [each.kind for each in briefing.blocks].count("definition_list")


@given(TEXTS.filter(lambda briefing: _definition_lists(briefing) <= 1))
def test_a_text_reads_back_as_it_was(briefing) -> None:
    again = of_text(body(tree_to_markdown(briefing)))
    assert outline(again.blocks) == outline(briefing.blocks)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40))
def test_signs_stay_words(words: str) -> None:
    node = Node("paragraph", (Node("text", text=words),))
    markdown = tree_to_markdown(of_text("x")._replace(blocks=(node,)))
    found = plain_text(of_text(body(markdown)).blocks)
    # Typographic quotes, dashes and dots are those of the reader of the text.
    for sign, plain in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("–", "--"), ("—", "---"),
                        ("…", "...")):  # fmt: skip
        found = found.replace(sign, plain)
    assert found.split() == words.split()


def test_every_kind_is_written() -> None:
    sample = every_kind()
    text = body(tree_to_markdown(sample))
    again = of_text(text)
    kinds = {node.kind for node in walk(sample.blocks)} - {"footnote_reference", "citation"}
    # An image without its file reads back as its words.
    kinds -= {"image", "abbreviation", "refused_link", "portion"}
    assert kinds <= {node.kind for node in walk(again.blocks)}


def test_lists_keep_their_signs_and_numbers() -> None:
    written = "- one\n- two\n\nThen\n\n4. four\n5. five"
    assert body(tree_to_markdown(of_text(written))).strip() == written


def test_a_table_without_a_head_and_an_empty_one() -> None:
    row = Node("row", (Node("cell", (Node("text", text="a"),)),), attributes={"header": False})
    blocks = (Node("table", (row,)), Node("table"))
    assert "|  |\n| --- |\n| a |" in tree_to_markdown(of_text("x")._replace(blocks=blocks))


def test_a_callout_without_a_title_and_a_line_like_a_list() -> None:
    inner = Node("paragraph", (Node("text", text="1. not a list"),))
    blocks = (Node("callout", (inner,), attributes={"variant": "note", "title": ""}),)
    text = tree_to_markdown(of_text("x")._replace(blocks=blocks))
    assert "!!! note\n    1\\. not a list" in text
    assert [each.kind for each in walk(of_text(body(text)).blocks)] == [
        "callout", "paragraph", "text",
    ]  # fmt: skip


def test_the_language_of_words_reads_back() -> None:
    written = 'Say <span lang="fr">mots</span> now'
    assert body(tree_to_markdown(of_text(written))).strip() == written
