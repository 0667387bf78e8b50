"""The menu of recent briefings, filled when it opens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics

from briefing_app.translation import tr
from briefing_app.ui.state.recent_files import recent_files
from briefing_app.ui.theme.line_breaking import elided
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.widgets.plain import on_button, set_tip

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

_AROUND = 110
"""Pixels of the window's width that a name leaves to the edges of the menu."""


class RecentMenu(WindowMenu):
    """The briefings that were opened last, newest first; those that are gone cannot be chosen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Recent"), has_tips=True)
        self._window = window
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """List the briefings as the store has them now."""
        self._window.file.save()
        self.clear()
        metrics, room = QFontMetrics(self.font()), self._window.width() - _AROUND
        for each in recent_files(self._window.session.store):
            words = elided(metrics, each.words, room, Qt.TextElideMode.ElideMiddle)
            action = self.addAction(on_button(words))
            set_tip(action, each.shown_path)
            action.setEnabled(each.is_there)
            action.triggered.connect(partial(self._open, each.path))
        if self.isEmpty():
            self.addAction(tr("Nothing was opened yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(tr("Clear this list")).triggered.connect(self._clear)

    def _open(self, path: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._window.open(path)

    @Slot()
    def _clear(self) -> None:
        session = self._window.session
        session.keep(partial(session.store.clear_recent))
