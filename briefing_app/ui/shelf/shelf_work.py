"""What the window of the shelf leaves to other threads: following the folders, and searching."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from briefing_app.input.confined.shelf_folders import folders_below
from briefing_app.model.shelf.hits import Hit, hits_of
from briefing_app.model.shelf.query import Filters, Query
from briefing_app.model.shelf.records import Entry, Unreadable
from briefing_app.processes.helper import OverLimitError
from briefing_app.shelf_update import INDEX, Progress, index_folder, update
from briefing_app.store.shelf_index import FACETS, Facet, index_at, with_index
from briefing_app.store.shelf_notes import NotePassages, entries_by_notes
from briefing_app.ui.worker import Task, Worker

PAGE = 30
"""How many briefings are looked up at once; further ones when the list is scrolled to its end."""
HITS = 3
COUNTED = 1000
"""Up to so many briefings are counted."""
_VALUES = 200
"""How many markings, sources and so on a filter offers."""
UPDATE_KEYS = "F5"
"""The key with which the reader lets the shelf look for changes."""

WATCHED = 500
"""So many folders are watched; Linux has 8,192 watches for all programs of a user at the least."""


class Request(NamedTuple):
    """What is looked for; ``notes`` reads the reader's, ``after`` is the last known entry."""

    query: Query
    filters: Filters
    notes: Callable[[], NotePassages]
    after: Entry | None = None


class Page(NamedTuple):
    """What was found: briefings with their hits, and how many there are, up to `COUNTED`."""

    request: Request
    found: tuple[tuple[Entry, tuple[Hit, ...]], ...]
    total: int


class Values(NamedTuple):
    """What the filters offer, and what cannot be read."""

    by_facet: Mapping[Facet, tuple[str, ...]]
    unreadable: tuple[Unreadable, ...]


class ShelfWork(QObject):
    """The index, as a window works with it.

    Signals, on the GUI thread: ``progressed(int, int)`` with how many files of how many are read;
    ``updated(tuple)`` with the folders to be watched once the index is up to date;
    ``failed(object)`` with the error that kept something from being done; ``ended()`` after an
    update, however it ended; ``found(Page)`` and ``offered(Values)`` with what was asked for.
    """

    progressed = Signal(int, int)
    updated = Signal(tuple)
    failed = Signal(object)
    ended = Signal()
    found = Signal(object)
    offered = Signal(object)

    def __init__(self, parent: QObject, *, remembers: bool) -> None:
        super().__init__(parent)
        self._leaving = ExitStack()
        self._folder = self._leaving.enter_context(index_folder(remembers=remembers))
        self._updater, self._searcher = Worker(self), Worker(self)
        self._update: Task | None = None
        self._search: Task | None = None
        self._stopped = threading.Event()
        self.cancelled = False
        """Whether the last update was cancelled before its end."""

    @property
    def updating(self) -> bool:
        """Whether the folders are being looked through."""
        return self._update is not None

    def update(self, folders: tuple[str, ...]) -> None:
        """Bring the index up to date, unless that is under way."""
        if self._update is not None:
            return
        self.cancelled = False
        self._stopped = threading.Event()
        follow = partial(_follow, self._folder / INDEX, folders, partial(self._tell, self._stopped))
        self._update = self._updater.start(follow)
        self._update.done.connect(self.updated)
        self._update.failed.connect(self.failed)
        self._update.ended.connect(self._end_update)

    def _tell(self, stopped: threading.Event, progress: Progress) -> None:
        """Report from the other thread, and end it if the reader has cancelled."""
        if stopped.is_set():
            raise OverLimitError("cancelled")
        self.progressed.emit(progress.done, progress.files)

    @Slot()
    def cancel(self) -> None:
        """Leave the index as far as it has come."""
        self._stopped.set()
        if self._update is not None:
            self.cancelled = True
            self._update.forget()

    @Slot()
    def _end_update(self) -> None:
        self._update = None
        self.ended.emit()

    def search(self, request: Request) -> None:
        """Look for something, and no longer for what was asked for before."""
        if self._search is not None:
            self._search.forget()
        self._search = self._searcher.start(partial(_searched, self._folder / INDEX, request))
        for answered, told in ((self._search.done, self.found), (self._search.failed, self.failed)):
            answered.connect(self._end_search)
            answered.connect(told)

    @property
    def searching(self) -> bool:
        """Whether what was asked for last is still being looked for."""
        return self._search is not None

    @Slot(object)
    def _end_search(self, _answer: object) -> None:
        self._search = None

    def offer(self, folders: tuple[str, ...]) -> None:
        """Look up what the filters offer and what cannot be read."""
        task = self._searcher.start(partial(_offered, self._folder / INDEX, folders))
        task.done.connect(self.offered)

    def drop(self, folders: Iterable[str]) -> Task:
        """Take folders out of the index."""
        return self._updater.start(partial(_dropped, self._folder / INDEX, folders))

    def editions(self, entry: Entry, folders: tuple[str, ...]) -> Task:
        """Look up the editions of a briefing in some folders; the task has a list of entries."""
        return self._searcher.start(partial(_editions, self._folder / INDEX, entry, folders))

    def stop(self) -> None:
        """End what is under way; nothing may be asked for afterwards."""
        self._searcher.stop()
        self.cancel()
        self._updater.stop()
        self._leaving.close()


def _follow(path: Path, folders: tuple[str, ...], report: partial[None]) -> tuple[str, ...]:
    with_index(path, partial(update, folders=folders, report=report))
    return folders_below(folders, WATCHED)


def _searched(path: Path, request: Request) -> Page:
    query, filters, read_notes, after = request
    with index_at(path) as index:
        notes = read_notes()
        noted = entries_by_notes(index, query, filters, notes)
        total = index.count(query, filters, COUNTED)
        if after is None:
            entries = index.search(query, filters, PAGE)
            known = {each.key for each in entries}
            entries = [*(each for each in noted if each.key not in known), *entries]
        else:  # those with notes were listed before
            listed = {each.key for each in noted}
            found = index.search(query, filters, PAGE, after.key)
            entries = [each for each in found if each.key not in listed]
        hits = []
        for entry in entries:
            passages = (*notes.get(entry.file, ()), *index.passages(entry.key))
            hits.append((entry, tuple(hits_of(passages, query, HITS))))
        return Page(request, tuple(hits), max(total, len(entries)))


def _offered(path: Path, folders: tuple[str, ...]) -> Values:
    with index_at(path) as index:
        values = {kind: tuple(index.values(kind, _VALUES, folders)) for kind in FACETS}
        return Values(values, tuple(index.unreadable(folders)))


def _dropped(path: Path, folders: Iterable[str]) -> None:
    with index_at(path) as index:
        for folder in folders:
            index.drop_root(folder)


def _editions(path: Path, entry: Entry, folders: tuple[str, ...]) -> list[Entry]:
    with index_at(path) as index:
        return index.editions(entry.head, folders)
