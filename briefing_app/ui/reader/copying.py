"""What is copied: clean text, HTML and Markdown at once, and the words with their reference."""

from __future__ import annotations

from bisect import bisect_left
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from briefing_app.model.briefing import Briefing
from briefing_app.model.title_block import as_of_words
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.rich_copy import Address, Selected, marks_left_out
from briefing_app.ui.utf16 import piece

_LINE_SEPARATOR = "\u2028"


def _marker(text_index: TextIndex, position: int) -> str:
    index = bisect_left(text_index.marker_positions, position)
    if index < len(text_index.markers) and text_index.marker_positions[index] == position:
        return f"{text_index.markers[index].text} "
    return ""


def _words(block: QTextBlock, start: int, end: int, text_index: TextIndex) -> str:
    """Return the words of a block between two positions of the document."""
    here = block.position()
    begin = max(start, here)
    text = piece(block.text(), begin - here, max(0, end - here))
    text = text_index.words_at(text, begin)
    text = text.replace(_LINE_SEPARATOR, "\n").replace("\u00a0", " ")
    return _marker(text_index, here) + text if start <= here else text


def _row(block: QTextBlock) -> tuple[QTextTable, int] | None:
    """Return the table that a block is in and its row, or None."""
    inside = QTextCursor(block)
    table: QTextTable | None = inside.currentTable()
    return None if table is None else (table, table.cellAt(inside).row())


def clean_text(cursor: QTextCursor, text_index: TextIndex) -> str:
    """Return what is selected as plain text, one line for each paragraph or row of a table."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    lines: list[str] = []
    before, after = marks_left_out(cursor.document(), text_index, range(start, end))
    row: tuple[QTextTable, int] | None = None
    while block.isValid() and block.position() < end:
        text = before + _words(block, start, end, text_index)
        before = ""
        place = _row(block)
        if block.position() in text_index.begun_at and lines:
            lines[-1] += text
        elif place is not None and row is not None and place == row:
            lines[-1] += f"\t{text}"
        elif place is not None or text or block.blockFormat().lineHeight() > 1:
            lines.append(text)
        row = place
        block = block.next()
    return "\n".join(lines) + after


def copied(cursor: QTextCursor, text_index: TextIndex, address: Address) -> QMimeData:
    """Return what is selected as plain text, HTML and Markdown."""
    chosen = range(cursor.selectionStart(), cursor.selectionEnd())
    selected = Selected(cursor.document(), text_index, chosen, address)
    data = QMimeData()
    data.setText(clean_text(cursor, text_index))
    data.setHtml(selected.html())
    data.setData("text/markdown", selected.markdown().encode("utf-8"))
    return data


def with_reference(data: QMimeData, reference: str) -> QMimeData:
    """Return what was copied, followed by its reference."""
    made = QMimeData()
    made.setText(f"{data.text()}\n({reference})")
    made.setHtml(f"{data.html()}\n<p>({escape(reference, quote=False)})</p>")
    markdown = bytes(data.data("text/markdown").data()).decode("utf-8")
    made.setData("text/markdown", f"{markdown}\n\n({reference})".encode())
    return made


def reference(briefing: Briefing, text_index: TextIndex, cursor: QTextCursor) -> str:
    """Return where words are from: title, paragraphs or section, date and marking."""
    marking = briefing.marking.text if briefing.marking is not None else ""
    place = _place(briefing, text_index, cursor)
    return " · ".join(filter(None, (briefing.title, place, as_of_words(briefing), marking)))


def _place(briefing: Briefing, text_index: TextIndex, cursor: QTextCursor) -> str:
    """Return the numbers of the selected paragraphs; the title of the section if there are none."""
    start, end = cursor.selectionStart(), max(cursor.selectionStart(), cursor.selectionEnd() - 1)
    first = text_index.paragraph_in_section(start)
    last = text_index.paragraph_at(end)
    begin = text_index.position_of(first) if first else None
    if begin is not None and begin <= end:
        return f"¶ {first}" if last <= first else f"¶ {first}–{last}"
    section = text_index.section_at(start)
    return next((each.title for each in briefing.sections if each.id == section), "")
