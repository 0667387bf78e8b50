"""The menu of recent briefings, filled when it opens."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefing_app.input.spoofing import visible

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

_LONGEST = 70


class RecentMenu(QMenu):
    """The briefings that were opened last, newest first."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__("Recent", window)
        self._window = window
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._open)

    @Slot()
    def fill(self) -> None:
        """List the briefings as the store has them now."""
        self._window.save()
        self.clear()
        for each in self._window.session.store.recent():
            name = visible(Path(each.file).name)
            words = f"{_cut(each.title)} — {_cut(name)}".replace("&", "&&")
            # As text, Qt would lose what is not UTF-8.
            self.addAction(words).setData(os.fsencode(each.file))
        if self.isEmpty():
            self.addAction("Nothing was opened yet").setEnabled(False)
            return
        self.addSeparator()
        self.addAction("Clear")

    @Slot(QAction)
    def _open(self, action: QAction) -> None:
        session = self._window.session
        if action.data() is None:
            session.keep(session.store.clear_recent)
        else:
            self._window.open(os.fsdecode(action.data()))


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
