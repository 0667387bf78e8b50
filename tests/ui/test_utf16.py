"""Places in texts as Qt counts them."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing_app.ui import utf16


@pytest.mark.parametrize("text", ["", "plain", "é 日本", "🙂", "a🙂b𝒳c", "👩‍👩‍👧 and"])
def test_they_are_those_of_a_document(text: str) -> None:
    document = QTextDocument()
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert utf16.length(text) == cursor.position()
    assert utf16.piece(text, 0) == text
    places = [utf16.length(text[:count]) for count in range(len(text) + 1)]
    for index, start in enumerate(places):
        for other, end in enumerate(places[index:], index):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            assert utf16.piece(text, start, end) == text[index:other] == cursor.selectedText()
        assert utf16.piece(text, start) == text[index:]
