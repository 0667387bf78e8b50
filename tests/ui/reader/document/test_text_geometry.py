"""Where things are in a document."""

import pytest
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from briefing_app.ui.reader.document.text_geometry import block_area, lines_bottom
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.typefaces import SERIF, font

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
