"""Sentences whose parts are links, as text that a screen reader can read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor

from briefing_app.model.parts import NOWHERE, Parts
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import REGULAR, SANS, SEMIBOLD, font, set_weight
from briefing_app.ui.widgets.links.written_links import WrittenLinks, unbroken


class LinkedText(WrittenLinks):
    """Headings and sentences, whose links stand for the `Target` of their words."""

    def write(
        self, sections: Sequence[tuple[str, Sequence[Parts]]], theme: Theme, zoom: float
    ) -> None:
        """Show sections, each a heading and its sentences."""
        self.clear()
        size = round(13 * zoom)
        plain, link = QTextCharFormat(), QTextCharFormat()
        for each, colour in ((plain, theme.text), (link, theme.link)):
            each.setFont(font(SANS, size, REGULAR))
            each.setForeground(QColor(colour))
        head = QTextCharFormat(plain)
        set_weight(head, SEMIBOLD)
        cursor = QTextCursor(self.document())
        for number, (title, sentences) in enumerate(sections):
            _begin(cursor, 10 if number else 0, first=not number)
            cursor.insertText(title, head)
            for sentence in sentences:
                _begin(cursor, 4, first=False)
                self._write_sentence(cursor, sentence, plain, link)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_sentence(
        self, cursor: QTextCursor, sentence: Parts, plain: QTextCharFormat, link: QTextCharFormat
    ) -> None:
        for part in sentence:
            words = unbroken(part.words)
            if part.target == NOWHERE:
                cursor.insertText(words, plain)
            else:
                self.insert_link(cursor, words, part.target, link)


def _begin(cursor: QTextCursor, above: int, *, first: bool) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    if first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
