"""The tree as Markdown that reads back as it was."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.tree import Node, plain_text, walk
from briefing_app.output.tree_markdown import tree_to_markdown
from tests.model.editions.test_comparing import TEXTS, of_text
from tests.samples import every_kind, node

_ROOT = Path(__file__).parent.parent.parent
_CUT_AT_A_DEPTH = {
    "text-callouts-deep.md", "text-lists-in-a-line.md", "text-numbers-deep.md",
    "text-quote-list-mix.md", "text-quotes-deep.md",
}  # fmt: skip
"""These nest so deeply that marks are left as words, which then stay so."""


def body(markdown: str) -> str:
    return markdown.split("---\n", 2)[2]


def test_pictures_are_referred_to_from_the_folder_that_the_text_goes_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("in/a b.png", "in/50% #1?.png", "packed.png", "gone.png")
    paragraph = node("paragraph", *(node("image", source=name, title="") for name in names))
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    assets = {name: Asset(name, "image/png", 1, 1, b"", str(tmp_path / name)) for name in names[:2]}
    assets["packed.png"] = Asset("packed.png", "image/png", 1, 1, b"")
    briefing = Briefing("f.md", "f.md", "Pictures", (paragraph,), assets=assets)
    last = "![](<packed.png>)![](<gone.png>)"
    for folder, words in (
        (None, "![](<in/a b.png>)![](<in/50% #1?.png>)"),
        (tmp_path, "![](<in/a b.png>)![](<in/50%25 %231%3F.png>)"),
        (tmp_path / "link", "![](<../in/a b.png>)![](<../in/50%25 %231%3F.png>)"),
        (tmp_path / "in", "![](<a b.png>)![](<50%25 %231%3F.png>)"),
    ):
        assert body(tree_to_markdown(briefing, folder)).strip() == words + last, folder

    def refuse(_path: str, _start: str) -> str:
        raise ValueError

    monkeypatch.setattr("os.path.relpath", refuse)  # as for another drive of Windows
    told = body(tree_to_markdown(briefing, tmp_path))
    assert told.startswith(f"\n![](<{tmp_path.as_uri()}/in/a%20b.png>)"), told


def read_again(briefing: Briefing) -> Briefing:
    return of_text(body(tree_to_markdown(briefing)))


def seen(blocks: Iterable[Node]) -> list[tuple[object, ...]]:
    """Return what a reader sees of some nodes.

    Not so the reason why a link is none, the id of a place, and the lines of the file.
    """
    return [
        (each.kind, each.text.removesuffix("\n"), *sorted(_attributes(each)), seen(each.children))
        for each in _joined(blocks)
    ]


def _joined(nodes: Iterable[Node]) -> list[Node]:
    """Return nodes without refused links around words; text that follows text joins it."""
    found: list[Node] = []
    for each in _words_of_refused(nodes):
        last = found[-1] if found else None
        if last and last.kind == each.kind == "text" and last.attributes == each.attributes:
            found[-1] = last._replace(text=last.text + each.text)
        else:
            found.append(each)
    return found


def _words_of_refused(nodes: Iterable[Node]) -> Iterator[Node]:
    for each in nodes:
        if each.kind == "refused_link":
            yield from _words_of_refused(each.children)
        else:
            yield each


def _attributes(each: Node) -> Iterator[tuple[str, str]]:
    for name, value in each.attributes.items():
        if name not in {"id", "note"} and value != "" and (name, value) != ("start", 1):
            yield name, str(value)


def assert_same(again: Briefing, briefing: Briefing) -> None:
    assert seen(again.blocks) == seen(briefing.blocks)
    notes = [
        [(each.number, seen(each.blocks)) for each in some.footnotes.values()]
        for some in (again, briefing)
    ]
    assert notes[0] == notes[1]


@given(TEXTS)
def test_a_text_reads_back_as_it_was(briefing: Briefing) -> None:
    assert_same(read_again(briefing), briefing)


def test_all_that_can_be_written_reads_back_as_it_was() -> None:
    briefing = of_text((Path(__file__).parent / "every_form.md").read_text("utf-8"))
    assert_same(read_again(briefing), briefing)


def test_blanks_at_the_ends_of_marked_words_are_beside_them() -> None:
    words = node("paragraph", node("strong", "a "), "b", node("emphasis", " c"), node("mark", " "))
    text = body(tree_to_markdown(of_text("x")._replace(blocks=(words,))))
    assert text.strip() == "**a** b *c*"


@pytest.mark.parametrize(
    ("nodes", "written"),
    [
        ((node("strong", "¶ 1"),), "**¶ 1**"),
        ((node("strong", "(a)"), " b"), "**(a)** b"),
        (("a ", node("emphasis", "“b”")), "a *“b”*"),
        (("a", node("strong", "(b)"), "c"), "a<strong>(b)</strong>c"),
        ((node("strong", "a"), node("emphasis", "b")), "**a**<em>b</em>"),
        ((node("emphasis", node("strong", "a")),), "<em>**a**</em>"),
        ((node("strong", "a", node("strong", "b"), "c"),), "<strong>a**b**c</strong>"),
    ],
)
def test_signs_mark_words_where_nothing_beside_them_hinders(
    nodes: tuple[Node | str, ...], written: str
) -> None:
    briefing = of_text("x")._replace(blocks=(node("paragraph", *nodes),))
    assert body(tree_to_markdown(briefing)).strip() == written
    again = read_again(briefing).blocks[0]
    assert seen(again.children) == seen(briefing.blocks[0].children)


@pytest.mark.many_lines_again
def test_the_texts_of_others_read_back_as_they_were() -> None:
    files = [
        file
        for folder in ("tests/corpus", "resources")
        for file in (_ROOT / folder).rglob("*.md")
        if file.is_file() and file.name not in _CUT_AT_A_DEPTH
    ]
    assert len(files) > 100
    for file in files:
        text = file.read_bytes().decode("utf-8", "replace")
        briefing = of_text(text.split("\n---\n", 1)[-1] if text.startswith("---\n") else text)
        again = read_again(briefing)
        assert seen(again.blocks) == seen(briefing.blocks), file
        assert len(again.footnotes) == len(briefing.footnotes), file


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40))
def test_signs_stay_words(words: str) -> None:
    briefing = of_text("x")._replace(blocks=(node("paragraph", words),))
    assert plain_text(read_again(briefing).blocks).split() == words.split()


def test_every_kind_is_written() -> None:
    sample = every_kind()
    again = read_again(sample)
    kinds = {each.kind for each in walk(sample.blocks)}
    # Without the front matter nothing is cited, and no text has a marking.
    assert kinds - {each.kind for each in walk(again.blocks)} == {
        "citation", "portion", "refused_link",
    }  # fmt: skip
    assert "[see @brown, p. 3]" in tree_to_markdown(sample)
    assert len(again.footnotes) == len(sample.footnotes)


def test_lists_keep_their_signs_and_numbers() -> None:
    written = "- one\n- two\n\nThen\n\n4. four\n5. five"
    assert body(tree_to_markdown(of_text(written))).strip() == written


def test_only_places_that_links_lead_to_have_ids() -> None:
    written = "# One {: #a}\n\n# Two\n\n[there](<#a>)"
    assert body(tree_to_markdown(of_text(f"{written} ")).replace("{#b}", "")).strip() == written
    spaced = node("heading", "Far", level=1, id="a b")
    link = node("paragraph", node("link", "there", target="a b", scope="internal", title=""))
    again = read_again(of_text("x")._replace(blocks=(spaced, link)))
    assert [each.kind for each in walk(again.blocks) if each.kind == "link"] == ["link"]


def test_a_table_without_a_head_and_an_empty_one() -> None:
    row = node("row", node("cell", "a"), header=False)
    blocks = (node("table", row, alignments=("",)), Node("table"))
    again = read_again(of_text("x")._replace(blocks=blocks))
    assert seen(again.blocks) == seen(blocks[:1])


def test_a_table_whose_columns_have_no_sides_and_code_without_a_language() -> None:
    row = node("row", node("cell", "a"), header=True)
    blocks = (Node("table", (row,)), Node("code_block", text="x"))
    text = tree_to_markdown(of_text("x")._replace(blocks=blocks))
    assert "| a |\n| --- |\n\n```\nx\n```" in text


def test_a_callout_without_a_title_and_a_line_like_a_list() -> None:
    inner = node("paragraph", "1. not a list")
    text = tree_to_markdown(
        of_text("x")._replace(blocks=(node("callout", inner, variant="note", title=""),))
    )
    assert "!!! note\n    1\\. not a list" in text
    assert [each.kind for each in walk(of_text(body(text)).blocks)] == [
        "callout", "paragraph", "text",
    ]  # fmt: skip


def test_a_link_to_another_edition_is_its_words() -> None:
    link = node("link", "there", target="a.md", scope="edition", paragraph=3)
    briefing = of_text("x")._replace(blocks=(node("paragraph", link),))
    assert body(tree_to_markdown(briefing)).strip() == "there"


def test_the_language_of_words_reads_back() -> None:
    written = 'Say <span lang="fr">mots</span> now'
    assert body(tree_to_markdown(of_text(written))).strip() == written
