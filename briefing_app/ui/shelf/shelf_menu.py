"""The menus of the shelf: its folders and searches, and what can be done with a briefing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from briefing_app.model.shelf.editions import edition_before, series
from briefing_app.model.shelf.kept import folders_text, searches_of, searches_text
from briefing_app.model.shelf.query import Filters, Saved
from briefing_app.model.shelf.records import Entry
from briefing_app.shelf_update import without_nested
from briefing_app.translation import tr
from briefing_app.ui.shelf.shelf_rows import ShelfRow
from briefing_app.ui.shelf.shelf_work import UPDATE_KEYS
from briefing_app.ui.state.settings import is_locked
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.widgets.clipboard import copy
from briefing_app.ui.widgets.dialogs.file_dialogs import folder_for
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, Question, WordsDialog
from briefing_app.ui.widgets.plain import ask, on_button

if TYPE_CHECKING:
    from briefing_app.ui.shelf.shelf_window import ShelfWindow


class ShelfMenu(QObject):
    """The menu ``shelf`` of the window, made anew each time, and that of a row."""

    def __init__(self, window: ShelfWindow) -> None:
        super().__init__(window)
        self._window = window
        self.shelf = WindowMenu(window)
        self.shelf.aboutToShow.connect(self._fill)

    # -- the menu of the window ---------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        menu, window = self.shelf, self._window
        menu.clear()
        for inner in menu.findChildren(QMenu):
            inner.deleteLater()
        row = window.row()
        if row is not None:
            # For screen readers; keys and the mouse open it in the list.
            chosen = WindowMenu(menu, on_button(row.entry.head.title))
            self._add_lines(chosen, row)
            menu.addMenu(chosen)
            menu.addSeparator()
        is_free = not is_locked("shelf")
        add = menu.addAction(tr("Add a folder…"), self.add_folder)
        add.setEnabled(is_free)
        remove = menu.addAction(tr("Remove a folder…"), self.remove_folder)
        remove.setEnabled(is_free and bool(window.folders))
        look = menu.addAction(tr("Look for changes"), window.update_index)
        look.setShortcut(QKeySequence(UPDATE_KEYS))
        # It only shows the keys: they are the window's, and of two actions Qt would choose none.
        look.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        unreadable = menu.addAction(tr("What cannot be read…"), self.show_unreadable)
        unreadable.setEnabled(bool(window.unreadable))
        menu.addSeparator()
        menu.addAction(tr("Keep this search…"), self.keep_search).setEnabled(self._has_search)
        kept = searches_of(window.session.settings.searches)
        for words, do in ((tr("Rename a search…"), self.rename_search),
                          (tr("Forget a search…"), self.forget_search)):  # fmt: skip
            menu.addAction(words, do).setEnabled(bool(kept))
        if kept:
            menu.addSeparator()
        for each in kept:
            menu.addAction(on_button(each.name), partial(self.show_search, each))

    @property
    def _has_search(self) -> bool:
        window = self._window
        return bool(window.line.text().strip()) or window.filters.filters != Filters()

    @Slot()
    def add_folder(self) -> None:
        """Ask for a folder and put it on the shelf."""
        window = self._window
        folder = QFileDialog.getExistingDirectory(
            window, tr("Add a folder to the shelf"), folder_for(window.session)
        )
        if folder:
            self._choose((*window.folders, folder))
            window.line.setFocus()

    @Slot()
    def remove_folder(self) -> None:
        """Ask which folder to take out; its files stay."""
        window = self._window
        folders = window.folders
        question = Question(
            "shelf-folder", tr("Remove a folder"),
            tr("Which folder do you want to remove? Its files stay as they are."), tr("Remove"),
        )  # fmt: skip
        dialog = ChoiceDialog(window.session, question, folders, window)
        chosen = dialog.ask()
        if chosen is not None:
            self._choose(each for each in folders if each != folders[chosen])

    def _choose(self, folders: Iterable[str]) -> None:
        self._window.session.change_settings(shelf=folders_text(without_nested(tuple(folders))))

    @Slot()
    def show_unreadable(self) -> None:
        """List what cannot be read, with the reasons."""
        from briefing_app.ui.shelf.unreadable_dialog import UnreadableDialog

        UnreadableDialog(self._window.session, self._window.unreadable, self._window).run()

    # -- searches -----------------------------------------------------------------------------

    @Slot()
    def keep_search(self) -> None:
        """Keep what is looked for under a name; a search of this name is replaced, if wanted."""
        window = self._window
        question = Question(
            "shelf-search", tr("Keep this search"), tr("Its name:"), tr("Keep")
        )  # fmt: skip
        words = window.line.text().strip()
        name = self._asked_name(question, words)
        made = Saved(name, words, window.filters.filters)
        if name and self._may_replace(made, question.title):
            self._keep((*self._others(name), made))

    @Slot()
    def rename_search(self) -> None:
        """Ask which search to rename, and how; another of the new name is replaced, if wanted."""
        question = Question(
            "shelf-rename", tr("Rename a search"),
            tr("Which search do you want to rename?"), tr("Rename…"),
        )  # fmt: skip
        chosen = self._asked_search(question)
        if chosen is None:
            return
        question = Question(
            "shelf-search", tr("Rename a search"), tr("Its new name:"), tr("Rename")
        )  # fmt: skip
        name = self._asked_name(question, chosen.name)
        made = chosen._replace(name=name)
        if name and self._may_replace(made, question.title):
            self._keep(
                made if each == chosen else each
                for each in searches_of(self._window.session.settings.searches)
                if each == chosen or each.name != name
            )

    @Slot()
    def forget_search(self) -> None:
        """Ask which search to forget."""
        question = Question(
            "shelf-forget", tr("Forget a search"),
            tr("Which search do you want to forget?"), tr("Forget"),
        )  # fmt: skip
        chosen = self._asked_search(question)
        if chosen is not None:
            self._keep(self._others(chosen.name))

    def _may_replace(self, made: Saved, title: str) -> bool:
        """Ask before another search of the name is lost; return whether it may be."""
        kept = searches_of(self._window.session.settings.searches)
        words = tr("Replace the search “{name}”?", name=made.name)
        free = made in kept or all(each.name != made.name for each in kept)
        return free or ask(self._window, title, words, tr("Replace"))

    def _others(self, name: str) -> list[Saved]:
        """Return the searches that are kept under other names."""
        kept = searches_of(self._window.session.settings.searches)
        return [each for each in kept if each.name != name]

    def _asked_name(self, question: Question, proposed: str) -> str:
        """Return the name that the reader gives; empty if the reader cancels."""
        dialog = WordsDialog(self._window.session, question, proposed, self._window)
        return dialog.ask()

    def _asked_search(self, question: Question) -> Saved | None:
        """Return the search that the reader chooses, or None if the reader cancels."""
        session = self._window.session
        kept = searches_of(session.settings.searches)
        dialog = ChoiceDialog(session, question, [each.name for each in kept], self._window)
        chosen = dialog.ask()
        return None if chosen is None else kept[chosen]

    def _keep(self, searches: Iterable[Saved]) -> None:
        self._window.session.change_settings(searches=searches_text(tuple(searches)))

    def show_search(self, search: Saved) -> None:
        """Look for what was kept."""
        window = self._window
        window.filters.show_filters(search.filters)
        if window.line.text() == search.words:
            window.search()
        else:
            window.line.setText(search.words)

    # -- the menu of a row --------------------------------------------------------------------

    @Slot(QPoint)
    def show_at(self, place: QPoint) -> None:
        """Show what can be done with the briefing at a place of the list."""
        view = self._window.list
        index = view.indexAt(place)
        if index.isValid():
            view.setCurrentIndex(index)
        row = self._window.row()
        if row is None:
            return
        menu = self.menu_of(row)
        menu.popup(view.viewport().mapToGlobal(place))

    def menu_of(self, row: ShelfRow) -> QMenu:
        """Return what can be done with the briefing of a row."""
        menu = WindowMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_lines(menu, row)
        return menu

    def _add_lines(self, menu: QMenu, row: ShelfRow) -> None:
        window, entry = self._window, row.entry
        menu.addAction(tr("Open"), partial(window.open, row))
        menu.addAction(
            tr("Compare with the edition before"), partial(self.compare_with_before, entry)
        )
        menu.addAction(tr("Track of the judgements"), partial(self.show_track, entry))
        menu.addSeparator()
        menu.addAction(
            tr("Copy the path"),
            partial(copy, window.session, entry.file, tr("The path is copied.")),
        )

    def compare_with_before(self, entry: Entry) -> None:
        """Show what changed since the edition before, in a window of its own."""
        self._window.work.editions(entry, self._window.folders).done.connect(
            partial(self._compare, entry)
        )

    def _compare(self, entry: Entry, editions: list[Entry]) -> None:
        from briefing_app.ui.files.edition_reports import show_changes

        before = edition_before(editions, entry)
        if before is None:
            self._window.status.show_words(
                tr("There is no edition of “{title}” before this one.", title=entry.head.title)
            )
        else:
            show_changes(self._window, before.file, entry.file)

    def show_track(self, entry: Entry) -> None:
        """Show the likelihoods through all editions, in a window of its own."""
        self._window.work.editions(entry, self._window.folders).done.connect(
            partial(self._track, entry)
        )

    def _track(self, entry: Entry, editions: list[Entry]) -> None:
        from briefing_app.ui.files.edition_reports import show_track

        if len(editions) < 2:
            self._window.status.show_words(
                tr("There is only one edition of “{title}”.", title=entry.head.title)
            )
        else:
            show_track(self._window, [each.file for each in series(editions)])
