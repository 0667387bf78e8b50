"""Where things are in a document."""

import pytest
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from briefing_app.ui.reader.document.text_geometry import (
    block_area,
    clear_top,
    edge_of,
    height_of,
    line_top,
    lines_bottom,
    offset_at,
    words_area,
)
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.typefaces import SERIF, font
from tests.samples import node as n
from tests.ui.reader.document.test_document_writer import write

FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight
FREE = QTextBlockFormat.LineHeightTypes.SingleHeight


def _document(words: str, kind: QTextBlockFormat.LineHeightTypes) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(font(SERIF, 16))
    look = QTextBlockFormat()
    look.setLineHeight(24, kind.value)
    QTextCursor(document).setBlockFormat(look)
    QTextCursor(document).insertText(provide_letters(words))
    document.setTextWidth(300)
    return document


@pytest.mark.parametrize("words", ["Words of the usual kind", "نص عربي طويل " * 12, "한국어"])
def test_lines_end_where_they_are_set_to_and_not_where_letters_reach(
    words: str, qapp: QApplication
) -> None:
    document = _document(words, FIXED)
    area, lines = block_area(document, 0), document.begin().layout().lineCount()
    assert lines_bottom(document, 0) <= area.top() + 24 * lines
    assert area.top() + 24 * (lines - 1) < lines_bottom(document, 0) <= area.bottom()


def test_lines_of_any_height_end_with_their_block(qapp: QApplication) -> None:
    document = _document("نص عربي", FREE)
    assert lines_bottom(document, 0) == block_area(document, 0).bottom()


def test_a_height_and_its_place_are_one_another(qapp: QApplication) -> None:
    parts = [
        n("paragraph", f"Part {k}. " + "Words of no weight. " * 30, number=k) for k in range(1, 11)
    ]
    headings = [n("heading", "A heading", level=2, id=f"s{k}") for k in range(3)]
    document, index = write(
        headings[0],
        *parts[:4],
        headings[1],
        *parts[4:8],
        headings[2],
        *parts[8:],
        n("heading", "The end", level=1, id="end"),
    )
    height = round(height_of(document))
    found = []
    for edge in range(0, height, 7):
        number, offset = offset_at(document, index, edge)
        assert -1 <= offset <= 2
        assert edge_of(document, index, number, offset) == pytest.approx(edge, abs=1), edge
        found.append((number, offset))
    assert found == sorted(found)
    assert found[0][0] == 1
    assert found[0][1] < 0, "above the first paragraph"
    assert found[-1][0] == 10
    assert found[-1][1] > 1, "below the last one"
    assert {number for number, _ in found} == set(index.numbers)
    between = [number for number, offset in found if offset < 0]
    assert set(between) >= {1, 5, 9}, "a heading belongs to the paragraph below it"


def test_a_text_without_paragraphs_has_shares_of_its_height(qapp: QApplication) -> None:
    document, index = write(n("heading", "A heading", level=2, id="s"))
    height = height_of(document)
    assert offset_at(document, index, height / 2) == (0, pytest.approx(0.5))
    assert edge_of(document, index, 0, 0.5) == pytest.approx(height / 2)


def test_nothing_is_cut_above_what_is_gone_to(qapp: QApplication) -> None:
    words = "Words of no weight. " * 30
    document, index = write(
        n("paragraph", words, number=1),
        n("heading", "A heading", level=2, id="one"), n("heading", "Below it", level=3, id="two"),
        n("paragraph", words, number=2), n("paragraph", words, number=3),
    )  # fmt: skip
    second, third = index.position_of(2), index.position_of(3)
    assert second is not None
    assert third is not None
    for position in (second, index.anchors["two"], index.anchors["one"]):
        top = clear_top(document, position, 0)
        assert top == pytest.approx(block_area(document, index.anchors["one"]).top(), abs=1)
    assert clear_top(document, third, 0) == pytest.approx(line_top(document, third), abs=1)
    free = line_top(document, third) - block_area(document, second).bottom()
    assert clear_top(document, third, 500) == pytest.approx(line_top(document, third) - free, abs=1)
    assert clear_top(document, third + 200, 50) == line_top(document, third + 200)
    assert line_top(document, third + 200) > line_top(document, third)
    assert clear_top(document, 0, 50) == 0.0


def test_the_area_of_words_is_in_their_line_or_that_of_their_blocks(qapp: QApplication) -> None:
    words = "Words of no weight. " * 30
    document, index = write(n("paragraph", words, number=1), n("paragraph", words, number=2))
    first, second = index.position_of(1), index.position_of(2)
    assert first is not None
    assert second is not None
    height_of(document)
    word, one = words_area(document, first, first + 5), words_area(document, first, first + 1)
    assert 0 < one.width() < word.width() < 100
    assert one.left() == word.left()
    assert one.height() < 40
    for end in (first + 300, second + 3):
        whole = words_area(document, first, end)
        assert whole.height() > 2 * one.height()
        assert whole.width() > 300
    assert words_area(document, first, second + 3).bottom() > block_area(document, second).top()
