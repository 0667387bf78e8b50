"""A text that is written with its links, each of which stands for something of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRectF, QUrl, Signal, Slot
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QWidget

from briefing_app.ui.widgets.links.link_view import LinkView, across

_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Spaces, but for those that hold words together."""
_RING = 2
"""How thick the ring around the link that has the keys is, in pixels."""


class WrittenLinks(LinkView):
    """A text without a frame; no address in it is ever opened.

    Signals: ``chosen(object)`` with what the link that is followed stands for.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: list[tuple[str, object]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.anchorClicked.connect(self._choose)

    def clear(self) -> None:
        """Take all words and links away."""
        super().clear()
        self._links = []

    @property
    def links(self) -> list[str]:
        """The words of the links, in the order in which they were written."""
        return [" ".join(words.split()) for words, _ in self._links]

    def insert_link(
        self, cursor: QTextCursor, words: str, place: object, characters: QTextCharFormat
    ) -> None:
        """Write a link that stands for ``place``; ``characters`` are those of links."""
        anchor = QTextCharFormat(characters)
        anchor.setAnchor(True)
        anchor.setAnchorHref(str(len(self._links)))
        self._links.append((words, place))
        cursor.insertText(words, anchor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a ring around the link that has the keys, over Qt's fine dots."""
        super().paintEvent(event)
        if not self.hasFocus() or self.focused_link < 0:
            return
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), _RING))
        for area in self._areas(self.textCursor()):
            painter.drawRect(area.adjusted(-1, 0, 1, 0))
        painter.end()

    def _areas(self, words: QTextCursor) -> Iterator[QRectF]:
        """Yield where words that are selected, within a paragraph, are in the document by line."""
        block = self.document().findBlock(words.selectionStart())
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        start, end = (
            words.selectionStart() - block.position(),
            words.selectionEnd() - block.position(),
        )
        layout = block.layout()
        for line in map(layout.lineAt, range(layout.lineCount())):
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted(across(line, each) for each in (first, last))
                area = QRectF(left, line.y(), right - left, line.height())
                yield area.translated(corner)

    @Slot(QUrl)
    def _choose(self, address: QUrl) -> None:
        self.chosen.emit(self._links[int(address.toString())][1])


def unbroken(words: str) -> str:
    """Return words without breaks of lines, which would begin a paragraph; spaces at ends stay."""
    return _BREAKS.sub(" ", words)
