"""The panel of notes: all of them in a list, and the chosen one beside it to be written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.records import PlacedNote
from briefing_app.translation import tr
from briefing_app.ui.notes.note_editor import NoteEditor
from briefing_app.ui.notes.note_rows import NoteDelegate, NoteModel, Wanted, listed
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.work.note_rows import DRAFT, key_of_row, row_of
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.accessibility.choice_box import ChoiceBox
from briefing_app.ui.widgets.layout.split import Split
from briefing_app.ui.widgets.lists.filter_line import FilterLine
from briefing_app.ui.widgets.lists.row_actions import act_on_rows
from briefing_app.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from briefing_app.ui.state.work.notes import Notes

_LOADING = tr("The notes are being read…")
_NONE_FITS = tr("No note fits what you chose above.")
_MANY, _LATER_MS = 2000, 250
"""From so many notes on a change is listed after so many milliseconds, with those after it."""
_LIST_SHARE, _EDITOR_SHARE = 3, 2
_NARROW, _HIGH = 640, 260
"""A panel less wide than this, and higher, has the filter in a line of its own and the note below
the list; pixels at 100 per cent."""


class _NoteList(QListView):
    """The list; Return shows a note, Delete removes it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first note if none is, as Qt does, but also below a title.

        A note that is asked for is beside the list, also where the list does not have it.
        """
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and not self._is_one_asked_for:
            places = (self.model().index(row, 0) for row in range(self.model().rowCount()))
            selectable = Qt.ItemFlag.ItemIsSelectable
            first = next((each for each in places if each.flags() & selectable), None)
            if first is not None:
                self.setCurrentIndex(first)

    @property
    def _is_one_asked_for(self) -> bool:
        notes, row = self._session.notes, self._session.panel_row
        return row == DRAFT or (notes is not None and notes.get(key_of_row(row)) is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self._session.actions["remove-note"].trigger()
        else:
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """The notes of its session: a filter, their order, the list, and the chosen note."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.filter = FilterLine(tr("Filter the notes"))
        self.filter.textChanged.connect(self._list)
        self.sort = ChoiceBox(tr("Which notes are listed"))
        self.sort.activated.connect(self._list)
        self.order = ChoiceBox(tr("Order of the notes"))
        self.order.addItem(tr("By place"), False)
        self.order.addItem(tr("Newest first"), True)
        self.order.activated.connect(self._list)
        self.list = _NoteList(session)
        self.filter.left.connect(self.list.setFocus)
        self.model = NoteModel(session, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(NoteDelegate(session, self.list, self.model))
        self.list.setAccessibleName(tr("Notes"))
        self.list.setUniformItemSizes(True)
        act_on_rows(self.list, self._go)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.message = PlainLabel(self._how_to_note(), name="muted", wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setContentsMargins(16, 8, 16, 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.message)
        self.editor = NoteEditor(session)
        self._parts = Split(Qt.Orientation.Horizontal)
        self._parts.addWidget(self._stack)
        self._parts.addWidget(self.editor)
        self._parts.setSizes([1000 * _LIST_SHARE, 1000 * _EDITOR_SHARE])
        self._lay_out()
        self._waits = False
        self._is_asked = bool(session.panel_row)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._list)
        self.setFocusProxy(self.list)
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self.sort, 1)
        choices.addWidget(self.order)
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above.setContentsMargins(12, 0, 12, 0)
        self._above.addWidget(self.filter, 1)
        self._above.addLayout(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._above)
        column.addWidget(self._parts, 1)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "panel":
            self._is_asked = self._session.panel == "notes" and bool(self._session.panel_row)
            self._focus_asked()
        if not self.isVisible():
            return
        if change.aspect == "notes":
            if self._waits:
                self.refresh()
            elif len(self.model.rows) < _MANY:
                self._list()
            else:
                self._later.start()
        elif change.aspect == "settings":
            self.refresh()

    def refresh(self) -> None:
        """List the notes as they are now, and show the one that was asked for."""
        notes = self._session.build_notes()
        self._waits = notes.loading
        if self._waits:
            self.message.setText(_LOADING)
            self._stack.setCurrentWidget(self.message)
            return
        notes.load()
        notes.ending.connect(self.editor.settle, Qt.ConnectionType.UniqueConnection)
        self._offer_sorts()
        self._list()
        self._focus_asked()

    def _focus_asked(self) -> None:
        """Give the keys to the note that was asked for, once, as soon as it is there."""
        if self._is_asked and not self._waits:
            self._is_asked = False
            QTimer.singleShot(0, self, self._focus_editor)

    @Slot()
    def _focus_editor(self) -> None:
        if self.editor.note is not None and not self.editor.note.reader:
            self.editor.words.setFocus()

    def _offer_sorts(self) -> None:
        """Offer the sorts of notes to list; names of kinds and readers are the reader's words."""
        chosen = self.sort.currentData() or ""
        kinds = kind_names(self._session.settings.highlight_names)
        readers = sorted({each.note.reader for each in self._session.build_notes().all} - {""})
        sorts = [
            (tr("All"), ""), (tr("With words"), "notes"), (tr("Bookmarks"), "bookmarks"),
            (tr("Not in their places"), "orphans"),
            *((name, str(kind)) for kind, name in enumerate(kinds, 1)),
            (tr("Your own"), "by "),
            *((name, f"by {name}") for name in readers),
        ]  # fmt: skip
        with QSignalBlocker(self.sort):
            self.sort.clear()
            for words, value in sorts:
                self.sort.addItem(provide_letters(words), value)
            self.sort.setCurrentIndex(max(0, self.sort.findData(chosen)))

    @Slot()
    def _list(self) -> None:
        notes = self._session.notes
        if notes is None:
            return
        wanted = Wanted(
            self.filter.text(), self.sort.currentData() or "", bool(self.order.currentData())
        )
        row = self._session.panel_row
        with QSignalBlocker(self.list.selectionModel()):
            self.model.show(listed(notes.all, wanted))
            number = self.model.place_of(key_of_row(row)) if row else -1
            self.list.setCurrentIndex(self.model.index(number))
        if number >= 0:
            self.list.scrollTo(self.model.index(number))
        self._show(notes, notes.get(key_of_row(row)) if row not in ("", DRAFT) else None)
        any_notes = next(iter(notes.all), None) is not None
        self.message.setText(_NONE_FITS if any_notes else self._how_to_note())
        self._stack.setCurrentWidget(self.list if self.model.rows else self.message)

    def _how_to_note(self) -> str:
        keys_of = self._session.keys_of
        return tr(
            "Select words and press {highlight} to highlight them, {note} to write a note, or"
            " {bookmark} to set a bookmark. None of this is written into the file.",
            highlight=keys_of("highlight-1"),
            note=keys_of("note"),
            bookmark=keys_of("bookmark"),
        )

    def _show(self, notes: Notes, placed: PlacedNote | None) -> None:
        draft = notes.draft if self._session.panel_row == DRAFT else None
        if draft is None and placed is None and self._session.panel_row == DRAFT:
            # What was a draft is kept by now.
            note = self.editor.note
            placed = notes.get(note.key) if note is not None else None
            self._session.panel_row = row_of(placed.note) if placed is not None else ""
        self.editor.show_note(placed, draft)

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        placed = self.model.note_at(index)
        if placed is not None:
            self._session.panel_row = row_of(placed.note)
            self.editor.show_note(placed)

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        placed = self.model.note_at(index)
        if placed is not None and placed.found:
            self._session.go_to("reader-note", row_of(placed.note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put things below one another where there is room, and none beside one another."""
        super().resizeEvent(event)
        zoom = self._session.appearance.zoom
        below = self.width() < _NARROW * zoom and self.height() > _HIGH * zoom
        directions = QBoxLayout.Direction
        self._above.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        across = Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal
        if self._parts.orientation() != across:
            self._parts.setOrientation(across)
