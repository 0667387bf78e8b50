"""Takes the reader where a target leads, and back; and asks before a link leaves the briefing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from briefing_app.model.anchors import assumption_anchor, indicator_anchor
from briefing_app.translation import tr
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.history import Stop
from briefing_app.ui.state.reading_place import Place
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import LEAVES_BRIEFING, Target
from briefing_app.ui.widgets.accessibility.announce import announce

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow


class Navigator(QObject):
    """The ways through the briefing that a window shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._panes = window.panes
        self._session.target_chosen.connect(self.go_to)
        self._session.row_wanted.connect(self._show_evidence)
        self._session.changed.connect(self._follow)

    @Slot(object)
    def go_to(self, target: Target) -> None:
        """Go to a target."""
        if target.kind in LEAVES_BRIEFING:
            self._ask_about(target)
        elif target.kind == "pictures":
            self._window.actions_by_name["pictures"].trigger()
        elif target.kind == "edition":
            self._open_edition(target.ref)
        elif target.kind == "evidence":
            self._show_evidence(target.ref)
            self._say_cell()
        elif target.kind == "assumption":
            self._session.show_panel_row("assumptions", assumption_anchor(target.ref))
        elif target.kind == "indicator":
            self._session.show_panel_row("assumptions", indicator_anchor(target.ref))
        elif target.kind == "motivation":
            self.show_cell(Selection(None, target.ref))
        elif target.kind == "criterion":
            self.show_cell(Selection(("criterion", target.ref)))
        elif target.kind == "reader-note":
            self._show_note(target)
        else:
            self.show_text()
            self._panes.reader.go_to(target)

    def show_text(self) -> None:
        """Bring the text on show; Back leads to the view without it."""
        if not self._panes.text_shown:
            self._session.leave(self._panes.reader.place())
            self._session.bring("text")

    def go_to_start(self) -> None:
        """Go to the start of the text."""
        self.show_text()
        self._panes.reader.go_to_start()

    def go_to_end(self) -> None:
        """Go to the end of the text."""
        self.show_text()
        self._panes.reader.go_to_end()

    def show_comparison(self) -> None:
        """Bring the comparison on show; Back leads to the view without it."""
        if not self._panes.comparison_shown and self._session.comparison is not None:
            self._session.leave(self._panes.reader.place())
            self._session.bring("comparison")
            self._panes.reader.keep_followed_link_in_sight()

    @Slot(str)
    def _show_evidence(self, ref: str) -> None:
        self.show_comparison()
        view = self._panes.comparison.view
        if view is not None:
            view.select_evidence(ref)

    def _show_note(self, target: Target) -> None:
        """Go to what a note is on."""
        from briefing_app.ui.state.work.note_rows import key_of_row

        placed = self._session.build_notes().get(key_of_row(target.ref))
        if placed is None or not placed.found:
            return
        spot = placed.spot
        if spot.kind == "motivation":
            self.show_cell(Selection(None, spot.motivation))
        elif spot.kind in {"text", "source", "figure"}:
            self.show_text()
            self._panes.reader.go_to(target)
        else:
            self.show_cell(Selection((spot.kind, spot.ref), spot.motivation or None))

    def show_cell(self, selection: Selection) -> None:
        """Choose a place of the table; the comparison comes on show."""
        self.show_comparison()
        self._session.show_cell(selection)
        self._say_cell()

    def _say_cell(self) -> None:
        """Let a screen reader say which place of the table a jump has led to."""
        view = self._panes.comparison.view
        if view is not None:
            announce(view.table, view.table.spoken_place)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Say what rests on a paragraph that was chosen, so long as it is."""
        if change.aspect != "selection":
            return
        from briefing_app.model.table.grounds import resting_on, resting_words

        chosen, comparison = self._session.selection.paragraph, self._session.comparison
        words = ""
        if chosen and comparison is not None:
            words = resting_words(comparison, chosen, resting_on(comparison, chosen))
        self._session.message.emit(words)

    # -- back and forward ---------------------------------------------------------------------

    def back(self) -> None:
        """Go back to where the last jump left from."""
        self._travel(self._session.history.back(self.here))

    def forward(self) -> None:
        """Undo going back."""
        self._travel(self._session.history.forward(self.here))

    @property
    def here(self) -> Stop:
        """Where the reader is."""
        return self._session.stop(self._panes.reader.place())

    def _travel(self, stop: Stop | None) -> None:
        self._session.changed.emit(Change("history"))
        if stop is None:
            return
        if stop.file != self._session.file:
            self._window.open(stop.file, stop)
            return
        self._session.change_settings(view=stop.view)
        if stop.view == "both":
            self._session.bring(stop.pane)
        self._panes.reader.restore(stop.place)
        self._panes.reader.announce_place()

    # -- lists in which everything is found ---------------------------------------------------

    def show_palette(self) -> None:
        """Show the list in which everything is found by its name."""
        from briefing_app.ui.commands.palette import Palette
        from briefing_app.ui.commands.palette_entries import Entries

        palette = Palette(self._session, Entries(self._window), self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.show()

    def show_shortcuts(self) -> None:
        """Show every key."""
        from briefing_app.ui.commands.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._session, self._window).run()

    # -- links that leave the briefing --------------------------------------------------------

    def _ask_about(self, target: Target) -> None:
        """Show where a link leads, and offer what can be done with it; nothing opens by itself."""
        from briefing_app.ui.reader.links.outside_link import Link
        from briefing_app.ui.window.bars.notices import Offer

        link = Link(target.kind, target.ref, Path(self._session.file))
        offers = [Offer(tr("Copy the address"), partial(self._copy, link.target))]
        beside = link.briefing_beside
        if beside is not None:
            offers = [Offer(tr("Open"), partial(self._window.open, str(beside)))]
        elif link.can_open_elsewhere:
            words = tr("Open in the browser") if link.scope == "web" else tr("Write a mail")
            offers.insert(0, Offer(words, partial(QDesktopServices.openUrl, QUrl(link.target))))
        self._window.parts.notice.show_message(link.words, "note", offers)
        if self._panes.reader.on_link:
            self._window.parts.notice.take_keys(self._panes.reader)

    def _open_edition(self, ref: str) -> None:
        """Open an edition at a paragraph, in a window of its own if there can be one.

        Only a report that the program made itself has such links.
        """
        session = self._session
        paragraph, _space, file = ref.partition(" ")
        if session.briefing is None or session.briefing.file or not file:
            return
        stop = Stop(file, session.settings.view, Place(int(paragraph)))
        if self._window.windows is None:
            self._window.open(file, stop)
        else:
            self._window.windows.open_at(stop)

    def _copy(self, address: str) -> None:
        from briefing_app.ui.widgets.clipboard import copy

        copy(self._session, address, tr("Address copied"))
