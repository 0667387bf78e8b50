"""The reading pane: finding one's way in a briefing, by jumps, links, keys and the pointer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.model.anchors import note_anchor, source_anchor
from briefing_app.model.briefing import Briefing
from briefing_app.policy import policy
from briefing_app.translation import tr, with_commas
from briefing_app.ui.reader.links.text_links import Links
from briefing_app.ui.reader.reading_view import Awaited, ReadingView
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.reading_place import ReadingPosition
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.links.link_view import selected_link
from briefing_app.ui.widgets.plain import show_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from briefing_app.ui.reader.accessible_text import AccessibleText
    from briefing_app.ui.reader.notes.pane_notes import PaneNotes
    from briefing_app.ui.reader.tables.large_table import Cell
    from briefing_app.ui.reader.tables.table_dialog import TableDialog

_PAGE_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space})


class ReadingPane(ReadingView):
    """The text of the briefing that a session works on, and all that one can do in it."""

    # A screen reader may ask for it before the widget is wholly made.
    _text_told: AccessibleText | None = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session.worker, parent)
        self._session = session
        self._links = Links(self)
        self._followed_at = 0
        self._follows_link = False
        self._links.followed.connect(self._follow_link)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.selectionChanged.connect(self._leave_link)
        self.place_changed.connect(self._announce_position)
        self.built.connect(self._renew_accessible)
        self._notes: PaneNotes | None = None
        self._table: TableDialog | None = None
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        session = self._session
        match change.aspect:
            case "briefing" if session.briefing is not None:
                self.show_briefing(session.briefing, session.appearance)
            case "beginning" if session.beginning is not None:
                self.show_briefing(session.beginning, session.appearance)
            case "appearance":
                self.restyle(session.appearance)
            case "notes":
                self._show_notes()
            case "selection":
                self._show_selection(quiet=change.quiet or self._follows_link)

    def _rebuild(self, briefing: Briefing, appearance: Appearance) -> None:
        super()._rebuild(briefing, appearance)
        if briefing is not self._session.beginning:
            self._links.take(briefing, self._text_index, appearance)
        self._renew_accessible()
        self._notes = None
        self._show_notes()

    # Notes

    @property
    def notes(self) -> PaneNotes | None:
        """The notes of the session in this text; None while no text is shown."""
        if self._notes is None and self._typography is not None:
            from briefing_app.ui.reader.notes.pane_notes import PaneNotes

            notes = self._session.build_notes()
            self._notes = PaneNotes(self, self._session, notes, self._typography)
        return self._notes

    def _show_notes(self) -> None:
        """Let the notes be painted, once they are placed."""
        notes = self._session.notes
        if notes is not None and notes.ready and self._backdrop is not None and self.notes:
            self._backdrop.notes = self.notes.painter
        elif self._backdrop is not None:
            self._backdrop.notes = None
        self.viewport().update()

    def noted_in(self, start: int, end: float) -> str:
        """Return what is noted between two positions, for a screen reader."""
        notes = self._session.notes
        if notes is None or not notes.ready or self.notes is None:
            return ""
        return self.notes.said(start, int(min(end, self.document().characterCount() - 1)))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tip with what is noted where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._notes.tip(event.pos()) if self._notes is not None else ""
            if words:
                show_tip(event.globalPos(), words, self.viewport())
                return True
        return super().viewportEvent(event)

    # Screen readers

    def _told_in_parts(self, letters: QAccessibleInterface) -> AccessibleText:
        from briefing_app.ui.reader.accessible_text import AccessibleText

        self._text_told = AccessibleText(self, letters)
        return self._text_told

    @Slot()
    def _renew_accessible(self) -> None:
        if self._text_told is not None:
            self._text_told.renew()

    def target_at(self, address: str) -> Target | None:
        """Return where an address inside the document leads."""
        return self._links.target(address)

    def announce_place(self) -> None:
        """Let a screen reader say which section and paragraph are at the top now."""
        number = self._session.position.paragraph
        parts = (
            self._session.section_title,
            tr("paragraph {number}", number=number) if number else "",
        )
        announce(self, with_commas(filter(None, parts)))

    def _announce_landing(self, position: int) -> None:
        """Let a screen reader say what a jump has led to, which may not be at the top.

        Only if there is one: to put formulas into words takes time.
        """
        if self._briefing is None or not QAccessible.isActive():
            return
        from briefing_app.ui.reader.document.spoken_runs import spoken_words

        index, block = self._text_index, self.document().findBlock(position)
        section = self._session.title_of(index.section_read_at(position))
        number = index.paragraph_of(block.position())
        start, end = block.position(), block.position() + block.length() - 1
        words = spoken_words(self.document(), index, self._briefing.lang, start, end)
        numbered = tr("paragraph {number}", number=number) if number else ""
        place = with_commas(filter(None, (section, numbered)))
        told = place if words == section else ": ".join(filter(None, (place, words)))
        if not _is_current_row(told):
            announce(self, told)

    @Slot(str, int, float)
    def _announce_position(self, section: str, paragraph: int, read: float) -> None:
        self._session.set_position(ReadingPosition(section, paragraph, read))

    def _show_selection(self, *, quiet: bool) -> None:
        """Mark what is chosen: a paragraph, or those on which a cell of the table rests."""
        chosen, comparison = self._session.selection.paragraph, self._session.comparison
        if chosen:
            from briefing_app.model.table.grounds import resting_on

            resting = comparison is not None and resting_on(comparison, chosen)
            self.mark_paragraphs([chosen] if resting else [])
            return
        numbers = self._session.ground.paragraphs
        self.mark_paragraphs(numbers)
        if numbers and not quiet and self.isVisible():
            place = self.place()
            self.bring_into_sight(min(numbers))
            if self.place() != place:
                self._session.leave(place, following=True)
                self._session.arrive(self.place(), following=True)

    # Jumps

    def go_to(self, target: Target) -> bool:
        """Go to a target inside the briefing; return whether there is such a thing."""
        ref = target.ref
        match target.kind:
            case "paragraph":
                last = self._briefing.paragraphs if self._briefing else 0
                is_there = 0 < int(ref) <= last
                find = partial(self._position_of, int(ref))
                return self._jump(find, mark=True, is_there=is_there)
            case "note":
                return self._go_to_note(ref)
            case "source":
                return self._go_to_anchor(source_anchor(ref))
            case "reader-note":
                return self._go_to_reader_note(ref)
            case "table":
                self.open_table(int(ref))
                return True
            case _:
                return self._go_to_anchor(ref)

    def _go_to_anchor(self, ref: str) -> bool:
        is_there = any(section.id == ref for section in self._session.sections)
        return self._jump(partial(self._anchor, ref), mark=True, is_there=is_there)

    def _go_to_reader_note(self, row: str) -> bool:
        from briefing_app.ui.state.work.note_rows import key_of_row

        placed = self._session.build_notes().get(key_of_row(row))
        if placed is None or self.notes is None:
            return False
        place = self.notes.in_large_table(placed)
        if place is not None:
            self.open_table(*place)
            return True
        return self._jump(partial(self.notes.position_of, placed), mark=True, is_there=True)

    def _position_of(self, number: int) -> int | None:
        return self._text_index.position_of(number)

    def _anchor(self, ref: str) -> int | None:
        return self._text_index.anchors.get(ref)

    def _end(self) -> int | None:
        return self.document().characterCount() - 1 if self.complete else None

    def _jump(
        self, find: Callable[[], int | None], *, mark: bool = False, is_there: bool = False
    ) -> bool:
        """Build until the position is known, remember where the jump leaves, and go there.

        What ``is_there`` for certain is waited for if it is far on; else it is searched for.
        """
        if self._build is None:
            return False
        place = self.place()
        if is_there:
            go = partial(self._jump, find, mark=mark)
            if not self._build_or_wait(Awaited(place, lambda: find() is not None, go)):
                return True
        self._build.until(lambda: find() is not None)
        position = find()
        if position is None:
            return False
        self.go_to_position(position)
        if mark:
            self.mark_landing(position)
            self._announce_landing(position)
        else:
            self.announce_place()
        if self.place() != place:
            self._session.leave(place)
            self._session.arrive(self.place())
        return True

    def go_to_start(self) -> None:
        """Go to the start of the text."""
        self._jump(lambda: 0)

    def go_to_end(self) -> None:
        """Go to the end of the text."""
        self._jump(self._end, is_there=True)

    def go_to_hit(self, position: int) -> None:
        """Bring a hit of Find into sight; going from hit to hit is one step of Back."""
        place = self.place()
        self.show_hit(position)
        if self.place() != place:
            self._session.leave(place, following=True)
            self._session.arrive(self.place(), following=True)

    # Links

    @Slot(object)
    def _follow_link(self, target: Target) -> None:
        self._followed_at = self._links.position
        # What the table then chooses does not move the text: the reader is at its citation.
        self._follows_link = True
        self._session.target_chosen.emit(target)
        self._follows_link = False

    def open_table(self, number: int, cell: Cell | None = None) -> None:
        """Open the view of a large table, by its place among those of the text."""
        from briefing_app.ui.reader.tables.table_dialog import TableDialog

        table, dialog = self._text_index.large_tables[number], self._table
        if dialog is None or dialog.table.node is not table.node:
            if dialog is not None:
                dialog.close()
            dialog = self._table = TableDialog(self._session, table, self.window())
            dialog.finished.connect(self._forget_table)
        dialog.show()
        if cell is not None:
            dialog.go_to(cell)

    @Slot()
    def _forget_table(self) -> None:
        self._table = None

    def keep_followed_link_in_sight(self) -> None:
        """Bring the link that is being followed into sight once the text has its new size."""
        if self._follows_link:
            QTimer.singleShot(0, self, self._show_followed_link)

    @Slot()
    def _show_followed_link(self) -> None:
        self.show_hit(self._followed_at)

    def _go_to_note(self, ref: str) -> bool:
        note = self._briefing.footnotes.get(ref) if self._briefing else None
        return note is not None and self._go_to_anchor(note_anchor(note.number))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Walk the links with Tab, from what is in sight, and say where each leads.

        Qt asks for the next one, too, when it hides the text: the panes say what has the keys then.
        """
        if not self.isVisible():
            return False
        self._cursor_into_sight()
        before = self.textCursor()
        if not before.hasSelection() and before.position() > 0:
            # Without a selection Qt starts at the very beginning.
            letter = self.textCursor()
            letter.setPosition(before.position() - 1)
            letter.setPosition(before.position(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(letter)
        moved = super().focusNextPrevChild(next)
        cursor = self.textCursor()
        # Set again, it is shown as a selection, and not in the dotted box that Qt draws for it.
        self.setTextCursor(cursor)
        address = selected_link(cursor)
        self._links.focus(address)
        self._focused = (cursor.selectionStart(), cursor.selectionEnd()) if address else (0, 0)
        if address:
            self.show_hit(cursor.selectionStart())
            self._tell_focused_link()
        self.viewport().update()
        return moved

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, a wide table sideways with Shift; with Ctrl the wheel is left to the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not self.sideways.turn(event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the card with Escape; go to an end of the text with Home and End."""
        if not self._takes(event):
            if event.matches(QKeySequence.StandardKey.SelectAll):
                self.finish()
            before = self.verticalScrollBar().value()
            super().keyPressEvent(event)
            if event.key() in _PAGE_KEYS and self.verticalScrollBar().value() != before:
                self.announce_place()

    def _takes(self, event: QKeyEvent) -> bool:
        """Do what a key means here; return whether it means anything."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._links.dismiss():
            return True
        if self.has_caret or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key == Qt.Key.Key_Home:
            self.go_to_start()
        elif key == Qt.Key.Key_End:
            self.go_to_end()
        else:
            return self.sideways.press(event)
        return True

    @property
    def on_link(self) -> bool:
        """Whether Tab has come to a link."""
        return self._focused != (0, 0)

    @property
    def selected_words(self) -> str:
        """The words that the reader selected; a link that Tab came to is not meant."""
        if self.on_link:
            return ""
        cursor = self.textCursor()
        return self._text_index.words_at(cursor.selectedText(), cursor.selectionStart())

    def _cursor_into_sight(self) -> None:
        cursor = self.textCursor()
        # Of a link that goes on below the edge, the end is out of sight.
        if not any(map(self.shows, (cursor.selectionStart(), cursor.selectionEnd()))):
            cursor.setPosition(self.top_position())
            self.setTextCursor(cursor)

    def set_caret(self, on: bool) -> None:  # noqa: FBT001 - one switch, as Qt has them
        """Show a cursor that the arrow keys move and select with, or let them scroll."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        if on:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
            self._cursor_into_sight()
        self.setTextInteractionFlags(flags)

    @property
    def has_caret(self) -> bool:
        """Whether there is a cursor that the arrow keys move."""
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        return bool(self.textInteractionFlags() & keyboard)

    @Slot()
    def _leave_link(self) -> None:
        """Let go of a link from which the cursor has gone, perhaps to its end, where it was."""
        cursor = self.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) != self._focused:
            self._focused = (0, 0)

    @Slot()
    def _cursor_moved(self) -> None:
        """Tell which paragraph the cursor has come to, where there is one to move."""
        self._focused = (0, 0)
        if self.hasFocus() and self.has_caret:
            self.show_across(self.textCursor().position())
            self._choose(self.textCursor().block().position())

    def _choose(self, start: int) -> None:
        number = self._text_index.paragraph_of(start)
        if number:
            self._session.select(Selection(paragraph=number))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which paragraph was clicked."""
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        on_link = bool(self.anchorAt(place))  # Qt follows it, and that may move the text.
        super().mouseReleaseEvent(event)
        if left and on_link:
            self._clear_dotted_box()
        elif left and self._notes is not None and self._notes.is_sign(place):
            note = self._notes.at_point(place)[0]
            from briefing_app.ui.state.work.note_rows import row_of

            self._session.show_panel_row("notes", row_of(note))
        elif left and not self.textCursor().hasSelection():
            self._choose(self.cursorForPosition(place).block().position())
            event.accept()

    def _clear_dotted_box(self) -> None:
        """Take away the box that Qt draws around a link that was clicked."""
        cursor = self.textCursor()
        if cursor.charFormat().isAnchor():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        from briefing_app.ui.reader.text_menu import TextMenu

        if not self.textCursor().hasSelection():
            self._go_under(event.pos())
        TextMenu(self, self._session, event.pos()).popup(event.globalPos())

    def _go_under(self, place: QPoint) -> None:
        """Put the cursor where the menu is wanted; an image there is selected."""
        cursor, here = self.cursorForPosition(place), self.viewport().mapToGlobal(place)
        # From the middle of an image on, the nearest position is the one after it.
        for start in (cursor.position() - 1, cursor.position()):
            is_picture = start in self._text_index.pictures
            if is_picture and self.area_on_screen(start, start + 1).contains(here):
                cursor.setPosition(start)
                cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def paragraph_under(self, place: QPoint) -> int:
        """Return the number of the paragraph at a point of the viewport; 0 if it has none."""
        return self._text_index.paragraph_of(self.cursorForPosition(place).block().position())

    def show_what_rests_on(self, paragraph: int) -> None:
        """Choose a paragraph, with the table on show; Back leads to the view without it."""
        if self._session.settings.view != "both":
            self._session.leave(self.place())
            self._session.change_settings(view="both")
        self._session.select(Selection(paragraph=paragraph))

    # Copying

    @Slot()
    def select_all(self) -> None:
        """Select the whole text."""
        self.finish()
        self.selectAll()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as clean text, HTML and Markdown; nothing if copying is off."""
        from briefing_app.ui.reader.copying import copied

        refused = policy().reason("copy")
        if refused:
            self._session.message.emit(refused)
            return QMimeData()
        return copied(self.textCursor(), self._text_index, self._outside_address)

    @Slot()
    def copy_with_reference(self) -> None:
        """Copy what is selected, or else the paragraph that one is at, with where it is from."""
        from briefing_app.ui.reader.copying import copied, reference, with_reference
        from briefing_app.ui.widgets.clipboard import copy

        if self._briefing is None:
            return
        cursor, text_index = self.textCursor(), self._text_index
        number = self._session.selection.paragraph or self._session.position.paragraph
        if not cursor.hasSelection():
            cursor.setPosition(text_index.position_of(number) or 0)
            cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        data = copied(cursor, text_index, self._outside_address)
        words = reference(self._briefing, text_index, cursor)
        copy(self._session, with_reference(data, words), tr("Copied with the reference"))

    def copy_words(self, words: str) -> None:
        """Copy some words."""
        from briefing_app.ui.widgets.clipboard import copy

        copy(self._session, words, tr("Copied"))

    def _outside_address(self, address: str) -> str:
        """Return where a link leads on the web or by mail; empty for all other links."""
        target = self._links.target(address)
        return target.ref if target is not None and target.kind in ("web", "mail") else ""


def _is_current_row(words: str) -> bool:
    """Whether these are the words of a row that has the keys, which a screen reader says."""
    view = QApplication.focusWidget()
    if view is None or not view.inherits("QAbstractItemView"):
        return False
    return bool(cast("QAbstractItemView", view).currentIndex().data() == words)
