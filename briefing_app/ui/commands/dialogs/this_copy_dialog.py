"""The dialog by which two people compare their copies of a briefing, by telephone if need be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QPushButton, QWidget

from briefing_app import __version__
from briefing_app.model.briefing import Briefing
from briefing_app.model.this_copy import this_copy
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.dialogs.dialog import ScrolledDialog
from briefing_app.ui.widgets.plain import Paragraph, PlainLabel

_VALUE_WIDTH = 380


class ThisCopyDialog(ScrolledDialog):
    """Name, SHA-256 in groups of four, and signer of the open briefing."""

    def __init__(self, session: Session, briefing: Briefing, parent: QWidget) -> None:
        super().__init__(session, "this_copy", tr("This copy"), parent)
        zoom = session.appearance.zoom
        lines = this_copy(briefing, __version__)
        self.text = "\n".join(f"{fact.name}: {fact.value}" for fact in lines)
        content = QWidget()
        form = QFormLayout(content)
        form.setContentsMargins(24, 20, 24, 16)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(8)
        for fact in lines:
            width, name = round(_VALUE_WIDTH * zoom), "digits" if fact.is_code else ""
            value = Paragraph(fact.value, width, name=name)
            value.make_selectable()
            heading = PlainLabel(fact.name, name="muted")
            heading.setAlignment(Qt.AlignmentFlag.AlignTop)
            form.addRow(heading, value)
        copy = QPushButton(tr("Copy"))
        copy.clicked.connect(self._copy)
        buttons = self.close_button()
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.set_content(content, buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._session.message.emit(tr("Details of this copy copied"))
