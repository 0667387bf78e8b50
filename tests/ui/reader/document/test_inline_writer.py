"""How words of each kind look on the screen, and that the words after them look as before."""

import pytest
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from briefing_app.model.tree import Node
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.typefaces import MEDIUM, SEMIBOLD
from tests.samples import node as n
from tests.ui.reader.document.test_document_writer import SHEET, write

ALIGN, LINES = QTextCharFormat.VerticalAlignment, QTextCharFormat.UnderlineStyle


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts and documents need an application."""


def written(*nodes: Node | str) -> tuple[QTextDocument, TextIndex, dict[str, QTextCharFormat]]:
    """Return a paragraph as it is written, and the look of each of its words."""
    document, text_index = write(n("paragraph", "plain ", *nodes, " after", number=1))
    looks: dict[str, QTextCharFormat] = {}
    block = document.lastBlock()
    for each in block.begin():  # type: ignore[attr-defined]
        fragment = each.fragment()
        for word in fragment.text().split():
            looks[word] = fragment.charFormat()
    return document, text_index, looks


def facts(look: QTextCharFormat) -> dict[str, object]:
    """Return what can differ between two looks."""
    return {
        "weight": look.fontWeight(), "italic": look.fontItalic(), "strike": look.fontStrikeOut(),
        "underline": look.fontUnderline(), "dots": look.underlineStyle(),
        "vertical": look.verticalAlignment(), "families": look.fontFamilies(),
        "pixels": look.intProperty(look.Property.FontPixelSize), "anchor": look.isAnchor(),
        "colour": look.foreground().color().name(),
    }  # fmt: skip


DOTS = {"dots": LINES.DotLine, "anchor": True}
KINDS = (
    (n("emphasis", "x"), {"italic": True}),
    (n("strong", "x"), {"weight": SEMIBOLD.value}),
    (n("strike", "x"), {"strike": True}),
    (n("insertion", "x"), {"underline": True, "dots": LINES.SingleUnderline}),
    (n("subscript", "x"), {"vertical": ALIGN.AlignSubScript}),
    (n("superscript", "x"), {"vertical": ALIGN.AlignSuperScript}),
    (n("mark", "x"), {}),
    (n("emphasis", n("emphasis", "x")), {}),
    (n("emphasis", n("strong", "x")), {"italic": True, "weight": SEMIBOLD.value}),
    (n("abbreviation", "x", title="Ten"), DOTS),
    (n("abbreviation", "x", title=""), {}),
    (n("refused_link", "x", reason="It leads outside."), DOTS),
)


@pytest.mark.parametrize(("node", "differs"), KINDS, ids=[node.kind for node, _ in KINDS])
def test_words_of_a_kind_differ_from_others_in_this(node: Node, differs: dict[str, object]) -> None:
    _, _, looks = written(node)
    plain, shown = facts(looks["plain"]), facts(looks["x"])
    assert {name: shown[name] for name in shown if shown[name] != plain[name]} == differs
    assert facts(looks["after"]) == plain


def test_keys_and_portion_marks_are_small_and_without_serifs() -> None:
    for kind in ("keyboard", "portion"):
        _, text_index, looks = written(n(kind, "x"))
        plain, shown = facts(looks["plain"]), facts(looks["x"])
        assert shown["families"] == [SHEET.sans] != plain["families"]
        assert shown["weight"] == MEDIUM.value
        assert int(str(shown["pixels"])) < int(str(plain["pixels"]))
        assert facts(looks["after"]) == plain
        assert [chip.look for chip in text_index.chips] == (
            ["keyboard"] if kind == "keyboard" else []
        )


def test_citations_and_notes_are_small_links_without_a_line() -> None:
    cited = n("citation", text="[@a]", target="source", ref="a", label="1")
    called = n("footnote_reference", note="f", number=7)
    linked = n("link", "x", target="https://example.org", scope="web")
    document, text_index, looks = written(cited, " ", called, " ", cited, " ", linked)
    plain = facts(looks["plain"])
    source, note, link = (facts(looks[word]) for word in ("[1]", "7", "x"))
    for each in (source, note):
        assert each["anchor"]
        assert not each["underline"]
        assert int(str(each["pixels"])) < int(str(plain["pixels"]))
        assert each["colour"] == link["colour"] != plain["colour"]
    assert link["underline"]
    assert link["pixels"] == plain["pixels"]
    assert note["vertical"] == ALIGN.AlignSuperScript
    assert source["families"] == [SHEET.sans]
    assert [(each.kind, each.ref) for each in text_index.links if each.kind != "back"][:4] == [
        ("source", "a"), ("note", "f"), ("source", "a"), ("web", "https://example.org"),
    ]  # fmt: skip
    assert [number for _, number in text_index.cites["a"]] == [1, 1]
    text = document.toRawText()
    places = [text_index.anchors[anchor] for anchor, _ in text_index.cites["a"]]
    assert [text[place : place + 3] for place in places] == ["[1]", "[1]"]
    (call,) = text_index.calls["f"]
    assert text[text_index.anchors[call]] == "7"


def test_a_link_to_a_paragraph_of_another_edition_says_both() -> None:
    linked = n("link", "x", target="earlier.md", scope="edition", paragraph=3)
    _, text_index, _ = written(linked)
    assert Target("edition", "3 earlier.md") in text_index.links


def test_words_in_place_of_a_picture_lead_to_it_where_the_reader_could_have_it() -> None:
    for outside, kinds in (("", []), ("../a.png", ["pictures"])):
        image = n("image", text="A map", source="a.png", title="", outside=outside)
        _, text_index, looks = written(image)
        assert [each.kind for each in text_index.links] == kinds
        words = next(word for word in looks if word.startswith("["))
        assert looks[words].fontItalic()
        assert looks[words].isAnchor() is bool(outside)
        assert looks[words].foreground() != looks["plain"].foreground()


def test_how_words_are_told_is_that_of_the_outer_look() -> None:
    _, text_index, _ = written(
        n("strike", "one ", n("insertion", "two")), " ", n("insertion", "three"), " ",
        n("superscript", "four"), n("footnote_reference", note="f", number=7),
    )  # fmt: skip
    assert [run.said for run in text_index.looks] == ["struck_out", "inserted", "raised", "call"]
    assert all(run.start < run.end for run in text_index.looks)


def test_a_chip_has_room_on_both_sides_unless_a_blank_is_there() -> None:
    document, text_index, _ = written("a", n("code", text="code"), "b ", n("code", text="two"))
    text = document.toRawText()

    def is_spaced(position: int) -> bool:
        cursor = QTextCursor(document)
        cursor.setPosition(position + 1)
        look = cursor.charFormat()
        in_pixels = look.fontLetterSpacingType() == QFont.SpacingType.AbsoluteSpacing
        return look.fontLetterSpacing() > 0 and in_pixels

    first, second = (chip.start for chip in text_index.chips)
    assert [text[each.start : int(each.end)] for each in text_index.chips] == ["code", "two"]
    assert is_spaced(first - 1)
    assert is_spaced(first + 3)
    assert not is_spaced(first)
    assert not is_spaced(second - 1), "a blank is room enough"
    assert is_spaced(second + 2)
