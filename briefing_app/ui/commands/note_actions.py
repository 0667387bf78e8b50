"""What the actions for notes do; all that is not a call is loaded when one is used."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from briefing_app.model.notes.records import Kind
from briefing_app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.ui.window.main_window import MainWindow


def _with_notes(window: MainWindow, act: Callable[[], None]) -> None:
    """Do something as soon as all notes are placed, on what is selected in the text now."""
    reader = window.panes.reader
    selected = reader.textCursor()

    def act_there() -> None:
        if selected.document() == reader.document():
            reader.setTextCursor(selected)
        act()

    if window.session.build_notes().later(act_there):
        window.session.message.emit(tr("The notes are being read…"))
    else:
        act()


def highlight(window: MainWindow, kind: Kind) -> None:
    """Highlight what is selected."""
    from briefing_app.ui.notes import noting

    _with_notes(window, partial(noting.highlight, window, kind))


def write_note(window: MainWindow) -> None:
    """Write a note on what is selected or chosen."""
    from briefing_app.ui.notes import noting

    _with_notes(window, partial(noting.write_note, window))


def bookmark(window: MainWindow) -> None:
    """Set a bookmark, or take it away."""
    from briefing_app.ui.notes import noting

    _with_notes(window, partial(noting.bookmark, window))


def put_here(window: MainWindow) -> None:
    """Put the chosen note on what is selected."""
    from briefing_app.ui.notes import noting

    _with_notes(window, partial(noting.put_here, window))


def remove(window: MainWindow) -> None:
    """Remove the chosen note."""
    from briefing_app.ui.notes import noting

    _with_notes(window, partial(noting.remove, window))


def step(window: MainWindow, by: int) -> None:
    """Go to the next note, or the one before with -1."""
    from briefing_app.ui.notes import noting

    _with_notes(window, partial(noting.step, window, by))


def name_kinds(window: MainWindow) -> None:
    """Ask what the five kinds of highlight shall be called."""
    from briefing_app.ui.notes.kind_names_dialog import KindNamesDialog

    KindNamesDialog(window.session, window).run()


def import_notes(window: MainWindow) -> None:
    """Ask for files of notes."""
    from briefing_app.ui.notes import notes_files

    _with_notes(window, partial(notes_files.import_notes, window))


def export_notes(window: MainWindow) -> None:
    """Ask for a file and write the notes."""
    from briefing_app.ui.notes import notes_files

    _with_notes(window, partial(notes_files.export_notes, window))


def remove_reader(window: MainWindow) -> None:
    """Ask whose notes to remove."""
    from briefing_app.ui.notes import notes_files

    _with_notes(window, partial(notes_files.remove_reader, window))
