"""Where one note is shown whole and written; what is written is kept while one writes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.records import KINDS, WORDS_AT_MOST, Kind, Note, PlacedNote
from briefing_app.model.notes.report import place_words
from briefing_app.policy import policy
from briefing_app.translation import in_quotes, tr
from briefing_app.ui.notes.note_rows import quoted
from briefing_app.ui.session import Session
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.accessibility.choice_box import ChoiceBox
from briefing_app.ui.widgets.plain import PlainLabel, set_tip

KEEP_MS = 1000
"""How long after the first of some letters they are on disk."""


class _Words(QPlainTextEdit):
    """The words of a note.

    Signals: ``left()`` when the keys go elsewhere.
    """

    left = Signal()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words that are dropped; a file opens, as elsewhere in the window."""
        if not event.mimeData().hasUrls():
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


_KIND_WIDTH = 150
"""The least room for the kind in pixels, if its names need as much. The reader may have given long
ones, and the words of the buttons beside it must not be cut."""


class NoteEditor(QWidget):
    """One note: what it is on, its kind, its words, and what can be done with it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._note: Note | None = None
        self._before: Note | None = None
        self._is_new = False
        self._leaves_note = False
        self._quote = PlainLabel(name="muted", wraps=True)
        if not policy().reason("copy"):
            self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kind = ChoiceBox(tr("Kind of highlight"))
        self.kind.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.kind.activated.connect(self._choose_kind)
        self.words = _Words()
        self.words.setAccessibleName(tr("Words of the note"))
        self.words.setPlaceholderText(tr("Write a note…"))
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(self._keep_soon)
        self.words.left.connect(self.settle)
        self.put = _button(tr("Put it here"), tr("Put the note on what is selected in the text"))
        self.put.clicked.connect(self._put)
        self.go = _button(tr("Show"), tr("Show where the note is"))
        self.go.clicked.connect(self._go)
        self.remove = _button(tr("Remove"), tr("Remove this note; Undo brings it back"))
        self.remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.kind, self.put, self.go, self.remove):
            line.addWidget(widget)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 12, 8)
        column.addWidget(self._quote)
        column.addWidget(self.words, 1)
        column.addLayout(line)
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self.setFocusProxy(self.words)

    @property
    def note(self) -> Note | None:
        """The note that is shown."""
        return self._note

    def show_note(self, placed: PlacedNote | None, draft: Note | None = None) -> None:
        """Show a note, or one that is still to be written; nothing for None."""
        if self._leaves_note:  # what is kept then is told of, and the next note comes after it
            return
        note = draft or (placed.note if placed is not None else None)
        before = self._note
        if before is None or note is None or before.key != note.key:
            self._leaves_note = True
            self.settle()
            self._leaves_note = False
            self._take(note, is_new=draft is not None)
        elif before.words == note.words:
            self._note = note
            if self._before is not None:
                self._before = note._replace(words=self._before.words)
        elif not self._writing:
            self._take(note, is_new=False)
        own = note is not None and not note.reader
        self.words.setReadOnly(not own)
        self._show_kinds(note)
        self.kind.setEnabled(own)
        self.put.setVisible(placed is not None and not placed.found and own)
        self.go.setVisible(placed is not None and placed.found)
        self.remove.setEnabled(placed is not None)
        self._quote.setText(self._description(note, placed) if note is not None else "")
        self._quote.setVisible(note is not None)  # a screen reader would stop at nothing
        self.setEnabled(note is not None)

    def _take(self, note: Note | None, *, is_new: bool) -> None:
        """Show the words of a note as they are kept."""
        self._note = self._before = note
        self._is_new = is_new
        with QSignalBlocker(self.words):
            self.words.setPlainText(provide_letters(note.words) if note else "")

    @property
    def _writing(self) -> bool:
        return self._note is not None and self.words.toPlainText() != self._note.words

    def _description(self, note: Note, placed: PlacedNote | None) -> str:
        place, words = place_words(placed or PlacedNote(note, found=True)), quoted(note)
        if placed is not None and not placed.found:
            said = tr("Was at {place}: “{words}”", place=place or "?", words=words)
        elif place:
            said = tr("{place}: “{words}”", place=place, words=words)
        else:
            said = in_quotes(words)
        return " · ".join(filter(None, (note.reader, said)))

    def _show_kinds(self, note: Note | None) -> None:
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(tr("No highlight"), 0)
            for kind, name in zip(KINDS, kind_names(self._session.settings.highlight_names),
                                  strict=True):  # fmt: skip
                self.kind.addItem(provide_letters(name), kind)
            self.kind.setMinimumWidth(min(self.kind.sizeHint().width(), _KIND_WIDTH))
            self.kind.setCurrentIndex(note.kind if note is not None else 0)

    # -- writing ------------------------------------------------------------------------------

    @Slot()
    def _keep_soon(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    @Slot()
    def _keep(self) -> None:
        """Keep what is written so far."""
        notes, note = self._session.notes, self._note
        if notes is not None and note is not None and self._writing and not note.reader:
            words = self.words.toPlainText()[:WORDS_AT_MOST]
            self._note = note._replace(words=words)
            if notes.draft is not None and notes.draft.key == note.key:
                notes.draft = None
            self._note = notes.write(note, words)

    @Slot()
    def settle(self) -> None:
        """Keep what is written, and make it one step that can be undone."""
        self._keeping.stop()
        self._keep()
        notes, note, before = self._session.notes, self._note, self._before
        if notes is None or note is None or before is None or note.words == before.words:
            return
        self._before, was_new, self._is_new = note, self._is_new, False
        words = tr("your note")
        notes.written(None if was_new else before, note, words)

    @Slot(int)
    def _choose_kind(self, _index: int) -> None:
        """Give the note another kind."""
        kind: Kind = self.kind.currentData()
        self.settle()
        notes, note = self._session.build_notes(), self._note
        if note is None:
            return
        if notes.get(note.key) is None:
            notes.draft = None
            notes.add(note.anchor, tr("your highlight"), id=note.id, kind=kind)
        elif note.kind != kind:
            notes.change(note, tr("changing your highlight"), kind=kind)

    # -- what can be done with it -------------------------------------------------------------

    @Slot()
    def _put(self) -> None:
        self._session.actions["put-note"].trigger()

    @Slot()
    def _remove(self) -> None:
        self.settle()
        self._session.actions["remove-note"].trigger()

    @Slot()
    def _go(self) -> None:
        self._session.go_to("reader-note", self._session.panel_row)


def _button(words: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setText(words)
    set_tip(made, tip)
    return made
