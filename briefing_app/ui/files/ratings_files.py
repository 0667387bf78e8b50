"""Taking in and giving out files of ratings: what the window asks, and what it tells of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate

from briefing_app.input.confined import reading_process
from briefing_app.input.spoofing import visible_path
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import OutputError
from briefing_app.model.readers import ENDING, progress
from briefing_app.translation import plural, tr
from briefing_app.ui.comparison.what_if.reckoning import once_reckoned
from briefing_app.ui.widgets.dialogs.file_dialogs import ask_for_files, ask_where
from briefing_app.ui.widgets.dialogs.importing import Importing
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, Question
from briefing_app.ui.widgets.dialogs.reader_name import ask_reader_name, file_name_of

if TYPE_CHECKING:
    from briefing_app.input.ratings_reader import Imported
    from briefing_app.model.briefing import Briefing
    from briefing_app.model.comparison import Comparison
    from briefing_app.model.readers import ReaderRatings
    from briefing_app.store.kept_ratings import KeptRatings
    from briefing_app.ui.session import Session
    from briefing_app.ui.state.work.reader_ratings import Readers
    from briefing_app.ui.state.work.reckoned import Reckoned
    from briefing_app.ui.window.main_window import MainWindow

_FILTER = tr("Ratings (*{ending} *.json);;All files (*)", ending=ENDING)


def import_ratings(window: MainWindow) -> None:
    """Ask for files of ratings and lay what is in them over the author's."""
    files = ask_for_files(window.session, window, tr("Import ratings"), _FILTER)
    if files and _readers(window) is not None:
        once_reckoned(window.session, partial(_import, window, files))


def _import(window: MainWindow, files: list[str]) -> None:
    """Take in files of ratings; those that are kept are loaded before, in a large table beside."""
    briefing, readers = window.session.briefing, _readers(window)
    if briefing is not None and readers is not None:
        readers.load()
        read = partial(_read, briefing, readers.own, readers.kept)
        Importing(window.session, read, partial(_take, window)).start(files)


def _read(
    briefing: Briefing, own: ReaderRatings, kept: KeptRatings | None, path: Path
) -> tuple[Imported, Reckoned]:
    """Read ratings, and do on the worker's thread all that takes long before they are shown."""
    from briefing_app.ui.state.work.reckoned import reckon

    comparison = cast("Comparison", briefing.comparison)
    imported = reading_process.import_ratings(path, briefing.title, comparison)
    if kept is not None:
        kept.prepare(imported.ratings)
    return imported, reckon(comparison, own, (imported.ratings,))


def _take(window: MainWindow, importing: Importing, read: tuple[Imported, Reckoned]) -> None:
    readers = _readers(window)
    if readers is None:
        return
    imported, reckoned = read
    readers.take_reckoned(reckoned)
    if _are_own(readers, imported, window.session.settings.reader):
        importing.say(tr("These are your own ratings, so they are not shown a second time."))
        return
    window.navigator.show_comparison()
    if imported.ratings.letters:
        _lay_over(readers, imported.ratings, importing, window.session.settings.reader)
    _keep_what_ifs(window.session, imported, importing)
    importing.say_problems(imported.problems)


def _lay_over(
    readers: Readers, ratings: ReaderRatings, importing: Importing, own_name: str
) -> None:
    """Lay ratings over the others'."""
    # Who has nothing of their own to rate came to see the others.
    if not readers.on and not readers.own.letters:
        readers.reveal(revealed=True)
    again = readers.take_in(ratings)
    cells = sum(len(row) for row in ratings.letters.values())
    said = [_taken_in(cells, ratings.reader, again=again)]
    if readers.hidden:
        said.append(tr("They are hidden like the author’s."))
    importing.say(" ".join(said))
    if ratings.reader.casefold() == own_name.casefold():
        importing.say(tr("They are under your name, but differ from your ratings here."))


def _keep_what_ifs(session: Session, imported: Imported, importing: Importing) -> None:
    """Keep the what-ifs that come with ratings, under the name of their reader."""
    if not imported.what_ifs or session.comparison is None:
        return
    reader = imported.ratings.reader
    whose = [
        each.read(session.comparison)._replace(name=f"{each.name} ({reader})")
        for each in imported.what_ifs
    ]
    session.build_what_if().keep_all(whose)
    importing.say(
        plural(
            "{n} what-if by {reader} can be compared in the panel “What-ifs side by side”.",
            "{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.",
            len(whose),
            reader=reader,
        )
    )


def _taken_in(cells: int, reader: str, *, again: bool) -> str:
    if again:
        return plural(
            "{n} rating by {reader} was imported and replaces the earlier ones.",
            "{n} ratings by {reader} were imported and replace the earlier ones.",
            cells,
            reader=reader,
        )
    return plural(
        "{n} rating by {reader} was imported.",
        "{n} ratings by {reader} were imported.",
        cells,
        reader=reader,
    )


def _are_own(readers: Readers, imported: Imported, own_name: str) -> bool:
    """Tell whether ratings are what the reader has given here, and nothing else comes with them.

    Who rates the same under another name than the reader's is somebody else.
    """
    readers.load()
    mine, theirs = readers.own, imported.ratings
    same = (mine.letters, mine.reasons) == (theirs.letters, theirs.reasons)
    named = own_name.casefold() in ("", theirs.reader.casefold())
    return bool(mine.letters) and same and named


def export_ratings(window: MainWindow) -> None:
    """Ask for a file, and the first time for a name, and write the reader's own ratings."""
    if _readers(window) is not None:
        once_reckoned(window.session, partial(_export, window))


def _export(window: MainWindow) -> None:
    """Write what the reader has rated, in this run or an earlier one."""
    from briefing_app.output.ratings_writer import write_ratings

    briefing, readers = window.session.briefing, _readers(window)
    if readers is None or briefing is None or briefing.comparison is None:
        return
    readers.load()
    if not readers.own.letters and not window.session.build_what_if().kept:
        window.session.message.emit(tr("You have not rated anything here."))
        return
    words = tr(
        "Your name, as other readers will see it beside your ratings.\n"
        "It is written into the file, and kept for the next time."
    )
    name = ask_reader_name(window, tr("Export your ratings"), words)
    if not name:
        return
    wanted = f"{file_name_of(name, 'ratings')}{ENDING}"
    file = ask_where(window.session, window, tr("Export your ratings"), wanted, _FILTER)
    if not file:
        return
    path = Path(file)
    if path.suffix != ".json":
        path = path.with_name(path.name + ENDING)
    today = QDate.currentDate()
    date = PartialDate(today.year(), today.month(), today.day())
    ratings = readers.own._replace(reader=name, date=date)
    try:
        kept = window.session.build_what_if().kept
        write_ratings(path, briefing, briefing.comparison, ratings, kept)
    except OutputError as error:
        window.session.notice.emit(error.problem.sentence, "error")
        return
    count = progress(briefing.comparison, ratings)
    words = tr(
        "“{file}” is written: the ratings of {reader}, {progress}.",
        file=visible_path(path.name),
        reader=name,
        progress=count,
    )
    window.session.notice.emit(words, "note")


def remove_reader(window: MainWindow) -> None:
    """Ask which of the other readers to take away."""
    if _readers(window) is not None:
        once_reckoned(window.session, partial(_remove, window))


def _remove(window: MainWindow) -> None:
    """Remove a reader, whose ratings were imported in this run or an earlier one."""
    readers = _readers(window)
    if readers is None:
        return
    readers.load()
    if not readers.others:
        window.session.message.emit(tr("There are no ratings of other readers."))
        return
    names = [each.reader for each in readers.others]
    words = tr("Whose ratings do you want to remove? Undo brings them back.")
    question = Question("remove-reader", tr("Remove a reader"), words, tr("Remove"))
    dialog = ChoiceDialog(window.session, question, names, window)
    chosen = dialog.ask()
    if chosen is not None:
        readers.remove(names[chosen])
        said = tr("The ratings of {reader} are removed.", reader=names[chosen])
        window.session.message.emit(said)


def _readers(window: MainWindow) -> Readers | None:
    """Return what readers rate in the open briefing, or None if it has no table."""
    session = window.session
    return session.build_what_if().readers if session.comparison is not None else None
