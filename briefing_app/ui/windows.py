"""The windows of the program: one for each briefing, in one process."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from briefing_app.input.confined.reading_process import Reading
from briefing_app.policy import policy
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.history import Stop
from briefing_app.ui.state.settings import Settings
from briefing_app.ui.window.main_window import MainWindow, to_front
from briefing_app.ui.window.opening.shown_file import fault_words
from briefing_app.ui.window.window_size import step_aside

if TYPE_CHECKING:
    from briefing_app.ui.shelf.shelf_window import ShelfWindow

SHARED = (
    "theme", "zoom", "typeface", "text_width", "line_spacing", "folder", "reader",
    "highlight_names", "paper", "dialogs", "log", "keep_days", "paper_size", "language",
    "shelf", "searches", "file_types_offered",
)  # fmt: skip
"""The settings that are the same in every window."""


class Windows(QObject):
    """Every open window. A file that is open already comes to the front."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.all: list[MainWindow] = []
        self.shelf: ShelfWindow | None = None

    def open(self, files: Iterable[str], first: Reading | None = None) -> None:
        """Open each file in a window of its own; ``first`` is the first, being read already."""
        for file in files:
            found = self.showing(file)
            if found is None:
                found = self.add(first)
                found.show()
                found.open(file)
            to_front(found)
            first = None

    def open_at(self, stop: Stop) -> None:
        """Open the file of a stop there; a window that shows it comes to the front."""
        found = self.showing(stop.file)
        if found is None:
            found = self.add()
            found.show()
            found.open(stop.file, stop)
        else:
            found.panes.reader.restore(stop.place)
        to_front(found)

    def add(self, first: Reading | None = None) -> MainWindow:
        """Return a new window, still hidden and without a file."""
        window = MainWindow(self._new_session(), first, self)
        if self.all:
            step_aside(window, self.all[-1])
        window.closed.connect(partial(self._forget, window))
        self.all.append(window)
        return window

    @property
    def settings(self) -> Settings:
        """The settings as they were kept, for what is decided before there is a window."""
        return Settings.from_json(self.store.setting("settings"))

    def open_shelf(self, first: Reading | None = None) -> bool:
        """Show the shelf as the first window if it has a folder; return whether it has.

        ``first`` is a file that is being read, and then is not wanted.
        """
        if not self.settings.shelf or policy().reason("shelf"):
            return False
        if first is not None:
            first.end()
        self.show_shelf()
        return True

    def show_shelf(self) -> ShelfWindow:
        """Show the window of the shelf before the others."""
        from briefing_app.ui.shelf.shelf_window import ShelfWindow

        if self.shelf is None:
            self.shelf = ShelfWindow(self._new_session(), self)
            self.shelf.closed.connect(self._forget_shelf)
        self.shelf.show()
        to_front(self.shelf)
        return self.shelf

    def forget_shelf(self) -> None:
        """Close the shelf and delete its index; raises StoreError."""
        from briefing_app.shelf_update import forget_index

        if self.shelf is not None:
            self.shelf.close()
        if self.store.remembers:
            forget_index()

    @Slot()
    def _forget_shelf(self) -> None:
        if self.shelf is not None:
            self.shelf.deleteLater()
            self.shelf = None

    @Slot()
    def close_all(self) -> None:
        """Close every window, or none if one is to stay open."""
        if all(window.parts.may_close() for window in tuple(self.all)):
            QApplication.closeAllWindows()

    def forget_older(self) -> None:
        """Delete what is kept of briefings that were not opened for as long as the reader set."""
        days = self.settings.keep_days
        if days and self.all:
            self.all[-1].session.keep(partial(self.store.forget_older, days))

    def show_fault(self, error: BaseException) -> None:
        """Say in the window that is used that the program has a fault."""
        active = QApplication.activeWindow()
        window = active if isinstance(active, MainWindow) else self.all[-1] if self.all else None
        if window is not None:
            window.session.notice.emit(fault_words(error), "error")

    def step(self, window: MainWindow, step: int) -> None:
        """Bring the next window to the front, or the one before with a step of -1."""
        to_front(self.all[(self.all.index(window) + step) % len(self.all)])

    @Slot()
    def bring_to_front(self) -> None:
        """Bring the window that was used last to the front."""
        active = QApplication.activeWindow()
        last = self.all[-1] if self.all else self.shelf
        if last is not None:
            to_front(active if isinstance(active, MainWindow) else last)

    def showing(self, file: str) -> MainWindow | None:
        """Return the window that shows a file, or None."""
        return next((each for each in self.all if _same_file(each.session.file, file)), None)

    def _sessions(self) -> list[Session]:
        shelf = [] if self.shelf is None else [self.shelf.session]
        return [*(window.session for window in self.all), *shelf]

    def _new_session(self) -> Session:
        """Return the session of a new window, with what the others share, kept yet or not."""
        session = Session(self.store)
        for other in self._sessions()[:1]:
            session.change_settings(**_shared(other))
        session.changed.connect(partial(self._share_settings, session))
        return session

    def _share_settings(self, session: Session, change: Change) -> None:
        if change.aspect in ("appearance", "settings"):
            for other in self._sessions():
                if other is not session:
                    other.change_settings(**_shared(session))

    def _forget(self, window: MainWindow) -> None:
        self.all.remove(window)
        window.deleteLater()


def _shared(session: Session) -> dict[str, object]:
    """Return the settings of a session that are the same in every window."""
    return {name: getattr(session.settings, name) for name in SHARED}


def _same_file(one: str, other: str) -> bool:
    """Return whether two paths name the same file, there or not."""
    if not one:
        return False
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return Path(one).absolute() == Path(other).absolute()
