"""The text of a briefing for screen readers, told in the parts of its outline."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAccessible, QAccessibleEvent

from briefing_app.translation import tr
from briefing_app.ui.reader.document.hints import hint
from briefing_app.ui.reader.outline import outline, title_of, words
from briefing_app.ui.widgets.links.accessible_parts import AccessibleParts
from briefing_app.ui.widgets.links.parts import Part

if TYPE_CHECKING:
    from briefing_app.ui.reader.reading_pane import ReadingPane


class AccessibleText(AccessibleParts):
    """The reading pane as a document."""

    @property
    def pane(self) -> ReadingPane:
        """The pane that this is the text of."""
        return cast("ReadingPane", self.object())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Document

    def renew(self) -> None:
        """Tell that there is another text."""
        self.forget_parts()
        QAccessible.updateAccessibility(
            QAccessibleEvent(self.pane, QAccessible.Event.DocumentLoadComplete)
        )

    def outline(self) -> Part:
        """Return the outline of the document."""
        return outline(self.pane.document(), self.pane.text_index)

    def name_of(self, part: Part) -> str:
        """Return the words of a part, after the number of an item; the title of a callout."""
        document = self.pane.document()
        if part.kind == "callout":
            return title_of(document, part)
        number = part.marker if part.marker[:1].isdecimal() else ""
        if not part.has_words:
            return number
        return f"{number} {words(document, self.pane.text_index, part)}".lstrip()

    def description_of(self, part: Part) -> str:
        """Return the number of a paragraph and what is noted in it; of a link, where it leads."""
        if part.kind != "link" and part.has_words:
            number = tr("Paragraph {number}", number=part.number) if part.number else ""
            return "; ".join(filter(None, (number, self.pane.noted_in(part.start, part.end))))
        target = self.pane.target_at(part.address) if part.address else None
        briefing = self.pane.briefing
        return hint(briefing, target) if target is not None and briefing is not None else ""
