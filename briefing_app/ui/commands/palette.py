"""The command palette: whatever the window has a name for, found by a few letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.translation import tr, with_commas
from briefing_app.ui.commands.palette_entries import Entries, Entry
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.announce import announce, place_words, spoken_place
from briefing_app.ui.widgets.lists.row_actions import act_on_rows
from briefing_app.ui.widgets.lists.row_delegate import HINT, RowDelegate

_WIDTH, _ROWS_SHOWN = 600, 12
_ABOVE, _AROUND = 56, 24
"""How far the palette is below the top of the window, and within its other edges, in pixels."""
_ENTRY = Qt.ItemDataRole.UserRole


class Palette(QDialog):
    """A line to type in and the entries that fit; Enter takes the current one."""

    def __init__(self, session: Session, entries: Entries, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(tr("All commands"))
        self._above = parent
        self._entries = entries
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Type the name of a command, a section, a source …"))
        self.line.setAccessibleName(tr("Command, section, item of evidence, source or file"))
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Matches"))
        self._list.setUniformItemSizes(True)
        self._rows = RowDelegate(session, self._list)
        self._list.setItemDelegate(self._rows)
        act_on_rows(self._list, self._take)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame = QFrame()
        frame.setObjectName("palette")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(10, 10, 10, 10)
        inner.addWidget(self.line)
        inner.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self._fill("")
        self._list.currentRowChanged.connect(self._announce)

    def showEvent(self, event: QShowEvent) -> None:
        """Take a place near the top of the window, and no more room than there is in it."""
        super().showEvent(event)
        above, zoom = self._above, self._rows.zoom
        row, room = self._rows.height, above.height() - _ABOVE - _AROUND
        self._list.setFixedHeight(0)
        beside = self.minimumSizeHint().height()
        rows = max(1, min(_ROWS_SHOWN, (room - beside) // row))
        self._list.setFixedHeight(rows * row + 2 * self._list.frameWidth())
        self.resize(min(round(_WIDTH * zoom), above.width() - 2 * _AROUND), beside + rows * row)
        corner = above.mapToGlobal(above.rect().topLeft())
        self.move(corner.x() + (above.width() - self.width()) // 2, corner.y() + _ABOVE)
        self.line.setFocus()

    @property
    def shown(self) -> list[str]:
        """The words of the entries on offer, best first."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    @Slot(str)
    def _fill(self, typed: str) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for each in self._entries.find(typed):
            item = QListWidgetItem(each.words)
            item.setData(HINT, each.hint)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, each.hint)
            item.setData(_ENTRY, each)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.blockSignals(False)
        self._announce()

    @Slot()
    def _announce(self) -> None:
        """Let a screen reader say the current entry: the keys stay in the line."""
        count = self._list.count()
        if not count:
            announce(self.line, tr("Nothing has this name."))
            return
        item = self._list.currentItem()
        told = dict.fromkeys((item.text(), spoken_place(item.data(HINT))))
        words = with_commas(filter(None, told))
        announce(self.line, place_words(words, self._list.currentRow() + 1, count))

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(_ENTRY)
        self.close()
        entry.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter in the line work on the list."""
        if watched is self.line and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._handle(event.key())
        return super().eventFilter(watched, event)

    def _handle(self, key: int) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS_SHOWN,
                 Qt.Key.Key_PageUp: -_ROWS_SHOWN}  # fmt: skip
        if key in steps:
            row = self._list.currentRow() + steps[Qt.Key(key)]
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._list.count():
                self._take(self._list.currentItem())
            return True
        return False
