"""The part of the print dialog that says who gets a numbered copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.paper.controls import heading
from briefing_app.ui.widgets.plain import set_tip

_LINES_HEIGHT = 76


class CopyChoices(QWidget):
    """Whether the copies are numbered, and the names, one on each line.

    Signals: ``changed()`` when either was changed.
    """

    changed = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.numbered = QCheckBox(tr("Num&bered copies for:"))
        set_tip(
            self.numbered, tr("Each copy says on every page whose it is; a register lists them")
        )
        self.list = QPlainTextEdit("\n".join(names))
        self.list.setAccessibleName(tr("Names for the copies, one on each line"))
        self.list.setPlaceholderText(tr("A name on each line"))
        self.list.setTabChangesFocus(True)
        self.list.setFixedHeight(_LINES_HEIGHT)
        self.list.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Copies")))
        column.addWidget(self.numbered)
        column.addWidget(self.list)
        self.numbered.clicked.connect(self._tell_change)
        self.list.textChanged.connect(self.changed)

    @property
    def names(self) -> tuple[str, ...]:
        """Who gets a numbered copy; empty if the copies are not numbered."""
        if not self.numbered.isChecked():
            return ()
        lines = map(str.strip, self.list.toPlainText().splitlines())
        return tuple(filter(None, lines))

    @Slot()
    def _tell_change(self) -> None:
        self.list.setEnabled(self.numbered.isChecked())
        self.changed.emit()
