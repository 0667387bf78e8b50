"""The file that a window shows: opened, read again when it changes, and kept while it is broken."""

from __future__ import annotations

from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from briefing_app.input.confined.reading_process import Reading
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.store.keys import file_key
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.history import Stop
from briefing_app.ui.state.reading_place import Place
from briefing_app.ui.widgets.problem_words import shown_name, with_line
from briefing_app.ui.window.layout import Panes
from briefing_app.ui.window.opening.opener import Opener
from briefing_app.ui.worker import ONE_FRAME_MS, Task

_Notice = Literal["", "open", "another"]
"""Whether a notice is on show, on the file that is open or on another that could not be opened."""
FAULT = tr("This is a fault of the program, not of the file. What you have open is as it was.")


def fault_words(error: BaseException) -> str:
    """Return a sentence on an error of the program, which has left everything as it was."""
    return f"{type(error).__name__}: {str(error).rstrip('.')}. {FAULT}"


class ShownFile(QObject):
    """Brings the briefing of a file into a session and its panes, and keeps the reader's place.

    Signals: ``begun()`` when the beginning of a long text has come on show; ``shown()`` when a
    briefing has, ``settled()`` one frame later, and ``failed(Exception)`` when there is nothing to
    show.
    """

    begun = Signal()
    shown = Signal()
    settled = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, panes: Panes, first: Reading | None, parent: QObject
    ) -> None:
        """Take what is to be changed, and the file that is being read already, if there is one."""
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._opening_kept = False
        self._arriving: Stop | None = None
        self._restored = Place(), Place()
        self._notice: _Notice = ""
        self._has_failed = False
        self.opener = Opener(first, self)
        self.opener.begun.connect(self._show_beginning)
        self.opener.opened.connect(self.show_briefing)
        self.opener.failed.connect(self._fail)
        self.opener.changed.connect(self.reload)
        self.opener.went_away.connect(self._show_away)
        self.opener.reading.connect(self._follow_reading)
        session.save_due.connect(self.save)

    # Reading

    def open(self, file: str, stop: Stop | None = None) -> None:
        """Read a file; what is open stays until it has been read. ``stop`` is where to go in it."""
        session = self._session
        if session.briefing is not None:
            # Not for the first: a write is on disk when it returns, and the window would wait.
            self.save()
            if stop is None and file != session.file:
                session.leave(self._panes.reader.place())
        self._arriving, self._has_failed = stop, False
        session.file = file
        session.message.emit(tr("Opening {file} …", file=shown_name(file)))
        self._read(file)

    @Slot()
    def reload(self) -> None:
        """Read the file again, keeping the place."""
        if self._session.file:
            self._read(self._session.file)

    def _read(self, file: str) -> None:
        compared = self._kept_of(file).get("comparison")
        kept = compared if isinstance(compared, dict) else {}
        readers = self._session.work.reckoning(file, kept)
        self.opener.open(file, pictures=self._pictures_of(file), readers=readers)

    @Slot()
    def open_words(self) -> None:
        """Read only the words of a file that cannot be shown otherwise."""
        self.opener.open(self._session.file, "words")

    @Slot(object)
    def _follow_reading(self, task: Task) -> None:
        task.ended.connect(self._end_reading)
        words = tr("Opening {file} …", file=shown_name(self._session.file))
        self._session.task_started.emit(task, words)

    @Slot()
    def _end_reading(self) -> None:
        """Show again what is open if the reader did not wait for another file."""
        session = self._session
        session.message.emit("")
        if session.briefing is not None:
            session.file = session.briefing.file
        elif not self._has_failed:
            self._fail(BriefingError(session.file, tr("You cancelled opening this file.")))

    # Showing

    @Slot(object)
    def _show_beginning(self, beginning: Briefing) -> None:
        """Show the beginning of a long text in an empty window, if the reader is to be there."""
        session = self._session
        place = Place.from_kept(self._kept_of(beginning.file).get("text"))
        at_start = self._arriving is None and place.paragraph <= 1 and place.offset <= 0
        is_empty = session.briefing is None and session.file == beginning.file
        if at_start and is_empty and session.settings.view != "compare":
            session.begin(beginning)
            self.begun.emit()
            self._panes.focus_first()
            self._panes.reader.restore(place)

    @Slot(object)
    def show_briefing(self, briefing: Briefing) -> None:
        """Show a briefing at the place where it was left, or was to be gone to."""
        session, stop = self._session, self._arriving
        again = session.is_open(briefing.file)
        if again and self._is_broken(briefing):
            self._keep_showing(briefing)
            return
        kept = self._kept_of(briefing.file)
        session.pictures = self._pictures_of(briefing.file)
        here = again or session.beginning is not None
        place = self._place_again() if here else Place.from_kept(kept.get("text"))
        session.show(briefing, kept.get("comparison"), self.opener.take_ahead())
        self._opening_kept = False
        self._end_notice("open")
        if not again:
            self._end_notice("another")
        self._arriving = None
        self.shown.emit()
        session.message.emit("")
        if stop is not None:
            session.change_settings(view=stop.view)
        if not again:
            self._panes.focus_first()
        wanted = place if stop is None else stop.place
        self._panes.reader.restore(wanted)
        self._restored = wanted, self._panes.reader.place()
        QTimer.singleShot(ONE_FRAME_MS, self, self._settle)

    def _place_again(self) -> Place:
        """Return the place of the reader, or where they were before the text ended too early.

        While a file is being written, it may lack its end for a moment.
        """
        wanted, found = self._restored
        now = self._panes.reader.place()
        return wanted if now == found else now

    def show_made(self, briefing: Briefing) -> None:
        """Show a briefing that the program made itself; nothing of it is kept."""
        self._session.file = briefing.file
        self._session.pictures = ""
        self._session.show(briefing, None)
        self._session.work.forgotten = True
        self.shown.emit()
        self._panes.focus_first()
        self._panes.reader.restore(Place())
        QTimer.singleShot(ONE_FRAME_MS, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        """Watch the file once its text is on the screen, unless the window is closed by then."""
        if not self._session.signalsBlocked():
            self.settled.emit()
            self.opener.watch()
            self._keep_opened()

    def _is_broken(self, briefing: Briefing) -> bool:
        """Return whether a file has lost its front matter or its table to an error, or all it had.

        Editors and copies that write into a file empty it first.
        """
        before = self._session.briefing
        if before is None:
            return False
        if _is_empty(briefing) and not _is_empty(before):
            return True
        if "broken-yaml" in _errors(briefing):
            return "broken-yaml" not in _errors(before)
        lost = before.comparison is not None and briefing.comparison is None
        return lost and bool(_errors(briefing))

    # What is wrong with the file

    def _keep_showing(self, broken: Briefing) -> None:
        """Keep the last good state on show while the file on disk has an error, and say so."""
        self._session.message.emit("")
        error = next((each for each in broken.problems if each.severity == "error"), None)
        if error is None:
            name = shown_name(broken.file)
            words = tr("“{name}” is empty now. You still see it as it was.", name=name)
            self._give_notice("open", words, "warning")
        else:
            words = tr(
                "The file was changed and has an error. {error} You still see it as it was before.",
                error=with_line(error),
            )
            self._give_notice("open", words, "error")
        self.opener.watch()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """Say why a file cannot be shown; a briefing that is open stays open."""
        session = self._session
        session.message.emit("")
        self._arriving = None
        if session.briefing is None:
            session.begin(None)
            self._has_failed = True
            self.failed.emit(error)
        else:
            wanted, session.file = session.file, session.briefing.file
            words = fault_words(error)
            if isinstance(error, BriefingError):
                name, told = shown_name(error.problem.file), with_line(error.problem)
                words = tr("“{name}” could not be opened. {error}", name=name, error=told)
            if wanted == session.file:
                self._give_notice("open", words, "error")
            else:
                self.opener.give_up()
                self._give_notice("another", words, "error")
        self.opener.watch()
        if not isinstance(error, BriefingError):
            raise error

    @Slot(bool)
    def _show_away(self, away: bool) -> None:  # noqa: FBT001 - a Qt signal
        name = shown_name(self._session.file)
        if away:
            words = tr("“{name}” is no longer on the disk. You still see it as it was.", name=name)
            self._give_notice("open", words, "warning")
        else:
            self._end_notice("open")

    def _give_notice(self, about: _Notice, words: str, severity: str) -> None:
        self._notice = about
        self._session.notice.emit(words, severity)

    def _end_notice(self, about: _Notice) -> None:
        """Take back what was said about a file, as one is on show that is as it should be."""
        if self._notice == about:
            self._notice = ""
            self._session.notice.emit("", "note")

    # Keeping

    def _kept_of(self, file: str) -> dict[str, object]:
        """Return what is kept of a briefing: the place in it, and the folder of its pictures."""
        kept = self._session.store.place(file_key(file))
        return kept if isinstance(kept, dict) else {}

    def _pictures_of(self, file: str) -> str:
        """Return the folder whose pictures a text may show beside its own; empty for none."""
        if self._session.is_open(file):
            return self._session.pictures
        pictures = self._kept_of(file).get("pictures")
        return pictures if isinstance(pictures, str) else ""

    def choose_pictures(self, folder: str) -> None:
        """Let the open briefing show the pictures of a folder, and keep that; empty for none."""
        self._session.pictures = folder
        self.save()
        self.reload()

    def _keep_opened(self) -> None:
        """Keep, once for each time, that the briefing was opened."""
        briefing, session = self._session.briefing, self._session
        if briefing is not None and not self._opening_kept and not session.work.forgotten:
            self._opening_kept = True
            key = file_key(briefing.file)
            session.keep(partial(session.store.keep_opened, key, briefing.title))

    @Slot()
    def save(self) -> None:
        """Write the place in the briefing and the settings."""
        session = self._session
        if session.briefing is not None and not session.work.forgotten:
            self._keep_opened()
            place = {
                "text": self._panes.reader.place().kept(),
                "comparison": session.comparison_to_json(),
            }
            if session.pictures:
                place["pictures"] = session.pictures
            key = file_key(session.briefing.file)
            session.keep(partial(session.store.keep_place, key, place))
        session.keep_settings()

    def forget(self) -> None:
        """Keep nothing of the open briefing, which stays on show."""
        if self._session.briefing is not None:
            place = self._panes.reader.place()
            self._session.pictures = ""
            self._session.forget()
            self._panes.reader.restore(place)


def _is_empty(briefing: Briefing) -> bool:
    return not briefing.blocks and briefing.comparison is None


def _errors(briefing: Briefing) -> set[str]:
    """Return the codes of the errors of a briefing."""
    return {each.code for each in briefing.problems if each.severity == "error"}
