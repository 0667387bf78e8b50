"""What the reader makes of the open briefing: tries, ratings and notes, and the undoing of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.translation import tr
from briefing_app.ui.state.change import Change

if TYPE_CHECKING:
    from briefing_app.store.kept_notes import KeptNotes
    from briefing_app.ui.session import Session
    from briefing_app.ui.state.work.notes import Notes
    from briefing_app.ui.state.work.reckoned import Ahead, Reckoned
    from briefing_app.ui.state.work.undo_order import UndoOrder
    from briefing_app.ui.state.work.what_if import WhatIf


_LOOK_MS = 1000
"""How often it is looked whether another window has made the first note."""


class ReaderWork(QObject):
    """What is tried, rated and noted in the open briefing of a session, which announces it.

    ``what_if`` and ``notes`` are None until they are first wanted. ``forgotten`` is whether nothing
    is to be kept, until another briefing is opened.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.what_if: WhatIf | None = None
        self.notes: Notes | None = None
        self.forgotten = False
        self._kept: Mapping[str, object] = {}
        self._ahead: Ahead | None = None
        self._undo_order: UndoOrder | None = None
        self._in_memory: Store | None = None
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.load_notes)

    def take_up(
        self,
        briefing: Briefing,
        kept: Mapping[str, object],
        ahead: Ahead | None,
        *,
        again: bool,
    ) -> None:
        """Turn to a briefing, or to the same one read ``again``, in which the work goes on.

        ``kept`` is what `to_json` gave; ``ahead`` is what a worker has reckoned.
        """
        self._kept, self._ahead = kept, ahead
        if not again:
            self._drop_notes()
            self.forgotten = False
        elif self.notes is not None:
            self.notes.read_again(briefing, self._kept_notes(briefing))
        if again and self.what_if is not None and briefing.comparison is not None:
            self.what_if.read_again(briefing.comparison, ahead)
            self._ahead = None
        else:
            self._drop_what_if()

    def reckoning(
        self, file: str, kept: Mapping[str, object]
    ) -> Callable[[Comparison], Reckoned | None] | None:
        """Return what a worker does with a large comparison in a file before that is shown.

        ``kept`` is what `to_json` gave. Without ratings of readers to show, there is nothing to do.
        """
        if self._session.is_open(file):
            kept = self.to_json() or self._kept
            if self.what_if is not None:
                readers = self.what_if.readers
                return readers.reckoning_again() if readers.on else None
        readers_kept = kept.get("readers")
        if not isinstance(readers_kept, dict) or readers_kept.get("on") is not True:
            return None
        from briefing_app.store.kept_ratings import KeptRatings
        from briefing_app.ui.state.work.reckoned import reckon_kept

        store = self._store if self._session.is_open(file) else self._session.store
        return partial(reckon_kept, read=KeptRatings(store, file_key(file)).reading())

    def forget(self) -> None:
        """Drop all of it, and keep no more."""
        if self.notes is not None:
            self.notes.blockSignals(True)  # what is still being written goes too
        self._drop_what_if()
        self._drop_notes()
        self.forgotten, self._kept = True, {}
        self._in_memory = None

    def to_json(self) -> dict[str, object]:
        """Return what is tried, as JSON can hold it; empty if that was not wanted yet."""
        if self.what_if is None:
            return {}
        return {
            "trial": self.what_if.to_json(),
            "what_ifs": self.what_if.kept_to_json(),
            "readers": self.what_if.readers.to_json(),
        }

    def stop(self) -> None:
        """Stop the work that is under way."""
        self._looking.stop()
        if self.notes is not None:
            self.notes.stop()

    @property
    def undo_order(self) -> UndoOrder:
        """What was done last, in the table or in the notes."""
        if self._undo_order is None:
            from briefing_app.ui.state.work.undo_order import UndoOrder

            self._undo_order = UndoOrder(self)
            self._undo_order.changed.connect(self._announce_undo)
        return self._undo_order

    @property
    def _store(self) -> Store:
        """The store for what is rated and noted; in memory if the open briefing is forgotten."""
        if not self.forgotten:
            return self._session.store
        self._in_memory = self._in_memory or Store(None)
        return self._in_memory

    @Slot()
    def _announce_undo(self) -> None:
        self._session.changed.emit(Change("undo"))

    # -- what is tried and rated --------------------------------------------------------------

    def build_what_if(self) -> WhatIf:
        """Return what is tried and rated in the comparison, which costs a moment at first.

        Raises LookupError if the briefing has no comparison.
        """
        if self.what_if is None:
            briefing = self._session.briefing
            if briefing is None or briefing.comparison is None:
                raise LookupError("the briefing has no comparison")
            self.what_if = self._made_what_if(briefing, briefing.comparison)
            self._session.changed.emit(Change("ratings"))
        return self.what_if

    def _made_what_if(self, briefing: Briefing, comparison: Comparison) -> WhatIf:
        from briefing_app.store.kept_ratings import KeptRatings
        from briefing_app.ui.state.work.what_if import WhatIf

        kept = KeptRatings(self._store, file_key(briefing.file))
        made = WhatIf(comparison, self, kept, self._ahead)
        self._ahead = None
        made.restore(self._kept.get("trial"))
        made.restore_kept(self._kept.get("what_ifs"))
        made.readers.restore(self._kept.get("readers"))
        made.changed.connect(self._announce_ratings)
        made.readers.not_kept.connect(self._announce_not_kept)
        self.undo_order.follow(made.stack)
        return made

    def _drop_what_if(self) -> None:
        before, self.what_if = self.what_if, None
        if before is not None:
            self.undo_order.leave(before.stack)
            before.deleteLater()

    @Slot()
    def _announce_ratings(self) -> None:
        if self.what_if is not None:
            self._session.changed.emit(Change("ratings", self.what_if.touched))
            self._session.save_soon()

    @Slot(str)
    def _announce_not_kept(self, words: str) -> None:
        sentences = " ".join((words, tr("Your ratings can still be exported.")))
        self._session.notice.emit(sentences, "error")

    # -- notes --------------------------------------------------------------------------------

    def build_notes(self) -> Notes:
        """Return the notes in the open briefing; raises LookupError if there is none."""
        if self.notes is None:
            briefing = self._session.briefing
            if briefing is None:
                raise LookupError("there is no briefing")
            from briefing_app.ui.state.work.notes import Notes

            kept = self._kept_notes(briefing)
            self.notes = notes = Notes(briefing, kept, self._session.worker, self)
            notes.changed.connect(self._announce_notes)
            notes.said.connect(self._session.message)
            notes.not_kept.connect(self._announce_notes_not_kept)
            self.undo_order.follow(notes.stack)
        return self.notes

    @Slot()
    def load_notes(self) -> None:
        """Show the notes that are kept for the open briefing, as soon as they are placed.

        If there are none yet, it is looked from time to time whether another window makes one.
        """
        briefing, notes = self._session.briefing, self.notes
        if briefing is None or (notes is not None and (notes.ready or notes.loading)):
            self._looking.stop()
        elif self._kept_notes(briefing).any:
            self.build_notes().load_soon()
        else:
            self._looking.start()

    def _kept_notes(self, briefing: Briefing) -> KeptNotes:
        from briefing_app.store.kept_notes import KeptNotes

        return KeptNotes(self._store, file_key(briefing.file), briefing.id)

    def _drop_notes(self) -> None:
        self._looking.stop()
        if self.notes is not None:
            self.notes.stop()  # what is still being written is kept in it
            self.undo_order.leave(self.notes.stack)
            self.notes.deleteLater()
            self.notes = None

    @Slot()
    def _announce_notes(self) -> None:
        self._session.changed.emit(Change("notes"))

    @Slot(str)
    def _announce_notes_not_kept(self, words: str) -> None:
        sentence = tr("{problem} Your notes can still be exported.", problem=words)
        self._session.notice.emit(sentence, "error")
