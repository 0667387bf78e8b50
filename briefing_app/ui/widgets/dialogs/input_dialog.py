"""Dialogs that ask for one thing: some words, or one of several names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.dialogs.dialog import Dialog
from briefing_app.ui.widgets.plain import PlainLabel

_WIDTH = 400
"""In pixels at a zoom of 100 per cent."""


class Question(NamedTuple):
    """What a dialog asks: its name in the settings, its title, its words, and its first button."""

    name: str
    title: str
    words: str
    accept: str


class InputDialog(Dialog):
    """A question, a field for the answer, and the buttons."""

    def __init__(
        self, session: Session, question: Question, field: QWidget, parent: QWidget
    ) -> None:
        super().__init__(session, question.name, question.title, parent)
        field.setAccessibleName(question.words)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setText(question.accept)
        buttons.button(standard.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        for widget in (PlainLabel(question.words, wraps=True), field, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(round(_WIDTH * session.appearance.zoom))
        field.setFocus()


class WordsDialog(InputDialog):
    """Asks for some words; ``proposed`` are in the field at first."""

    def __init__(
        self, session: Session, question: Question, proposed: str, parent: QWidget
    ) -> None:
        self.line = QLineEdit(provide_letters(proposed))
        self.line.selectAll()
        super().__init__(session, question, self.line, parent)

    def ask(self) -> str:
        """Return what the reader wrote, on one line; empty if the reader cancels."""
        return " ".join(self.line.text().split()) if self.run() else ""


class ChoiceDialog(InputDialog):
    """Asks for one of several names, of which the first is chosen at first."""

    def __init__(
        self, session: Session, question: Question, choices: Sequence[str], parent: QWidget
    ) -> None:
        self.list = QListWidget()
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([provide_letters(each) for each in choices])
        self.list.setCurrentRow(0)
        super().__init__(session, question, self.list, parent)
        self.list.itemActivated.connect(self.accept)

    def ask(self) -> int | None:
        """Return the place of the chosen name, or None if the reader cancels."""
        return self.list.currentRow() if self.run() else None
