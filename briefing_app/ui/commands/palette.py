"""The command palette: every action and every section, found by a few letters."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.briefing import Section
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.widgets.row_delegate import HINT, ROW_HEIGHT, RowDelegate

_WIDTH, _ROWS_SHOWN = 560, 12


class Entry(NamedTuple):
    """One line: its words, a hint such as its key, and the action or the id of the section."""

    words: str
    hint: str
    action: QAction | None = None
    section: str = ""


def match(words: str, typed: str) -> int | None:
    """Return how well ``typed`` fits, lower is better, or None where it does not.

    Whole text at the start is best, then at the start of a word, then inside, then its letters in
    order with gaps.
    """
    text, wanted = words.casefold(), typed.casefold().strip()
    if not wanted:
        return 0
    place = text.find(wanted)
    if place == 0:
        return 0
    if place > 0:
        return 1 if f" {wanted}" in text else 2
    rest = iter(text)
    return 3 if all(letter in rest for letter in wanted if letter != " ") else None


def entries(actions: Sequence[QAction], sections: Sequence[Section]) -> list[Entry]:
    """Return what the palette offers: the sections first, then the actions that can be used."""
    places = [
        Entry(
            each.title, f"¶ {each.first_paragraph}" if each.first_paragraph else "", None, each.id
        )
        for each in sections
    ]
    deeds = [
        Entry(each.text().rstrip("…"), each.shortcut().toString(), each)
        for each in actions
        if each.isEnabled()
    ]
    return deeds + places


class Palette(QDialog):
    """A line to type in and the entries that fit; Enter takes the marked one.

    Signals: ``section_chosen(str)``. An action that is chosen is triggered once the palette has
    closed.
    """

    section_chosen = Signal(str)

    def __init__(self, offered: Sequence[Entry], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setWindowTitle("All commands")
        self._above = parent
        self._offered = offered
        self.line = QLineEdit()
        self.line.setPlaceholderText("Type the name of a command or a section")
        self.line.setAccessibleName("Command or section")
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName("Matches")
        self._list.setUniformItemSizes(True)
        rows = RowDelegate(self._list)
        rows.theme = theme
        self._list.setItemDelegate(rows)
        self._list.itemClicked.connect(self._take)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        column.addWidget(self._list)
        self.resize(min(_WIDTH, parent.width() - 40), _ROWS_SHOWN * ROW_HEIGHT + 66)
        self._fill("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        corner = self._above.mapToGlobal(self._above.rect().topLeft())
        self.move(corner.x() + (self._above.width() - self.width()) // 2, corner.y() + 70)
        self.line.setFocus()

    @property
    def shown(self) -> list[str]:
        """The words of the entries on offer, best first."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    @Slot(str)
    def _fill(self, typed: str) -> None:
        ranked = [(match(each.words, typed), each) for each in self._offered]
        fitting = sorted(((rank, each) for rank, each in ranked if rank is not None), key=_rank_of)
        self._list.clear()
        for _rank, each in fitting:
            item = QListWidgetItem(each.words)
            item.setData(HINT, each.hint)
            item.setData(Qt.ItemDataRole.UserRole, each)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        if entry.action is not None:
            entry.action.trigger()
        else:
            self.section_chosen.emit(entry.section)

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
            item = self._list.currentItem()
            if item is not None:
                self._take(item)
            return True
        return False


def _rank_of(pair: tuple[int, Entry]) -> int:
    return pair[0]
