"""Links in the reading pane: the card that says where one leads, and following it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.document.hints import hint
from briefing_app.ui.reader.document.text_index import SCHEME, TextIndex
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from briefing_app.ui.reader.links.hover_card import HoverCard

_SHOW_AFTER = 160
_HIDE_AFTER = 260
"""Milliseconds; the second leaves the pointer time to move onto the card."""


class Links(QObject):
    """The links of one pane.

    Signals: ``followed(Target)`` when a link is clicked, or taken with Enter.
    """

    followed = Signal(object)

    def __init__(self, pane: QTextBrowser) -> None:
        super().__init__(pane)
        self._pane = pane
        self._briefing: Briefing | None = None
        self._text_index: TextIndex | None = None
        self._style: Appearance | None = None
        self._card: HoverCard | None = None
        self._address = ""
        self._showing = QTimer(self, singleShot=True, interval=_SHOW_AFTER)
        self._showing.timeout.connect(self._show)
        self._hiding = QTimer(self, singleShot=True, interval=_HIDE_AFTER)
        self._hiding.timeout.connect(self._hide_unless_hovered)
        pane.highlighted.connect(self._highlighted)
        pane.anchorClicked.connect(self._clicked)
        pane.verticalScrollBar().valueChanged.connect(self.dismiss)

    def take(self, briefing: Briefing, text_index: TextIndex, style: Appearance) -> None:
        """Know the links of another document."""
        self._briefing = briefing
        self._text_index = text_index
        self._style = style
        if self._card is not None:
            self._card.restyle(style)
        self.dismiss()

    @property
    def card(self) -> HoverCard:
        """The card, made when it is first wanted."""
        from briefing_app.ui.reader.links import hover_card

        if self._card is None:
            self._card = hover_card.HoverCard(self._pane)
            if self._style is not None:
                self._card.restyle(self._style)
        return self._card

    @Slot()
    def dismiss(self) -> bool:
        """Hide the card; returns whether it was on show."""
        shown = self._card is not None and self._card.isVisible()
        self._showing.stop()
        self._hiding.stop()
        if self._card is not None:
            self._card.hide()
        return shown

    def target(self, address: str) -> Target | None:
        """Return where an address inside the document leads."""
        scheme, _, index = address.partition(":")
        if self._text_index is None or scheme != SCHEME or not index.isdigit():
            return None
        links = self._text_index.links
        return links[int(index)] if int(index) < len(links) else None

    def focus(self, address: str) -> None:
        """Say where the link leads that the keyboard has come to; nothing for no link."""
        self._address = address
        self.dismiss()
        if address:
            self._show()

    @Slot(QUrl)
    def _highlighted(self, url: QUrl) -> None:
        self._address = url.toString()
        if not self._address:
            self._showing.stop()
            self._hiding.start()
            return
        self._hiding.stop()
        if self._pointed():
            self._showing.start()
        else:
            self._show()

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        target = self.target(url.toString())
        if target is not None:
            self.dismiss()
            self.followed.emit(target)

    def _pointer(self) -> QPoint:
        viewport = self._pane.viewport()
        return viewport.mapFromGlobal(viewport.cursor().pos())

    def _pointed(self) -> bool:
        return bool(self._address) and self._pane.anchorAt(self._pointer()) == self._address

    @property
    def position(self) -> int:
        """The position in the text of the link that is pointed at, or else that has the focus."""
        if self._pointed():
            return self._pane.cursorForPosition(self._pointer()).position()
        return self._pane.textCursor().selectionStart()

    @Slot()
    def _show(self) -> None:
        target = self.target(self._address)
        if target is None or self._briefing is None:
            return
        words = hint(self._briefing, target)
        if not words:
            self.dismiss()
            return
        cursor = QTextCursor(self._pane.textCursor())
        cursor.setPosition(self.position)
        area = self._pane.cursorRect(cursor)
        corner = self._pane.viewport().mapTo(self._pane, area.topLeft())
        self.card.show_text(words, QRect(corner, area.size()))

    @Slot()
    def _hide_unless_hovered(self) -> None:
        if self.card.underMouse():
            self._hiding.start()
        else:
            self.card.hide()
