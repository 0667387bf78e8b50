"""A short text for screen readers: its links, which can be pressed, beside its letters."""

from __future__ import annotations

from math import inf

from PySide6.QtGui import QTextCursor, QTextDocumentFragment

from briefing_app.ui.widgets.links.accessible_parts import AccessibleParts
from briefing_app.ui.widgets.links.parts import Part


class AccessibleLinks(AccessibleParts):
    """A text whose parts are its links."""

    def outline(self) -> Part:
        """Return all of it as one paragraph."""
        return Part("paragraph", 0, inf)

    def name_of(self, part: Part) -> str:
        """Return the words of a link."""
        return " ".join(self._select(part).selectedText().split())

    def description_of(self, part: Part) -> str:
        """Return the tip of a link, if it has one."""
        tip = self._select(part).charFormat().toolTip()
        return QTextDocumentFragment.fromHtml(tip).toPlainText()

    def _select(self, part: Part) -> QTextCursor:
        cursor = QTextCursor(self.pane.document())
        cursor.setPosition(part.start)
        cursor.setPosition(int(part.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
