"""The page in place of the list while there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.shelf.shelf_work import UPDATE_KEYS
from briefing_app.ui.widgets.plain import PlainLabel


def cancelled_words() -> str:
    """Return what is said when the reader has cancelled the reading."""
    return tr(
        "Reading was cancelled, so some briefings are missing. Press {key} to read them.",
        key=QKeySequence(UPDATE_KEYS).toString(QKeySequence.SequenceFormat.NativeText),
    )


class EmptyPage(QWidget):
    """Says why the list is empty, and what helps. Signals: ``folder_wanted()``."""

    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(tr("Add a folder…"))
        self.button.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 40, 60, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def show_state(
        self, *, is_set_up: bool, updating: bool, searching: bool, cancelled: bool, searched: bool
    ) -> None:
        """Say what the list lacks; nothing before the answer has come."""
        self.button.setVisible(not is_set_up)
        if not is_set_up:
            words = tr(
                "The shelf shows every briefing in the folders that you choose, and searches in all"
                " of them. Nothing in the folders is changed."
            )
        elif updating:
            words = tr("The briefings are being read. They appear here as soon as they are.")
        elif searching:
            words = ""
        elif cancelled:
            words = cancelled_words()
        elif searched:
            words = tr("No briefing has this. Try fewer words, or other filters.")
        else:
            words = tr("There is no briefing in the folders of the shelf.")
        self.words.setText(words)
