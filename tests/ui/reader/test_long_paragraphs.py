"""A paragraph that is too long for one block of the document."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node
from briefing_app.ui.reader.document.spoken_runs import spoken_words
from briefing_app.ui.reader.document.text_geometry import line_top
from briefing_app.ui.reader.outline import outline
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.text_search import SearchText
from briefing_app.ui.session import Session
from briefing_app.ui.state.reading_place import Place
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n

LIGHT = Appearance(load_theme("light"))
LONG = " ".join(f"word{number}" for number in range(6000))


def show(pane: ReadingPane, long: str, kind: str = "paragraph") -> None:
    blocks = (
        n("paragraph", "Before.", number=1),
        n("paragraph", long, number=2) if kind == "paragraph" else Node(kind, text=long),
        n("paragraph", "After.", number=3),
    )
    pane.show_briefing(Briefing("t.md", "t.md", "T", blocks, paragraphs=3), LIGHT)
    pane.finish()


def middle(pane: ReadingPane) -> int:
    """Return where the second of three or more pieces starts."""
    return list(pane.text_index.begun_at)[1]


def search_text(pane: ReadingPane) -> SearchText:
    return SearchText(pane.text, pane.text_index.begun_at)


def test_no_block_is_long_and_each_piece_belongs_to_the_paragraph(
    qtbot: QtBot, pane: ReadingPane, session: Session
) -> None:
    show(pane, LONG)
    document = pane.document()
    blocks = [document.findBlockByNumber(k) for k in range(document.blockCount())]
    assert max(block.length() for block in blocks) < 10_300
    assert len(pane.text_index.begun_at) > 3
    assert pane.place_of(middle(pane) + 5)[0] == 2
    pane.go_to_position(middle(pane) + 5)
    point = pane.cursorRect(pane.textCursor()).center()
    assert pane.paragraph_under(point) == 2
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.selection.paragraph == 2


def test_its_lines_are_as_far_apart_where_it_goes_on(pane: ReadingPane) -> None:
    show(pane, LONG)
    document, typography = pane.document(), pane._typography
    assert typography is not None
    for start in pane.text_index.begun_at:
        apart = line_top(document, start) - line_top(document, start - 2)
        assert apart == pytest.approx(typography.line, abs=1)


def test_the_place_inside_it_is_kept(pane: ReadingPane) -> None:
    show(pane, LONG)
    pane.go_to_position(middle(pane) + 700)
    place = pane.place()
    assert (place.paragraph, 0.1 < place.offset < 0.9) == (2, True)
    value = pane.verticalScrollBar().value()
    pane.restore(Place())
    pane.restore(place)
    assert abs(pane.verticalScrollBar().value() - value) < 4


def test_the_place_inside_it_is_kept_in_another_size(pane: ReadingPane) -> None:
    show(pane, LONG)
    for piece in list(pane.text_index.begun_at):
        pane.go_to_position(piece + 700)
        before = pane.top_position()
        for zoom in (1.25, 1.5, 1.0):
            pane.restyle(LIGHT._replace(zoom=zoom))
        pane.finish()
        assert abs(pane.top_position() - before) < 200


def test_its_whole_height_is_marked(pane: ReadingPane) -> None:
    show(pane, LONG)
    pane.go_to_position(middle(pane) + 700)
    area = pane.viewport().rect().adjusted(40, 40, -40, -40)
    before = pane.viewport().grab(area).toImage()
    pane.mark_paragraphs([2])
    assert pane.viewport().grab(area).toImage() != before


def test_it_is_copied_and_read_out_as_one(pane: ReadingPane) -> None:
    for long in (LONG, "世界政府宣布制裁" * 3000):
        show(pane, long)
        cursor = pane.textCursor()
        cursor.setPosition(pane.text_index.position_of(2) or 0)
        end = (pane.text_index.position_of(3) or 0) - 1
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        data = pane.createMimeDataFromSelection()
        assert data.text() == data.html() == long
        parts = outline(pane.document(), pane.text_index).parts
        assert [part.number for part in parts] == [0, 1, 2, 3]
        place = parts[2].start, int(parts[2].end)
        assert spoken_words(pane.document(), pane.text_index, "en", *place) == long


def test_a_long_line_of_code_is_copied_as_one(pane: ReadingPane) -> None:
    show(pane, "x" * 30_000, "code_block")
    pane.select_all()
    assert "x" * 30_000 in pane.createMimeDataFromSelection().text().split("\n")


def test_words_are_found_across_its_pieces(pane: ReadingPane) -> None:
    show(pane, LONG)
    at = middle(pane)
    before = pane.text[at - 30 : at - 1].split()[-1]
    after = pane.text[at : at + 30].split()[0]
    text = search_text(pane)
    hits = text.find(f"{before} {after}")
    assert hits.starts == [at - len(before) - 2]
    assert text.find("word5999").starts == [pane.text.index("word5999")]
    assert f"{before} {after}" in text.excerpt(hits.starts[0], hits.length, 60).text


def test_letters_that_count_twice_keep_their_places() -> None:
    text = "a🙂b\nc🙂d\ne"
    found = SearchText(text, [5])
    assert found.find("🙂bc").starts == [1]
    assert found.find("d").starts == [8]
    assert found.find("e").starts == [10]
    assert found.excerpt(8, 1, 5).before.endswith("🙂")
