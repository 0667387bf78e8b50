"""From the shelf to a window: a briefing at a hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from briefing_app.model.shelf.hits import Hit
from briefing_app.ui.state.work.note_rows import row_of_key

if TYPE_CHECKING:
    from briefing_app.model.shelf.records import Entry
    from briefing_app.ui.window.main_window import MainWindow
    from briefing_app.ui.windows import Windows

_IN_TEXT = frozenset({"paragraph", "block", "heading"})


def open_entry(windows: Windows, entry: Entry, hit: Hit | None) -> None:
    """Open a briefing in a window, at a hit if there is one; Find then has the words of it."""
    windows.open([entry.file])
    window = windows.showing(entry.file)
    if window is not None and hit is not None:
        _Arrival(window, hit)


class _Arrival(QObject):
    """Goes to a hit as soon as the briefing is in its window."""

    def __init__(self, window: MainWindow, hit: Hit) -> None:
        super().__init__(window)
        self._window, self._hit = window, hit
        if window.session.briefing is not None and window.panes.reader.complete:
            self._arrive()
        else:
            window.opened.connect(self._arrive)

    @Slot()
    def _arrive(self) -> None:
        window, passage = self._window, self._hit.passage
        self.deleteLater()
        if window.session.briefing is None:
            return
        if passage.kind == "note":
            row = row_of_key((passage.label, passage.ref))
            window.session.show_panel_row("notes", row)
            window.session.go_to("reader-note", row)
            return
        if passage.kind in _IN_TEXT and passage.number:
            window.session.go_to("paragraph", passage.number)
        window.panes.open_find(self._hit.found.words)
        search = window.session.search
        if passage.kind == "comparison" and search is not None:
            first = len(search.text_hits.starts)
            for number, found in enumerate(search.table_hits, first):
                if passage.label in found.passage.name:
                    search.go(number)
                    return
