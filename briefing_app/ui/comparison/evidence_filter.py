"""The line in which the evidence is filtered by words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.translation import number, tr
from briefing_app.ui.widgets.field import ClearableField
from briefing_app.ui.widgets.plain import PlainLabel

_KEYS = Qt.Key


class FilterLine(QWidget):
    """Words that the evidence must have, and how much of it has them.

    Signals: ``changed()`` when the words are others; ``left()`` when the reader goes on to the
    table, by Return, the arrow down or Escape, which takes the words away too.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = ClearableField()
        self.line.setPlaceholderText(tr("Filter the evidence by id, words or source"))
        self.line.setAccessibleName(tr("Filter the evidence"))
        self.line.textChanged.connect(self.changed)
        self._count = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 3, 9, 3)
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        self.setFocusProxy(self.line)
        self.hide()

    @property
    def words(self) -> str:
        """The words; none while the line is hidden."""
        return "" if self.isHidden() else self.line.text()

    def open(self) -> None:
        """Show the line, with the words of last time chosen."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self.changed.emit()

    def show_words(self, words: str) -> None:
        """Show the words that the session has."""
        if words != self.words:
            self.line.blockSignals(True)
            self.line.setText(words)
            self.line.blockSignals(False)
            self.setVisible(bool(words))

    def show_count(self, found: int, whole: int) -> None:
        """Say how many of the items are on show."""
        self._count.setText(tr("{found} of {whole}", found=number(found), whole=number(whole)))
        self._count.setAccessibleName(shown_words(found, whole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears and closes; Return and the arrow down go to the table."""
        if event.key() == _KEYS.Key_Escape:
            self.close_line()
        elif event.key() in (_KEYS.Key_Return, _KEYS.Key_Enter, _KEYS.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def close_line(self) -> None:
        """Take the words away and hide the line."""
        self.left.emit()
        self.hide()
        if self.line.text():
            self.line.clear()
        else:
            self.changed.emit()


def shown_words(found: int, whole: int) -> str:
    """Say how many of the items are on show."""
    return tr("{found} of {whole} items are shown", found=number(found), whole=number(whole))
