"""The list of what cannot be read on the shelf, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from briefing_app.input.spoofing import visible_path
from briefing_app.model.shelf.records import Unreadable
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.dialogs.dialog import Dialog
from briefing_app.ui.widgets.plain import PlainLabel

_SIZE = QSize(640, 420)


class UnreadableDialog(Dialog):
    """Lists files and folders with the reasons; the words can be selected and copied."""

    def __init__(self, session: Session, unreadable: Sequence[Unreadable], parent: QWidget) -> None:
        super().__init__(session, "unreadable", tr("What cannot be read"), parent, _SIZE)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Files that cannot be read"))
        lines = (f"{visible_path(each.file)}\n    {each.reason}" for each in unreadable)
        self.text.setPlainText(provide_letters("\n\n".join(lines)))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addWidget(
            PlainLabel(tr("These are not on the shelf. They are tried again when they change."),
                       wraps=True)
        )  # fmt: skip
        column.addWidget(self.text, 1)
        column.addWidget(self.close_button())
