"""The window of the shelf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.errors import BriefingError
from briefing_app.model.shelf.kept import folders_of
from briefing_app.model.shelf.query import Filters, Query, parsed
from briefing_app.model.shelf.records import Unreadable
from briefing_app.shelf_update import without_nested
from briefing_app.store.shelf_index import DamagedIndexError
from briefing_app.store.shelf_notes import NoteWords
from briefing_app.translation import number, plural, tr
from briefing_app.ui.session import Session
from briefing_app.ui.shelf.empty_page import EmptyPage
from briefing_app.ui.shelf.filter_bar import FilterBar
from briefing_app.ui.shelf.opening import open_entry
from briefing_app.ui.shelf.shelf_list import ShelfList
from briefing_app.ui.shelf.shelf_menu import ShelfMenu
from briefing_app.ui.shelf.shelf_rows import SHELF_ROW, ShelfDelegate, ShelfModel, ShelfRow
from briefing_app.ui.shelf.shelf_status import ShelfStatus
from briefing_app.ui.shelf.shelf_work import (
    COUNTED,
    PAGE,
    UPDATE_KEYS,
    Page,
    Request,
    ShelfWork,
    Values,
)
from briefing_app.ui.shelf.watching import Watching
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.style_sheet import set_palette, style_sheet
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.buttons.key_window import KeyWindow
from briefing_app.ui.widgets.buttons.menu_button import MenuButton
from briefing_app.ui.widgets.layout.tab_order import as_laid_out, order_tabs
from briefing_app.ui.widgets.plain import PlainLabel
from briefing_app.ui.window.window_size import restore_size

if TYPE_CHECKING:
    from briefing_app.ui.windows import Windows

_REFRESH_MS = 1500
"""How often what is found is looked up again while the folders are read."""


class ShelfWindow(KeyWindow):
    """Every briefing of the shelf's folders, and the search in all of them.

    ``session`` has the settings; no briefing is open in it. Signals: ``closed()``.
    """

    closed = Signal()

    def __init__(self, session: Session, windows: Windows) -> None:
        super().__init__()
        self.session, self.windows = session, windows
        self._notes = NoteWords(session.store)
        session.setParent(self)
        self.setWindowTitle(tr("Shelf – Briefing App"))
        self.work = ShelfWork(self, remembers=session.store.remembers)
        self.watching = Watching(self)
        self.line = self._search_line()
        self.count = PlainLabel(name="muted")
        self.filters = FilterBar(session.appearance.zoom)
        self.model = ShelfModel(self)
        self.list = self._list()
        self.empty = EmptyPage()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.status = ShelfStatus(session, self.work)
        self.menu = ShelfMenu(self)
        self.unreadable: tuple[Unreadable, ...] = ()
        self._followed = self.folders
        self._looked_for: tuple[Query, Filters] | None = None
        self._lay_out()
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._connect()
        self._apply_theme()
        restore_size(self, "")
        self._add_keys()

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders of the shelf."""
        return without_nested(folders_of(self.session.settings.shelf))

    # -- what it is made of -------------------------------------------------------------------

    def _search_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(tr("Search in all briefings: words, “phrases”, -without"))
        line.setAccessibleName(tr("Search in all briefings"))
        line.setClearButtonEnabled(True)
        line.installEventFilter(self)
        return line

    def _list(self) -> ShelfList:
        view = ShelfList()
        view.setAccessibleName(tr("Briefings and hits"))
        view.setModel(self.model)
        view.setItemDelegate(ShelfDelegate(self.session, view))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(ShelfList.ScrollMode.ScrollPerPixel)
        return view

    def _lay_out(self) -> None:
        top = QWidget()
        top.setObjectName("header")
        self._button = MenuButton(tr("Shelf"), top)
        self._button.setAccessibleName(tr("Shelf"))
        self._button.setMenu(self.menu.shelf)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.line, 1)
        first.addWidget(self.count)
        first.addWidget(self._button)
        rows = QVBoxLayout(top)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.setSpacing(8)
        rows.addLayout(first)
        rows.addWidget(self.filters)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(page)
        order_tabs(as_laid_out(page))

    def _connect(self) -> None:
        self.line.textChanged.connect(self.search)
        self.filters.changed.connect(self.search)
        self.list.activated.connect(self.open_row)
        self.list.menu_wanted.connect(self.menu.show_at)
        self.model.more_wanted.connect(self._search_on)
        self.empty.folder_wanted.connect(self.menu.add_folder)
        self.status.unreadable_wanted.connect(self.menu.show_unreadable)
        self.status.cancel.clicked.connect(self._focus_search)
        self.work.found.connect(self._show_page)
        self.work.offered.connect(self._show_values)
        self.work.updated.connect(self.watching.watch)
        self.work.failed.connect(self._show_failure)
        self.work.ended.connect(self._finish_update)
        self.work.progressed.connect(self._refresh_soon)
        self._refresh.timeout.connect(self.search)
        self.watching.changed.connect(self.update_index)
        self.session.changed.connect(self._follow)

    def _add_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+F", self._focus_search),
            (UPDATE_KEYS, self.update_index),
            ("Ctrl+W", self.close),
            ("Escape", self._leave),
            ("Ctrl+Q", self.windows.close_all),
            ("F10", self._button.showMenu),
            ("Shift+F10", self.open_context_menu),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)

    # -- searching ----------------------------------------------------------------------------

    @property
    def request(self) -> Request:
        """What is looked for."""
        filters = self.filters.filters._replace(folders=self.folders)
        return Request(parsed(self.line.text()), filters, self._notes.reading())

    @Slot()
    def search(self) -> None:
        """Look for what is in the line, with the filters."""
        if self.folders:
            self.work.search(self.request)

    @Slot()
    def _search_on(self) -> None:
        self.work.search(self.request._replace(after=self.model.last))

    @Slot(object)
    def _show_page(self, page: Page) -> None:
        chosen = self.row() if self.list.currentIndex().row() > 0 else None
        self.model.show_page(page, PAGE)
        if page.request.after is None:
            before, self._looked_for = self._looked_for, page.request[:2]
            self._choose_again(chosen if before == self._looked_for else None)
        more = page.total >= COUNTED
        words = (
            tr("{n} briefings or more", n=number(COUNTED))
            if more
            else plural("{n} briefing", "{n} briefings", page.total)
        )
        if not page.total and self.work.updating:  # none is known yet
            words = ""
        if words != self.count.text():
            self.count.setText(words)
            announce(self.line, words)
        self._show_state()

    def _choose_again(self, chosen: ShelfRow | None) -> None:
        """Choose a row again, or the first if it was that or is no longer there."""
        rows = self.model.rows
        same = (place for place, row in enumerate(rows) if row == chosen)
        place = next(same, 0)
        if rows:
            self.list.setCurrentIndex(self.model.index(place))

    def row(self) -> ShelfRow | None:
        """Return the row that is chosen."""
        found = self.list.currentIndex().data(SHELF_ROW)
        return found if isinstance(found, ShelfRow) else None

    @Slot(QModelIndex)
    def open_row(self, index: QModelIndex) -> None:
        """Open the briefing of a row in a window of its own, at the hit."""
        row = index.data(SHELF_ROW)
        if isinstance(row, ShelfRow):
            self.open(row)

    def open(self, row: ShelfRow) -> None:
        """Open the briefing of a row, at its hit if it has one."""
        open_entry(self.windows, row.entry, row.hit)

    # -- following the folders ----------------------------------------------------------------

    @Slot()
    def update_index(self) -> None:
        """Look through the folders for what is new, changed or gone."""
        if self.folders and not self.work.updating:
            self.work.update(self.folders)
            self.status.begin()
        self._show_state()

    @Slot(int, int)
    def _refresh_soon(self, _done: int, _files: int) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    @Slot()
    def _finish_update(self) -> None:
        self.search()
        self._show_state()
        self.work.offer(self.folders)

    @Slot(object)
    def _show_values(self, values: Values) -> None:
        self.filters.offer(values.by_facet)
        self.unreadable = values.unreadable
        self.status.show_unreadable(len(self.unreadable))

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        problem = error.problem.sentence if isinstance(error, BriefingError) else str(error)
        self.status.show_words(problem)
        if isinstance(error, DamagedIndexError):
            self.update_index()

    @Slot()
    def _show_state(self) -> None:
        """Show the list, or a page that says why there is nothing in it."""
        self.filters.setVisible(bool(self.folders))
        if not self.folders:
            self.count.setText("")
        searched = bool(self.line.text().strip()) or self.filters.clear_button.isEnabled()
        self.empty.show_state(
            is_set_up=bool(self.folders),
            updating=self.work.updating,
            searching=self.work.searching,
            cancelled=self.work.cancelled,
            searched=searched,
        )
        self.stack.setCurrentWidget(self.list if self.model.rows and self.folders else self.empty)

    # -- the window ---------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "appearance":
            self._apply_theme()
            self.model.layoutChanged.emit()
        if self.folders != self._followed:
            self._take_over_folders()

    def _apply_theme(self) -> None:
        appearance = self.session.appearance
        set_palette(appearance.theme)
        self.setStyleSheet(style_sheet(appearance.theme, appearance.zoom))

    @Slot()
    def _focus_search(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    @Slot()
    def _leave(self) -> None:
        """Take the words out of the line, or go from the list to the line."""
        if self.list.hasFocus():
            self.line.setFocus()
        else:
            self.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter in the line work on the list."""
        if watched is self.line and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.open_row(self.list.currentIndex())
                return True
            if pressed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self.list.setFocus()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.line.setFocus()
        self.search()
        self._show_state()
        QTimer.singleShot(0, self, self.update_index)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.stop()
        self.session.keep_settings()
        self.session.close()
        super().closeEvent(event)
        self.closed.emit()

    def _take_over_folders(self) -> None:
        """Follow other folders, whoever has chosen them; one that is dropped leaves the index."""
        before, self._followed = self._followed, self.folders
        dropped = [each for each in before if each in without_nested((*self.folders, each))
                   and each not in self.folders]  # fmt: skip
        self.work.cancel()
        # At once: to take a large folder out of the index takes a while.
        self._show_state()
        self.search()
        if dropped:
            self.work.drop(dropped).ended.connect(self.update_index)
        else:
            self.update_index()
