"""The reading pane: finding one's way in a briefing, by jumps, links, keys and the pointer."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.model.anchors import note_anchor, source_anchor
from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.document.reading_style import ReadingStyle
from briefing_app.ui.reader.document.text_index import Target
from briefing_app.ui.reader.history import History
from briefing_app.ui.reader.reading_place import Place
from briefing_app.ui.reader.reading_view import ReadingView
from briefing_app.ui.reader.text_links import Links


class ReadingPane(ReadingView):
    """The text of one briefing, and all that one can do in it.

    Signals, besides those of `ReadingView`: ``link_chosen(str, str)`` with scope and target of a
    link that leads out of the briefing; ``evidence_chosen(str)`` with the id of a cited item of
    evidence; ``paragraph_chosen(int)`` on a click in a numbered paragraph;
    ``history_changed(bool, bool)`` whether there is a place to go back to, and forward;
    ``zoom_requested(int)`` with steps, on Ctrl and the wheel.
    """

    link_chosen = Signal(str, str)
    evidence_chosen = Signal(str)
    paragraph_chosen = Signal(int)
    history_changed = Signal(bool, bool)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = History()
        self._links = Links(self)
        self._links.followed.connect(self._follow)
        self.cursorPositionChanged.connect(self._cursor_moved)

    def show_briefing(self, briefing: Briefing, style: ReadingStyle) -> None:
        """Show a briefing from its start: a screenful at once, the rest by and by."""
        if self._briefing is None or self._briefing.file != briefing.file:
            self._history = History()
            self.history_changed.emit(False, False)
        super().show_briefing(briefing, style)

    def _rebuild(self, briefing: Briefing, style: ReadingStyle) -> None:
        super()._rebuild(briefing, style)
        self._links.take(briefing, self._text_index, style)

    # Jumps

    def go_to_section(self, ref: str) -> bool:
        """Go to a heading by its id; returns whether there is one."""
        return self.go_to_anchor(ref)

    def go_to_source(self, ref: str) -> bool:
        """Go to a source in the list of sources by its id; returns whether there is one."""
        return self.go_to_anchor(source_anchor(ref))

    def go_to_paragraph(self, number: int) -> bool:
        """Go to a paragraph by its number; returns whether there is one."""
        return self._jump(lambda: self._text_index.position_of(number))

    def go_to_anchor(self, ref: str) -> bool:
        """Go to whatever carries an id; returns whether there is such a thing."""
        return self._jump(lambda: self._text_index.anchors.get(ref))

    def back(self) -> None:
        """Go back to where the last jump left from."""
        self._travel(self._history.back(self.place()))

    def forward(self) -> None:
        """Undo going back."""
        self._travel(self._history.forward(self.place()))

    def _travel(self, place: Place | None) -> None:
        if place is not None:
            self.restore(place)
            self.history_changed.emit(*self._history.can)

    def _jump(self, find: Callable[[], int | None]) -> bool:
        """Build until the position is known, remember where the jump leaves, and go there."""
        if self._build is None:
            return False
        place = self.place()
        self._build.until(lambda: find() is not None)
        position = find()
        if position is None:
            return False
        self._history.leave(place)
        self.go_to_position(position)
        self.history_changed.emit(*self._history.can)
        return True

    # Links

    @Slot(object)
    def _follow(self, target: Target) -> None:
        match target.kind:
            case "internal" | "back":
                self.go_to_anchor(target.ref)
            case "note":
                self._go_to_note(target.ref)
            case "source":
                self.go_to_source(target.ref)
            case "evidence":
                self.evidence_chosen.emit(target.ref)
            case "web" | "file" | "mail":
                self.link_chosen.emit(target.kind, target.ref)

    def _go_to_note(self, ref: str) -> None:
        note = self._briefing.footnotes.get(ref) if self._briefing else None
        if note is not None:
            self.go_to_anchor(note_anchor(note.number))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Walk the links with Tab, from what is in sight, and say what is behind each."""
        self._cursor_into_sight()
        before = self.textCursor()
        if not before.hasSelection() and before.position() > 0:
            # Without a selection Qt starts at the very beginning.
            letter = self.textCursor()
            letter.setPosition(before.position() - 1)
            letter.setPosition(before.position(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(letter)
        moved = super().focusNextPrevChild(next)
        if not moved:
            self.setTextCursor(before)
        cursor = self.textCursor()
        address = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        self._links.focus(address)
        self._focused = (cursor.selectionStart(), cursor.selectionEnd()) if address else (0, 0)
        self.viewport().update()
        return moved

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask for another zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_requested.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the card with Escape; have all of the text before going to its end."""
        if event.key() == Qt.Key.Key_Escape and self._links.dismiss():
            event.accept()
            return
        if event.key() == Qt.Key.Key_End or event.matches(QKeySequence.StandardKey.SelectAll):
            self.finish()
        super().keyPressEvent(event)

    def _cursor_into_sight(self) -> None:
        cursor = self.textCursor()
        if not self.shows(cursor.position()):
            cursor.setPosition(self.top_position())
            self.setTextCursor(cursor)

    def set_caret(self, on: bool) -> None:  # noqa: FBT001 - one switch, as Qt has them
        """Show a cursor that the arrow keys move and select with, or let them scroll."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        if on:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
            self._cursor_into_sight()
        self.setTextInteractionFlags(flags)

    @Slot()
    def _cursor_moved(self) -> None:
        """Tell which paragraph the cursor has come to, where there is one to move."""
        self._focused = (0, 0)
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        if self.hasFocus() and self.textInteractionFlags() & keyboard:
            self._choose(self.textCursor().block().position())

    def _choose(self, start: int) -> None:
        number = self._text_index.paragraph_at(start)
        if number and self._text_index.position_of(number) == start:
            self.paragraph_chosen.emit(number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which paragraph was clicked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not self.textCursor().hasSelection() and not self.anchorAt(place):
            self._choose(self.cursorForPosition(place).block().position())
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to select; an address inside the document is nobody's business."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction("Copy")
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        menu.addAction("Select all").triggered.connect(self._select_all)
        menu.popup(event.globalPos())

    @Slot()
    def _select_all(self) -> None:
        self.finish()
        self.selectAll()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as clean text."""
        from briefing_app.ui.reader.copying import clean_text

        data = QMimeData()
        data.setText(clean_text(self.textCursor(), self._text_index))
        return data
