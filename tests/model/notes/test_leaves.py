import pytest

from briefing_app.model.briefing import Asset, Briefing, Footnote
from briefing_app.model.notes.leaves import OBJECT, ShownWords, leaves_of, words_of
from briefing_app.model.tree import Node, Value
from tests.samples import every_kind


def node(kind: str, *children: Node, text: str = "", **attributes: Value) -> Node:
    return Node(kind, children, text, attributes)


def words(text: str) -> Node:
    return Node("text", text=text)


CITED = node(
    "paragraph",
    words("As "),
    node("citation", text="[@brown]", target="source", ref="brown", label="12"),
    node("strong", words("said"), node("footnote_reference", note="n", number=3)),
    node("line_break"),
    words("twice"),
    node("image", text="A map", source="gone.png"),
    number=1,
)


def of(*blocks: Node) -> Briefing:
    return Briefing("b.md", "b.md", "Title", blocks)


def test_the_leaves_are_the_blocks_of_words_in_the_order_of_reading() -> None:
    table = node("table", node("row", node("cell", words("cell")), node("cell")))
    blocks = (
        node("heading", words("Title"), level=1),
        node("heading", words("Facts "), node("emphasis", words("now")), level=2),
        node("bullet_list", node("item", node("paragraph", words("item")))),
        table,
        node("rule"),
        node("callout", node("paragraph", words("inside")), variant="note", title="Not a leaf"),
        node("code_block", text="a\tb\nc\n"),
    )
    notes = {"n": Footnote("n", 1, (node("paragraph", words("note")),))}
    briefing = of(*blocks)._replace(footnotes=notes)
    found = list(leaves_of(briefing))
    assert [(words_of(each, briefing), each.section) for each in found] == [
        ("Title", "Title"), ("Facts now", "Facts now"), ("item", "Facts now"),
        ("cell", "Facts now"), ("inside", "Facts now"), ("a   b\nc", "Facts now"),
        ("note", "Notes"),
    ]  # fmt: skip
    assert len({each.key for each in found}) == len(found)


def test_what_the_program_adds_is_not_in_the_words() -> None:
    briefing = of(CITED)
    (leaf,) = leaves_of(briefing)
    assert leaf.number == 1
    assert words_of(leaf, briefing) == "As [@brown]said\ntwiceA map"
    assert ShownWords(leaf, briefing).text == "As [12]said3\u2028twice[Image: A map]"


def test_an_image_that_is_there_is_one_letter_of_what_is_shown() -> None:
    asset = Asset("gone.png", "image/png", 3, 2, b"")
    briefing = of(CITED)._replace(assets={"gone.png": asset})
    (leaf,) = leaves_of(briefing)
    assert ShownWords(leaf, briefing).text.endswith(f"twice{OBJECT}")


def test_words_lead_to_what_is_shown_and_back() -> None:
    briefing = of(CITED)
    (leaf,) = leaves_of(briefing)
    shown, all_words = ShownWords(leaf, briefing), words_of(leaf, briefing)

    def there(part: str) -> str:
        start = all_words.index(part)
        return shown.text[slice(*shown.shown(start, start + len(part)))]

    def back(part: str) -> str:
        start = shown.text.index(part)
        return all_words[slice(*shown.words(start, start + len(part)))]

    assert there("As [@brown]") == "As [12]"
    assert there("brown") == "[12]"
    assert there("said") == back("said") == "said"
    assert there("said\ntw") == "said3\u2028tw"
    assert back("12") == "[@brown]"
    assert back("3\u2028twice[I") == "\ntwiceA map"
    assert back("3") == ""
    assert shown.shown(0, len(all_words)) == (0, len(shown.text))


@pytest.mark.parametrize("position", [-1, 0, 5, 1000])
def test_a_place_outside_is_at_an_end(position: int) -> None:
    briefing = of(CITED)
    (leaf,) = leaves_of(briefing)
    start, end = ShownWords(leaf, briefing).words(position, position)
    assert 0 <= start <= end <= len(words_of(leaf, briefing))


def test_every_numbered_paragraph_of_a_briefing_is_a_leaf() -> None:
    briefing = every_kind()
    numbers = [each.number for each in leaves_of(briefing) if each.number]
    assert numbers == list(range(1, briefing.paragraphs + 1))
