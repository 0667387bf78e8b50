"""A text with links: Tab goes from one to the next, and a screen reader finds and presses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QFocusEvent,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefing_app.ui.widgets.accessibility.own_interface import (
    interface_of_qt,
    offer_own_interfaces,
)

if TYPE_CHECKING:
    from briefing_app.ui.widgets.links.accessible_parts import AccessibleParts


class LinkView(QTextBrowser):
    """A text whose links are followed by those who listen to `anchorClicked`, never by Qt."""

    # A screen reader may ask for it before the widget is wholly made.
    _accessible: AccessibleParts | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told_link = -1
        self.setOpenLinks(False)
        self.selectionChanged.connect(self._tell_left_link_soon)
        offer_own_interfaces()

    def make_accessible(self) -> AccessibleParts:
        """Return what a screen reader sees of the text."""
        self._accessible = self._told_in_parts(interface_of_qt(self))
        return self._accessible

    def _told_in_parts(self, letters: QAccessibleInterface) -> AccessibleParts:
        """Return the interface that tells this text; ``letters`` is Qt's own."""
        from briefing_app.ui.widgets.links.accessible_links import AccessibleLinks

        made = AccessibleLinks(self, letters)
        self.textChanged.connect(made.forget_parts)
        return made

    @property
    def focused_link(self) -> int:
        """The position of the link that the keyboard is at, or -1."""
        cursor = self.textCursor()
        return cursor.selectionStart() if selected_link(cursor) else -1

    def area_on_screen(self, start: int, end: float) -> QRect:
        """Return where the words between two positions of the text are on the screen."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        first = self.cursorRect(cursor)
        cursor.setPosition(int(end))
        area = first.united(self.cursorRect(cursor))
        return QRect(self.viewport().mapToGlobal(area.topLeft()), area.size())

    def follow(self, address: str) -> None:
        """Go where the link with an address leads, as a click on it does."""
        self.anchorClicked.emit(QUrl(address))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Go to the next link, and let a screen reader know; Qt tells it nothing of that."""
        moved = super().focusNextPrevChild(next)
        if moved:
            self._tell_focused_link()
        return moved

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell of the link at which the keys are after Qt has told of the view."""
        super().focusInEvent(event)
        self._told_link = -1
        QTimer.singleShot(0, self, self._tell_link_with_view)

    @Slot()
    def _tell_link_with_view(self) -> None:
        if self._told_link < 0:
            self._tell_focused_link()

    def _tell_focused_link(self) -> None:
        if self._accessible is not None and self.hasFocus() and self.focused_link >= 0:
            self._accessible.focus_link(self.focused_link)
            self._told_link = self.focused_link

    @Slot()
    def _tell_left_link_soon(self) -> None:
        """Look once the keys are where they go: on the way to another link they are on none."""
        if self._told_link >= 0:
            QTimer.singleShot(0, self, self._tell_left_link)

    @Slot()
    def _tell_left_link(self) -> None:
        """Let a screen reader know that the keys are in the text again, and on no link.

        It would take them for those of the link, and say nothing where the cursor goes.
        """
        if self._told_link >= 0 and self.focused_link < 0:
            self._told_link = -1
            if self.hasFocus():
                event = QAccessibleEvent(self, QAccessible.Event.Focus)
                QAccessible.updateAccessibility(event)


def selected_link(cursor: QTextCursor) -> str:
    """Return where the link that is selected leads; empty if none is.

    A cursor has the format of the letter before it, and so not that of words which were selected
    from their end, as Qt selects a link that Shift+Tab comes to.
    """
    end = QTextCursor(cursor)
    end.setPosition(cursor.selectionEnd())
    return end.charFormat().anchorHref() if cursor.hasSelection() else ""


def across(line: QTextLine, position: int) -> float:
    """Return how far a position of a line's block is from the left edge of the block."""
    found = line.cursorToX(position)  # In Python the position comes back beside it.
    return float(found[0]) if isinstance(found, tuple) else 0.0
