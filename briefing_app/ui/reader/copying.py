"""A selection as clean text: cells by tabs, list markers kept, pictures as their words."""

from bisect import bisect_left

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from briefing_app.ui.reader.document.text_index import TextIndex

_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_LINE_SEPARATOR = "\u2028"


def _marker(text_index: TextIndex, position: int) -> str:
    index = bisect_left(text_index.marker_positions, position)
    if index < len(text_index.markers) and text_index.marker_positions[index] == position:
        return f"{text_index.markers[index].text} "
    return ""


def _words(block: QTextBlock, start: int, end: int, text_index: TextIndex) -> str:
    """Return the words of a block between two positions of the document."""
    here = block.position()
    text = block.text()[max(0, start - here) : max(0, end - here)]
    if _OBJECT in text:
        begin = max(start, here)
        text = "".join(
            text_index.pictures[begin + index].words if letter == _OBJECT else letter
            for index, letter in enumerate(text)
        )
    text = text.replace(_LINE_SEPARATOR, "\n").replace("\u00a0", " ")
    return _marker(text_index, here) + text if start <= here else text


def _row(block: QTextBlock) -> tuple[QTextTable, int] | None:
    """Return the table that a block stands in and its row, or None."""
    inside = QTextCursor(block)
    table: QTextTable | None = inside.currentTable()
    return None if table is None else (table, table.cellAt(inside).row())


def clean_text(cursor: QTextCursor, text_index: TextIndex) -> str:
    """Return what is selected as plain text, one line for each paragraph or row of a table."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    lines: list[str] = []
    row: tuple[QTextTable, int] | None = None
    while block.isValid() and block.position() < end:
        text = _words(block, start, end, text_index)
        place = _row(block)
        if place is not None and row is not None and place == row:
            lines[-1] += f"\t{text}"
        elif place is not None or text or block.blockFormat().lineHeight() > 1:
            lines.append(text)
        row = place
        block = block.next()
    return "\n".join(lines)
