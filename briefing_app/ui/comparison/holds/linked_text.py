"""Sentences whose parts are links, as text that a screen reader can read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from briefing_app.model.parts import NOWHERE, Parts, Target
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import REGULAR, SANS, SEMIBOLD, font, set_weight
from briefing_app.ui.widgets.links.link_view import LinkView

_BREAKS = re.compile(r"\s+")


class LinkedText(LinkView):
    """Headings and sentences; no address in them is ever opened.

    Signals: ``chosen(object)`` with the `Target` of a link.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.anchorClicked.connect(self._choose)
        self._targets: list[Target] = []

    def write(
        self, sections: Sequence[tuple[str, Sequence[Parts]]], theme: Theme, zoom: float
    ) -> None:
        """Show sections, each a heading and its sentences."""
        self.clear()
        self._targets = []
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
            characters = plain
            if part.target != NOWHERE:
                characters = QTextCharFormat(link)
                characters.setAnchor(True)
                characters.setAnchorHref(str(len(self._targets)))
                self._targets.append(part.target)
            cursor.insertText(_BREAKS.sub(" ", part.words), characters)

    @Slot(QUrl)
    def _choose(self, place: QUrl) -> None:
        self.chosen.emit(self._targets[int(place.toString())])


def _begin(cursor: QTextCursor, above: int, *, first: bool) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    if first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
