"""The sheet that shows every key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.translation import tr, with_commas
from briefing_app.ui.commands.actions import ACTIONS, MENU_TITLES, Declared
from briefing_app.ui.comparison.rating_keys import KEY_HINTS
from briefing_app.ui.reader.text_search import simple_form
from briefing_app.ui.session import Session
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.accessibility.announce import announce, place_words
from briefing_app.ui.widgets.dialogs.dialog import Dialog
from briefing_app.ui.widgets.lists.filter_line import FilterLine
from briefing_app.ui.widgets.lists.tree_items import add_below, tree_item
from briefing_app.ui.widgets.own_direction import OwnDirection
from briefing_app.ui.widgets.plain import PlainLabel


class Shortcut(NamedTuple):
    """One row: where the keys work or the menu of the action, what they do, and the keys."""

    place: str
    words: str
    keys: str


_IN_PLACE = (
    Shortcut(tr("In the comparison"), tr("Move from cell to cell"), tr("Arrow keys")),
    Shortcut(tr("In the comparison"), tr("Go to the cell’s paragraph"), tr("Enter")),
    *(Shortcut(tr("In the comparison"), each.words, each.keys) for each in KEY_HINTS),
    Shortcut(tr("In the comparison"), tr("What can be tried here"), tr("Menu, Shift+F10")),
    Shortcut(tr("In the text"), tr("Move down, up"), tr("Space, Shift+Space, Page Down, Page Up")),
    Shortcut(tr("In the text"), tr("Move from link to link"), tr("Tab, Shift+Tab")),
    Shortcut(tr("In the text"), tr("Follow a link"), tr("Enter")),
    Shortcut(tr("In the sections"), tr("Go to a section"), tr("Arrow keys, Enter")),
    Shortcut(tr("In the sections"), tr("Fold a section, unfold it"), tr("Left, Right")),
    Shortcut(tr("In Find"), tr("Next hit, previous hit"), tr("Enter, Shift+Enter")),
    Shortcut(tr("In Find"), tr("Go back to where you were"), tr("Esc")),
)
"""Keys that belong to a part of the window instead of to an action."""


def shortcuts(keys_format: QKeySequence.SequenceFormat) -> list[Shortcut]:
    """Return everything that has a key: first the keys of the parts, then the actions."""
    actions = (
        Shortcut(MENU_TITLES[each.menu], each.title.rstrip("…"), _keys(each, keys_format))
        for each in ACTIONS
        if each.keys
    )
    return [*_IN_PLACE, *actions]


def _keys(declared: Declared, keys_format: QKeySequence.SequenceFormat) -> str:
    return with_commas(QKeySequence(key).toString(keys_format) for key in declared.keys)


class ShortcutSheet(Dialog):
    """All the keys as a list, with a field to search in."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, "shortcuts", tr("Keyboard shortcuts"), parent, QSize(620, 640))
        self.line = FilterLine(tr("Search for what a key does, or for a key"))
        self.line.setAccessibleName(tr("Search the keyboard shortcuts"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self._heads: list[QTreeWidgetItem] = []
        self._rows: list[tuple[QTreeWidgetItem, QTreeWidgetItem]] = []
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Keyboard shortcuts"))
        self.list.setHeaderLabels([tr("What it does"), tr("Keys")])
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(0)
        padding = round(3 * session.appearance.zoom)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setStyleSheet(f"QTreeView::item {{ padding: {padding}px 10px {padding}px 2px; }}")
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.addWidget(self.line)
        self._none = PlainLabel(tr("Nothing has this name."), name="muted")
        self._none.hide()
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(self.close_button())
        self._fill()

    def _fill(self) -> None:
        pixels = round(13 * self._session.appearance.zoom)
        for each in shortcuts(QKeySequence.SequenceFormat.NativeText):
            if not self._heads or self._heads[-1].text(0) != each.place:
                head = QTreeWidgetItem(self.list, [each.place])
                head.setFont(0, font(SANS, pixels, SEMIBOLD))
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                head.setFirstColumnSpanned(True)
                self._heads.append(head)
            row = tree_item([each.words, each.keys])
            add_below(self._heads[-1], row)
            self._rows.append((self._heads[-1], row))
        self.list.expandAll()
        self.list.setCurrentItem(self._rows[0][1])
        self.list.currentItemChanged.connect(self._announce)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        """Show the rows with all the words that were typed, and the heads above them."""
        parts = simple_form(typed).split()
        shown = set()
        for head, row in self._rows:
            words = simple_form(f"{head.text(0)} {row.text(0)} {row.text(1)}")
            row.setHidden(not all(part in words for part in parts))
            shown |= set() if row.isHidden() else {head.text(0)}
        for head in self._heads:
            head.setHidden(head.text(0) not in shown)
        self._none.setHidden(bool(shown))
        self.list.blockSignals(True)
        for row in self._shown_rows[:1]:
            self.list.setCurrentItem(row)
        self.list.blockSignals(False)
        self._announce()

    @Slot()
    def _announce(self) -> None:
        """Let a screen reader say the current row while the keys stay in the line."""
        rows = self._shown_rows
        place = next((n for n, row in enumerate(rows, 1) if row is self.list.currentItem()), 0)
        if not rows:
            announce(self.line, self._none.text())
        elif place and not self.list.hasFocus():
            row = rows[place - 1]
            words = with_commas((row.text(0), row.text(1)))
            announce(self.line, place_words(words, place, len(rows)))

    @property
    def shown(self) -> list[str]:
        """What the rows on show do, from top to bottom."""
        return [row.text(0) for row in self._shown_rows]

    @property
    def _shown_rows(self) -> list[QTreeWidgetItem]:
        return [row for _head, row in self._rows if not row.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move through a list do so from the line too."""
        keys = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if not self.line.text():
            keys |= {Qt.Key.Key_Home, Qt.Key.Key_End}
        if watched is self.line and isinstance(event, QKeyEvent) and event.key() in keys:
            if event.type() == QEvent.Type.KeyPress:
                QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)
