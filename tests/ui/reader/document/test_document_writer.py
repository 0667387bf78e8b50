"""The writer of the tree for the screen."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from briefing_app.model.anchors import NOTES, SOURCES, TIMELINE
from briefing_app.model.briefing import Asset, Briefing, Footnote
from briefing_app.model.tree import BLOCK_KINDS, INLINE_KINDS, Node, walk
from briefing_app.model.words.legible import legible
from briefing_app.ui.reader.document.document_writer import Writer
from briefing_app.ui.reader.document.inline_writer import Inline
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.document.typography import BLEED, Typography
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n
from tests.samples import png

SHEET = Typography(Appearance(load_theme("light")))


def write(*blocks: Node, **fields: object) -> tuple[QTextDocument, TextIndex]:
    briefing = Briefing(file="x.md", name="x.md", title="Title", blocks=blocks, **fields)
    return write_briefing(briefing)


def write_briefing(briefing: Briefing) -> tuple[QTextDocument, TextIndex]:
    document = QTextDocument()
    document.setTextWidth(SHEET.width)
    writer = Writer(briefing, document, SHEET)
    for _ in writer.steps():
        pass
    return document, writer.text_index


def lines(document: QTextDocument) -> list[str]:
    texts = []
    block = document.begin()
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    return texts


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts and documents need an application."""


def test_it_knows_every_kind(sample: Briefing) -> None:
    document = QTextDocument()
    writer = Writer(sample, document, SHEET)
    assert set(writer.WRITERS) == set(BLOCK_KINDS)
    assert set(writer._inline.WRITERS) == set(INLINE_KINDS)
    assert isinstance(writer._inline, Inline)


def test_no_words_of_the_sample_are_lost(sample: Briefing) -> None:
    document, text_index = write_briefing(sample)
    text = document.toPlainText()
    shown = text + " ".join(each.words for each in text_index.pictures.values())
    for each in walk(sample.blocks):
        if each.text and each.kind != "citation":
            for word in each.text.split():
                assert word in shown
    for words in (sample.title, sample.subtitle, sample.author, "As of 24 April 2018", "The note.",
                  "[see 1, p. 3]", "[E1]", "W. Brown", "The armistice", "Editor’s note",
                  "Warning · Mind", "Danger", "[Image: a lost one]"):  # fmt: skip
        assert words in text


def test_numbers_sections_and_anchors_lead_to_their_blocks(sample: Briefing) -> None:
    document, text_index = write_briefing(sample)
    assert text_index.numbers == [1, 2]
    start = text_index.position_of(2)
    assert start is not None
    assert document.findBlock(start).text().startswith("Here: ")
    assert text_index.position_of(3) is None
    assert text_index.sections == ["first", "second", NOTES, TIMELINE, SOURCES]
    for ref, words in (("second", "The second"), ("source-brown", "W. Brown")):
        assert document.findBlock(text_index.anchors[ref]).text().startswith(words)
    assert document.findBlock(text_index.body_end).text().startswith("Here: ")
    assert text_index.paragraph_at(0) == 0
    assert text_index.section_at(0) == ""
    assert text_index.section_at(start) == "second"


def test_notes_and_sources_lead_back(sample: Briefing) -> None:
    document, text_index = write_briefing(sample)
    backs = [each.ref for each in text_index.links if each.kind == "back"]
    assert len(backs) == 2
    for ref in backs:
        assert text_index.paragraph_at(text_index.anchors[ref]) == 1
    assert "↩\u00a0¶\u00a01" in document.toPlainText().replace(" ", "\u00a0")


def test_a_title_that_is_the_first_heading_stands_once() -> None:
    document, text_index = write(n("heading", "Title", level=1, id="top"), n("paragraph", "x"))
    assert lines(document) == ["Title", "x"]
    assert text_index.anchors["top"] == 0


def test_boxes_hold_their_blocks_and_empty_ones_vanish() -> None:
    inner = n("callout", n("paragraph", "in"), variant="note", title="")
    document, text_index = write(
        n("quote"),
        n("quote", n("quote")),
        n("quote", n("paragraph", "a"), inner),
        n("rule"),
    )
    appearance = [(box.look, box.parent) for box in text_index.boxes]
    assert appearance == [("quote", -1), ("note", 0), ("rule", -1)]
    quote, note, _rule = text_index.boxes
    assert document.findBlock(quote.start).text() == "a"
    assert document.findBlock(quote.end).text() == "Note\u2002in"
    assert note.end == quote.end
    assert quote.fall > note.fall > 0
    assert text_index.box_starts == [box.start for box in text_index.boxes]


def test_a_paragraph_after_each_kind_of_block_looks_as_one_before_it() -> None:
    words = n("paragraph", "words")
    for block in (
        n("quote", words), n("callout", words, variant="note"), n("code_block", text="x = 1"),
        n("callout", words, words, variant="warning"), n("bullet_list", n("item", words)),
        n("ordered_list", n("item", words), tight=True), n("table", n("row", n("cell", "cell"))),
        n("definition_list", n("term", "term"), n("definition", words)), n("rule"),
        n("heading", "Heading", level=2, id="h"),
    ):  # fmt: skip
        document, _ = write(n("paragraph", "plain"), block, n("paragraph", "plain"))
        looks = []
        cursor = document.find("plain")
        while not cursor.isNull():
            made, place = cursor.charFormat(), cursor.blockFormat()
            looks.append((made.font(), made.foreground(), place.lineHeight(), place.leftMargin(),
                          place.rightMargin()))  # fmt: skip
            cursor = document.find("plain", cursor)
        assert len(looks) == 2, block.kind
        assert looks[0] == looks[1], block.kind


def test_a_callout_of_several_blocks_has_its_title_on_a_line_of_its_own() -> None:
    body = (n("paragraph", "one"), n("paragraph", "two"))
    document, _ = write(n("callout", *body, variant="judgement", title=""))
    assert lines(document)[1:] == ["Judgement", "one", "two"]
    below_title = document.findBlockByNumber(2).blockFormat().topMargin()
    assert below_title == SHEET.em(0.25) > 0


def test_markers_stand_before_their_items() -> None:
    deep = n("bullet_list", n("item", n("bullet_list", n("item", n("paragraph", "x")))))
    rows = n("table", n("row", n("cell", "c"), header=False), alignments=("",))
    document, text_index = write(
        n("ordered_list", n("item", n("paragraph", "a")), n("item"), start=9, tight=True),
        deep,
        n("bullet_list", n("item", rows), n("item", n("paragraph", "loose"))),
    )
    assert [mark.text for mark in text_index.markers] == ["9.", "10.", "•", "◦", "•", "•"]
    assert text_index.marker_positions == [mark.position for mark in text_index.markers]
    assert document.findBlock(text_index.markers[3].position).text() == "x"


def test_a_list_keeps_clear_of_what_is_before_it() -> None:
    def item(words: str, *more: Node) -> Node:
        return n("item", n("paragraph", words), *more)

    inner = n("bullet_list", item("inner"), item("last"), tight=True)
    blocks = n("bullet_list", item("first", inner), item("next"), tight=True)
    document, _text_index = write(blocks)
    block, found = document.begin(), {}
    while block.isValid():
        found[block.text()] = block.blockFormat().topMargin()
        block = block.next()
    em = SHEET.em(1)
    assert found["first"] == round(em / 2)
    assert found["inner"] == found["last"] == found["next"] == round(em * 0.24)


def test_insets_leave_half_the_column() -> None:
    blocks: tuple[Node, ...] = (n("paragraph", "deep"),)
    for _ in range(32):
        blocks = (n("quote", n("bullet_list", n("item", *blocks))),)
    document, _ = write(*blocks)
    last = document.lastBlock()
    assert last.text() == "deep"
    assert last.blockFormat().leftMargin() - BLEED <= SHEET.column / 2


def test_a_long_table_comes_in_pieces_of_the_same_columns() -> None:
    rows = [n("row", n("cell", f"{k}"), n("cell", "words " * 5), header=k == 0) for k in range(300)]
    document, _ = write(n("table", *rows, alignments=("right", "")))
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert len(tables) == 5
    assert sum(table.rows() for table in tables) == 300
    widths = {
        tuple(each.rawValue() for each in table.format().columnWidthConstraints())
        for table in tables
    }
    assert len(widths) == 1


def test_a_table_of_many_columns_has_smaller_letters() -> None:
    for columns, style in ((1, SHEET.table), (7, SHEET.table), (8, SHEET.narrow_table)):
        row = n("row", *(n("cell", "a") for _ in range(columns)))
        document, text_index = write(n("table", row))
        cursor = QTextCursor(document)
        cursor.setPosition(text_index.tables[0].position + 1)
        assert cursor.charFormat().font().pixelSize() == style.pixels, columns


def test_a_table_may_have_rows_without_cells() -> None:
    uneven = n("table", n("row", n("cell", "a")), n("row"), alignments=())
    empty = n("table", alignments=())
    document, _ = write(uneven, empty)
    assert "a" in lines(document)


def test_an_image_that_stands_alone_says_below_what_it_shows() -> None:
    picture = n("image", text="A field", source="f.png", title="")
    assets = {"f.png": Asset("f.png", "image/png", 8, 6, png(8, 6))}
    document, text_index = write(n("paragraph", picture), assets=assets)
    assert lines(document)[2] == "A field"
    assert [each.words for each in text_index.pictures.values()] == ["A field"]


def test_an_image_in_a_link_leads_where_the_link_does() -> None:
    picture = n("image", text="A field", source="f.png", title="")
    assets = {"f.png": Asset("f.png", "image/png", 8, 6, png(8, 6))}
    link = n("link", picture, target="https://example.org/", scope="web", title="")
    document, text_index = write(n("paragraph", n("text", text="See "), link), assets=assets)
    assert _links(document, text_index) == [("\ufffc", "web", "https://example.org/")]


def test_notes_that_end_in_code_and_notes_nobody_calls_are_written() -> None:
    note = Footnote("a", 1, (n("paragraph", "see"), n("code_block", text="x = 1", language="")))
    document, _ = write(n("paragraph", "x"), footnotes={"a": note})
    assert lines(document)[2:5] == ["Notes", "see", "x = 1"]


def test_the_way_back_from_a_note_follows_its_words_and_stands_below_its_code() -> None:
    words, code = n("paragraph", "see"), n("code_block", text="x = 1", language="")
    call = n("footnote_reference", note="a", number=1)
    for blocks, last in (((words, code), ["x = 1", "\u2003↩"]), ((code, words), ["see\u2003↩"])):
        document, _ = write(n("paragraph", "x", call), footnotes={"a": Footnote("a", 1, blocks)})
        assert lines(document)[-len(last) :] == last, blocks


def test_long_lines_of_code_are_broken() -> None:
    document, _ = write(n("code_block", text="x" * 50_000, language=""))
    assert 9_000 < max(map(len, lines(document))) <= 10_200
    assert "".join(lines(document)) == "Title" + "x" * 50_000


def test_pieces_outside_their_list_or_table_are_not_lost() -> None:
    document, _ = write(
        n("item", n("paragraph", "an item")),
        n("row", n("cell", "a cell")),
        n("definition", n("paragraph", "a definition"), n("rule")),
    )
    assert [line for line in lines(document) if line][1:] == ["an item", "a cell", "a definition"]


_WORDS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12)
_INLINE = st.recursive(
    st.builds(lambda words: n("text", text=words), _WORDS),
    lambda inner: st.builds(
        lambda kind, children: n(kind, *children),
        st.sampled_from(["emphasis", "strong", "strike", "mark", "superscript", "keyboard"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)
_BLOCK = st.recursive(
    st.builds(lambda words: n("paragraph", *words), st.lists(_INLINE, max_size=3)),
    lambda inner: st.one_of(
        st.builds(lambda inside: n("quote", *inside), st.lists(inner, max_size=3)),
        st.builds(
            lambda inside: n("callout", *inside, variant="note", title=""),
            st.lists(inner, max_size=3),
        ),
        st.builds(
            lambda items: n("bullet_list", *[n("item", *item) for item in items], tight=True),
            st.lists(st.lists(inner, max_size=2), max_size=3),
        ),
        st.builds(
            lambda cells: n("table", n("row", *[n("cell", cell) for cell in cells], header=True)),
            st.lists(_INLINE, max_size=3),
        ),
    ),
    max_leaves=12,
)


@given(st.lists(_BLOCK, max_size=5))
def test_any_tree_is_written_whole_and_in_order(blocks: list[Node]) -> None:
    document, text_index = write(*blocks)
    text = document.toRawText()
    at = 0
    for each in walk(blocks):
        for word in legible(each.text).split():
            found = text.find(word, at)
            assert found >= 0
            at = found
    assert text_index.box_starts == sorted(text_index.box_starts)
    assert text_index.marker_positions == sorted(text_index.marker_positions)
    assert all(0 <= box.start <= box.end for box in text_index.boxes)


def _links(document: QTextDocument, text_index: TextIndex) -> list[tuple[str, str, str]]:
    found = []
    block = document.begin()
    while block.isValid():
        for each in block.begin():
            address = each.fragment().charFormat().anchorHref()
            if address and found and found[-1][0] == address:  # the room of a chip cuts it
                found[-1] = (address, found[-1][1] + each.fragment().text())
            elif address:
                found.append((address, each.fragment().text()))
        block = block.next()
    targets = [
        (words, text_index.links[int(address.partition(":")[2])]) for address, words in found
    ]
    return [(words, target.kind, target.ref) for words, target in targets]


def test_terms_of_the_scale_are_set_off_in_the_text_only() -> None:
    blocks = (
        n("heading", "A likely story", level=1, id="a"),
        n(
            "paragraph",
            "It is Very likely, ",
            n("strong", "unlikely"),
            n("code", text="likely"),
            " and almost certain",
        ),
        n("paragraph", n("link", "likely", target="https://example.org", scope="web")),
    )
    document, text_index = write(*blocks, scale_named=True)
    found = [each for each in _links(document, text_index) if each[1] == "likelihood"]
    assert found == [
        ("Very likely", "likelihood", "very likely"),
        ("unlikely", "likelihood", "unlikely"),
        ("almost certain", "likelihood", "almost certain"),
    ]
    assert "It is Very likely, unlikelylikely and almost certain" in lines(document)
    document, text_index = write(*blocks)
    assert not [each for each in _links(document, text_index) if each[1] == "likelihood"]


def test_a_word_in_other_letters_makes_another_term() -> None:
    words = ("It is ", n("emphasis", "not"), " likely, but ", n("strong", "almost certain"), ".")
    document, text_index = write(n("paragraph", *words), scale_named=True)
    found = [each for each in _links(document, text_index) if each[1] == "likelihood"]
    assert found == [("almost certain", "likelihood", "almost certain")]


def test_what_runs_from_right_to_left_is_mirrored() -> None:
    listed = n("bullet_list", n("item", n("paragraph", "אחת")), tight=True)
    quoted = n("quote", n("paragraph", "ציטוט"), n("paragraph", "An English one"))
    document, text_index = write(listed, quoted, n("paragraph", "English"))
    start = document.begin().next()
    item, quote, english, after = (start, start.next(), start.next().next(),
                                   start.next().next().next())  # fmt: skip
    assert [block.text() for block in (item, quote, english, after)] == [
        "אחת", "ציטוט", "An English one", "English",
    ]  # fmt: skip
    margins = [(block.blockFormat().leftMargin() - BLEED, block.blockFormat().rightMargin() - BLEED)
               for block in (item, quote, english, after)]  # fmt: skip
    assert margins[0][0] == 0 < margins[0][1]
    assert margins[1] == margins[2]
    assert margins[1][0] == 0 < margins[1][1]
    assert margins[3] == (0, 0)
    assert [each.direction for each in (*text_index.markers, *text_index.boxes)] == ["rtl"] * 2
    assert 0 < text_index.markers[0].edge < margins[0][1]


@pytest.mark.parametrize("tight", [True, False])
@pytest.mark.parametrize(
    ("first", "second", "side"),
    [("אחת", "One.", Qt.AlignmentFlag.AlignRight), ("One", "אחת.", Qt.AlignmentFlag.AlignLeft)],
)
def test_an_item_stays_beside_its_mark_whatever_way_it_runs(
    first: str, second: str, side: Qt.AlignmentFlag, *, tight: bool
) -> None:
    items = [n("item", n("paragraph", words)) for words in (first, second)]
    document, _text_index = write(n("bullet_list", *items, tight=tight))
    block = document.begin().next()
    usual, turned = block.blockFormat(), block.next().blockFormat()
    assert usual.layoutDirection() != turned.layoutDirection()
    assert turned.alignment() == side | Qt.AlignmentFlag.AlignAbsolute
    assert usual.leftMargin() == turned.leftMargin()
    assert usual.rightMargin() == turned.rightMargin()


def test_between_the_columns_of_a_table_are_no_lines() -> None:
    rows = [n("row", n("cell"), n("cell"), n("cell"), header=False) for _number in range(3)]
    document, _text_index = write(n("table", *rows, alignments=("", "", "")))
    picture = QImage(document.size().toSize(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    document.drawContents(painter)
    painter.end()
    white = QColor(Qt.GlobalColor.white).rgb()
    top = document.documentLayout().blockBoundingRect(document.begin()).bottom()
    lines = [[picture.pixel(x, y) != white for x in range(picture.width())]
             for y in range(math.ceil(top) + 1, picture.height())]  # fmt: skip
    assert sum(map(any, lines)) == 3
    assert sum(map(all, zip(*lines, strict=True))) == 0


def test_columns_run_from_right_to_left_in_such_a_table() -> None:
    rows = (n("row", n("cell", "שם"), n("cell", "Number"), header=True),
            n("row", n("cell", "סאול"), header=False))  # fmt: skip
    document, _ = write(n("table", *rows, alignments=("", "")))
    assert [text for text in lines(document) if text != "Title"][:4] == ["Number", "שם", "", "סאול"]


def test_right_is_right_in_a_table_from_right_to_left() -> None:
    rows = n("row", n("cell", "שם"), n("cell", "שם"), n("cell", "name"))
    document, _ = write(n("table", rows, alignments=("right", "left", "right")))
    cells = [document.findBlockByNumber(index) for index in range(document.blockCount())]
    found = [each.blockFormat().alignment() for each in cells if each.text() in {"שם", "name"}]
    absolute = Qt.AlignmentFlag.AlignAbsolute
    left, right = Qt.AlignmentFlag.AlignLeft | absolute, Qt.AlignmentFlag.AlignRight | absolute
    assert found == [right, left, right]


def test_the_wide_gutter_is_where_lines_begin() -> None:
    mirrored = Typography(Appearance(load_theme("light")), "rtl")
    assert (mirrored.right_gutter, mirrored.gutter) == (SHEET.gutter, SHEET.right_gutter)


def _formats(document: QTextDocument) -> dict[str, QTextCharFormat]:
    """Return the format of each letter; each is there once."""
    cursor, found = QTextCursor(document), {}
    while cursor.movePosition(cursor.MoveOperation.NextCharacter):
        found[document.characterAt(cursor.position() - 1)] = cursor.charFormat()
    return found


def test_code_has_room_on_both_sides_and_nothing_else_has() -> None:
    words = n("paragraph", "ab", n("code", text="cd"), "ef")
    spaced = {
        letter
        for letter, each in _formats(write(words)[0]).items()
        if each.fontLetterSpacing() and each.fontLetterSpacing() != 100
    }
    assert spaced == {"b", "d"}


def test_words_instead_of_a_picture_are_slanted_and_grey() -> None:
    formats = _formats(write(n("paragraph", "x", n("image", text="y", source="none.png")))[0])
    assert (formats["x"].fontItalic(), formats["["].fontItalic()) == (False, True)
    grey = QColor(load_theme("light").muted)
    assert [formats[each].foreground().color() == grey for each in "x["] == [False, True]
