"""A text that is written with its links, each of which stands for something of the program."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from briefing_app.ui.widgets.links.link_view import LinkView

_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Spaces, but for those that hold words together."""


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

    @Slot(QUrl)
    def _choose(self, address: QUrl) -> None:
        self.chosen.emit(self._links[int(address.toString())][1])


def unbroken(words: str) -> str:
    """Return words without breaks of lines, which would begin a paragraph; spaces at ends stay."""
    return _BREAKS.sub(" ", words)
