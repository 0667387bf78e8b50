"""Taking in and giving out files of notes: what the window asks, and what it says of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.input.confined import reading_process
from briefing_app.input.notes_file import Edition
from briefing_app.input.spoofing import visible_path
from briefing_app.model.errors import OutputError
from briefing_app.model.notes.merging import Merged, merge
from briefing_app.model.notes.placing import in_order
from briefing_app.model.notes.records import ENDING
from briefing_app.translation import plural, tr
from briefing_app.ui.widgets.dialogs.file_dialogs import ask_for_files, ask_where
from briefing_app.ui.widgets.dialogs.importing import Importing
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, Question
from briefing_app.ui.widgets.dialogs.reader_name import ask_reader_name, file_name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_app.input.notes_file import ImportedNotes
    from briefing_app.model.briefing import Briefing
    from briefing_app.model.notes.records import PlacedNote
    from briefing_app.ui.session import Session
    from briefing_app.ui.window.main_window import MainWindow


def _filter() -> str:
    kinds = (
        (tr("Notes for other readers"), f"*{ENDING}"), (tr("Markdown"), "*.md"),
        (tr("Web page"), "*.html"), (tr("Word document"), "*.docx"), ("PDF", "*.pdf"),
        (tr("Spreadsheet"), "*.csv"),
    )  # fmt: skip
    return ";;".join(f"{name} ({pattern})" for name, pattern in kinds)


def import_notes(window: MainWindow) -> None:
    """Ask for files of notes, and lay what is in them over the reader's own."""
    filters = tr("Notes (*{ending} *.json *.annotation);;All files (*)", ending=ENDING)
    files = ask_for_files(window.session, window, tr("Import notes"), filters)
    briefing = window.session.briefing
    if files and briefing is not None:
        edition = Edition(briefing.title, briefing.id, briefing.digest)
        read = partial(reading_process.import_notes, edition=edition)
        Importing(window.session, read, partial(_take, window.session)).start(files)


def _take(session: Session, importing: Importing, imported: ImportedNotes) -> None:
    notes = session.build_notes()
    notes.finish()
    known = [each.note for each in notes.all]
    merged = merge(known, imported.notes, session.settings.reader)
    notes.take_in(merged, tr("taking in notes"))
    importing.hold()
    tell = partial(_tell_taken, session, importing, imported, merged)
    if notes.later(tell):
        session.message.emit(tr("Taking in notes …"))
    else:
        tell()


def _tell_taken(
    session: Session, importing: Importing, imported: ImportedNotes, merged: Merged
) -> None:
    """Say what came of the notes of a file, once all are placed."""
    session.message.emit("")
    notes = session.build_notes()
    readers = dict.fromkeys(each.reader for each in imported.notes)
    who = tr(", ", "between the words of a list").join(readers)
    new, again = len(merged.new), len(merged.newer)
    importing.say(plural(
        "{n} new note is taken in, by {who}.", "{n} new notes are taken in, by {who}.", new,
        who=who,
    ))  # fmt: skip
    if again:
        importing.say(plural(
            "{n} note is newer than the one here, and replaces it.",
            "{n} notes are newer than those here, and replace them.", again,
        ))  # fmt: skip
    taken = {each.key for each in (*merged.new, *merged.newer)}
    lost = sum(not each.found and each.note.key in taken for each in notes.all)
    if lost:
        importing.say(plural(
            "{n} note has no place in this edition: see the panel of notes.",
            "{n} notes have no place in this edition: see the panel of notes.", lost,
        ))  # fmt: skip
    importing.say_problems(imported.problems)
    session.show_panel("notes")
    importing.end_one()


def export_notes(window: MainWindow) -> None:
    """Ask for a file, and the first time for a name, and write the notes beside the window."""
    session = window.session
    briefing, notes = session.briefing, session.build_notes()
    if briefing is None:
        return
    notes.load()
    name = ask_reader_name(window, tr("Export your notes"), tr(
        "Your name, as other readers will see it beside your notes.\n"
        "It is written into the file, and kept for the next time."
    ))  # fmt: skip
    if not name:
        return
    wanted = f"{file_name_of(name, 'notes')}{ENDING}"
    file = ask_where(session, window, tr("Export your notes"), wanted, _filter())
    if not file:
        return
    path = Path(file)
    if not path.suffix:
        path = path.with_name(path.name + ENDING)
    session.message.emit(tr("Exporting {file} …", file=visible_path(path.name)))
    placed, kinds = tuple(notes.all), session.settings.highlight_names
    count = len(notes.own) if path.suffix == ".json" else len(placed)
    task = session.worker.start(partial(_write, path, briefing, placed, name, kinds))
    task.done.connect(partial(_tell_written, session, visible_path(path.name), count))
    task.failed.connect(partial(_tell_failed, session))


def _write(
    path: Path, briefing: Briefing, notes: Iterable[PlacedNote], reader: str,
    kinds: Sequence[str],
) -> None:  # fmt: skip
    from briefing_app.output.notes_file import write_notes

    write_notes(path, briefing, sorted(notes, key=in_order), reader, kinds)


def _tell_written(session: Session, file: str, count: int, _nothing: object) -> None:
    session.message.emit("")
    session.notice.emit(
        plural("“{file}” is written: {n} note.", "“{file}” is written: {n} notes.", count,
               file=file), "note",
    )  # fmt: skip


def _tell_failed(session: Session, error: Exception) -> None:
    session.message.emit("")
    words = error.problem.sentence if isinstance(error, OutputError) else str(error)
    session.notice.emit(words, "error")


def remove_reader(window: MainWindow) -> None:
    """Ask whose notes shall be removed."""
    notes = window.session.build_notes()
    names = sorted({each.note.reader for each in notes.all} - {""})
    if not names:
        window.session.message.emit(tr("There are no notes of other readers."))
        return
    question = Question(
        "remove-notes-of", tr("Remove the notes of a reader"),
        tr("Whose notes do you want to remove? Undo brings them back."), tr("Remove"),
    )  # fmt: skip
    dialog = ChoiceDialog(window.session, question, names, window)
    chosen = dialog.ask()
    if chosen is not None:
        reader = names[chosen]
        notes.remove_reader(reader, tr("removing the notes of {reader}", reader=reader))
        window.session.message.emit(tr("The notes of {reader} are removed.", reader=reader))
