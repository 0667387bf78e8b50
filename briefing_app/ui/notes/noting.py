"""What the actions for notes do: highlight, note and bookmark what is selected or chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.records import TEXT, Anchor, Kind, PlacedNote, Spot
from briefing_app.model.notes.spots import ROWS
from briefing_app.translation import tr
from briefing_app.ui.state.work.note_rows import DRAFT, key_of_row, row_of
from briefing_app.ui.widgets.accessibility.announce import announce

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_app.ui.session import Session
    from briefing_app.ui.state.selection import Selection
    from briefing_app.ui.window.main_window import MainWindow

_NONE_CHOSEN = tr("Choose a note in the panel first.")


def spot_of(selection: Selection) -> Spot | None:
    """Return what is chosen in the table, for notes; None if that cannot have any."""
    kind, ref = selection.row or ("", "")
    motivation = selection.motivation or ""
    if kind in ROWS:
        return Spot(kind, ref, motivation)
    return Spot("motivation", motivation, motivation) if motivation else None


def place_here(window: MainWindow) -> Anchor | None:
    """Return where a new note would be: in the table if the keys go there, else in the text."""
    session = window.session
    notes = session.build_notes()
    focused, table = window.focusWidget(), window.panes.comparison
    if focused is not None and (focused is table or table.isAncestorOf(focused)):
        spot = spot_of(session.selection)
        return None if spot is None else notes.spots.anchor(spot)
    reader = window.panes.reader.notes
    return None if reader is None else reader.anchor()


def _same_place(session: Session, anchor: Anchor) -> Iterable[PlacedNote]:
    """Return the reader's own notes on exactly this place."""
    notes = session.build_notes()
    if anchor.spot.kind != TEXT:
        return [each for each in notes.on_spot(anchor.spot) if not each.note.reader]
    return [
        each
        for each in notes.on_leaf(notes.text.leaf_at(anchor.start))
        if (each.start, each.end) == (anchor.start, anchor.end) and not each.note.reader
    ]


def highlight(window: MainWindow, kind: Kind) -> None:
    """Highlight what is selected as one of the five kinds; the same kind again takes it away."""
    session = window.session
    reader, in_table = (
        window.panes.reader,
        window.panes.comparison.isAncestorOf(window.focusWidget() or window),
    )
    if not in_table and not reader.selected_words:
        session.message.emit(tr("Select the words that you want to highlight first."))
        return
    anchor = place_here(window)
    if anchor is None:
        session.message.emit(tr("Nothing can be highlighted here."))
        return
    notes, name = session.build_notes(), kind_names(session.settings.highlight_names)[kind - 1]
    before = next((each.note for each in _same_place(session, anchor)
                   if not each.note.bookmark), None)  # fmt: skip
    if before is None:
        notes.add(anchor, tr("your highlight"), kind=kind)
        said = tr("Highlighted: {kind}.", kind=name)
    elif before.kind == kind:
        notes.change(before, tr("removing your highlight"), kind=0)
        said = tr("The highlight is removed.")
    else:
        notes.change(before, tr("changing your highlight"), kind=kind)
        said = tr("Highlighted: {kind}.", kind=name)
    _say(window, said)


def write_note(window: MainWindow) -> None:
    """Write a note on what is selected, or else on the paragraph or the cell one is at."""
    session, anchor = window.session, place_here(window)
    if anchor is None:
        session.message.emit(tr("Nothing can be noted here."))
        return
    notes = session.build_notes()
    before = next((each.note for each in _same_place(session, anchor)
                   if not each.note.bookmark), None)  # fmt: skip
    if before is None:
        notes.begin(anchor)
    session.show_panel_row("notes", DRAFT if before is None else row_of(before))


def bookmark(window: MainWindow) -> None:
    """Set a bookmark on the paragraph or the cell one is at, or take it away."""
    session, anchor = window.session, place_here(window)
    notes = session.build_notes()
    if anchor is not None and anchor.spot.kind == TEXT:
        anchor = notes.text.anchor_of_leaf(notes.text.leaf_at(anchor.start))
    if anchor is None:
        session.message.emit(tr("Nothing can be bookmarked here."))
        return
    before = next((each.note for each in _same_place(session, anchor) if each.note.bookmark), None)
    if before is None:
        notes.add(anchor, tr("your bookmark"), bookmark=True)
        said = tr("Bookmark set.")
    else:
        notes.change(before, tr("removing your bookmark"), bookmark=False)
        said = tr("The bookmark is removed.")
    _say(window, said)


def put_here(window: MainWindow) -> None:
    """Put the note that is chosen in the panel on what is selected now."""
    session = window.session
    notes = session.build_notes()
    placed, anchor = notes.get(key_of_row(session.panel_row)), place_here(window)
    if placed is None:
        session.message.emit(_NONE_CHOSEN)
        return
    if anchor is None:
        session.message.emit(tr("Select in the text where the note belongs first."))
        return
    notes.change(placed.note, tr("putting your note in its place"), anchor=anchor)
    _say(window, tr("The note is put here."))


def remove(window: MainWindow) -> None:
    """Remove the note that is chosen in the panel."""
    notes = window.session.build_notes()
    placed = notes.get(key_of_row(window.session.panel_row))
    if placed is None:
        window.session.message.emit(_NONE_CHOSEN)
        return
    notes.remove(placed.note, tr("removing a note"))
    _say(window, tr("The note is removed."))


def step(window: MainWindow, by: int) -> None:
    """Go to the next note in the text, or the one before with -1."""
    session, reader = window.session, window.panes.reader
    places = reader.notes
    if places is None:
        return
    note = places.next_to(reader.textCursor().selectionStart(), by)
    if note is not None:
        session.go_to("reader-note", row_of(note))
    else:
        session.message.emit(tr("There is no further note."))


def _say(window: MainWindow, words: str) -> None:
    window.session.message.emit(words)
    announce(window.panes.reader, words)
