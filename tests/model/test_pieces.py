"""Long runs of words in pieces."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.pieces import LONGEST, pieces, weight
from briefing_app.model.tree import Node, plain_text, walk
from tests.samples import node as n

WORDS = st.sampled_from(("word ", "x" * 700, "ab" * 9000, "one two " * 2000, "", "e\u0301" * 9000))


def _leaves() -> st.SearchStrategy[Node]:
    return st.one_of(
        WORDS.map(lambda words: n("text", words)),
        WORDS.map(lambda words: n("code", text=words)),
        st.just(n("line_break")),
        st.just(n("image", text="A picture", source="")),
    )


def _around(inside: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    children = st.lists(inside, min_size=1, max_size=6)
    return children.map(lambda nodes: n("emphasis", *nodes, id="here"))


NODES = st.lists(st.recursive(_leaves(), _around, max_leaves=8), max_size=12).map(tuple)


@given(NODES)
def test_no_letter_is_lost_or_twice_and_no_piece_is_long(nodes: tuple[Node, ...]) -> None:
    found = list(pieces(nodes))
    assert "".join(map(plain_text, found)) == plain_text(nodes)
    assert all(weight(piece) < 1.5 * LONGEST for piece in found)


def test_what_is_short_stays_as_it_is() -> None:
    nodes = (n("text", "Words "), n("strong", "and more"))
    assert list(pieces(nodes)) == [nodes]


def test_a_piece_ends_after_a_space_or_else_between_letters() -> None:
    first, second = pieces((n("text", "word " * 3000),))
    assert plain_text(first).endswith(" ")
    assert plain_text(second).startswith("word")
    first, *_rest = pieces((n("text", "a\u0301" * 6000),))
    assert not plain_text(first).endswith("a")
    first, *_rest = pieces((n("text", "\u0301" * 30_000),))
    assert len(plain_text(first)) <= LONGEST + 200


def test_what_is_cut_through_goes_on_and_keeps_one_id() -> None:
    link = n("link", n("strong", "word " * 5000), target="a", scope="internal", id="here")
    found = list(pieces((link,)))
    assert [[each.kind for each in walk(piece)] for piece in found] == [
        ["link", "strong", "text"]
    ] * len(found)
    assert [piece[0].attributes.get("id") for piece in found] == ["here", None, None]
    assert {piece[0].string("target") for piece in found} == {"a"}


def test_many_small_nodes_are_many_letters() -> None:
    assert len(list(pieces(tuple(n("code", text="a") for _ in range(2000))))) > 3


def test_long_words_of_several_scripts_weigh_more() -> None:
    assert weight((n("text", "ab" * 3000),)) < LONGEST
    mixed = "Words " + "aя" * 3000 + " and words " + "אb" * 3000 + " to the end " * 200
    found = list(pieces((n("text", mixed),)))
    assert "".join(map(plain_text, found)) == mixed
    assert all(weight(piece) < 1.5 * LONGEST for piece in found)
    assert len(found) == 25
    assert len(list(pieces((n("text", "漢a" * 3000),)))) == 1
    assert len(list(pieces((n("text", "слово " * 1500),)))) == 1


def test_a_piece_that_an_image_or_a_deep_nest_has_filled_ends_there() -> None:
    image = n("image", text="A picture " * 40, source="")
    nodes = (n("text", "x" * 9950), image, n("text", "word " * 3000))
    assert [plain_text(piece)[-5:] for piece in pieces(nodes)] == ["ture ", "word ", "word "]
    begun = (n("text", "x" * 9970), n("strong", n("text", "y" * 500)))
    assert [plain_text(piece)[0] for piece in pieces(begun)] == ["x", "y"]
    deep = n("text", "y" * 500)
    for _ in range(520):
        deep = n("strong", deep)
    assert [plain_text(piece) for piece in pieces((deep,))] == ["y" * 500]
