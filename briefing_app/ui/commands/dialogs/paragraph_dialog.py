"""The dialog that asks for the number of a paragraph."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.dialogs.dialog import Dialog
from briefing_app.ui.widgets.plain import PlainLabel

_WIDTH = 340
"""Enough for the title, in pixels at a zoom of 100 per cent."""


class ParagraphDialog(Dialog):
    """Asks for a number from 1 to the last, and says so if there is no such paragraph."""

    def __init__(self, session: Session, last: int, parent: QWidget) -> None:
        super().__init__(session, "go-to-paragraph", tr("Go to paragraph"), parent)
        self._last = last
        label = PlainLabel(tr("Number of the paragraph, from 1 to {last}:", last=last))
        self.line = QLineEdit(str(max(1, session.position.paragraph)))
        self.line.setAccessibleName(label.text())
        self.line.selectAll()
        self.line.textChanged.connect(self._check)
        self.line.returnPressed.connect(self._say_missing)
        label.setBuddy(self.line)
        self.message = PlainLabel(name="muted", wraps=True)
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._buttons.button(standard.Ok).setText(tr("Go", "a button"))
        self._buttons.button(standard.Cancel).setText(tr("Cancel"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        for widget in (label, self.line, self.message, self._buttons):
            column.addWidget(widget)
        self.setMinimumWidth(round(_WIDTH * session.appearance.zoom))
        self._check()

    @property
    def number(self) -> int:
        """The number that was typed, or 0 if there is no such paragraph."""
        typed = self.line.text().strip().removeprefix("¶").strip()
        # So many digits at most: a longer number would not even be turned into one.
        number = int(typed) if typed.isdecimal() and len(typed) <= len(str(self._last)) else 0
        return number if number <= self._last else 0

    @Slot()
    def _check(self) -> None:
        """Say at once that there is no such paragraph."""
        typed, missing = self.line.text().strip(), not self.number
        words = ""
        if typed and missing:
            words = tr(
                "There is no paragraph “{typed}”; the last one is {last}.",
                typed=typed,
                last=self._last,
            )
        is_new = bool(words) and not self.message.text()
        self.message.setText(words)
        if is_new:
            self._say_missing()
        self.line.setProperty("missing", missing and bool(typed))
        self.line.style().polish(self.line)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not missing)
        self.fit()

    @Slot()
    def _say_missing(self) -> None:
        """Let a screen reader say it, too; Return does nothing then, as the button is off."""
        announce(self.line, self.message.text())

    def accept(self) -> None:
        """Go there; a number without a paragraph goes nowhere."""
        if self.number:
            super().accept()
        else:
            self.line.selectAll()
            self._say_missing()
